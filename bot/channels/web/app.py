"""The web chat as an ASGI application."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Route

from bot.channels.web import chat, files, leaving, notices, push, resume, stream
from bot.channels.web.deps import WebDeps
from bot.channels.web.faults import KindFaults
from bot.channels.web.security import SafeHeaders
from bot.channels.web.site import Site

_POST = ["POST"]
_GET = ["GET"]


def build_web_chat(deps: WebDeps) -> Starlette:
    """Return the application; it answers at `/` and needs no other part of Lotse but what it is given."""
    site = Site.build(deps)
    app = Starlette(
        routes=_routes(site),
        middleware=[
            Middleware(SafeHeaders, https=deps.secure_cookies),
            # The length of a packed page says nothing: none repeats what an address brought beside a secret,
            # and the proofs in the forms are others each time (tests/web/test_weight.py).
            Middleware(GZipMiddleware, minimum_size=1000),
            Middleware(KindFaults),
        ],
        exception_handlers={HTTPException: notices.refuse},
    )
    app.state.site = site
    return app


def _routes(site: Site) -> list[Route]:
    return [
        Route("/", chat.show, methods=_GET),
        Route("/o/{place}", chat.show, methods=_GET),
        Route("/chat/turn", chat.take_turn, methods=_POST),
        Route("/chat/here", chat.stay, methods=_POST),
        Route("/chat/stream", stream.stream, methods=_GET),
        Route("/chat/poll", stream.poll, methods=_GET),
        Route("/language", chat.show_languages, methods=_GET),
        Route("/language", chat.choose_language, methods=_POST),
        Route("/resume", resume.show_resume, methods=_GET),
        Route("/resume", resume.resume, methods=_POST),
        Route("/resume-link", resume.make_link, methods=_POST),
        Route("/r", resume.show_link_form, methods=_GET),
        Route("/r", resume.follow_link, methods=_POST),
        Route("/continue", resume.uncover, methods=_POST),
        Route("/leave", leaving.leave_by_link, methods=_GET),
        Route("/leave", leaving.leave, methods=_POST),
        Route("/leer", leaving.neutral_page, methods=_GET),
        Route("/calendar/{row}.ics", files.calendar, methods=_GET),
        Route(push.WORKER, push.worker, methods=_GET),
        Route("/push", push.allow, methods=_POST),
        Route("/push/off", push.refuse, methods=_POST),
        Route("/push/mine", push.mine, methods=_POST),
        Route("/sos", notices.sos, methods=_GET),
        Route("/impressum", notices.imprint, methods=_GET),
        Route("/datenschutz", notices.privacy, methods=_GET),
        Route("/barrierefreiheit", notices.accessibility, methods=_GET),
        Route("/static/{version}/{name}", site.assets.serve, methods=_GET),
    ]
