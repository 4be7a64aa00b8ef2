"""When and where an appointment is, as values for prompts and notices; a place may move for some days."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.conversation import Visit
from domain.directory import Directory, Place
from domain.ids import MunicipalityId, PlaceId
from domain.phrases import Moment, Phrase, Value, Verbatim, phrase
from domain.ticks import local_date


def place_at(directory: Directory, code: PlaceId, at: datetime) -> Place:
    """Return a place as it is at that time, or an empty one of that id when it has been removed."""
    place = directory.place(code)
    if place is None:
        home = directory.municipalities[0].id if directory.municipalities else MunicipalityId("")
        return Place(id=code, municipality=home, name=str(code))
    return directory.place_on(code, local_date(at, ZoneInfo(place.tz))) or place


def visit_values(directory: Directory, visit: Visit) -> dict[str, Value]:
    """Return when and where an appointment is."""
    place = place_at(directory, visit.place, visit.start)
    return {
        "when": Moment(visit.start, place.tz),
        "place": Verbatim(place.name),
        "address": Verbatim(place.address),
        "desk": _desk(place, visit),
        "minutes": visit.minutes,
    }


def _desk(place: Place, visit: Visit) -> Phrase:
    """Say where exactly; a room that is still a placeholder in the setup is left out."""
    number = Verbatim(str(visit.desk_no))
    if not place.room or place.room.startswith("["):
        return phrase("desk-number", number=number)
    return phrase("desk-room-number", room=Verbatim(place.room), number=number)
