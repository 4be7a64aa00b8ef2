"""Times: exact to the microsecond, in UTC, and never without a zone."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.times import from_us, from_us_or_none, to_us, to_us_or_none


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_time_comes_back_exactly(moment: datetime) -> None:
    assert from_us(to_us(moment)) == moment


def test_the_zone_does_not_change_the_moment() -> None:
    berlin_summer = timezone(timedelta(hours=2))
    local = datetime(2026, 7, 1, 14, 30, 0, 7, tzinfo=berlin_summer)
    assert to_us(local) == to_us(datetime(2026, 7, 1, 12, 30, 0, 7, tzinfo=UTC))
    assert from_us(to_us(local)).utcoffset() == timedelta(0)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        to_us(datetime(2026, 7, 1, tzinfo=UTC).replace(tzinfo=None))


def test_no_time_stays_no_time() -> None:
    moment = datetime(1969, 12, 31, tzinfo=UTC)
    assert to_us_or_none(None) is None
    assert from_us_or_none(None) is None
    assert from_us_or_none(to_us_or_none(moment)) == moment
