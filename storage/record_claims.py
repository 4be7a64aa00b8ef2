"""Taking, handing back, closing and reopening a record: each one conditional update with its audit line.

The update names the version that somebody saw. Whoever comes second changes nothing and learns why.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, case, or_, select, update

from domain.ids import CaseCode, StaffId
from domain.intake import OPEN_STATUSES, RecordStatus
from storage import tables as t
from storage.audit import AuditAction, last_change_of, write_audit
from storage.database import Statement, Transaction
from storage.desk_records import VIEWER, DeskRecord, record_for, visible_to
from storage.queue_conditions import departed
from storage.times import to_us

_r: Final = t.intake_record
_OPEN: Final = _r.c.status.in_(sorted(OPEN_STATUSES))
_SEEN: Final = and_(
    _r.c.case_code == bindparam("code"), _r.c.version == bindparam("seen"), visible_to(VIEWER)
)
_MINE: Final = or_(_r.c.claimed_by == VIEWER, and_(_r.c.claimed_by.is_not(None), bindparam("as_lead") == 1))
_NOW: Final = bindparam("now", type_=_r.c.updated_at.type)


def _became(status: RecordStatus, *before: RecordStatus) -> ColumnElement[str]:
    """Return `status` where the record stood at one of `before`, otherwise what it is."""
    return case((_r.c.status.in_([one.value for one in before]), status.value), else_=_r.c.status)


_CLAIM: Final = Statement(
    update(_r)
    .where(_SEEN, _OPEN, or_(_r.c.claimed_by.is_(None), departed(bindparam("today"))))
    .values(
        claimed_by=bindparam("claimed_by"),
        claimed_at=_NOW,
        status=_became(RecordStatus.ASSIGNED, RecordStatus.RECEIVED, RecordStatus.IN_REVIEW),
        version=_r.c.version + 1,
        updated_at=_NOW,
    )
)
_HAND_BACK: Final = Statement(
    update(_r)
    .where(_SEEN, _OPEN, _MINE)
    .values(
        claimed_by=None,
        claimed_at=None,
        status=_became(RecordStatus.RECEIVED, RecordStatus.ASSIGNED),
        version=_r.c.version + 1,
        updated_at=_NOW,
    )
)
_STATUS_OF: Final = Statement(select(_r.c.status).where(_SEEN, _OPEN, _MINE))
_CLOSE: Final = Statement(
    update(_r)
    .where(_SEEN, _OPEN, _MINE)
    .values(status=RecordStatus.CLOSED.value, version=_r.c.version + 1, updated_at=_NOW)
)
_REOPEN: Final = Statement(
    update(_r)
    .where(_SEEN, _r.c.status == RecordStatus.CLOSED.value)
    .values(status=bindparam("status"), version=_r.c.version + 1, updated_at=_NOW)
)


class ClosingReason(StrEnum):
    """Why a record is closed."""

    SETTLED = "settled"
    REFERRED = "referred"
    NO_CONTACT = "no_contact"
    DUPLICATE = "duplicate"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Act:
    """Who does something to which version of a record, and when; `today` is the day at the office."""

    viewer: StaffId
    case_code: CaseCode
    version: int
    now: datetime
    today: date
    as_lead: bool = False
    """A team lead may also change what others have claimed."""


@dataclass(frozen=True, slots=True)
class Done:
    """It is done; the record now has this version."""

    version: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The record is another than the one that was seen: here it is as it stands now."""

    record: DeskRecord


@dataclass(frozen=True, slots=True)
class Unknown:
    """There is no such record for this member of staff."""


Outcome = Done | Refused | Unknown


async def claim_record(tx: Transaction, act: Act) -> Outcome:
    """Take a free record, or one whose claimer no longer works here."""
    changed = await tx.execute(
        _CLAIM,
        **_seen(act),
        today=act.today.isoformat(),
        claimed_by=act.viewer,
        now=to_us(act.now),
    )
    return await _settle(tx, act, changed, AuditAction.CLAIMED)


async def hand_back_record(tx: Transaction, act: Act) -> Outcome:
    """Give a record back to the queue."""
    changed = await tx.execute(_HAND_BACK, **_seen(act), as_lead=int(act.as_lead), now=to_us(act.now))
    return await _settle(tx, act, changed, AuditAction.HANDED_BACK)


async def close_record(tx: Transaction, act: Act, reason: ClosingReason) -> Outcome:
    """Close a record; the trail keeps the reason and the status it had, for reopening."""
    row = await tx.fetch_one(_STATUS_OF, **_seen(act), as_lead=int(act.as_lead))
    if row is None:
        return await _settle(tx, act, 0, AuditAction.CLOSED)
    changed = await tx.execute(_CLOSE, **_seen(act), as_lead=int(act.as_lead), now=to_us(act.now))
    return await _settle(tx, act, changed, AuditAction.CLOSED, f"{reason}/{row['status']}")


async def reopen_record(tx: Transaction, act: Act, *, closed_after: datetime) -> Outcome:
    """Undo one's own closing, as long as it was after `closed_after` and nothing else has happened."""
    last = await last_change_of(tx, act.case_code)
    changed = 0
    if (
        last is not None
        and (last.action, last.staff) == (AuditAction.CLOSED, act.viewer)
        and last.at > closed_after
    ):
        before = RecordStatus(last.detail.rpartition("/")[2])
        changed = await tx.execute(_REOPEN, **_seen(act), status=before.value, now=to_us(act.now))
    return await _settle(tx, act, changed, AuditAction.REOPENED)


def _seen(act: Act) -> dict[str, object]:
    return {"viewer": act.viewer, "code": act.case_code, "seen": act.version}


async def _settle(tx: Transaction, act: Act, changed: int, action: AuditAction, detail: str = "") -> Outcome:
    if changed == 0:
        record = await record_for(tx, act.viewer, act.case_code)
        return Unknown() if record is None else Refused(record)
    await write_audit(tx, action, staff=act.viewer, now=act.now, case_code=act.case_code, detail=detail)
    return Done(act.version + 1)
