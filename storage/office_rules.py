"""Office-hour rules, closures and the posts behind them, as stored."""

import json
from datetime import date, time
from typing import Final

from sqlalchemy import bindparam, or_, select

from domain.ids import Lang, MunicipalityId, OrganisationId, PlaceId, RuleId, StaffId
from domain.office_hours import Closure, OfficeRule
from domain.staff import Gender, Role, StaffMember
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.directory import day_of

_RULES: Final = Statement(
    select(t.office_rule).where(t.office_rule.c.active == 1).order_by(t.office_rule.c.id)
)
_CLOSURES: Final = Statement(
    select(t.closure).order_by(t.closure.c.first_date, t.closure.c.last_date, t.closure.c.id)
)
_STAFF: Final = Statement(
    select(t.staff)
    .where(or_(t.staff.c.active == 1, bindparam("disabled_too") == 1))
    .order_by(t.staff.c.username)
)
_LOOKS_AFTER: Final = Statement(
    select(t.staff_municipality).order_by(
        t.staff_municipality.c.staff_id, t.staff_municipality.c.municipality_id
    )
)


async def load_rules(reader: Reader) -> tuple[OfficeRule, ...]:
    """Return the rules in force."""
    return tuple(_rule(row) for row in await reader.fetch_all(_RULES))


async def load_closures(reader: Reader) -> tuple[Closure, ...]:
    """Return all closures, earliest first."""
    return tuple(_closure(row) for row in await reader.fetch_all(_CLOSURES))


async def load_staff(reader: Reader, *, disabled_too: bool = False) -> tuple[StaffMember, ...]:
    """Return the posts, by user name; those that are disabled only when asked for."""
    rows = await reader.fetch_all(_STAFF, disabled_too=int(disabled_too))
    looks_after: dict[str, list[MunicipalityId]] = {}
    for pair in await reader.fetch_all(_LOOKS_AFTER):
        looks_after.setdefault(pair["staff_id"], []).append(MunicipalityId(pair["municipality_id"]))
    return tuple(_member(row, tuple(looks_after.get(row["id"], ()))) for row in rows)


def _rule(row: Row) -> OfficeRule:
    return OfficeRule(
        id=RuleId(row["id"]),
        place=PlaceId(row["place_id"]),
        staff=StaffId(row["staff_id"]),
        weekday=row["weekday"],
        starts=time.fromisoformat(row["starts"]),
        ends=time.fromisoformat(row["ends"]),
        every_weeks=row["every_weeks"],
        anchor=day_of(row["anchor_date"]),
        nth=tuple(json.loads(row["nth"])),
        valid_from=day_of(row["valid_from"]),
        valid_to=day_of(row["valid_to"]),
        grid_minutes=row["grid_minutes"],
        walk_in=bool(row["walk_in"]),
    )


def _closure(row: Row) -> Closure:
    return Closure(
        place=row["place_id"],
        first=date.fromisoformat(row["first_date"]),
        last=date.fromisoformat(row["last_date"]),
        reason=row["reason"],
    )


def _member(row: Row, municipalities: tuple[MunicipalityId, ...]) -> StaffMember:
    return StaffMember(
        id=StaffId(row["id"]),
        username=row["username"],
        display_name=row["display_name"],
        role=Role(row["role"]),
        organisation=OrganisationId(row["organisation_id"]),
        municipalities=municipalities,
        languages=tuple(Lang(code) for code in json.loads(row["languages"])),
        ends_on=day_of(row["ends_on"]),
        gender=Gender(row["gender"]) if row["gender"] else None,
        share=row["share"],
        adviser=bool(row["is_adviser"]),
    )
