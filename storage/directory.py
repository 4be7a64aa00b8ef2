"""The directory as stored: everything active, each in its order."""

import hashlib
import json
from datetime import date
from typing import Final

from sqlalchemy import Table, select

from domain.directory import Directory, Municipality, Organisation, Place, Relocation, Topic
from domain.ids import Lang, MunicipalityId, OrganisationId, PlaceId, RelocationId, TopicCode
from storage import tables as t
from storage.database import Reader, Row, Statement


def _active(table: Table) -> Statement:
    return Statement(select(table).where(table.c.active == 1).order_by(table.c.position, table.c.id))


_ORGANISATIONS: Final = _active(t.organisation)
_MUNICIPALITIES: Final = _active(t.municipality)
_PLACES: Final = _active(t.place)
_TOPICS: Final = _active(t.topic)
_RELOCATIONS: Final = Statement(
    select(t.relocation)
    .where(t.relocation.c.active == 1)
    .order_by(t.relocation.c.first_date, t.relocation.c.id)
)


async def load_directory(reader: Reader) -> Directory:
    """Return everything active; `version` is a hash of the content, so that a cache notices a change."""
    organisations = await load_organisations(reader)
    municipalities = await load_municipalities(reader)
    places = await load_places(reader)
    topics = await load_topics(reader)
    relocations = await load_relocations(reader)
    content = repr((organisations, municipalities, places, topics, relocations))
    version = hashlib.sha256(content.encode()).hexdigest()[:16]
    return Directory(organisations, municipalities, places, topics, version, relocations)


async def load_organisations(reader: Reader) -> tuple[Organisation, ...]:
    """Return the active organisations."""
    return tuple(
        Organisation(OrganisationId(row["id"]), row["name"], row["short_name"], row["position"])
        for row in await reader.fetch_all(_ORGANISATIONS)
    )


async def load_municipalities(reader: Reader) -> tuple[Municipality, ...]:
    """Return the active municipalities."""
    return tuple(
        Municipality(
            id=MunicipalityId(row["id"]),
            name=row["name"],
            organisation=OrganisationId(row["organisation_id"]),
            fallback_place=row["fallback_place_id"],
            position=row["position"],
        )
        for row in await reader.fetch_all(_MUNICIPALITIES)
    )


async def load_places(reader: Reader) -> tuple[Place, ...]:
    """Return the active places."""
    return tuple(_place(row) for row in await reader.fetch_all(_PLACES))


async def load_relocations(reader: Reader) -> tuple[Relocation, ...]:
    """Return when which place is somewhere else, earliest first."""
    return tuple(
        Relocation(
            id=RelocationId(row["id"]),
            place=PlaceId(row["place_id"]),
            first=date.fromisoformat(row["first_date"]),
            last=date.fromisoformat(row["last_date"]),
            address=row["address"],
            room=row["room"],
        )
        for row in await reader.fetch_all(_RELOCATIONS)
    )


async def load_topics(reader: Reader) -> tuple[Topic, ...]:
    """Return the active topics."""
    return tuple(_topic(row) for row in await reader.fetch_all(_TOPICS))


def _place(row: Row) -> Place:
    return Place(
        id=PlaceId(row["id"]),
        municipality=MunicipalityId(row["municipality_id"]),
        name=row["name"],
        address=row["address"],
        room=row["room"],
        phone=row["phone"],
        hours_note=row["hours_note"],
        tz=row["tz"],
        desks=row["desks"],
        nearby=tuple(PlaceId(code) for code in json.loads(row["nearby"])),
        position=row["position"],
        languages=tuple(Lang(tag) for tag in json.loads(row["languages"])),
    )


def _topic(row: Row) -> Topic:
    return Topic(
        code=TopicCode(row["id"]),
        position=row["position"],
        extra_minutes=row["extra_minutes"],
        contact_type=row["contact_type"],
        labels=json.loads(row["labels"]),
        valid_from=day_of(row["valid_from"]),
        valid_to=day_of(row["valid_to"]),
    )


def day_of(text: str | None) -> date | None:
    """Return an optional ISO date."""
    return None if text is None else date.fromisoformat(text)
