"""What becomes of each appointment that an edit touches: decided one after the other, nothing given twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.alternatives import Seeker, Suggested, first_offered, lasting_from, suggest
from domain.appointments import DEFAULT_POLICY, AdviserWish, AppointmentPolicy
from domain.directory import Directory
from domain.free_time import FreeTime, OpenHour
from domain.ids import BookingId, CaseCode, Lang, PersonId, PlaceId, RecordId, StaffId
from domain.offers import Adviser, Fit, FreeStart, fit_of, windows
from domain.office_changes import ALTERNATIVES, Affected, Alternative, Outcome, Policy
from domain.slots import OfferQuery, SlotWish
from domain.ticks import first_tick_from, tick_of

_PREFERRED: Final[Mapping[Policy, tuple[Outcome, ...]]] = {
    Policy.MOVE: (Outcome.MOVE, Outcome.OFFER, Outcome.CANCEL),
    Policy.OFFER: (Outcome.OFFER, Outcome.CANCEL),
    Policy.CANCEL: (Outcome.CANCEL,),
}


@dataclass(frozen=True, slots=True)
class Touched:
    """An appointment that loses its time, or (`displaced`) every alternative that was held for it."""

    booking: BookingId
    version: int
    person: PersonId
    case_code: CaseCode | None
    language: Lang
    channel: str
    party_size: int
    comes: bool
    place: PlaceId
    resource: StaffId
    desk_no: int
    start: datetime
    end: datetime
    deadline: date | None
    adviser_wish: AdviserWish
    record: RecordId | None = None
    displaced: bool = False

    @property
    def minutes(self) -> int:
        """The length in minutes."""
        return int((self.end - self.start).total_seconds()) // 60

    @property
    def wish(self) -> SlotWish:
        """Who would suit."""
        return SlotWish(self.language, self.adviser_wish)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known when an edit is looked at."""

    now: datetime
    directory: Directory
    advisers: Mapping[StaffId, Adviser]
    zones: Mapping[PlaceId, ZoneInfo]
    appointments: AppointmentPolicy = DEFAULT_POLICY


@dataclass(frozen=True, slots=True)
class Wanted:
    """What staff want to happen."""

    policy: Policy
    overrides: Mapping[BookingId, Outcome] = field(default_factory=dict)


def told(one: Touched) -> Affected:
    """Return an appointment of which only the address changes."""
    return _affected(one, Outcome.TELL, frozenset({Outcome.TELL}))


def decide(
    touched: Sequence[Touched], free: FreeTime, wanted: Wanted, known: Surroundings
) -> tuple[Affected, ...]:
    """Return what becomes of each, in the order of their starts; each takes what it gets out of `free`."""
    return tuple(
        _decide_one(one, free, wanted, known)
        for one in sorted(touched, key=lambda one: (one.start, one.booking))
    )


def _decide_one(one: Touched, free: FreeTime, wanted: Wanted, known: Surroundings) -> Affected:
    move_to = None if one.displaced else _move(one, free, known)
    alternatives = _alternatives(one, free, known)
    possible = {Outcome.CANCEL}
    possible |= {Outcome.MOVE} if move_to is not None else set()
    possible |= {Outcome.OFFER} if alternatives else set()
    override = wanted.overrides.get(one.booking)
    chosen = override is not None and override in possible
    preferred = next(outcome for outcome in _PREFERRED[wanted.policy] if outcome in possible)
    outcome = override if override is not None and chosen else preferred
    taken = {Outcome.MOVE: (move_to,), Outcome.OFFER: alternatives}.get(outcome, ())
    for target in taken:
        if target is not None:
            free.take(target.place, target.resource, tick_of(target.start), target.minutes)
    return _affected(
        one, outcome, frozenset(possible), chosen=chosen, move_to=move_to, alternatives=alternatives
    )


def _move(one: Touched, free: FreeTime, known: Surroundings) -> Alternative | None:
    """The same time with somebody else who suits as well: at the place, or, told in time, nearby."""
    soon = one.start < known.now + known.appointments.lead_time
    before = fit_of(known.advisers.get(one.resource), one.wish)
    for place in (one.place,) if soon else places_around(known.directory, one.place):
        hours = free.hours_with(place, tick_of(one.start), one.minutes)
        fits = {hour.resource: fit_of(known.advisers.get(hour.resource), one.wish) for hour in hours}
        suits = [hour for hour in hours if _as_well(fits[hour.resource], before)]
        best = min(suits, key=lambda hour: _rank(hour, fits[hour.resource]), default=None)
        if best is not None:
            return _alternative(
                one, FreeStart(place, best.resource, one.start), best.desk_no, fits[best.resource]
            )
    return None


def _as_well(fit: Fit, before: Fit) -> bool:
    """Whether nothing that was as the person needs it is otherwise with somebody else."""
    return fit.wish >= before.wish and fit.language >= before.language


def _rank(hour: OpenHour, fit: Fit) -> tuple[int, int, StaffId]:
    return -fit.rank, hour.desk_no, hour.resource


def places_around(directory: Directory, place: PlaceId) -> tuple[PlaceId, ...]:
    """Return a place and those configured as near to it, nearest first."""
    found = directory.place(place)
    near = () if found is None else found.nearby
    return (place, *(code for code in near if code != place and directory.place(code) is not None))


def _alternatives(one: Touched, free: FreeTime, known: Surroundings) -> tuple[Alternative, ...]:
    """The starts that `storage.offers.find_alternatives` would find, were the edit made already."""
    seeker = Seeker(one.minutes, one.wish, places_around(known.directory, one.place), one.deadline)
    query = OfferQuery(
        seeker.places,
        seeker.minutes,
        seeker.wish,
        known.now,
        not_before=first_offered(known.now, known.appointments),
        until=seeker.latest,
        policy=known.appointments,
    )
    starts: list[FreeStart] = []
    found: list[Suggested] = []
    for begin, end in windows(query.earliest, query.latest):
        window = free.starts(seeker.places, one.minutes, first_tick_from(begin), first_tick_from(end))
        starts += [free for free in window if seeker.may_have(free, known.zones)]
        found = suggest(starts, known.advisers, seeker, ALTERNATIVES, lasting=lasting_from(known.now))
        if len(found) == ALTERNATIVES:
            break
    return tuple(
        _alternative(
            one,
            best.free,
            free.desk_of(best.free.place, best.free.adviser, tick_of(best.free.start)),
            best.fit,
        )
        for best in found
    )


def _alternative(one: Touched, start: FreeStart, desk_no: int, fit: Fit) -> Alternative:
    return Alternative(
        place=start.place,
        resource=start.adviser,
        desk_no=desk_no,
        start=start.start,
        minutes=one.minutes,
        language_match=fit.language,
        wish_match=fit.wish,
    )


def _affected(
    one: Touched,
    outcome: Outcome,
    possible: frozenset[Outcome],
    *,
    chosen: bool = False,
    move_to: Alternative | None = None,
    alternatives: tuple[Alternative, ...] = (),
) -> Affected:
    return Affected(
        booking=one.booking,
        version=one.version,
        case_code=one.case_code,
        language=one.language,
        channel=one.channel,
        party_size=one.party_size,
        comes=one.comes,
        place=one.place,
        resource=one.resource,
        desk_no=one.desk_no,
        start=one.start,
        end=one.end,
        deadline=one.deadline,
        outcome=outcome,
        possible=possible,
        chosen=chosen,
        move_to=move_to,
        alternatives=alternatives,
    )
