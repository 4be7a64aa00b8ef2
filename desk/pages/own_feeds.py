"""Secret addresses of calendars: one's own, and those of places for who plans."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from desk.addresses import BASE, PROFILE
from desk.feeds import PATH, token_hash
from desk.notices import told
from desk.own_view import FeedLine, feed_lines
from desk.pages.own import Fresh, Shown, profile_page
from desk.schedule_scope import load_scope
from desk.visit import Visit
from domain.directory import Place
from storage.calendar_feeds import (
    CalendarFeed,
    add_feed,
    feeds_of_places,
    feeds_of_staff,
    open_feed,
    revoke_feed,
)

CALENDARS: Final = f"{BASE}/kalender"
_TOKEN_BYTES: Final = 24
_MOST: Final = 5
"""Addresses of one adviser, or of one place."""
REVOKED: Final = "Die Adresse gilt nicht mehr."
ENOUGH: Final = "Es gibt schon 5 Adressen. Widerrufen Sie zuerst eine davon."


@dataclass(frozen=True, slots=True)
class PlaceFeeds:
    """A place with its addresses."""

    place: Place
    feeds: list[FeedLine]
    full: bool


async def make_own(visit: Visit) -> Response:
    """Make an address of one's own appointments and show it this once."""
    async with visit.deps.database.reading() as reader:
        if len(await feeds_of_staff(reader, visit.viewer)) >= _MOST:
            return visit.to(PROFILE, told(visit.now, ENOUGH))
    feed = CalendarFeed(visit.deps.new_id(), visit.viewer, visit.now, staff=visit.viewer)
    return await profile_page(visit, Shown(Fresh(address=await _store(visit, feed))))


async def revoke_own(visit: Visit) -> Response:
    """Close one of one's own addresses."""
    async with visit.deps.database.transaction() as tx:
        feed = await open_feed(tx, visit.form.get("kalender", ""))
        gone = feed is not None and feed.staff == visit.viewer and await revoke_feed(tx, feed.id, visit.now)
    return visit.to(PROFILE, told(visit.now, REVOKED) if gone else None)


async def places(visit: Visit) -> Response:
    """Show the addresses of the places one plans for."""
    return await _places_page(visit)


async def make_for_place(visit: Visit) -> Response:
    """Make an address of the appointments at a place, with the advisers of one's own organisation."""
    place = await _place(visit)
    if place is None:
        return visit.to(CALENDARS)
    async with visit.deps.database.reading() as reader:
        if len(await feeds_of_places(reader, visit.member.organisation, [place.id])) >= _MOST:
            return visit.to(CALENDARS, told(visit.now, ENOUGH))
    feed = CalendarFeed(visit.deps.new_id(), visit.viewer, visit.now, place=place.id)
    return await _places_page(visit, place, await _store(visit, feed))


async def revoke_for_place(visit: Visit) -> Response:
    """Close an address of a place, also one that a colleague has made; not one of another organisation."""
    async with visit.deps.database.reading() as reader:
        codes = [place.id for place in (await load_scope(visit, reader)).places]
    wanted = visit.form.get("kalender", "")
    async with visit.deps.database.transaction() as tx:
        ours = {feed.id for feed in await feeds_of_places(tx, visit.member.organisation, codes)}
        gone = wanted in ours and await revoke_feed(tx, wanted, visit.now)
    return visit.to(CALENDARS, told(visit.now, REVOKED) if gone else None)


async def _place(visit: Visit) -> Place | None:
    async with visit.deps.database.reading() as reader:
        return (await load_scope(visit, reader)).place(visit.form.get("ort", ""))


async def _places_page(visit: Visit, fresh: Place | None = None, address: str = "") -> Response:
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        feeds = await feeds_of_places(reader, visit.member.organisation, [place.id for place in scope.places])
    lines = [_with_feeds(visit, place, feeds) for place in scope.places]
    return await visit.show(
        "own_places.html",
        "Kalender der Orte",
        lines=lines,
        fresh=fresh,
        address=address,
        calendars=CALENDARS,
        profile=PROFILE,
    )


def _with_feeds(visit: Visit, place: Place, feeds: Sequence[CalendarFeed]) -> PlaceFeeds:
    own = [one for one in feeds if one.place == place.id]
    return PlaceFeeds(place, feed_lines(own, visit.now), len(own) >= _MOST)


async def _store(visit: Visit, feed: CalendarFeed) -> str:
    """Store an address and return it: from now on only its hash is known."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    async with visit.deps.database.transaction() as tx:
        await add_feed(tx, feed, token_hash(visit.deps.vault, token))
    here = visit.request.url
    root = visit.deps.public_url or f"{here.scheme}://{here.netloc}"
    return root + PATH.format(token=token)
