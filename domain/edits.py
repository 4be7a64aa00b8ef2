"""What an edit does to the plan of office hours, and which times it touches; values only."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from domain.directory import Relocation
from domain.ids import AbsenceId, ClosureId, PlaceId, RelocationId, RuleId, StaffId
from domain.office_changes import (
    AddRules,
    CloseDays,
    Edit,
    EndPost,
    LiftAbsence,
    LiftClosure,
    LiftRelocation,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from domain.office_hours import Absence, Closure, Occurrence, OfficeRule
from domain.planning import OfficePlan
from domain.setup import DESK_PREFIX

_DAY: Final = timedelta(days=1)


def edited(  # noqa: PLR0911 - one way for each edit
    plan: OfficePlan, edit: Edit, places: Sequence[PlaceId], new_id: Callable[[], str]
) -> OfficePlan:
    """Return the plan with the edit in it; `places` are those that a closure of all of them means.

    What the edit adds gets ids that say that it was made at the desk.
    """

    def code() -> str:
        return f"{DESK_PREFIX}{new_id()}"

    match edit:
        case CloseDays():
            closed = [edit.place] if edit.place is not None else list(places)
            return replace(plan, closures=(*plan.closures, *(_closure(edit, one, code()) for one in closed)))
        case TakeAbsence():
            absence = Absence(AbsenceId(code()), edit.staff, edit.start, edit.end, edit.kind, edit.source)
            return replace(plan, absences=(*plan.absences, absence))
        case Relocate():
            moved = Relocation(
                RelocationId(code()), edit.place, edit.first, edit.last, edit.address, edit.room
            )
            return replace(plan, relocations=(*plan.relocations, moved))
        case AddRules():
            return replace(
                plan, rules=(*plan.rules, *(rule_of(draft, RuleId(code())) for draft in edit.rules))
            )
        case ReplaceRule():
            return replace(plan, rules=_replaced(plan.rules, edit, RuleId(code())))
        case EndPost():
            return replace(
                plan,
                staff=tuple(
                    replace(one, ends_on=edit.last_day) if one.id == edit.staff else one for one in plan.staff
                ),
            )
        case LiftClosure():
            return replace(plan, closures=tuple(one for one in plan.closures if one.id != edit.closure))
        case LiftAbsence():
            return replace(plan, absences=tuple(one for one in plan.absences if one.id != edit.absence))
        case LiftRelocation():
            kept = tuple(one for one in plan.relocations if one.id != edit.relocation)
            return replace(plan, relocations=kept)
        case _:
            assert_never(edit)


def rule_of(draft: RuleDraft, code: RuleId, replaces: RuleId | None = None) -> OfficeRule:
    """Return a draft as a rule; every nth week counts from the week of its first day, if none is named."""
    return OfficeRule(
        id=code,
        place=draft.place,
        staff=draft.staff,
        weekday=draft.weekday,
        starts=draft.starts,
        ends=draft.ends,
        every_weeks=draft.every_weeks,
        anchor=draft.anchor or (draft.valid_from if draft.every_weeks > 1 else None),
        nth=draft.nth,
        valid_from=draft.valid_from,
        valid_to=draft.valid_to,
        grid_minutes=draft.grid_minutes,
        walk_in=draft.walk_in,
        buffer_minutes=draft.buffer_minutes,
        replaces=replaces,
    )


def _closure(edit: CloseDays, place: PlaceId, code: str) -> Closure:
    reason = edit.title or "Geschlossen"
    return Closure(place, edit.first, edit.last, reason, edit.starts, edit.ends, ClosureId(code))


def _replaced(rules: Sequence[OfficeRule], edit: ReplaceRule, code: RuleId) -> tuple[OfficeRule, ...]:
    """The old rule ends the day before the new one begins; one that would never have held is left out."""
    found: list[OfficeRule] = []
    last = edit.from_day - _DAY
    for rule in rules:
        if rule.id != edit.rule:
            found.append(rule)
        elif rule.valid_from is None or rule.valid_from <= last:
            found.append(replace(rule, valid_to=min(last, rule.valid_to or last)))
    if edit.draft is not None:
        draft = edit.draft
        begun = rule_of(draft, code, replaces=edit.rule)
        found.append(replace(begun, valid_from=max(edit.from_day, draft.valid_from)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Hit:
    """Time that an edit takes away itself, at a place or from an adviser, whatever was planned there."""

    ticks: range
    place: PlaceId | None = None
    resource: StaffId | None = None

    def meets(self, place: PlaceId, resource: StaffId, ticks: range) -> bool:
        """Say whether some of these ticks are hit."""
        here = self.place in {None, place} and self.resource in {None, resource}
        return here and self.ticks.start < ticks.stop and ticks.start < self.ticks.stop


def hits_of(
    plan: OfficePlan, edit: Edit, places: Sequence[PlaceId], first: date, last: date
) -> tuple[Hit, ...]:
    """Return what the edit takes away, or where it moves a place (there or back), between two days."""
    zones = plan.zones
    match edit:
        case CloseDays():
            wanted = [edit.place] if edit.place is not None else places
            closures = [_closure(edit, place, "") for place in wanted]
            return tuple(hit for one in closures for hit in _days_closed(one, zones, first, last))
        case Relocate():
            moved = Closure(edit.place, edit.first, edit.last, "")
            return tuple(_days_closed(moved, zones, first, last))
        case LiftRelocation():
            gone_from = [
                Closure(one.place, one.first, one.last, "")
                for one in plan.relocations
                if one.id == edit.relocation
            ]
            return tuple(hit for one in gone_from for hit in _days_closed(one, zones, first, last))
        case TakeAbsence():
            absence = Absence(AbsenceId(""), edit.staff, edit.start, edit.end)
            return (Hit(absence.ticks, resource=edit.staff),)
        case EndPost():
            if edit.last_day is None or edit.last_day >= last:
                return ()
            gone = Closure(None, edit.last_day + _DAY, last, "")
            zone = next(iter(zones.values()), ZoneInfo("UTC"))
            return tuple(
                Hit(gone.closed(day, zone), resource=edit.staff) for day in days(gone.first, gone.last)
            )
        case AddRules() | ReplaceRule() | LiftClosure() | LiftAbsence():
            return ()
        case _:
            assert_never(edit)


def only_tells(edit: Edit) -> bool:
    """Say whether an edit leaves every time as it is: only the address is another one."""
    return isinstance(edit, Relocate | LiftRelocation)


def _days_closed(
    closure: Closure, zones: Mapping[PlaceId, ZoneInfo], first: date, last: date
) -> Iterator[Hit]:
    if closure.place is None or closure.place not in zones:
        return
    zone = zones[closure.place]
    for day in days(max(first, closure.first), min(last, closure.last)):
        yield Hit(closure.closed(day, zone), place=closure.place)


def days(first: date, last: date) -> Iterator[date]:
    """Give the days from `first` to `last`, both included."""
    while first <= last:
        yield first
        first += _DAY


TickAt = tuple[PlaceId, StaffId, int]


def lost_ticks(before: Iterable[Occurrence], after: Iterable[Occurrence]) -> frozenset[TickAt]:
    """Return the ticks that were open by the first plan and are not by the second."""
    old, new = set(before), set(after)
    gone = {(one.rule.place, one.rule.staff, tick) for one in old - new for tick in one.open_ticks}
    come = {(one.rule.place, one.rule.staff, tick) for one in new - old for tick in one.open_ticks}
    return frozenset(gone - come)
