"""Sending a broadcast: how far it is, for people and for the script of the page."""

from starlette.responses import JSONResponse, Response

from desk.broadcast_addresses import reference
from desk.broadcast_previews import frozen_previews
from desk.broadcast_view import done_text, numbers
from desk.broadcast_words import people
from desk.german import local, shown
from desk.pages.broadcasts.common import Opened, load, preview_of
from desk.visit import Visit
from domain.broadcast_steps import Refusal, may_decide, may_end, resumed, stopped
from storage.broadcast_progress import progress


async def sending_page(visit: Visit, opened: Opened) -> Response:
    """Show how far it is, and what can be done now."""
    broadcast = opened.broadcast
    async with visit.deps.database.reading() as reader:
        report = await progress(reader, broadcast)
    preview = await preview_of(visit, opened)
    begins = broadcast.content.send_at
    return await visit.show(
        "broadcast_sending.html",
        f"Rundnachricht {reference(broadcast.id)}, Versand",
        head=opened.head,
        state=broadcast.state.value,
        report=report,
        done=report.total - report.waiting,
        done_text=done_text(report),
        numbers=numbers(report),
        undecided=people(report.undecided) if report.undecided else "",
        begins=shown(begins, visit.now) if begins is not None and begins > visit.now else None,
        expires=None
        if broadcast.content.expires_at is None
        else shown(broadcast.content.expires_at, visit.now),
        at=_clock(visit),
        texts=frozen_previews(broadcast, preview, opened.names),
        may_stop=not isinstance(stopped(broadcast, visit.member, visit.now), Refusal),
        may_resume=not isinstance(resumed(broadcast, visit.member, visit.now), Refusal),
        may_end=may_end(broadcast, visit.member) is None,
        may_decide=may_decide(broadcast, visit.member) is None,
    )


async def news(visit: Visit) -> Response:
    """Say in numbers how far it is, to the script of the page."""
    opened = await load(visit)
    if opened is None:
        return JSONResponse({"unbekannt": True}, 404)
    async with visit.deps.database.reading() as reader:
        report = await progress(reader, opened.broadcast)
    return JSONResponse(
        {
            "zustand": opened.broadcast.state.value,
            "fertig": report.total - report.waiting,
            "gesamt": report.total,
            "text": done_text(report),
            "zahlen": {one.key: one.number for one in numbers(report)},
            "stand": _clock(visit),
        }
    )


def _clock(visit: Visit) -> str:
    return f"{local(visit.now):%H:%M:%S}"
