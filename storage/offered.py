"""Alternatives as rows: bookings of status `offered` that a notice holds for somebody.

What becomes free keeps its row and its notice, so that the numbers of the others stay what they were.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, delete, exists, func, literal_column, select, update

from domain.appointments import Appointment, BookingStatus
from domain.ids import BookingId, NoticeId, PersonId
from domain.ticks import ticks_in
from storage import tables as t
from storage.appointments import to_appointment
from storage.claims import Candidate, Span, claim_after_run_out, free_claims
from storage.database import Reader, Statement, Transaction
from storage.statements import insert
from storage.times import to_us

_b = t.booking.c
_is_offered = _b.status == literal_column("'offered'")
"""Written out, as in the index that finds them among all the bookings that ever were."""
_INSERT: Final = insert(t.booking)
_DELETE: Final = Statement(delete(t.booking).where(_b.id == bindparam("booking")))
_EVER: Final = Statement(
    select(t.booking)
    .where(_b.person_id == bindparam("person"), _b.notice_id == bindparam("notice"))
    .order_by(_b.start_tick, _b.id)
)
_HELD: Final = Statement(
    select(_b.id).where(_b.notice_id == bindparam("notice"), _is_offered).order_by(_b.id)
)
_HELD_FOR: Final = Statement(
    select(_b.id)
    .where(
        _b.person_id == bindparam("person"),
        _is_offered,
        exists().where(t.notice.c.id == _b.notice_id, t.notice.c.booking_id == bindparam("appointment")),
    )
    .order_by(_b.id)
)
_LOCK_HELD: Final = Statement(
    select(_b.id).where(_b.id == bindparam("booking"), _is_offered).with_for_update()
)
_CLAIMED: Final = Statement(
    select(func.count().label("ticks"))
    .select_from(t.claim)
    .join(t.booking, _b.id == t.claim.c.booking_id)
    .where(
        _b.id == bindparam("booking"),
        and_(
            t.claim.c.resource == _b.resource,
            t.claim.c.tick >= _b.start_tick,
            t.claim.c.tick < _b.end_tick,
        ),
    )
)
_PASS_ON: Final = Statement(
    update(t.booking)
    .where(_b.notice_id == bindparam("notice"), _is_offered)
    .values(notice_id=bindparam("new_notice"))
)
_PERSON: Final = Statement(select(_b.person_id).where(_b.id == bindparam("booking")))
_END: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _is_offered)
    .values(status="expired", hold_until=None, version=_b.version + 1, updated_at=bindparam("now"))
)


async def insert_offered(
    tx: Transaction,
    of: Appointment,
    candidate: Candidate,
    span: Span,
    *,
    notice: NoticeId | None,
    until_and_now: tuple[datetime, datetime],
    new_id: Callable[[], str],
) -> bool:
    """Hold a time for the person of an appointment; False, nothing stored, when it was taken."""
    booking = BookingId(new_id())
    until, now = until_and_now
    await tx.execute(
        _INSERT,
        id=booking,
        person_id=of.person,
        quota_no=0,
        record_id=of.record,
        place_id=span.place,
        resource=candidate.resource,
        desk_no=candidate.desk_no,
        party_size=of.party_size,
        start_tick=span.first_tick,
        end_tick=span.end_tick,
        status=BookingStatus.OFFERED.value,
        hold_until=to_us(until),
        language_match=int(candidate.fit.language),
        wish_match=int(candidate.fit.wish),
        sequence=0,
        version=1,
        created_at=to_us(now),
        updated_at=to_us(now),
        notice_id=notice,
        person_confirmed_at=None,
        adviser_wish=of.adviser_wish.value,
    )
    if await claim_after_run_out(tx, booking, candidate, span, now):
        return True
    await tx.execute(_DELETE, booking=booking)
    return False


async def ever_offered(reader: Reader, person: PersonId, notice: NoticeId) -> list[Appointment]:
    """Return everything that the notice ever held for its person, in the order of the numbers."""
    rows = await reader.fetch_all(_EVER, person=person, notice=notice)
    return [to_appointment(row) for row in rows]


async def still_held(tx: Transaction, one: Appointment) -> bool:
    """Say whether an alternative is held with all its time at this very moment, and keep it so."""
    if await tx.fetch_one(_LOCK_HELD, booking=one.booking) is None:
        return False
    claimed = await tx.fetch_one(_CLAIMED, booking=one.booking)
    return claimed is not None and claimed["ticks"] == ticks_in(one.minutes)


async def pass_on_offers(tx: Transaction, notice: NoticeId, to: NoticeId) -> int:
    """Let another notice hold what this one holds; returns how many alternatives that were."""
    return await tx.execute(_PASS_ON, notice=notice, new_notice=to)


async def end_offered(tx: Transaction, booking: BookingId, now: datetime) -> bool:
    """Give one alternative back; False when it is none any more."""
    ended = await tx.execute(_END, booking=booking, now=to_us(now)) == 1
    if ended:
        await free_claims(tx, booking)
    return ended


async def release_offers_of(tx: Transaction, notice: NoticeId, now: datetime) -> int:
    """Give back what a notice still holds; returns how many alternatives that were."""
    rows = await tx.fetch_all(_HELD, notice=notice)
    for row in rows:
        await end_offered(tx, BookingId(row["id"]), now)
    return len(rows)


async def release_offers_for(tx: Transaction, appointment: BookingId, now: datetime) -> int:
    """Give back what is held in place of an appointment; returns how many alternatives that were."""
    person = await tx.fetch_one(_PERSON, booking=appointment)
    if person is None:
        return 0
    rows = await tx.fetch_all(_HELD_FOR, person=person["person_id"], appointment=appointment)
    for row in rows:
        await end_offered(tx, BookingId(row["id"]), now)
    return len(rows)
