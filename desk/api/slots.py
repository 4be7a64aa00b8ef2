"""Places and the starts that are free there; nothing about people."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

from fastapi import Depends, Query
from pydantic import Field
from starlette.exceptions import HTTPException

from desk.api.door import Caller, with_right
from desk.api.moments import Moment
from domain.api_keys import ApiRight
from domain.appointments import DEFAULT_POLICY
from domain.conversation import Frozen
from domain.directory import Place
from domain.ids import Lang, MunicipalityId, PlaceId
from domain.slots import OfferQuery, SlotWish
from storage.free_slots import find_offers

MOST_DAYS: Final = 31
_USUAL_DAYS: Final = 14
_STARTS_A_DAY: Final = 288

Looking = Annotated[Caller, Depends(with_right(ApiRight.SLOTS))]
Anybody = Annotated[Caller, Depends(with_right(*ApiRight))]


class PlaceView(Frozen):
    """A building or room where advice is given."""

    id: PlaceId
    name: str
    municipality: MunicipalityId
    address: str
    room: str
    phone: str
    hours_note: str
    tz: str
    desks: int


class Places(Frozen):
    """All places of the key's organisation."""

    places: tuple[PlaceView, ...]


class SlotsQuery(Frozen):
    """Which starts to look for."""

    place: Annotated[str, Field(description="id of a place of `places`", min_length=1, max_length=64)]
    begin: Annotated[Moment | None, Field(alias="from", description="not earlier; without it, now")] = None
    end: Annotated[
        Moment | None,
        Field(alias="to", description="earlier than this; at most 31 days after `from`, without it 14 days"),
    ] = None
    minutes: Annotated[
        int, Field(description="length of the appointment", ge=5, le=DEFAULT_POLICY.longest_minutes)
    ] = DEFAULT_POLICY.base_minutes
    language: Annotated[
        str | None,
        Field(
            description="with somebody who speaks it, such as `uk`",
            pattern="^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$",
        ),
    ] = None


class Slot(Frozen):
    """A start that is free; taking it is left to the chat."""

    start: datetime
    end: datetime
    language_match: bool | None
    """Whether somebody is there who speaks the language; null when none was asked for."""


class Slots(Frozen):
    """The free starts of a place, earliest first, in the period that was looked at."""

    place: PlaceId
    begin: Annotated[datetime, Field(serialization_alias="from")]
    end: Annotated[datetime, Field(serialization_alias="to")]
    slots: tuple[Slot, ...]


async def list_places(caller: Anybody) -> Places:
    """List the places of the key's organisation, of its municipalities only where the key has such."""
    return Places(places=tuple(_view(place) for place in await _own_places(caller)))


async def list_slots(caller: Looking, wanted: Annotated[SlotsQuery, Query()]) -> Slots:
    """List the starts that people are offered in the chat as well.

    With a language, starts without anybody who speaks it are left out, unless there are hardly any others.
    """
    place = next((one for one in await _own_places(caller) if one.id == wanted.place), None)
    if place is None:
        raise HTTPException(404)
    begin, end = _period(wanted, caller.now)
    query = OfferQuery(
        places=(place.id,),
        minutes=wanted.minutes,
        # Nobody speaks the empty language: then every start is as good as the others, and all are listed.
        wish=SlotWish(Lang(wanted.language or "")),
        now=caller.now,
        not_before=begin,
        until=end,
        limit_days=MOST_DAYS + 1,
        per_day=_STARTS_A_DAY,
    )
    async with caller.deps.database.reading() as reader:
        offers = await find_offers(reader, query)
    slots = tuple(
        Slot(
            start=offer.start,
            end=offer.start + timedelta(minutes=offer.minutes),
            language_match=None if wanted.language is None else offer.language_match,
        )
        for offer in offers
    )
    return Slots(place=place.id, begin=begin, end=end, slots=slots)


async def _own_places(caller: Caller) -> list[Place]:
    directory = await caller.deps.load_directory()
    near = {
        town.id
        for town in directory.municipalities
        if town.organisation == caller.key.organisation and caller.key.covers(town.id)
    }
    return [place for place in directory.places if place.municipality in near]


def _period(wanted: SlotsQuery, now: datetime) -> tuple[datetime, datetime]:
    """Return what to look at: nothing that is past, nothing beyond the horizon, and not more than a month."""
    horizon = now + timedelta(weeks=DEFAULT_POLICY.horizon_weeks, days=1)
    begin = min(max(wanted.begin or now, now), horizon)
    longest = begin + timedelta(days=MOST_DAYS)
    end = begin + timedelta(days=_USUAL_DAYS) if wanted.end is None else min(max(wanted.end, begin), longest)
    return begin.astimezone(UTC), end.astimezone(UTC)


def _view(place: Place) -> PlaceView:
    return PlaceView(
        id=place.id,
        name=place.name,
        municipality=place.municipality,
        address=place.address,
        room=place.room,
        phone=place.phone,
        hours_note=place.hours_note,
        tz=place.tz,
        desks=place.desks,
    )
