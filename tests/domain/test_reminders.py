"""Which reminder is due: by day, never twice, never for nothing, whatever runs late and clocks do."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quiet_hours import ZONE, QuietHours
from domain.reminders import DEFAULT_REMINDERS, Remindable, ReminderPolicy, due_reminder, reminders_of
from tests.domain.wall_times import HOUR, local, moments

LONG_AGO = local("2026-01-02T12:00")
MINUTE = timedelta(minutes=1)
policies = st.builds(
    ReminderPolicy,
    st.lists(st.integers(1, 72), max_size=4).map(tuple),
    st.builds(QuietHours, st.integers(0, 23), st.integers(0, 23)),
)


def times(
    start: str, *, booked: datetime = LONG_AGO, policy: ReminderPolicy = DEFAULT_REMINDERS
) -> list[str]:
    """When which reminder of an appointment comes, in wall time, where nothing runs late."""
    of = Remindable(local(start), booked)
    return [f"{one.kind} {one.at.astimezone(ZONE):%d. %H:%M}" for one in reminders_of(of, policy)]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-11-24T14:00", ["24h 23. 14:00", "2h 24. 12:00"]),
        ("2026-11-24T09:00", ["24h 23. 09:00", "2h 24. 07:00"]),
        # At six and half past six nobody is written to: at seven, where an hour is left.
        ("2026-11-24T08:30", ["24h 23. 08:30", "2h 24. 07:00"]),
        ("2026-11-24T08:00", ["24h 23. 08:00", "2h 24. 07:00"]),
        # Where less is left, in the evening before.
        ("2026-11-24T07:30", ["24h 23. 07:30", "2h 23. 21:00"]),
        ("2026-11-24T06:00", ["24h 23. 07:00", "2h 23. 21:00"]),
        # Clocks go back on 25 October 2026: a day before is 25 hours by the clock on the wall.
        ("2026-10-25T14:00", ["24h 24. 15:00", "2h 25. 12:00"]),
        ("2026-10-25T08:00", ["24h 24. 09:00", "2h 25. 07:00"]),
        ("2026-10-26T01:30", ["24h 25. 07:00", "2h 25. 21:00"]),
        # They go forward on 28 March 2027.
        ("2027-03-28T14:00", ["24h 27. 13:00", "2h 28. 12:00"]),
        ("2027-03-28T07:30", ["24h 27. 07:00", "2h 27. 21:00"]),
    ],
)
def test_when_reminders_come(start: str, expected: list[str]) -> None:
    assert times(start) == expected


def test_in_the_evening_nobody_is_reminded_twice() -> None:
    twelve = ReminderPolicy((12, 2))
    assert times("2026-11-24T07:30", policy=twelve) == ["12h 23. 19:30"]
    assert times("2026-11-24T09:00", policy=twelve) == ["12h 23. 21:00", "2h 24. 07:00"]


def test_who_has_just_booked_is_not_told_that_it_is_tomorrow() -> None:
    start = "2026-11-24T14:00"
    assert times(start, booked=local("2026-11-23T12:55")) == ["24h 23. 14:00", "2h 24. 12:00"]
    assert times(start, booked=local("2026-11-23T13:30")) == ["2h 24. 12:00"]
    assert times(start, booked=local("2026-11-23T18:00")) == ["2h 24. 12:00"]
    assert times(start, booked=local("2026-11-24T11:30")) == []
    assert times("2026-11-24T07:30", booked=local("2026-11-23T20:30")) == []


def due(start: str, now: str, *done: str) -> str | None:
    found = due_reminder(Remindable(local(start), LONG_AGO), local(now), done=done)
    return None if found is None else found.kind


def test_after_downtime_only_what_still_makes_sense_is_sent() -> None:
    start = "2026-11-24T14:00"
    assert due(start, "2026-11-23T13:59") is None
    assert due(start, "2026-11-23T14:00") == "24h"
    assert due(start, "2026-11-23T21:59") == "24h"
    assert due(start, "2026-11-24T11:00") is None, "too late for the one, too early for the other"
    assert due(start, "2026-11-24T12:00") == "2h"
    assert due(start, "2026-11-24T13:59") == "2h"
    assert due(start, "2026-11-24T14:00") is None
    assert due(start, "2026-12-24T14:00") is None


def test_of_two_that_are_due_one_is_sent_and_the_other_never_again() -> None:
    close = ReminderPolicy((4, 3))
    of = Remindable(local("2026-11-24T10:00"), LONG_AGO)
    assert [one.kind for one in reminders_of(of, close)] == ["3h"]
    of = Remindable(local("2026-11-24T07:00"), LONG_AGO)
    both = ReminderPolicy((9, 2))
    at = local("2026-11-23T21:30")
    assert [one.kind for one in reminders_of(of, both)] == ["9h", "2h"]
    first = due_reminder(of, at, policy=both)
    assert first is not None
    assert first.kind == "2h"
    assert due_reminder(of, at, done=("2h",), policy=both) is None


def test_at_night_nothing_is_sent_and_in_the_morning_what_still_makes_sense() -> None:
    assert due("2026-11-24T23:30", "2026-11-24T06:59") is None
    assert due("2026-11-24T23:30", "2026-11-24T07:00") == "24h"
    assert due("2026-11-24T07:30", "2026-11-23T23:00") is None
    assert due("2026-11-24T07:30", "2026-11-24T07:05") == "2h", "nothing ran in the evening"


def sent(of: Remindable, policy: ReminderPolicy, ran: list[datetime]) -> list[tuple[datetime, str]]:
    """What is sent when the job runs at these moments."""
    found: list[tuple[datetime, str]] = []
    for now in ran:
        one = due_reminder(of, now, done=[kind for _, kind in found], policy=policy)
        if one is not None:
            found.append((now, one.kind))
    return found


@given(moments, st.integers(0, 60 * 100), policies, st.lists(st.integers(-10, 60 * 100), max_size=40))
def test_whenever_it_runs_nobody_is_troubled(
    start: datetime, booked: int, policy: ReminderPolicy, runs: list[int]
) -> None:
    of = Remindable(start, start - booked * MINUTE)
    ran = sorted(start - minutes * MINUTE for minutes in runs)
    told = sent(of, policy, ran)
    assert len(told) == len({kind for _, kind in told}) <= len(set(policy.hours_before))
    for now, _ in told:
        assert of.changed_at + HOUR <= now < start
        assert start - policy.furthest <= now
        assert not policy.quiet.at(now, ZONE)
    hours = [int(kind.removesuffix("h")) for _, kind in told]
    assert hours == sorted(hours, reverse=True)


@given(moments)
def test_who_booked_in_time_is_reminded_twice_by_day_and_in_time(start: datetime) -> None:
    start -= timedelta(minutes=start.minute % 5)
    ran = [start - minutes * MINUTE for minutes in range(60 * 40, 0, -5)]
    told = sent(Remindable(start, start - timedelta(days=5)), DEFAULT_REMINDERS, ran)
    assert [kind for _, kind in told] == ["24h", "2h"]
    (first, _), (second, _) = told
    assert timedelta(hours=14) <= start - first <= timedelta(hours=24)
    assert HOUR <= start - second <= timedelta(hours=11)


def test_without_any_hours_nobody_is_reminded() -> None:
    assert times("2026-11-24T14:00", policy=ReminderPolicy(())) == []
