"""Dates, ages, working days and the marks of languages, without a database."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desk.addresses import HOME, safe_return
from desk.german import age_text, day_text, minutes_text, moment_text, people_text, span_text
from desk.languages import TextMark, text_mark
from desk.login_throttle import wait_after
from desk.workdays import is_workday, workdays_after
from storage.queue_query import Order, key_text, read_key
from tests.desk.clock import MORNING


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (-5, "unter 1 Min."),
        (0, "unter 1 Min."),
        (22, "22 Min."),
        (60, "1 Std."),
        (23 * 60 + 59, "23 Std."),
        (24 * 60, "1 Tag"),
        (26 * 60, "1 Tag 2 Std."),
        (5 * 24 * 60, "5 Tage"),
    ],
)
def test_how_long_somebody_waits(minutes: int, text: str) -> None:
    assert age_text(MORNING - timedelta(minutes=minutes), MORNING) == text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 24, 8, 41, tzinfo=UTC), "heute, 09:41"),
        (datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "heute, 00:30"),
        (datetime(2026, 11, 23, 15, 4, tzinfo=UTC), "gestern, 16:04"),
        (datetime(2026, 11, 20, 10, 5, tzinfo=UTC), "Fr., 20.11., 11:05"),
        (datetime(2026, 8, 3, 10, 5, tzinfo=UTC), "Mo., 03.08.2026, 12:05"),
        (datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "So., 28.03.2027, 03:30"),
    ],
)
def test_when_something_was(moment: datetime, text: str) -> None:
    assert moment_text(moment, MORNING) == text


def test_days_appointments_people_and_waits() -> None:
    assert day_text(date(2027, 1, 5), date(2026, 11, 24)) == "Di., 05.01."
    assert day_text(date(2027, 1, 6), date(2026, 11, 24)) == "Mi., 06.01.2027"
    start = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    assert span_text(start, start + timedelta(minutes=45), MORNING) == "Do., 26.11., 10:30–11:15"
    assert [people_text(1), people_text(4)] == ["1 Person", "4 Personen"]
    assert [minutes_text(1), minutes_text(60), minutes_text(61)] == ["1 Minute", "1 Minute", "2 Minuten"]


def test_working_days_leave_out_weekends_and_holidays() -> None:
    assert not is_workday(date(2026, 11, 28))
    assert not is_workday(date(2026, 12, 25))
    assert workdays_after(date(2026, 12, 23), date(2026, 12, 28)) == 2
    assert workdays_after(date(2026, 11, 27), date(2026, 11, 29)) == 0
    assert workdays_after(date(2026, 1, 1), date(2036, 1, 1), most=3) == 3


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("ar", TextMark("ar", "rtl")),
        ("prs", TextMark("prs", "rtl")),
        ("uk", TextMark("uk", "ltr")),
        ("de-simple", TextMark("de", "ltr")),
        (None, TextMark("und", "auto")),
    ],
)
def test_texts_are_marked_with_language_and_direction(language: str | None, mark: TextMark) -> None:
    assert text_mark(language) == mark


def test_waiting_doubles_up_to_a_limit() -> None:
    minute, limit = timedelta(minutes=1), timedelta(minutes=15)
    waits = [wait_after(number, free=5, first=minute, longest=limit) for number in (0, 4, 5, 6, 8, 9, 10_000)]
    assert [wait.total_seconds() / 60 for wait in waits] == [0, 0, 1, 2, 8, 15, 15]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("/desk/eingang?ansicht=meine&sprache=ar", "/desk/eingang?ansicht=meine&sprache=ar"),
        ("/desk/eingang?nach=3~9999-12-31~1~a", "/desk/eingang?nach=3~9999-12-31~1~a"),
        (None, HOME),
        ("/desk", HOME),
        ("/desk/sperre?weiter=/desk/", HOME),
        ("http://[", HOME),
        ("/desk/eingang\r\nSet-Cookie: x", "/desk/eingangSet-Cookie%3A%20x"),
    ],
)
def test_the_way_back_is_always_one_of_the_desk(text: str | None, address: str) -> None:
    assert safe_return(text) == address


@pytest.mark.parametrize(
    ("order", "key"),
    [
        (Order.URGENCY, (2, "2026-12-02", 1_764_000_000_000_000, "abc")),
        (Order.NEWEST, (1_764_000_000_000_000, "abc")),
        (Order.APPOINTMENT, (5_900_000, 1_764_000_000_000_000, "abc")),
    ],
)
def test_places_in_a_list_survive_their_way_through_an_address(
    order: Order, key: tuple[int | str, ...]
) -> None:
    assert read_key(order, key_text(key)) == key
    assert read_key(Order.LONGEST, key_text((*key, "more"))) is None
