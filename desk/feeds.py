"""Calendars at secret addresses: when and where, and of each person nothing but the case code."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desk.access import PLANNERS
from desk.api.pace import Pace
from desk.deps import DeskDeps
from desk.german import today
from domain.case_codes import show_case_code
from domain.directory import Directory, Place
from domain.errors import LotseError
from domain.text import clean
from domain.ticks import local_date
from storage.calendar_feeds import CalendarFeed, FeedEntry, feed_by_token, feed_entries
from storage.vault import Vault

PATH: Final = "/kalender/{token}.ics"
_SCOPE: Final = "calendar_feed"
_UID_SCOPE: Final = "calendar_feed_uid"
_BACK: Final = timedelta(days=30)
"""How long appointments that are over stay in the calendar."""
_PER_MINUTE: Final = 30
_WRONG_PER_MINUTE: Final = 30
_MOST_STRANGERS: Final = 10_000
_LONGEST_TOKEN: Final = 100
_MINUTE: Final = 60
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def token_hash(vault: Vault, token: str) -> str:
    """Return what is stored instead of the secret of an address."""
    return vault.lookup(_SCOPE, token)


def feed_routes(deps: DeskDeps) -> list[Route]:
    """Return the public address of all calendars; it knows no log-in and no cookie."""
    return [Route(PATH, _Feeds(deps).answer, methods=["GET"])]


class _Feeds:
    """Answers with calendars, not too fast, and to who knows none of them always with the same."""

    def __init__(self, deps: DeskDeps) -> None:
        self._deps = deps
        self._pace = Pace(_PER_MINUTE)
        self._wrong: dict[str, int] = {}
        self._minute = 0

    async def answer(self, request: Request) -> Response:
        """Return the calendar of a secret address."""
        try:
            return await self._answer(request)
        except (LotseError, OSError) as error:
            self._deps.logger.warning("calendar_failed", reason=type(error).__name__)
            return _plain(503, {"Retry-After": str(_MINUTE)})

    async def _answer(self, request: Request) -> Response:
        now = self._deps.clock()
        address = request.client.host if request.client else ""
        wait = self._wait(address)
        if wait:
            return _plain(429, {"Retry-After": str(wait)})
        token = request.path_params["token"]
        feed = None
        if len(token) <= _LONGEST_TOKEN:
            async with self._deps.database.reading() as reader:
                hashed = token_hash(self._deps.vault, token)
                feed = await feed_by_token(reader, hashed, today(now), PLANNERS)
        if feed is None:
            self._wrong[address] = self._wrong.get(address, 0) + 1
            return _plain(404)
        wait = self._pace.wait(feed.id, now)
        if wait:
            return _plain(429, {"Retry-After": str(wait)})
        return await self._calendar(request, feed)

    async def _calendar(self, request: Request, feed: CalendarFeed) -> Response:
        directory = await self._deps.load_directory()
        async with self._deps.database.reading() as reader:
            entries = await feed_entries(reader, feed, self._deps.clock() - _BACK)
        body = feed_file(entries, directory, lambda booking: self._deps.vault.lookup(_UID_SCOPE, booking))
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {**_HEADERS, "ETag": etag}
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = 'inline; filename="termine.ics"'
        return Response(body, media_type="text/calendar", headers=headers)

    def _wait(self, address: str) -> int:
        """Return how many seconds somebody has to wait who asked for too many calendars that are none."""
        minute, second = divmod(int(self._deps.clock().timestamp()), _MINUTE)
        if minute != self._minute or len(self._wrong) >= _MOST_STRANGERS:
            self._minute, self._wrong = minute, {}
        return _MINUTE - second if self._wrong.get(address, 0) >= _WRONG_PER_MINUTE else 0


def feed_file(entries: Sequence[FeedEntry], directory: Directory, uid: Callable[[str], str]) -> bytes:
    """Return the appointments as iCalendar; the same appointments give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Lotse//Kalender//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Termine")
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for one in entries:
        calendar.add_component(_event(one, directory, uid))
    return bytes(calendar.to_ical())


def _event(one: FeedEntry, directory: Directory, uid: Callable[[str], str]) -> Event:
    event = Event()
    # Not the appointment's own number, which people have in their calendars: the two are not to be joined.
    event.add("uid", f"{uid(one.booking)[:32]}@lotse.invalid")
    event.add("sequence", one.sequence)
    event.add("dtstamp", one.changed_at.replace(microsecond=0))
    event.add("dtstart", one.start)
    event.add("dtend", one.end)
    event.add("summary", f"Termin {show_case_code(one.case_code)}" if one.case_code else "Termin")
    place = directory.place(one.place)
    if place is not None:
        there = directory.place_on(one.place, local_date(one.start, ZoneInfo(place.tz)))
        event.add("location", _where(there or place))
    event.add("class", "PRIVATE")
    return event


def _where(place: Place) -> str:
    """Name a place on one line: a calendar obeys line breaks and control characters."""
    parts = (" ".join(clean(part).split()) for part in (place.name, place.address, place.room))
    return ", ".join(filter(None, parts))


def _plain(status: int, more: dict[str, str] | None = None) -> Response:
    return Response(status_code=status, headers={**_HEADERS, **(more or {})})
