"""Doing a change of office hours: rules, ticks, claims, bookings, offers and notices together, or nothing."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.change_plan import Surroundings, Wanted, places_around
from domain.directory import Directory
from domain.edits import edited
from domain.ids import ChangeId, OrganisationId, PlaceId, StaffId
from domain.notices import ToTell
from domain.office_changes import UNDO_FOR, ChangeState, Decision, Outdated, StoredEdit
from domain.ticks import tick_of
from storage import tables as t
from storage.change_locks import lock_reach
from storage.change_outcomes import Doing, carry_out
from storage.change_preview import surroundings
from storage.change_survey import InSight, Plans, Survey, look_around, make_plans, survey
from storage.claims import end_hold, free_claims, lock_person
from storage.database import Transaction
from storage.holds import sweep_expired_holds
from storage.offered import end_offered
from storage.office_hours import extend_horizon, lock_office_hours
from storage.plan_rows import Undoing, write_plan
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
    """Who changes something, and when."""

    staff: StaffId
    organisation: OrganisationId
    now: datetime


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
    await sweep_expired_holds(tx, now)
    known = await surroundings(tx, now, directory, policy)
    wanted = Wanted(decision.policy, decision.overrides)
    plans = await make_plans(tx, decision.edit, known)
    await _lock(tx, decision, known, plans)
    found = await survey(tx, decision.edit, wanted, known, plans)
    if found.preview.version != decision.version or found.preview.impossible:
        return Outdated(found.preview)
    if not await _free(tx, found.sight, now):
        return Outdated((await survey(tx, decision.edit, wanted, known, plans)).preview)
    after = edited(found.plans.before, decision.edit, found.plans.places, new_id)
    undoing = await write_plan(tx, found.plans.before, after, now)
    await extend_horizon(tx, found.plans.first, policy.horizon_weeks)
    change = ChangeId(new_id())
    await _note(tx, change, decision, undoing, found, _Author(by, organisation, now))
    doing = Doing(tx, change, now, new_id, directory, decision.reason, decision.note)
    tell = await _carry_out(doing, found)
    return AppliedChange(change, tell)


async def _lock(tx: Transaction, decision: Decision, known: Surroundings, plans: Plans) -> None:
    """Lock in the order in which bookings lock: the people, then the ticks that are taken or given."""
    sight = await look_around(tx, decision.edit, plans, known)
    for person in sight.people:
        await lock_person(tx, person)
    places, resources = _reach(plans, sight, known)
    touched = [hit.ticks.start for hit in plans.hits] + [tick for _, _, tick in plans.lost]
    first = min([tick_of(known.now), *touched])
    await lock_reach(tx, places, resources, first)


def _reach(
    plans: Plans, sight: InSight, known: Surroundings
) -> tuple[Collection[PlaceId], Collection[StaffId]]:
    """The places and advisers whose ticks the change may close, free or give away."""
    places = {hit.place for hit in plans.hits if hit.place is not None}
    places |= {near for one in sight.touched for near in places_around(known.directory, one.place)}
    resources = {hit.resource for hit in plans.hits if hit.resource is not None}
    resources |= {resource for _, resource, _ in plans.lost}
    return places, resources


async def _free(tx: Transaction, sight: InSight, now: datetime) -> bool:
    """Free what the edit takes; False when a hold has become an appointment meanwhile."""
    for hold in sight.holds:
        if not await end_hold(tx, hold.booking, now):
            return False
    for offer in sight.offers:
        await end_offered(tx, offer.booking, now)
    for one in sight.touched:
        await free_claims(tx, one.booking)
    return True


async def _note(
    tx: Transaction,
    change: ChangeId,
    decision: Decision,
    undoing: Undoing,
    found: Survey,
    author: _Author,
) -> None:
    await tx.execute(
        _CHANGE,
        id=change,
        organisation_id=author.organisation,
        staff_id=author.staff,
        kind=decision.edit.type,
        edit=StoredEdit(edit=decision.edit).model_dump_json(),
        undoing=undoing.model_dump_json(),
        reason=decision.reason.value,
        note=decision.note,
        state=ChangeState.DONE.value,
        affected=len(found.preview.affected),
        created_at=to_us(author.now),
        undo_until=to_us(author.now + UNDO_FOR),
        undone_at=None,
        undone_by=None,
        version=1,
    )


async def _carry_out(doing: Doing, found: Survey) -> tuple[ToTell, ...]:
    tell: list[ToTell] = []
    rows: list[dict[str, object]] = []
    for one in found.preview.affected:
        done = await carry_out(doing, one)
        tell.append(done.tell)
        rows.append(
            {
                "change_id": doing.change,
                "booking_id": one.booking,
                "outcome": done.outcome.value,
                "from_place": one.place,
                "from_resource": one.resource,
                "from_desk": one.desk_no,
                "from_start": tick_of(one.start),
                "from_end": tick_of(one.end),
                "answer": None,
                "answered_at": None,
            }
        )
    if rows:
        await doing.tx.execute_many(_BOOKING, rows)
    return tuple(tell)
