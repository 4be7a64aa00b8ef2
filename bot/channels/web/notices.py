"""Pages that need no conversation and store nothing: emergency help, legal pages, and what went wrong."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.chat import wants_json
from bot.channels.web.cover import show_cover
from bot.channels.web.forms import Form
from bot.channels.web.gate import CoveredError, TooFastError
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Frame, Site, site_of
from bot.channels.web.talk import read_talk, show_talk
from domain.errors import LotseError

_MESSAGES = {403: "web-csrf", 404: "web-not-found", 405: "web-not-found", 413: "web-too-large"}
_FAULT = "server-fault"
_ANSWER_FAULT = "answer-fault"
_SERVER_FAULT = 500
_TURN = "/chat/turn"
_SENT = ("cid", "turn", "nav", "edit", "option", "date", "lang", "place", "command", "notice", "talk")
"""The fields of an answer beside its text and its ticks."""


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
    if not isinstance(error, HTTPException):
        return await apologise(request)
    status, headers = error.status_code, dict(error.headers or {})
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


async def apologise(request: Request) -> Response:
    """Say that something is broken here; an answer that did not get through comes back, to be sent again.

    Perhaps nothing can be read from storage now: then the page is in the language the address asks for.
    """
    site, visitor, frame = await _plain(request)
    form = getattr(request.state, "form", None)
    unsent = isinstance(form, Form) and request.url.path == _TURN
    message = _ANSWER_FAULT if unsent else _FAULT
    if wants_json(request):
        return JSONResponse({"error": frame.say(message), "again": 0}, _SERVER_FAULT)
    if not isinstance(form, Form) or not unsent:
        return site.page("notice.html", frame, visitor, status=_SERVER_FAULT, message=message)
    fields = [(name, form.get(name)) for name in _SENT if form.has(name)]
    fields.extend(("topic", tick) for tick in form.several("topic"))
    return site.page(
        "unsent.html",
        frame,
        visitor,
        status=_SERVER_FAULT,
        message=message,
        fields=fields,
        text=form.text("text"),
    )


async def _covered(request: Request) -> Response:
    """Show the cover instead of what was asked for; a script is led to it. What was written was not taken."""
    site = site_of(request)
    if wants_json(request):
        return JSONResponse({"goto": "/"}, 403)
    return await show_cover(site, request, await site.sessions.visitor(request), status=403)


async def _plain(request: Request) -> tuple[Site, Visitor, Frame]:
    """Return what a page needs that has to come also when the storage says nothing."""
    site = site_of(request)
    try:
        visitor = await site.sessions.visitor(request)
    except LotseError:
        visitor = site.sessions.stranger(request)
    return site, visitor, site.frame(request, visitor)
