"""Every address of an application, however deep it is mounted."""

from collections.abc import Iterable, Iterator

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from desk.api.late import LateApi

ANY = "ANY"
"""The method of an address that takes every one."""


def addresses(app: Starlette) -> set[tuple[str, str]]:
    """Method and path of every address; HEAD goes with GET. A kind of route nobody knows is an error."""
    return set(_walk(app.routes, ""))


def _walk(routes: Iterable[BaseRoute], prefix: str) -> Iterator[tuple[str, str]]:
    for route in routes:
        match route:
            case Route():
                methods = route.methods or {ANY}
                for method in methods - {"HEAD"} if "GET" in methods else methods:
                    yield method, prefix + route.path
            case Mount(app=StaticFiles()):
                yield "GET", f"{prefix}{route.path}/{{path}}"
            case Mount(app=Starlette()):
                yield from _walk(route.routes, prefix + route.path)
            case Mount(app=LateApi() as late):
                yield from _walk(late.build().routes, prefix + route.path)
            case _:
                message = f"a route of an unknown kind below {prefix or '/'}: {route!r}"
                raise TypeError(message)
