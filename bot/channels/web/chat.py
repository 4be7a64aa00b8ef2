"""The chat: the page, and the one door through which answers come in."""

import hashlib
import uuid

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.channels.web.cover import show_cover
from bot.channels.web.forms import Form, event_of, short
from bot.channels.web.gate import address_key, admit, slow_down
from bot.channels.web.language import enabled, favourites_first, preferred, wished
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site, site_of
from bot.channels.web.talk import read_news, read_talk, show_talk
from bot.ports import Address, Incoming
from domain.errors import Erased
from domain.events import Command, Commanded, Inbound, LanguageChosen, Pressed, Started
from domain.ids import Lang, PersonId, PlaceId

QUESTION = "/#q"
_NOTES = {"cleared": "web-cleared", "erased": "erased", "ended": "web-no-session"}


async def show(request: Request) -> Response:
    """Show the chat; to somebody without a conversation the languages, storing nothing."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    if visitor.person is None:
        return await _first_screen(site, request, visitor)
    if visitor.covered:
        return await show_cover(site, request, visitor)
    try:
        talk = await read_talk(site, visitor.person)
    except Erased:
        return await _forgotten(site, request, visitor)
    await site.sessions.touch(visitor)
    return show_talk(site, request, visitor, talk)


async def _first_screen(site: Site, request: Request, visitor: Visitor) -> Response:
    languages = site.deps.catalog.languages
    frame = site.frame(request, visitor)
    place = short(request.path_params.get("place") or request.query_params.get("place", ""))
    source = (await site.deps.load_directory()).place(place) if place else None
    return site.page(
        "first.html",
        frame,
        visitor,
        cookie=True,
        languages=favourites_first(languages, wished(request, languages), source),
        place=place,
        note=_NOTES.get(request.query_params.get("note", "")),
    )


async def take_turn(request: Request) -> Response:
    """Take one answer. Scripts get what changed as JSON, browsers the page with the next question."""
    site = site_of(request)
    posted = await admit(site, request)
    form, visitor = posted.form, posted.visitor
    if visitor.person is None:
        return await _begin(site, request, visitor, form)
    slow_down(site.limits.conversation, visitor.token, form)
    event = event_of(form)
    if event == Commanded(Command.SOS):
        return _goto(request, "/sos")
    if event is None:
        return await _answer(site, request, visitor, visitor.person, form)
    try:
        address = await site.deps.address_of(visitor.person)
        taken = await site.deps.turns.take(Incoming(address, _update_id(form, event), event))
    except Erased:
        return await _forgotten(site, request, visitor)
    if taken.erased:
        return await _forgotten(site, request, visitor)
    await site.sessions.touch(visitor)
    return await _answer(site, request, visitor, visitor.person, form)


async def _begin(site: Site, request: Request, visitor: Visitor, form: Form) -> Response:
    """Open a conversation in the chosen language; the same form sent again leads into the same one."""
    chosen = enabled(form.get("lang"), site.deps.catalog.languages)
    if chosen is None:
        return _goto(request, "/?note=ended")
    slow_down(site.limits.start, address_key(request))
    client_id = form.client_id() or uuid.uuid4().hex
    address = Address("web", site.deps.vault.sign("web-person", f"{visitor.token}:{client_id}"))
    place = PlaceId(form.get("place")) if form.has("place") else None
    started = Incoming(address, f"{client_id}-start", Started(place, chosen), chosen)
    taken = await site.deps.turns.take(started)
    event = await _language_event(site, taken.person, chosen)
    await site.deps.turns.take(Incoming(address, f"{client_id}-lang", event, chosen))
    response = RedirectResponse(QUESTION, 303)
    site.sessions.set_cookie(response, await site.sessions.open(taken.person))
    return response


async def _language_event(site: Site, person: PersonId, chosen: Lang) -> Inbound:
    opened = (await read_talk(site, person)).open
    if opened is not None and any(button.id == chosen for button in opened.question.buttons):
        return Pressed(opened.question.turn, chosen)
    return LanguageChosen(chosen)


async def choose_language(request: Request) -> Response:
    """Go on in another language; the answers stay."""
    site = site_of(request)
    posted = await admit(site, request)
    form, visitor = posted.form, posted.visitor
    chosen = enabled(form.get("lang"), site.deps.catalog.languages)
    if visitor.person is None or chosen is None:
        return RedirectResponse(f"/?lang={chosen}" if chosen else "/", 303)
    slow_down(site.limits.conversation, visitor.token, form)
    event = LanguageChosen(chosen)
    address = await site.deps.address_of(visitor.person)
    await site.deps.turns.take(Incoming(address, _update_id(form, event), event))
    await site.sessions.touch(visitor)
    return RedirectResponse(QUESTION, 303)


async def show_languages(request: Request) -> Response:
    """Show all languages to somebody who is in a conversation."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    if visitor.person is None or visitor.covered:
        return RedirectResponse("/", 303)
    frame = site.frame(request, visitor)
    return site.page("language.html", frame, visitor, languages=site.deps.catalog.languages)


async def stay(request: Request) -> Response:
    """Note that somebody is at the page, though nothing was sent: it is not to be covered."""
    site = site_of(request)
    posted = await admit(site, request)
    if posted.visitor.person is not None:
        await site.sessions.touch(posted.visitor)
    return Response(status_code=204)


async def _answer(site: Site, request: Request, visitor: Visitor, person: PersonId, form: Form) -> Response:
    if wants_json(request):
        news = await read_news(site, request, visitor, person, number(form.get("after")))
        return JSONResponse({"last": 0} if news is None else news.html)
    talk = await read_talk(site, person)
    if talk.open is not None and talk.open.question.error is not None:
        return show_talk(site, request, visitor, talk, kept=form.text("text"), status=422)
    return RedirectResponse(QUESTION, 303)


async def _forgotten(site: Site, request: Request, visitor: Visitor) -> Response:
    """The person erased everything: this browser forgets her too."""
    await site.sessions.close(visitor)
    language = preferred(request, site.deps.catalog.languages)
    response = _goto(request, f"/?note=erased&lang={language}")
    site.sessions.drop_cookie(response)
    return response


def _update_id(form: Form, event: Inbound) -> str:
    """Return the same id for the same answer of the same form, however often it arrives."""
    client_id = form.client_id() or uuid.uuid4().hex
    return f"{client_id}-{hashlib.sha256(repr(event).encode()).hexdigest()[:8]}"


def _goto(request: Request, where: str) -> Response:
    if wants_json(request):
        return JSONResponse({"goto": where})
    return RedirectResponse(where, 303)


def wants_json(request: Request) -> bool:
    """Whether a script asks."""
    return "application/json" in request.headers.get("accept", "")


def number(text: str) -> int:
    """Return a row number a page sent, 0 where it is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 18 else 0  # noqa: PLR2004 - 64 bit
