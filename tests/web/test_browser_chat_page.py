"""The page in Chromium: by keyboard, by touch, in Arabic and German, offline, covered, left in a hurry."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from domain.ids import Lang
from storage.database import Database
from tests.web.chat_page import DESKTOP, PHONE, WIDER_THAN_ITS_WINDOW, chat_page
from tests.web.fake_turns import CODE, PIN
from tests.web.house import CATALOG, ChatHouse, chat_house


async def test_the_whole_way_in_arabic_on_a_phone_by_keyboard_alone(
    chat: ChatHouse, browser: Browser
) -> None:
    async with chat_page(chat, browser, PHONE, locale="ar") as talk:
        page = talk.page
        await page.goto(talk.base)
        await talk.assert_accessible()
        assert await page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
            "ar",
            "rtl",
        ]
        await talk.by_keyboard("button[value=ar]")
        await page.wait_for_selector("#list")
        await talk.assert_accessible()
        for answer in ("[value=yes]", "[value=no]", "[value=alsdorf]"):
            await talk.answer_by_keyboard(f"#q button{answer}")
            assert await talk.focused() == "q-legend"
            await talk.assert_accessible()
        await talk.answer_by_keyboard("#q button[value=_done]")
        assert await page.text_content("[role=alert]")
        assert await talk.focused() == "o1", "an error leads to the first field"
        await talk.assert_accessible()
        await talk.by_keyboard("input[value=wohnen]", "Space")
        await talk.by_keyboard("input[value=brief]", "Space")
        assert "2" in (await page.text_content("#q button[value=_done]") or "")
        await talk.answer_by_keyboard("#q button[value=_done]")
        await talk.answer_by_keyboard("#q button[value=deadline]")
        await talk.assert_accessible()
        await page.fill("#q input[name=text]", "15.12.2026")
        await talk.answer_by_keyboard("#q button.primary")
        await talk.assert_accessible()
        await page.fill("#q textarea", "وصلتني رسالة من Jobcenter")
        await talk.answer_by_keyboard("#q button.primary")
        await talk.answer_by_keyboard('#q button[value="3"]')
        await talk.assert_accessible()
        await talk.answer_by_keyboard('#q button[value="2026-12-03T15:00"]')
        await talk.assert_accessible()
        await talk.answer_by_keyboard("#q button[value=confirm]")
        assert await talk.focused() == "lead", "a confirmation gets the focus itself"
        assert CODE in (await page.text_content(".ticket .code") or "")
        await talk.assert_accessible()


async def test_the_demonstration_says_that_it_is_one_to_everybody(
    file_database: Database, file_url: str, browser: Browser
) -> None:
    async with (
        chat_house(file_database, file_url, demo=True) as house,
        chat_page(house, browser, PHONE, locale="ar") as talk,
    ):
        await talk.page.goto(talk.base)
        (notice,) = [one for one in await talk.page.get_by_role("complementary").all_inner_texts() if one]
        assert notice == CATALOG.label(Lang("ar"), "web-demo")
        await talk.assert_accessible()


async def test_the_whole_way_in_german_on_a_desktop(
    chat: ChatHouse, browser: Browser, tmp_path: Path
) -> None:
    async with chat_page(chat, browser, DESKTOP) as talk:
        await talk.start("de")
        await talk.assert_accessible()
        for answer in ("yes", "no", "alsdorf"):
            await talk.press(f"#q button[value={answer}]")
        await talk.page.click("label[for=o1]")
        await talk.assert_accessible()
        await talk.press("#q button[value=_done]")
        await talk.press("#q button[value=normal]")
        await talk.press("#q button[value=_skip]")
        await talk.assert_accessible()
        await talk.press("#q button[value=_skip]")
        await talk.press('#q button[value="3"]')
        await talk.assert_accessible()
        await talk.press('#q button[value="2026-12-03T15:00"]')
        await talk.assert_accessible()
        await talk.press("#q button[value=edit-municipality]")
        await talk.press("#q button[value=monschau]")
        assert "Monschau" in (await talk.page.text_content("#q .sum") or "")
        await talk.press("#q button[value=confirm]")
        await talk.assert_accessible()
        assert await talk.page.is_visible(".ticket")
        shot = await talk.page.screenshot(path=tmp_path / "confirmed.png")
        assert len(shot) > 10_000


@pytest.mark.parametrize(
    "path", ["sos", "datenschutz", "impressum", "barrierefreiheit", "resume", "r", "leer"]
)
async def test_the_other_pages_are_accessible(chat: ChatHouse, browser: Browser, path: str) -> None:
    async with chat_page(chat, browser) as talk:
        for language in ("ar", "de"):
            await talk.page.goto(f"{talk.base}/{path}?lang={language}")
            await talk.assert_accessible()


async def test_without_script_the_same_page_leads_on(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser, script=False) as talk:
        page = talk.page
        await page.goto(talk.base)
        await page.click("button[value=de]")
        for answer in ("yes", "no", "alsdorf"):
            await page.click(f"#q button[value={answer}]")
        assert await page.text_content("#q button[value=_done]") == "Fertig"
        assert "Nach neuen Nachrichten sehen" in await page.content()
        await page.click("#q button[value=_done]")
        assert await page.title() == "Fehler: Lotse"
        await page.click("label[for=o1]")
        await page.click("#q button[value=_done]")
        assert await page.text_content("legend") == "Ist es eilig?"
        await page.click("#leave")
        assert page.url == f"{talk.base}/leer"


async def test_an_own_answer_is_shown_at_once_and_is_sent_only_when_the_server_says_so(
    chat: ChatHouse, browser: Browser
) -> None:
    async with chat_page(chat, browser) as talk:
        page = talk.page
        await page.clock.install()
        await talk.start("de")
        key = await talk.key()
        await page.context.set_offline(offline=True)
        await page.click("#q button[value=yes]")
        assert "wird gesendet" in (await page.text_content("#tail") or "")
        assert "Kein Internet." in (await page.text_content("#net[role=status]") or "")
        await page.clock.run_for(1_100)
        assert "Lotse schreibt" in (await page.text_content("#typing") or "")
        await page.clock.run_for(7_000)
        assert "Es dauert länger als sonst" in (await page.text_content("#typing") or "")
        await page.clock.run_for(13_000)
        await page.wait_for_selector(".fail .retry")
        assert "Nicht gesendet" in (await page.text_content("#tail") or "")
        await talk.assert_accessible()
        assert await talk.key() == key
        await page.context.set_offline(offline=False)
        await talk.next_after(key)
        assert await page.text_content("#tail") == ""
        assert "gesendet" in (await page.text_content("#list .me:last-child .st") or "")
    taken = [repr(one.event) for one in chat.turns.taken]
    assert taken.count("Pressed(turn=2, option='yes')") == 1


async def test_a_fault_of_the_server_is_tried_again_by_itself(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as talk:
        await talk.start("de")
        chat.turns.failing = 1
        await talk.press("#q button[value=yes]")
        assert await talk.page.text_content("legend") == "Sind Sie jetzt in Gefahr?"


async def test_typed_text_keeps_the_focus_in_its_box(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser, DESKTOP) as talk:
        await talk.start("de")
        await talk.press("#q button[value=yes]")
        key = await talk.key()
        await talk.page.fill("#text", "blau")
        await talk.page.press("#text", "Enter")
        await talk.next_after(key)
        assert await talk.focused() == "text"
        assert "blau" in (await talk.page.text_content("#list") or "")


async def test_a_message_of_somebody_else_moves_nothing(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as talk:
        await talk.start("de")
        for answer in ("yes", "no", "alsdorf"):
            await talk.press(f"#q button[value={answer}]")
        await talk.page.click("label[for=o1]")
        await talk.page.focus("#o1")
        await chat.turns.say(chat.person, "Ein Mensch hat geantwortet")
        await talk.page.wait_for_selector("text=Ein Mensch hat geantwortet")
        assert await talk.page.is_checked("#o1")
        assert await talk.focused() == "o1"


async def test_shift_three_times_leaves_and_back_shows_nothing(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser, DESKTOP) as talk:
        page = talk.page
        await talk.start("de")
        await talk.press("#q button[value=yes]")
        for _ in range(3):
            await page.keyboard.press("Shift")
        await page.wait_for_url("**/leer")
        assert await page.title() == "Leere Seite"
        await page.go_back()
        assert await page.query_selector("#list") is None
        await page.goto(talk.base)
        assert await page.query_selector("#list") is None


async def test_an_idle_page_warns_and_then_covers_itself(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as talk:
        page = talk.page
        await page.clock.install()
        await talk.start("de")
        await talk.press("#q button[value=yes]")
        await page.clock.run_for(14 * 60_000 + 6_000)
        assert "Sind Sie noch da?" in (await page.text_content("#net") or "")
        await page.click("#net button")
        assert await page.text_content("#net") == ""
        chat.clock.move(minutes=31)
        await page.clock.run_for(16 * 60_000)
        await page.wait_for_selector("[data-uncover]")
        assert "Ja, ich bin einverstanden" not in (await page.content())
        await talk.assert_accessible()


async def test_the_text_box_belongs_to_the_question_that_is_shown(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as talk:
        await talk.start("de")
        for answer in ("yes", "no"):
            await talk.press(f"#q button[value={answer}]")
            asked = await talk.page.input_value("#q input[name=turn]")
            assert await talk.page.input_value("#composer input[name=turn]") == asked


async def test_an_answer_from_a_covered_page_leads_to_the_cover(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as talk:
        await talk.start("de")
        chat.clock.move(minutes=16)
        before = len(chat.turns.taken)
        await talk.page.click("#q button[value=yes]")
        await talk.page.wait_for_selector("[data-uncover]")
        assert await talk.page.query_selector("#list") is None
        assert len(chat.turns.taken) == before


async def test_the_cover_comes_off_with_the_pin_and_the_draft_is_still_there(
    chat: ChatHouse, browser: Browser
) -> None:
    async with chat_page(chat, browser) as talk:
        page = talk.page
        await page.clock.install()
        await talk.start("de")
        await talk.press("#q button[value=yes]")
        await chat.hand_in()
        await chat.turns.confirm(chat.person)
        await page.wait_for_selector(".ticket")
        await page.fill("#text", "halb fertig")
        chat.clock.move(minutes=16)
        await page.clock.run_for(16 * 60_000)
        await page.wait_for_selector("#pin")
        assert await page.query_selector("#list") is None
        assert not await page.is_visible(".side")
        await page.fill("#pin", "000000")
        await page.click("[data-uncover] button")
        await page.wait_for_selector("#pin[aria-invalid]")
        await page.fill("#pin", PIN)
        await page.click("[data-uncover] button")
        await page.wait_for_selector("#list")
        assert await page.input_value("#text") == "halb fertig"


async def test_a_secret_link_opens_the_talk_and_leaves_the_address(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser) as phone:
        await phone.start("de")
        await phone.page.click("text=Auf einem anderen Gerät weitermachen")
        link = await phone.page.input_value("#link")
        await phone.assert_accessible()
    async with chat_page(chat, browser) as other:
        await other.page.goto(f"{other.base}/r#{link.split('#')[1]}")
        await other.page.wait_for_selector("#list")
        assert other.page.url == f"{other.base}/#q"


async def test_very_large_letters_on_a_small_phone_fit(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser, {"width": 320, "height": 640}) as talk:
        session = await talk.page.context.new_cdp_session(talk.page)
        await session.send("Page.enable")
        await session.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
        await talk.start("de")
        for answer in ("yes", "no", "alsdorf"):
            await talk.press(f"#q button[value={answer}]")
            assert not await talk.page.evaluate(WIDER_THAN_ITS_WINDOW)
        bar = "document.querySelector('.bar').getBoundingClientRect().height"
        assert await talk.page.evaluate(bar) < 640 * 0.25


async def test_only_the_confirmation_is_printed(chat: ChatHouse, browser: Browser) -> None:
    async with chat_page(chat, browser, DESKTOP) as talk:
        await talk.start("de")
        await chat.turns.confirm(chat.person)
        await talk.page.wait_for_selector(".ticket")
        await talk.page.emulate_media(media="print")
        assert await talk.page.is_visible(".ticket .code")
        for hidden in ("#leave", "#composer", ".m.bot", "#q", ".foot"):
            assert not await talk.page.is_visible(hidden)
