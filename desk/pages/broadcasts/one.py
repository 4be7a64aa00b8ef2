"""The page of a broadcast: whichever stage it is in."""

from typing import assert_never

from starlette.responses import Response

from desk.pages.broadcasts.common import load, unknown_broadcast
from desk.pages.broadcasts.draft import draft_page
from desk.pages.broadcasts.release import release_page
from desk.pages.broadcasts.report import report_page
from desk.pages.broadcasts.sending import sending_page
from desk.visit import Visit
from domain.broadcasts import BroadcastState


async def broadcast_page(visit: Visit) -> Response:
    """Show the stage that the broadcast is in."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    match opened.broadcast.state:
        case BroadcastState.DRAFT:
            return await draft_page(visit, opened)
        case BroadcastState.SUBMITTED:
            return await release_page(visit, opened)
        case BroadcastState.RELEASED | BroadcastState.SENDING | BroadcastState.STOPPED:
            return await sending_page(visit, opened)
        case BroadcastState.SENT:
            return await report_page(visit, opened)
        case _:
            assert_never(opened.broadcast.state)
