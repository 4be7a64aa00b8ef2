"""The table names every address of the process, and no address that is not there."""

import pytest

from tests.access.routes import addresses
from tests.access.table import in_the_table
from tests.access.world import World

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_address_is_in_the_table(world: World) -> None:
    assert addresses(world.app) == in_the_table()
