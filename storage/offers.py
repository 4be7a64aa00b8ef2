"""Alternatives that are held for somebody, and appointments that lost their time.

An alternative is a booking of status `offered` with claims of its own. The appointment that it is for is
`displaced` meanwhile and gets place, time and claims of the alternative that is taken: its id stays.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import and_, bindparam, func, select, update

from domain.alternatives import Seeker, Suggested, first_offered, lasting_from, suggest
from domain.appointments import (
    DEFAULT_POLICY,
    Appointment,
    AppointmentPolicy,
    BookingStatus,
    Gone,
    Moved,
    SlotTaken,
    WaitingEntry,
)
from domain.change_plan import places_around
from domain.directory import Directory
from domain.errors import StorageError
from domain.ids import BookingId, Lang, NoticeId, PlaceId, WaitingId
from domain.notices import NoticeState
from domain.offer_times import kept_until
from domain.offers import Fit, FreeStart
from domain.office_changes import ALTERNATIVES, Alternative
from domain.slots import OfferQuery, SlotWish
from domain.ticks import tick_of, ticks_in
from storage import tables as t
from storage.appointments import stored_appointment, to_appointment
from storage.claims import Span, free_claims, lock_person, lock_time
from storage.database import Reader, Statement, Transaction
from storage.free_slots import free_windows, load_advisers, zones_of
from storage.notices import notice_by_id
from storage.offered import (
    end_offered,
    ever_offered,
    insert_offered,
    release_offers_for,
    release_offers_of,
    still_held,
)
from storage.placing import Seat, put_at
from storage.quota import ALWAYS, renumber
from storage.record_appointments import appointment_cancelled, appointment_found, appointment_restored
from storage.times import to_us
from storage.waiting import leave_waiting_list_for, put_on_waiting_list

_b = t.booking.c
_DESK: Final = Statement(
    select(t.open_tick.c.desk_no).where(
        t.open_tick.c.resource == bindparam("resource"), t.open_tick.c.tick == bindparam("at")
    )
)
_RECORD: Final = Statement(
    select(t.intake_record.c.deadline_date).where(t.intake_record.c.id == bindparam("record"))
)
_LOCKED: Final = Statement(select(t.booking).where(_b.id == bindparam("booking")).with_for_update())
_HAND_OVER: Final = Statement(
    update(t.claim)
    .where(t.claim.c.booking_id == bindparam("alternative"))
    .values(booking_id=bindparam("appointment"))
)
_DISPLACE: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _b.status == "confirmed")
    .values(status="displaced", hold_until=None, version=_b.version + 1, updated_at=bindparam("now"))
)
_CANCEL: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _b.status.in_(["confirmed", "displaced"]))
    .values(
        status="cancelled_by_office",
        hold_until=None,
        sequence=_b.sequence + 1,
        version=_b.version + 1,
        updated_at=bindparam("now"),
    )
)
_WAITER: Final = Statement(
    select(
        t.person.c.language,
        func.coalesce(t.intake_record.c.municipality_id, t.place.c.municipality_id).label("municipality"),
    )
    .select_from(t.person)
    .join(t.place, t.place.c.id == bindparam("place"))
    .join(t.intake_record, and_(t.intake_record.c.id == bindparam("record")), isouter=True)
    .where(t.person.c.id == bindparam("person"))
)


def tiers_around(directory: Directory, place: PlaceId) -> tuple[tuple[PlaceId, ...], ...]:
    """Return the places whose times are offered in place of one there: itself and those nearby, at once."""
    return (places_around(directory, place),)


async def find_alternatives(  # noqa: PLR0913 - for whom, where, when, and what not
    reader: Reader,
    of: Appointment,
    wish: SlotWish,
    tiers: Sequence[Sequence[PlaceId]],
    *,
    now: datetime,
    most: int = ALTERNATIVES,
    exclude: Collection[datetime] = (),
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> tuple[Alternative, ...]:
    """Return up to `most` free starts that would suit, earliest first, none while another lasts.

    Of the first group of places that has any; none in `exclude`, none after the deadline of the record. `of`
    need not be stored: for somebody on the waiting list, person, minutes, party size and record are enough.
    """
    deadline = await _deadline(reader, of)
    for places in tiers:
        seeker = Seeker(of.minutes, wish, tuple(places), deadline, exclude)
        found = await _suggested(reader, seeker, now, most, policy)
        if found:
            return tuple([await _alternative(reader, one, seeker) for one in found])
    return ()


async def _suggested(
    reader: Reader, seeker: Seeker, now: datetime, most: int, policy: AppointmentPolicy
) -> list[Suggested]:
    """Look two weeks at a time, as long as too few are found."""
    query = OfferQuery(
        seeker.places,
        seeker.minutes,
        seeker.wish,
        now,
        not_before=first_offered(now, policy),
        until=seeker.latest,
        policy=policy,
    )
    zones = await zones_of(reader, seeker.places)
    advisers = await load_advisers(reader)
    starts: list[FreeStart] = []
    found: list[Suggested] = []
    async for window in free_windows(reader, query):
        starts += [one for one in window if seeker.may_have(one, zones)]
        found = suggest(starts, advisers, seeker, most, lasting=lasting_from(now))
        if len(found) == most:
            break
    return found


async def _deadline(reader: Reader, of: Appointment) -> date | None:
    if of.record is None:
        return None
    row = await reader.fetch_one(_RECORD, record=of.record)
    return None if row is None or row["deadline_date"] is None else date.fromisoformat(row["deadline_date"])


async def _alternative(reader: Reader, one: Suggested, seeker: Seeker) -> Alternative:
    row = await reader.fetch_one(_DESK, resource=one.free.adviser, at=tick_of(one.free.start))
    return Alternative(
        place=one.free.place,
        resource=one.free.adviser,
        desk_no=0 if row is None else row["desk_no"],
        start=one.free.start,
        minutes=seeker.minutes,
        language_match=one.fit.language,
        wish_match=one.fit.wish,
    )


async def hold_alternatives(
    tx: Transaction,
    of: Appointment,
    notice: NoticeId,
    alternatives: Sequence[Alternative],
    *,
    until: datetime,
    now: datetime,
    new_id: Callable[[], str],
) -> tuple[Appointment, ...]:
    """Hold these times for the person until the notice is answered; those taken meanwhile are left out.

    Each is held until two hours before it starts, at most until `until`.

    The result is in the order of the numbers that `take_alternative` takes: earliest first.
    """
    await lock_person(tx, of.person)
    for one in sorted(alternatives, key=lambda one: (one.resource, one.start)):
        span = span_at(one)
        fit = Fit(wish=one.wish_match, language=one.language_match)
        candidate = await lock_time(tx, one.resource, span, fit)
        if candidate is not None:
            await insert_offered(
                tx,
                of,
                candidate,
                span,
                notice=notice,
                until_and_now=(kept_until(until, one.start), now),
                new_id=new_id,
            )
    return tuple(await ever_offered(tx, of.person, notice))


def span_at(one: Alternative | Appointment) -> Span:
    """Return place and ticks of an alternative or an appointment."""
    first = tick_of(one.start)
    return Span(one.place, first, first + ticks_in(one.minutes))


async def held_alternatives(reader: Reader, notice: NoticeId) -> tuple[Appointment, ...]:
    """Return everything that the notice ever held, in the order of its numbers; some may be gone (status)."""
    found = await notice_by_id(reader, notice)
    return () if found is None else tuple(await ever_offered(reader, found.person, notice))


async def take_alternative(
    tx: Transaction, notice: NoticeId, number: int, *, now: datetime
) -> Moved | SlotTaken | Gone:
    """Make alternative `number` (from 1) the appointment that the notice is about; the others become free.

    `Gone` when the notice is not open, or its appointment does not wait any more; `SlotTaken` when the
    alternative is not held any more. For a notice about no appointment the alternative itself becomes one.
    The notice is left open: who answers it ends it, see `storage.change_answers.answer_notice`.
    """
    known = await notice_by_id(tx, notice)
    if known is None:
        return Gone()
    await lock_person(tx, known.person)
    asked = await notice_by_id(tx, notice)
    if asked is None or asked.state is not NoticeState.OPEN:
        return Gone()
    offered = await ever_offered(tx, asked.person, notice)
    if not 1 <= number <= len(offered):
        return Gone()
    chosen = offered[number - 1]
    former = chosen if asked.booking is None else await _waiting_for_time(tx, asked.booking)
    if former is None:
        return Gone()
    if chosen.start <= now or not await still_held(tx, chosen):
        return SlotTaken()
    await _take(tx, former, chosen, now)
    await release_offers_of(tx, notice, now)
    return Moved(await stored_appointment(tx, former.booking), former.start)


async def _waiting_for_time(tx: Transaction, booking: BookingId) -> Appointment | None:
    """The appointment, locked, if it lost its time or the office cancelled it."""
    row = await tx.fetch_one(_LOCKED, booking=booking)
    found = None if row is None else to_appointment(row)
    lost = {BookingStatus.DISPLACED, BookingStatus.CANCELLED_BY_OFFICE}
    return found if found is not None and found.status in lost else None


async def _take(tx: Transaction, former: Appointment, chosen: Appointment, now: datetime) -> None:
    await renumber(tx, former.person, former.booking, ALWAYS)
    fit = Fit(wish=chosen.wish_match, language=chosen.language_match)
    same = chosen.booking == former.booking
    if not same:
        await tx.execute(_HAND_OVER, alternative=chosen.booking, appointment=former.booking)
    await put_at(tx, former.booking, Seat(span_at(chosen), chosen.resource, chosen.desk_no, fit), now=now)
    if same:
        if chosen.record is not None:
            await appointment_found(tx, chosen.record, chosen.booking, now)
        return
    await end_offered(tx, chosen.booking, now)
    await appointment_restored(tx, former.booking, now)
    await leave_waiting_list_for(tx, former.person, former.booking)


async def release_alternatives(tx: Transaction, notice: NoticeId, *, now: datetime) -> int:
    """Give back what the notice still holds; returns how many alternatives that were."""
    return await release_offers_of(tx, notice, now)


async def displace(tx: Transaction, appointment: Appointment, *, now: datetime) -> Appointment:
    """Take the appointment's time from it: it waits for an alternative, keeps its id, and claims nothing."""
    await free_claims(tx, appointment.booking)
    await tx.execute(_DISPLACE, booking=appointment.booking, now=to_us(now))
    return await stored_appointment(tx, appointment.booking)


