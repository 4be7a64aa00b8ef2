"""Locking the screen, opening it again with the password, and how long it stays open."""

from starlette.responses import JSONResponse, RedirectResponse, Response

from desk.addresses import LOCK, safe_return, with_return
from desk.german import clock_text
from desk.password_check import Right, TooSoon, Wrong, check
from desk.sessions import give_session, new_token, token_hash
from desk.templating import render
from desk.visit import Visit
from storage.staff_sessions import lock_session, unlock_session

WRONG = "Das Passwort stimmt nicht. Versuchen Sie es erneut."


async def lock_now(visit: Visit) -> Response:
    """Lock the session and clear the page."""
    async with visit.deps.database.transaction() as tx:
        await lock_session(tx, visit.signed_in.session.token_hash)
    return RedirectResponse(with_return(LOCK, visit.back), 303)


async def locked_page(visit: Visit) -> Response:
    """Ask for the password; who is not locked goes on."""
    back = safe_return(visit.request.query_params.get("weiter"))
    return _form(visit, back) if visit.signed_in.session.locked else visit.to(back)


async def unlock(visit: Visit) -> Response:
    """Open the session under a new token when the password is right."""
    if not visit.signed_in.session.locked:
        return visit.to(visit.back)
    account = visit.signed_in.account
    result = await check(
        visit.deps, visit.request, account.member.username, account, visit.form.get("passwort", "")
    )
    match result:
        case TooSoon():
            response = _form(visit, visit.back, result.message, 429)
            response.headers["Retry-After"] = str(result.seconds)
            return response
        case Wrong():
            return _form(visit, visit.back, WRONG, 422)
        case Right():
            return await _open(visit)


async def time_left(visit: Visit) -> Response:
    """Tell the page how many seconds are left until the lock; asking is no activity."""
    return JSONResponse({"rest": int(visit.signed_in.idle_left(visit.now).total_seconds())})


async def still_here(visit: Visit) -> Response:
    """Start the idle time anew: the door has noted the activity."""
    return visit.to(visit.back)


async def _open(visit: Visit) -> Response:
    token, old = new_token(), visit.signed_in.session.token_hash
    async with visit.deps.database.transaction() as tx:
        await unlock_session(tx, old, token_hash=token_hash(visit.deps, token), now=visit.now)
    response = visit.to(visit.back)
    give_session(response, visit.deps, token)
    return response


def _form(visit: Visit, back: str, problem: str = "", status: int = 200) -> Response:
    return render(
        "lock.html",
        status,
        demo=visit.deps.demo,
        name=visit.member.display_name,
        since=clock_text(visit.signed_in.session.last_seen_at),
        csrf=visit.signed_in.session.csrf,
        back=back,
        problem=problem,
    )
