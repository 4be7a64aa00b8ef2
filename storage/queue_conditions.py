"""The conditions of the queue: what each view holds, what a filter leaves of it, and who sees any of it."""

from datetime import timedelta
from typing import Final

from sqlalchemy import ColumnElement, Text, and_, exists, literal, literal_column, or_, select

from storage import tables as t
from storage.desk_records import LIVE, visible_to
from storage.queue_query import QueueFilter, QueueQuery, View
from storage.tables.records import CLOSED_STATES
from storage.times import to_us

CLOSED_DAYS: Final = 30
DEADLINE_DAYS: Final = 7

_r: Final = t.intake_record
_b: Final = t.booking
_closed: Final = [literal_column(f"'{one}'", Text) for one in CLOSED_STATES]
IS_OPEN: Final = _r.c.status.not_in(_closed)
IS_CLOSED: Final = _r.c.status.in_(_closed)
"""Written out, not bound: only so do both databases see that an index of open or closed records will do."""
HAS_LIVE_BOOKING: Final = _b.c.status.in_(LIVE)


def matching(query: QueueQuery) -> ColumnElement[bool]:
    """Return what every row of the list fulfils: it may be seen, is in the view and passes the filter."""
    return and_(visible_to(literal(query.viewer)), _in_view(query), *_narrowed(query.narrowed))


def departed(today: str | ColumnElement[str]) -> ColumnElement[bool]:
    """Return whether the claimer no longer works here: what such people had claimed is free again."""
    gone = select(t.staff.c.id).where(or_(t.staff.c.active == 0, t.staff.c.ends_on < today))
    return _r.c.claimed_by.in_(gone)


def _in_view(query: QueueQuery) -> ColumnElement[bool]:
    today = query.today.isoformat()
    match query.view:
        case View.OPEN:
            return IS_OPEN
        case View.FREE:
            return and_(IS_OPEN, or_(_r.c.claimed_by.is_(None), departed(today)))
        case View.MINE:
            return and_(IS_OPEN, _r.c.claimed_by == query.viewer)
        case View.DEADLINE:
            last = query.today + timedelta(days=DEADLINE_DAYS)
            return and_(IS_OPEN, _r.c.deadline_date <= last.isoformat())
        case View.NO_APPOINTMENT:
            return and_(IS_OPEN, _without_appointment())
        case View.CLOSED:
            since = to_us(query.now - timedelta(days=CLOSED_DAYS))
            return and_(IS_CLOSED, _r.c.updated_at >= since)


def _without_appointment() -> ColumnElement[bool]:
    """Asked of each record by itself: PostgreSQL would rather join all bookings there ever were."""
    booked = t.booking.alias("booked")
    live = select(booked.c.id).where(booked.c.id == _r.c.booking_id, booked.c.status.in_(LIVE))
    return live.correlate(_r).scalar_subquery().is_(None)


def _narrowed(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.language is not None:
        conditions.append(_r.c.language == wanted.language)
    if wanted.municipality is not None:
        conditions.append(_r.c.municipality_id == wanted.municipality)
    if wanted.urgency is not None:
        conditions.append(_r.c.urgency == wanted.urgency.value)
    if wanted.topic is not None:
        chosen = t.record_topic.c
        conditions.append(exists().where(chosen.record_id == _r.c.id, chosen.topic_id == wanted.topic))
    if wanted.without_appointment:
        conditions.append(_without_appointment())
    if wanted.appointment is not None:
        inside = _b.c.start_tick.between(wanted.appointment.first, wanted.appointment.end - 1)
        conditions.append(and_(HAS_LIVE_BOOKING, inside))
    return conditions
