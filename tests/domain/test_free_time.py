"""Free time as bits finds what counting tick by tick finds."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.alternatives import Seeker, suggest
from domain.free_time import FreeTime, OpenHour
from domain.ids import Lang, PlaceId, StaffId
from domain.offers import Adviser, FreeStart
from domain.slots import AdviserWish, SlotWish
from domain.staff import Gender
from domain.ticks import tick_of

PLACE = PlaceId("vhs")
ANNA = StaffId("anna")
NINE = datetime(2026, 12, 8, 8, tzinfo=UTC)


@st.composite
def hours(draw: st.DrawFn) -> OpenHour:
    length = draw(st.integers(1, 24))
    opened = draw(st.integers(0, (1 << length) - 1))
    return OpenHour(
        place=PLACE,
        resource=ANNA,
        desk_no=1,
        first_tick=1000,
        length=length,
        grid=draw(st.integers(1, 6)),
        buffer=draw(st.integers(0, 4)),
        open=opened,
        free=opened & draw(st.integers(0, (1 << length) - 1)),
    )


def counted(hour: OpenHour, ticks: int) -> list[int]:
    """The starts on the grid, found tick by tick."""

    def is_free(offset: int) -> bool:
        return bool(hour.free >> offset & 1)

    def is_open(offset: int) -> bool:
        return offset < hour.length and bool(hour.open >> offset & 1)

    return [
        hour.first_tick + start
        for start in range(0, hour.length, hour.grid)
        if all(is_free(start + step) for step in range(ticks))
        and all(
            is_free(offset) or not is_open(offset)
            for offset in range(start + ticks, start + ticks + hour.buffer)
        )
    ]


def starts_of(hour: OpenHour, ticks: int) -> list[int]:
    return [tick_of(free.start) for free in hour.starts(ticks)]


@given(hours(), st.integers(1, 8))
def test_starts_are_those_that_counting_finds(hour: OpenHour, ticks: int) -> None:
    assert starts_of(hour, ticks) == counted(hour, ticks)


@given(hours(), st.integers(1, 8))
def test_what_is_taken_is_not_found_again(hour: OpenHour, ticks: int) -> None:
    while found := starts_of(hour, ticks):
        before = hour.free
        hour.take(found[0], ticks)
        assert hour.free.bit_count() < before.bit_count()
        assert starts_of(hour, ticks) == counted(hour, ticks)


def test_time_is_found_by_place_and_given_away_once() -> None:
    hour = OpenHour(PLACE, ANNA, 2, 1000, 12, 3, 0, open=(1 << 12) - 1, free=(1 << 12) - 1)
    free = FreeTime([hour])
    assert [start.adviser for start in free.starts([PLACE], 30, 1000, 1012)] == [ANNA] * 3
    assert free.starts([PlaceId("elsewhere")], 30, 1000, 1012) == []
    assert [one.desk_no for one in free.hours_with(PLACE, 1001, 55)] == [2]
    assert free.hours_with(PLACE, 1001, 60) == []
    assert free.desk_of(PLACE, ANNA, 1011) == 2
    free.take(PLACE, ANNA, 1000, 60)
    assert free.starts([PLACE], 5, 1000, 1012) == []


WOMAN = Adviser(StaffId("b-woman"), frozenset({"de", "uk"}), Gender.WOMAN)
MAN = Adviser(StaffId("a-man"), frozenset({"de"}), Gender.MAN)
ADVISERS = {one.id: one for one in (WOMAN, MAN)}
starts = st.lists(
    st.builds(
        FreeStart,
        place=st.just(PLACE),
        adviser=st.sampled_from(sorted(ADVISERS)),
        start=st.integers(0, 40).map(lambda step: NINE + timedelta(minutes=15 * step)),
        buffer_minutes=st.sampled_from([0, 15]),
    ),
    max_size=30,
)


@given(starts, st.sampled_from([15, 30, 60]))
def test_suggestions_are_early_and_could_all_be_held(found: list[FreeStart], minutes: int) -> None:
    seeker = Seeker(minutes, SlotWish(Lang("uk"), AdviserWish.WOMAN), (PLACE,))
    chosen = suggest(found, ADVISERS, seeker, 3)
    assert len(chosen) <= 3
    assert bool(chosen) == bool(found)
    for one, other in pairwise(chosen):
        assert other.free.start - one.free.start >= timedelta(minutes=minutes)
    matching = [one.start for one in found if one.adviser == WOMAN.id]
    if matching:
        assert min(matching) in {one.free.start for one in chosen}
    elif found:
        assert chosen[0].free.start == min(one.start for one in found)


def test_where_somebody_suits_nobody_else_is_suggested() -> None:
    seeker = Seeker(30, SlotWish(Lang("uk"), AdviserWish.WOMAN), (PLACE,))
    hers = [FreeStart(PLACE, WOMAN.id, NINE + timedelta(days=day)) for day in (1, 2)]
    his = [FreeStart(PLACE, MAN.id, NINE + timedelta(hours=hour)) for hour in (0, 1, 2)]
    assert [one.free for one in suggest([*his, *hers], ADVISERS, seeker, 3)] == hers
    assert [one.free for one in suggest(his, ADVISERS, seeker, 3)] == his


def test_the_last_suggestion_lasts_where_that_can_be() -> None:
    seeker = Seeker(30, SlotWish(Lang("uk"), AdviserWish.ANY), (PLACE,))
    every_half_hour = [FreeStart(PLACE, WOMAN.id, NINE + timedelta(minutes=30 * step)) for step in range(8)]
    later = FreeStart(PLACE, WOMAN.id, NINE + timedelta(days=3))
    lasting = NINE + timedelta(days=2)
    chosen = suggest([*every_half_hour, later], ADVISERS, seeker, 3, lasting=lasting)
    assert [one.free for one in chosen] == [*every_half_hour[:2], later]
    alone = suggest(every_half_hour, ADVISERS, seeker, 3, lasting=lasting)
    assert [one.free for one in alone] == every_half_hour[:3]
    [first] = suggest([*every_half_hour, later], ADVISERS, seeker, 1, lasting=lasting)
    assert first.free == every_half_hour[0]


def test_at_the_same_start_the_better_adviser_is_taken() -> None:
    seeker = Seeker(30, SlotWish(Lang("uk"), AdviserWish.WOMAN), (PLACE,))
    both = [FreeStart(PLACE, MAN.id, NINE), FreeStart(PLACE, WOMAN.id, NINE)]
    [one] = suggest(both, ADVISERS, seeker, 3)
    assert one.free.adviser == WOMAN.id
    assert one.fit.wish
    assert one.fit.language
