"""A foreign place, rule or change: answered like one that is not there."""

from starlette.responses import Response

from desk.visit import Visit


async def unknown_place(visit: Visit) -> Response:
    """Say that there is no such thing here."""
    return await visit.show("schedule_unknown.html", "Nicht gefunden", 404)
