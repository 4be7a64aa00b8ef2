"""All office hours of an installation between two days, and what cannot be kept among them."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

from domain.directory import Place
from domain.office_hours import Closure, Occurrence, OfficeRule, occurrences
from domain.public_holidays import public_holidays
from domain.staff import StaffMember


def plan_sessions(
    rules: Iterable[OfficeRule],
    staff: Iterable[StaffMember],
    places: Iterable[Place],
    closures: Sequence[Closure],
    *,
    first: date,
    last: date,
) -> list[Occurrence]:
    """Return the office hours of these rules from `first` to `last`, both included, earliest first.

    Only advisers and places that are given have any; holidays, closures and last days of posts are observed.
    """
    holidays = public_holidays(first, last)
    advisers = {member.id: member for member in staff if member.adviser}
    zones = {place.id: ZoneInfo(place.tz) for place in places}
    planned = [
        found
        for rule in rules
        if rule.staff in advisers and rule.place in zones
        for found in occurrences(
            rule,
            first,
            last,
            closures=closures,
            holidays=holidays,
            tz=zones[rule.place],
            staff_ends_on=advisers[rule.staff].ends_on,
        )
    ]
    return sorted(planned, key=lambda one: (one.start, one.rule.id))


def adviser_clash(sessions: Iterable[Occurrence]) -> tuple[Occurrence, Occurrence] | None:
    """Return two office hours that would need the same adviser at the same time, or None."""
    ordered = sorted(sessions, key=lambda one: (one.rule.staff, one.start))
    for _, own in groupby(ordered, lambda one: one.rule.staff):
        for earlier, later in pairwise(own):
            if earlier.overlaps(later):
                return earlier, later
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
