"""Notices as stored: written with what they tell of, answered once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select, update

from domain.ids import BookingId, ChangeId, NoticeId, PersonId
from domain.notices import Notice, NoticeKind, NoticeState
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us, to_us_or_none

_n = t.notice.c
_PUT: Final = insert(t.notice)
_BY_ID: Final = Statement(select(t.notice).where(_n.id == bindparam("notice")))
_OPEN_OF: Final = Statement(
    select(t.notice)
    .where(_n.person_id == bindparam("person"), _n.state == NoticeState.OPEN)
    .order_by(_n.created_at.desc(), _n.id)
)
_OPEN_ABOUT: Final = Statement(
    select(t.notice)
    .where(_n.booking_id == bindparam("booking"), _n.state == NoticeState.OPEN)
    .order_by(_n.created_at.desc(), _n.id)
)
_OVER_ABOUT: Final = Statement(
    select(_n.id)
    .where(
        _n.booking_id == bindparam("booking"),
        _n.state.in_([NoticeState.WITHDRAWN.value, NoticeState.EXPIRED.value]),
    )
    .order_by(_n.created_at, _n.id)
)
_HOLDING: Final = Statement(select(t.booking.c.notice_id).where(t.booking.c.id == bindparam("booking")))
_END: Final = Statement(
    update(t.notice)
    .where(_n.id == bindparam("notice"), _n.state == NoticeState.OPEN)
    .values(state=bindparam("new_state"), answer=bindparam("answer"), answered_at=bindparam("now"))
)


async def add_notice(tx: Transaction, notice: Notice) -> None:
    """Store a notice; ConstraintError when the appointment has an open one that asks already."""
    await tx.execute(
        _PUT,
        id=notice.id,
        person_id=notice.person,
        kind=notice.kind.value,
        state=notice.state.value,
        booking_id=notice.booking,
        change_id=notice.change,
        answer=notice.answer,
        created_at=to_us(notice.created_at),
        remind_at=to_us_or_none(notice.remind_at),
        reminded=int(notice.reminded),
        until=to_us_or_none(notice.until),
        answered_at=None,
        outbox_id=None,
        unreached_at=None,
    )


async def notice_by_id(reader: Reader, notice: NoticeId) -> Notice | None:
    """Return a notice whatever its state, or None."""
    row = await reader.fetch_one(_BY_ID, notice=notice)
    return None if row is None else to_notice(row)


async def open_notices_of(reader: Reader, person: PersonId) -> Sequence[Notice]:
    """Return what a person has not answered yet, newest first."""
    return [to_notice(row) for row in await reader.fetch_all(_OPEN_OF, person=person)]


async def open_notices_about(reader: Reader, booking: BookingId) -> Sequence[Notice]:
    """Return the open notices about an appointment, newest first."""
    return [to_notice(row) for row in await reader.fetch_all(_OPEN_ABOUT, booking=booking)]


async def notices_over(reader: Reader, booking: BookingId) -> Sequence[NoticeId]:
    """Return the notices about an appointment that were taken back or ran out, oldest first."""
    return [NoticeId(row["id"]) for row in await reader.fetch_all(_OVER_ABOUT, booking=booking)]


async def notice_holding(reader: Reader, booking: BookingId) -> NoticeId | None:
    """Return the notice for which a time is held, None for a booking that is no alternative."""
    row = await reader.fetch_one(_HOLDING, booking=booking)
    return None if row is None or row["notice_id"] is None else NoticeId(row["notice_id"])


async def end_notice(
    tx: Transaction, notice: NoticeId, state: NoticeState, *, now: datetime, answer: str | None = None
) -> bool:
    """Close an open notice; False when it is not open any more."""
    return await tx.execute(_END, notice=notice, new_state=state.value, answer=answer, now=to_us(now)) == 1


def to_notice(row: Row) -> Notice:
    """Return a row as a notice."""
    return Notice(
        id=NoticeId(row["id"]),
        person=PersonId(row["person_id"]),
        kind=NoticeKind(row["kind"]),
        state=NoticeState(row["state"]),
        created_at=from_us(row["created_at"]),
        booking=None if row["booking_id"] is None else BookingId(row["booking_id"]),
        change=None if row["change_id"] is None else ChangeId(row["change_id"]),
        answer=row["answer"],
        remind_at=from_us_or_none(row["remind_at"]),
        until=from_us_or_none(row["until"]),
        reminded=bool(row["reminded"]),
        answered_at=from_us_or_none(row["answered_at"]),
    )
