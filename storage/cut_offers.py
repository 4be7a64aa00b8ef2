"""Times that are held for people and that a change takes: fewer alternatives, none, or no vacancy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, case, update

from domain.appointments import Appointment
from domain.change_plan import Touched, told
from domain.errors import StorageError
from domain.ids import BookingId, NoticeId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.offer_times import kept_until
from domain.office_changes import NO_NOTE, Affected, Alternative, Outcome, Reason
from domain.visits import offer_of, visit_of
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_outcomes import Doing, Done, withdraw_notices
from storage.database import Reader, Statement, Transaction
from storage.notice_facts import change_facts
from storage.notices import add_notice, end_notice
from storage.offered import end_offered, ever_offered, pass_on_offers
from storage.touched import SeenBooking, held_by_notices, open_notices

_OFFER: Final = frozenset({Outcome.OFFER})
_NOW_ABOUT: Final = Statement(
    update(t.notice).where(t.notice.c.id == bindparam("notice")).values(booking_id=bindparam("booking"))
)
_NOT_TURNED_DOWN: Final = Statement(
    update(t.booking).where(t.booking.c.notice_id == bindparam("notice")).values(notice_id=None)
)
_w: Final = t.waiting.c
_WAITS_AGAIN: Final = Statement(
    update(t.waiting)
    .where(_w.person_id == bindparam("person"), _w.status == "offered")
    .values(status="waiting", priority=1, offers=case((_w.offers > 0, _w.offers - 1), else_=0))
)


@dataclass(frozen=True, slots=True)
class CutOffer:
    """An open notice that loses times that it holds, and what it still holds then."""

    notice: Notice
    lost: tuple[BookingId, ...]
    left: frozenset[BookingId]

    @property
    def is_vacancy(self) -> bool:
        """Whether it held one time for somebody on the waiting list, and that is gone."""
        return self.notice.kind is NoticeKind.VACANCY and not self.left


async def cut_offers(reader: Reader, lost: Sequence[SeenBooking], now: datetime) -> tuple[CutOffer, ...]:
    """Return the notices that lose something when these alternatives go."""
    gone: dict[NoticeId, list[BookingId]] = {}
    for one in lost:
        if one.notice is not None:
            gone.setdefault(one.notice, []).append(one.touched.booking)
    held = await held_by_notices(reader, gone, now)
    return tuple(
        CutOffer(notice, tuple(gone[notice.id]), held.get(notice.id, frozenset()).difference(gone[notice.id]))
        for notice in await open_notices(reader, gone)
    )


async def still_offered(reader: Reader, one: Touched, cut: CutOffer) -> Affected:
    """Return what becomes of an appointment that loses some of its alternatives: the others stay hers."""
    ever = await ever_offered(reader, cut.notice.person, cut.notice.id)
    left = tuple(alternative_of(held) for held in ever if held.booking in cut.left)
    return replace(told(one), outcome=Outcome.OFFER, possible=_OFFER, alternatives=left)


def alternative_of(held: Appointment) -> Alternative:
    """Return a time that is or was held for somebody as what she may have."""
    return Alternative(
        place=held.place,
        resource=held.resource,
        desk_no=held.desk_no,
        start=held.start,
        minutes=held.minutes,
        language_match=held.language_match,
        wish_match=held.wish_match,
    )


async def offer_what_is_left(doing: Doing, one: Affected, cut: CutOffer) -> Done:
    """Put a new notice in the place of one that lost some of its times; until when they are held stays."""
    tx, former = doing.tx, cut.notice
    code = NoticeId(doing.new_id())
    for held in await ever_offered(tx, former.person, former.id):
        if held.booking not in cut.left:
            await end_offered(tx, held.booking, doing.now)
    await pass_on_offers(tx, former.id, code)
    until = former.until or doing.now
    notice = replace(
        former, id=code, created_at=doing.now, until=kept_until(until, one.alternatives[-1].start)
    )
    return Done(Outcome.OFFER, await tell_offer(tx, notice))


async def tell_offer(tx: Transaction, notice: Notice) -> ToTell:
    """Store an offer whose alternatives are held already, in the place of what was asked before."""
    if notice.booking is None:
        raise StorageError("an offer is about an appointment")
    about = await stored_appointment(tx, notice.booking)
    await withdraw_notices(tx, about.booking, notice.created_at)
    await add_notice(tx, notice)
    said = None if notice.change is None else await change_facts(tx, notice.change, about.booking)
    return ToTell(
        notice=notice.id,
        person=notice.person,
        kind=notice.kind,
        visit=visit_of(about),
        offers=tuple(offer_of(one) for one in await ever_offered(tx, notice.person, notice.id)),
        until=notice.until,
        reason=Reason.NONE if said is None else said.reason,
        note=NO_NOTE if said is None else said.note,
        wish=about.adviser_wish,
    )


async def take_back_vacancy(doing: Doing, cut: CutOffer) -> ToTell:
    """Take back what was kept for somebody on the waiting list: she waits again, comes first, and is told.

    It was not she who turned it down: it counts as no offer, and may be offered to her once more.
    """
    tx = doing.tx
    lost = await stored_appointment(tx, cut.lost[0])
    await tx.execute(_NOW_ABOUT, notice=cut.notice.id, booking=lost.booking)
    await end_notice(tx, cut.notice.id, NoticeState.WITHDRAWN, now=doing.now)
    await tx.execute(_NOT_TURNED_DOWN, notice=cut.notice.id)
    await tx.execute(_WAITS_AGAIN, person=lost.person)
    notice = Notice(
        id=NoticeId(doing.new_id()),
        person=lost.person,
        kind=NoticeKind.CANCELLED,
        state=NoticeState.OPEN,
        created_at=doing.now,
        booking=lost.booking,
    )
    await add_notice(tx, notice)
    return ToTell(
        notice=notice.id,
        person=notice.person,
        kind=notice.kind,
        visit=visit_of(lost),
        reason=doing.reason,
        note=doing.note,
    )
