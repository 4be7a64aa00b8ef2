"""Everything that a change of office hours means, read from the present rows."""

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.appointments import BookingStatus
from domain.change_conflicts import missing_in, new_clashes, no_desk, nothing_new
from domain.change_plan import Surroundings, Touched, Wanted, decide, places_around, told
from domain.desks import DeskPlan, assign_desks
from domain.edits import Hit, TickAt, edited, hits_of, lost_ticks, only_tells
from domain.free_time import FreeTime, OpenHour
from domain.ids import BookingId, Lang, PersonId, PlaceId, SessionId, StaffId
from domain.office_changes import Affected, ChangePreview, CloseDays, Edit
from domain.office_hours import Occurrence
from domain.planning import OfficePlan
from domain.ticks import local_date, tick_of
from storage.cut_offers import CutOffer, cut_offers, still_offered
from storage.database import Reader, Row
from storage.office_hours import OPEN, REDUCED, desk_time, session_id, still_planned, stored_sessions
from storage.office_rules import load_office_plan
from storage.times import to_us
from storage.touched import SeenBooking, bookings_in_sight, claims_of, displaced_behind

_HOME: Final = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class Plans:
    """The office hours before an edit and with it, for the days from `first` to `last`."""

    first: date
    last: date
    places: tuple[PlaceId, ...]
    before: OfficePlan
    after: OfficePlan
    old: tuple[Occurrence, ...]
    new: tuple[Occurrence, ...]
    lost: frozenset[TickAt]
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class InSight:
    """Whose time an edit takes: appointments, holds that end, alternatives that are gone.

    `cut` are the notices that held those, `retold` appointments for which some of them stay.
    """

    touched: tuple[Touched, ...] = ()
    told: tuple[Touched, ...] = ()
    holds: tuple[Touched, ...] = ()
    offers: tuple[Touched, ...] = ()
    untouched: tuple[SeenBooking, ...] = ()
    retold: tuple[Touched, ...] = ()
    cut: tuple[CutOffer, ...] = ()

    @property
    def people(self) -> list[PersonId]:
        """Everybody whose bookings the edit changes, in the order in which they are locked."""
        changed = (*self.touched, *self.told, *self.holds, *self.offers, *self.retold)
        return sorted({one.person for one in changed})

    @property
    def vacancies(self) -> list[CutOffer]:
        """What was kept for people on the waiting list and is gone."""
        return [one for one in self.cut if one.is_vacancy]

    def cut_about(self, booking: BookingId) -> CutOffer | None:
        """Return the offer about an appointment that loses something."""
        return next((one for one in self.cut if one.notice.booking == booking and not one.is_vacancy), None)


@dataclass(frozen=True, slots=True)
class Survey:
    """The preview of an edit with what doing it needs."""

    plans: Plans
    sight: InSight
    preview: ChangePreview


async def make_plans(reader: Reader, edit: Edit, known: Surroundings) -> Plans:
    """Return the office hours without the edit and with it."""
    first = first_day(known)
    last = first + timedelta(weeks=known.appointments.horizon_weeks)
    before = await load_office_plan(reader, first)
    places = _places_meant(edit, known)
    numbers = iter(range(1_000_000))
    after = edited(before, edit, places, lambda: f"new.{next(numbers)}")
    old, new = tuple(before.sessions(first, last)), tuple(after.sessions(first, last))
    hits = hits_of(before, edit, places, first, last)
    return Plans(first, last, places, before, after, old, new, lost_ticks(old, new), hits)


def first_day(known: Surroundings) -> date:
    """Return the earliest day that it is anywhere now."""
    return min((local_date(known.now, zone) for zone in known.zones.values()), default=_today(known))


def _today(known: Surroundings) -> date:
    return local_date(known.now, _HOME)


def _places_meant(edit: Edit, known: Surroundings) -> tuple[PlaceId, ...]:
    """The places that a closure of all of them means: those of its organisation, if it names one."""
    owner = edit.organisation if isinstance(edit, CloseDays) else None
    towns = {one.id: one.organisation for one in known.directory.municipalities}
    return tuple(
        place.id
        for place in known.directory.places
        if owner is None or towns.get(place.municipality) == owner
    )


async def look_around(reader: Reader, edit: Edit, plans: Plans, known: Surroundings) -> InSight:
    """Return whose time the edit takes."""
    if not plans.lost and not plans.hits:
        return InSight()
    seen = await bookings_in_sight(
        reader,
        {hit.place for hit in plans.hits if hit.place is not None},
        {hit.resource for hit in plans.hits if hit.resource is not None}
        | {resource for _, resource, _ in plans.lost},
        min([hit.ticks.start for hit in plans.hits] + [tick for _, _, tick in plans.lost]),
        max([hit.ticks.stop for hit in plans.hits] + [tick + 1 for _, _, tick in plans.lost]),
    )
    future = [one for one in seen if one.touched.start > known.now and _meets(one, plans)]
    appointments = [one.touched for one in future if one.status is BookingStatus.CONFIRMED]
    if only_tells(edit):
        return InSight(told=tuple(appointments))
    offers = [one for one in future if one.status is BookingStatus.OFFERED]
    taken = {one.touched.booking for one in future}
    cut = await cut_offers(reader, offers, known.now)
    waiting = {some: [one.notice.id for one in cut if bool(one.left) is some] for some in (False, True)}
    return InSight(
        touched=(*appointments, *await displaced_behind(reader, waiting[False])),
        holds=tuple(one.touched for one in future if one.status is BookingStatus.HELD),
        offers=tuple(one.touched for one in offers),
        untouched=tuple(one for one in seen if one.touched.booking not in taken),
        retold=tuple(await displaced_behind(reader, waiting[True])),
        cut=cut,
    )


