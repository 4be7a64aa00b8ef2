"""A clerk closes a day on which everybody has an appointment, and the process is killed amid it."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

import httpx
from sqlalchemy import select

from domain.ids import PersonId
from domain.messages import Notified
from storage import tables as t
from storage.chat_log import read_latest
from storage.database import Row
from storage.statements import Dialect, Statement
from tests.desk.clerks import Clerk
from tests.e2e.process import PASSWORD
from tests.faults.browser_forms import form_with
from tests.faults.closing_office import PLACE, PLANNER, write_closing_office
from tests.faults.counting import in_flight, opened
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url
from tests.faults.stage import Props, Stage, stage

_LONGEST: Final = 2.0
"""Seconds within which a kill comes after the clerk has begun; with few people a change takes less."""
_ALL: Final = 10_000
_CHANGES: Final = Statement(select(t.office_change.c.id, t.office_change.c.state))
_TOUCHED: Final = Statement(select(t.change_booking.c.change_id, t.change_booking.c.booking_id))
_NOTICES: Final = Statement(
    select(
        t.notice.c.id, t.notice.c.person_id, t.notice.c.change_id, t.notice.c.booking_id, t.notice.c.state
    ).where(t.notice.c.kind.in_(("moved", "offer", "cancelled")))
)
_ON_THE_WEB: Final = Statement(
    select(t.channel_address.c.person_id).where(t.channel_address.c.channel == "web")
)


@dataclass(slots=True)
class _Office:
    """The clerk with her browser, and what the kills amid her work may have doubled."""

    found: Stage
    clerk: Clerk
    day: date
    kills: int = 0
    cut_off: int = 0
    """How many kills came before the change, or its undoing, was done."""
    allowed: int = 0

    async def close_day(self) -> None:
        """Ask for the closure, look at the preview, confirm."""
        clerk = await self.clerk.open(f"/desk/sprechzeiten/{PLACE}/schliessung")
        form, address = form_with(clerk.html, "Weiter zur Vorschau")
        await clerk.send(address, **{**form.fields, "von": f"{self.day:%d.%m.%Y}"})
        form, address = form_with(clerk.html, "benachrichtigen")
        await clerk.send(address, **{**form.fields, "geprueft": "ja"})

    async def undo(self) -> None:
        """Take the change back from its report."""
        (done,) = [row["id"] for row in await self.changes() if row["state"] == "done"]
        clerk = await self.clerk.open(f"/desk/aenderungen/{done}")
        form, address = form_with(clerk.html, "Rückgängig")
        await clerk.send(address, **form.fields)

    async def changes(self) -> list[Row]:
        """Return all changes that were made."""
        async with opened(content_url(self.found.lotse)) as (database, _), database.reading() as reader:
            return list(await reader.fetch_all(_CHANGES))

    async def standing(self) -> int:
        """Return how many changes stand."""
        return sum(row["state"] == "done" for row in await self.changes())

    async def kill(self) -> None:
        """Kill the process and start it again."""
        await self.found.kill()
        self.kills += 1
        if self.found.api is not None:
            self.allowed += await in_flight(self.found.lotse)
        await self.found.start()

    async def amid(self, *, undo: bool, kills: int) -> None:
        """Let the clerk work, with kills amid it; she tries again until it is done, at last undisturbed.

        The first kill comes soon, the others anywhere: so on a fast machine too some are before it is done.
        """
        wanted = 0 if undo else 1
        for left in range(kills, -1, -1):
            if await self.standing() == wanted:
                return
            work = asyncio.create_task(self.undo() if undo else self.close_day())
            if left == 0:
                await work
                continue
            longest = _LONGEST * ((kills - left + 1) / kills) ** 2 / self.found.case.size(1, 4)
            await asyncio.sleep(self.found.random.uniform(0.02, longest))
            await self.kill()
            self.cut_off += await self.standing() != wanted
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


async def run(case: Case) -> Finding:
    """Close the day, take that back, close it again; kill amid all of it and while people are told."""
    people, kills = case.size(200, 24), case.size(3, 1)
    office = write_closing_office(case.ground.new_folder("office"), people)
    async with stage(case, people, Props(think=0.2, setup=office.first)) as found:
        await _employ(found)
        await found.crowd.go()
        code, _, errors = await found.lotse.run("setup", "import", str(office.later))
        assert code == 0, errors
        async with httpx.AsyncClient(base_url=found.lotse.url, timeout=60) as http:
            clerk = await Clerk(http).log_in(PLANNER, PASSWORD)
            closing = _Office(found, clerk, office.day)
            for undo in (False, True, False):
                await closing.amid(undo=undo, kills=kills)
                for _ in range(kills):
                    await asyncio.sleep(found.random.uniform(0, 0.5))
                    await closing.kill()
        complaints = [] if await closing.standing() == 1 else ["the day is not closed in the end"]
        counted = await found.crowd.settled(found.lotse)
        told = await _told(found, closing.allowed)
        if not closing.cut_off and not case.short:
            complaints.append("every kill came after it was done: the row shows nothing")
        if counted.to_send:
            complaints.append(f"{counted.to_send} messages still wait")
        return await found.conclude(
            kills=closing.kills,
            allowed=closing.allowed,
            complaints=(*complaints, *told.complaints),
            note=f"{told.affected} appointments touched, {closing.cut_off} kills before it was done, "
            f"{told.notices} notices, {told.twice} told twice",
        )


async def _employ(found: Stage) -> None:
    code, _, errors = await found.lotse.run(
        "staff", "add", PLANNER, "--password-stdin", given=f"{PASSWORD}\n"
    )
    assert code == 0, errors


@dataclass(frozen=True, slots=True)
class _Told:
    affected: int
    notices: int
    twice: int
    complaints: tuple[str, ...]


async def _told(found: Stage, allowed: int) -> _Told:
    """Hold the notices against the appointments and against what reached people."""
    async with opened(content_url(found.lotse)) as (database, vault), database.reading() as reader:
        done = {row["id"] for row in await reader.fetch_all(_CHANGES) if row["state"] == "done"}
        touched = [row["booking_id"] for row in await reader.fetch_all(_TOUCHED) if row["change_id"] in done]
        notices = await reader.fetch_all(_NOTICES)
        reached = _on_telegram(found)
        for row in await reader.fetch_all(_ON_THE_WEB):
            box = await vault.box(PersonId(row["person_id"]))
            entries = await read_latest(reader, box, PersonId(row["person_id"]), _ALL)
            reached.update(one.entry.notice for one in entries if isinstance(one.entry, Notified))
    mine = Counter(row["booking_id"] for row in notices if row["change_id"] in done)
    people = len(found.crowd.people)
    missed = [row["id"] for row in notices if row["state"] == "open" and not reached[row["id"]]]
    twice = sum(max(0, reached[row["id"]] - 1) for row in notices)
    complaints = []
    if sorted(mine) != sorted(touched) or len(touched) != people:
        complaints.append(f"{len(touched)} appointments touched, {len(mine)} have a notice, {people} people")
    if any(number != 1 for number in mine.values()):
        complaints.append(f"{sum(number > 1 for number in mine.values())} appointments have two notices")
    if missed:
        complaints.append(f"{len(missed)} people were never told")
    if twice > allowed:
        complaints.append(f"{twice} notices came twice, {allowed} messages were in flight")
    return _Told(len(touched), len(notices), twice, tuple(complaints))


def _on_telegram(found: Stage) -> Counter[str]:
    """Return how often each notice was sent, by the id behind its buttons."""
    if found.api is None:
        return Counter()
    sent: Counter[str] = Counter()
    for call in found.api.calls.of("sendMessage"):
        markup = call.params.text("reply_markup") or ""
        _, mark, rest = markup.partition('"n1:')
        if call.executed and mark:
            sent[rest.partition(":")[0]] += 1
    return sent


SCENARIOS = (
    Scenario(
        "office-change",
        "A day with 200 appointments closed, kills amid it",
        "A change of office hours is done whole or not at all, whenever the process dies; "
        "everybody it touches is told once, and only a message in flight may come twice.",
        run,
        channels=(Channel.BOTH,),
        short=(Dialect.SQLITE,),
    ),
)