async def cancel_with_priority(
    tx: Transaction, appointment: Appointment, *, now: datetime, new_id: Callable[[], str]
) -> WaitingId | None:
    """Cancel for the office an appointment or one that waits, and put the person first on the waiting list.

    Claims and held alternatives become free, the record goes back to where it was without an appointment.
    None when the appointment is neither confirmed nor waiting for another time any more.
    """
    await lock_person(tx, appointment.person)
    if not await tx.execute(_CANCEL, booking=appointment.booking, now=to_us(now)):
        return None
    await free_claims(tx, appointment.booking)
    await release_offers_for(tx, appointment.booking, now)
    await appointment_cancelled(tx, appointment.booking, now)
    waiter = await tx.fetch_one(
        _WAITER, person=appointment.person, place=appointment.place, record=appointment.record
    )
    if waiter is None:
        raise StorageError("an appointment belongs to nobody")
    entry = WaitingEntry(
        person=appointment.person,
        language=Lang(waiter["language"]),
        minutes=appointment.minutes,
        municipality=waiter["municipality"],
        record=appointment.record,
        party_size=appointment.party_size,
        adviser_wish=appointment.adviser_wish,
        booking=appointment.booking,
    )
    return await put_on_waiting_list(tx, entry, now=now, new_id=new_id)
