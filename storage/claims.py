"""Claiming ticks: the locks, taken in one fixed order, and the insert that either gets every tick or none.

Order of locks everywhere: the person, then open ticks by (resource, tick), then bookings whose hold has run
out (those that another transaction works on are passed over). Nobody waits for a lock out of this order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, delete, or_, select, tuple_, update

from domain.ids import BookingId, PersonId, PlaceId, SessionId, StaffId
from domain.offers import Adviser, Fit, fit_of
from domain.slots import SlotRequest, SlotWish
from domain.ticks import TICK_MINUTES, tick_of, ticks_in
from storage import tables as t
from storage.database import Row, Statement, Transaction
from storage.free_slots import load_advisers
from storage.statements import insert_selected_or_ignore
from storage.times import to_us

_LOCK_PERSON: Final = Statement(
    select(t.person.c.id).where(t.person.c.id == bindparam("person")).with_for_update(key_share=True)
)
_in_range = and_(
    t.open_tick.c.place_id == bindparam("place"),
    t.open_tick.c.tick >= bindparam("first_tick"),
    t.open_tick.c.tick < bindparam("end_tick"),
)
_own_ticks = (
    select(t.claim.c.resource, t.claim.c.tick)
    .join(t.booking, t.booking.c.id == t.claim.c.booking_id)
    .where(t.booking.c.person_id == bindparam("person"))
)
_LOCK_TICKS: Final = Statement(
    select(
        t.open_tick.c.resource,
        t.open_tick.c.tick,
        t.open_tick.c.session_id,
        t.open_tick.c.place_id,
        t.open_tick.c.desk_no,
        t.office_session.c.start_tick,
        t.office_rule.c.grid_minutes,
        t.office_rule.c.walk_in,
        t.office_session.c.status,
    )
    .join(t.office_session, t.office_session.c.id == t.open_tick.c.session_id)
    .join(t.office_rule, t.office_rule.c.id == t.office_session.c.rule_id)
    .where(or_(_in_range, tuple_(t.open_tick.c.resource, t.open_tick.c.tick).in_(_own_ticks)))
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick)
    .with_for_update(of=t.open_tick, key_share=True)
)
_RUN_OUT_IN_RANGE: Final = Statement(
    select(t.booking.c.id)
    .where(
        t.booking.c.place_id == bindparam("place"),
        t.booking.c.start_tick < bindparam("end_tick"),
        t.booking.c.end_tick > bindparam("first_tick"),
        t.booking.c.status == "held",
        t.booking.c.hold_until < bindparam("now"),
    )
    .order_by(t.booking.c.id)
    .with_for_update(skip_locked=True)
)
_EXPIRE: Final = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"))
    .values(
        status="expired",
        hold_until=None,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)
_FREE: Final = Statement(delete(t.claim).where(t.claim.c.booking_id == bindparam("booking")))
_CLAIM: Final = insert_selected_or_ignore(
    t.claim,
    ("resource", "tick", "booking_id"),
    select(t.open_tick.c.resource, t.open_tick.c.tick, bindparam("booking", type_=t.claim.c.booking_id.type))
    .where(
        t.open_tick.c.session_id == bindparam("session"),
        t.open_tick.c.resource == bindparam("resource"),
        t.open_tick.c.tick >= bindparam("first_tick"),
        t.open_tick.c.tick < bindparam("end_tick"),
    )
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An adviser whose office hour covers the wanted time; whether it is free shows when it is claimed."""

    resource: StaffId
    session: SessionId
    desk_no: int
    fit: Fit


@dataclass(frozen=True, slots=True)
class Span:
    """The wanted place and ticks; `end_tick` is not included."""

    place: PlaceId
    first_tick: int
    end_tick: int

    @property
    def length(self) -> int:
        """How many ticks it has."""
        return self.end_tick - self.first_tick


def span_of(request: SlotRequest) -> Span:
    """Return the ticks that the request needs."""
    first = tick_of(request.start)
    return Span(request.place, first, first + ticks_in(request.minutes))


async def lock_person(tx: Transaction, person: PersonId) -> None:
    """Wait until nobody else changes this person's bookings; always the first lock."""
    await tx.fetch_one(_LOCK_PERSON, person=person)


async def lock_candidates(tx: Transaction, person: PersonId, span: Span, wish: SlotWish) -> list[Candidate]:
    """Lock the ticks of the span and those the person has already; return who could take her, best first."""
    rows = await tx.fetch_all(
        _LOCK_TICKS,
        person=person,
        place=span.place,
        first_tick=span.first_tick,
        end_tick=span.end_tick,
    )
    sessions: dict[SessionId, list[Row]] = {}
    for row in rows:
        if row["place_id"] == span.place and span.first_tick <= row["tick"] < span.end_tick:
            sessions.setdefault(SessionId(row["session_id"]), []).append(row)
    advisers = await load_advisers(tx)
    found = [
        _candidate(session, ticks, advisers, wish)
        for session, ticks in sessions.items()
        if len(ticks) == span.length and _bookable(ticks, span)
    ]
    return sorted(found, key=lambda one: (-one.fit.rank, one.desk_no, one.resource))


def _bookable(ticks: Sequence[Row], span: Span) -> bool:
    """Whether the office hour takes appointments, and lets one begin at this time."""
    row = ticks[0]
    grid = row["grid_minutes"] // TICK_MINUTES
    return (
        row["status"] == "open" and not row["walk_in"] and (span.first_tick - row["start_tick"]) % grid == 0
    )


def _candidate(
    session: SessionId, ticks: Sequence[Row], advisers: Mapping[StaffId, Adviser], wish: SlotWish
) -> Candidate:
    resource = StaffId(ticks[0]["resource"])
    return Candidate(resource, session, ticks[0]["desk_no"], fit_of(advisers.get(resource), wish))


async def free_run_out(tx: Transaction, span: Span, now: datetime) -> None:
    """End the holds that have run out and are in the way."""
    rows = await tx.fetch_all(
        _RUN_OUT_IN_RANGE,
        place=span.place,
        first_tick=span.first_tick,
        end_tick=span.end_tick,
        now=to_us(now),
    )
    for row in rows:
        await expire(tx, BookingId(row["id"]), now)


async def expire(tx: Transaction, booking: BookingId, now: datetime) -> None:
    """End a hold and free its time."""
    await tx.execute(_EXPIRE, booking=booking, now=to_us(now))
    await free_claims(tx, booking)


async def free_claims(tx: Transaction, booking: BookingId) -> int:
    """Give back every tick of the booking; returns how many."""
    return await tx.execute(_FREE, booking=booking)


async def claim_ticks(tx: Transaction, booking: BookingId, candidate: Candidate, span: Span) -> bool:
    """Take every tick of the span for the booking, or none: False when one of them was taken."""
    taken = await tx.execute(
        _CLAIM,
        booking=booking,
        session=candidate.session,
        resource=candidate.resource,
        first_tick=span.first_tick,
        end_tick=span.end_tick,
    )
    if taken == span.length:
        return True
    await free_claims(tx, booking)
    return False
