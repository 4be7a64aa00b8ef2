"""The desk as one application, to be mounted at /desk."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from desk.access import Right
from desk.deps import DeskDeps
from desk.guard import Handler, Page, endpoint
from desk.headers import DeskShell
from desk.pages import closing, lock, login, queue, record, record_actions, search, start, trail
from desk.templating import STATIC_DIRECTORY, render


def build_desk(deps: DeskDeps) -> Starlette:
    """Return the desk; it expects to be mounted at `/desk` and keeps nothing between requests."""
    return Starlette(
        routes=[
            *_door_routes(deps),
            *_record_routes(deps),
            Mount("/static", StaticFiles(directory=STATIC_DIRECTORY), name="static"),
        ],
        middleware=[Middleware(DeskShell, logger=deps.logger)],
        exception_handlers={HTTPException: _problem},
    )


def _door_routes(deps: DeskDeps) -> list[Route]:
    def locked(path: str, handler: Handler, method: str) -> Route:
        page = Page(handler, Right.START, while_locked=True)
        return Route(path, endpoint(deps, page), methods=[method])

    return [
        Route("/anmelden", login.login_page(deps), methods=["GET"]),
        Route("/anmelden", login.login_attempt(deps), methods=["POST"]),
        locked("/abmelden", login.logout, "POST"),
        locked("/sperren", lock.lock_now, "POST"),
        locked("/sperre", lock.locked_page, "GET"),
        locked("/sperre", lock.unlock, "POST"),
        Route("/sitzung", endpoint(deps, Page(lock.time_left, Right.START, passive=True)), methods=["GET"]),
        Route("/sitzung", endpoint(deps, Page(lock.still_here, Right.START)), methods=["POST"]),
        Route("/", endpoint(deps, Page(login.home, Right.START)), methods=["GET"]),
        Route("/start", endpoint(deps, Page(start.start, Right.START)), methods=["GET"]),
    ]


def _record_routes(deps: DeskDeps) -> list[Route]:
    def get(path: str, handler: Handler, right: Right = Right.RECORDS) -> Route:
        return Route(path, endpoint(deps, Page(handler, right)), methods=["GET"])

    def post(path: str, handler: Handler) -> Route:
        return Route(path, endpoint(deps, Page(handler, Right.RECORDS)), methods=["POST"])

    news = Page(queue.news, Right.RECORDS, passive=True)
    return [
        get("/eingang", queue.queue),
        Route("/eingang/neues", endpoint(deps, news), methods=["GET"]),
        get("/suche", search.search, Right.TRAIL),
        get("/faelle/{code}", record.record_page),
        get("/faelle/{code}/protokoll", trail.trail, Right.TRAIL),
        post("/faelle/{code}/uebernehmen", record_actions.claim),
        post("/faelle/{code}/rueckgabe", record_actions.hand_back),
        get("/faelle/{code}/abschluss", closing.closing_page),
        post("/faelle/{code}/abschluss", closing.close),
        post("/faelle/{code}/oeffnen", record_actions.reopen),
    ]


async def _problem(_: Request, problem: Exception) -> Response:
    """Answer what no page answers: a wrong address or a wrong method."""
    status = problem.status_code if isinstance(problem, HTTPException) else 500
    return render("wrong_address.html", status)
