"""The first page of roles that do not work with intake records."""

from starlette.responses import Response

from desk.access import Right, may
from desk.undelivered_view import UndeliveredNote, note_for_start
from desk.visit import Visit
from domain.staff import Role
from storage.undelivered import undelivered_in_organisation

_TOLD = frozenset({Role.ADMINISTRATION, Role.TEAM_LEAD})
"""Who is told in numbers what did not reach people."""


async def start(visit: Visit) -> Response:
    """Say what this role finds here."""
    reads_trails = may(visit.member.role, Right.TRAIL)
    undelivered = await undelivered_for(visit)
    return await visit.show("start.html", "Start", reads_trails=reads_trails, undelivered=undelivered)


async def undelivered_for(visit: Visit) -> UndeliveredNote | None:
    """Say in numbers what did not reach people, to the roles that are told."""
    if visit.member.role not in _TOLD:
        return None
    async with visit.deps.database.reading() as reader:
        return note_for_start(await undelivered_in_organisation(reader, visit.viewer))
