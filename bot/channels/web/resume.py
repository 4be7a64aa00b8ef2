"""Going on: from another device with code and PIN or a secret link, and under the cover of an idle page."""

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.chat import QUESTION
from bot.channels.web.cover import codes_of, show_cover
from bot.channels.web.deps import Wait
from bot.channels.web.gate import address_key, admit, slow_down
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site, site_of
from bot.channels.web.talk import read_talk
from bot.ports import Incoming
from domain.events import Started
from domain.ids import PersonId
from domain.text import western_digits

_TOKEN = re.compile(r"[0-9A-Za-z_-]{43}\Z")
_WRONG = "web-resume-wrong"


@dataclass(frozen=True, slots=True)
class _Refused:
    """Why somebody may not go on: the message, and the minutes to wait."""

    message: str
    minutes: int = 0
    status: int = 422


async def show_resume(request: Request) -> Response:
    """Ask for code and PIN."""
    return await _show_form(site_of(request), request, None)


async def resume(request: Request) -> Response:
    """Open the conversation that a code and its PIN belong to."""
    site = site_of(request)
    posted = await admit(site, request, under_cover=True)
    slow_down(site.limits.resume, address_key(request))
    found = await _checked(site, posted.form.get("code"), posted.form.get("pin"))
    if isinstance(found, _Refused):
        return await _show_form(site, request, found, posted.form.get("code"))
    return await _enter(site, request, posted.visitor, found)


async def show_link_form(request: Request) -> Response:
    """Take a secret link: a script reads the part behind the #, which no server sees; else it is pasted."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    return site.page("link_entry.html", site.frame(request, visitor), visitor, cookie=True, error=None)


async def follow_link(request: Request) -> Response:
    """Open the conversation of a secret link."""
    site = site_of(request)
    posted = await admit(site, request, under_cover=True)
    slow_down(site.limits.resume, address_key(request))
    token = _TOKEN.search(posted.form.get("link"))
    person = await site.sessions.follow_link(token.group()) if token else None
    if person is None:
        frame = site.frame(request, posted.visitor)
        return site.page("link_entry.html", frame, posted.visitor, status=422, error="web-no-session")
    return await _enter(site, request, posted.visitor, person)


async def make_link(request: Request) -> Response:
    """Show a new secret link, once."""
    site = site_of(request)
    posted = await admit(site, request)
    visitor = posted.visitor
    if visitor.person is None:
        return RedirectResponse("/", 303)
    slow_down(site.limits.conversation, visitor.token)
    token = await site.sessions.new_link(visitor.person)
    origin = site.deps.public_url or str(request.base_url).rstrip("/")
    hours = int(site.deps.times.link.total_seconds() // 3600)
    frame = site.frame(request, visitor, (await read_talk(site, visitor.person)).language)
    return site.page("link.html", frame, visitor, link=f"{origin}/r#{token}", hours=hours)


async def uncover(request: Request) -> Response:
    """Take the cover off a page that nobody touched: with the PIN, where the person has one."""
    site = site_of(request)
    posted = await admit(site, request, under_cover=True)
    visitor = posted.visitor
    if visitor.person is None:
        return RedirectResponse("/", 303)
    codes = await codes_of(site, visitor.person)
    if codes:
        slow_down(site.limits.resume, address_key(request))
        refused = await _any_fits(site, codes, posted.form.get("pin"), visitor.person)
        if refused is not None:
            language = (await read_talk(site, visitor.person)).language
            error = site.frame(request, visitor, language).say(refused.message, minutes=refused.minutes)
            return await show_cover(site, request, visitor, error=error, status=refused.status)
    await site.sessions.touch(visitor)
    return RedirectResponse(QUESTION, 303)


async def _any_fits(site: Site, codes: Sequence[str], pin: str, person: PersonId) -> _Refused | None:
    """Try a PIN with each of a person's codes; None when it fits one, otherwise the strictest refusal."""
    refused = _Refused(_WRONG)
    for code in codes:
        found = await _checked(site, code, pin)
        if found == person:
            return None
        if isinstance(found, _Refused) and found.minutes > refused.minutes:
            refused = found
    return refused


async def _checked(site: Site, code: str, pin: str) -> PersonId | _Refused:
    found = await site.deps.resume_check(code, western_digits(pin))
    if isinstance(found, Wait):
        return _Refused("web-resume-locked", found.minutes, 429)
    return _Refused(_WRONG) if found is None else found


async def _enter(site: Site, request: Request, before: Visitor, person: PersonId) -> Response:
    """Open a session for a person who has shown that the conversation is hers, and greet her."""
    if before.person is not None:
        await site.sessions.close(before)
    visitor = await site.sessions.open(person)
    address = await site.deps.address_of(person)
    hint = site.frame(request, visitor).language.tag
    await site.deps.turns.take(Incoming(address, uuid.uuid4().hex, Started(hint=hint), hint))
    response = RedirectResponse(QUESTION, 303)
    site.sessions.set_cookie(response, visitor)
    return response


async def _show_form(site: Site, request: Request, refused: _Refused | None, code: str = "") -> Response:
    visitor = await site.sessions.visitor(request)
    frame = site.frame(request, visitor)
    error = None if refused is None else frame.say(refused.message, minutes=refused.minutes)
    return site.page(
        "resume.html",
        frame,
        visitor,
        status=refused.status if refused else 200,
        cookie=True,
        error=error,
        code=code,
    )
