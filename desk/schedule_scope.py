"""What somebody may plan: which places she sees, which of them are her organisation's, and for whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from desk.access import PLANNERS
from desk.names import Names
from desk.visit import Visit
from domain.directory import Place
from domain.ids import PlaceId, StaffId
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
from domain.staff import StaffMember
from storage.database import Reader
from storage.directory import load_directory
from storage.office_rules import load_staff
from storage.schedule import (
    RuleLine,
    absence_by_id,
    closure_by_id,
    relocation_by_id,
    rules_at,
)
from storage.week import Sight


@dataclass(frozen=True, slots=True)
class Scope:
    """The boundary of planning: one's organisation, and of its municipalities one's own."""

    member: StaffMember
    names: Names
    places: tuple[Place, ...]
    advisers: tuple[StaffMember, ...]
    rules: tuple[RuleLine, ...]
    """All rules of the organisation's advisers at these places, also those that have ended."""
    colleagues: Mapping[StaffId, str]
    """The names of everybody in the organisation, also of those who have left."""

    @property
    def plans(self) -> bool:
        """Whether she changes office hours; others look at their own."""
        return self.member.role in PLANNERS

    def place(self, code: str) -> Place | None:
        """Return a place that she sees; a foreign one is as unknown as one that is not there."""
        return next((place for place in self.places if place.id == code), None)

    def adviser(self, code: str) -> StaffMember | None:
        """Return an adviser she plans for, or herself."""
        return next((one for one in self.advisers if one.id == code), None)

    def owns(self, place: Place) -> bool:
        """Say whether the house is her organisation's: only then she may close or move it."""
        home = self.names.directory.municipality(place.municipality)
        return self.plans and home is not None and home.organisation == self.member.organisation

    @property
    def owned(self) -> tuple[Place, ...]:
        """The places of her own organisation."""
        return tuple(place for place in self.places if self.owns(place))

    @property
    def owns_everything(self) -> bool:
        """Whether she looks after every place of her organisation: only then she may close all of them."""
        towns = [self.names.directory.municipality(one.municipality) for one in self.names.directory.places]
        ours = [one for one in towns if one is not None and one.organisation == self.member.organisation]
        return bool(self.owned) and len(self.owned) == len(ours)

    @property
    def owns_all_there_is(self) -> bool:
        """Whether no other organisation has places here: only then she may lift a day off for everybody."""
        return bool(self.owned) and len(self.owned) == len(self.names.directory.places)

    def sight(self, *places: Place) -> Sight:
        """Return what she sees of office hours, at these places or at all of hers."""
        codes = tuple(place.id for place in places or self.places)
        return Sight(self.member.organisation, codes, None if self.plans else self.member.id)

    def rule(self, code: str) -> RuleLine | None:
        """Return a rule at one of her places."""
        return next((line for line in self.rules if line.rule.id == code), None)


async def load_scope(visit: Visit, reader: Reader) -> Scope:
    """Return what the visitor may plan."""
    # As it is now: the program's own copy may be some seconds old, and this is what gets changed.
    names = Names(visit.deps, await load_directory(reader))
    member = visit.member
    if member.role not in PLANNERS:
        return await _own_scope(reader, member, names)
    places = tuple(place for place in names.directory.places if place.municipality in member.municipalities)
    rules = await rules_at(reader, member.organisation, [place.id for place in places])
    seated = {line.rule.staff for line in rules if line.active}
    advisers = tuple(one for one in await load_staff(reader) if _plans_for(member, one, seated))
    everybody = await load_staff(reader, disabled_too=True)
    colleagues = {one.id: one.display_name for one in everybody if one.organisation == member.organisation}
    return Scope(member, names, places, _by_name(advisers), rules, colleagues)


async def _own_scope(reader: Reader, member: StaffMember, names: Names) -> Scope:
    """An adviser sees the places where she has office hours."""
    everywhere = [place.id for place in names.directory.places]
    rules = await rules_at(reader, member.organisation, everywhere)
    own = tuple(line for line in rules if line.rule.staff == member.id)
    hers = {line.rule.place for line in own if line.active}
    places = tuple(place for place in names.directory.places if place.id in hers)
    return Scope(member, names, places, (member,), own, {member.id: member.display_name})


def _plans_for(member: StaffMember, adviser: StaffMember, seated: set[StaffId]) -> bool:
    if not adviser.adviser or adviser.organisation != member.organisation:
        return False
    near = not adviser.municipalities or bool(set(adviser.municipalities) & set(member.municipalities))
    return near or adviser.id in seated


def _by_name(advisers: tuple[StaffMember, ...]) -> tuple[StaffMember, ...]:
    return tuple(sorted(advisers, key=lambda one: (one.display_name.casefold(), one.id)))


async def in_scope(reader: Reader, scope: Scope, edit: Edit) -> bool:
    """Say whether an edit is of nothing but what the visitor may plan; asked again before it is made."""
    if not scope.plans:
        return False
    match edit:
        case CloseDays(place=place, organisation=organisation):
            named = place is not None or organisation == scope.member.organisation
            return named and _owns(scope, place)
        case Relocate(place=place):
            return _owns(scope, place)
        case TakeAbsence(staff=staff) | EndPost(staff=staff):
            return scope.adviser(staff) is not None
        case AddRules(rules=rules):
            return bool(rules) and all(_seats(scope, draft) for draft in rules)
        case ReplaceRule(rule=rule, draft=draft):
            return scope.rule(rule) is not None and (draft is None or _seats(scope, draft))
        case LiftClosure() | LiftAbsence() | LiftRelocation():
            return await _may_lift(reader, scope, edit)
        case _:
            assert_never(edit)


async def _may_lift(reader: Reader, scope: Scope, edit: LiftClosure | LiftAbsence | LiftRelocation) -> bool:
    match edit:
        case LiftClosure(closure=code):
            closure = await closure_by_id(reader, code)
            if closure is not None and closure.place is None:
                return scope.owns_all_there_is
            return closure is not None and _owns(scope, closure.place)
        case LiftAbsence(absence=code):
            line = await absence_by_id(reader, scope.member.organisation, code)
            return line is not None and scope.adviser(line.absence.staff) is not None
        case LiftRelocation(relocation=code):
            moved = await relocation_by_id(reader, code)
            return moved is not None and _owns(scope, moved.place)


def _owns(scope: Scope, code: PlaceId | None) -> bool:
    if code is None:
        return scope.owns_everything
    place = scope.place(code)
    return place is not None and scope.owns(place)


def _seats(scope: Scope, draft: RuleDraft) -> bool:
    return scope.place(draft.place) is not None and scope.adviser(draft.staff) is not None
