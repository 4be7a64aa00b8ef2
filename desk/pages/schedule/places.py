"""Places: the list, and one with what staff may change about it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from desk.addresses import PLACES
from desk.filled import Filled
from desk.notices import told
from desk.pages.schedule.unknown import unknown_place
from desk.schedule_addresses import place_address, place_hours
from desk.schedule_scope import Scope, load_scope
from desk.visit import Visit
from domain.change_plan import Touched
from domain.directory import Place
from domain.ids import PlaceId
from storage.audit import AuditAction, write_audit
from storage.office_hours import extend_horizon, lock_office_hours
from storage.place_edits import PlaceDetails, change_place, desks_used
from storage.room_notices import note_new_room, visits_in_room

_NEAR: Final = ("nah1", "nah2", "nah3")
_MOST_DESKS: Final = 50
_LONGEST_ROOM: Final = 80
_LONGEST_PHONE: Final = 40
_JOIN: Final = "\x1f"
_TELL: Final = "benachrichtigen"


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place in the list."""

    address: str
    week: str
    place: Place
    municipality: str
    nearby: str
    own: bool


async def places(visit: Visit) -> Response:
    """List the places."""
    scope = await _scope(visit)
    lines = [
        PlaceLine(
            place_address(place.id),
            place_hours(place.id),
            place,
            scope.names.municipality(place.municipality),
            ", ".join(scope.names.place(code) for code in place.nearby),
            scope.owns(place),
        )
        for place in scope.places
    ]
    return await visit.show("places.html", "Orte", lines=lines)


async def place_page(visit: Visit) -> Response:
    """Show a place with its form, or without one where the house is somebody else's."""
    scope = await _scope(visit)
    place = scope.place(visit.request.path_params["ort"])
    if place is None:
        return await unknown_place(visit)
    return await _page(visit, scope, place, Filled(_values(place), visit.today))


async def save_place(visit: Visit) -> Response:
    """Store what was changed about a place."""
    scope = await _scope(visit)
    place = scope.place(visit.request.path_params["ort"])
    if place is None or not scope.owns(place):
        return await unknown_place(visit)
    form = Filled(visit.form, visit.today)
    new = await _read(visit, scope, place, form)
    if not form.valid:
        return await _page(visit, scope, place, form, status=422)
    if visit.form.get("stand") != _stand(place):
        return await _page(visit, await _scope(visit), place, form, status=409, stale=True)
    concerned = await _concerned(visit, place, new)
    if concerned and visit.form.get(_TELL) != _mark(concerned):
        return await _page(visit, scope, place, form, concerned=concerned)
    number = await _store(visit, place, new, concerned)
    if number is None:
        return await _page(visit, await _scope(visit), place, form, status=409, stale=True)
    return visit.to(place_address(place.id), told(visit.now, "Gespeichert.", _said(number)))


def _said(number: int) -> str:
    now = "Die Angaben zum Ort gelten ab jetzt."
    return (
        f"{now} {'1 Person bekommt' if number == 1 else f'{number} Personen bekommen'} den neuen Raum."
        if number
        else now
    )


async def _concerned(visit: Visit, place: Place, new: PlaceDetails) -> Sequence[Touched]:
    """Return whose appointment would be in another room."""
    if new.room == place.room:
        return ()
    async with visit.deps.database.reading() as reader:
        return await visits_in_room(reader, place, visit.now)


def _mark(concerned: Sequence[Touched]) -> str:
    """Whose appointments somebody agreed to tell of the room, so that a newer one is noticed."""
    return hashlib.sha256(_JOIN.join(one.booking for one in concerned).encode()).hexdigest()[:16]


async def _scope(visit: Visit) -> Scope:
    async with visit.deps.database.reading() as reader:
        return await load_scope(visit, reader)


async def _read(visit: Visit, scope: Scope, place: Place, form: Filled) -> PlaceDetails:
    desks = form.number("plaetze", 1, _MOST_DESKS)
    async with visit.deps.database.reading() as reader:
        used = await desks_used(reader, place.id, visit.today)
    if desks < used and desks < place.desks:
        form.wrong(
            "plaetze", f"Es sind noch {used} Plätze besetzt. Ändern oder beenden Sie zuerst die Sprechzeiten."
        )
    near: list[PlaceId] = []
    for name in _NEAR:
        code = PlaceId(form.value(name))
        if not code:
            continue
        if code == place.id or scope.names.directory.place(code) is None:
            form.wrong(name, "Wählen Sie einen anderen Ort aus der Liste.")
        elif code in near:
            form.wrong(name, "Dieser Ort steht schon darüber.")
        near.append(code)
    return PlaceDetails(
        room=form.text("raum", longest=_LONGEST_ROOM),
        phone=form.text("telefon", longest=_LONGEST_PHONE),
        hours_note=form.text("hinweis"),
        desks=desks,
        nearby=(*near, *place.nearby[len(_NEAR) :]),
    )


async def _store(visit: Visit, place: Place, new: PlaceDetails, concerned: Sequence[Touched]) -> int | None:
    """Store the details and return how many people are told of a room; None when the place is not as it was.

    With more desks, office hours that found none open at once.
    """
    await visit.deps.teller.prepare({one.person for one in concerned})
    async with visit.deps.database.transaction() as tx:
        more = new.desks > place.desks
        if more:
            await lock_office_hours(tx)
        if not await change_place(tx, place.id, _details(place), new):
            return None
        if more:
            await extend_horizon(tx, visit.today)
        told_of_room = 0
        if new.room != place.room:
            tell = await note_new_room(tx, place, now=visit.now, new_id=visit.deps.new_id)
            await visit.deps.teller.tell(tx, tell)
            told_of_room = len({one.person for one in tell})
        await write_audit(tx, AuditAction.PLACE_CHANGED, staff=visit.viewer, now=visit.now, detail=place.id)
    return told_of_room


def _details(place: Place) -> PlaceDetails:
    return PlaceDetails(place.room, place.phone, place.hours_note, place.desks, place.nearby)


def _values(place: Place) -> dict[str, str]:
    near = [*place.nearby, "", "", ""]
    return {
        "raum": place.room,
        "telefon": place.phone,
        "hinweis": place.hours_note,
        "plaetze": str(place.desks),
        **dict(zip(_NEAR, near, strict=False)),
    }


def _stand(place: Place) -> str:
    """What the form was made from, so that a form that has gone stale is noticed."""
    shown = _JOIN.join([*_values(place).values(), *place.nearby])
    return hashlib.sha256(shown.encode()).hexdigest()[:16]


async def _page(
    visit: Visit,
    scope: Scope,
    place: Place,
    form: Filled,
    *,
    status: int = 200,
    stale: bool = False,
    concerned: Sequence[Touched] = (),
) -> Response:
    current = scope.place(place.id) or place
    return await visit.show(
        "place.html",
        f"Fehler: {place.name}" if form.problems else place.name,
        status,
        place=current,
        form=form,
        own=scope.owns(place),
        stale=stale,
        stand=_stand(current),
        concerned=len({one.person for one in concerned}),
        mark=_mark(concerned) if concerned else "",
        municipality=scope.names.municipality(place.municipality),
        others=[(one.id, one.name) for one in scope.names.directory.places if one.id != place.id],
        near=[scope.names.place(code) for code in current.nearby],
        languages=[scope.names.language(tag) for tag in current.languages],
        list_address=PLACES,
        week=place_hours(place.id),
    )
