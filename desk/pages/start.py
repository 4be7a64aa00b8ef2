"""The first page of roles that do not work with intake records."""

from starlette.responses import Response

from desk.access import Right, may
from desk.visit import Visit


async def start(visit: Visit) -> Response:
    """Say what this role finds here."""
    return await visit.show("start.html", "Start", reads_trails=may(visit.member.role, Right.TRAIL))
