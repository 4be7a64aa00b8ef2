"""Offers by the clock: who has not answered is reminded once, then loses them and is first on the list.

At night nobody is told anything: an offer that ran out then stands until the morning. Each of its times is
given back shortly before it starts, while the others stand. As long as her message is on its way nobody loses
anything else.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.house import House
from bot.notice_delivery import NoticeDelivery
from bot.notice_facts import facts_of
from bot.piecework import piecework
from domain.appointments import BookingStatus
from domain.ids import NoticeId, PlaceId
from domain.notices import Notice, NoticeKind, NoticeState
from domain.quiet_hours import ZONE
from storage.appointments import appointment
from storage.claims import lock_person
from storage.database import Reader
from storage.notice_delivery import is_on_its_way
from storage.notices import add_notice, end_notice, notice_by_id
from storage.offer_deadlines import (
    TooNear,
    expire_notices,
    give_back_too_near,
    mark_reminded,
    offers_run_out,
    offers_to_remind_of,
    too_near,
)
from storage.offers import cancel_with_priority, held_alternatives, release_alternatives
from storage.telling_port import Teller

_AT_ONCE: Final = 500


class OfferDeadlines:
    """The job that minds offers and ends notices that are over; run it every minute."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def run(self) -> int:
        """Remind, end what ran out, and return how many people were told."""
        house, now = self._house, self._house.clock()
        await NoticeDelivery(house, self._teller).run()
        await self._give_back(now)
        awake = await self._awake(now)
        async with house.database.reading() as reader:
            remind = [one for one, place in await offers_to_remind_of(reader, now) if awake(place)]
            over = [one for one, place in await offers_run_out(reader, now) if awake(place)]
        done = await piecework("offers to remind of", remind, self._remind)
        done += await piecework("offers that ran out", over, self._lapse)
        while await self._expire() == _AT_ONCE:
            pass
        return done

    async def _give_back(self, now: datetime) -> None:
        """Give back single times that start too soon; the numbers of the others stay what they are."""
        async with self._house.database.reading() as reader:
            near = await too_near(reader, now, _AT_ONCE)
        await piecework("times that are too near", near, self._give_back_each)

    async def _give_back_each(self, near: Sequence[TooNear]) -> int:
        given = 0
        for one in near:
            async with self._house.database.transaction() as tx:
                await lock_person(tx, one.person)
                given += await give_back_too_near(tx, one, self._house.clock())
        return given

    async def _awake(self, now: datetime) -> Callable[[PlaceId], bool]:
        places = (await self._house.directory()).places
        zones = {place.id: ZoneInfo(place.tz) for place in places}
        quiet = self._house.timing.quiet
        return lambda place: not quiet.at(now, zones.get(place, ZONE))

    async def _remind(self, offers: Sequence[Notice]) -> int:
        told = 0
        for offer in offers:
            await self._teller.prepare([offer.person])
            async with self._house.database.transaction() as tx:
                await lock_person(tx, offer.person)
                if not await mark_reminded(tx, offer.id):
                    continue
                facts = await facts_of(tx, offer)
                if facts.offers:
                    await self._teller.tell(tx, [replace(facts, kind=NoticeKind.OFFER_AGAIN)])
                    told += 1
        return told

    async def _lapse(self, offers: Sequence[Notice]) -> int:
        """Give back what was kept, cancel with priority, and say so."""
        told = 0
        for offer in offers:
            await self._teller.prepare([offer.person])
            told += await self._lapse_one(offer)
        return told

    async def _lapse_one(self, offer: Notice) -> int:
        house, now = self._house, self._house.clock()
        async with house.database.transaction() as tx:
            await lock_person(tx, offer.person)
            seen = await notice_by_id(tx, offer.id)
            if seen is None or seen.state is not NoticeState.OPEN or (seen.until or now) > now:
                return 0
            lost = None if offer.booking is None else await appointment(tx, offer.booking)
            if await is_on_its_way(tx, offer.id) and await _holds_any(tx, offer.id):
                return 0
            await end_notice(tx, offer.id, NoticeState.EXPIRED, now=now)
            await release_alternatives(tx, offer.id, now=now)
            if lost is None or lost.status is not BookingStatus.DISPLACED:
                return 0
            await cancel_with_priority(tx, lost, now=now, new_id=house.new_id)
            lapsed = Notice(
                id=NoticeId(house.new_id()),
                person=offer.person,
                kind=NoticeKind.LAPSED,
                state=NoticeState.ANSWERED,
                created_at=now,
                booking=offer.booking,
            )
            await add_notice(tx, lapsed)
            await self._teller.tell(tx, [await facts_of(tx, lapsed)])
        return 1

    async def _expire(self) -> int:
        async with self._house.database.transaction() as tx:
            return await expire_notices(tx, self._house.clock(), _AT_ONCE)


async def _holds_any(reader: Reader, offer: NoticeId) -> bool:
    return any(one.status is BookingStatus.OFFERED for one in await held_alternatives(reader, offer))
