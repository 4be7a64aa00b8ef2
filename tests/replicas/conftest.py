"""The fleet: real processes, a real proxy, a real PostgreSQL; one for all tests of a module."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.botapi import BotApiServer
from tests.fixtures.postgres import Cluster
from tests.replicas.fleet import Fleet, fleet
from tests.replicas.proxy import nginx_path


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def api() -> AsyncIterator[BotApiServer]:
    """Telegram."""
    async with BotApiServer() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def lotse(
    api: BotApiServer, postgres_cluster: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Fleet]:
    """Three processes behind nginx."""
    nginx = nginx_path()
    name = postgres_cluster.create(None)
    async with fleet(tmp_path_factory.mktemp("fleet"), nginx, postgres_cluster.url(name), api) as running:
        yield running
    postgres_cluster.drop(name)
