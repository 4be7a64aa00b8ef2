"""Telling people: in her language, on the channel where she is, all of them or nobody."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import bindparam, select

from bot.house import TELEGRAM, WEB
from bot.notice_facts import facts_of
from bot.ports import Address
from domain.conversation import ChannelPolicy
from domain.events import Inbound, NoticeAnswered
from domain.ids import GERMAN, Lang, PersonId
from domain.messages import Notified
from domain.notices import NoticeKind, NoticeOption, NoticeState
from domain.office_changes import Note
from domain.phrases import phrase
from domain.translation import Wanted
from locales.isolates import plain
from locales.wording import Wording
from storage import tables as t
from storage.database import Statement
from storage.erasure import erase_person
from storage.notices import notice_by_id
from storage.outbox import Outgoing
from storage.people import add_address, mark_reachable
from tests.talks.translators import in_words, translated
from tests.turn.changes import adviser_falls_ill, appointment_of, notified, say, settled, tell, undo
from tests.turn.noticed import answers, booked, rows, state_of, words
from tests.turn.people import Someone
from tests.turn.stand import Stand

_LANES = Statement(select(t.outbox.c.lane))
_BODIES = Statement(select(t.outbox.c.body).order_by(t.outbox.c.id))
_LOGGED = Statement(select(t.chat_log.c.id).where(t.chat_log.c.person_id == bindparam("person")))
_PEOPLE = 21


async def test_an_offer_is_told_in_her_language_with_the_reason_and_the_line_by_staff(stand: Stand) -> None:
    who = await booked(stand, language="uk")
    told = await adviser_falls_ill(stand, who, note=Note(text="Bitte entschuldigen Sie."))
    heard = notified(who)
    text = plain("\n".join((*heard.paragraphs, *heard.closing)))
    assert heard.language == "uk"
    assert "не може відбутися" in text
    assert "захворів" in text
    assert heard.note == "Bitte entschuldigen Sie."
    assert [one.id for one in heard.buttons] == ["1", "2", "3", "other", "cancel"]
    assert len(told.offers) == 3
    assert "wohnen" not in text.casefold()
    assert "житло" not in text.casefold()


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_a_translation_of_the_line_follows_it_marked_as_one_and_is_kept(
    stand: Stand, channel: str
) -> None:
    line = Wanted("Bitte entschuldigen Sie.", GERMAN, Lang("uk"), certain=True)
    note = Note(text=line.text, translations=(translated(line, doubtful=True),))
    who = await booked(stand, language="uk", channel=channel)
    other = await booked(stand, "other", language="tr")
    told = await adviser_falls_ill(stand, who, note=note)
    wording = Wording(stand.catalog, Lang("uk"))
    marks = [wording.say(phrase(one)) for one in ("news-machine-translation", "news-translation-unsure")]
    below = [marks[0], in_words(line), marks[1]]
    assert list(notified(who).closing[:3]) == below
    assert notified(who).note == line.text
    async with stand.database.reading() as reader:
        stored = await notice_by_id(reader, told.notice)
        assert stored is not None
        assert (await facts_of(reader, stored)).note == note
    await other.reads()
    assert notified(other).note == line.text
    assert in_words(line) not in notified(other).closing


async def test_a_change_that_is_taken_back_takes_the_buttons_with_it(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    async with stand.database.reading() as reader:
        stored = await notice_by_id(reader, told.notice)
    assert stored is not None
    assert stored.change is not None
    stand.now += timedelta(minutes=2)
    await undo(stand, stored.change)
    await who.reads()
    assert [one.notice for one in settled(who)] == [told.notice]
    restored = notified(who)
    assert restored.buttons == ()
    assert (await appointment_of(stand, who)).start == mine.start
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert "Ihr Termin:" in words(who)
    assert (await appointment_of(stand, who)).start == mine.start


async def test_a_channel_for_information_says_where_to_answer(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    stand.policy = ChannelPolicy.INFO
    told = await adviser_falls_ill(stand, who)
    heard = notified(who)
    assert heard.buttons == ()
    assert any("Chat im Internet" in text for text in heard.closing)
    assert who.person is not None
    (page, _) = await stand.told(who.person, WEB, 0)
    (there,) = [one for one in page if isinstance(one, Notified)]
    assert [one.id for one in there.buttons] == ["1", "2", "3", "other", "cancel"]
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert "nur Informationen" in words(who)
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN


async def _also_on_the_web(stand: Stand, who: Someone) -> None:
    assert who.person is not None
    box = await stand.vault.box(who.person)
    async with stand.database.transaction() as tx:
        lookup = stand.vault.lookup(WEB, "her web address")
        assert await add_address(tx, box, who.person, WEB, lookup, "her web address", stand.now)


async def test_who_is_on_both_channels_sees_it_on_both(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    await _also_on_the_web(stand, who)
    told = await adviser_falls_ill(stand, who)
    assert notified(who).notice == told.notice
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert who.person is not None
    (page, _) = await stand.told(who.person, WEB, 0)
    assert [one.type for one in page] == ["notified", "notice_settled"]
    on_the_web = Someone(stand, Address(WEB, "her web address"), person=who.person)
    await answers(on_the_web, told.notice, NoticeOption.TAKE_2)
    assert "gilt nicht mehr" in words(on_the_web)


async def _outgoing(stand: Stand, who: Someone, event: Inbound) -> list[Outgoing]:
    """Press something in the message 77 and return what leaves, with the message that each is about."""
    assert who.person is not None
    await who.reads()
    await stand.take(replace(who.update(event), message_id=77))
    box = await stand.vault.box(who.person)
    found = await rows(stand, _BODIES)
    return [Outgoing.model_validate_json(box.open("outbox", row["body"])) for row in found]


async def test_only_the_message_that_was_pressed_is_written_over(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    told = await adviser_falls_ill(stand, who)
    first = await _outgoing(stand, who, NoticeAnswered(told.notice, NoticeOption.OTHER))
    assert [(one.message.type, one.target) for one in first] == [("notice_settled", 77), ("asked", None)]
    await who.reads()
    await who.press(who.slots()[0])
    moved = await _outgoing(stand, who, who.pressed("yes"))
    targets = {one.message.type: one.target for one in moved}
    assert targets["notice_settled"] is None, "77 is the question now"
    assert targets["settled"] == 77


async def test_whom_telegram_does_not_reach_finds_it_in_the_web_chat(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    async with stand.database.transaction() as tx:
        await mark_reachable(tx, who.person, TELEGRAM, reachable=False)
    await adviser_falls_ill(stand, who)
    assert who.heard == []
    assert len(await rows(stand, _LOGGED, person=who.person)) == 1


async def test_who_was_erased_is_passed_over(stand: Stand) -> None:
    who = await booked(stand)
    told = await tell(stand, who, NoticeKind.REMINDER)
    assert who.person is not None
    async with stand.database.transaction() as tx:
        await erase_person(tx, who.person, stand.now)
    async with stand.database.transaction() as tx:
        await say(stand, tx, told)
    assert await rows(stand, _LOGGED, person=who.person) == []
    await stand.vault.forget(who.person)
    async with stand.database.transaction() as tx:
        await say(stand, tx, told)


async def test_many_people_wait_behind_those_who_write_to_us(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    told = await tell(stand, who, NoticeKind.REMINDER)
    async with stand.database.transaction() as tx:
        await say(stand, tx, told)
    assert [row["lane"] for row in await rows(stand, _LANES)] == ["reply"]
    others = [replace(told, person=PersonId(f"person {number}")) for number in range(_PEOPLE - 1)]
    async with stand.database.transaction() as tx:
        await say(stand, tx, told, *others)
    assert [row["lane"] for row in await rows(stand, _LANES)] == ["reply", "bulk"]


async def test_nobody_to_tell_is_nothing_to_do(stand: Stand) -> None:
    async with stand.database.transaction() as tx:
        await say(stand, tx)
    assert await rows(stand, _LANES) == []
