"""She reads what the office writes and answers it: Chromium on a phone, genuine small models behind it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, expect

from bot.open_translator import Models, open_translator
from domain.ids import GERMAN, Lang
from domain.phrases import phrase
from domain.talk import Side, TalkEntry, TalkState
from domain.translation import NotTranslated, Translation, Wanted, Why
from locales.isolates import plain
from locales.wording import Wording
from storage.statements import Dialect
from tests.fixtures.pictures import picture
from tests.models.phrases import PAIRS, package
from tests.models.recall import unpack
from tests.talks.desk import Desk
from tests.turn.people import Someone
from tests.turn.phone import booked, open_page, shown
from tests.turn.stand import Stand
from tests.web.chat_page import ChatPage
from translation.tuning import Tuning

PASHTO = Lang("ps")
WRITTEN = (
    "Bitte bringen Sie Aufenthaltstitel und Wohnungsgeberbestätigung mit. "
    "Bitte bringen Sie auch den Mietvertrag mit. Ihr Termin ist am 30.11.2026 um 14:30."
)
ASKED = "وصلتني رسالة من Jobcenter."
ASKED_IN_GERMAN = "Ich habe einen Brief von Jobcenter bekommen."


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


@pytest.fixture
async def office(stand: Stand, tmp_path: Path) -> AsyncIterator[Desk]:
    """Somebody of the office, with the translator of an installation over Ukrainian, Arabic and German."""
    unpack([package(pair) for pair in PAIRS], tmp_path)
    house = stand.house("translator")
    engine = open_translator(house, Models(tmp_path, Tuning(), -0.5))
    assert engine is not None
    async with engine:
        yield Desk(stand, house.translator, house.explanations)


async def message_of(office: Desk, chat: ChatPage, who: Someone) -> Locator:
    """Let the office write as the desk does, with what came of translating it; return it on her page."""
    assert who.hint is not None
    found = await office.translator.translate(Wanted(WRITTEN, GERMAN, who.hint, certain=True))
    await office.writes(who.person, WRITTEN, found)
    await office.time_passes()
    message = chat.page.locator("li.notice")
    await expect(message).to_be_visible()
    return message


async def answers(office: Desk, chat: ChatPage, who: Someone, text: str) -> TalkEntry:
    """Let her answer at the page and the worker look; return what the desk has of it."""
    await chat.page.get_by_role("textbox").fill(text)
    await chat.page.locator("#composer button").click()
    await expect(chat.page.locator("#list")).to_contain_text(text)
    await expect(chat.page.get_by_role("textbox")).to_have_value("")
    await office.worker_looks()
    (answer,) = [one for one in await office.entries(who.person) if one.side is Side.PERSON]
    return answer


async def test_an_arabic_phone_reads_both_languages_and_answers_in_its_own(
    stand: Stand, browser: Browser, office: Desk
) -> None:
    async with open_page(stand, browser) as chat:
        who = await booked(stand, chat)
        page, question = chat.page, await chat.key()
        message = await message_of(office, chat, who)
        assert await page.evaluate("document.documentElement.dir") == "rtl"
        text = plain(await message.inner_text())
        times = {kept: text.count(kept) for kept in ("30.11.2026", "14:30", "Aufenthaltstitel")}
        # In the translation, in the German words, and beneath them the term once more with what it means.
        assert times == {"30.11.2026": 2, "14:30": 2, "Aufenthaltstitel": 3}
        assert "يرجى إحضار عقد الإيجار أيضاً" in text
        await shown(page, "talk-machine", stand)
        await shown(page, "talk-words", stand)
        assert plain(await message.locator("[lang=de]").inner_text()) == WRITTEN
        assert await chat.key() == question, "the open question stays as it is"
        await message.scroll_into_view_if_needed()
        await picture(page, "chat-talk-ar")
        await chat.assert_accessible()
        answer = await answers(office, chat, who, ASKED)
        await shown(page, "talk-received", stand)
        assert isinstance(answer.words.translation, Translation)
        assert answer.words.translation.text == ASKED_IN_GERMAN
        await chat.assert_accessible()
        before = await message.inner_text()
        await page.reload()
        assert await page.locator("li.notice").inner_text() == before
        await page.locator("li.notice button").click()
        await shown(page, "talk-ended-by-you", stand)
        await expect(page.locator("li.notice button")).to_have_count(0)
        assert (await office.talk(who.person)).state is TalkState.CLOSED


async def test_a_pashto_phone_reads_german_and_hears_that_somebody_can_interpret(
    stand: Stand, browser: Browser, office: Desk
) -> None:
    async with open_page(stand, browser, locale="ps") as chat:
        who = await booked(stand, chat, PASHTO)
        page = chat.page
        message = await message_of(office, chat, who)
        assert await page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
            "ps",
            "rtl",
        ]
        for said in ("talk-german-only", "talk-ask-interpreter"):
            await shown(page, said, stand, PASHTO)
        assert plain(await message.locator("[lang=de]").inner_text()) == WRITTEN
        machine = Wording(stand.catalog, PASHTO).say(phrase("talk-machine"))
        await expect(page.locator("#list")).not_to_contain_text(machine)
        await chat.assert_accessible()
        answer = await answers(office, chat, who, "زه یو ژباړن ته اړتیا لرم.")
        assert isinstance(answer.words.translation, NotTranslated)
        assert answer.words.translation.why is Why.UNSUPPORTED
        assert (await office.hints(who.person)).recommended
