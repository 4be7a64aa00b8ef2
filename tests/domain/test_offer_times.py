"""Until when an offer stands, and when to remind of it."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.offer_times import kept_until, offer_times, vacancy_until
from domain.quiet_hours import QuietHours
from tests.domain.wall_times import HOUR, local, moments


def test_two_days_and_a_reminder_after_one() -> None:
    now = local("2026-11-23T10:00")
    assert offer_times(now, now + 100 * HOUR) == (local("2026-11-24T10:00"), local("2026-11-25T10:00"))


def test_alternatives_that_are_all_early_shorten_it_and_half_of_the_time_reminds() -> None:
    now = local("2026-11-23T10:00")
    assert offer_times(now, local("2026-11-24T10:00")) == (
        local("2026-11-23T21:00"),
        local("2026-11-24T08:00"),
    )
    assert offer_times(now, local("2026-11-23T18:00")) == (
        local("2026-11-23T13:00"),
        local("2026-11-23T16:00"),
    )


def test_an_offer_made_at_night_reminds_by_day() -> None:
    now = local("2026-11-23T23:00")
    remind, until = offer_times(now, now + 100 * HOUR)
    assert (remind, until) == (local("2026-11-25T07:00"), local("2026-11-25T23:00"))


def test_where_only_the_night_is_left_nobody_is_reminded() -> None:
    now = local("2026-11-23T21:50")
    assert offer_times(now, local("2026-11-24T09:30")) == (None, local("2026-11-24T07:30"))


def test_an_offer_that_begins_too_late_ends_at_once() -> None:
    now = local("2026-11-23T10:00")
    assert offer_times(now, now + HOUR) == (None, now)


@given(moments, st.integers(0, 60 * 24 * 10))
def test_the_reminder_is_by_day_and_within(now: datetime, minutes: int) -> None:
    start = now + timedelta(minutes=minutes)
    remind, until = offer_times(now, start)
    assert now <= until <= now + 48 * HOUR
    assert until == now or until <= start - 2 * HOUR
    if remind is not None:
        assert now + HOUR <= remind <= until - HOUR
        assert not QuietHours().at(remind)
    if until - now >= 24 * HOUR:
        assert remind is not None


def test_one_time_of_an_offer_is_kept_until_two_hours_before_it_starts() -> None:
    now = local("2026-11-23T10:00")
    assert kept_until(now + 48 * HOUR, now + 20 * HOUR) == now + 18 * HOUR
    assert kept_until(now + 48 * HOUR, now + 60 * HOUR) == now + 48 * HOUR


def test_a_vacancy_is_kept_by_day_and_never_into_the_last_hours() -> None:
    evening = local("2026-11-23T20:00")
    assert vacancy_until(evening, evening + 100 * HOUR) == local("2026-11-24T11:00")
    assert vacancy_until(evening, local("2026-11-24T20:30"), keep=48 * HOUR) == local("2026-11-24T18:30")
