"""The desk as one application, to be mounted at /desk."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from desk.access import Right
from desk.appointment_routes import appointment_routes
from desk.broadcast_routes import broadcast_routes
from desk.deps import DeskDeps
from desk.headers import DeskShell
from desk.own_routes import own_routes
from desk.pages import (
    closing,
    lock,
    login,
    queue,
    record,
    record_actions,
    replies,
    reply_drafts,
    search,
    start,
    trail,
)
from desk.routing import Addresses
from desk.schedule_routes import schedule_routes
from desk.templating import STATIC_DIRECTORY, render


def build_desk(deps: DeskDeps) -> Starlette:
    """Return the desk; it expects to be mounted at `/desk` and keeps nothing between requests."""
    return Starlette(
        routes=[
            *_door_routes(deps),
            *_record_routes(deps),
            *_reply_routes(deps),
            *schedule_routes(deps),
            *appointment_routes(deps),
            *broadcast_routes(deps),
            *own_routes(deps),
            Mount("/static", StaticFiles(directory=STATIC_DIRECTORY), name="static"),
        ],
        middleware=[Middleware(DeskShell, logger=deps.logger)],
        exception_handlers={HTTPException: _problem},
    )


def _door_routes(deps: DeskDeps) -> list[Route]:
    at = Addresses(deps, Right.START)
    return [
        Route("/anmelden", login.login_page(deps), methods=["GET"]),
        Route("/anmelden", login.login_attempt(deps), methods=["POST"]),
        at.post("/abmelden", login.logout, while_locked=True),
        at.post("/sperren", lock.lock_now, while_locked=True),
        at.get("/sperre", lock.locked_page, while_locked=True),
        at.post("/sperre", lock.unlock, while_locked=True),
        at.get("/sitzung", lock.time_left, passive=True),
        at.post("/sitzung", lock.still_here),
        at.get("/", login.home),
        at.get("/start", start.start),
    ]


def _record_routes(deps: DeskDeps) -> list[Route]:
    at = Addresses(deps, Right.RECORDS)
    return [
        at.get("/eingang", queue.queue),
        at.get("/eingang/neues", queue.news, passive=True),
        at.get("/suche", search.search, Right.TRAIL),
        at.get("/faelle/{code}", record.record_page),
        at.get("/faelle/{code}/protokoll", trail.trail, Right.TRAIL),
        at.post("/faelle/{code}/uebernehmen", record_actions.claim),
        at.post("/faelle/{code}/rueckgabe", record_actions.hand_back),
        at.get("/faelle/{code}/abschluss", closing.closing_page),
        at.post("/faelle/{code}/abschluss", closing.close),
        at.post("/faelle/{code}/oeffnen", record_actions.reopen),
    ]


def _reply_routes(deps: DeskDeps) -> list[Route]:
    at = Addresses(deps, Right.RECORDS)
    return [
        at.get("/faelle/{code}/neues", replies.talk_news, passive=True),
        at.get("/faelle/{code}/antwort", replies.reply_address),
        at.post("/faelle/{code}/antwort", replies.reply),
        at.post("/faelle/{code}/antwort/entwurf", reply_drafts.keep_draft),
        at.post("/faelle/{code}/antwort/zurueckholen", replies.take_reply_back),
        at.post("/faelle/{code}/gespraech/ende", replies.close_conversation),
    ]


async def _problem(_: Request, problem: Exception) -> Response:
    """Answer what no page answers: a wrong address or a wrong method."""
    status = problem.status_code if isinstance(problem, HTTPException) else 500
    return render("wrong_address.html", status)
