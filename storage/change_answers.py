"""What people say to a notice: noted once, also in the history of the change that it came from."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select, update

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy, BookingStatus
from domain.directory import Directory
from domain.ids import GERMAN, Lang, NoticeId
from domain.notices import NoticeKind, NoticeOption, NoticeState, ToTell
from domain.slots import SlotWish
from storage import tables as t
from storage.appointments import appointment
from storage.change_outcomes import Doing, offer_or_cancel
from storage.claims import lock_person
from storage.database import Statement, Transaction
from storage.notices import end_notice, notice_by_id
from storage.offers import find_alternatives, tiers_around
from storage.times import to_us

_NOTE: Final = Statement(
    update(t.change_booking)
    .where(
        t.change_booking.c.change_id == bindparam("change"),
        t.change_booking.c.booking_id == bindparam("booking"),
    )
    .values(answer=bindparam("said"), answered_at=bindparam("now"))
)
_LANGUAGE: Final = Statement(select(t.person.c.language).where(t.person.c.id == bindparam("person")))


async def answer_notice(tx: Transaction, notice: NoticeId, answer: str, *, now: datetime) -> bool:
    """End an open notice with this answer, and note it in the report of its change.

    False when the notice is not open any more.
    """
    if not await end_notice(tx, notice, NoticeState.ANSWERED, now=now, answer=answer):
        return False
    asked = await notice_by_id(tx, notice)
    if asked is not None and asked.change is not None and asked.booking is not None:
        await tx.execute(_NOTE, change=asked.change, booking=asked.booking, said=answer, now=to_us(now))
    return True


async def decline_move(
    tx: Transaction,
    notice: NoticeId,
    *,
    now: datetime,
    new_id: Callable[[], str],
    directory: Directory,
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> ToTell | None:
    """Turn a move that does not suit into an offer, or without alternatives into priority on the list.

    Ends the `moved` notice as declined and stores the one that follows it, which the result tells of; None
    when the notice is not open or no move.
    """
    asked = await notice_by_id(tx, notice)
    if asked is None or asked.kind is not NoticeKind.MOVED or asked.booking is None:
        return None
    await lock_person(tx, asked.person)
    moved = await appointment(tx, asked.booking)
    if moved is None or moved.status is not BookingStatus.CONFIRMED or moved.start <= now:
        return None
    if not await answer_notice(tx, notice, NoticeOption.DECLINE.value, now=now):
        return None
    language = await tx.fetch_one(_LANGUAGE, person=asked.person)
    wish = SlotWish(GERMAN if language is None else Lang(language["language"]), moved.adviser_wish)
    found = await find_alternatives(
        tx, moved, wish, tiers_around(directory, moved.place), now=now, exclude={moved.start}, policy=policy
    )
    doing = Doing(tx, asked.change, now, new_id, directory)
    return (await offer_or_cancel(doing, moved, found)).tell
