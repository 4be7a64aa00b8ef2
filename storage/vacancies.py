"""The waiting list as the timed job sees it: who waits, and for whom something is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, bindparam, case, exists, literal_column, select, update

from domain.appointments import AdviserWish, Appointment, BookingStatus
from domain.ids import BookingId, Lang, NoticeId, PersonId, PlaceId, WaitingId
from domain.notices import Notice, NoticeKind, NoticeState
from domain.office_changes import Alternative
from domain.slots import SlotWish
from domain.ticks import moment_of
from domain.vacancies import MOST_OFFERS, Choice, Turned, Waiting
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.notices import end_notice, to_notice
from storage.offers import hold_alternatives, release_alternatives
from storage.times import from_us, to_us

_w: Final = t.waiting.c
_b: Final = t.booking.c
_r: Final = t.intake_record.c
_n: Final = t.notice.c
_open_vacancy: Final = and_(
    _n.state == literal_column("'open'"), _n.kind == literal_column(f"'{NoticeKind.VACANCY}'")
)
is_kept: Final = exists().where(_n.person_id == _w.person_id, _open_vacancy)
_choosing: Final = exists().where(
    _b.person_id == _w.person_id, _b.status == "held", _b.hold_until >= bindparam("now")
)
_ENTRIES: Final = Statement(
    select(t.waiting, case((and_(_w.status == "waiting", ~is_kept, ~_choosing), 1), else_=0).label("ready"))
    .where(_w.status.in_(["waiting", "offered"]), _w.offers < MOST_OFFERS)
    .order_by(_w.priority.desc(), _w.created_at, _w.id)
)
_unread: Final = exists().where(
    _n.id == _b.notice_id, _n.kind == NoticeKind.OFFER.value, _n.state == NoticeState.EXPIRED.value
)
"""An offer that ran out without a word turned nothing down: its times may be offered once more."""
_TURNED: Final = Statement(
    select(_b.person_id, _b.place_id, _b.start_tick).where(
        _b.person_id.in_(bindparam("people", expanding=True)), _b.notice_id.is_not(None), ~_unread
    )
)
_STILL: Final = Statement(
    select(_w.id)
    .where(_w.id == bindparam("entry"), _w.status == "waiting", _w.offers < MOST_OFFERS, ~is_kept)
    .with_for_update(of=t.waiting)
)
_OFFER: Final = Statement(
    update(t.waiting)
    .where(_w.id == bindparam("entry"))
    .values(status="offered", offers=_w.offers + 1, offered_at=bindparam("now"))
)
_offered: Final = exists().where(_w.person_id == _n.person_id, _w.status == "offered")
_OPEN: Final = Statement(
    select(t.notice, case((_offered, 1), else_=0).label("wanted"))
    .where(_open_vacancy)
    .order_by(_n.until, _n.id)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept for somebody; `wanted` is False when she needs nothing more."""

    notice: Notice
    wanted: bool


async def waiting_entries(reader: Reader, now: datetime) -> Sequence[Waiting]:
    """Return who may still be offered something, in the order of the list."""
    rows = await reader.fetch_all(_ENTRIES, now=to_us(now))
    people = sorted({row["person_id"] for row in rows})
    turned: dict[PersonId, set[Turned]] = {}
    for row in await reader.fetch_all(_TURNED, people=people) if people else ():
        start = moment_of(row["start_tick"])
        turned.setdefault(row["person_id"], set()).add((PlaceId(row["place_id"]), start))
    return [_entry(row, frozenset(turned.get(row["person_id"], ()))) for row in rows]


def _entry(row: Row, turned_down: frozenset[Turned]) -> Waiting:
    return Waiting(
        id=WaitingId(row["id"]),
        person=PersonId(row["person_id"]),
        wish=SlotWish(Lang(row["language"]), AdviserWish(row["adviser_wish"])),
        minutes=row["minutes"],
        since=from_us(row["created_at"]),
        priority=row["priority"] > 0,
        municipality=row["municipality_id"],
        record=row["record_id"],
        party_size=row["party_size"],
        booking=row["booking_id"],
        ready=bool(row["ready"]),
        turned_down=turned_down,
    )


async def still_waits(tx: Transaction, entry: Waiting) -> bool:
    """Say whether the entry may be offered something, and lock it; the person is locked before."""
    return await tx.fetch_one(_STILL, entry=entry.id) is not None


async def keep_vacancy(
    tx: Transaction,
    entry: Waiting,
    choice: Choice,
    *,
    notice: NoticeId,
    until: datetime,
    now: datetime,
    new_id: Callable[[], str],
) -> Appointment | None:
    """Keep a time for somebody who waits, and note it on the list; None when it was taken meanwhile."""
    free = choice.free
    wanted = Alternative(
        place=free.place,
        resource=free.adviser,
        desk_no=0,
        start=free.start,
        minutes=entry.minutes,
        language_match=choice.fit.language,
        wish_match=choice.fit.wish,
    )
    held = await hold_alternatives(
        tx, _appointment_of(entry, wanted), notice, [wanted], until=until, now=now, new_id=new_id
    )
    if not held:
        return None
    await tx.execute(_OFFER, entry=entry.id, now=to_us(now))
    return held[0]


def _appointment_of(entry: Waiting, wanted: Alternative) -> Appointment:
    """What an appointment of hers would be; it is not stored."""
    return Appointment(
        booking=entry.booking or BookingId(""),
        person=entry.person,
        place=wanted.place,
        start=wanted.start,
        end=wanted.start + timedelta(minutes=entry.minutes),
        desk_no=wanted.desk_no,
        resource=wanted.resource,
        status=BookingStatus.OFFERED,
        party_size=entry.party_size,
        record=entry.record,
        adviser_wish=entry.wish.adviser,
    )


async def kept_vacancies(reader: Reader) -> Sequence[Kept]:
    """Return everything that is kept for people on the list, what runs out first before the rest."""
    return [Kept(to_notice(row), bool(row["wanted"])) for row in await reader.fetch_all(_OPEN)]


async def end_vacancy(tx: Transaction, notice: NoticeId, state: NoticeState, *, now: datetime) -> bool:
    """Give back what a notice keeps, if nobody has answered it."""
    if not await end_notice(tx, notice, state, now=now):
        return False
    await release_alternatives(tx, notice, now=now)
    return True
