"""What people on the waiting list answer when something became free for them."""

from datetime import timedelta

from sqlalchemy import bindparam, select

from bot.telling import Telling
from bot.vacancies import Vacancies
from domain.events import NoticeAnswered
from domain.messages import FileSent, Notified
from domain.notices import NoticeOption
from storage import tables as t
from storage.database import Statement
from tests.transcripts.deeds import Deed, do
from tests.turn.changes import alternatives, appointment_of, notified
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

_WAITING = Statement(select(t.waiting.c.status).where(t.waiting.c.person_id == bindparam("person")))
_RECORD = Statement(select(t.intake_record).where(t.intake_record.c.person_id == bindparam("person")))


async def offered(stand: Stand) -> tuple[Someone, Notified]:
    """Return somebody who had found nothing free, and what she is offered when two others cancel."""
    others = [someone(stand, name) for name in ("first", "second")]
    for other in others:
        await other.to_booked()
    who = someone(stand)
    await who.start()
    taken = await who.press("de")
    await do(stand, Deed.CLOSE_ALL, taken.person, None)
    await who.answer(
        "yes", "no", "yes", "monschau", "topics:wohnen", "normal", "_skip", "1", "_skip", "_skip", "_skip"
    )
    await who.answer("yes", "send")
    house = stand.house("vacancies")
    vacancies = Vacancies(house, Telling(house))
    assert await vacancies.run() == 0, "nothing is free yet"
    for other in others:
        await other.answer("appointment", "cancel", "yes")
    stand.now += timedelta(hours=1)
    assert await vacancies.run() == 1
    await who.reads()
    return who, notified(who)


async def status(stand: Stand, who: Someone) -> str:
    async with stand.database.reading() as reader:
        (row,) = await reader.fetch_all(_WAITING, person=who.person)
    return str(row["status"])


async def record_of(stand: Stand, who: Someone) -> tuple[str, str | None]:
    async with stand.database.reading() as reader:
        (row,) = await reader.fetch_all(_RECORD, person=who.person)
    return row["status"], row["booking_id"]


async def test_the_time_is_taken(stand: Stand) -> None:
    who, heard = await offered(stand)
    assert [one.id for one in heard.buttons] == ["1", "other", "decline"]
    assert await status(stand, who) == "offered"
    await who.type("ja")
    mine = await appointment_of(stand, who)
    assert await record_of(stand, who) == ("appointment_made", mine.booking)
    assert await status(stand, who) == "left"
    assert any(isinstance(one, FileSent) for one in who.heard)


async def test_it_is_turned_down(stand: Stand) -> None:
    who, heard = await offered(stand)
    await who.does(NoticeAnswered(heard.notice, NoticeOption.DECLINE))
    assert await status(stand, who) == "waiting"
    assert {one.status for one in await alternatives(stand, heard.notice)} == {"expired"}
    assert await record_of(stand, who) == ("received", None)


async def test_another_time_is_chosen(stand: Stand) -> None:
    who, heard = await offered(stand)
    (held,) = await alternatives(stand, heard.notice)
    await who.does(NoticeAnswered(heard.notice, NoticeOption.OTHER))
    await who.press("offer")
    assert notified(who).notice == heard.notice
    await who.does(NoticeAnswered(heard.notice, NoticeOption.OTHER))
    await who.answer(who.slots()[-1], "yes")
    mine = await appointment_of(stand, who)
    assert mine.start != held.start
    assert await record_of(stand, who) == ("appointment_made", mine.booking)
    assert await status(stand, who) == "left"
