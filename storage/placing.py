"""Putting an appointment at a time: its row says where and when, its claims are somebody else's business."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, func, select, update

from domain.errors import Conflict
from domain.ids import BookingId, StaffId
from domain.offers import Fit
from storage import tables as t
from storage.claims import Candidate, Span
from storage.database import Statement, Transaction
from storage.times import to_us, to_us_or_none

_b = t.booking.c
_c = t.claim.c
_claimed = (
    select(func.count())
    .where(
        _c.resource == bindparam("adviser"),
        _c.tick >= bindparam("first_tick"),
        _c.tick < bindparam("last_tick"),
        _c.booking_id == bindparam("booking"),
    )
    .scalar_subquery()
)
_PUT: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _claimed == bindparam("ticks"))
    .values(
        place_id=bindparam("place"),
        resource=bindparam("adviser"),
        desk_no=bindparam("desk"),
        start_tick=bindparam("first_tick"),
        end_tick=bindparam("last_tick"),
        language_match=bindparam("language"),
        wish_match=bindparam("wish"),
        status="confirmed",
        hold_until=None,
        person_confirmed_at=bindparam("comes"),
        sequence=_b.sequence + 1,
        version=_b.version + 1,
        updated_at=bindparam("now"),
    )
)


@dataclass(frozen=True, slots=True)
class Seat:
    """Where and when somebody is expected, and how well that suits her."""

    span: Span
    resource: StaffId
    desk_no: int
    fit: Fit

    @classmethod
    def of(cls, candidate: Candidate, span: Span) -> "Seat":
        """Return the seat that a candidate gives."""
        return cls(span, candidate.resource, candidate.desk_no, candidate.fit)


async def put_at(
    tx: Transaction, booking: BookingId, seat: Seat, *, now: datetime, comes: datetime | None = None
) -> None:
    """Make it a fixed appointment there and then; `comes` is when the person said that she comes, if so.

    It must have claimed that time before: Conflict, and nothing is fixed, when it has not (any more).
    """
    put = await tx.execute(
        _PUT,
        booking=booking,
        place=seat.span.place,
        adviser=seat.resource,
        desk=seat.desk_no,
        first_tick=seat.span.first_tick,
        last_tick=seat.span.end_tick,
        ticks=seat.span.length,
        language=int(seat.fit.language),
        wish=int(seat.fit.wish),
        comes=to_us_or_none(comes),
        now=to_us(now),
    )
    if not put:
        raise Conflict("an appointment has to have its time before it is put there")
