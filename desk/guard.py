"""The door of every page: logged in, not locked, allowed, and a form only from a page of ours."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from desk import words
from desk.access import Right, may
from desk.addresses import LOCK, LOGIN, safe_return, with_query, with_return
from desk.deps import DeskDeps
from desk.forms import MOST_FIELDS, UnreadableForm, from_this_site, proves, read_form
from desk.sessions import SignedIn, note_activity, signed_in
from desk.uploads import read_upload
from desk.visit import Visit
from domain.case_codes import read_case_code
from storage.audit import AuditAction, write_audit

Endpoint = Callable[[Request], Awaitable[Response]]
Handler = Callable[[Visit], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Page:
    """A page behind the door, and the right it needs."""

    handler: Handler
    right: Right
    passive: bool = False
    """Asked for by the browser itself: no activity of a person; a shut door is answered with JSON."""
    while_locked: bool = False
    """Whether a locked session may open it: only locking, unlocking and logging out."""
    most_fields: int = MOST_FIELDS
    """How many fields a form of this page may have."""
    upload: bool = False
    """Whether a form of this page may bring a file along."""


def endpoint(deps: DeskDeps, page: Page) -> Endpoint:
    """Return the page with its door in front."""

    async def answer(request: Request) -> Response:
        now = deps.clock()
        who = await signed_in(deps, request, now)
        if who is None or (who.session.locked and not page.while_locked):
            return _closed(request, page, who)
        form: Mapping[str, str] = {}
        if request.method == "POST":
            try:
                form = await (read_upload(request) if page.upload else read_form(request, page.most_fields))
            except UnreadableForm:
                form = {}
        visit = Visit(request, deps, who, now, form)
        if not may(who.account.member.role, page.right):
            return await _refuse(visit)
        if request.method == "POST" and not (from_this_site(request) and proves(form, who.session.csrf)):
            return await visit.show("form_expired.html", "Formular abgelaufen", 403, back=visit.back)
        if not page.passive and not who.session.locked:
            await note_activity(deps, who.session, now)
        return await page.handler(visit)

    return answer


def _closed(request: Request, page: Page, who: SignedIn | None) -> Response:
    """Lead to the log-in or the lock, and from there back to the page; what a form held is on that page."""
    if page.passive:
        return JSONResponse({"gesperrt": who is not None}, 401)
    door = LOGIN if who is None else LOCK
    return RedirectResponse(with_return(door, _origin(request)), 303)


def _origin(request: Request) -> str:
    if request.method == "GET":
        return safe_return(with_query(request.url.path, request.url.query))
    referer = request.headers.get("referer", "")
    own = str(request.base_url.replace(path="/"))
    return safe_return("/" + referer.removeprefix(own)) if referer.startswith(own) else safe_return(None)


async def _refuse(visit: Visit) -> Response:
    """Say why the page is not for this role, and note that somebody tried."""
    code = read_case_code(visit.request.path_params.get("code", ""))
    async with visit.deps.database.transaction() as tx:
        await write_audit(
            tx,
            AuditAction.REFUSED,
            staff=visit.viewer,
            now=visit.now,
            case_code=code,
            detail=visit.member.role.value,
        )
    visit.deps.logger.warning("desk_refused", staff=visit.viewer)
    role = words.ROLES[visit.member.role]
    return await visit.show("refused.html", "Kein Zugriff", 403, role=role)
