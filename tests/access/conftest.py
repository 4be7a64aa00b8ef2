"""One process for all tests of access: they look, and what they change they have made themselves."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.access.world import World, open_world
from tests.databases import sqlite_template

__all__ = ["sqlite_template"]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def world(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    async with open_world(sqlite_template, tmp_path_factory.mktemp("access")) as opened:
        yield opened
