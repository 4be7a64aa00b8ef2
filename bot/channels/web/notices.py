"""Pages that need no conversation and store nothing: emergency help, legal pages, and what went wrong."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.chat import wants_json
from bot.channels.web.cover import show_cover
from bot.channels.web.gate import CoveredError, TooFastError
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Frame, Site, site_of
from bot.channels.web.talk import read_talk, show_talk

_MESSAGES = {403: "web-csrf", 404: "web-not-found", 405: "web-not-found", 413: "web-too-large"}
_FAULT = "server-fault"
_SERVER_FAULT = 500


async def sos(request: Request) -> Response:
    """Show the help lines."""
    site, visitor, frame = await _plain(request)
    return site.page("sos.html", frame, visitor, lines=frame.wording.help_lines())


async def imprint(request: Request) -> Response:
    """Show who is responsible."""
    site, visitor, frame = await _plain(request)
    text = site.deps.imprint or frame.say("web-imprint-placeholder")
    return site.page("legal.html", frame, visitor, heading="web-imprint", text=text, extra=None, german=None)


async def privacy(request: Request) -> Response:
    """Show the privacy notice, and what leaving the page does not do."""
    site, visitor, frame = await _plain(request)
    return site.page(
        "legal.html",
        frame,
        visitor,
        heading="web-privacy",
        text=frame.say("privacy-notice"),
        extra=frame.say("privacy-limits"),
        german=frame.original("privacy-notice"),
    )


async def accessibility(request: Request) -> Response:
    """Show how accessible the chat is and whom to tell about barriers."""
    site, visitor, frame = await _plain(request)
    text = site.deps.accessibility or frame.say("web-accessibility-placeholder")
    extra = f"{frame.say('web-accessibility-intro')}\n{frame.say('web-phone')}"
    return site.page(
        "legal.html", frame, visitor, heading="web-accessibility", text=text, extra=extra, german=None
    )


async def refuse(request: Request, error: Exception) -> Response:
    """Say kindly why a request was not done; what was written is kept."""
    status = error.status_code if isinstance(error, HTTPException) else _SERVER_FAULT
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    site, visitor, frame = await _plain(request)
    message = "web-too-many" if isinstance(error, TooFastError) else _MESSAGES.get(status, _FAULT)
    if isinstance(error, CoveredError):
        return await _covered(request)
    if wants_json(request):
        seconds = error.seconds if isinstance(error, TooFastError) else 0
        return JSONResponse({"error": frame.say(message), "again": seconds}, status, headers)
    if isinstance(error, TooFastError) and error.form is not None and visitor.person is not None:
        talk = await read_talk(site, visitor.person)
        page = show_talk(
            site, request, visitor, talk, note=message, kept=error.form.text("text"), status=status
        )
        page.headers.update(headers)
        return page
    return site.page("notice.html", frame, visitor, status=status, headers=headers, message=message)


async def _covered(request: Request) -> Response:
    """Show the cover instead of what was asked for; a script is led to it. What was written was not taken."""
    site = site_of(request)
    if wants_json(request):
        return JSONResponse({"goto": "/"}, 403)
    return await show_cover(site, request, await site.sessions.visitor(request), status=403)


async def _plain(request: Request) -> tuple[Site, Visitor, Frame]:
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    return site, visitor, site.frame(request, visitor)
