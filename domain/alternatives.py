"""Which of many free starts are offered to somebody who lost hers."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.ids import PlaceId, StaffId
from domain.offer_times import ANSWER_BEFORE_START
from domain.offers import Adviser, Fit, FreeStart, fit_of
from domain.office_changes import OFFER_FOR
from domain.quiet_hours import ZONE, QuietHours
from domain.slots import SlotWish
from domain.ticks import local_date

_ALL_AS_WISHED = Fit(wish=True, language=True).rank


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who needs another time: how long, with whom, until which day."""

    minutes: int
    wish: SlotWish
    places: tuple[PlaceId, ...]
    """Equally welcome; at the same start the earlier one in this row is offered."""
    deadline: date | None = None
    exclude: Collection[datetime] = field(default=())

    @property
    def latest(self) -> datetime | None:
        """A moment after which nothing is of use to her, None without a deadline."""
        if self.deadline is None:
            return None
        return datetime.combine(self.deadline + timedelta(days=2), time(), tzinfo=UTC)

    def may_have(self, start: FreeStart, zones: Mapping[PlaceId, ZoneInfo]) -> bool:
        """Say whether she may have the start at all."""
        if start.place not in self.places or start.start in self.exclude:
            return False
        return self.deadline is None or local_date(start.start, zones[start.place]) <= self.deadline


@dataclass(frozen=True, slots=True)
class Suggested:
    """A free start with who is best for it, and how well she suits."""

    free: FreeStart
    fit: Fit


def first_offered(
    now: datetime,
    policy: AppointmentPolicy = DEFAULT_POLICY,
    *,
    zone: ZoneInfo = ZONE,
    quiet: QuietHours | None = None,
) -> datetime:
    """Return from when on starts are offered: late enough to leave time by day for an answer."""
    nights = quiet or QuietHours()
    answer = max(policy.lead_time, ANSWER_BEFORE_START)
    return nights.later(now, answer, zone) + ANSWER_BEFORE_START


def lasting_from(now: datetime) -> datetime:
    """Return from when on a start can be kept for the whole time that an offer shall stand."""
    return now + OFFER_FOR + ANSWER_BEFORE_START


def suggest(
    starts: Iterable[FreeStart],
    advisers: Mapping[StaffId, Adviser],
    seeker: Seeker,
    most: int,
    *,
    lasting: datetime | None = None,
) -> list[Suggested]:
    """Return up to `most` starts, earliest first, none while another lasts.

    Where any suit every wish, only those; else whatever there is. With `lasting` the last one starts no
    earlier than that, if there is such a start: an offer of early times alone would be over by tomorrow.
    """
    order = {place: number for number, place in enumerate(seeker.places)}
    fits: dict[StaffId, Fit] = {}
    best: dict[datetime, tuple[tuple[int, int, StaffId], Suggested]] = {}
    for free in starts:
        fit = fits.get(free.adviser) or fit_of(advisers.get(free.adviser), seeker.wish)
        fits[free.adviser] = fit
        score = (-fit.rank, order[free.place], free.adviser)
        if free.start not in best or score < best[free.start][0]:
            best[free.start] = (score, Suggested(free, fit))
    found = [best[start][1] for start in sorted(best)]
    wanted = [one for one in found if one.fit.rank == _ALL_AS_WISHED] or found
    chosen = _spread(wanted, seeker.minutes, most)
    early = chosen[: most - 1]
    if lasting is None or not early or chosen[-1].free.start >= lasting:
        return chosen
    late = [one for one in wanted if one.free.start >= lasting and _fits_among(one, early, seeker.minutes)]
    return [*early, late[0]] if late else chosen


def _spread(found: Iterable[Suggested], minutes: int, most: int) -> list[Suggested]:
    """Return the earliest of these that could all be held at once."""
    chosen: list[Suggested] = []
    for one in found:
        if len(chosen) < most and _fits_among(one, chosen, minutes):
            chosen.append(one)
    return chosen


def _fits_among(one: Suggested, others: Iterable[Suggested], minutes: int) -> bool:
    return all(_apart(one.free, other.free, minutes) for other in others)


def _apart(one: FreeStart, other: FreeStart, minutes: int) -> bool:
    """Whether both could be held at once."""
    earlier, later = sorted((one, other), key=lambda free: free.start)
    kept_free = earlier.buffer_minutes if earlier.adviser == later.adviser else 0
    return later.start - earlier.start >= timedelta(minutes=minutes + kept_free)
