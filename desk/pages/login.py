"""Log-in and log-out."""

from secrets import compare_digest

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from desk.access import first_page
from desk.addresses import HOME, LOGIN, safe_return
from desk.cookies import Cookie, give, read, take
from desk.deps import DeskDeps
from desk.forms import BACK_FIELD, CSRF_FIELD, UnreadableForm, from_this_site, read_form
from desk.guard import Endpoint
from desk.notices import Notice, NoticeKind, give_notice
from desk.password_check import Right, TooSoon, Wrong, check, remember_device
from desk.sessions import begin, give_session, new_token, signed_in
from desk.templating import render
from desk.visit import Visit
from domain.text import clean
from storage.audit import AuditAction, write_audit
from storage.staff import StaffAccount, note_login, staff_by_username
from storage.staff_sessions import end_session, purge_sessions

WRONG = "Benutzername oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es erneut."
EXPIRED = "Die Seite war zu lange offen. Melden Sie sich erneut an."
_SCOPE = "desk_login_form"


def login_page(deps: DeskDeps) -> Endpoint:
    """Return the page with the log-in form."""

    async def answer(request: Request) -> Response:
        back = safe_return(request.query_params.get("weiter"))
        who = await signed_in(deps, request, deps.clock())
        if who is not None:
            return RedirectResponse(back, 303)
        return _form(deps, request, back)

    return answer


def login_attempt(deps: DeskDeps) -> Endpoint:
    """Return what takes the log-in form."""

    async def answer(request: Request) -> Response:
        try:
            form = await read_form(request)
        except UnreadableForm:
            form = {}
        back, username = safe_return(form.get(BACK_FIELD)), clean(form.get("benutzername", "")[:200])
        visitor = read(request, Cookie.VISITOR)
        proof = deps.vault.lookup(_SCOPE, visitor)
        genuine = bool(visitor) and compare_digest(form.get(CSRF_FIELD, "").encode(), proof.encode())
        if not genuine or not from_this_site(request):
            return _form(deps, request, back, username, EXPIRED, 403)
        async with deps.database.reading() as reader:
            account = await staff_by_username(reader, username)
        match await check(deps, request, username, account, form.get("passwort", "")):
            case TooSoon() as soon:
                return _form(deps, request, back, username, soon.message, 429, soon.seconds)
            case Wrong():
                return _form(deps, request, back, username, WRONG, 422)
            case Right(account=found):
                return await _welcome(deps, request, found, back)

    return answer


async def logout(visit: Visit) -> Response:
    """End the session."""
    async with visit.deps.database.transaction() as tx:
        await end_session(tx, visit.signed_in.session.token_hash)
    response = RedirectResponse(LOGIN, 303)
    take(response, Cookie.SESSION, secure=visit.deps.secure_cookies)
    take(response, Cookie.NOTICE, secure=visit.deps.secure_cookies)
    return response


async def home(visit: Visit) -> Response:
    """Lead to the first page of one's role."""
    return visit.to(first_page(visit.member.role))


async def _welcome(deps: DeskDeps, request: Request, account: StaffAccount, back: str) -> Response:
    now, staff = deps.clock(), account.member.id
    async with deps.database.transaction() as tx:
        await purge_sessions(tx, now)
        token = await begin(deps, tx, staff, now)
        await note_login(tx, staff, now)
        await write_audit(tx, AuditAction.LOGGED_IN, staff=staff, now=now)
    response = RedirectResponse(first_page(account.member.role) if back == HOME else back, 303)
    give_session(response, deps, token)
    take(response, Cookie.VISITOR, secure=deps.secure_cookies)
    remember_device(response, deps, request, account.member.username)
    if account.last_login_at is not None:
        give_notice(response, deps, Notice(NoticeKind.LAST_LOGIN, account.last_login_at))
    return response


def _form(
    deps: DeskDeps,
    request: Request,
    back: str,
    username: str = "",
    problem: str = "",
    status: int = 200,
    wait: int = 0,
) -> Response:
    """Return the page; the form carries a proof that only the browser it goes to can use."""
    visitor = read(request, Cookie.VISITOR) or new_token()
    response = render(
        "login.html",
        status,
        demo=deps.demo,
        csrf=deps.vault.lookup(_SCOPE, visitor),
        back=back,
        username=username,
        problem=problem,
    )
    if wait:
        response.headers["Retry-After"] = str(wait)
    give(response, Cookie.VISITOR, visitor, secure=deps.secure_cookies)
    return response
