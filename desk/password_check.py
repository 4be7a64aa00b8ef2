"""Checking a password at the log-in and at the lock: throttled, and as slow where there is no account."""

import math
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from desk.cookies import Cookie, give, read
from desk.deps import DeskDeps
from desk.german import minutes_text, today
from desk.login_throttle import WINDOW, Throttled, admit, forgive
from storage.login_attempts import purge_tries
from storage.passwords import check_password
from storage.staff import StaffAccount, read_username

_DEVICE_LASTS = timedelta(days=180)
_DEVICE_SCOPE = "desk_device"
_LONGEST_PASSWORD = 1000


@dataclass(frozen=True, slots=True)
class Right:
    """The password is right and the account may be used."""

    account: StaffAccount


@dataclass(frozen=True, slots=True)
class Wrong:
    """Account, password or both are wrong; which of them is nobody's business."""


@dataclass(frozen=True, slots=True)
class TooSoon:
    """There were too many tries; nothing was checked."""

    seconds: int

    @property
    def message(self) -> str:
        """What people are told."""
        return f"Zu viele Versuche. Warten Sie {minutes_text(self.seconds)} und versuchen Sie es dann erneut."


async def check(
    deps: DeskDeps, request: Request, username: str, account: StaffAccount | None, password: str
) -> Right | Wrong | TooSoon:
    """Check a password; a wrong one makes the next tries wait."""
    now, name = deps.clock(), read_username(username)
    known = _knows(deps, request, name)
    host = "unknown" if request.client is None else request.client.host
    key = deps.vault.lookup("login_account", f"{name}/{known}")
    async with deps.database.transaction() as tx:
        await purge_tries(tx, now - 2 * WINDOW)
        admitted = await admit(
            tx,
            account_key=key,
            address_key=None if known else deps.vault.lookup("login_address", host),
            now=now,
        )
    if isinstance(admitted, Throttled):
        return TooSoon(math.ceil(admitted.wait.total_seconds()))
    usable = account is not None and account.open_on(today(now))
    password_hash = account.password_hash if account is not None and usable else None
    fits = await check_password(password[:_LONGEST_PASSWORD], password_hash)
    if account is None or not fits:
        deps.logger.info("desk_wrong_password")
        return Wrong()
    async with deps.database.transaction() as tx:
        await forgive(tx, admitted)
    return Right(account)


def remember_device(response: Response, deps: DeskDeps, request: Request, username: str) -> None:
    """Note in the browser that the right password for this account was typed here."""
    device = _knows(deps, request, username) or deps.new_id()
    text = f"{device}.{deps.vault.sign(_DEVICE_SCOPE, f'{device}/{username}')}"
    give(response, Cookie.DEVICE, text, secure=deps.secure_cookies, lasts=_DEVICE_LASTS)


def _knows(deps: DeskDeps, request: Request, username: str) -> str:
    """Return the id of a browser that has logged in to this account before, or nothing."""
    device, _, signature = read(request, Cookie.DEVICE).partition(".")
    return device if device and deps.vault.verify(_DEVICE_SCOPE, f"{device}/{username}", signature) else ""
