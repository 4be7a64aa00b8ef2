"""What a change of the office said about an appointment: for putting its notice into words once more."""

from dataclasses import dataclass
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import and_, bindparam, select

from domain.conversation import Visit
from domain.ids import BookingId, ChangeId, PlaceId
from domain.office_changes import Note, Reason
from domain.ticks import TICK_MINUTES, moment_of
from domain.translation import Translation
from storage import tables as t
from storage.database import Reader, Row, Statement

_TRANSLATIONS: Final = TypeAdapter[tuple[Translation, ...]](tuple[Translation, ...])
_c: Final = t.change_booking.c
_SAID: Final = Statement(
    select(
        t.office_change.c.reason,
        t.office_change.c.note,
        t.office_change.c.note_translations,
        _c.from_place,
        _c.from_desk,
        _c.from_start,
        _c.from_end,
        t.booking.c.version,
        t.booking.c.party_size,
    )
    .join(t.change_booking, _c.change_id == t.office_change.c.id)
    .join(t.booking, t.booking.c.id == _c.booking_id)
    .where(and_(_c.change_id == bindparam("change"), _c.booking_id == bindparam("booking")))
)


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """The reason that people were told, the line by staff, and where the appointment was before."""

    reason: Reason
    note: Note
    former: Visit


async def change_facts(reader: Reader, change: ChangeId, booking: BookingId) -> ChangeFacts | None:
    """Return what a change said about an appointment; None when it did not touch it."""
    row = await reader.fetch_one(_SAID, change=change, booking=booking)
    if row is None:
        return None
    former = Visit(
        booking=booking,
        version=row["version"],
        place=PlaceId(row["from_place"]),
        start=moment_of(row["from_start"]),
        end=moment_of(row["from_end"]),
        desk_no=row["from_desk"],
        minutes=(row["from_end"] - row["from_start"]) * TICK_MINUTES,
        party_size=row["party_size"],
    )
    return ChangeFacts(Reason(row["reason"]), note_in(row), former)


def note_in(row: Row) -> Note:
    """Return the line by staff that a row of a change holds."""
    return Note(text=row["note"], translations=_TRANSLATIONS.validate_json(row["note_translations"]))


def stored_translations(note: Note) -> str:
    """Return the translations of a line as a change holds them."""
    return _TRANSLATIONS.dump_json(note.translations).decode()
