"""Passwords of staff: argon2id hashes. Checking an unknown account costs as much as checking a known one."""

import asyncio
import secrets
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER: Final = PasswordHasher()
# Each check takes 64 MiB and some hundredths of a second: two at a time leave the machine to everybody else.
_POOL: Final = ThreadPoolExecutor(max_workers=2, thread_name_prefix="password")


def hash_password(password: str) -> str:
    """Return what is stored instead of the password."""
    return _HASHER.hash(_plain(password))


def verify_password(password: str, password_hash: str | None) -> bool:
    """Say whether the password is the one behind the hash; without a hash: just as slowly, no."""
    try:
        fits = _HASHER.verify(password_hash or _nobody(), _plain(password))
    except (VerificationError, InvalidHashError):
        return False
    return fits and password_hash is not None


async def check_password(password: str, password_hash: str | None) -> bool:
    """Do the same as `verify_password` in a thread, so that nobody waits for the arithmetic."""
    return await asyncio.get_running_loop().run_in_executor(_POOL, verify_password, password, password_hash)


def _plain(password: str) -> str:
    """Return one spelling for what is the same to the eye: keyboards differ in how they write an umlaut."""
    return unicodedata.normalize("NFKC", password)


@cache
def _nobody() -> str:
    return _HASHER.hash(secrets.token_hex())
