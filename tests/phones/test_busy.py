"""Calendars read from their addresses, every hour: they block times, and no appointment is cancelled."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy import select, update

from bot.busy import BusyCalendars
from bot.calendar_reader import CalendarReader
from bot.outward import Outside
from domain.busy import LONGEST, CalendarProblem
from domain.ids import OrganisationId, StaffId
from domain.ticks import moment_of, tick_of
from storage import tables as t
from storage.busy_calendars import (
    BusyCalendar,
    add_calendar,
    busy_conflicts,
    busy_conflicts_at,
    calendars_of,
    seal_url,
)
from storage.database import Database, Row, Statement
from storage.staff_phones import staff_key
from tests.phones.calendars import calendar, https_server, timed
from tests.phones.conftest import Clock
from tests.storage.changes import holds_together
from tests.storage.offices import NOW, ORGANISATION, OTHER_PLACE, PLACE, TUESDAY_9, after, appoint
from tests.telegram.rooms import Rooms

BIRKE = StaffId("birke")
ABSENCES = Statement(select(t.absence).order_by(t.absence.c.start_tick))
TICKS = Statement(select(t.open_tick.c.tick).where(t.open_tick.c.resource == BIRKE))
FIRST_HALF = calendar(timed("20261124T080000Z", "20261124T083000Z"))
SECOND_HALF = calendar(timed("20261124T083000Z", "20261124T090000Z"))


@dataclass
class Source:
    """What the address of a calendar gives at the moment."""

    gives: bytes = b""
    status: int = 200
    asked: list[str] = field(default_factory=list)

    async def answer(self, request: web.BaseRequest) -> web.Response:
        self.asked.append(request.path_qs)
        return web.Response(status=self.status, body=self.gives)


@dataclass
class Job:
    """The job over an office whose adviser has named a calendar."""

    rooms: Rooms
    clock: Clock
    source: Source
    outside: Outside

    async def run(self) -> int:
        return await BusyCalendars(self.rooms.house, CalendarReader(self.clock), self.outside).run()

    async def add(self, url: str, code: str = "cal-1", staff: StaffId = BIRKE) -> None:
        box = await self.rooms.vault.ensure_key(staff_key(staff))
        async with self.rooms.database.transaction() as tx:
            await add_calendar(tx, BusyCalendar(code, staff, "Dienst", seal_url(box, code, url)))

    async def rows(self, statement: Statement) -> list[Row]:
        async with self.rooms.database.reading() as reader:
            return list(await reader.fetch_all(statement))

    async def blocked(self) -> list[tuple[str, str]]:
        found = await self.rows(ABSENCES)
        assert {(row["kind"], row["source"]) for row in found} <= {("busy", "cal-1")}
        return [
            (f"{moment_of(row['start_tick']):%d. %H:%M}", f"{moment_of(row['end_tick']):%d. %H:%M}")
            for row in found
        ]

    async def state(self) -> BusyCalendar:
        async with self.rooms.database.reading() as reader:
            (one,) = await calendars_of(reader, BIRKE)
        return one

    async def open_on_tuesday(self) -> list[int]:
        """The minutes from nine o'clock at which an appointment could begin or go on."""
        first = tick_of(TUESDAY_9)
        return sorted(5 * (row["tick"] - first) for row in await self.rows(TICKS) if row["tick"] < first + 12)


@asynccontextmanager
async def open_job(rooms: Rooms, clock: Clock, folder: Path) -> AsyncIterator[Job]:
    source = Source(FIRST_HALF)
    async with https_server(folder, source.answer) as (root, outside):
        job = Job(rooms, clock, source, outside)
        await job.add(f"{root}/secret.ics?key=1#top")
        yield job


@pytest.fixture
async def job(rooms: Rooms, clock: Clock, tmp_path: Path) -> AsyncIterator[Job]:
    """On Monday; the calendar says that Tuesday from nine to half past is taken."""
    folder = tmp_path / "https"
    folder.mkdir()
    async with open_job(rooms, clock, folder) as found:
        yield found


async def test_a_calendar_blocks_its_times_and_lets_them_go_again(job: Job, clock: Clock) -> None:
    assert await job.run() == 1
    assert await job.blocked() == [("24. 08:00", "24. 08:30")]
    assert await job.open_on_tuesday() == [30, 35, 40, 45, 50, 55]
    assert job.source.asked == ["/secret.ics?key=1"]
    job.source.gives = SECOND_HALF
    clock.forward(hours=1)
    assert await job.run() == 1
    assert await job.open_on_tuesday() == [0, 5, 10, 15, 20, 25]
    job.source.gives = calendar()
    clock.forward(hours=1)
    assert await job.run() == 1
    assert await job.blocked() == []
    assert await job.open_on_tuesday() == list(range(0, 60, 5))


async def test_it_is_read_every_hour_and_written_only_when_it_differs(job: Job, clock: Clock) -> None:
    assert await job.run() == 1
    (before,) = await job.rows(ABSENCES)
    clock.forward(minutes=50)
    assert await job.run() == 0
    assert len(job.source.asked) == 1
    clock.forward(minutes=10)
    assert await job.run() == 0
    assert len(job.source.asked) == 2
    (after_it,) = await job.rows(ABSENCES)
    assert after_it["id"] == before["id"]
    assert (await job.state()).read_at == clock.now


