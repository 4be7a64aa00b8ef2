"""What stands behind the office hours, with its ids: rules with history, absences, closures, moved places."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from sqlalchemy import BindParameter, bindparam, or_, select

from domain.directory import Relocation
from domain.ids import AbsenceId, ClosureId, OrganisationId, PlaceId, RelocationId, RuleId, StaffId
from domain.office_changes import AbsenceKind
from domain.office_hours import Absence, Closure, OfficeRule
from domain.ticks import first_tick_from, moment_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.directory import day_of


@dataclass(frozen=True, slots=True)
class RuleLine:
    """An office-hour rule with its adviser's name, in force or not any more."""

    rule: OfficeRule
    adviser: str
    active: bool

    @property
    def once(self) -> bool:
        """Whether it holds on one day only."""
        return self.rule.valid_from is not None and self.rule.valid_from == self.rule.valid_to

    def in_force_on(self, day: date) -> bool:
        """Say whether it gives office hours on that day or later."""
        return self.active and (self.rule.valid_to is None or self.rule.valid_to >= day)


@dataclass(frozen=True, slots=True)
class AbsenceLine:
    """Some time in which an adviser is not there, with the name."""

    absence: Absence
    adviser: str


_ru, _ab, _cl, _re, _m = t.office_rule.c, t.absence.c, t.closure.c, t.relocation.c, t.staff.c
_PLACES: Final[BindParameter[str]] = bindparam("places", expanding=True)
_RULES: Final = Statement(
    select(t.office_rule, _m.display_name)
    .join_from(t.office_rule, t.staff, _m.id == _ru.staff_id)
    .where(_ru.place_id.in_(_PLACES), _m.organisation_id == bindparam("organisation"))
    .order_by(_ru.weekday, _ru.starts, _m.display_name, _ru.valid_from, _ru.id)
)
_ABSENCES: Final = Statement(
    select(t.absence, _m.display_name)
    .join_from(t.absence, t.staff, _m.id == _ab.staff_id)
    .where(
        _m.organisation_id == bindparam("organisation"),
        _ab.active == 1,
        _ab.end_tick > bindparam("first_tick"),
        _ab.start_tick < bindparam("last_tick"),
    )
    .order_by(_ab.start_tick, _ab.id)
)
_CLOSURES: Final = Statement(
    select(t.closure)
    .where(
        or_(_cl.place_id.is_(None), _cl.place_id.in_(_PLACES)),
        _cl.active == 1,
        _cl.last_date >= bindparam("first"),
        _cl.first_date <= bindparam("last"),
    )
    .order_by(_cl.first_date, _cl.id)
)
_RELOCATIONS: Final = Statement(
    select(t.relocation)
    .where(
        _re.place_id.in_(_PLACES),
        _re.active == 1,
        _re.last_date >= bindparam("first"),
        _re.first_date <= bindparam("last"),
    )
    .order_by(_re.first_date, _re.id)
)
_CLOSURE: Final = Statement(select(t.closure).where(_cl.id == bindparam("closure")))
_RELOCATION: Final = Statement(select(t.relocation).where(_re.id == bindparam("relocation")))
_ABSENCE: Final = Statement(
    select(t.absence, _m.display_name)
    .join_from(t.absence, t.staff, _m.id == _ab.staff_id)
    .where(_ab.id == bindparam("absence"), _m.organisation_id == bindparam("organisation"))
)


async def rules_at(
    reader: Reader, organisation: OrganisationId, places: Sequence[PlaceId]
) -> tuple[RuleLine, ...]:
    """Return all rules of an organisation's advisers at these places, also those that have ended."""
    if not places:
        return ()
    rows = await reader.fetch_all(_RULES, places=list(places), organisation=organisation)
    return tuple(_rule(row) for row in rows)


async def absences_between(
    reader: Reader, organisation: OrganisationId, begin: datetime, end: datetime
) -> tuple[AbsenceLine, ...]:
    """Return when advisers of an organisation are not there, as far as it touches this time."""
    rows = await reader.fetch_all(
        _ABSENCES,
        organisation=organisation,
        first_tick=first_tick_from(begin),
        last_tick=first_tick_from(end),
    )
    return tuple(_absence(row) for row in rows)


async def closures_between(
    reader: Reader, places: Sequence[PlaceId], first: date, last: date
) -> tuple[Closure, ...]:
    """Return the closures of these places, and those of all places, that touch these days."""
    rows = await reader.fetch_all(
        _CLOSURES, places=list(places), first=first.isoformat(), last=last.isoformat()
    )
    return tuple(_closure(row) for row in rows)


async def relocations_between(
    reader: Reader, places: Sequence[PlaceId], first: date, last: date
) -> tuple[Relocation, ...]:
    """Return where these places are instead on some of these days."""
    rows = await reader.fetch_all(
        _RELOCATIONS, places=list(places), first=first.isoformat(), last=last.isoformat()
    )
    return tuple(_relocation(row) for row in rows)


async def closure_by_id(reader: Reader, closure: ClosureId) -> Closure | None:
    """Return a closure, also one that was lifted."""
    row = await reader.fetch_one(_CLOSURE, closure=closure)
    return None if row is None else _closure(row)


async def relocation_by_id(reader: Reader, relocation: RelocationId) -> Relocation | None:
    """Return a move of a place, also one that was lifted."""
    row = await reader.fetch_one(_RELOCATION, relocation=relocation)
    return None if row is None else _relocation(row)


async def absence_by_id(
    reader: Reader, organisation: OrganisationId, absence: AbsenceId
) -> AbsenceLine | None:
    """Return an absence of an organisation's adviser, also one that was lifted."""
    row = await reader.fetch_one(_ABSENCE, absence=absence, organisation=organisation)
    return None if row is None else _absence(row)


def _rule(row: Row) -> RuleLine:
    rule = OfficeRule(
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
        buffer_minutes=row["buffer_minutes"],
        walk_in=bool(row["walk_in"]),
        replaces=None if row["replaces"] is None else RuleId(row["replaces"]),
    )
    return RuleLine(rule, row["display_name"], bool(row["active"]))


def _absence(row: Row) -> AbsenceLine:
    absence = Absence(
        id=AbsenceId(row["id"]),
        staff=StaffId(row["staff_id"]),
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        kind=AbsenceKind(row["kind"]),
        source=row["source"],
    )
    return AbsenceLine(absence, row["display_name"])


def _closure(row: Row) -> Closure:
    return Closure(
        id=ClosureId(row["id"]),
        place=None if row["place_id"] is None else PlaceId(row["place_id"]),
        first=date.fromisoformat(row["first_date"]),
        last=date.fromisoformat(row["last_date"]),
        reason=row["reason"],
        starts=_time(row["starts"]),
        ends=_time(row["ends"]),
    )


def _relocation(row: Row) -> Relocation:
    return Relocation(
        id=RelocationId(row["id"]),
        place=PlaceId(row["place_id"]),
        first=date.fromisoformat(row["first_date"]),
        last=date.fromisoformat(row["last_date"]),
        address=row["address"],
        room=row["room"],
    )


def _time(text: str | None) -> time | None:
    return None if text is None else time.fromisoformat(text)
