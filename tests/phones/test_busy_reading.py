"""Busy times out of other people's calendars: repetitions, zones, days, and what is not to be understood."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.calendar_reader import CalendarReader, environment
from domain.busy import LONGEST, MOST_EVENTS, BusyTime, CalendarProblem, joined
from domain.busy_reading import read_busy_times
from domain.ticks import moment_of
from tests.fuzz.effort import effort
from tests.phones.calendars import calendar, event, timed

BERLIN = ZoneInfo("Europe/Berlin")
SINCE = datetime(2026, 10, 19, 22, tzinfo=UTC)
"""Tuesday, the 20th of October, midnight in Berlin; clocks go back on the 25th."""
UNTIL = SINCE + timedelta(weeks=2)


def read(content: bytes) -> list[str] | CalendarProblem:
    """The busy times as wall time of Berlin."""
    found = read_busy_times(content, SINCE, UNTIL, BERLIN)
    if isinstance(found, CalendarProblem):
        return found
    return [f"{wall(one.first)} - {wall(one.end)}" for one in found]


def wall(tick: int) -> str:
    return f"{moment_of(tick).astimezone(BERLIN):%d.%m. %H:%M}"


WEEKLY = (
    "DTSTART;TZID=Europe/Berlin:20200101T090000",
    "DURATION:PT1H",
    "RRULE:FREQ=WEEKLY;BYDAY=WE",
)
CASES: dict[str, tuple[bytes, list[str]]] = {
    "utc": (calendar(timed("20261021T070000Z", "20261021T080000Z")), ["21.10. 09:00 - 21.10. 10:00"]),
    "no zone": (calendar(timed("20261021T090000", "20261021T100000")), ["21.10. 09:00 - 21.10. 10:00"]),
    "odd minutes are rounded outwards": (
        calendar(timed("20261021T090100", "20261021T093300")),
        ["21.10. 09:00 - 21.10. 09:35"],
    ),
    "the zone as Outlook names it": (
        calendar(event("DTSTART;TZID=W. Europe Standard Time:20261021T090000", "DURATION:PT30M")),
        ["21.10. 09:00 - 21.10. 09:30"],
    ),
    "another zone": (
        calendar(event("DTSTART;TZID=America/New_York:20261021T090000", "DURATION:PT30M")),
        ["21.10. 15:00 - 21.10. 15:30"],
    ),
    "the zone of the calendar": (
        calendar(timed("20261021T090000", "20261021T093000"), head="X-WR-TIMEZONE:America/New_York\r\n"),
        ["21.10. 15:00 - 21.10. 15:30"],
    ),
    "the same wall time before and after the clocks change": (
        calendar(event(*WEEKLY)),
        ["21.10. 09:00 - 21.10. 10:00", "28.10. 09:00 - 28.10. 10:00"],
    ),
    "one time left out": (
        calendar(event(*WEEKLY, "EXDATE;TZID=Europe/Berlin:20261021T090000")),
        ["28.10. 09:00 - 28.10. 10:00"],
    ),
    "one time moved": (
        calendar(
            event(*WEEKLY),
            event(
                "RECURRENCE-ID;TZID=Europe/Berlin:20261021T090000",
                "DTSTART;TZID=Europe/Berlin:20261022T140000",
                "DURATION:PT1H",
            ),
        ),
        ["22.10. 14:00 - 22.10. 15:00", "28.10. 09:00 - 28.10. 10:00"],
    ),
    "one time cancelled": (
        calendar(
            event(*WEEKLY),
            event(
                "RECURRENCE-ID;TZID=Europe/Berlin:20261021T090000",
                "DTSTART;TZID=Europe/Berlin:20261021T090000",
                "DURATION:PT1H",
                "STATUS:CANCELLED",
            ),
        ),
        ["28.10. 09:00 - 28.10. 10:00"],
    ),
    "a day, also the long one": (
        calendar(event("DTSTART;VALUE=DATE:20261025")),
        ["25.10. 00:00 - 26.10. 00:00"],
    ),
    "days": (
        calendar(event("DTSTART;VALUE=DATE:20261022", "DTEND;VALUE=DATE:20261024")),
        ["22.10. 00:00 - 24.10. 00:00"],
    ),
    "a holiday that has begun before": (
        calendar(event("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261023")),
        ["20.10. 00:00 - 23.10. 00:00"],
    ),
    "the night in which clocks go back": (
        calendar(
            event("DTSTART;TZID=Europe/Berlin:20261024T220000", "DTEND;TZID=Europe/Berlin:20261025T060000")
        ),
        ["24.10. 22:00 - 25.10. 06:00"],
    ),
    "an hour that comes twice": (
        calendar(timed("20261025T000000Z", "20261025T010000Z")),
        ["25.10. 02:00 - 25.10. 02:00"],
    ),
    "what touches is one": (
        calendar(
            timed("20261021T090000", "20261021T100000"),
            timed("20261021T100000", "20261021T110000", uid="2"),
            timed("20261021T093000", "20261021T094500", uid="3"),
        ),
        ["21.10. 09:00 - 21.10. 11:00"],
    ),
    "free": (calendar(timed("20261021T090000", "20261021T100000", "TRANSP:TRANSPARENT")), []),
    "free, as Outlook says it": (
        calendar(timed("20261021T090000", "20261021T100000", "X-MICROSOFT-CDO-BUSYSTATUS:FREE")),
        [],
    ),
    "cancelled": (calendar(timed("20261021T090000", "20261021T100000", "STATUS:Cancelled")), []),
    "a moment": (calendar(event("DTSTART:20261021T090000")), []),
    "long ago and far away": (
        calendar(timed("20250101T090000", "20250101T100000"), timed("20290101T090000", "20290101T100000")),
        [],
    ),
    "an event without a beginning takes no other along": (
        calendar(event(), timed("20261021T090000", "20261021T100000", uid="2")),
        ["21.10. 09:00 - 21.10. 10:00"],
    ),
    "a broken rule takes no other along": (
        calendar(
            timed("20261020T090000", "20261020T100000", "RRULE:FREQ=WEEKLY;UNTIL=bald"),
            timed("20261021T090000", "20261021T100000", uid="2"),
        ),
        ["21.10. 09:00 - 21.10. 10:00"],
    ),
    "bytes that are no text": (
        calendar(timed("20261021T090000", "20261021T100000", "SUMMARY:")).replace(
            b"SUMMARY:", b"SUMMARY:\xff\xfe\x00"
        ),
        ["21.10. 09:00 - 21.10. 10:00"],
    ),
    "with a mark of byte order": (
        b"\xef\xbb\xbf" + calendar(timed("20261021T090000", "20261021T100000")),
        ["21.10. 09:00 - 21.10. 10:00"],
    ),
    "lines that end as on Unix": (
        calendar(timed("20261021T090000", "20261021T100000")).replace(b"\r\n", b"\n"),
        ["21.10. 09:00 - 21.10. 10:00"],
    ),
    "two calendars in one file": (
        calendar(timed("20261021T090000", "20261021T100000"))
        + calendar(timed("20261022T090000", "20261022T100000")),
        ["21.10. 09:00 - 21.10. 10:00", "22.10. 09:00 - 22.10. 10:00"],
    ),
    "empty": (calendar(), []),
}


@pytest.mark.parametrize(("content", "expected"), CASES.values(), ids=CASES)
def test_busy_times(content: bytes, expected: list[str]) -> None:
    assert read(content) == expected


NO_CALENDARS = (
    b"", b"hello", b"/etc/passwd", b"<html>", b"\x89PNG\r\n", b"BEGIN:VCALENDAR",
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
    b"BEGIN:VEVENT\r\nEND:VEVENT\r\n", calendar(timed("20261021T090000", "20261021T100000"))[:-20],
)  # fmt: skip


@pytest.mark.parametrize("content", NO_CALENDARS)
def test_what_is_no_calendar_is_refused(content: bytes) -> None:
    assert read(content) is CalendarProblem.NO_CALENDAR


def test_sizes_are_bounded_before_anything_is_parsed() -> None:
    many = [event(uid=str(number)) for number in range(MOST_EVENTS + 1)]
    assert read(calendar(*many)) is CalendarProblem.TOO_MANY
    assert read(calendar(*many[:-1])) == []
    assert read(calendar(event("DESCRIPTION:" + "x" * LONGEST))) is CalendarProblem.TOO_LARGE
    deep = "BEGIN:VEVENT\r\n" * 1_500 + "END:VEVENT\r\n" * 1_500
    assert read(calendar(deep)) in ([], CalendarProblem.TOO_HARD, CalendarProblem.NO_CALENDAR)
    assert read(calendar("BEGIN:VALARM\r\nEND:VALARM\r\n" * 10_001)) is CalendarProblem.TOO_MANY


def test_more_times_than_anybody_has_are_refused() -> None:
    rule = "RRULE:FREQ=MINUTELY;INTERVAL=10"
    short = timed("20261020T000000Z", "20261020T000400Z", rule)
    assert read(calendar(short)) is CalendarProblem.TOO_MANY


NAMES = st.sampled_from(
    (
        "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP",
        "SEQUENCE", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "DTSTART;TZID=Europe/Berlin",
        "DTEND;TZID=Nowhere", "SUMMARY", "UID", "BEGIN", "END", "X-WR-TIMEZONE", "EXDATE;VALUE=DATE",
        "RDATE;VALUE=PERIOD",
    )
)  # fmt: skip
RULES = st.builds(
    "FREQ={}{}".format,
    st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "NEVER", "")),
    st.sampled_from((
        "", ";COUNT=3", ";INTERVAL=2", ";BYDAY=MO,TU", ";UNTIL=20261030", ";UNTIL=20261030T000000Z",
        ";BYDAY=-1FR", ";COUNT=-1", ";BYMONTHDAY=31", ";BYDAY=XX", ";WKST=SU", ";UNTIL=", ";COUNT=0",
    )),
)  # fmt: skip
VALUES = st.one_of(
    st.sampled_from((
        "20261021T090000Z", "20261021T090000", "20261021", "PT1H", "-PT1H", "P1W", "P99999999W", "00010101",
        "99991231", "99991231T235959Z", "00010101T000000", "20261032", "20261025T023000", "VEVENT",
        "VCALENDAR", "VTIMEZONE", "CANCELLED", "20261021T090000Z/PT1H", "20261021T090000Z/20261021T080000Z",
        "1", "-1", "",
    )),
    RULES,
    st.text(max_size=20),
)  # fmt: skip
LINES = st.lists(st.builds("{}:{}".format, NAMES, VALUES), max_size=8)


@effort(150)
@given(st.lists(LINES, max_size=4))
@example([["DTSTART:99991231T235959Z", "DURATION:P1W"]])
@example([["DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231"]])
@example(
    [
        ["DTSTART:20261021T090000", "DTEND:20261021"],
        ["DTSTART:20261021", "RRULE:FREQ=DAILY;UNTIL=20261030T000000Z"],
    ]
)
@example([["DTSTART:20261021T090000Z", "RDATE;VALUE=PERIOD:20261021T090000Z/20261021T080000Z"]])
def test_odd_calendars_give_times_in_order_or_a_problem(events: list[list[str]]) -> None:
    content = calendar(*(event(*lines, uid=str(number)) for number, lines in enumerate(events)))
    found = read_busy_times(content, SINCE, UNTIL, BERLIN)
    if isinstance(found, CalendarProblem):
        return
    assert list(found) == sorted(found)
    assert joined(found) == found
    assert all(SINCE <= moment_of(one.first) < moment_of(one.end) <= UNTIL for one in found)


@effort(100)
@given(st.binary(max_size=200), st.binary(max_size=60))
@example(b"BEGIN:VEVENT\r\nDTSTART:", b"")
@example(
    b"BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n",
    b"END:STANDARD\r\nEND:VTIMEZONE",
)
def test_no_bytes_are_more_than_refused(before: bytes, after: bytes) -> None:
    for content in (before, b"BEGIN:VCALENDAR\r\n" + before + b"\r\n" + after + b"\r\nEND:VCALENDAR\r\n"):
        found = read_busy_times(content, SINCE, UNTIL, BERLIN)
        assert isinstance(found, CalendarProblem | tuple)


@given(
    st.lists(
        st.builds(
            lambda first, length: BusyTime(first, first + length), st.integers(0, 90), st.integers(1, 9)
        )
    )
)
def test_joined_times_cover_the_same_and_have_gaps_between_them(times: list[BusyTime]) -> None:
    found = joined(times)
    covered = {tick for one in times for tick in range(one.first, one.end)}
    assert {tick for one in found for tick in range(one.first, one.end)} == covered
    assert all(one.end < other.first for one, other in pairwise(found))


async def test_a_calendar_is_read_in_a_process_of_its_own() -> None:
    reader = CalendarReader(lambda: datetime(2026, 10, 20, 12, tzinfo=UTC))
    found = await reader.read(
        calendar(timed("20261021T090000", "20261021T100000"), timed("20271021T090000", "20271021T100000"))
    )
    assert found == read_busy_times(
        calendar(timed("20261021T090000", "20261021T100000")), SINCE, UNTIL, BERLIN
    )
    assert await reader.read(b"hello") is CalendarProblem.NO_CALENDAR
    assert await reader.read(b"x" * (LONGEST + 1)) is CalendarProblem.TOO_LARGE
    ongoing = await reader.read(calendar(timed("20261020T080000", "20261020T180000")))
    assert isinstance(ongoing, tuple)
    assert [wall(one.first) for one in ongoing] == ["20.10. 08:00"]


HOSTILE = ("FREQ=DAILY;INTERVAL=0", "FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")


@pytest.mark.parametrize("rule", HOSTILE)
async def test_a_rule_without_end_is_stopped_and_others_are_read(rule: str) -> None:
    impatient = CalendarReader(lambda: datetime(2026, 10, 20, 12, tzinfo=UTC), patience=1.5)
    content = calendar(timed("20261021T090000Z", "20261021T090001Z", f"RRULE:{rule}"))
    assert await impatient.read(content) is CalendarProblem.TOO_HARD
    patient = CalendarReader(lambda: datetime(2026, 10, 20, 12, tzinfo=UTC))
    assert await patient.read(calendar()) == ()


async def test_the_process_knows_none_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_SECRET_KEY", "a secret")
    monkeypatch.setenv("PATH", "/usr/bin")
    assert "a secret" not in environment().values()
    assert set(environment()) <= {"PATH", "LANG", "LC_ALL", "TZDIR", "LD_LIBRARY_PATH", "PYTHONPATH"}
