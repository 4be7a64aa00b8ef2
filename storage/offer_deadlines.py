"""Offers that wait for an answer: those of which to remind, those that ran out, and notices that are over."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, exists, literal_column, or_, select, update

from domain.appointments import Appointment
from domain.ids import BookingId, NoticeId, PersonId, PlaceId
from domain.notices import Notice, NoticeKind
from domain.offer_times import ANSWER_BEFORE_START, kept_until
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.notices import to_notice
from storage.offered import end_offered
from storage.times import to_us, to_us_or_none

_n: Final = t.notice.c
_b: Final = t.booking.c
_held: Final = t.booking.alias("held").c
_open: Final = _n.state == literal_column("'open'")
"""Written out, as in the index that finds them among all the notices that ever were."""
_offers: Final = (
    select(t.notice, _b.place_id)
    .join(t.booking, _b.id == _n.booking_id)
    .where(_open, _n.kind == NoticeKind.OFFER.value)
    .order_by(_n.until, _n.id)
)
_holds_any: Final = exists().where(_held.notice_id == _n.id, _held.status == literal_column("'offered'"))
_TO_REMIND: Final = Statement(
    _offers.where(
        _n.outbox_id.is_(None),
        _n.reminded == 0,
        _n.remind_at <= bindparam("now"),
        _n.until > bindparam("now"),
    )
)
_RUN_OUT: Final = Statement(
    _offers.where(_n.until <= bindparam("now"), or_(_n.outbox_id.is_(None), ~_holds_any))
)
_TOO_NEAR: Final = Statement(
    select(_b.id, _b.person_id)
    .join(t.notice, _n.id == _b.notice_id)
    .where(
        _b.status == literal_column("'offered'"),
        _b.hold_until <= bindparam("now"),
        _open,
        _n.kind == NoticeKind.OFFER.value,
        or_(_b.hold_until < _n.until, _b.start_tick <= bindparam("last_tick")),
    )
    .order_by(_b.hold_until, _b.id)
    .limit(bindparam("most"))
)
_STILL_TOO_NEAR: Final = Statement(
    select(_b.id).where(
        _b.id == bindparam("booking"),
        _b.status == literal_column("'offered'"),
        _b.hold_until <= bindparam("now"),
    )
)
_EXTEND: Final = Statement(
    update(t.notice)
    .where(_n.id == bindparam("notice"), _n.state == "open")
    .values(until=bindparam("new_until"), remind_at=bindparam("remind"), reminded=0)
)
_KEEP: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _b.status == literal_column("'offered'"))
    .values(hold_until=bindparam("held_until"))
)
_REMINDED: Final = Statement(
    update(t.notice)
    .where(_n.id == bindparam("notice"), _n.state == "open", _n.reminded == 0)
    .values(reminded=1)
)
_decides_nothing: Final = _n.kind.not_in([NoticeKind.OFFER.value, NoticeKind.VACANCY.value])
_RUN_DOWN: Final = Statement(
    select(_n.id)
    .where(_open, _n.until <= bindparam("now"), _decides_nothing)
    .order_by(_n.until)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_BEGUN: Final = Statement(
    select(_n.id)
    .join(t.booking, _b.id == _n.booking_id)
    .where(_open, _n.until.is_(None), _b.start_tick <= bindparam("now_tick"), _decides_nothing)
    .limit(bindparam("most"))
    .with_for_update(of=t.notice, skip_locked=True)
)
_EXPIRE: Final = Statement(
    update(t.notice)
    .where(_n.id.in_(bindparam("notices", expanding=True)))
    .values(state="expired", answered_at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class TooNear:
    """An alternative that starts too soon to be held any longer."""

    booking: BookingId
    person: PersonId


async def offers_to_remind_of(reader: Reader, now: datetime) -> Sequence[tuple[Notice, PlaceId]]:
    """Return the open offers of which it is time to remind, each with the place of the lost appointment.

    None of which the first message is on its way: she would hear of both at once.
    """
    return [_found(row) for row in await reader.fetch_all(_TO_REMIND, now=to_us(now))]


async def offers_run_out(reader: Reader, now: datetime) -> Sequence[tuple[Notice, PlaceId]]:
    """Return the open offers whose time is over, each with the place of the lost appointment.

    One whose message is still on its way is not over, as long as anything is held for it.
    """
    return [_found(row) for row in await reader.fetch_all(_RUN_OUT, now=to_us(now))]


def _found(row: Row) -> tuple[Notice, PlaceId]:
    return to_notice(row), PlaceId(row["place_id"])


async def mark_reminded(tx: Transaction, notice: NoticeId) -> bool:
    """Note that the person is being reminded; False when she was before, or has answered."""
    return await tx.execute(_REMINDED, notice=notice) == 1


async def too_near(reader: Reader, now: datetime, most: int) -> Sequence[TooNear]:
    """Return alternatives of open offers whose own time is over, the longest over first.

    Those that are held until the offer ends belong to it until then, and longer where it could not be read
    yet, but never into the last hours before they start.
    """
    rows = await reader.fetch_all(
        _TOO_NEAR, now=to_us(now), last_tick=tick_of(now + ANSWER_BEFORE_START), most=most
    )
    return [TooNear(BookingId(row["id"]), PersonId(row["person_id"])) for row in rows]


async def give_back_too_near(tx: Transaction, one: TooNear, now: datetime) -> bool:
    """Give an alternative back, its person locked; False when it was taken or kept on meanwhile."""
    if await tx.fetch_one(_STILL_TOO_NEAR, booking=one.booking, now=to_us(now)) is None:
        return False
    return await end_offered(tx, one.booking, now)


async def extend_offer(
    tx: Transaction,
    notice: NoticeId,
    held: Collection[Appointment],
    *,
    remind_at: datetime | None,
    until: datetime,
) -> None:
    """Let an open offer stand longer, each of its alternatives at most until shortly before it starts."""
    await tx.execute(_EXTEND, notice=notice, new_until=to_us(until), remind=to_us_or_none(remind_at))
    for one in held:
        await tx.execute(_KEEP, booking=one.booking, held_until=to_us(kept_until(until, one.start)))


async def expire_notices(tx: Transaction, now: datetime, most: int) -> int:
    """End what was not answered in time and decides nothing; return how many there were.

    Those are notices past their time, and those without one whose appointment has begun: a move stands, where
    nobody said anything to it.
    """
    rows = [
        *await tx.fetch_all(_RUN_DOWN, now=to_us(now), most=most),
        *await tx.fetch_all(_BEGUN, now_tick=tick_of(now), most=most),
    ][:most]
    if rows:
        await tx.execute(_EXPIRE, notices=[row["id"] for row in rows], now=to_us(now))
    return len(rows)
