"""Office-hour rules: which days they give, what closes a day, and what happens when the clocks change."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.ids import AbsenceId, PlaceId, RuleId, StaffId
from domain.office_hours import Absence, Closure, Occurrence, OfficeRule, occurrences
from domain.public_holidays import public_holidays
from domain.ticks import moment_of

BERLIN = ZoneInfo("Europe/Berlin")
PLACE = PlaceId("monschau")
TUESDAY = OfficeRule(RuleId("r1"), PLACE, StaffId("s1"), weekday=1, starts=time(9), ends=time(12))


def days(rule: OfficeRule, first: date, last: date) -> list[date]:
    return [found.day for found in occurrences(rule, first, last, tz=BERLIN)]


def test_a_weekly_rule_gives_every_such_weekday_both_ends_included() -> None:
    assert days(TUESDAY, date(2026, 12, 1), date(2026, 12, 15)) == [
        date(2026, 12, 1),
        date(2026, 12, 8),
        date(2026, 12, 15),
    ]


def test_every_second_week_counts_from_the_anchor_even_years_later() -> None:
    rule = replace(TUESDAY, every_weeks=2, anchor=date(2020, 1, 2))
    found = days(rule, date(2026, 12, 1), date(2026, 12, 31))
    assert found == [date(2026, 12, 8), date(2026, 12, 22)]
    assert all((day - date(2019, 12, 31)).days % 14 == 0 for day in found)


def test_an_anchor_in_the_future_counts_backwards() -> None:
    rule = replace(TUESDAY, every_weeks=3, anchor=date(2027, 1, 5))
    assert days(rule, date(2026, 11, 20), date(2026, 12, 31)) == [date(2026, 11, 24), date(2026, 12, 15)]


def test_the_first_and_third_such_weekday_of_the_month() -> None:
    rule = replace(TUESDAY, nth=(1, 3))
    assert days(rule, date(2026, 11, 10), date(2026, 12, 31)) == [
        date(2026, 11, 17),
        date(2026, 12, 1),
        date(2026, 12, 15),
    ]


def test_the_last_such_weekday_of_the_month() -> None:
    rule = replace(TUESDAY, nth=(-1,))
    assert days(rule, date(2026, 11, 1), date(2026, 12, 31)) == [date(2026, 11, 24), date(2026, 12, 29)]


def test_a_rule_holds_only_between_its_first_and_its_last_day() -> None:
    rule = replace(TUESDAY, valid_from=date(2026, 12, 8), valid_to=date(2026, 12, 15))
    assert days(rule, date(2026, 11, 1), date(2027, 1, 31)) == [date(2026, 12, 8), date(2026, 12, 15)]


def test_nothing_is_opened_after_the_last_day_of_the_post() -> None:
    found = occurrences(
        TUESDAY, date(2026, 12, 1), date(2026, 12, 31), tz=BERLIN, staff_ends_on=date(2026, 12, 8)
    )
    assert [one.day for one in found] == [date(2026, 12, 1), date(2026, 12, 8)]


def test_holidays_of_the_state_close_the_day_and_have_german_names() -> None:
    holidays = public_holidays(date(2026, 5, 1), date(2027, 1, 1))
    assert holidays[date(2026, 6, 4)] == "Fronleichnam"
    assert holidays[date(2026, 11, 1)] == "Allerheiligen"
    assert holidays[date(2027, 1, 1)] == "Neujahr"
    friday = replace(TUESDAY, weekday=4)
    found = occurrences(friday, date(2026, 12, 18), date(2027, 1, 8), holidays=holidays, tz=BERLIN)
    assert [one.day for one in found] == [date(2026, 12, 18), date(2027, 1, 8)]


def test_a_closure_closes_its_place_or_every_place() -> None:
    here = Closure(PLACE, date(2026, 12, 8), date(2026, 12, 8), "Umzug")
    elsewhere = Closure(PlaceId("roetgen"), date(2026, 12, 1), date(2026, 12, 1), "Umzug")
    everywhere = Closure(None, date(2026, 12, 14), date(2026, 12, 16), "Betriebsversammlung")
    found = occurrences(
        TUESDAY,
        date(2026, 12, 1),
        date(2026, 12, 22),
        closures=[here, elsewhere, everywhere],
        tz=BERLIN,
    )
    assert [one.day for one in found] == [date(2026, 12, 1), date(2026, 12, 22)]


def test_wall_time_stays_the_same_over_the_clock_change() -> None:
    sunday = replace(TUESDAY, weekday=6)
    found = occurrences(sunday, date(2026, 10, 18), date(2026, 10, 25), tz=BERLIN)
    assert [one.start for one in found] == [
        datetime(2026, 10, 18, 7, tzinfo=UTC),
        datetime(2026, 10, 25, 8, tzinfo=UTC),
    ]


def test_the_hour_that_comes_twice_is_open_twice_and_begins_the_first_time() -> None:
    night = replace(TUESDAY, weekday=6, starts=time(2, 30), ends=time(4))
    [found] = occurrences(night, date(2026, 10, 25), date(2026, 10, 25), tz=BERLIN)
    assert found.start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert found.end == datetime(2026, 10, 25, 3, tzinfo=UTC)
    assert len(found.ticks) * 5 == 150
    assert moment_of(found.ticks[0]) == found.start


def test_a_wall_time_that_the_clocks_skip_is_refused() -> None:
    night = replace(TUESDAY, weekday=6, starts=time(2, 30), ends=time(4))
    assert [one.day for one in occurrences(night, date(2027, 3, 21), date(2027, 4, 4), tz=BERLIN)] == [
        date(2027, 3, 21),
        date(2027, 4, 4),
    ]


def test_an_office_hour_across_the_skipped_hour_is_an_hour_shorter() -> None:
    night = replace(TUESDAY, weekday=6, starts=time(1), ends=time(4))
    [found] = occurrences(night, date(2027, 3, 28), date(2027, 3, 28), tz=BERLIN)
    assert len(found.ticks) * 5 == 120


def hours(found: Occurrence) -> list[tuple[str, str]]:
    """What is open, in local wall time."""

    def wall(tick: int) -> str:
        return f"{moment_of(tick).astimezone(BERLIN):%H:%M}"

    return [(wall(part.start), wall(part.stop)) for part in found.open_ranges]


def test_a_closure_of_some_hours_leaves_the_rest_open() -> None:
    day = date(2026, 12, 8)
    lunch = Closure(PLACE, day, day, "Versammlung", time(10), time(11))
    late = Closure(PLACE, day, day, "Feuerprobe", time(10, 30), time(11, 32))
    [found] = occurrences(TUESDAY, day, day, closures=[lunch, late], tz=BERLIN)
    assert hours(found) == [("09:00", "10:00"), ("11:35", "12:00")]
    assert len(found.blocked) == 1
    both = occurrences(TUESDAY, day, date(2026, 12, 15), closures=[lunch], tz=BERLIN)
    assert [len(one.open_ticks) for one in both] == [24, 36]
    all_of_it = Closure(PLACE, day, day, "Streik", time(8), time(12))
    assert occurrences(TUESDAY, day, day, closures=[all_of_it], tz=BERLIN) == []


def test_an_absence_takes_every_tick_of_which_a_part_is_missing() -> None:
    day = date(2026, 12, 8)
    start, end = datetime(2026, 12, 8, 8, 13, tzinfo=UTC), datetime(2026, 12, 8, 8, 31, tzinfo=UTC)
    absence = Absence(AbsenceId("a"), TUESDAY.staff, start, end)
    [found] = occurrences(TUESDAY, day, day, tz=BERLIN)
    assert hours(found.without([absence.ticks])) == [("09:00", "09:10"), ("09:35", "12:00")]
    assert found.without([]) is found


@pytest.mark.parametrize(
    ("day", "starts", "ends", "left"),
    [
        # 25 October 2026: three o'clock becomes two o'clock, and the hour from two comes twice.
        (date(2026, 10, 25), time(2), time(3), [("01:00", "02:00"), ("03:00", "04:00")]),
        (date(2026, 10, 25), time(2, 30), time(4), [("01:00", "02:30")]),
        (date(2026, 10, 25), time(1), time(2, 30), [("02:30", "04:00")]),
        # 28 March 2027: two o'clock becomes three o'clock, and there is no time between.
        (date(2027, 3, 28), time(2), time(3), [("01:00", "04:00")]),
        (date(2027, 3, 28), time(2), time(4), [("01:00", "03:00")]),
        (date(2027, 3, 28), time(1), time(3), [("03:00", "04:00")]),
    ],
)
def test_what_is_closed_when_the_clocks_change_is_closed_altogether(
    day: date, starts: time, ends: time, left: list[tuple[str, str]]
) -> None:
    night = replace(TUESDAY, weekday=6, starts=time(1), ends=time(4))
    closure = Closure(PLACE, day, day, "Probe", starts, ends)
    [found] = occurrences(night, day, day, closures=[closure], tz=BERLIN)
    assert hours(found) == left


@pytest.mark.parametrize(("day", "length"), [(date(2026, 10, 25), 25 * 12), (date(2027, 3, 28), 23 * 12)])
def test_a_closed_day_is_as_long_as_the_day(day: date, length: int) -> None:
    assert len(Closure(PLACE, day, day, "Umzug").closed(day, BERLIN)) == length


def test_a_day_of_absence_over_the_clock_change_ends_where_the_day_ends() -> None:
    sunday = replace(TUESDAY, weekday=6)
    start = datetime(2026, 10, 24, 22, tzinfo=UTC)
    absence = Absence(AbsenceId("a"), sunday.staff, start, start + timedelta(hours=25))
    [found] = occurrences(sunday, date(2026, 10, 25), date(2026, 10, 25), tz=BERLIN)
    assert not found.without([absence.ticks]).open
    [monday] = occurrences(replace(sunday, weekday=0), date(2026, 10, 26), date(2026, 10, 26), tz=BERLIN)
    assert monday.without([absence.ticks]) is monday
