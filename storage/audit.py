"""The audit trail: who read or changed which record, and who was refused. Never any content."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import BigInteger, bindparam, func, select

from domain.ids import AuditId, CaseCode, StaffId
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us


class AuditAction(StrEnum):
    """What the desk writes into the trail; other programs may add their own words."""

    READ = "read"
    CLAIMED = "claimed"
    HANDED_BACK = "handed_back"
    CLOSED = "closed"
    REOPENED = "reopened"
    REPLIED = "replied"
    REPLY_TAKEN_BACK = "reply_taken_back"
    TALK_CLOSED = "talk_closed"
    TRAIL_READ = "trail_read"
    REFUSED = "refused"
    LOGGED_IN = "logged_in"
    OFFICE_CHANGE = "office_change"
    OFFICE_CHANGE_UNDONE = "office_change_undone"
    PLACE_CHANGED = "place_changed"
    ATTENDED = "attended"
    MISSED = "missed"
    ATTENDANCE_BACK = "attendance_back"
    BROADCAST_RELEASED = "broadcast_released"
    BROADCAST_STOPPED = "broadcast_stopped"
    BROADCAST_RESUMED = "broadcast_resumed"
    BROADCAST_ENDED = "broadcast_ended"
    BROADCAST_RESENT = "broadcast_resent"
    BROADCAST_LEFT = "broadcast_left"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the trail; `name` is None when the account is gone or it was no member of staff."""

    id: AuditId
    at: datetime
    staff: StaffId
    name: str | None
    action: str
    case_code: CaseCode | None
    detail: str


_a: Final = t.audit
_NOTE: Final = insert(_a)
_ENTRY: Final = select(
    _a.c.id,
    _a.c.at,
    _a.c.staff_id,
    _a.c.action,
    _a.c.case_code,
    _a.c.detail,
    t.staff.c.display_name.label("name"),
).outerjoin_from(_a, t.staff, t.staff.c.id == _a.c.staff_id)
_OF_CASE: Final = _ENTRY.where(_a.c.case_code == bindparam("case_code")).order_by(_a.c.id.desc())
_TRAIL: Final = Statement(
    _OF_CASE.where(_a.c.id < bindparam("before", type_=BigInteger())).limit(bindparam("most"))
)
_READS: Final = Statement(_OF_CASE.where(_a.c.action == AuditAction.READ).limit(bindparam("most")))
_LAST_READ: Final = Statement(
    select(func.max(_a.c.at).label("at")).where(
        _a.c.case_code == bindparam("case_code"),
        _a.c.action == AuditAction.READ,
        _a.c.staff_id == bindparam("reader_id"),
    )
)
_LAST_CHANGE: Final = Statement(
    _OF_CASE.where(_a.c.action.not_in([AuditAction.READ, AuditAction.TRAIL_READ, AuditAction.REFUSED])).limit(
        1
    )
)
_COUNT: Final = Statement(
    select(func.count().label("number")).where(_a.c.case_code == bindparam("case_code"))
)
_NEWEST: Final = 2**62


async def write_audit(
    tx: Transaction,
    action: AuditAction,
    *,
    staff: StaffId,
    now: datetime,
    case_code: CaseCode | None = None,
    detail: str = "",
) -> None:
    """Add a line to the trail; `detail` is a word or two of the program, never of a person."""
    await tx.execute(
        _NOTE, at=to_us(now), staff_id=staff, action=action.value, case_code=case_code, detail=detail
    )


async def write_readings(
    tx: Transaction, codes: Iterable[CaseCode], *, staff: StaffId, now: datetime, detail: str
) -> None:
    """Add a line for each of several records that are read at once."""
    line = {"at": to_us(now), "staff_id": staff, "action": AuditAction.READ.value, "detail": detail}
    await tx.execute_many(_NOTE, [{**line, "case_code": code} for code in codes])


async def trail_of(
    reader: Reader, case_code: CaseCode, *, most: int, before: int | None = None
) -> list[AuditEntry]:
    """Return what happened to a record, newest first; with `before` the lines older than that id."""
    rows = await reader.fetch_all(_TRAIL, case_code=case_code, before=before or _NEWEST, most=most)
    return [_entry(row) for row in rows]


async def reads_of(reader: Reader, case_code: CaseCode, *, most: int) -> list[AuditEntry]:
    """Return who read the content of a record, newest first."""
    return [_entry(row) for row in await reader.fetch_all(_READS, case_code=case_code, most=most)]


async def last_read_by(reader: Reader, case_code: CaseCode, staff: StaffId) -> datetime | None:
    """Return when a member of staff read a record last; None when never."""
    row = await reader.fetch_one(_LAST_READ, case_code=case_code, reader_id=staff)
    return None if row is None else from_us_or_none(row["at"])


async def last_change_of(reader: Reader, case_code: CaseCode) -> AuditEntry | None:
    """Return the latest thing that was done to a record, reading aside."""
    row = await reader.fetch_one(_LAST_CHANGE, case_code=case_code)
    return None if row is None else _entry(row)


async def count_trail(reader: Reader, case_code: CaseCode) -> int:
    """Return how many lines there are about a record."""
    row = await reader.fetch_one(_COUNT, case_code=case_code)
    return 0 if row is None else int(row["number"])


def _entry(row: Row) -> AuditEntry:
    return AuditEntry(
        id=AuditId(row["id"]),
        at=from_us(row["at"]),
        staff=StaffId(row["staff_id"]),
        name=row["name"],
        action=row["action"],
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        detail=row["detail"],
    )
