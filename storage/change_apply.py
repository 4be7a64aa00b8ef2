"""Doing a change of office hours: rules, ticks, claims, bookings, offers and notices together, or nothing."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.change_plan import Surroundings, Wanted, places_around
from domain.directory import Directory
from domain.edits import edited
from domain.ids import BookingId, ChangeId, OrganisationId, PersonId, PlaceId, StaffId
from domain.notices import ToTell
from domain.office_changes import UNDO_FOR, Affected, ChangeState, Decision, Outcome, Outdated, StoredEdit
from domain.ticks import tick_of
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_locks import LookAgain, in_lock_order, lock_people, lock_reach
from storage.change_outcomes import Doing, carry_out
from storage.change_preview import surroundings
from storage.change_survey import InSight, Plans, Survey, look_around, make_plans, survey
from storage.claims import end_hold, free_claims
from storage.cut_offers import offer_what_is_left, take_back_vacancy
from storage.database import Transaction
from storage.notice_facts import stored_translations
from storage.offered import end_offered
from storage.office_hours import extend_horizon, lock_office_hours
from storage.plan_rows import LostTimes, Undoing, write_plan
from storage.statements import insert
from storage.times import to_us

_CHANGE: Final = insert(t.office_change)
_BOOKING: Final = insert(t.change_booking)


@dataclass(frozen=True, slots=True)
class AppliedChange:
    """A change that was done; `tell` must be told in the same transaction (`Teller.tell`)."""

    change: ChangeId
    tell: tuple[ToTell, ...]


@dataclass(frozen=True, slots=True)
class _Author:
    """Who changes something."""

    staff: StaffId
    organisation: OrganisationId


@dataclass(frozen=True, slots=True)
class _Carried:
    """What was done to whom: whom to tell, the rows of the history, and how the appointments were left."""

    tell: tuple[ToTell, ...]
    rows: Sequence[Mapping[str, object]]
    versions: Mapping[BookingId, int]


async def apply_change(  # noqa: PLR0913 - who decides what, and the ports that doing it needs
    tx: Transaction,
    decision: Decision,
    *,
    by: StaffId,
    organisation: OrganisationId,
    now: datetime,
    new_id: Callable[[], str],
    directory: Directory,
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> AppliedChange | Outdated:
    """Do what staff decided, if it is still what they saw; else return the new preview, nothing is done.

    The same decision a second time is `Outdated`: what it would do is done already.
    """
    await lock_office_hours(tx)
    known = await surroundings(tx, now, directory, policy)
    plans = await make_plans(tx, decision.edit, known)
    found = await in_lock_order(tx, partial(_look_and_free, tx, decision, known, plans))
    if not _as_decided(found, decision):
        return Outdated(found.preview)
    after = edited(found.plans.before, decision.edit, found.plans.places, new_id)
    undoing = await write_plan(tx, found.plans.before, after, now)
    await extend_horizon(tx, found.plans.first, policy.horizon_weeks)
    change = ChangeId(new_id())
    doing = Doing(tx, change, now, new_id, directory, decision.reason, decision.note)
    done = await _carry_out(doing, change, found)
    undoing = undoing.model_copy(update={"versions": done.versions, "times_lost": _times_lost(found.sight)})
    await _note(doing, decision, undoing, done, _Author(by, organisation))
    return AppliedChange(change, done.tell)


def _as_decided(found: Survey, decision: Decision) -> bool:
    return found.preview.version == decision.version and not found.preview.impossible


async def _look_and_free(
    tx: Transaction, decision: Decision, known: Surroundings, plans: Plans, met: Collection[PersonId]
) -> Survey:
    """Lock in the order in which bookings lock, look, and free what the edit takes if it is as decided.

    Locked are the people, then the ticks that are taken or given; who came into sight in between is met.
    """
    sight = await look_around(tx, decision.edit, plans, known)
    locked = {*met, *sight.people}
    await lock_people(tx, locked)
    places, resources = _reach(plans, sight, known)
    touched = [hit.ticks.start for hit in plans.hits] + [tick for _, _, tick in plans.lost]
    await lock_reach(tx, places, resources, min([tick_of(known.now), *touched]))
    found = await survey(tx, decision.edit, Wanted(decision.policy, decision.overrides), known, plans)
    if _as_decided(found, decision):
        if not locked.issuperset(found.sight.people):
            raise LookAgain(found.sight.people)
        await _free(tx, found.sight, known.now)
    return found


def _reach(
    plans: Plans, sight: InSight, known: Surroundings
) -> tuple[Collection[PlaceId], Collection[StaffId]]:
    """The places and advisers whose ticks the change may close, free or give away."""
    places = {hit.place for hit in plans.hits if hit.place is not None}
    places |= {near for one in sight.touched for near in places_around(known.directory, one.place)}
    resources = {hit.resource for hit in plans.hits if hit.resource is not None}
    resources |= {resource for _, resource, _ in plans.lost}
    return places, resources


async def _free(tx: Transaction, sight: InSight, now: datetime) -> None:
    """Free what the edit takes; who has taken or given back something meanwhile is looked at again."""
    ended = [await end_hold(tx, hold.booking, now) for hold in sight.holds]
    ended += [await end_offered(tx, offer.booking, now) for offer in sight.offers]
    if not all(ended):
        raise LookAgain
    for one in sight.touched:
        await free_claims(tx, one.booking)


def _times_lost(sight: InSight) -> dict[BookingId, LostTimes]:
    """What was held for appointments and is not any more: undoing brings it back."""
    return {
        one.notice.booking: LostTimes(notice=one.notice.id, alternatives=one.lost)
        for one in sight.cut
        if one.notice.booking is not None and not one.is_vacancy
    }


async def _note(doing: Doing, decision: Decision, undoing: Undoing, done: _Carried, author: _Author) -> None:
    await doing.tx.execute(
        _CHANGE,
        id=doing.change,
        organisation_id=author.organisation,
        staff_id=author.staff,
        kind=decision.edit.type,
        edit=StoredEdit(edit=decision.edit).model_dump_json(),
        undoing=undoing.model_dump_json(),
        reason=decision.reason.value,
        note=decision.note.text,
        note_translations=stored_translations(decision.note),
        state=ChangeState.DONE.value,
        affected=len(done.rows),
        created_at=to_us(doing.now),
        undo_until=to_us(doing.now + UNDO_FOR),
        undone_at=None,
        undone_by=None,
        version=1,
    )
    if done.rows:
        await doing.tx.execute_many(_BOOKING, done.rows)


async def _carry_out(doing: Doing, change: ChangeId, found: Survey) -> _Carried:
    tell: list[ToTell] = []
    rows: list[dict[str, object]] = []
    versions: dict[BookingId, int] = {}
    for one in found.preview.affected:
        cut = found.sight.cut_about(one.booking)
        some_left = cut is not None and cut.left
        done = await (offer_what_is_left(doing, one, cut) if cut and some_left else carry_out(doing, one))
        versions[one.booking] = (await stored_appointment(doing.tx, one.booking)).version
        tell.append(done.tell)
        rows.append(_row(change, one, done.outcome))
    tell += [await take_back_vacancy(doing, one) for one in found.sight.vacancies]
    return _Carried(tuple(tell), rows, versions)


def _row(change: ChangeId, one: Affected, outcome: Outcome) -> dict[str, object]:
    return {
        "change_id": change,
        "booking_id": one.booking,
        "outcome": outcome.value,
        "from_place": one.place,
        "from_resource": one.resource,
        "from_desk": one.desk_no,
        "from_start": tick_of(one.start),
        "from_end": tick_of(one.end),
        "answer": None,
        "answered_at": None,
    }
