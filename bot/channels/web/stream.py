"""News while the page is open: server-sent events, with long polling behind them for those who cannot."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from bot.channels.web.chat import number
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site, site_of
from bot.channels.web.talk import News, read_news
from domain.errors import Erased
from domain.ids import PersonId

_MOST_PAGES = 8
_HEARTBEAT = ": still here\n\n"
_SLOWLY = "retry: 3000\n\n"


async def stream(request: Request) -> Response:
    """Send what is new after `Last-Event-ID` (or `after`), then whatever comes, until the page is closed."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    person = visitor.person
    if person is None or visitor.covered or site.deps.hub.pages(person) >= _MOST_PAGES:
        return Response(status_code=204)  # tells an EventSource not to come again
    after = max(_last_seen(request), number(request.query_params.get("after", "")))
    events = _events(site, request, visitor, person, after)
    return StreamingResponse(events, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


async def poll(request: Request) -> Response:
    """Wait for what comes after `after`; 204 when nothing came for a while."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    if visitor.person is None or visitor.covered:
        return JSONResponse({"goto": "/"}, 403)
    after = number(request.query_params.get("after", ""))
    with site.deps.hub.listening(visitor.person) as woken:
        news = await read_news(site, request, visitor, visitor.person, after)
        if news is None:
            await _wait(woken, site.deps.times.poll)
            news = await read_news(site, request, visitor, visitor.person, after)
    return Response(status_code=204) if news is None else JSONResponse(news.html)


async def _events(
    site: Site, request: Request, visitor: Visitor, person: PersonId, after: int
) -> AsyncIterator[str]:
    """Read the log, tell, wait; every heartbeat looks into the database even if nobody here woke us."""
    ends = site.deps.clock() + site.deps.times.stream
    yield _SLOWLY
    with site.deps.hub.listening(person) as woken:
        while site.deps.clock() < ends and not await request.is_disconnected():
            woken.clear()
            try:
                news = await read_news(site, request, visitor, person, after)
            except Erased:
                return
            if news is not None:
                after = news.last
                yield _event(news)
                continue
            if not await _wait(woken, site.deps.times.heartbeat):
                seen = await site.sessions.visitor(request)
                if seen.person != person or seen.covered:
                    return
                yield _HEARTBEAT


async def _wait(woken: asyncio.Event, longest: timedelta) -> bool:
    try:
        async with asyncio.timeout(longest.total_seconds()):
            await woken.wait()
    except TimeoutError:
        return False
    return True


def _event(news: News) -> str:
    return f"id: {news.last}\ndata: {json.dumps(news.html)}\n\n"


def _last_seen(request: Request) -> int:
    return number(request.headers.get("last-event-id", ""))
