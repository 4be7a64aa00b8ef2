"""Keeping the waiting list true: whatever people or staff do meanwhile is found out here."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, bindparam, exists, or_, select, update

from domain.ids import PersonId
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Statement, Transaction
from storage.vacancies import is_kept

_w: Final = t.waiting.c
_b: Final = t.booking.c
_r: Final = t.intake_record.c
_whose: Final = or_(bindparam("everybody") == 1, _w.person_id == bindparam("person"))
_has_one: Final = exists().where(
    _b.person_id == _w.person_id,
    _b.status == "confirmed",
    _b.end_tick > bindparam("now_tick"),
    or_(_w.record_id.is_(None), _b.record_id.is_(None), _b.record_id == _w.record_id),
)
_is_over: Final = and_(
    _w.record_id.is_not(None),
    ~exists().where(_r.id == _w.record_id, _r.status.not_in(["closed", "withdrawn"])),
)
_SETTLED: Final = Statement(
    select(_w.id, _w.record_id)
    .where(_w.status.in_(["waiting", "offered"]), _whose, or_(_has_one, _is_over))
    .order_by(_w.id)
    .with_for_update(of=t.waiting, skip_locked=True)
)
_WITHOUT_OFFER: Final = Statement(
    select(_w.id)
    .where(_w.status == "offered", _whose, ~is_kept)
    .order_by(_w.id)
    .with_for_update(of=t.waiting, skip_locked=True)
)
_SET: Final = Statement(
    update(t.waiting)
    .where(_w.id.in_(bindparam("entries", expanding=True)))
    .values(status=bindparam("wanted"))
)
_KEEP: Final = Statement(
    update(t.intake_record)
    .where(
        _r.id.in_(bindparam("records", expanding=True)),
        _r.status == "appointment_made",
        _r.delete_after < _r.created_at + bindparam("keep", type_=_r.created_at.type),
    )
    .values(delete_after=_r.created_at + bindparam("keep", type_=_r.created_at.type))
)


async def settle_waiting(
    tx: Transaction, *, now: datetime, keep: timedelta, person: PersonId | None = None
) -> int:
    """Bring the list up to date, for one person or for all; returns how many entries changed.

    Who has an appointment for her request, or whose request is closed or gone, leaves the list; a record that
    has an appointment now is kept for `keep` since it was handed in, as others are that had one at once. Who
    has not taken what was kept for her waits again, at her old place.
    """
    whose = {"everybody": int(person is None), "person": person or ""}
    settled = await tx.fetch_all(_SETTLED, now_tick=tick_of(now), **whose)
    if settled:
        await tx.execute(_SET, entries=[row["id"] for row in settled], wanted="left")
        records = [row["record_id"] for row in settled if row["record_id"] is not None]
        if records:
            await tx.execute(_KEEP, records=records, keep=keep // timedelta(microseconds=1))
    again = await tx.fetch_all(_WITHOUT_OFFER, **whose)
    if again:
        await tx.execute(_SET, entries=[row["id"] for row in again], wanted="waiting")
    return len(settled) + len(again)
