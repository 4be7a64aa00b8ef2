"""All office hours of an installation between two days, and what cannot be kept among them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from domain.directory import Place, Relocation
from domain.ids import PlaceId, StaffId
from domain.office_hours import Absence, Closure, Occurrence, OfficeRule, occurrences
from domain.public_holidays import public_holidays
from domain.staff import StaffMember


@dataclass(frozen=True, slots=True)
class OfficePlan:
    """Everything that office hours follow from, as it stands at one moment."""

    rules: tuple[OfficeRule, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    places: tuple[Place, ...] = ()
    closures: tuple[Closure, ...] = ()
    absences: tuple[Absence, ...] = ()
    relocations: tuple[Relocation, ...] = ()

    @property
    def zones(self) -> Mapping[PlaceId, ZoneInfo]:
        """The zone of each place."""
        return {place.id: ZoneInfo(place.tz) for place in self.places}

    def sessions(self, first: date, last: date) -> list[Occurrence]:
        """Return the office hours from `first` to `last`, both included, earliest first."""
        return plan_sessions(
            self.rules,
            self.staff,
            self.places,
            self.closures,
            self.absences,
            first=first,
            last=last,
        )


def plan_sessions(
    rules: Iterable[OfficeRule],
    staff: Iterable[StaffMember],
    places: Iterable[Place],
    closures: Sequence[Closure],
    absences: Iterable[Absence] = (),
    *,
    first: date,
    last: date,
) -> list[Occurrence]:
    """Return the office hours of these rules from `first` to `last`, both included, earliest first.

    Only advisers and places that are given have any; holidays, closures, absences and last days of posts are
    observed. What is closed or missed for a part of an office hour is blocked in it.
    """
    advisers = {member.id: member for member in staff if member.adviser}
    zones = {place.id: ZoneInfo(place.tz) for place in places}
    away: dict[StaffId, list[range]] = {}
    for absence in absences:
        away.setdefault(absence.staff, []).append(absence.ticks)
    closed = {place: tuple(one for one in closures if one.place in {None, place}) for place in zones}
    planned = [
        found.without(away.get(rule.staff, ()))
        for rule in rules
        if rule.staff in advisers and rule.place in zones
        for found in _hours_of(
            rule, (first, last), closed[rule.place], zones[rule.place], advisers[rule.staff].ends_on
        )
    ]
    return sorted((one for one in planned if one.open), key=lambda one: (one.start, one.rule.id))


@lru_cache(maxsize=1024)
def _hours_of(
    rule: OfficeRule,
    span: tuple[date, date],
    closures: tuple[Closure, ...],
    tz: ZoneInfo,
    staff_ends_on: date | None,
) -> tuple[Occurrence, ...]:
    """The office hours of one rule. An edit changes few of them, and looking at it plans before and after."""
    holidays = public_holidays(*span)
    found = occurrences(rule, *span, closures=closures, holidays=holidays, tz=tz, staff_ends_on=staff_ends_on)
    return tuple(found)


def adviser_clash(sessions: Iterable[Occurrence]) -> tuple[Occurrence, Occurrence] | None:
    """Return two office hours that would need the same adviser at the same time, or None."""
    ordered = sorted(sessions, key=lambda one: (one.rule.staff, one.start))
    for _, own in groupby(ordered, lambda one: one.rule.staff):
        earlier: list[Occurrence] = []
        for later in own:
            earlier = [one for one in earlier if later.start < one.end]
            clash = next((one for one in earlier if one.overlaps(later)), None)
            if clash is not None:
                return clash, later
            earlier.append(later)
    return None


def desk_shortage(sessions: Sequence[Occurrence], desks: int) -> Occurrence | None:
    """Return the first office hour of ONE place that would find every desk taken, or None."""
    busy: list[Occurrence] = []
    for session in sorted(sessions, key=lambda one: one.start):
        busy = [other for other in busy if other.overlaps(session)]
        if len(busy) >= desks:
            return session
        busy.append(session)
    return None
