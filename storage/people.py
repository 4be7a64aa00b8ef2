"""People and the addresses they are reached at; an address is found again by its keyed hash only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from domain.ids import ChannelName, Lang, PersonId
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.statements import insert, insert_or_ignore
from storage.times import from_us, to_us

_CONTEXT = "channel_address"

_BY_HASH = Statement(
    select(t.channel_address.c.person_id).where(
        t.channel_address.c.channel == bindparam("channel"),
        t.channel_address.c.address_hash == bindparam("address_hash"),
    )
)
_ADDRESSES = Statement(
    select(t.channel_address.c.channel, t.channel_address.c.address, t.channel_address.c.reachable)
    .where(t.channel_address.c.person_id == bindparam("person_id"))
    .order_by(t.channel_address.c.created_at)
)
_ADDRESSES_ON = Statement(
    select(t.channel_address.c.person_id, t.channel_address.c.address, t.channel_address.c.reachable)
    .where(
        t.channel_address.c.channel == bindparam("channel"),
        t.channel_address.c.person_id.in_(bindparam("people", expanding=True)),
    )
    .order_by(t.channel_address.c.created_at.desc())
)
_PERSON = Statement(
    select(t.person.c.language, t.person.c.created_at).where(t.person.c.id == bindparam("id"))
)
_NEW_PERSON = insert(t.person)
_NEW_ADDRESS = insert_or_ignore(t.channel_address)
_SEEN = Statement(
    update(t.person)
    .where(t.person.c.id == bindparam("person_id"))
    .values(language=bindparam("language"), last_seen_at=bindparam("last_seen_at"))
)
_REACHABLE = Statement(
    update(t.channel_address)
    .where(
        t.channel_address.c.person_id == bindparam("owner"), t.channel_address.c.channel == bindparam("named")
    )
    .values(reachable=bindparam("reachable"))
)
_ALL = Statement(select(t.person.c.id))


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """One address of a person, opened; ``reachable`` is false after the channel said that she blocked us."""

    channel: ChannelName
    value: str
    reachable: bool


async def person_by_address(reader: Reader, channel: str, address_hash: str) -> PersonId | None:
    """Return whose address this is, if anybody's."""
    row = await reader.fetch_one(_BY_HASH, channel=channel, address_hash=address_hash)
    return None if row is None else PersonId(row["person_id"])


async def add_person(tx: Transaction, person: PersonId, language: Lang, now: datetime) -> None:
    """Store a new person."""
    await tx.execute(
        _NEW_PERSON, id=person, language=language, created_at=to_us(now), last_seen_at=to_us(now)
    )


async def add_address(
    tx: Transaction, box: Box, person: PersonId, channel: str, address_hash: str, value: str, now: datetime
) -> bool:
    """Store where a person is reached; False when the address is somebody's already."""
    added = await tx.execute(
        _NEW_ADDRESS,
        channel=channel,
        address_hash=address_hash,
        person_id=person,
        address=box.seal(_CONTEXT, value.encode()),
        reachable=1,
        created_at=to_us(now),
    )
    return added == 1


async def addresses_of(reader: Reader, box: Box, person: PersonId) -> Sequence[KnownAddress]:
    """Return a person's addresses, oldest first."""
    rows = await reader.fetch_all(_ADDRESSES, person_id=person)
    return [
        KnownAddress(
            ChannelName(row["channel"]), box.open(_CONTEXT, row["address"]).decode(), bool(row["reachable"])
        )
        for row in rows
    ]


async def addresses_on(
    reader: Reader, boxes: Mapping[PersonId, Box], channel: str
) -> Mapping[PersonId, KnownAddress]:
    """Return where these people are reached on a channel, each at her oldest address there."""
    if not boxes:
        return {}
    rows = await reader.fetch_all(_ADDRESSES_ON, channel=channel, people=list(boxes))
    return {
        PersonId(row["person_id"]): KnownAddress(
            ChannelName(channel),
            boxes[row["person_id"]].open(_CONTEXT, row["address"]).decode(),
            bool(row["reachable"]),
        )
        for row in rows
    }


async def seen(tx: Transaction, person: PersonId, language: Lang, now: datetime) -> None:
    """Note when a person was last here and in which language."""
    await tx.execute(_SEEN, person_id=person, language=language, last_seen_at=to_us(now))


async def mark_reachable(tx: Transaction, person: PersonId, channel: str, *, reachable: bool) -> None:
    """Note whether a channel still takes messages for a person."""
    await tx.execute(_REACHABLE, owner=person, named=channel, reachable=int(reachable))


async def language_of(reader: Reader, person: PersonId) -> Lang | None:
    """Return the language in which a person was last here, None when there is no such person."""
    row = await reader.fetch_one(_PERSON, id=person)
    return None if row is None else Lang(row["language"])


async def known_since(reader: Reader, person: PersonId) -> datetime | None:
    """Return when a person first came, None when there is no such person."""
    row = await reader.fetch_one(_PERSON, id=person)
    return None if row is None else from_us(row["created_at"])


async def all_people(reader: Reader) -> set[PersonId]:
    """Return the ids of all people; for sweeping keys that belong to nobody."""
    return {PersonId(row["id"]) for row in await reader.fetch_all(_ALL)}
