"""What a stored notice says, gathered once more: to show it again, or to freeze it with its answer."""

from domain.appointments import AdviserWish, Appointment, BookingStatus
from domain.ids import PersonId
from domain.notices import Notice, NoticeKind, ToTell
from domain.office_changes import NO_NOTE, Reason
from domain.visits import offer_of, visit_of
from storage.appointments import appointment
from storage.database import Reader
from storage.notice_facts import ChangeFacts, change_facts
from storage.offers import held_alternatives


async def facts_of(reader: Reader, notice: Notice) -> ToTell:
    """Return everything that the words of a notice need, as it is now; call it before the answer is done."""
    about = None if notice.booking is None else await appointment(reader, notice.booking)
    said = await _said(reader, notice)
    held = _numbered(await held_alternatives(reader, notice.id))
    return ToTell(
        notice=notice.id,
        person=PersonId(notice.person),
        kind=notice.kind,
        visit=None if about is None else visit_of(about),
        former=said.former if said is not None and notice.kind is NoticeKind.MOVED else None,
        offers=tuple(offer_of(one) for one in held.values()),
        until=notice.until,
        reason=Reason.NONE if said is None else said.reason,
        note=NO_NOTE if said is None else said.note,
        numbers=tuple(held),
        wish=next((one.adviser_wish for one in held.values()), AdviserWish.ANY),
    )


async def _said(reader: Reader, notice: Notice) -> ChangeFacts | None:
    if notice.change is None or notice.booking is None:
        return None
    return await change_facts(reader, notice.change, notice.booking)


def _numbered(ever: tuple[Appointment, ...]) -> dict[int, Appointment]:
    """Return what is still held by the numbers on the buttons, which stay when others are gone."""
    numbered = enumerate(ever, start=1)
    return {number: one for number, one in numbered if one.status is BookingStatus.OFFERED}
