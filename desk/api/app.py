"""The API as one application, to be mounted at /api."""

from typing import Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import RedirectResponse

from desk.api import records, slots
from desk.api.door import Counter
from desk.api.pace import Pace
from desk.api.problems import documented, failure, on_busy, on_refusal, on_wrong_parameter
from desk.deps import DeskDeps
from desk.headers import DeskShell
from domain.errors import BusyError

BASE: Final = "/api"
# Nothing about a request may leave the machine, whatever the environment variables of the library say.
_SILENT: Final = TelemetryConfig(
    tracing=False, metrics=False, logs=False, operation_spans=False, auto_configure=False
)


def build_api(deps: DeskDeps, pace: Pace | None = None) -> FastAPI:
    """Return the API; it expects to be mounted at `/api` and keeps nothing but the count of requests."""
    api = FastAPI(
        title="Lotse",
        version="1",
        description="Intake records and free times for other systems. Times are UTC.",
        servers=[{"url": BASE}],
        root_path_in_servers=False,
        # The pages that show the document load scripts from elsewhere, and a redirect would believe the Host.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        telemetry=_SILENT,
        middleware=[Middleware(DeskShell, logger=deps.logger, failed=failure)],
        exception_handlers={
            HTTPException: on_refusal,
            RequestValidationError: on_wrong_parameter,
            BusyError: on_busy,
        },
    )
    api.state.counter = Counter(deps, pace or Pace())
    _add_addresses(api)
    return api


def _add_addresses(api: FastAPI) -> None:
    every, one, wrong = (401, 403, 429, 503), (404, 422), (422,)
    add = api.add_api_route
    add("/", _document, include_in_schema=False)
    add("/v1/records", records.list_records, summary="Changed records", responses=documented(*every, *wrong))
    add("/v1/records/{code}", records.one_record, summary="One record", responses=documented(*every, *one))
    add("/v1/places", slots.list_places, summary="Places", responses=documented(*every))
    add("/v1/slots", slots.list_slots, summary="Free starts", responses=documented(*every, *one))


async def _document() -> RedirectResponse:
    """Lead to the description of everything else."""
    return RedirectResponse(f"{BASE}/openapi.json")
