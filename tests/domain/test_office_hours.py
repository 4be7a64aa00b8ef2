"""Office-hour rules: which days they give, what closes a day, and what happens when the clocks change."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.ids import PlaceId, RuleId, StaffId
from domain.office_hours import Closure, OfficeRule, occurrences
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
