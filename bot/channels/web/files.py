"""Files from the log: the appointment for the person's own calendar."""

import base64
import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.chat import number
from bot.channels.web.site import site_of
from domain.messages import FileSent
from storage.chat_log import read_entry

_ODD = re.compile(r"[^0-9A-Za-z._-]")


async def calendar(request: Request) -> Response:
    """Hand out a calendar file that was sent to this person; anything else is not found."""
    site = site_of(request)
    visitor = await site.sessions.visitor(request)
    if visitor.person is None or visitor.covered:
        raise HTTPException(404)
    box = await site.deps.vault.box(visitor.person)
    async with site.deps.database.glancing() as reader:
        row = await read_entry(reader, box, visitor.person, number(request.path_params["row"]))
    if row is None or not isinstance(row.entry, FileSent):
        raise HTTPException(404)
    name = _ODD.sub("", row.entry.filename) or "termin.ics"
    return Response(
        base64.b64decode(row.entry.content),
        media_type=row.entry.mime_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
