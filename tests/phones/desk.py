"""The desk of the invented office with what phones and calendars need, and its public calendars."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import Mount

from desk.app import build_desk
from desk.deps import DeskDeps
from desk.feeds import feed_routes
from storage.database import Database
from storage.vault import Vault
from tests.desk.clerks import Desk
from tests.desk.clock import DeskClock
from tests.desk.deps import desk_deps
from tests.desk.office import Office
from tests.desk.teller import RecordingTeller
from tests.desk.translator import FakeTranslator

PUBLIC = "https://lotse.example"


def deps_of(database: Database, vault: Vault, clock: DeskClock, teller: RecordingTeller) -> DeskDeps:
    """What the front door gives the desk."""

    async def bot_name() -> str:
        return "lotse_test_bot"

    return desk_deps(database, vault, clock, teller, bot_name=bot_name, public_url=PUBLIC)


@asynccontextmanager
async def open_desk(database: Database, vault: Vault) -> AsyncIterator[Desk]:
    """Open the desk of the invented office."""
    clock, office, teller = DeskClock(), Office(database, vault), RecordingTeller()
    await office.open()
    deps = deps_of(database, vault, clock, teller)
    app = Starlette(routes=[*feed_routes(deps), Mount("/desk", app=build_desk(deps))])
    opened = Desk(app, clock, office, database, vault, teller, FakeTranslator(), [], [])
    try:
        yield opened
    finally:
        for browser in opened.browsers:
            await browser.aclose()
