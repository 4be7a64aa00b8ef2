"""The waiting list by the clock: what became free is offered to one person for a while, then to the next.

What becomes free at night is kept for somebody at once, so that nobody who is awake is faster than the list;
she hears of it in the morning, and her time for an answer begins then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.house import House
from bot.notice_facts import facts_of
from bot.piecework import piecework
from domain.directory import Directory
from domain.ids import NoticeId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState
from domain.offer_times import vacancy_until
from domain.offers import Adviser
from domain.quiet_hours import ZONE
from domain.vacancies import Choice, Given, Vacancy, Waiting, choices
from storage.claims import lock_person
from storage.free_slots import load_advisers
from storage.notices import add_notice
from storage.offer_deadlines import mark_reminded
from storage.telling_port import Teller
from storage.vacancies import (
    Kept,
    end_vacancy,
    keep_vacancy,
    kept_vacancies,
    still_waits,
    waiting_entries,
)
from storage.vacancy_watch import look, look_no_more
from storage.waiting_settled import settle_waiting
from storage.withheld import release_withheld

_TRIES: Final = 3
"""So many times are tried for one person, where others are faster."""

_Free = Mapping[int, Mapping[PlaceId, Sequence[Vacancy]]]
"""What is free, by the length of an appointment and the place."""


@dataclass(frozen=True, slots=True)
class _Round:
    """What one run of the job looks at."""

    directory: Directory
    free: _Free
    advisers: Mapping[StaffId, Adviser]
    given: Given

    def zone(self, place: PlaceId) -> ZoneInfo:
        """The zone of a place."""
        found = self.directory.place(place)
        return ZONE if found is None else ZoneInfo(found.tz)


class Vacancies:
    """The job that offers what became free; run it every minute."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def run(self) -> int:
        """Bring the list up to date, offer what may be offered, and return how many offers were made."""
        await self._tidy()
        told = await self._tell_of_the_night()
        async with self._house.database.reading() as reader:
            entries = await waiting_entries(reader, self._house.clock())
            advisers = await load_advisers(reader)
        directory = await self._house.directory()
        free = await self._look(entries, directory)
        round_ = _Round(directory, free, advisers, Given())
        ready = [one for one in entries if one.ready]
        return told + await piecework("vacancies", ready, partial(self._offer, round_))

    async def _tidy(self) -> None:
        """Give back what is kept for nobody any more, and put everybody where she is on the list."""
        house = self._house
        async with house.database.transaction() as tx:
            await release_withheld(tx, house.clock())
            await settle_waiting(tx, now=house.clock(), keep=house.retention.advice)
        async with house.database.reading() as reader:
            kept = await kept_vacancies(reader)
        now = house.clock()
        over = [one for one in kept if not one.wanted or (one.notice.until or now) <= now]
        await piecework("vacancies that ran out", over, self._end)

    async def _end(self, over: Sequence[Kept]) -> int:
        house, now = self._house, self._house.clock()
        for one in over:
            state = NoticeState.EXPIRED if one.wanted else NoticeState.WITHDRAWN
            async with house.database.transaction() as tx:
                await lock_person(tx, one.notice.person)
                await end_vacancy(tx, one.notice.id, state, now=now)
                await settle_waiting(tx, now=now, keep=house.retention.advice, person=one.notice.person)
        return len(over)

    async def _tell_of_the_night(self) -> int:
        """Tell people by day what has been kept for them since the night."""
        async with self._house.database.reading() as reader:
            kept = await kept_vacancies(reader)
        now = self._house.clock()
        untold = [one for one in kept if one.wanted and not one.notice.reminded and one.notice.remind_at]
        due = [one for one in untold if one.notice.remind_at is not None and one.notice.remind_at <= now]
        return await piecework("vacancies of the night", due, self._tell)

    async def _tell(self, due: Sequence[Kept]) -> int:
        told = 0
        for one in due:
            await self._teller.prepare([one.notice.person])
            async with self._house.database.transaction() as tx:
                await lock_person(tx, one.notice.person)
                if not await mark_reminded(tx, one.notice.id):
                    continue
                facts = await facts_of(tx, one.notice)
                if facts.offers:
                    await self._teller.tell(tx, [facts])
                    told += 1
                else:
                    await end_vacancy(tx, one.notice.id, NoticeState.WITHDRAWN, now=self._house.clock())
        return told

    async def _look(self, entries: Sequence[Waiting], directory: Directory) -> _Free:
        """Look at what is free, one length after the other; also by night, so that nothing is missed."""
        house = self._house
        free: dict[int, dict[PlaceId, list[Vacancy]]] = {}
        lengths = sorted({one.minutes for one in entries})
        for minutes in lengths:
            wanted = [_tiers(directory, one) for one in entries if one.minutes == minutes]
            places = {place for tiers in wanted for tier in tiers for place in tier}
            by_place = free.setdefault(minutes, {})
            async with house.database.transaction() as tx:
                found = await look(tx, places, minutes, now=house.clock(), policy=house.policy)
            for one in found:
                by_place.setdefault(one.free.place, []).append(one)
        async with house.database.transaction() as tx:
            await look_no_more(tx, lengths)
        return free

    def _told_at(self, entry: Waiting, directory: Directory) -> datetime:
        """Return when she is told of what is kept for her now: at once, or in the morning."""
        tiers = _tiers(directory, entry)
        place = directory.place(tiers[0][0]) if tiers else None
        zone = ZONE if place is None else ZoneInfo(place.tz)
        return self._house.timing.quiet.morning_after(self._house.clock(), zone)

    async def _offer(self, this: _Round, entries: Sequence[Waiting]) -> int:
        """Keep for each of them the best that is still free; return how many were told of it at once."""
        done = 0
        for entry in entries:
            told_at = self._told_at(entry, this.directory)
            free = this.free.get(entry.minutes, {})
            tiers = _tiers(this.directory, entry)
            tries = choices(entry, free, tiers, this.advisers, given=this.given, now=told_at)[:_TRIES]
            if tries:
                done += await self._offer_one_of(this, entry, tries)
        return done

    async def _offer_one_of(self, this: _Round, entry: Waiting, tries: Sequence[Choice]) -> int:
        house = self._house
        await self._teller.prepare([entry.person])
        async with house.database.transaction() as tx:
            now = house.clock()
            await lock_person(tx, entry.person)
            if not await still_waits(tx, entry):
                return 0
            for choice in tries:
                this.given.add(choice.free, entry.minutes)
                notice = self._notice(this, entry, choice, now)
                held = await keep_vacancy(
                    tx,
                    entry,
                    choice,
                    notice=notice.id,
                    until=notice.until or now,
                    now=now,
                    new_id=house.new_id,
                )
                if held is not None:
                    await add_notice(tx, notice)
                    if notice.remind_at is not None:
                        return 0
                    await self._teller.tell(tx, [await facts_of(tx, notice)])
                    return 1
        return 0

    def _notice(self, this: _Round, entry: Waiting, choice: Choice, now: datetime) -> Notice:
        timing, free = self._house.timing, choice.free
        zone, told_at = this.zone(free.place), self._told_at(entry, this.directory)
        return Notice(
            id=NoticeId(self._house.new_id()),
            person=entry.person,
            kind=NoticeKind.VACANCY,
            state=NoticeState.OPEN,
            created_at=now,
            booking=entry.booking,
            remind_at=told_at if told_at > now else None,
            until=vacancy_until(now, free.start, keep=timing.vacancy_hold, zone=zone, quiet=timing.quiet),
        )


def _tiers(directory: Directory, entry: Waiting) -> list[list[PlaceId]]:
    return [[place.id for place in tier] for tier in directory.place_tiers(entry.municipality)]
