"""What people are promised in words is what happens: nothing stored, nothing lost, nothing left behind."""

import base64
from datetime import timedelta

from sqlalchemy import func, select

from bot.forgetting import Forgetting
from bot.house import TELEGRAM
from domain.events import Command, Commanded, LanguageChosen
from domain.ids import Lang
from domain.messages import Asked, FileSent, Said
from storage import tables as t
from storage.database import Statement
from storage.people import all_people
from storage.records import requests_of
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

_COUNTS = {
    table.name: Statement(select(func.count().label("rows")).select_from(table))
    for table in (t.person, t.channel_address, t.conversation, t.inbox, t.outbox, t.chat_log)
}


async def _rows(stand: Stand) -> dict[str, int]:
    async with stand.database.reading() as reader:
        found = {name: await reader.fetch_one(count) for name, count in _COUNTS.items()}
    return {name: int(row["rows"]) for name, row in found.items() if row is not None}


def _texts(who: Someone) -> str:
    return "\n".join(text for one in who.heard if isinstance(one, Said) for text in one.paragraphs)


def _files(who: Someone) -> list[str]:
    return [base64.b64decode(one.content).decode() for one in who.heard if isinstance(one, FileSent)]


async def _status(stand: Stand, who: Someone) -> list[str]:
    assert who.person is not None
    async with stand.database.reading() as reader:
        return [request.status for request in await requests_of(reader, who.person)]


async def test_sos_before_anything_else_stores_nothing(stand: Stand) -> None:
    who = someone(stand, channel=TELEGRAM)
    taken = await stand.take(who.update(Commanded(Command.SOS)))
    assert set((await _rows(stand)).values()) == {0}
    (help_lines,) = taken.farewell
    assert isinstance(help_lines, Said)
    assert any("112" in text for text in help_lines.paragraphs)


async def test_the_first_command_is_not_swallowed(stand: Stand) -> None:
    who = someone(stand)
    await who.command(Command.HELP)
    assert "/sos" in _texts(who)
    assert who.question is not None
    assert who.question.step == "language"


async def test_an_unknown_command_is_no_answer(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen", "normal")
    await who.type("/foo")
    assert "concern" not in (await who.state()).answers
    assert "/sos" in _texts(who)


async def test_giving_up_a_second_request_keeps_the_first_with_its_appointment(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    await who.answer(
        "new", "no", "yes", "monschau", "topics:wohnen", "normal", "_skip", "1", "_skip", "_skip"
    )
    await who.press("_skip")
    await who.press(who.slots()[0])
    await who.answer("discard", "yes")
    assert await _status(stand, who) == ["appointment_made"]
    assert (await who.state()).hold is None
    assert (await who.state()).flow == "menu"


async def test_giving_up_the_first_request_erases_everything(stand: Stand) -> None:
    who = someone(stand)
    await who.to_summary()
    await who.press("discard")
    taken = await who.press("yes")
    assert taken.erased
    async with stand.database.reading() as reader:
        assert await all_people(reader) == set()


async def test_who_was_erased_but_never_told_is_told_when_the_update_comes_again(stand: Stand) -> None:
    who = someone(stand, channel=TELEGRAM)
    await who.to_summary()
    await who.press("discard")
    update = who.update(who.pressed("yes"))
    assert (await stand.take(update)).erased
    again = await stand.take(update)
    assert (again.duplicate, again.erased) == (True, True)
    assert [type(one) for one in again.farewell] == [Said]


async def test_a_cancelled_appointment_leaves_status_and_calendar(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    assert ["STATUS:CONFIRMED" in one for one in _files(who)] == [True]
    await who.answer("appointment", "cancel", "yes")
    assert ["STATUS:CANCELLED" in one for one in _files(who)] == [True]
    assert await _status(stand, who) == ["received"]


async def test_my_data_tells_every_answer_of_a_record(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen,brief", "deadline")
    await who.type("30.11.2026")
    await who.type("Ein Brief vom Jobcenter")
    await who.answer("2", "1", "yes", "topics:woman,step_free")
    await who.type("Amsel")
    await who.press(who.slots()[0])
    await who.press("confirm")
    await who.command(Command.MYDATA)
    told = _texts(who)
    for words in ("Monschau", "Brief vom Amt", "30. November 2026", "Jobcenter", "Amsel", "Ohne Treppe"):
        assert words in told, told


async def test_a_request_for_a_human_before_handing_in_reaches_the_record(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen")
    await who.command(Command.HUMAN)
    await who.answer("normal", "_skip", "1", "_skip", "_skip", "_skip")
    await who.press(who.slots()[0])
    await who.press("confirm")
    async with stand.database.reading() as reader:
        row = await reader.fetch_one(Statement(select(t.intake_record.c.human_requested_at)))
    assert row is not None
    assert row["human_requested_at"] is not None


async def test_after_a_stop_one_button_leads_on(stand: Stand) -> None:
    who = someone(stand)
    await who.to_slots()
    await who.command(Command.STOP)
    assert who.question is not None
    assert [button.id for button in who.question.buttons] == ["go_on"]
    await who.press("go_on")
    assert [one.question.step for one in who.heard if isinstance(one, Asked)] == ["slot"]


async def test_another_language_at_the_summary_asks_what_is_open_before_booking(stand: Stand) -> None:
    who = someone(stand)
    await who.to_summary()
    state = await who.state()
    assert "interpreter" not in state.answers
    await who.does(LanguageChosen(Lang("ar")))
    await who.press("confirm")
    assert (await who.state()).step == "interpreter"


async def test_records_go_when_their_time_has_come(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    stand.now += timedelta(days=364)
    await Forgetting(stand.house("early")).run()
    assert await _status(stand, who) == ["appointment_made"]
    stand.now += timedelta(days=2)
    await Forgetting(stand.house("late")).run()
    async with stand.database.reading() as reader:
        assert await all_people(reader) == set()
