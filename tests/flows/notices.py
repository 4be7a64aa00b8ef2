"""Invented notices and appointments for tests of what is said about them."""

from datetime import datetime, timedelta

from domain.conversation import Offer, Visit
from domain.ids import BookingId, NoticeId, PersonId, PlaceId
from domain.notices import NoticeKind, ToTell
from tests.flows.shell import NOW

PLACE = PlaceId("rathaus")
BOOKING = BookingId("0" + "b" * 31)
NOTICE = NoticeId("n" * 32)


def visit(
    start: datetime = NOW + timedelta(days=3),
    *,
    displaced: bool = False,
    desk: int = 1,
    place: PlaceId = PLACE,
) -> Visit:
    """An appointment of half an hour."""
    return Visit(
        booking=BOOKING,
        version=1,
        place=place,
        start=start,
        end=start + timedelta(minutes=30),
        desk_no=desk,
        minutes=30,
        party_size=1,
        displaced=displaced,
    )


def offers(count: int = 3) -> tuple[Offer, ...]:
    """So many times, a day apart from each other."""
    return tuple(
        Offer(key=f"r.{number}", place=PLACE, start=NOW + timedelta(days=4 + number), minutes=30)
        for number in range(count)
    )


def told(kind: NoticeKind, notice: NoticeId = NOTICE, *, times: int = 3) -> ToTell:
    """A notice of that kind with everything that it may have."""
    holds = kind in {NoticeKind.OFFER, NoticeKind.OFFER_AGAIN, NoticeKind.VACANCY}
    lost = holds or kind in {NoticeKind.CANCELLED, NoticeKind.LAPSED}
    return ToTell(
        notice=notice,
        person=PersonId("person"),
        kind=kind,
        visit=None if kind is NoticeKind.VACANCY else visit(displaced=lost),
        former=visit(desk=2) if kind is NoticeKind.MOVED else None,
        offers=offers(times) if holds else (),
        until=NOW + timedelta(hours=48) if holds else None,
    )
