"""Appointments and alternatives the way conversations and notices keep them."""

from typing import Final

from domain.appointments import Appointment, BookingStatus
from domain.conversation import Offer, Visit
from domain.office_changes import Alternative
from domain.slots import slot_key

_WITHOUT_TIME: Final = frozenset(
    {BookingStatus.DISPLACED, BookingStatus.OFFERED, BookingStatus.CANCELLED_BY_OFFICE}
)
"""What waits for another time, or is only held; whoever chooses one gets it, see `storage.rebooking`."""


def visit_of(appointment: Appointment) -> Visit:
    """Return an appointment the way a conversation keeps it."""
    return Visit(
        booking=appointment.booking,
        version=appointment.version,
        place=appointment.place,
        start=appointment.start,
        end=appointment.end,
        desk_no=appointment.desk_no,
        minutes=appointment.minutes,
        party_size=appointment.party_size,
        displaced=appointment.status in _WITHOUT_TIME,
    )


def offer_of(found: Alternative | Appointment) -> Offer:
    """Return an alternative, held already or not, the way a conversation keeps a free start."""
    return Offer(
        key=slot_key(found.place, found.start),
        place=found.place,
        start=found.start,
        minutes=found.minutes,
        language_match=found.language_match,
        wish_match=found.wish_match,
    )
