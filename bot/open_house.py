"""Building the house of this process: catalogues, flows, clock and random numbers around storage."""

import asyncio
import secrets
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

import structlog

from bot.house import House, OfficeWords, Timing
from domain.conversation import ChannelPolicy
from flows.library import load_flows
from locales.catalog import Catalog, Fallback
from storage.database import Database
from storage.vault import Vault

_A_MOMENT: Final = timedelta(seconds=2)

_log = structlog.get_logger(__name__)


def utc_now() -> datetime:
    """Return the time now, aware UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return a new random id."""
    return uuid.uuid4().hex


def open_house(
    database: Database,
    vault: Vault,
    *,
    words: OfficeWords | None = None,
    telegram_policy: ChannelPolicy = ChannelPolicy.FULL,
    timing: Timing | None = None,
) -> House:
    """Return the house with the texts and flows that come with Lotse."""
    return House(
        database=database,
        vault=vault,
        catalog=Catalog.load(on_fallback=_note_fallback),
        flows=load_flows(),
        clock=utc_now,
        new_id=new_id,
        pick=secrets.randbelow,
        words=words or OfficeWords(),
        telegram_policy=telegram_policy,
        timing=timing or Timing(),
    )


@asynccontextmanager
async def reading_texts(house: House, after: timedelta = _A_MOMENT) -> AsyncIterator[None]:
    """Read the texts of all languages, a moment ``after`` the start, which does not wait for them.

    Who writes sooner than that has her own language read when she writes.
    """
    reading = asyncio.create_task(_read_all(house, after))
    try:
        yield
    finally:
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def _read_all(house: House, after: timedelta) -> None:
    await asyncio.sleep(after.total_seconds())
    try:
        await asyncio.to_thread(house.catalog.read_all)
    except (OSError, UnicodeDecodeError) as error:
        _log.error("texts cannot be read", reason=str(error))


def _note_fallback(fallback: Fallback) -> None:
    """A text was said in German because its language lacks it; staff can find out which."""
    _log.warning(
        "text said in German", language=fallback.language, message=fallback.message, reason=fallback.reason
    )
