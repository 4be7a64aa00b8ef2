"""A small office with a Telegram bot, over a clock that tests turn."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.house import House
from domain.ids import StaffId
from domain.phone_codes import CODE_SCOPE, LASTS
from storage.database import Database
from storage.staff_phones import put_phone_code
from storage.vault import Vault
from tests.botapi import BotApiServer
from tests.databases import database, database_url, dialect, postgres_template, sqlite_template, vault
from tests.desk.clerks import Desk
from tests.phones.desk import open_desk
from tests.storage.offices import NOW, adviser, office, open_office
from tests.telegram.rooms import Rooms

__all__ = ["database", "database_url", "dialect", "postgres_template", "sqlite_template", "vault"]

CODE = "abcde23456"


@dataclass
class Clock:
    """Call it for the time."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    """Monday, 8 o'clock."""
    return Clock()


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server without faults and limits."""
    async with BotApiServer() as running:
        yield running


@pytest.fixture
async def rooms(database: Database, vault: Vault, server: BotApiServer, clock: Clock) -> Rooms:
    """A bot of an office with two advisers; to people it only repeats what they say."""
    await open_office(database, office(adviser("birke"), adviser("esche")))
    found = Rooms(database, vault, server)
    found.house.clock = clock
    return found


async def hand_out_code(house: House, staff: str, code: str = CODE) -> None:
    """Store a code as the desk does."""
    now = house.clock()
    async with house.database.transaction() as tx:
        hashed = house.vault.lookup(CODE_SCOPE, code)
        await put_phone_code(tx, StaffId(staff), hashed, now=now, expires_at=now + LASTS)


@pytest.fixture
async def desk(database: Database, vault: Vault) -> AsyncIterator[Desk]:
    """The desk of the invented office, on a Tuesday morning."""
    async with open_desk(database, vault) as opened:
        yield opened