def _meets(one: SeenBooking, plans: Plans) -> bool:
    place, resource = one.touched.place, one.touched.resource
    return any((place, resource, tick) in plans.lost for tick in one.ticks) or any(
        hit.meets(place, resource, one.ticks) for hit in plans.hits
    )


async def survey(
    reader: Reader, edit: Edit, wanted: Wanted, known: Surroundings, plans: Plans | None = None
) -> Survey:
    """Return what the edit would do now; `plans` spares making them again while nobody can change them."""
    plans = plans or await make_plans(reader, edit, known)
    sight = await look_around(reader, edit, plans, known)
    stored = await stored_sessions(reader, plans.first, plans.last)
    planned = {session_id(one): one for one in plans.new}
    remaining = [row for row in stored if still_planned(row, planned) or _kept(row, sight)]
    desks = _new_desks(plans, remaining)
    free = await _free_time(reader, plans, sight, _desks_of(remaining, desks), known)
    affected = (
        *decide(sight.touched, free, wanted, known),
        *[await _retold(reader, one, sight) for one in sight.retold],
        *(told(one) for one in sight.told),
    )
    old, new = set(plans.old), set(plans.new)
    preview = ChangePreview(
        edit=edit,
        policy=wanted.policy,
        affected=affected,
        version=_version(plans, edit, wanted, affected),
        holds_ended=len(sight.holds) + len(sight.vacancies),
        languages=_by_number(affected, sight),
        sessions_added=len({session_id(one) for one in new} - {session_id(one) for one in old}),
        sessions_removed=len({session_id(one) for one in old} - {session_id(one) for one in new}),
        conflicts=tuple(no_desk(plans.after, one) for one in desks.without if one not in old),
        impossible=(
            *(missing_in(plans.before, edit) or nothing_new(plans.before, plans.after)),
            *new_clashes(plans.after, plans.old, plans.new),
        ),
    )
    return Survey(plans, sight, preview)


def _by_number(affected: Sequence[Affected], sight: InSight) -> tuple[Lang, ...]:
    """Return what everybody reads whom the change tells something, the most common first."""
    read = Counter(one.language for one in affected)
    read.update(one.language for one in (*sight.holds, *sight.offers))
    return tuple(language for language, _ in read.most_common())


async def _retold(reader: Reader, one: Touched, sight: InSight) -> Affected:
    cut = sight.cut_about(one.booking)
    return told(one) if cut is None else await still_offered(reader, one, cut)


def _kept(row: Row, sight: InSight) -> bool:
    """Whether an office hour that the edit ends is kept for appointments that the edit does not touch."""
    ticks = range(row["start_tick"], row["end_tick"])
    if any(one.touched.resource == row["resource"] and _overlap(one.ticks, ticks) for one in sight.untouched):
        return True
    return row["status"] == REDUCED and not any(
        one.resource == row["resource"] and tick_of(one.start) in ticks for one in sight.touched
    )


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _new_desks(plans: Plans, remaining: Sequence[Row]) -> DeskPlan:
    known = {row["id"] for row in remaining}
    return assign_desks(
        [one for one in plans.new if session_id(one) not in known],
        map(desk_time, remaining),
        {place.id: place.desks for place in plans.after.places},
    )


def _desks_of(remaining: Sequence[Row], desks: DeskPlan) -> Mapping[SessionId, int]:
    """The desk of each office hour in which somebody can be given time."""
    found = {
        SessionId(row["id"]): int(row["desk_no"]) for row in remaining if row["status"] in {OPEN, REDUCED}
    }
    return found | {session_id(one): desk for one, desk in desks.given}


async def _free_time(
    reader: Reader,
    plans: Plans,
    sight: InSight,
    desks: Mapping[SessionId, int],
    known: Surroundings,
) -> FreeTime:
    """What is free around the appointments that lose their time, by the new plan."""
    places = {near for one in sight.touched for near in places_around(known.directory, one.place)}
    hours = [
        one
        for one in plans.new
        if one.rule.place in places and not one.rule.walk_in and session_id(one) in desks
    ]
    gone = [one.booking for one in (*sight.touched, *sight.holds, *sight.offers)]
    taken = await _claims(reader, {one.rule.staff for one in hours}, hours, gone, known)
    return FreeTime(
        OpenHour.of(one, desks[session_id(one)], taken.get(one.rule.staff, frozenset())) for one in hours
    )


async def _claims(
    reader: Reader,
    resources: Collection[StaffId],
    hours: Sequence[Occurrence],
    without: Sequence[BookingId],
    known: Surroundings,
) -> Mapping[StaffId, frozenset[int]]:
    if not hours:
        return {}
    span = range(min(one.ticks.start for one in hours), max(one.ticks.stop for one in hours))
    return await claims_of(reader, resources, span, now=to_us(known.now), without=without)


def _version(plans: Plans, edit: Edit, wanted: Wanted, affected: Sequence[Affected]) -> str:
    before = plans.before
    seen = (
        (before.rules, before.closures, before.absences, before.relocations),
        [(one.id, one.ends_on) for one in before.staff],
        edit.model_dump_json(),
        wanted.policy,
        sorted(wanted.overrides.items()),
        [(one.booking, one.version, one.outcome, sorted(one.possible), _target(one)) for one in affected],
    )
    return hashlib.sha256(repr(seen).encode()).hexdigest()[:32]


def _target(one: Affected) -> tuple[PlaceId, StaffId] | None:
    return None if one.move_to is None else (one.move_to.place, one.move_to.resource)
