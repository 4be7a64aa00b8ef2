"""What a schema cannot see in a setup file: names that lead nowhere, doubled names, impossible hours."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ops.setup_file import OfficeHoursEntry, SetupFile, StaffEntry
from ops.setup_lines import Location


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where in the file."""

    location: Location
    reason: str


def check_setup(setup: SetupFile, languages: Collection[str]) -> list[Problem]:
    """Return everything that is wrong with a file whose every entry by itself is right.

    `languages` are those that are enabled: people can be offered no other.
    """
    return [
        *_doubled(setup),
        *_references(setup),
        *_staff_references(setup),
        *_hours(setup),
        *_periods(setup),
        *_languages(setup, languages),
    ]


def _doubled(setup: SetupFile) -> Iterator[Problem]:
    names: dict[str, tuple[str, list[str] | list[str | None]]] = {
        "organisation": ("id", [one.id for one in setup.organisation]),
        "municipality": ("id", [one.id for one in setup.municipality]),
        "place": ("id", [one.id for one in setup.place]),
        "topic": ("code", [one.code for one in setup.topic]),
        "staff": ("username", [one.username for one in setup.staff]),
        "office_hours": ("id", [one.id for one in setup.office_hours]),
        "closure": ("id", [one.id for one in setup.closure]),
    }
    for table, (key, codes) in names.items():
        before = set[str]()
        for number, code in enumerate(codes):
            if code is None:
                continue
            if code in before:
                yield Problem((table, number, key), f"there is already a {table} {code!r}")
            before.add(code)


def _missing(location: Location, kind: str, code: str | None, known: Iterable[str]) -> Iterator[Problem]:
    if code is not None and code not in known:
        yield Problem(location, f"there is no {kind} {code!r} in this file")


def _references(setup: SetupFile) -> Iterator[Problem]:
    organisations = {one.id for one in setup.organisation}
    municipalities = {one.id for one in setup.municipality}
    places = {one.id for one in setup.place}
    for number, town in enumerate(setup.municipality):
        at: Location = ("municipality", number)
        yield from _missing((*at, "organisation"), "organisation", town.organisation, organisations)
        yield from _missing((*at, "fallback_place"), "place", town.fallback_place, places)
    for number, place in enumerate(setup.place):
        at = ("place", number)
        yield from _missing((*at, "municipality"), "municipality", place.municipality, municipalities)
        for code in place.nearby:
            yield from _missing((*at, "nearby"), "place", code, places)
    for number, closure in enumerate(setup.closure):
        yield from _missing(("closure", number, "place"), "place", closure.place, places)


def _staff_references(setup: SetupFile) -> Iterator[Problem]:
    organisations = {one.id for one in setup.organisation}
    municipalities = {one.id for one in setup.municipality}
    for number, post in enumerate(setup.staff):
        at: Location = ("staff", number)
        yield from _missing((*at, "organisation"), "organisation", post.organisation, organisations)
        for code in post.municipalities:
            yield from _missing((*at, "municipalities"), "municipality", code, municipalities)


def _hours(setup: SetupFile) -> Iterator[Problem]:
    places = {one.id for one in setup.place}
    posts = {one.username: one for one in setup.staff}
    for number, entry in enumerate(setup.office_hours):
        at: Location = ("office_hours", number)
        yield from _missing((*at, "place"), "place", entry.place, places)
        yield from _missing((*at, "staff"), "staff", entry.staff, posts)
        yield from _one_rule(at, entry, posts.get(entry.staff))


def _one_rule(at: Location, entry: OfficeHoursEntry, post: StaffEntry | None) -> Iterator[Problem]:
    if post is not None and not post.adviser:
        yield Problem((*at, "staff"), f"{entry.staff!r} gives no advice: set adviser = true there")
    if entry.ends <= entry.starts:
        yield Problem((*at, "ends"), "an office hour ends after it starts, on the same day")
    if entry.every_weeks > 1 and entry.anchor is None:
        yield Problem((*at, "every_weeks"), "add anchor = a day in one of the weeks that are meant")
    if entry.every_weeks > 1 and entry.nth:
        yield Problem((*at, "nth"), "either every_weeks or nth, not both")
    if entry.id is not None and len(entry.days) > 1:
        yield Problem((*at, "days"), "an entry made at the desk has one day")
    if len(set(entry.days)) < len(entry.days):
        yield Problem((*at, "days"), "a day is named twice")


def _periods(setup: SetupFile) -> Iterator[Problem]:
    for number, topic in enumerate(setup.topic):
        if topic.valid_from and topic.valid_to and topic.valid_to < topic.valid_from:
            yield Problem(("topic", number, "valid_to"), "this day is before valid_from")
    for number, entry in enumerate(setup.office_hours):
        if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
            yield Problem(("office_hours", number, "valid_to"), "this day is before valid_from")
    for number, closure in enumerate(setup.closure):
        if closure.last < closure.first:
            yield Problem(("closure", number, "last"), "this day is before the first day")
        if (closure.starts is None) != (closure.ends is None):
            yield Problem(("closure", number), "either both starts and ends, or none of them")
        if closure.starts and closure.ends and closure.ends <= closure.starts:
            yield Problem(("closure", number, "ends"), "it ends after it starts, on the same day")


def _languages(setup: SetupFile, enabled: Collection[str]) -> Iterator[Problem]:
    for number, place in enumerate(setup.place):
        at: Location = ("place", number, "languages")
        for code in dict.fromkeys(place.languages):
            if code not in enabled:
                yield Problem(at, f"{code!r} is not enabled; there are {', '.join(enabled)}")
            if place.languages.count(code) > 1:
                yield Problem(at, f"{code!r} is named twice")
