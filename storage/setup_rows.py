"""How each entry of a setup becomes a row."""

import hashlib
import json
from datetime import date
from typing import Final, assert_never

from sqlalchemy import bindparam, delete, update

from domain.directory import Municipality, Organisation, Place, Topic
from domain.office_hours import Closure, OfficeRule
from domain.staff import StaffMember
from storage import tables as t
from storage.database import Statement, Transaction
from storage.statements import insert, insert_or_ignore, upsert

_NEW_ORGANISATION: Final = insert_or_ignore(t.organisation)
_ORGANISATION: Final = Statement(
    update(t.organisation)
    .where(t.organisation.c.id == bindparam("entry"))
    .values(
        name=bindparam("name"),
        short_name=bindparam("short_name"),
        position=bindparam("position"),
        active=1,
    )
)
_MUNICIPALITY: Final = upsert(t.municipality, ("id",))
_PLACE: Final = upsert(t.place, ("id",))
_TOPIC: Final = upsert(t.topic, ("id",))
_RULE: Final = upsert(t.office_rule, ("id",))
_CLOSURE: Final = upsert(t.closure, ("id",))
_NEW_STAFF: Final = insert_or_ignore(t.staff)
_STAFF: Final = Statement(
    update(t.staff)
    .where(t.staff.c.id == bindparam("entry"))
    .values(
        display_name=bindparam("display_name"),
        role=bindparam("role"),
        organisation_id=bindparam("organisation_id"),
        languages=bindparam("languages"),
        gender=bindparam("gender"),
        share=bindparam("share"),
        ends_on=bindparam("ends_on"),
        is_adviser=bindparam("is_adviser"),
    )
)
_LOOKS_AFTER: Final = insert(t.staff_municipality)
_LOOKS_AFTER_NONE: Final = Statement(
    delete(t.staff_municipality).where(t.staff_municipality.c.staff_id == bindparam("staff"))
)


async def write_entry(
    tx: Transaction,
    entry: Organisation | Municipality | Place | Topic | StaffMember | OfficeRule | Closure,
) -> None:
    """Store the entry, as new or over what was stored under its id; it is active from then on."""
    match entry:
        case Organisation():
            await _write_organisation(tx, entry)
        case Municipality():
            await _write_municipality(tx, entry)
        case Place():
            await _write_place(tx, entry)
        case Topic():
            await _write_topic(tx, entry)
        case StaffMember():
            await _write_staff(tx, entry)
        case OfficeRule():
            await _write_rule(tx, entry)
        case Closure():
            await _write_closure(tx, entry)
        case _:
            assert_never(entry)


def closure_id(closure: Closure) -> str:
    """Return the id of a closure: its own, or one that is the same for equal closures."""
    if closure.id:
        return closure.id
    content = f"{closure.place}|{closure.first}|{closure.last}|{closure.reason}"
    if closure.starts is not None or closure.ends is not None:
        content += f"|{closure.starts}|{closure.ends}"
    return hashlib.sha256(content.encode()).hexdigest()[:32]


async def _write_organisation(tx: Transaction, one: Organisation) -> None:
    values = {"name": one.name, "short_name": one.short_name, "position": one.position}
    if not await tx.execute(_ORGANISATION, entry=one.id, **values):
        await tx.execute(_NEW_ORGANISATION, id=one.id, active=1, settings="{}", **values)


async def _write_municipality(tx: Transaction, one: Municipality) -> None:
    await tx.execute(
        _MUNICIPALITY,
        id=one.id,
        name=one.name,
        organisation_id=one.organisation,
        fallback_place_id=one.fallback_place,
        position=one.position,
        active=1,
    )


async def _write_place(tx: Transaction, one: Place) -> None:
    await tx.execute(
        _PLACE,
        id=one.id,
        municipality_id=one.municipality,
        name=one.name,
        address=one.address,
        room=one.room,
        phone=one.phone,
        hours_note=one.hours_note,
        tz=one.tz,
        desks=one.desks,
        nearby=json.dumps(one.nearby),
        position=one.position,
        active=1,
        languages=json.dumps(one.languages),
    )


async def _write_topic(tx: Transaction, one: Topic) -> None:
    await tx.execute(
        _TOPIC,
        id=one.code,
        position=one.position,
        active=1,
        extra_minutes=one.extra_minutes,
        contact_type=one.contact_type,
        labels=json.dumps(dict(one.labels), ensure_ascii=False),
        valid_from=_day(one.valid_from),
        valid_to=_day(one.valid_to),
    )


async def _write_staff(tx: Transaction, one: StaffMember) -> None:
    values = {
        "display_name": one.display_name,
        "role": one.role.value,
        "organisation_id": one.organisation,
        "languages": json.dumps(one.languages),
        "gender": None if one.gender is None else one.gender.value,
        "share": one.share,
        "ends_on": _day(one.ends_on),
        "is_adviser": int(one.adviser),
    }
    if not await tx.execute(_STAFF, entry=one.id, **values):
        await tx.execute(
            _NEW_STAFF,
            id=one.id,
            username=one.username,
            password_hash=None,
            active=1,
            last_login_at=None,
            **values,
        )
    await tx.execute(_LOOKS_AFTER_NONE, staff=one.id)
    for municipality in one.municipalities:
        await tx.execute(_LOOKS_AFTER, staff_id=one.id, municipality_id=municipality)


async def _write_rule(tx: Transaction, one: OfficeRule) -> None:
    await tx.execute(
        _RULE,
        id=one.id,
        place_id=one.place,
        staff_id=one.staff,
        weekday=one.weekday,
        every_weeks=one.every_weeks,
        anchor_date=_day(one.anchor),
        nth=json.dumps(one.nth),
        starts=f"{one.starts:%H:%M}",
        ends=f"{one.ends:%H:%M}",
        valid_from=_day(one.valid_from),
        valid_to=_day(one.valid_to),
        grid_minutes=one.grid_minutes,
        walk_in=int(one.walk_in),
        version=1,
        active=1,
        buffer_minutes=one.buffer_minutes,
        replaces=one.replaces,
    )


async def _write_closure(tx: Transaction, one: Closure) -> None:
    await tx.execute(
        _CLOSURE,
        id=closure_id(one),
        place_id=one.place,
        first_date=one.first.isoformat(),
        last_date=one.last.isoformat(),
        reason=one.reason,
        starts=None if one.starts is None else f"{one.starts:%H:%M}",
        ends=None if one.ends is None else f"{one.ends:%H:%M}",
        active=1,
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
