"""Which desk of a place an office hour gets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.ids import PlaceId, StaffId
from domain.office_hours import Occurrence


@dataclass(frozen=True, slots=True)
class DeskTime:
    """A desk of a place is an adviser's for some ticks, `end_tick` not included."""

    place: PlaceId
    desk_no: int
    resource: StaffId
    first_tick: int
    end_tick: int

    def overlaps(self, ticks: range) -> bool:
        """Say whether the desk is taken during some of these ticks."""
        return self.first_tick < ticks.stop and ticks.start < self.end_tick


@dataclass(frozen=True, slots=True)
class DeskPlan:
    """Office hours with their desks, and those for which none is free."""

    given: tuple[tuple[Occurrence, int], ...]
    without: tuple[Occurrence, ...]


def assign_desks(
    wanted: Iterable[Occurrence], taken: Iterable[DeskTime], desks: Mapping[PlaceId, int]
) -> DeskPlan:
    """Give each office hour the desk its adviser has at that time already, or the lowest that is free."""
    busy: dict[PlaceId, list[DeskTime]] = {}
    for one in taken:
        busy.setdefault(one.place, []).append(one)
    given: list[tuple[Occurrence, int]] = []
    without: list[Occurrence] = []
    for hour in wanted:
        at_place = busy.setdefault(hour.rule.place, [])
        desk = _desk_for(hour, at_place, desks.get(hour.rule.place, 0))
        if desk is None:
            without.append(hour)
            continue
        given.append((hour, desk))
        ticks = hour.ticks
        at_place.append(DeskTime(hour.rule.place, desk, hour.rule.staff, ticks.start, ticks.stop))
    return DeskPlan(tuple(given), tuple(without))


def _desk_for(hour: Occurrence, at_place: Iterable[DeskTime], desks: int) -> int | None:
    """The adviser's own old hours are not in the way: they are the best desk, where nobody else is."""
    ticks = hour.ticks
    then = [one for one in at_place if one.overlaps(ticks)]
    used = {one.desk_no for one in then if one.resource != hour.rule.staff}
    own = sorted({one.desk_no for one in then if one.resource == hour.rule.staff} - used)
    if own and own[0] <= desks:
        return own[0]
    return next((desk for desk in range(1, desks + 1) if desk not in used), None)
