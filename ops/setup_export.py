"""Writing the stored setup as a setup file: what it says can be imported again without a change.

Posts only: no password, no log-in, nothing about people who seek advice.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, time

from domain.ids import StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup, made_at_desk
from domain.staff import StaffMember
from ops.setup_file import Weekday
from storage.database import Reader
from storage.setup import read_setup

Value = str | int | bool | date | time | tuple[str, ...] | tuple[int, ...] | Mapping[str, str] | None


async def export_setup(reader: Reader) -> str:
    """Return the setup as the text of a TOML file."""
    setup = await read_setup(reader)
    blocks = [*_directory(setup), *map(_post, setup.staff), *_office_hours(setup), *_closures(setup)]
    return "\n".join(blocks)


def _directory(setup: Setup) -> Iterable[str]:
    for body in setup.organisations:
        yield _table("organisation", {"id": body.id, "name": body.name, "short_name": body.short_name})
    for town in setup.municipalities:
        yield _table(
            "municipality",
            {
                "id": town.id,
                "name": town.name,
                "organisation": town.organisation,
                "fallback_place": town.fallback_place,
            },
        )
    for place in setup.places:
        yield _table(
            "place",
            {
                "id": place.id,
                "municipality": place.municipality,
                "name": place.name,
                "address": place.address,
                "room": place.room,
                "phone": place.phone,
                "hours_note": place.hours_note,
                "tz": place.tz,
                "desks": place.desks,
                "nearby": tuple(map(str, place.nearby)),
                "languages": tuple(map(str, place.languages)),
            },
        )
    for topic in setup.topics:
        yield _table(
            "topic",
            {
                "code": topic.code,
                "extra_minutes": topic.extra_minutes,
                "contact_type": topic.contact_type,
                "labels": {str(language): label for language, label in topic.labels.items()},
                "valid_from": topic.valid_from,
                "valid_to": topic.valid_to,
            },
        )


def _post(member: StaffMember) -> str:
    return _table(
        "staff",
        {
            "username": member.username,
            "label": member.display_name,
            "role": member.role.value,
            "organisation": member.organisation,
            "municipalities": tuple(map(str, member.municipalities)),
            "languages": tuple(map(str, member.languages)),
            "gender": None if member.gender is None else member.gender.value,
            "share": member.share,
            "ends_on": member.ends_on,
            "adviser": member.adviser,
        },
    )


def _office_hours(setup: Setup) -> Iterable[str]:
    """Days that have everything else in common share one table; hours of disabled posts are left out."""
    names = {member.id: member.username for member in setup.staff}
    days: dict[str, list[int]] = {}
    bodies: dict[str, dict[str, Value]] = {}
    for rule in setup.rules:
        if rule.staff in names:
            body = _hours_body(rule, names)
            days.setdefault(repr(body), []).append(rule.weekday)
            bodies[repr(body)] = body
    for key in sorted(bodies):
        body = bodies[key]
        week = list(Weekday)
        body["days"] = tuple(week[number].value for number in sorted(days[key]))
        yield _table("office_hours", body)


def _hours_body(rule: OfficeRule, names: Mapping[StaffId, str]) -> dict[str, Value]:
    return {
        "id": rule.id if made_at_desk(rule.id) else None,
        "place": rule.place,
        "staff": names[rule.staff],
        "days": (),
        "starts": rule.starts,
        "ends": rule.ends,
        "every_weeks": rule.every_weeks,
        "anchor": rule.anchor,
        "nth": rule.nth,
        "valid_from": rule.valid_from,
        "valid_to": rule.valid_to,
        "grid_minutes": rule.grid_minutes,
        "walk_in": rule.walk_in,
        "buffer_minutes": rule.buffer_minutes or None,
        "replaces": rule.replaces,
    }


def _closures(setup: Setup) -> Iterable[str]:
    for one in setup.closures:
        yield _table(
            "closure",
            {
                "id": one.id if made_at_desk(one.id) else None,
                "place": one.place,
                "first": one.first,
                "last": one.last,
                "starts": one.starts,
                "ends": one.ends,
                "reason": one.reason,
            },
        )


def _table(name: str, values: Mapping[str, Value]) -> str:
    """One table; what is empty is left out, because leaving it out means the same."""
    lines = [f"{key} = {_written(value)}" for key, value in values.items() if value not in (None, "", (), {})]
    return "\n".join([f"[[{name}]]", *lines, ""])


def _written(value: Value) -> str:
    match value:
        case bool():
            return str(value).lower()
        case time():
            return json.dumps(f"{value:%H:%M}")
        case date():
            return value.isoformat()
        case tuple():
            return f"[{', '.join(_written(one) for one in value)}]"
        case Mapping():
            return (
                "{ "
                + ", ".join(f"{json.dumps(key)} = {_written(text)}" for key, text in value.items())
                + " }"
            )
        case _:
            return json.dumps(value, ensure_ascii=False)
