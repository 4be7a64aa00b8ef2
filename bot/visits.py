"""Between the storage's appointments and what the conversation knows of them."""

from domain.appointments import Appointment
from domain.conversation import HeldSlot, Offer
from domain.slots import SlotOffer, slot_key


def offer_of(found: SlotOffer) -> Offer:
    """Return a free start the way the conversation keeps it."""
    return Offer(
        key=found.key,
        place=found.place,
        start=found.start,
        minutes=found.minutes,
        language_match=found.language_match,
        wish_match=found.wish_match,
    )


def held_slot_of(appointment: Appointment) -> HeldSlot:
    """Return a hold the way the conversation keeps it."""
    return HeldSlot(
        booking=appointment.booking,
        version=appointment.version,
        offer=Offer(
            key=slot_key(appointment.place, appointment.start),
            place=appointment.place,
            start=appointment.start,
            minutes=appointment.minutes,
            language_match=appointment.language_match,
            wish_match=appointment.wish_match,
        ),
        until=appointment.hold_until or appointment.start,
    )
