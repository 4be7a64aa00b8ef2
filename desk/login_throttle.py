"""How long to wait after wrong passwords: longer each time, never for good, and nobody else in the house.

Tries count for the account and for the address. A browser from which the right password was typed before has
its own count and is not held up by its neighbours: nobody can keep a colleague out by typing nonsense.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction
from storage.login_attempts import forget_tries, note_try, take_back_try, tries_for

WINDOW = timedelta(hours=12)
_ACCOUNT_TRIES = 5
_ADDRESS_TRIES = 30
_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(minutes=15)
_ADDRESS_WAIT = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Throttled:
    """Too many tries; the next one counts again after `wait`."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class Admitted:
    """The try may go on; it has been noted as a failure until it turns out right."""

    account_key: str
    address_attempt: int | None


def wait_after(number: int, *, free: int, first: timedelta, longest: timedelta) -> timedelta:
    """Return how long to wait after that many wrong tries: nothing, then doubling, up to the longest."""
    if number < free:
        return timedelta(0)
    return min(first * (1 << min(number - free, 20)), longest)


async def admit(
    tx: Transaction, *, account_key: str, address_key: str | None, now: datetime
) -> Admitted | Throttled:
    """Note the try or say how long to wait; without an address key only the account counts."""
    account = await tries_for(tx, account_key, now - WINDOW)
    wait = wait_after(account.number, free=_ACCOUNT_TRIES, first=_FIRST_WAIT, longest=_LONGEST_WAIT)
    left = _left(account.last, wait, now)
    if address_key is not None:
        address = await tries_for(tx, address_key, now - _LONGEST_WAIT)
        wait = wait_after(address.number, free=_ADDRESS_TRIES, first=_ADDRESS_WAIT, longest=_ADDRESS_WAIT)
        left = max(left, _left(address.last, wait, now))
    if left > timedelta(0):
        return Throttled(left)
    await note_try(tx, account_key, now)
    attempt = None if address_key is None else await note_try(tx, address_key, now)
    return Admitted(account_key, attempt)


async def forgive(tx: Transaction, admitted: Admitted) -> None:
    """Forget the wrong tries for the account: the right password was typed."""
    await forget_tries(tx, admitted.account_key)
    if admitted.address_attempt is not None:
        await take_back_try(tx, admitted.address_attempt)


def _left(last: datetime | None, wait: timedelta, now: datetime) -> timedelta:
    return timedelta(0) if last is None else last + wait - now
