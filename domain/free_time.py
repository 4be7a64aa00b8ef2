"""Open time that nobody has, as bits: where an appointment fits, and what is left when it is given away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.ids import PlaceId, StaffId
from domain.offers import FreeStart
from domain.office_hours import Occurrence
from domain.ticks import TICK_MINUTES, moment_of, ticks_in

Claims = Mapping[StaffId, frozenset[int]]
"""Which ticks of an adviser are taken."""


@dataclass(slots=True)
class OpenHour:
    """An office hour at a desk; bit n of `open` and `free` is the tick `first_tick + n`."""

    place: PlaceId
    resource: StaffId
    desk_no: int
    first_tick: int
    length: int
    grid: int
    buffer: int
    open: int
    free: int
    _fits: dict[int, int] = field(default_factory=dict)
    _starts: dict[int, tuple[FreeStart, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, one: Occurrence, desk_no: int, taken: frozenset[int]) -> "OpenHour":
        """Return an office hour as far as nobody has taken it."""
        ticks = one.ticks
        opened = _bits(tick - ticks.start for tick in one.open_ticks)
        used = _bits(tick - ticks.start for tick in ticks if tick in taken)
        return cls(
            place=one.rule.place,
            resource=one.rule.staff,
            desk_no=desk_no,
            first_tick=ticks.start,
            length=len(ticks),
            grid=one.rule.grid_minutes // TICK_MINUTES,
            buffer=ticks_in(one.rule.buffer_minutes),
            open=opened,
            free=opened & ~used,
        )

    def fits(self, ticks: int) -> int:
        """Return where so many ticks are free, with what is kept free after them as far as it is open."""
        known = self._fits.get(ticks)
        if known is None:
            known = self.free
            for step in range(1, ticks):
                known &= self.free >> step
            clear = self.free | ~self.open
            for step in range(ticks, ticks + self.buffer):
                known &= clear >> step
            self._fits[ticks] = known
        return known

    def fits_at(self, tick: int, ticks: int) -> bool:
        """Say whether so many ticks from this one on are free; the grid is not asked."""
        return 0 <= tick - self.first_tick < self.length and bool(
            self.fits(ticks) >> (tick - self.first_tick) & 1
        )

    def starts(self, ticks: int) -> tuple[FreeStart, ...]:
        """Return the starts on the grid at which so many ticks are free, earliest first."""
        known = self._starts.get(ticks)
        if known is None:
            fits = self.fits(ticks)
            known = self._starts[ticks] = tuple(
                FreeStart(
                    self.place, self.resource, moment_of(self.first_tick + offset), self.buffer * TICK_MINUTES
                )
                for offset in (range(0, self.length, self.grid) if fits else ())
                if fits >> offset & 1
            )
        return known

    def take(self, tick: int, ticks: int) -> None:
        """Give so many ticks away, and what is kept free after them."""
        used = ((1 << (ticks + self.buffer)) - 1) << (tick - self.first_tick)
        self.free &= ~used
        self._fits.clear()
        self._starts.clear()


class FreeTime:
    """All open hours of some places; what is taken from it is not found again."""

    def __init__(self, hours: Iterable[OpenHour]) -> None:
        self._at: dict[PlaceId, list[OpenHour]] = {}
        for hour in sorted(hours, key=lambda one: (one.first_tick, one.desk_no, one.resource)):
            self._at.setdefault(hour.place, []).append(hour)

    def starts(
        self, places: Sequence[PlaceId], minutes: int, first_tick: int, end_tick: int
    ) -> list[FreeStart]:
        """Return the free starts of these places from one tick to before another."""
        first, end = moment_of(first_tick), moment_of(end_tick)
        return [
            start
            for place in places
            for hour in self._at.get(place, ())
            if hour.first_tick < end_tick and first_tick < hour.first_tick + hour.length
            for start in hour.starts(ticks_in(minutes))
            if first <= start.start < end
        ]

    def hours_with(self, place: PlaceId, tick: int, minutes: int) -> list[OpenHour]:
        """Return the office hours of a place that are free for so long from this tick on."""
        return [hour for hour in self._at.get(place, ()) if hour.fits_at(tick, ticks_in(minutes))]

    def desk_of(self, place: PlaceId, resource: StaffId, tick: int) -> int:
        """Return at which desk somebody is then, 0 when she is not there."""
        hour = self._hour(place, resource, tick)
        return 0 if hour is None else hour.desk_no

    def take(self, place: PlaceId, resource: StaffId, tick: int, minutes: int) -> None:
        """Give time away."""
        hour = self._hour(place, resource, tick)
        if hour is not None:
            hour.take(tick, ticks_in(minutes))

    def _hour(self, place: PlaceId, resource: StaffId, tick: int) -> OpenHour | None:
        return next(
            (
                hour
                for hour in self._at.get(place, ())
                if hour.resource == resource and 0 <= tick - hour.first_tick < hour.length
            ),
            None,
        )


def _bits(positions: Iterable[int]) -> int:
    found = 0
    for position in positions:
        found |= 1 << position
    return found
