"""The cover over a page that nobody touched for a while."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site
from bot.channels.web.talk import read_talk
from domain.ids import PersonId
from storage.records import requests_of


async def show_cover(
    site: Site, request: Request, visitor: Visitor, *, error: str | None = None, status: int = 200
) -> Response:
    """Show that there is a chat, and nothing of it; who has handed something in is asked for a PIN."""
    if visitor.person is None:
        return RedirectResponse("/", 303)
    language = (await read_talk(site, visitor.person)).language
    locked = bool(await codes_of(site, visitor.person))
    frame = site.frame(request, visitor, language)
    return site.page("cover.html", frame, visitor, status=status, locked=locked, error=error)


async def codes_of(site: Site, person: PersonId) -> Sequence[str]:
    """Return the case codes of a person, each of which has a PIN, newest first."""
    async with site.deps.database.glancing() as reader:
        return [str(request.case_code) for request in await requests_of(reader, person)]
