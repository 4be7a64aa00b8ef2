"""One kind message to people who did not come, some minutes after staff have marked it.

It waits that long because staff may have slipped, by day only, and it is sent once even if the word is taken
back and said again. After two days it has no sense any more.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.house import House
from bot.piecework import piecework
from domain.appointments import Appointment, BookingStatus
from domain.attendance import MESSAGE_AFTER
from domain.ids import NoticeId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.visits import visit_of
from storage.appointments import appointment
from storage.claims import lock_person
from storage.database import Transaction
from storage.no_shows import KIND, missing_people
from storage.notices import add_notice
from storage.reminders import settle_reminder
from storage.telling_port import Teller

_FRESH: Final = timedelta(days=2)
_ANSWERED_WITHIN: Final = timedelta(days=14)


class NoShows:
    """The job that writes to people who did not come; run it every minute."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def run(self) -> int:
        """Write to everybody who was marked long enough ago and return how many there were."""
        house, now = self._house, self._house.clock()
        quiet = house.timing.quiet
        places = (await house.directory()).places
        awake = [place.id for place in places if not quiet.at(now, ZoneInfo(place.tz))]
        async with house.database.reading() as reader:
            found = await missing_people(
                reader, awake, since=now - _FRESH, now=now, marked_before=now - MESSAGE_AFTER
            )
        return await piecework("no shows", found, self._write)

    async def _write(self, missing: Sequence[Appointment]) -> int:
        told = 0
        for one in missing:
            await self._teller.prepare([one.person])
            async with self._house.database.transaction() as tx:
                note = await self._note(tx, one, self._house.clock())
                if note is not None:
                    await self._teller.tell(tx, [note])
                    told += 1
        return told

    async def _note(self, tx: Transaction, seen: Appointment, now: datetime) -> ToTell | None:
        await lock_person(tx, seen.person)
        found = await appointment(tx, seen.booking)
        if found is None or found.status is not BookingStatus.NO_SHOW or found.version != seen.version:
            return None
        if not await settle_reminder(tx, found, KIND, now=now):
            return None
        notice = Notice(
            id=NoticeId(self._house.new_id()),
            person=found.person,
            kind=NoticeKind.NO_SHOW,
            state=NoticeState.OPEN,
            created_at=now,
            booking=found.booking,
            until=now + _ANSWERED_WITHIN,
        )
        await add_notice(tx, notice)
        return ToTell(notice=notice.id, person=found.person, kind=NoticeKind.NO_SHOW, visit=visit_of(found))
