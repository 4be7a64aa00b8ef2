"""When somebody of the office reads what a person of a record writes: the next office hours near her."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, or_, select

from domain.ids import RecordId
from domain.ticks import moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Statement

_NEAR: Final = timedelta(days=7)
"""Office hours further away are no answer to when somebody reads: staff read outside of them, too."""
_s: Final = t.office_session.c
_r: Final = t.intake_record.c
_b: Final = t.booking.c
_p: Final = t.place.c
_near_her: Final = or_(
    _p.id == _b.place_id, and_(_b.place_id.is_(None), _p.municipality_id == _r.municipality_id)
)
_HOURS: Final = Statement(
    select(_s.start_tick, _s.end_tick, _s.local_date, _p.tz)
    .select_from(
        t.intake_record.outerjoin(t.booking, _b.id == _r.booking_id)
        .join(t.place, _near_her)
        .join(t.office_session, _s.place_id == _p.id)
    )
    .where(
        _r.id == bindparam("record"),
        _s.status == "open",
        _s.end_tick > bindparam("now_tick"),
        _s.start_tick < bindparam("until_tick"),
    )
    .order_by(_s.local_date, _s.start_tick, _s.id)
)


@dataclass(frozen=True, slots=True)
class ReadingHours:
    """The next day with office hours: when they begin, or go on from, and when the last of them ends."""

    opens: datetime
    closes: datetime
    tz: str
    today: bool


async def reading_hours(reader: Reader, record: RecordId, now: datetime) -> ReadingHours | None:
    """Return the next hours at the place of a record's appointment, without one in its municipality."""
    rows = await reader.fetch_all(
        _HOURS, record=record, now_tick=tick_of(now), until_tick=tick_of(now + _NEAR)
    )
    if not rows:
        return None
    first = rows[0]
    closes = max(row["end_tick"] for row in rows if row["local_date"] == first["local_date"])
    return ReadingHours(
        opens=moment_of(first["start_tick"]),
        closes=moment_of(closes),
        tz=first["tz"],
        today=first["local_date"] == now.astimezone(ZoneInfo(first["tz"])).date().isoformat(),
    )
