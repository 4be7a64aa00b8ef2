"""Days, times and weeks as people type them."""

from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk.filled import Filled
from desk.typed import (
    monday_of,
    next_week,
    read_clock,
    read_day,
    read_week,
    typed_clock,
    typed_day,
    week_number,
    week_text,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("02.12.2026", date(2026, 12, 2)),
        ("2.12.26", date(2026, 12, 2)),
        ("2.12.", date(2026, 12, 2)),
        (" 2. 12. 2026 ", date(2026, 12, 2)),
        ("24.11.", TODAY),
        ("23.11.", date(2027, 11, 23)),
        ("2026-12-02", date(2026, 12, 2)),
        ("heute", TODAY),
        ("Morgen", date(2026, 11, 25)),
        ("übermorgen", date(2026, 11, 26)),
    ],
)
def test_days_are_read_as_germans_write_them(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "gestern", "31.02.2026", "32.1.", "2/12/2026", "12", "1.1.1"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "clock"),
    [("9", time(9)), ("9:30", time(9, 30)), ("09.30", time(9, 30)), ("9 Uhr", time(9)), ("0:05", time(0, 5))],
)
def test_times_are_read_as_germans_write_them(typed: str, clock: time) -> None:
    assert read_clock(typed) == clock


@pytest.mark.parametrize("typed", ["", "24:00", "9:60", "halb zehn", "9:5", "-1"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_clock(typed) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_is_read_as_it_was_written(day: date) -> None:
    assert read_day(typed_day(day), TODAY) == day


@given(st.times().filter(lambda one: not (one.second or one.microsecond)))
def test_a_time_is_read_as_it_was_written(clock: time) -> None:
    assert read_clock(typed_clock(clock)) == clock


@given(st.dates(date(2000, 1, 10), date(2099, 12, 20)))
@example(date(2027, 1, 1))
def test_a_week_in_an_address_is_that_week(day: date) -> None:
    monday = monday_of(day)
    assert read_week(week_text(monday)) == monday
    assert next_week(monday, -1) < monday <= day < next_week(monday)


def test_weeks_are_numbered_as_in_calendars() -> None:
    assert week_number(date(2026, 11, 23)) == "KW 48"
    assert week_text(date(2026, 12, 28)) == "2026-W53"


@pytest.mark.parametrize("typed", ["", "2026-W54", "2026-W00", "2026-48", "0000-W01", "2026-W1", "x"])
def test_what_is_no_week_is_none(typed: str) -> None:
    assert read_week(typed) is None


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_the_reading(text: str) -> None:
    form = Filled({"von": text, "uhr": text, "zahl": text, "wort": text}, TODAY)
    day, clock = form.optional_day("von"), form.optional_clock("uhr")
    number = form.number("zahl", 1, 9)
    assert day is None or day >= TODAY
    assert clock is None or clock.minute % 5 == 0
    assert 1 <= number <= 9
    assert (day is None) == bool(form.problem("von") or not form.value("von"))
    assert form.value("wort").isprintable()


def test_a_wrong_field_says_what_to_do() -> None:
    form = Filled({"von": "1.1.2020", "bis": "", "ab": "1.1.2040", "uhr": "9:03", "wort": "a" * 201}, TODAY)
    form.day("von")
    form.day("bis")
    form.day("ab")
    form.clock("uhr")
    form.text("wort")
    assert form.problem("von") == "Geben Sie ein Datum ab heute ein, zum Beispiel 24.11.2026."
    assert form.problem("bis") == "Geben Sie ein Datum ein, zum Beispiel 24.11.2026."
    assert "Prüfen Sie das Jahr" in form.problem("ab")
    assert "in Schritten von 5 Minuten" in form.problem("uhr")
    assert form.problem("wort") == "Kürzen Sie den Text auf 200 Zeichen. Es sind 201."
    assert not form.valid
