"""The bell of PostgreSQL: LISTEN and NOTIFY over a connection of their own; `open_bell` makes it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import asyncpg
import structlog
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.notify import Ears, Hint, Topic

_CHANNEL: Final = "lotse"
_TELL: Final = f"SELECT pg_notify('{_CHANNEL}', one) FROM unnest($1::text[]) AS one"  # noqa: S608 - a constant
_PING: Final = "SELECT 1"
_PING_SECONDS: Final = 10.0
_PATIENCE: Final = 5.0
_LAST_WORDS_SECONDS: Final = 1.0
_FIRST_PAUSE: Final = 0.2
_LONGEST_PAUSE: Final = 5.0
_MOST: Final = 10_000

_log = structlog.get_logger(__name__)
_TROUBLE: Final = (OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError)
"""What a connection that was lost may raise; a timeout is an OSError."""


class PostgresBell:
    """One connection that listens and tells; when it is lost, it is opened again, for as long as it takes."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._untold: set[Hint] = set()
        self._something = asyncio.Event()
        self._ending = False
        self._connection: Any = None

    @property
    def reaches(self) -> bool:
        """Whether there is a connection now."""
        return self._connection is not None

    def tell(self, hint: Hint) -> None:
        """Give a hint; without a connection it is given later, unless there are too many."""
        if len(self._untold) < _MOST:
            self._untold.add(hint)
        self._something.set()

    @asynccontextmanager
    async def ringing(self, ears: Ears) -> AsyncIterator[None]:
        """Hear and be heard until the block ends."""
        task = asyncio.create_task(self._ring(ears), name="hints")
        try:
            yield
        finally:
            self._ending = True
            self._something.set()
            await asyncio.wait([task], timeout=_LAST_WORDS_SECONDS)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _ring(self, ears: Ears) -> None:
        pause = _FIRST_PAUSE
        while not self._ending:
            try:
                async with self._connected(ears):
                    pause = _FIRST_PAUSE
                    while self._untold or not self._ending:
                        await self._say()
            except _TROUBLE as error:
                _log.warning("processes do not hear each other", reason=type(error).__name__, seconds=pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)

    @asynccontextmanager
    async def _connected(self, ears: Ears) -> AsyncIterator[None]:
        """Listen, beginning with what may have been missed."""
        engine = create_async_engine(self._url, poolclass=NullPool)
        try:
            async with asyncio.timeout(_PATIENCE):
                connection = await engine.connect()
                driver: Any = (await connection.get_raw_connection()).driver_connection

            def heard(_connection: object, sender: int, _channel: str, payload: str) -> None:
                hint = _read(payload)
                if hint is not None and sender != driver.get_server_pid():
                    ears.heard(hint)

            try:
                driver.add_termination_listener(lambda _: self._something.set())
                await driver.add_listener(_CHANNEL, heard)
                self._connection = driver
                ears.missed()
                yield
            finally:
                self._connection = None
                driver.terminate()  # a dead server would never take leave
                await connection.invalidate()
        finally:
            await engine.dispose()

    async def _say(self) -> None:
        """Tell what is to be told; when there is nothing for a while, find out whether the line is dead."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_PING_SECONDS):
                await self._something.wait()
        self._something.clear()
        telling, self._untold = self._untold, set()
        try:
            if telling:
                await self._connection.execute(_TELL, [_written(one) for one in telling], timeout=_PATIENCE)
            else:
                await self._connection.execute(_PING, timeout=_PATIENCE)
        except BaseException:
            self._untold |= telling
            raise


def _written(hint: Hint) -> str:
    return f"{hint.topic}:{hint.person}"


def _read(payload: str) -> Hint | None:
    """Return a hint; None for one that this program does not know, which a newer one may have sent."""
    topic, _, person = payload.partition(":")
    return Hint(Topic(topic), person) if topic in set(Topic) else None
