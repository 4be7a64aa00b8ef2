"""Reminding people of their appointments: each reminder once, whoever runs this and however often.

What is due is decided by `domain/reminders.py`. That it is sent once is ensured by its row in the table
`reminder`, which is written in the transaction that writes the message.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.house import House
from bot.piecework import piecework
from domain.appointments import Appointment, BookingStatus
from domain.ids import NoticeId, PlaceId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.quiet_hours import ZONE
from domain.reminders import Remindable, Reminder, due_reminder
from domain.visits import visit_of
from storage.appointments import appointment
from storage.claims import lock_person
from storage.database import Transaction
from storage.notices import add_notice, end_notice, open_notices_about
from storage.reminders import Coming, coming_appointments, settle_reminder
from storage.telling_port import Teller

_PAGE: Final = 500
_AT_ONCE: Final = 25
"""One transaction reminds so many: few enough that nobody who writes waits for it."""


@dataclass(frozen=True, slots=True)
class _Due:
    """An appointment whose reminder is due."""

    coming: Coming
    zone: ZoneInfo


class Reminders:
    """The job that reminds; run it every minute."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def run(self) -> int:
        """Write down every reminder that is due and return how many there were."""
        zones = {place.id: ZoneInfo(place.tz) for place in (await self._house.directory()).places}
        done = 0
        async for page in self._pages(list(zones)):
            due = [_Due(one, zones.get(one.appointment.place, ZONE)) for one in page]
            due = [one for one in due if self._reminder(one) is not None]
            done += await piecework("reminders", due, self._remind, at_once=_AT_ONCE)
        return done

    async def _pages(self, places: Sequence[PlaceId]) -> AsyncIterator[Sequence[Coming]]:
        """The appointments that may be near enough, some hundred at a time."""
        now = self._house.clock()
        until = now + self._house.timing.reminders.furthest
        last: Appointment | None = None
        while True:
            async with self._house.database.reading() as reader:
                page = await coming_appointments(reader, places, now=now, until=until, after=last, most=_PAGE)
            if page:
                yield page
            if len(page) < _PAGE:
                return
            last = page[-1].appointment

    def _reminder(self, due: _Due) -> Reminder | None:
        of = Remindable(due.coming.appointment.start, due.coming.changed_at, due.zone)
        policy = self._house.timing.reminders
        return due_reminder(of, self._house.clock(), done=due.coming.done, policy=policy)

    async def _remind(self, due: Sequence[_Due]) -> int:
        """Remind some people in one transaction; several processes that do so wait for each other."""
        ordered = sorted(due, key=lambda one: one.coming.appointment.person)
        await self._teller.prepare({one.coming.appointment.person for one in ordered})
        async with self._house.database.transaction() as tx:
            now = self._house.clock()
            for one in ordered:
                await lock_person(tx, one.coming.appointment.person)
            tells = [told for one in ordered if (told := await self._note(tx, one, now)) is not None]
            if tells:
                await self._teller.tell(tx, tells)
        return len(tells)

    async def _note(self, tx: Transaction, due: _Due, now: datetime) -> ToTell | None:
        """Store the reminder of one appointment; None when it is another one by now."""
        seen, reminder = due.coming.appointment, self._reminder(due)
        found = await appointment(tx, seen.booking)
        if reminder is None or found is None or found.version != seen.version:
            return None
        if found.status is not BookingStatus.CONFIRMED:
            return None
        if not await settle_reminder(tx, found, reminder.kind, now=now):
            return None
        for earlier in await open_notices_about(tx, found.booking):
            if earlier.kind is NoticeKind.REMINDER:
                await end_notice(tx, earlier.id, NoticeState.EXPIRED, now=now)
        notice = Notice(
            id=NoticeId(self._house.new_id()),
            person=found.person,
            kind=NoticeKind.REMINDER,
            state=NoticeState.OPEN,
            created_at=now,
            booking=found.booking,
            until=found.start,
        )
        await add_notice(tx, notice)
        return ToTell(
            notice=notice.id,
            person=found.person,
            kind=NoticeKind.REMINDER,
            visit=visit_of(found),
            until=found.start,
        )
