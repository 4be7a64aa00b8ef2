"""Who is logged in: from the cookie to the account, with the limits of ten idle minutes and ten hours."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from desk.cookies import Cookie, give, read
from desk.deps import DeskDeps
from desk.german import today
from domain.ids import StaffId
from storage.database import Transaction
from storage.staff import StaffAccount, staff_by_id
from storage.staff_sessions import (
    StaffSession,
    end_session,
    find_session,
    lock_session,
    start_session,
    touch_session,
)

IDLE = timedelta(minutes=10)
LIFETIME = timedelta(hours=10)
WARNING = timedelta(minutes=2)
"""How long before the idle lock the desk asks whether anybody is there."""
_TOUCH_EVERY = timedelta(seconds=10)
_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that has not run out, with its account."""

    session: StaffSession
    account: StaffAccount

    def idle_left(self, now: datetime) -> timedelta:
        """Return the time until the session locks itself."""
        return self.session.last_seen_at + IDLE - now


def token_hash(deps: DeskDeps, token: str) -> str:
    """Return what is stored instead of the token."""
    return deps.vault.lookup("staff_session", token)


async def signed_in(deps: DeskDeps, request: Request, now: datetime) -> SignedIn | None:
    """Return who the request comes from; None when nobody is logged in, or not any more."""
    token = read(request, Cookie.SESSION)
    if not token:
        return None
    async with deps.database.reading() as reader:
        session = await find_session(reader, token_hash(deps, token))
        account = None if session is None else await staff_by_id(reader, session.staff)
    if session is None or account is None:
        return None
    if session.expires_at <= now or not account.open_on(today(now)):
        async with deps.database.transaction() as tx:
            await end_session(tx, session.token_hash)
        return None
    if not session.locked and now - session.last_seen_at >= IDLE:
        async with deps.database.transaction() as tx:
            await lock_session(tx, session.token_hash)
        session = replace(session, locked=True)
    return SignedIn(session, account)


async def note_activity(deps: DeskDeps, session: StaffSession, now: datetime) -> None:
    """Start the idle time anew; a request just after another is not worth a write."""
    if now - session.last_seen_at >= _TOUCH_EVERY:
        async with deps.database.transaction() as tx:
            await touch_session(tx, session.token_hash, now)


def new_token() -> str:
    """Return a token that nobody guesses."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


async def begin(deps: DeskDeps, tx: Transaction, staff: StaffId, now: datetime) -> str:
    """Store a new session and return its token."""
    token = new_token()
    session = StaffSession(
        token_hash=token_hash(deps, token),
        staff=staff,
        csrf=new_token(),
        created_at=now,
        last_seen_at=now,
        expires_at=now + LIFETIME,
        locked=False,
    )
    await start_session(tx, session)
    return token


def give_session(response: Response, deps: DeskDeps, token: str) -> None:
    """Send the token to the browser; it ends with the browser or with the session."""
    give(response, Cookie.SESSION, token, secure=deps.secure_cookies)
