"""How the API says no: one JSON form for everything (RFC 9457), without a word of what was sent."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from domain.conversation import Frozen

MEDIA_TYPE: Final = "application/problem+json"
_BUSY_SECONDS: Final = 5
_SAID: Final[Mapping[int, str]] = {
    401: "A key is needed: Authorization: Bearer KEY.",
    403: "This key does not have the right for that.",
    404: "There is nothing here for this key.",
    405: "This address is only read, with GET.",
    422: "A parameter is wrong.",
    429: "Too many requests with this key; wait for the seconds in Retry-After.",
    503: "The database is busy; try again after the seconds in Retry-After.",
}


class Problem(Frozen):
    """Why a request was not answered."""

    type: str = "about:blank"
    title: str
    """The name of the status."""
    status: int
    detail: str


def problem(status: int, detail: str = "", headers: Mapping[str, str] | None = None) -> JSONResponse:
    """Return an answer that says what is wrong; without a detail the usual words for the status."""
    title = HTTPStatus(status).phrase
    body = Problem(title=title, status=status, detail=detail or _SAID.get(status, title))
    return JSONResponse(body.model_dump(), status, headers, media_type=MEDIA_TYPE)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return what OpenAPI says about the problems an address may answer with."""
    content = {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
    return {status: {"description": _SAID[status], "content": content} for status in statuses}


def failure(number: str) -> JSONResponse:
    """Return the answer to a fault of our own, with the number under which it is in the log."""
    return problem(500, f"Something went wrong here. It is in the log as {number}.")


async def on_refusal(_: Request, error: Exception) -> JSONResponse:
    """Answer what a route or the router refused; whatever else it wanted to say stays unsaid."""
    if isinstance(error, HTTPException):
        return problem(error.status_code, headers=error.headers)
    return problem(500)


async def on_wrong_parameter(_: Request, error: Exception) -> JSONResponse:
    """Name the parameters that are wrong and what is expected, but not what was sent."""
    errors = error.errors() if isinstance(error, RequestValidationError) else []
    said = (f"{'.'.join(map(str, one['loc'][1:])) or 'request'}: {one['msg']}" for one in errors)
    return problem(422, "; ".join(said))


async def on_busy(_: Request, __: Exception) -> JSONResponse:
    """Say that trying again is of use."""
    return problem(503, headers={"Retry-After": str(_BUSY_SECONDS)})
