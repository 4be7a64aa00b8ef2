"""Browsers that may be told that there is a message: where each is reached, sealed with its person's key."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydantic import Field
from sqlalchemy import BindParameter, bindparam, delete, select

from domain.broadcasts import RecipientState
from domain.conversation import Frozen
from domain.ids import Lang, PersonId
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert
from storage.times import to_us

MOST: Final = 5
"""Browsers of one person; the oldest goes when there are more."""
_CONTEXT: Final = "push_subscription"
_s: Final = t.push_subscription.c
_PUT: Final = upsert(t.push_subscription, ("endpoint_hash",))
_DROP: Final = Statement(delete(t.push_subscription).where(_s.endpoint_hash == bindparam("endpoint_hash")))
_DROP_ALL: Final = Statement(delete(t.push_subscription).where(_s.person_id == bindparam("person")))
_DROP_OWN: Final = Statement(
    delete(t.push_subscription).where(
        _s.person_id == bindparam("person"), _s.endpoint_hash == bindparam("endpoint_hash")
    )
)
_OF_PERSON: Final = Statement(
    select(_s.endpoint_hash, _s.subscription)
    .where(_s.person_id == bindparam("person"))
    .order_by(_s.created_at, _s.endpoint_hash)
)
_OWN: Final = Statement(
    select(_s.endpoint_hash).where(
        _s.person_id == bindparam("person"), _s.endpoint_hash == bindparam("endpoint_hash")
    )
)
_people: Final[BindParameter[str]] = bindparam("people", expanding=True)
_WITH_BROWSER: Final = Statement(select(_s.person_id).distinct().where(_s.person_id.in_(_people)))
_GOT_NEWS: Final = Statement(
    select(t.recipient.c.person_id)
    .distinct()
    .where(
        t.recipient.c.person_id.in_(_people),
        t.recipient.c.state == RecipientState.SENT.value,
        t.recipient.c.at >= bindparam("since"),
    )
)
_GOT_NOTICE: Final = Statement(
    select(t.notice.c.person_id)
    .distinct()
    .where(t.notice.c.person_id.in_(_people), t.notice.c.created_at >= bindparam("since"))
)
_LANGUAGE: Final = Statement(select(t.person.c.language).where(t.person.c.id == bindparam("person")))


class Subscription(Frozen):
    """Where a browser's maker takes messages for it, and the keys with which only it can read them."""

    endpoint: str = Field(max_length=1_000)
    p256dh: str = Field(max_length=200)
    auth: str = Field(max_length=100)


@dataclass(frozen=True, slots=True)
class StoredSubscription:
    """A subscription with the keyed hash by which it is found."""

    endpoint_hash: str
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class Told:
    """Who has a browser to be told in: those with a message about themselves, and those with news only."""

    notices: Sequence[PersonId]
    news: Sequence[PersonId]


async def put_subscription(
    tx: Transaction,
    box: Box,
    person: PersonId,
    endpoint_hash: str,
    subscription: Subscription,
    now: datetime,
) -> None:
    """Store where a browser is reached; a browser that was another person's is this one's from now on."""
    known = [row["endpoint_hash"] for row in await tx.fetch_all(_OF_PERSON, person=person)]
    others = [one for one in known if one != endpoint_hash]
    for oldest in others[: max(0, len(others) - MOST + 1)]:
        await tx.execute(_DROP, endpoint_hash=oldest)
    await tx.execute(
        _PUT,
        endpoint_hash=endpoint_hash,
        person_id=person,
        subscription=box.seal(_CONTEXT, subscription.model_dump_json().encode()),
        created_at=to_us(now),
    )


async def drop_subscription(tx: Transaction, endpoint_hash: str) -> bool:
    """Forget a browser that is reached no more."""
    return await tx.execute(_DROP, endpoint_hash=endpoint_hash) == 1


async def drop_own_subscription(tx: Transaction, person: PersonId, endpoint_hash: str) -> bool:
    """Forget a browser of this person; False when it is none of hers."""
    return await tx.execute(_DROP_OWN, person=person, endpoint_hash=endpoint_hash) == 1


async def drop_subscriptions_of(tx: Transaction, person: PersonId) -> int:
    """Forget all browsers of a person."""
    return await tx.execute(_DROP_ALL, person=person)


async def owns_subscription(reader: Reader, person: PersonId, endpoint_hash: str) -> bool:
    """Say whether it is this person who is told in a browser."""
    return await reader.fetch_one(_OWN, person=person, endpoint_hash=endpoint_hash) is not None


async def subscriptions_of(reader: Reader, box: Box, person: PersonId) -> Sequence[StoredSubscription]:
    """Return the browsers of a person, oldest first."""
    return [
        StoredSubscription(
            row["endpoint_hash"],
            Subscription.model_validate_json(box.open(_CONTEXT, row["subscription"])),
        )
        for row in await reader.fetch_all(_OF_PERSON, person=person)
    ]


async def who_is_told(reader: Reader, people: Collection[PersonId], since: datetime) -> Told:
    """Return who of these people has a browser, and who of them has got since then nothing but news."""
    wanted = list(people)

    async def those(statement: Statement, **more: object) -> set[str]:
        return {row["person_id"] for row in await reader.fetch_all(statement, people=wanted, **more)}

    browsers = await those(_WITH_BROWSER)
    news = await those(_GOT_NEWS, since=to_us(since)) if browsers else set()
    news -= await those(_GOT_NOTICE, since=to_us(since)) if news else set()
    return Told(
        [one for one in wanted if one in browsers - news], [one for one in wanted if one in browsers & news]
    )


async def language_of(reader: Reader, person: PersonId) -> Lang | None:
    """Return the language a person used last; None when there is no such person."""
    row = await reader.fetch_one(_LANGUAGE, person=person)
    return None if row is None else Lang(row["language"])
