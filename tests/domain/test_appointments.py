"""Length of appointments, keys of slots, and the window in which slots are looked for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.appointments import BookingStatus, length_minutes
from domain.directory import Topic
from domain.ids import Lang, PlaceId, TopicCode
from domain.slots import OfferQuery, SlotOffer, SlotWish, read_slot_key, slot_key
from domain.ticks import first_tick_from, moment_of, tick_of

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def topic(extra: int) -> Topic:
    return Topic(TopicCode("wohnen"), extra_minutes=extra)


@pytest.mark.parametrize(
    ("party", "extras", "minutes"),
    [(1, [], 30), (3, [0], 30), (4, [], 45), (2, [15], 45), (5, [15, 15], 75), (9, [30, 30, 30], 90)],
)
def test_the_length_follows_from_people_and_topics(party: int, extras: list[int], minutes: int) -> None:
    assert length_minutes(party, [topic(extra) for extra in extras]) == minutes


@given(
    st.from_regex(r"[a-z][a-z0-9-]{0,11}", fullmatch=True),
    st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
)
def test_a_slot_key_is_short_and_reads_back(place: str, moment: datetime) -> None:
    start = moment_of(tick_of(moment))
    key = slot_key(PlaceId(place), start)
    assert len(key) <= 20
    assert key.isascii()
    assert read_slot_key(key) == (PlaceId(place), start)
    assert SlotOffer(PlaceId(place), start, 30).key == key


@pytest.mark.parametrize(
    "text", ["", ".", "monschau", "monschau.", ".3ixyz", "monschau.3i_z", "a" * 40 + ".1"]
)
def test_what_is_no_slot_key_is_none(text: str) -> None:
    assert read_slot_key(text) is None


def test_offers_never_begin_within_the_lead_time() -> None:
    query = OfferQuery((PlaceId("monschau"),), 30, SlotWish(Lang("uk")), NOW, not_before=NOW)
    assert query.earliest == NOW + timedelta(minutes=120)
    later = OfferQuery((), 30, SlotWish(Lang("uk")), NOW, not_before=NOW + timedelta(days=3))
    assert later.earliest == NOW + timedelta(days=3)


def test_the_first_tick_from_a_moment_does_not_begin_before_it() -> None:
    assert moment_of(first_tick_from(NOW)) == NOW
    assert moment_of(first_tick_from(NOW + timedelta(seconds=1))) == NOW + timedelta(minutes=5)


def test_only_held_and_confirmed_bookings_are_live() -> None:
    assert [status for status in BookingStatus if status.live] == ["held", "confirmed"]
