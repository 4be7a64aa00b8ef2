"""Quiet hours: wall time of a place, also on the days when clocks change."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quiet_hours import ZONE, QuietHours
from tests.domain.wall_times import HOUR, local, moments

NIGHT = QuietHours()
hours = st.integers(0, 23)
zones = st.sampled_from([ZONE, ZoneInfo("UTC"), ZoneInfo("America/Santiago"), ZoneInfo("Asia/Kathmandu")])


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [
        ("2026-11-23T21:59", False),
        ("2026-11-23T22:00", True),
        ("2026-11-24T00:00", True),
        ("2026-11-24T06:59", True),
        ("2026-11-24T07:00", False),
        # Clocks go back on 25 October 2026 and forward on 28 March 2027: seven o'clock is seven o'clock.
        ("2026-10-25T06:59", True),
        ("2026-10-25T07:00", False),
        ("2027-03-28T06:59", True),
        ("2027-03-28T07:00", False),
    ],
)
def test_the_night_is_wall_time(wall: str, *, quiet: bool) -> None:
    assert NIGHT.at(local(wall)) is quiet


def test_the_edges_of_a_night() -> None:
    late, early = local("2026-11-23T23:30"), local("2026-11-24T05:00")
    for moment in (late, early):
        assert NIGHT.morning_after(moment) == local("2026-11-24T07:00")
        assert NIGHT.evening_before(moment) == local("2026-11-23T21:00")
    noon = local("2026-11-23T12:00")
    assert NIGHT.morning_after(noon) == NIGHT.evening_before(noon) == noon


def test_nights_do_not_count_however_long_they_are() -> None:
    six = timedelta(hours=6)
    assert NIGHT.later(local("2026-11-23T10:00"), six) == local("2026-11-23T16:00")
    assert NIGHT.later(local("2026-11-23T20:00"), six) == local("2026-11-24T11:00")
    assert NIGHT.later(local("2026-11-23T23:00"), six) == local("2026-11-24T13:00")
    for eve in ("2026-10-24", "2027-03-27"):  # the night after it has ten hours, or eight
        day = datetime.fromisoformat(eve).date() + timedelta(days=1)
        assert NIGHT.later(local(f"{eve}T20:00"), six) == local(f"{day}T11:00")
    assert NIGHT.later(local("2026-11-23T20:00"), timedelta(hours=36)) == local("2026-11-26T11:00")


def test_none_at_all_and_a_rest_at_noon() -> None:
    never = QuietHours(7, 7)
    midnight = local("2026-11-24T00:00")
    assert not never.at(midnight)
    assert never.later(midnight, HOUR) == midnight + HOUR
    noon = QuietHours(12, 14)
    assert noon.at(local("2026-11-24T13:59"))
    assert not noon.at(local("2026-11-24T14:00"))
    assert noon.later(local("2026-11-24T11:30"), HOUR) == local("2026-11-24T14:30")


@given(moments, hours, hours, zones)
def test_both_edges_lie_outside_and_around(at: datetime, begins: int, ends: int, zone: ZoneInfo) -> None:
    quiet = QuietHours(begins, ends)
    morning, evening = quiet.morning_after(at, zone), quiet.evening_before(at, zone)
    assert evening <= at <= morning
    assert not quiet.at(morning, zone)
    if (begins - ends) % 24 > 1:  # otherwise hardly anything is left of the day
        assert not quiet.at(evening, zone)


@given(moments, st.integers(0, 60 * 50), hours, hours, zones)
def test_so_many_minutes_of_the_day_pass(
    at: datetime, minutes: int, begins: int, ends: int, zone: ZoneInfo
) -> None:
    quiet = QuietHours(begins, ends)
    at = at.replace(second=0, microsecond=0)
    end = quiet.later(at, timedelta(minutes=minutes), zone)
    assert end >= at
    step = timedelta(minutes=1)
    passed = sum(not quiet.at(at + number * step, zone) for number in range((end - at) // step))
    assert passed == minutes
