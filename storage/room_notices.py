"""Telling people with an appointment that the room of their place is another one from now on."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.appointments import BookingStatus
from domain.change_plan import Touched
from domain.directory import Place
from domain.ids import BookingId, NoticeId, PersonId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.ticks import tick_of
from domain.visits import visit_of
from storage.appointments import stored_appointment
from storage.change_locks import lock_people
from storage.change_outcomes import tell_address
from storage.database import Reader, Transaction
from storage.office_hours import lock_office_hours
from storage.schedule import relocations_between
from storage.touched import bookings_in_sight

_EVER: Final = 1 << 40


async def visits_in_room(reader: Reader, place: Place, now: datetime) -> tuple[Touched, ...]:
    """Return the appointments to come in a place's own room, earliest first.

    Those on days when the place is somewhere else are left out: its own room says nothing to them.
    """
    seen = await bookings_in_sight(reader, {place.id}, (), tick_of(now), _EVER)
    coming = [
        one.touched for one in seen if one.status is BookingStatus.CONFIRMED and one.touched.start > now
    ]
    if not coming:
        return ()
    zone = ZoneInfo(place.tz)
    days = [one.start.astimezone(zone).date() for one in coming]
    away = await relocations_between(reader, [place.id], min(days), max(days))
    elsewhere = {day for day in days if any(one.first <= day <= one.last for one in away)}
    return tuple(one for one, day in zip(coming, days, strict=True) if day not in elsewhere)


async def note_new_room(
    tx: Transaction, place: Place, *, now: datetime, new_id: Callable[[], str]
) -> tuple[ToTell, ...]:
    """Note for everybody concerned that the room is another one; tell them in this transaction."""
    await lock_office_hours(tx)
    await lock_people(tx, {one.person for one in await visits_in_room(tx, place, now)})
    return tuple(
        [
            await _note(tx, one.booking, one.person, now, NoticeId(new_id()))
            for one in await visits_in_room(tx, place, now)
        ]
    )


async def _note(
    tx: Transaction, booking: BookingId, person: PersonId, now: datetime, code: NoticeId
) -> ToTell:
    about = await stored_appointment(tx, booking)
    notice = Notice(code, person, NoticeKind.PLACE, NoticeState.OPEN, now, booking)
    told = ToTell(notice=code, person=person, kind=NoticeKind.PLACE, visit=visit_of(about))
    return await tell_address(tx, about, told, notice)
