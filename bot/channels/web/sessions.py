"""Who looks at the page: cookies, sessions and secret links."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.deps import WebDeps
from bot.channels.web.security import new_token
from domain.ids import PersonId
from storage.web_sessions import (
    SessionKind,
    close_session,
    find_session,
    open_session,
    touch_session,
)

_SCOPE = "web-session"
_LONGEST_TOKEN = 200


@dataclass(frozen=True, slots=True)
class Visitor:
    """A browser: the token of its cookie, and whose conversation it may see, if any.

    `covered`: nobody touched the page for so long that what it shows is hidden.
    """

    token: str
    new: bool = True
    person: PersonId | None = None
    covered: bool = False


class Sessions:
    """Opens, finds and closes sessions; tokens are stored as keyed hashes only."""

    def __init__(self, deps: WebDeps) -> None:
        self._deps = deps
        self.cookie = "__Host-lotse" if deps.secure_cookies else "lotse"

    async def visitor(self, request: Request) -> Visitor:
        """Return who looks; without a cookie somebody new with a fresh token, of which nothing is stored."""
        token = self._token(request)
        if not token:
            return Visitor(new_token())
        now = self._deps.clock()
        async with self._deps.database.glancing() as reader:
            found = await find_session(reader, self._hash(token), SessionKind.COOKIE, now)
        if found is None:
            return Visitor(token, new=False)
        covered = now - found.last_used_at >= self._deps.times.cover
        return Visitor(token, new=False, person=found.person, covered=covered)

    def stranger(self, request: Request) -> Visitor:
        """Return who looks without asking the storage: somebody with this cookie and no conversation."""
        token = self._token(request)
        return Visitor(token, new=False) if token else Visitor(new_token())

    async def open(self, person: PersonId) -> Visitor:
        """Open a session for a person and return it under a new token."""
        return Visitor(await self._store(person, SessionKind.COOKIE, self._deps.times.session), person=person)

    async def touch(self, visitor: Visitor) -> None:
        """Note that the person did something just now."""
        now = self._deps.clock()
        async with self._deps.database.transaction() as tx:
            await touch_session(
                tx, self._hash(visitor.token), now=now, expires_at=now + self._deps.times.session
            )

    async def close(self, visitor: Visitor) -> None:
        """Forget this browser; the conversation itself stays."""
        async with self._deps.database.transaction() as tx:
            await close_session(tx, self._hash(visitor.token))

    async def new_link(self, person: PersonId) -> str:
        """Return the token of a new secret link."""
        return await self._store(person, SessionKind.LINK, self._deps.times.link)

    async def follow_link(self, token: str) -> PersonId | None:
        """Return whose link it is and let it live on; None when there is no such link any more."""
        now = self._deps.clock()
        hashed = self._hash(token)
        async with self._deps.database.transaction() as tx:
            found = await find_session(tx, hashed, SessionKind.LINK, now)
            if found is None:
                return None
            await touch_session(tx, hashed, now=now, expires_at=now + self._deps.times.link)
        return found.person

    def set_cookie(self, response: Response, visitor: Visitor) -> None:
        """Give the browser its cookie: unreadable for scripts, never sent by another site's form."""
        response.set_cookie(
            self.cookie,
            visitor.token,
            max_age=int(self._deps.times.session.total_seconds()),
            path="/",
            secure=self._deps.secure_cookies,
            httponly=True,
            samesite="lax",
        )

    def drop_cookie(self, response: Response) -> None:
        """Take the cookie away."""
        response.delete_cookie(
            self.cookie, path="/", secure=self._deps.secure_cookies, httponly=True, samesite="lax"
        )

    async def _store(self, person: PersonId, kind: SessionKind, lasts: timedelta) -> str:
        token = new_token()
        now: datetime = self._deps.clock()
        async with self._deps.database.transaction() as tx:
            await open_session(tx, self._hash(token), person, kind, now=now, expires_at=now + lasts)
        return token

    def _token(self, request: Request) -> str:
        """Return the token of the cookie; what is far too long is none of ours."""
        token = request.cookies.get(self.cookie, "")
        return token if len(token) <= _LONGEST_TOKEN else ""

    def _hash(self, token: str) -> str:
        return self._deps.vault.lookup(_SCOPE, token)
