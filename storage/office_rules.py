"""Office-hour rules, closures, absences and the posts behind them, as stored."""

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import bindparam, or_, select

from domain.ids import AbsenceId, ClosureId, Lang, MunicipalityId, OrganisationId, PlaceId, RuleId, StaffId
from domain.office_changes import AbsenceKind
from domain.office_hours import Absence, Closure, OfficeRule
from domain.planning import OfficePlan
from domain.staff import Gender, Role, StaffMember
from domain.ticks import moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.directory import day_of, load_places, load_relocations

_RULES: Final = Statement(
    select(t.office_rule).where(t.office_rule.c.active == 1).order_by(t.office_rule.c.id)
)
_CLOSURES: Final = Statement(
    select(t.closure)
    .where(t.closure.c.active == 1)
    .order_by(t.closure.c.first_date, t.closure.c.last_date, t.closure.c.id)
)
_ABSENCES: Final = Statement(
    select(t.absence)
    .where(t.absence.c.active == 1, t.absence.c.end_tick > bindparam("since"))
    .order_by(t.absence.c.start_tick, t.absence.c.id)
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

_A_DAY: Final = timedelta(days=1)
"""Wherever the places are, their day has begun by then."""


async def load_rules(reader: Reader) -> tuple[OfficeRule, ...]:
    """Return the rules in force."""
    return tuple(_rule(row) for row in await reader.fetch_all(_RULES))


async def load_closures(reader: Reader) -> tuple[Closure, ...]:
    """Return the closures in force, earliest first."""
    return tuple(_closure(row) for row in await reader.fetch_all(_CLOSURES))


async def load_absences(reader: Reader, since: date) -> tuple[Absence, ...]:
    """Return the absences in force that are not over on that day, earliest first."""
    midnight = datetime.combine(since, time(), tzinfo=UTC) - _A_DAY
    return tuple(
        Absence(
            id=AbsenceId(row["id"]),
            staff=StaffId(row["staff_id"]),
            start=moment_of(row["start_tick"]),
            end=moment_of(row["end_tick"]),
            kind=AbsenceKind(row["kind"]),
            source=row["source"],
        )
        for row in await reader.fetch_all(_ABSENCES, since=tick_of(midnight))
    )


async def load_office_plan(reader: Reader, since: date) -> OfficePlan:
    """Return everything that office hours follow from, from a day on."""
    return OfficePlan(
        rules=await load_rules(reader),
        staff=await load_staff(reader),
        places=await load_places(reader),
        closures=await load_closures(reader),
        absences=await load_absences(reader, since),
        relocations=await load_relocations(reader),
    )


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
        buffer_minutes=row["buffer_minutes"],
        replaces=None if row["replaces"] is None else RuleId(row["replaces"]),
    )


def _closure(row: Row) -> Closure:
    return Closure(
        place=row["place_id"],
        first=date.fromisoformat(row["first_date"]),
        last=date.fromisoformat(row["last_date"]),
        reason=row["reason"],
        starts=None if row["starts"] is None else time.fromisoformat(row["starts"]),
        ends=None if row["ends"] is None else time.fromisoformat(row["ends"]),
        id=ClosureId(row["id"]),
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
