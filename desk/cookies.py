"""The cookies of the desk: sent only to the desk, not readable by scripts, never on another site's behalf."""

from datetime import timedelta
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from desk.addresses import BASE


class Cookie(StrEnum):
    """The names of the cookies."""

    SESSION = "lotse_desk"
    VISITOR = "lotse_desk_besuch"
    """Ties the log-in form to the browser it was sent to."""
    DEVICE = "lotse_desk_geraet"
    """A browser from which somebody has logged in before."""
    NOTICE = "lotse_desk_hinweis"
    DRAFT = "lotse_desk_entwurf"
    """A change of office hours that is being looked at."""


def give(
    response: Response, name: Cookie, value: str, *, secure: bool, lasts: timedelta | None = None
) -> None:
    """Set a cookie; without a time it ends with the browser."""
    response.set_cookie(
        name,
        value,
        max_age=None if lasts is None else int(lasts.total_seconds()),
        path=BASE,
        secure=secure,
        httponly=True,
        samesite="strict",
    )


def take(response: Response, name: Cookie, *, secure: bool) -> None:
    """Delete a cookie."""
    response.delete_cookie(name, path=BASE, secure=secure, httponly=True, samesite="strict")


def read(request: Request, name: Cookie, longest: int = 1000) -> str:
    """Return the value of a cookie, or nothing; what is far too long is none of ours."""
    value = request.cookies.get(name, "")
    return value if len(value) <= longest else ""
