"""The databases and the stand for conversations with the office."""

from collections.abc import AsyncIterator, Callable, Mapping

import pytest

from domain.ids import FlowId
from flows.definition import Flow
from locales.catalog import Catalog
from tests.databases import database_url, dialect, postgres_template, sqlite_template
from tests.talks.desk import Desk
from tests.talks.translators import Translates
from tests.turn.crashing import Fuse, crashing_stand
from tests.turn.offices import catalog, flows, new_office, office_url, postgres_office, sqlite_office, stand
from tests.turn.stand import Stand

__all__ = [
    "catalog",
    "database_url",
    "dialect",
    "flows",
    "new_office",
    "office_url",
    "postgres_office",
    "postgres_template",
    "sqlite_office",
    "sqlite_template",
    "stand",
]


@pytest.fixture
def translates() -> Translates:
    """A translator that knows everything, until it is told otherwise."""
    return Translates()


@pytest.fixture
def desk(stand: Stand, translates: Translates) -> Desk:
    """Somebody of the office, with the worker behind and that translator."""
    return Desk(stand, translates)


@pytest.fixture
def fuse() -> Fuse:
    """What breaks the process off."""
    return Fuse()


@pytest.fixture
async def fragile(
    new_office: Callable[[], str], fuse: Fuse, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> AsyncIterator[Stand]:
    """An installation that the fuse can break off anywhere."""
    async with crashing_stand(new_office(), fuse, catalog, flows) as found:
        yield found
