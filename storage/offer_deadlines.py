"""Offers that wait for an answer: those of which to remind, those that ran out, and notices that are over."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, literal_column, select, update

from domain.ids import NoticeId, PlaceId
from domain.notices import Notice, NoticeKind
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.notices import to_notice
from storage.times import to_us

_n: Final = t.notice.c
_b: Final = t.booking.c
_open: Final = _n.state == literal_column("'open'")
"""Written out, as in the index that finds them among all the notices that ever were."""
_offers: Final = (
    select(t.notice, _b.place_id)
    .join(t.booking, _b.id == _n.booking_id)
    .where(_open, _n.kind == NoticeKind.OFFER.value)
    .order_by(_n.until, _n.id)
)
_TO_REMIND: Final = Statement(
    _offers.where(_n.reminded == 0, _n.remind_at <= bindparam("now"), _n.until > bindparam("now"))
)
_RUN_OUT: Final = Statement(_offers.where(_n.until <= bindparam("now")))
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


async def offers_to_remind_of(reader: Reader, now: datetime) -> Sequence[tuple[Notice, PlaceId]]:
    """Return the open offers of which it is time to remind, each with the place of the lost appointment."""
    return [_found(row) for row in await reader.fetch_all(_TO_REMIND, now=to_us(now))]


async def offers_run_out(reader: Reader, now: datetime) -> Sequence[tuple[Notice, PlaceId]]:
    """Return the open offers whose time is over, each with the place of the lost appointment."""
    return [_found(row) for row in await reader.fetch_all(_RUN_OUT, now=to_us(now))]


def _found(row: Row) -> tuple[Notice, PlaceId]:
    return to_notice(row), PlaceId(row["place_id"])


async def mark_reminded(tx: Transaction, notice: NoticeId) -> bool:
    """Note that the person is being reminded; False when she was before, or has answered."""
    return await tx.execute(_REMINDED, notice=notice) == 1


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
