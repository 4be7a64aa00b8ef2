"""Processes on one database: who is woken here and there, and that an erased key stays in nobody's memory."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.neighbours import Here, Neighbours
from domain.errors import Erased
from domain.ids import PersonId
from storage.crypto import SecretKey
from storage.database import sqlite_url
from storage.notify import Ears, Hint
from storage.vault import Vault, open_vault
from tests.databases import SECRET

AMINA = PersonId("amina")


@dataclass
class Air:
    """Carries what one process says to all others, at once."""

    processes: list["Process"] = field(default_factory=list)


@dataclass
class Process:
    """A process: its bell, and what was woken in it."""

    air: Air
    vault: Vault
    reaches: bool = True
    delivers: bool = False
    woken: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        here = Here(
            page=self.woken.append,
            all_pages=lambda: self.woken.append("everybody"),
            relay=lambda: self.woken.append("relay"),
            delivers=lambda: self.delivers,
        )
        self.neighbours = Neighbours(self, self.vault, here)
        self.air.processes.append(self)

    def tell(self, hint: Hint) -> None:
        for other in self.air.processes:
            if other is not self:
                other.neighbours.heard(hint)

    @asynccontextmanager
    async def ringing(self, ears: Ears) -> AsyncIterator[None]:
        ears.missed()
        yield

    def woken_since(self) -> list[str]:
        """What was woken since this was asked last."""
        found = self.woken[:]
        self.woken.clear()
        return found


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[tuple[Process, Process]]:
    """Two processes on one keyring; the second one delivers."""
    air, url = Air(), sqlite_url(tmp_path / "lotse.db")
    vaults = [await open_vault(SecretKey.parse(SECRET), url) for _ in range(2)]
    yield Process(air, vaults[0]), Process(air, vaults[1], delivers=True)
    for vault in vaults:
        await vault.close()


def test_pages_are_woken_everywhere(two: tuple[Process, Process]) -> None:
    first, second = two
    first.neighbours.wakers().page(AMINA)
    assert (first.woken_since(), second.woken_since()) == ([AMINA], [AMINA])


def test_only_the_relay_that_delivers_is_woken_each_time(two: tuple[Process, Process]) -> None:
    first, second = two
    for _ in range(20):
        first.neighbours.wakers().relay()
    assert second.woken_since() == ["relay"] * 20
    assert first.woken_since() == ["relay"]
    second.neighbours.wakers().relay()
    assert (first.woken_since(), second.woken_since()) == ([], ["relay"])


def test_who_hears_nobody_wakes_its_own_relay(two: tuple[Process, Process]) -> None:
    first, _ = two
    first.reaches = False
    for _ in range(3):
        first.neighbours.wakers().relay()
    assert first.woken_since() == ["relay"] * 3


def test_a_relay_that_stops_wakes_those_who_wait_for_its_place(two: tuple[Process, Process]) -> None:
    first, second = two
    second.neighbours.relay_stopped()
    assert first.woken_since() == ["relay"]


async def test_who_was_erased_in_one_process_is_in_no_memory(two: tuple[Process, Process]) -> None:
    first, second = two
    await first.vault.ensure_key(AMINA)
    await second.vault.box(AMINA)
    await first.vault.forget(AMINA)
    with pytest.raises(Erased):
        await second.vault.box(AMINA)
    assert (first.woken_since(), second.woken_since()) == ([AMINA], [AMINA])


async def test_after_silence_everything_is_looked_at(two: tuple[Process, Process]) -> None:
    first, second = two
    await first.vault.ensure_key(AMINA)
    await second.vault.box(AMINA)
    await first.vault.keyring.delete([AMINA])
    async with second.neighbours.listening():
        assert second.woken_since() == ["everybody", "relay"]
        with pytest.raises(Erased):
            await second.vault.box(AMINA)