async def test_an_appointment_at_a_blocked_time_stays_and_is_named(job: Job, database: Database) -> None:
    amira = await appoint(database, "amira", with_record=True)
    boris = await appoint(database, "boris", after(30))
    assert await job.run() == 1
    found = await job.rows(Statement(select(t.booking)))
    assert {(row["id"], row["status"], row["resource"]) for row in found} == {
        (one.booking, "confirmed", one.resource) for one in (amira, boris)
    }
    async with database.reading() as reader:
        conflicts = await busy_conflicts(reader, BIRKE, NOW)
        later = await busy_conflicts(reader, BIRKE, after(5))
        there = await busy_conflicts_at(reader, ORGANISATION, [PLACE, OTHER_PLACE], NOW, 10)
        first = await busy_conflicts_at(reader, ORGANISATION, [PLACE, OTHER_PLACE], NOW, 0)
        elsewhere = await busy_conflicts_at(reader, OrganisationId("other"), [PLACE], NOW, 10)
        not_there = await busy_conflicts_at(reader, ORGANISATION, [OTHER_PLACE], NOW, 10)
    (record,) = await job.rows(Statement(select(t.intake_record)))
    mine = [one for one in (amira, boris) if one.resource == BIRKE and one.start == TUESDAY_9]
    assert len(mine) == 1
    assert [one.start for one in conflicts] == [TUESDAY_9]
    assert {one.case_code for one in conflicts} <= {record["case_code"]}
    assert later == []
    assert there == conflicts
    assert [one.adviser for one in there] == [BIRKE]
    assert (list(first), list(elsewhere), list(not_there)) == ([], [], [])
    assert await job.rows(Statement(select(t.notice))) == []


async def test_other_absences_are_left_alone(job: Job, clock: Clock) -> None:
    await job.run()
    async with job.rooms.database.transaction() as tx:
        await tx.execute(Statement(update(t.absence).values(source="desk", kind="leave")))
    job.source.gives = SECOND_HALF
    clock.forward(hours=1)
    await job.run()
    found = {(row["source"], row["kind"]) for row in await job.rows(ABSENCES)}
    assert found == {("desk", "leave"), ("cal-1", "busy")}


PROBLEMS = (
    (b"<html>", 200, CalendarProblem.NO_CALENDAR),
    (b"x" * (LONGEST + 1), 200, CalendarProblem.TOO_LARGE),
    (b"", 404, CalendarProblem.REFUSED),
)


@pytest.mark.parametrize(("content", "status", "problem"), PROBLEMS)
async def test_what_cannot_be_read_is_said_and_keeps_what_it_blocked(
    job: Job, clock: Clock, content: bytes, status: int, problem: CalendarProblem
) -> None:
    await job.run()
    job.source.gives, job.source.status = content, status
    clock.forward(hours=1)
    assert await job.run() == 0
    assert (await job.state()).problem is problem
    assert await job.blocked() == [("24. 08:00", "24. 08:30")]
    job.source.gives, job.source.status = FIRST_HALF, 200
    clock.forward(hours=1)
    await job.run()
    assert (await job.state()).problem is None


async def test_addresses_of_this_machine_are_not_asked(job: Job) -> None:
    job.outside = Outside(tls=job.outside.tls)
    assert await job.run() == 0
    assert (await job.state()).problem is CalendarProblem.ADDRESS
    assert job.source.asked == []


async def test_where_nobody_answers_that_is_the_problem(job: Job) -> None:
    await job.add("https://127.0.0.1:9/a.ics", "cal-0")
    await job.run()
    async with job.rooms.database.reading() as reader:
        found = {one.id: one.problem for one in await calendars_of(reader, BIRKE)}
    assert found == {"cal-0": CalendarProblem.UNREACHABLE, "cal-1": None}


async def test_without_the_key_the_address_is_lost(job: Job) -> None:
    await job.rooms.vault.forget(staff_key(BIRKE))
    await job.run()
    assert (await job.state()).problem is CalendarProblem.LOST


async def test_the_address_is_stored_so_that_only_the_key_opens_it(job: Job) -> None:
    (row,) = await job.rows(Statement(select(t.busy_calendar)))
    assert b"secret" not in row["url"]


async def test_a_calendar_that_is_removed_meanwhile_blocks_nothing(job: Job, clock: Clock) -> None:
    class Removing(CalendarReader):
        async def read(self, content: bytes) -> object:  # type: ignore[override]
            found = await super().read(content)
            async with job.rooms.database.transaction() as tx:
                await tx.execute(Statement(t.busy_calendar.delete()))
            return found

    assert await BusyCalendars(job.rooms.house, Removing(clock), job.outside).run() == 0  # type: ignore[arg-type]
    assert await job.rows(ABSENCES) == []


async def test_disabled_accounts_are_not_read_for(job: Job) -> None:
    async with job.rooms.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).values(active=0)))
    assert await job.run() == 0
    assert job.source.asked == []


async def test_office_hours_hold_together_after_it(job: Job, clock: Clock, database: Database) -> None:
    await appoint(database, "amira")
    for content in (
        FIRST_HALF,
        SECOND_HALF,
        calendar(timed("20261124T000000Z", "20261125T000000Z")),
        calendar(),
    ):
        job.source.gives = content
        await job.run()
        clock.forward(hours=1)
        await holds_together(database)
    assert timedelta(hours=4) + NOW == clock.now
