"""How much there is in the queue: each view, what is pressing, what changed while somebody read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, exists, func, literal, select

from domain.ids import CaseCode, StaffId
from domain.intake import Urgency
from storage import tables as t
from storage.database import Reader, Statement
from storage.desk_records import SOURCE, visible_to
from storage.queue_conditions import IS_OPEN, matching
from storage.queue_query import QueueQuery, View
from storage.times import from_us, to_us

CAP: Final = 100
"""Nobody counts further than this: a number this high is shown as "99+"."""
_PRESSING: Final = (Urgency.DANGER, Urgency.NO_SHELTER)
_r: Final = t.intake_record


@dataclass(frozen=True, slots=True)
class Taken:
    """A record somebody else has claimed."""

    case_code: CaseCode
    claimer: str
    at: datetime


async def count_views(reader: Reader, query: QueueQuery) -> dict[View, int]:
    """Count every view without its filter, up to `CAP`."""
    counts = {
        view: _capped(QueueQuery(query.viewer, query.now, query.today, view)).label(view) for view in View
    }
    row = await reader.fetch_one(Statement.adhoc(select(*counts.values())))
    return {view: 0 if row is None else row[view.value] for view in View}


async def count_pressing(reader: Reader, query: QueueQuery) -> int:
    """Count, up to `CAP`, the free records of people in danger or without shelter."""
    free = QueueQuery(query.viewer, query.now, query.today, View.FREE)
    pressing = _capped(free, _r.c.urgency.in_([urgency.value for urgency in _PRESSING]))
    row = await reader.fetch_one(Statement.adhoc(select(pressing.label("number"))))
    return 0 if row is None else row["number"]


async def count_new(reader: Reader, query: QueueQuery, since: datetime) -> int:
    """Count, up to `CAP`, what has come into the list after `since`."""
    new = _capped(query, _r.c.created_at > to_us(since))
    row = await reader.fetch_one(Statement.adhoc(select(new.label("number"))))
    return 0 if row is None else row["number"]


async def taken_since(reader: Reader, viewer: StaffId, since: datetime) -> list[Taken]:
    """Return what others have claimed after `since`."""
    found = (
        select(_r.c.case_code, _r.c.claimed_at, t.staff.c.display_name)
        .join_from(_r, t.staff, t.staff.c.id == _r.c.claimed_by)
        .where(
            visible_to(literal(viewer)), IS_OPEN, _r.c.claimed_by != viewer, _r.c.claimed_at > to_us(since)
        )
        .limit(CAP)
    )
    rows = await reader.fetch_all(Statement.adhoc(found))
    return [
        Taken(CaseCode(row["case_code"]), row["display_name"], from_us(row["claimed_at"])) for row in rows
    ]


async def languages_in(reader: Reader, viewer: StaffId) -> list[str]:
    """Return the languages of the open records somebody may see.

    One goes from language to language through their index, instead of reading every record for its language.
    """
    first = select(func.min(_r.c.language).label("language")).where(IS_OPEN).cte("spoken", recursive=True)
    behind = select(func.min(_r.c.language)).where(IS_OPEN, _r.c.language > first.c.language)
    spoken = first.union_all(
        select(behind.correlate(first).scalar_subquery()).where(first.c.language.is_not(None))
    )
    seen = exists().where(_r.c.language == spoken.c.language, IS_OPEN, visible_to(literal(viewer)))
    found = select(spoken.c.language).where(spoken.c.language.is_not(None), seen.correlate(spoken))
    return [row["language"] for row in await reader.fetch_all(Statement.adhoc(found))]


def _capped(query: QueueQuery, *more: ColumnElement[bool]) -> ColumnElement[int]:
    found = select(_r.c.id).select_from(SOURCE).where(matching(query), *more).limit(CAP).subquery()
    return select(func.count()).select_from(found).scalar_subquery()
