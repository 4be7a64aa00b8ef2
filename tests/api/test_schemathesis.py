"""Schemathesis asks for everything the document allows and forbids, and holds the API to its word."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import Status, events, from_schema
from schemathesis.python.asgi import shutdown_lifespans
from starlette.applications import Starlette
from starlette.routing import Mount

from desk.api.app import build_api
from desk.api.pace import Pace
from domain.api_keys import ApiRight
from domain.case_codes import new_case_code
from storage.crypto import SecretKey
from storage.database import open_database
from storage.statements import Dialect
from storage.vault import open_vault
from tests.api.region import ARKADEN, open_region
from tests.api.systems import make_key
from tests.databases import SECRET
from tests.desk.clock import MORNING, DeskClock
from tests.desk.deps import desk_deps
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord

EXAMPLES = {Dialect.SQLITE: 40, Dialect.POSTGRESQL: 25}
KEY = "lotse_everything"
CODE = new_case_code(lambda _: 9)
THERE = {"path.code": CODE, "query.place": ARKADEN}
"""What is there to be found; Schemathesis would have to guess it."""
PATHS = ("GET /v1/records", "GET /v1/records/{code}", "GET /v1/places", "GET /v1/slots")


def application(database_url: str) -> Starlette:
    """The API with some records; it opens its database in the loop in which Schemathesis runs it."""
    app = Starlette()

    @asynccontextmanager
    async def opened(_: Starlette) -> AsyncIterator[None]:
        database = await open_database(database_url)
        vault = await open_vault(SecretKey.parse(SECRET), database_url)
        office = await open_region(database, vault)
        for minutes in range(10):
            await office.add(NewRecord(created_at=MORNING - timedelta(minutes=2 + minutes)))
        await office.add(NewRecord(code=CODE))
        assert await make_key(database, vault, "everything", *ApiRight) == KEY
        deps = desk_deps(database, vault, DeskClock())
        app.router.routes.append(Mount("/api", app=build_api(deps, Pace(per_minute=1_000_000))))
        yield
        await vault.close()
        await database.close()

    app.router.lifespan_context = opened
    return app


@pytest.fixture
def asked(database_url: str) -> Iterator[Starlette]:
    yield application(database_url)
    shutdown_lifespans()


def config(examples: int, parameters: Mapping[str, str]) -> SchemathesisConfig:
    """Every check there is, the same questions in every run."""
    return SchemathesisConfig.from_dict(
        {
            "parameters": dict(parameters),
            "seed": 2026,
            "headers": {"Authorization": f"Bearer {KEY}"},
            "checks": {"enabled": True},
            "generation": {
                "mode": "all",
                "max-examples": examples,
                "deterministic": True,
                "database": "none",
            },
        }
    )


def everything(app: Starlette, examples: int, parameters: Mapping[str, str]) -> Iterator[events.EngineEvent]:
    """Ask, and tell what comes of it."""
    wanted = config(examples, parameters)
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", app, config=wanted)
    yield from from_schema(schema).execute()


def statuses(event: events.ScenarioFinished) -> Iterator[tuple[str | None, int]]:
    """The addresses that were asked and how they answered."""
    for interaction in event.recorder.interactions.values():
        if interaction.response is not None:
            yield event.label, interaction.response.status_code


@both_databases
def test_the_api_keeps_every_promise_of_its_document(asked: Starlette, dialect: Dialect) -> None:
    answered, problems = set(), []
    for event in [*everything(asked, EXAMPLES[dialect], {}), *everything(asked, EXAMPLES[dialect], THERE)]:
        if isinstance(event, events.ScenarioFinished):
            answered |= set(statuses(event))
            checks = (check for found in event.recorder.checks.values() for check in found)
            problems += [
                f"{event.label}: {check.failure_info}" for check in checks if check.status is Status.FAILURE
            ]
        elif isinstance(event, events.NonFatalError | events.FatalError):
            problems.append(str(event))
    assert problems == []
    assert answered == {
        *((path, status) for path in PATHS for status in (200, 401, 405)),
        ("GET /v1/records/{code}", 404),
        ("GET /v1/slots", 404),
        ("GET /v1/records", 422),
        ("GET /v1/slots", 422),
    }
