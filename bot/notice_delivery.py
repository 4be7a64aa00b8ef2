"""What follows from how the messages of notices went: time that was lost is given back, and nobody is lost.

Who hears of an offer late has as long for her answer as others. Whom a message does not reach finds its
notice in the web chat, if she comes there, and staff see that she has not heard of it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.house import House
from bot.notice_facts import facts_of
from bot.piecework import piecework
from domain.appointments import BookingStatus
from domain.notices import Notice, NoticeKind, NoticeState
from domain.offer_times import offer_times
from domain.quiet_hours import ZONE
from storage.appointments import appointment
from storage.chat_log import tells_of
from storage.claims import lock_person
from storage.database import Reader, Transaction
from storage.notice_delivery import (
    Told,
    arrived_late,
    mark_arrived,
    mark_unreached,
    never_arrived,
    note_arrived,
)
from storage.notices import notice_by_id
from storage.offer_deadlines import extend_offer
from storage.offers import held_alternatives
from storage.telling_port import Teller

_LATE: Final = timedelta(hours=1)
"""What arrives sooner leaves nearly the whole time for an answer."""
_AT_ONCE: Final = 500


class NoticeDelivery:
    """Looks what became of the messages of notices; run it before anything ends by the clock."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def run(self) -> int:
        """Note what arrived and what will not, and return how many people were not reached."""
        database = self._house.database
        async with database.transaction() as tx:
            await note_arrived(tx, self._house.clock() - _LATE)
        async with database.reading() as reader:
            late = await arrived_late(reader, _AT_ONCE)
            never = await never_arrived(reader, _AT_ONCE)
        await piecework("notices that came late", late, self._late)
        return await piecework("notices that did not come", never, self._never)

    async def _late(self, arrived: Sequence[Told]) -> int:
        for one in arrived:
            async with self._house.database.transaction() as tx:
                await lock_person(tx, one.person)
                notice = await notice_by_id(tx, one.notice)
                if notice is not None and await mark_arrived(tx, one.notice):
                    await self._give_time(tx, notice)
        return len(arrived)

    async def _give_time(self, tx: Transaction, offer: Notice) -> None:
        """Let an offer that has just been read begin now; who reads that it was over is reminded at once."""
        now, quiet = self._house.clock(), self._house.timing.quiet
        if offer.kind is not NoticeKind.OFFER or offer.state is not NoticeState.OPEN or offer.until is None:
            return
        ever = await held_alternatives(tx, offer.id)
        held = [one for one in ever if one.status is BookingStatus.OFFERED]
        if not held:
            return
        remind_at, until = offer_times(now, held[-1].start, zone=await self._zone(tx, offer), quiet=quiet)
        if until > offer.until:
            over = offer.until <= now
            await extend_offer(tx, offer.id, held, remind_at=now if over else remind_at, until=until)

    async def _zone(self, reader: Reader, offer: Notice) -> ZoneInfo:
        lost = None if offer.booking is None else await appointment(reader, offer.booking)
        place = None if lost is None else (await self._house.directory()).place(lost.place)
        return ZONE if place is None else ZoneInfo(place.tz)

    async def _never(self, lost: Sequence[Told]) -> int:
        """Note who was not reached, and tell what still counts once more, where she may find it now.

        What the channel could not send at all is not tried again: only staff learn of it.
        """
        done = 0
        for one in lost:
            await self._teller.prepare([one.person])
            async with self._house.database.transaction() as tx:
                await lock_person(tx, one.person)
                notice = await notice_by_id(tx, one.notice)
                if notice is None or not await mark_unreached(tx, [one.notice], self._house.clock()):
                    continue
                done += 1
                counts = one.shut_out and _counts(notice, self._house.clock())
                if counts and not await tells_of(tx, one.person, one.notice):
                    await self._teller.tell(tx, [await facts_of(tx, notice)])
        return done


def _counts(notice: Notice, now: datetime) -> bool:
    """Say whether a notice still tells something: it waits for an answer, or never asked for one."""
    if notice.state is NoticeState.OPEN:
        return notice.until is None or notice.until > now
    return notice.state is NoticeState.ANSWERED and notice.answer is None
