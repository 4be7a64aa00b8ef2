"""News of municipalities: who asked for them, and how that ends; the proof of it is a consent of its own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, exists, select, update
from sqlalchemy import text as sql

from domain.broadcasts import Audience, RecipientState
from domain.ids import MunicipalityId, OrganisationId, PersonId
from storage import tables as t
from storage.consents import withdraw_scope
from storage.database import Reader, Statement, Transaction
from storage.statements import insert_or_ignore
from storage.times import from_us, to_us

NEWS_SCOPE: Final = "news"
"""The scope under which the proof of consent stands."""
OPTED_OUT: Final = "wants no news any more"
"""Why somebody's copy of a broadcast is not sent."""

_n = t.news.c
_r = t.recipient.c
_PUT: Final = insert_or_ignore(t.news)
_OF: Final = Statement(
    select(_n.municipality_id, _n.since)
    .where(_n.person_id == bindparam("person"))
    .order_by(_n.since, _n.municipality_id)
)
_END_ONE: Final = Statement(
    delete(t.news).where(_n.person_id == bindparam("person"), _n.municipality_id == bindparam("town"))
)
_END_ALL: Final = Statement(delete(t.news).where(_n.person_id == bindparam("person")))
_END_OLD: Final = Statement(delete(t.news).where(_n.since < bindparam("before")))
_PLANNED = sql("recipient.state = 'planned'")
_WAITING: Final = Statement(
    select(_r.broadcast_id, t.broadcast.c.organisation_id, t.broadcast.c.audience)
    .join(t.broadcast, t.broadcast.c.id == _r.broadcast_id)
    .where(_r.person_id == bindparam("person"), _PLANNED)
)
_TOWNS: Final = Statement(
    select(_n.municipality_id, t.municipality.c.organisation_id)
    .join(t.municipality, t.municipality.c.id == _n.municipality_id)
    .where(_n.person_id == bindparam("person"))
)
_SKIP: Final = Statement(
    update(t.recipient)
    .where(
        _r.person_id == bindparam("person"),
        _r.broadcast_id.in_(bindparam("broadcasts", expanding=True)),
        _PLANNED,
    )
    .values(state=RecipientState.SKIPPED, error=OPTED_OUT, at=bindparam("now"), not_before=None)
)
_OF_ORGANISATION: Final = Statement(
    select(t.municipality.c.id).where(t.municipality.c.organisation_id == bindparam("organisation"))
)
_STILL: Final = Statement(
    select(_n.person_id)
    .distinct()
    .where(
        _n.person_id.in_(bindparam("people", expanding=True)),
        _n.municipality_id.in_(bindparam("towns", expanding=True)),
    )
)
_HOME: Final = Statement(
    select(t.intake_record.c.municipality_id)
    .where(
        t.intake_record.c.person_id == bindparam("person"),
        t.intake_record.c.municipality_id.is_not(None),
    )
    .order_by(t.intake_record.c.created_at.desc())
    .limit(1)
)
_UNPROVEN: Final = Statement(
    update(t.consent)
    .where(
        t.consent.c.scope == NEWS_SCOPE,
        t.consent.c.withdrawn_at.is_(None),
        ~exists().where(_n.person_id == t.consent.c.person_id),
    )
    .values(withdrawn_at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody wants news of a municipality since then."""

    municipality: MunicipalityId
    since: datetime


async def start_news(tx: Transaction, person: PersonId, town: MunicipalityId, now: datetime) -> bool:
    """Note that a person wants news of a municipality; False when she gets them already.

    The proof of her consent is stored apart, with `add_consent` and the scope `NEWS_SCOPE`.
    """
    return await tx.execute(_PUT, person_id=person, municipality_id=town, since=to_us(now)) == 1


async def stop_news(
    tx: Transaction, person: PersonId, now: datetime, town: MunicipalityId | None = None
) -> int:
    """End the news of one municipality, or all of them; return how many a person has got until now.

    What waits to be sent to her and is not of another municipality that she wants news of is not sent any
    more. With the last one her consent is withdrawn.
    """
    if town is None:
        ended = await tx.execute(_END_ALL, person=person)
    else:
        ended = await tx.execute(_END_ONE, person=person, town=town)
    await _skip_unwanted(tx, person, now)
    if not await news_of(tx, person):
        await withdraw_scope(tx, person, NEWS_SCOPE, now)
    return ended


async def _skip_unwanted(tx: Transaction, person: PersonId, now: datetime) -> None:
    """Give up the copies of broadcasts that a person would not be written down for any more."""
    wanted = {
        row["municipality_id"]: row["organisation_id"] for row in await tx.fetch_all(_TOWNS, person=person)
    }
    unwanted = [
        row["broadcast_id"]
        for row in await tx.fetch_all(_WAITING, person=person)
        if not any(
            organisation == row["organisation_id"]
            and town in (Audience.model_validate_json(row["audience"]).municipalities or (town,))
            for town, organisation in wanted.items()
        )
    ]
    if unwanted:
        await tx.execute(_SKIP, person=person, broadcasts=unwanted, now=to_us(now))


async def towns_meant(
    reader: Reader, organisation: OrganisationId, audience: Audience
) -> Sequence[MunicipalityId]:
    """Return whose news a broadcast is: the towns that it names, of its own organisation, or all of these."""
    own = [
        MunicipalityId(row["id"])
        for row in await reader.fetch_all(_OF_ORGANISATION, organisation=organisation)
    ]
    return [town for town in own if town in (audience.municipalities or (town,))]


async def still_want(
    reader: Reader, people: Collection[PersonId], towns: Collection[MunicipalityId]
) -> set[PersonId]:
    """Return who of these people wants news of any of these towns now."""
    if not people or not towns:
        return set()
    rows = await reader.fetch_all(_STILL, people=list(people), towns=list(towns))
    return {PersonId(row["person_id"]) for row in rows}


async def news_of(reader: Reader, person: PersonId) -> Sequence[Subscription]:
    """Return which news a person gets, the oldest wish first."""
    rows = await reader.fetch_all(_OF, person=person)
    return [Subscription(MunicipalityId(row["municipality_id"]), from_us(row["since"])) for row in rows]


async def home_of(reader: Reader, person: PersonId) -> MunicipalityId | None:
    """Return the municipality that a person's newest record names, if there is one."""
    row = await reader.fetch_one(_HOME, person=person)
    return None if row is None else MunicipalityId(row["municipality_id"])


async def end_old_news(tx: Transaction, before: datetime, now: datetime) -> int:
    """End news that were asked for before then; return how many. Whoever still wants them is asked anew."""
    ended = await tx.execute(_END_OLD, before=to_us(before))
    if ended:
        await tx.execute(_UNPROVEN, now=to_us(now))
    return ended
