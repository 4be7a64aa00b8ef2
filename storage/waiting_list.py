"""The waiting list as staff see it who plan office hours: who waits since when, and what was offered so far.

Of a person only the case code, the language and the size of her party are read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select

from domain.ids import CaseCode, Lang, MunicipalityId, StaffId, WaitingId
from domain.notices import NoticeKind, NoticeState
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.desk_records import VIEWER, visible_to
from storage.times import from_us, from_us_or_none


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Somebody who waits; without a municipality she does not know hers."""

    id: WaitingId
    municipality: MunicipalityId | None
    since: datetime
    language: Lang
    minutes: int
    party_size: int
    priority: bool
    """Whether the office had to cancel her appointment."""
    offers: int
    offered: bool
    offer_until: datetime | None
    case_code: CaseCode | None
    opens: bool
    """Whether organisation and municipality let the viewer see the record."""


@dataclass(frozen=True, slots=True)
class WaitingCount:
    """How many wait in a municipality, and for how many of them something is being kept right now."""

    people: int
    priority: int
    offered: int


_w, _r, _n = t.waiting.c, t.intake_record.c, t.notice.c
_ON_THE_LIST: Final = ("waiting", "offered")
_until = (
    select(func.max(_n.until))
    .where(_n.person_id == _w.person_id, _n.kind == NoticeKind.VACANCY, _n.state == NoticeState.OPEN)
    .correlate(t.waiting)
    .scalar_subquery()
)


def _may_see(viewer: ColumnElement[str]) -> ColumnElement[bool]:
    """The boundary: entries of one's organisation, of one's municipalities or without any."""
    member = t.staff.alias("member")
    organisation = select(member.c.organisation_id).where(member.c.id == viewer).scalar_subquery()
    towns = select(t.staff_municipality.c.municipality_id).where(t.staff_municipality.c.staff_id == viewer)
    whose = func.coalesce(_r.organisation_id, t.municipality.c.organisation_id)
    return and_(whose == organisation, or_(_w.municipality_id.is_(None), _w.municipality_id.in_(towns)))


_source = t.waiting.outerjoin(t.intake_record, _r.id == _w.record_id).outerjoin(
    t.municipality, t.municipality.c.id == _w.municipality_id
)
_listed: Final = (_w.status.in_(_ON_THE_LIST), _may_see(VIEWER))
_LIST: Final = Statement(
    select(
        _w.id,
        _w.municipality_id,
        _w.created_at,
        _w.language,
        _w.minutes,
        _w.party_size,
        _w.priority,
        _w.offers,
        _w.status,
        _until.label("offer_until"),
        _r.case_code,
        case((and_(_r.id.is_not(None), visible_to(VIEWER)), 1), else_=0).label("opens"),
    )
    .select_from(_source)
    .where(
        *_listed,
        or_(bindparam("everywhere") == 1, func.coalesce(_w.municipality_id, "") == bindparam("town")),
    )
    .order_by(_w.priority.desc(), _w.created_at, _w.id)
    .limit(bindparam("most"))
)
_COUNTS: Final = Statement(
    select(
        _w.municipality_id,
        func.count().label("people"),
        func.sum(case((_w.priority > 0, 1), else_=0)).label("first"),
        func.sum(case((_w.status == "offered", 1), else_=0)).label("offered"),
    )
    .select_from(_source)
    .where(*_listed)
    .group_by(_w.municipality_id)
)


async def waiting_list(
    reader: Reader, viewer: StaffId, *, town: MunicipalityId | None = None, unsure: bool = False, most: int
) -> Sequence[WaitingLine]:
    """Return who waits in the viewer's municipalities, in the order in which something is offered.

    `town` narrows it to one municipality, `unsure` to people who do not know theirs.
    """
    everywhere = int(town is None and not unsure)
    rows = await reader.fetch_all(_LIST, viewer=viewer, everywhere=everywhere, town=town or "", most=most)
    return [_line(row) for row in rows]


async def waiting_counts(reader: Reader, viewer: StaffId) -> Mapping[MunicipalityId | None, WaitingCount]:
    """Count who waits in each of the viewer's municipalities; towns where nobody waits are left out."""
    rows = await reader.fetch_all(_COUNTS, viewer=viewer)
    return {
        _town(row): WaitingCount(int(row["people"]), int(row["first"]), int(row["offered"])) for row in rows
    }


def _line(row: Row) -> WaitingLine:
    return WaitingLine(
        id=WaitingId(row["id"]),
        municipality=_town(row),
        since=from_us(row["created_at"]),
        language=Lang(row["language"]),
        minutes=row["minutes"],
        party_size=row["party_size"],
        priority=row["priority"] > 0,
        offers=row["offers"],
        offered=row["status"] == "offered",
        offer_until=from_us_or_none(row["offer_until"]),
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        opens=bool(row["opens"]),
    )


def _town(row: Row) -> MunicipalityId | None:
    return None if row["municipality_id"] is None else MunicipalityId(row["municipality_id"])
