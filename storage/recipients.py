"""Whom a message of the office reaches: the language of each person, and on which channels she is."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select

from domain.ids import Lang, PersonId
from storage import tables as t
from storage.database import Reader, Statement

_AT_ONCE: Final = 500

_OF: Final = Statement(
    select(t.person.c.id, t.person.c.language, t.channel_address.c.channel, t.channel_address.c.reachable)
    .outerjoin(t.channel_address, t.channel_address.c.person_id == t.person.c.id)
    .where(t.person.c.id.in_(bindparam("people", expanding=True)))
    .order_by(t.person.c.id)
)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person's language and her channels, each with whether it takes messages for her."""

    language: Lang
    channels: Mapping[str, bool]

    def has(self, channel: str) -> bool:
        """Say whether she was ever on a channel."""
        return channel in self.channels

    def takes(self, channel: str) -> bool:
        """Say whether a channel takes messages for her."""
        return self.channels.get(channel, False)


async def recipients(reader: Reader, people: Collection[PersonId]) -> Mapping[PersonId, Recipient]:
    """Return those of the people who still exist."""
    found: dict[PersonId, Recipient] = {}
    wanted = sorted(set(people))
    for start in range(0, len(wanted), _AT_ONCE):
        channels: dict[PersonId, dict[str, bool]] = {}
        for row in await reader.fetch_all(_OF, people=wanted[start : start + _AT_ONCE]):
            person = PersonId(row["id"])
            known = channels.setdefault(person, {})
            if row["channel"] is not None:
                known[row["channel"]] = bool(row["reachable"])
            found[person] = Recipient(Lang(row["language"]), known)
    return found
