"""The door of every address: a key that exists, is not too fast, and has the right."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Final

from fastapi import Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from desk.api.pace import Pace
from desk.deps import DeskDeps
from domain.api_keys import ApiKey, ApiRight
from domain.case_codes import read_case_code
from storage.api_keys import StoredApiKey, api_key_by_hash, hash_of_key, note_key_used
from storage.audit import AuditAction, write_audit

_LONGEST_KEY: Final = 200
_USED_EVERY: Final = timedelta(hours=1)
_bearer: Final = HTTPBearer(
    auto_error=False,
    scheme_name="key",
    description="A key of `lotse api-keys add`, shown once when it is made.",
)


@dataclass(frozen=True, slots=True)
class Counter:
    """What the addresses of one process share."""

    deps: DeskDeps
    pace: Pace


@dataclass(frozen=True, slots=True)
class Caller:
    """Another system that showed a key which may do this."""

    deps: DeskDeps
    key: ApiKey
    now: datetime


Admit = Callable[..., Awaitable[Caller]]


def with_right(*rights: ApiRight) -> Admit:
    """Return what lets a request in whose key has one of the rights; a refusal stands in the audit trail."""

    async def admit(
        request: Request, shown: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]
    ) -> Caller:
        counter: Counter = request.app.state.counter
        deps, now = counter.deps, counter.deps.clock()
        stored = None if shown is None else await _stored(deps, shown.credentials)
        if stored is None:
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        wait = counter.pace.wait(stored.key.name, now)
        if wait:
            raise HTTPException(429, headers={"Retry-After": str(wait)})
        caller = Caller(deps, stored.key, now)
        if stored.key.rights.isdisjoint(rights):
            await _note_refusal(caller, request)
            raise HTTPException(403)
        await _note_use(caller, stored.last_used_at)
        return caller

    return admit


async def _stored(deps: DeskDeps, secret: str) -> StoredApiKey | None:
    if not secret or len(secret) > _LONGEST_KEY:
        return None
    async with deps.database.reading() as reader:
        return await api_key_by_hash(reader, hash_of_key(deps.vault, secret))


async def _note_refusal(caller: Caller, request: Request) -> None:
    code = read_case_code(request.path_params.get("code", ""))
    async with caller.deps.database.transaction() as tx:
        await write_audit(tx, AuditAction.REFUSED, staff=caller.key.actor, now=caller.now, case_code=code)
    caller.deps.logger.warning("api_refused", key=caller.key.name)


async def _note_use(caller: Caller, before: datetime | None) -> None:
    if before is None or abs(caller.now - before) >= _USED_EVERY:
        async with caller.deps.database.transaction() as tx:
            await note_key_used(tx, caller.key.name, caller.now)
