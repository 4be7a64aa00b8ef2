"""What stands beside a week: who will be away, what will be closed or elsewhere, the rules of the place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desk.german import today
from desk.rule_words import (
    absence_text,
    closure_text,
    closure_title,
    hours_text,
    relocation_text,
    rule_details,
    rule_text,
    there_text,
    validity_text,
)
from desk.schedule_scope import Scope
from domain.directory import Place, Relocation
from domain.ids import PlaceId
from domain.office_hours import Closure
from domain.public_holidays import public_holidays
from storage.database import Reader
from storage.schedule import RuleLine, absences_between, closures_between, relocations_between

_AHEAD: Final = timedelta(days=120)
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that holds for some time and can be lifted; `kind` and `code` say what."""

    lead: str
    text: str
    kind: str
    code: str
    liftable: bool


@dataclass(frozen=True, slots=True)
class RuleAside:
    """A rule in a few words."""

    when: str
    adviser: str
    details: str
    validity: str


@dataclass(frozen=True, slots=True)
class Asides:
    """Everything beside the week."""

    coming: tuple[Aside, ...]
    rules: tuple[RuleAside, ...]


async def asides_of(reader: Reader, scope: Scope, place: Place, now: datetime) -> Asides:
    """Return what comes at a place in the next months, and the rules in force there."""
    zone = ZoneInfo(place.tz)
    first, last = today(now, zone), today(now + _AHEAD, zone)
    lines = [line for line in scope.rules if line.rule.place == place.id and line.in_force_on(first)]
    seated = {line.rule.staff for line in lines}
    owns = scope.owns(place)
    absences = [
        Aside(
            line.adviser,
            absence_text(line.absence, zone),
            "absence",
            line.absence.id,
            scope.plans and scope.adviser(line.absence.staff) is not None,
        )
        for line in await absences_between(reader, scope.member.organisation, now, now + _AHEAD)
        if line.absence.staff in seated
    ]
    closures = [
        Aside(
            "Alle Orte" if one.place is None else place.name,
            f"{closure_text(one)}, geschlossen{f' ({closure_title(one)})' if closure_title(one) else ''}",
            "closure",
            one.id,
            owns if one.place is not None else scope.owns_all_there_is,
        )
        for one in await closures_between(reader, [place.id], first, last)
    ]
    moved = [
        Aside(place.name, relocation_text(one), "relocation", one.id, owns)
        for one in await relocations_between(reader, [place.id], first, last)
    ]
    return Asides((*absences, *closures, *moved), tuple(_rule(line) for line in lines))


def _rule(line: RuleLine) -> RuleAside:
    return RuleAside(
        rule_text(line.rule),
        line.adviser,
        rule_details(line.rule),
        "" if line.once else validity_text(line.rule.valid_from, line.rule.valid_to),
    )


def day_notes(
    monday: date, closures: Sequence[Closure], relocations: Sequence[Relocation], place: PlaceId
) -> dict[date, tuple[str, ...]]:
    """Return what has to be said about days of a week at a place: holidays, closures, another address."""
    days = [monday + timedelta(days=number) for number in range(_WEEK)]
    holidays = public_holidays(days[0], days[-1])
    found: dict[date, tuple[str, ...]] = {}
    for day in days:
        notes = [f"Feiertag: {holidays[day]}"] if day in holidays else []
        notes += [_closed(one) for one in closures if one.covers(place, day)]
        notes += [
            f"Woanders: {there_text(one.address, one.room)}"
            for one in relocations
            if one.place == place and one.first <= day <= one.last
        ]
        if notes:
            found[day] = tuple(notes)
    return found


def _closed(closure: Closure) -> str:
    part = "" if closure.starts is None and closure.ends is None else hours_text(closure.starts, closure.ends)
    return ", ".join(text for text in ("Geschlossen", part, closure_title(closure)) if text)
