"""To whom nobody has answered yet: conversations whose last word is the person's. Nothing is read of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Integer, and_, bindparam, exists, func, literal_column, or_, select

from domain.ids import CaseCode, RecordId, StaffId
from storage import tables as t
from storage.database import Reader, Statement
from storage.queue_conditions import IS_OPEN
from storage.queue_counts import CAP
from storage.times import from_us, to_us

_r: Final = t.intake_record.c
_m: Final = t.talk_message.c
_later: Final = t.talk_message.alias("later")
_newer: Final = t.talk.alias("newer")
_last_word: Final = and_(
    _m.side == literal_column("'person'"),
    # Whoever ends a conversation for the office has read it; after the person's own end it still waits.
    or_(t.talk.c.state == literal_column("'open'"), t.talk.c.closed_by.is_(None)),
    ~exists().where(
        _later.c.talk_id == _m.talk_id,
        _later.c.id > _m.id,
        _later.c.delivery != literal_column("'taken_back'"),
    ),
    ~exists().where(_newer.c.record_id == t.talk.c.record_id, _newer.c.opened_at > t.talk.c.opened_at),
)
_talks: Final = t.intake_record.join(t.talk, t.talk.c.record_id == _r.id).join(
    t.talk_message, _m.talk_id == t.talk.c.id
)
_MINE: Final = (
    select(_r.id, _r.case_code, _m.written_at)
    .select_from(_talks)
    .where(IS_OPEN, _r.claimed_by == bindparam("staff"), _last_word)
)
_OF_STAFF: Final = Statement(
    _MINE.order_by(_m.written_at, _r.case_code).limit(bindparam("most", type_=Integer()))
)
_since: Final = _MINE.where(_m.written_at > bindparam("since", type_=_m.written_at.type)).limit(CAP)
_COUNT: Final = Statement(select(func.count().label("number")).select_from(_since.subquery()))
_AMONG: Final = Statement(
    select(_r.id)
    .select_from(_talks)
    .where(_r.id.in_(bindparam("records", expanding=True)), IS_OPEN, _last_word)
)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A record whose person wrote last, and when."""

    case_code: CaseCode
    at: datetime


async def unanswered_by(reader: Reader, staff: StaffId, *, most: int) -> Sequence[Unanswered]:
    """Return the records of a member of staff whose people wait for an answer, the longest first."""
    rows = await reader.fetch_all(_OF_STAFF, staff=staff, most=most)
    return [Unanswered(CaseCode(row["case_code"]), from_us(row["written_at"])) for row in rows]


async def count_unanswered(reader: Reader, staff: StaffId, since: datetime) -> int:
    """Count, up to `CAP`, the records of a member of staff whose people wrote after `since` and wait."""
    row = await reader.fetch_one(_COUNT, staff=staff, since=to_us(since))
    return 0 if row is None else row["number"]


async def unanswered_among(reader: Reader, records: Collection[RecordId]) -> frozenset[RecordId]:
    """Return those of some records whose people wait for an answer."""
    rows = await reader.fetch_all(_AMONG, records=list(records)) if records else ()
    return frozenset(RecordId(row["id"]) for row in rows)
