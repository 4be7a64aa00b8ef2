"""Leaving quickly: the browser forgets the chat, and the screen shows something else."""

import structlog
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.gate import admit
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site, site_of
from domain.errors import LotseError
from domain.ids import PersonId
from storage.push import drop_subscriptions_of

_log = structlog.get_logger(__name__)


async def leave_by_link(request: Request) -> Response:
    """Leave without a script: the link forgets the session and goes to the neutral page."""
    site = site_of(request)
    try:
        visitor = await site.sessions.visitor(request)
    except LotseError:
        visitor = site.sessions.stranger(request)
    return await _forget(site, visitor, site.deps.leave_url)


async def leave(request: Request) -> Response:
    """Forget the session; a script calls this while the screen is already blank.

    With `stay` the person stays and reads that this device shows nothing any more.
    """
    site = site_of(request)
    posted = await admit(site, request, under_cover=True)
    if not posted.form.has("stay"):
        return await _forget(site, posted.visitor, site.deps.leave_url)
    language = site.frame(request, posted.visitor).language.tag
    return await _forget(site, posted.visitor, f"/?note=cleared&lang={language}")


async def neutral_page(request: Request) -> Response:
    """Show an empty page with a neutral name: where leaving leads unless another place is configured."""
    site = site_of(request)
    return site.page("empty.html", site.frame(request, Visitor("")), Visitor("", new=False))


async def _tell_no_more(site: Site, person: PersonId) -> None:
    """Who leaves a screen in a hurry, or gives a device away, must not be called back by it."""
    async with site.deps.database.transaction() as tx:
        await drop_subscriptions_of(tx, person)


async def _forget(site: Site, visitor: Visitor, where: str) -> Response:
    if visitor.person is not None:
        try:
            await site.sessions.close(visitor)
            await _tell_no_more(site, visitor.person)
        except LotseError as error:
            # Whoever has to leave must not be kept by a full disk; the browser loses its cookie anyway.
            _log.warning("session could not be closed", reason=type(error).__name__)
    response = RedirectResponse(where, 303)
    site.sessions.drop_cookie(response)
    return response
