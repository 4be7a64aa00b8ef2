"""Who gets a broadcast: counted for the preview, and written down once when it is released."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, insert, literal, select, update
from sqlalchemy import bindparam as value_of

from domain.appointments import BookingStatus
from domain.broadcasts import (
    NO_CHANNEL,
    Audience,
    AudienceCount,
    Broadcast,
    PreparedText,
    RecipientState,
    Report,
)
from domain.ids import Lang, OrganisationId
from domain.ticks import first_tick_from
from storage import tables as t
from storage.broadcasts import freeze_texts, store_broadcast
from storage.database import Reader, Statement, Transaction
from storage.times import to_us

CHANNELS: Final = ("telegram", "web")
"""The channels of an installation, the one that is taken first of several."""
_ZONE: Final = ZoneInfo("Europe/Berlin")
_APPOINTED: Final = (
    BookingStatus.CONFIRMED,
    BookingStatus.DISPLACED,
    BookingStatus.KEPT,
    BookingStatus.NO_SHOW,
)
_RECIPIENT: Final = ("broadcast_id", "person_id", "channel", "language", "state", "attempts", "at")
_TOTAL: Final = Statement(
    update(t.broadcast).where(t.broadcast.c.id == value_of("broadcast")).values(report=value_of("new_report"))
)


async def count_audience(
    reader: Reader, broadcast: Broadcast, channels: Sequence[str] = CHANNELS
) -> tuple[AudienceCount, ...]:
    """Count who would get it now, by language and channel."""
    people = _people(broadcast.organisation, broadcast.content.audience, channels).subquery()
    counted = select(people.c.language, people.c.channel, func.count().label("people")).group_by(
        people.c.language, people.c.channel
    )
    rows = await reader.fetch_all(Statement.adhoc(counted))
    found = (AudienceCount(Lang(row["language"]), row["channel"], int(row["people"])) for row in rows)
    return tuple(sorted(found, key=lambda one: (one.language, one.channel)))


async def release_broadcast(
    tx: Transaction,
    released: Broadcast,
    texts: Sequence[PreparedText],
    now: datetime,
    channels: Sequence[str] = CHANNELS,
) -> int | None:
    """Store a released broadcast with its words and its recipients, all for good.

    Return how many people were written down; None when somebody was faster, and nothing was stored.
    """
    if not await store_broadcast(tx, released):
        return None
    await freeze_texts(tx, released.id, texts)
    people = _people(released.organisation, released.content.audience, channels).subquery()
    unreachable = people.c.channel == NO_CHANNEL
    rows = select(
        literal(str(released.id)),
        people.c.id,
        people.c.channel,
        people.c.language,
        case((unreachable, RecipientState.UNREACHABLE.value), else_=RecipientState.PLANNED.value),
        literal(0),
        case((unreachable, to_us(now)), else_=None),
    )
    total = await tx.execute(Statement.adhoc(insert(t.recipient).from_select(_RECIPIENT, rows)))
    await tx.execute(_TOTAL, broadcast=released.id, new_report=Report(total=total).model_dump_json())
    return total


def _people(
    organisation: OrganisationId, audience: Audience, channels: Sequence[str]
) -> Select[tuple[str, str, str]]:
    """Select id, language and channel of everybody who is meant."""
    where = [_asked_for_news(organisation, audience)]
    if audience.languages:
        where.append(t.person.c.language.in_(audience.languages))
    if audience.with_appointment:
        where.append(_has_appointment(audience))
    return select(t.person.c.id, t.person.c.language, _channel(channels).label("channel")).where(and_(*where))


def _asked_for_news(organisation: OrganisationId, audience: Audience) -> ColumnElement[bool]:
    """Only towns of the organisation itself count, whatever the audience names."""
    towns = select(t.municipality.c.id).where(t.municipality.c.organisation_id == str(organisation))
    if audience.municipalities:
        towns = towns.where(t.municipality.c.id.in_(audience.municipalities))
    return t.person.c.id.in_(select(t.news.c.person_id).where(t.news.c.municipality_id.in_(towns)))


def _has_appointment(audience: Audience) -> ColumnElement[bool]:
    b = t.booking.c
    where = [b.person_id == t.person.c.id, b.status.in_(_APPOINTED)]
    if audience.places:
        where.append(b.place_id.in_(audience.places))
    if audience.first is not None:
        where.append(b.start_tick >= _midnight(audience.first))
    if audience.last is not None:
        where.append(b.start_tick < _midnight(audience.last + timedelta(days=1)))
    return exists().where(*where)


def _channel(channels: Sequence[str]) -> ColumnElement[str]:
    """The first of the channels on which a person is reached, or none."""
    ca = t.channel_address.c
    if not channels:
        return literal(NO_CHANNEL)
    reached = [
        (exists().where(ca.person_id == t.person.c.id, ca.channel == name, ca.reachable == 1), literal(name))
        for name in channels
    ]
    return case(*reached, else_=literal(NO_CHANNEL))


def _midnight(day: date) -> int:
    return first_tick_from(datetime.combine(day, time.min, tzinfo=_ZONE))
