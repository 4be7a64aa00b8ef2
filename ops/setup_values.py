"""From the entries of a setup file to the values of the domain; rules remember their place in the file."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.directory import Municipality, Organisation, Place, Topic
from domain.ids import ClosureId, Lang, MunicipalityId, OrganisationId, PlaceId, RuleId, StaffId, TopicCode
from domain.office_hours import Closure, OfficeRule
from domain.setup import Setup
from domain.staff import StaffMember
from ops.setup_file import OfficeHoursEntry, SetupFile, StaffEntry, Weekday
from ops.setup_lines import Location


@dataclass(frozen=True, slots=True)
class Values:
    """The setup that a file describes, and the place in the file of each rule."""

    setup: Setup
    rules_at: Mapping[RuleId, Location]


def values_of(entries: SetupFile, staff_ids: Mapping[str, StaffId]) -> Values:
    """Return the file as a setup; `staff_ids` has the id of every user name in the file."""
    rules, rules_at = _rules(entries, staff_ids)
    setup = Setup(
        organisations=tuple(
            Organisation(OrganisationId(one.id), one.name, one.short_name, position)
            for position, one in enumerate(entries.organisation)
        ),
        municipalities=tuple(
            Municipality(
                id=MunicipalityId(one.id),
                name=one.name,
                organisation=OrganisationId(one.organisation),
                fallback_place=None if one.fallback_place is None else PlaceId(one.fallback_place),
                position=position,
            )
            for position, one in enumerate(entries.municipality)
        ),
        places=_places(entries),
        topics=_topics(entries),
        staff=tuple(_member(one, staff_ids[one.username]) for one in entries.staff),
        rules=rules,
        closures=tuple(
            Closure(
                None if one.place is None else PlaceId(one.place),
                one.first,
                one.last,
                one.reason,
                one.starts,
                one.ends,
                ClosureId(one.id or ""),
            )
            for one in entries.closure
        ),
    )
    return Values(setup, rules_at)


def _places(entries: SetupFile) -> tuple[Place, ...]:
    return tuple(
        Place(
            id=PlaceId(one.id),
            municipality=MunicipalityId(one.municipality),
            name=one.name,
            address=one.address,
            room=one.room,
            phone=one.phone,
            hours_note=one.hours_note,
            tz=one.tz,
            desks=one.desks,
            nearby=tuple(PlaceId(code) for code in one.nearby),
            position=position,
            languages=tuple(Lang(code) for code in one.languages),
        )
        for position, one in enumerate(entries.place)
    )


def _topics(entries: SetupFile) -> tuple[Topic, ...]:
    return tuple(
        Topic(
            code=TopicCode(one.code),
            position=position,
            extra_minutes=one.extra_minutes,
            contact_type=one.contact_type,
            labels={Lang(code): label for code, label in one.labels.items()},
            valid_from=one.valid_from,
            valid_to=one.valid_to,
        )
        for position, one in enumerate(entries.topic)
    )


def _member(one: StaffEntry, code: StaffId) -> StaffMember:
    return StaffMember(
        id=code,
        username=one.username,
        display_name=one.label,
        role=one.role,
        organisation=OrganisationId(one.organisation),
        municipalities=tuple(sorted({MunicipalityId(code) for code in one.municipalities})),
        languages=tuple(Lang(code) for code in one.languages),
        ends_on=one.ends_on,
        gender=one.gender,
        share=one.share,
        adviser=one.adviser,
    )


def _rules(
    entries: SetupFile, staff_ids: Mapping[str, StaffId]
) -> tuple[tuple[OfficeRule, ...], dict[RuleId, Location]]:
    """One rule for each day; hours that differ only in when they hold are told apart by the order of that."""
    found = sorted(
        (
            (one.valid_from or date.min, one.valid_to or date.max, number, day)
            for number, one in enumerate(entries.office_hours)
            for day in one.days
        ),
    )
    rules: list[OfficeRule] = []
    rules_at: dict[RuleId, Location] = {}
    seen: dict[str, int] = {}
    for _, _, number, day in found:
        entry = entries.office_hours[number]
        if entry.id is None:
            identity = _identity(entry, day)
            seen[identity] = seen.get(identity, 0) + 1
            code = RuleId(hashlib.sha256(f"{identity}|{seen[identity]}".encode()).hexdigest()[:24])
        else:
            code = RuleId(entry.id)
        rules.append(_rule(entry, day, code, staff_ids[entry.staff]))
        rules_at[code] = ("office_hours", number)
    return tuple(rules), rules_at


def _identity(entry: OfficeHoursEntry, day: Weekday) -> str:
    """What makes it this office hour and not another: a change of these is an end and a new beginning."""
    parts = (entry.place, entry.staff, day.value, entry.starts, entry.ends, entry.every_weeks)
    return "|".join(map(str, (*parts, entry.anchor if entry.every_weeks > 1 else "", *entry.nth)))


def _rule(entry: OfficeHoursEntry, day: Weekday, code: RuleId, staff: StaffId) -> OfficeRule:
    return OfficeRule(
        id=code,
        place=PlaceId(entry.place),
        staff=staff,
        weekday=day.number,
        starts=entry.starts,
        ends=entry.ends,
        every_weeks=entry.every_weeks,
        anchor=entry.anchor,
        nth=entry.nth,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        grid_minutes=entry.grid_minutes,
        walk_in=entry.walk_in,
        buffer_minutes=entry.buffer_minutes,
        replaces=None if entry.replaces is None else RuleId(entry.replaces),
    )
