"""From rules to open ticks: the concrete office hours of the coming weeks are kept in step with the rules."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, delete, exists, func, literal, select, update

from domain.directory import Place
from domain.ids import PlaceId, SessionId, StaffId
from domain.office_hours import Occurrence
from domain.planning import plan_sessions
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.directory import load_places
from storage.office_rules import load_closures, load_rules, load_staff
from storage.statements import insert, insert_or_ignore

HORIZON_WEEKS: Final = 12
OPEN: Final = "open"
REDUCED: Final = "reduced"
"""No rule stands behind this office hour any more; it lives only for the appointments it still has."""

_LOCK: Final = Statement(select(literal(1)), postgresql=select(func.pg_advisory_xact_lock(4713)))
_SESSIONS: Final = Statement(
    select(t.office_session)
    .where(
        t.office_session.c.local_date >= bindparam("first"),
        t.office_session.c.local_date <= bindparam("last"),
    )
    .order_by(t.office_session.c.start_tick, t.office_session.c.id)
)
_INSERT_SESSION: Final = insert(t.office_session)
_INSERT_TICK: Final = insert_or_ignore(t.open_tick)
_LOCK_TICKS: Final = Statement(
    select(t.open_tick.c.session_id)
    .where(t.open_tick.c.session_id.in_(bindparam("sessions", expanding=True)))
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick)
    .with_for_update()
)
_is_claimed = exists().where(
    t.claim.c.resource == t.open_tick.c.resource, t.claim.c.tick == t.open_tick.c.tick
)
_CLOSE_TICKS: Final = Statement(
    delete(t.open_tick).where(t.open_tick.c.session_id == bindparam("session"), ~_is_claimed)
)
_SET_STATUS: Final = Statement(
    update(t.office_session)
    .where(t.office_session.c.id == bindparam("session"))
    .values(status=bindparam("new_status"), version=t.office_session.c.version + 1)
)
_DELETE_SESSION: Final = Statement(
    delete(t.office_session).where(t.office_session.c.id == bindparam("session"))
)
_PAST_CLAIMS: Final = Statement(delete(t.claim).where(t.claim.c.tick < bindparam("before")))
_PAST_TICKS: Final = Statement(
    delete(t.open_tick).where(t.open_tick.c.tick < bindparam("before"), ~_is_claimed)
)


@dataclass(frozen=True, slots=True)
class HorizonReport:
    """Office hours added and removed, those kept only for their appointments, those without a desk."""

    added: int = 0
    removed: int = 0
    kept: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Busy:
    """A desk of a place is taken by an adviser for some ticks."""

    resource: StaffId
    desk_no: int
    first_tick: int
    end_tick: int


async def planned_sessions(reader: Reader, first: date, last: date) -> list[Occurrence]:
    """Return the office hours that the stored rules give between two days, earliest first."""
    return plan_sessions(
        await load_rules(reader),
        await load_staff(reader),
        await load_places(reader),
        await load_closures(reader),
        first=first,
        last=last,
    )


async def lock_office_hours(tx: Transaction) -> None:
    """Wait until no other transaction changes office hours; the lock ends with the transaction.

    Who is going to change the rules in the same transaction takes it first: otherwise two could wait for
    each other. SQLite has one writer anyway.
    """
    await tx.fetch_all(_LOCK)


async def extend_horizon(tx: Transaction, today: date, weeks: int = HORIZON_WEEKS) -> HorizonReport:
    """Open what the rules give from today for so many weeks, and close what they give no more.

    Running it again changes nothing, and several at once do it one after the other. An office hour with
    appointments is never closed: it keeps the ticks that are claimed, is reported as kept, and goes when its
    last appointment has gone.
    """
    await lock_office_hours(tx)
    last = today + timedelta(weeks=weeks)
    planned = {session_id(one): one for one in await planned_sessions(tx, today, last)}
    stored = await tx.fetch_all(_SESSIONS, first=today.isoformat(), last=last.isoformat())
    removed, kept = await _close_unplanned(tx, [row for row in stored if not _still_planned(row, planned)])
    remaining = [row for row in stored if row["id"] not in removed]
    places = {place.id: place for place in await load_places(tx)}
    added, conflicts = await _open_missing(tx, planned, remaining, places)
    return HorizonReport(added, len(removed), kept, conflicts)


def session_id(one: Occurrence) -> SessionId:
    """Return the id of an office hour: the same rule on the same day is the same office hour."""
    return SessionId(f"{one.rule.id}.{one.day.isoformat()}")


def _still_planned(row: Row, planned: Mapping[SessionId, Occurrence]) -> bool:
    """Whether nothing is to be closed; what staff cancelled by hand is left to them."""
    if row["status"] not in {OPEN, REDUCED}:
        return True
    one = planned.get(row["id"])
    return (
        one is not None
        and row["resource"] == one.rule.staff
        and row["place_id"] == one.rule.place
        and (row["start_tick"], row["end_tick"]) == (tick_of(one.start), tick_of(one.end))
    )


async def _close_unplanned(tx: Transaction, rows: Sequence[Row]) -> tuple[set[str], tuple[str, ...]]:
    """Close what can be closed; the ticks are locked together, in the order in which bookings lock them."""
    removed: set[str] = set()
    kept: list[str] = []
    locked = await tx.fetch_all(_LOCK_TICKS, sessions=[row["id"] for row in rows]) if rows else []
    ticks = Counter(tick["session_id"] for tick in locked)
    for row in rows:
        closed = await tx.execute(_CLOSE_TICKS, session=row["id"])
        if closed == ticks[row["id"]]:
            await tx.execute(_DELETE_SESSION, session=row["id"])
            removed.add(row["id"])
            continue
        if row["status"] != REDUCED:
            await tx.execute(_SET_STATUS, session=row["id"], new_status=REDUCED)
        kept.append(f"{row['place_id']} {row['local_date']} {row['local_start']}-{row['local_end']}")
    return removed, tuple(kept)


async def _open_missing(
    tx: Transaction,
    planned: Mapping[SessionId, Occurrence],
    stored: Sequence[Row],
    places: Mapping[PlaceId, Place],
) -> tuple[int, tuple[str, ...]]:
    """Open what is planned and not stored, all in two statements, because the first time it is a lot."""
    known = {row["id"]: row for row in stored}
    busy: dict[str, list[_Busy]] = {}
    for row in stored:
        taken = _Busy(row["resource"], row["desk_no"], row["start_tick"], row["end_tick"])
        busy.setdefault(row["place_id"], []).append(taken)
    sessions: list[dict[str, object]] = []
    ticks: list[dict[str, object]] = []
    reopened = 0
    conflicts: list[str] = []
    for code, one in planned.items():
        if code in known:
            reopened += await _reopen(tx, known[code], one)
            continue
        place = places[one.rule.place]
        at_place = busy.setdefault(place.id, [])
        desk = _lowest_free_desk(at_place, one, place.desks)
        if desk is None:
            conflicts.append(f"{place.id} {one.day} {one.rule.starts:%H:%M}: no desk is free")
            continue
        sessions.append(_session_row(one, desk, place.tz))
        ticks += _tick_rows(one, desk)
        at_place.append(_Busy(one.rule.staff, desk, tick_of(one.start), tick_of(one.end)))
    if sessions:
        await tx.execute_many(_INSERT_SESSION, sessions)
        await tx.execute_many(_INSERT_TICK, ticks)
    return len(sessions) + reopened, tuple(conflicts)


def _lowest_free_desk(busy: Sequence[_Busy], one: Occurrence, desks: int) -> int | None:
    """The lowest desk nobody else uses then; the adviser's own old hours are not in the way."""
    first, end = tick_of(one.start), tick_of(one.end)
    used = {
        other.desk_no
        for other in busy
        if other.resource != one.rule.staff and other.first_tick < end and first < other.end_tick
    }
    return next((desk for desk in range(1, desks + 1) if desk not in used), None)


async def _reopen(tx: Transaction, row: Row, one: Occurrence) -> int:
    """A rule stands behind a reduced office hour again: open all of it."""
    if row["status"] != REDUCED or (row["start_tick"], row["end_tick"]) != (
        tick_of(one.start),
        tick_of(one.end),
    ):
        return 0
    await tx.execute_many(_INSERT_TICK, _tick_rows(one, row["desk_no"]))
    await tx.execute(_SET_STATUS, session=row["id"], new_status=OPEN)
    return 1


def _session_row(one: Occurrence, desk: int, tz: str) -> dict[str, object]:
    return {
        "id": session_id(one),
        "rule_id": one.rule.id,
        "place_id": one.rule.place,
        "resource": one.rule.staff,
        "desk_no": desk,
        "local_date": one.day.isoformat(),
        "local_start": f"{one.rule.starts:%H:%M}",
        "local_end": f"{one.rule.ends:%H:%M}",
        "tz": tz,
        "start_tick": tick_of(one.start),
        "end_tick": tick_of(one.end),
        "status": OPEN,
        "version": 1,
    }


def _tick_rows(one: Occurrence, desk: int) -> list[dict[str, object]]:
    """The ticks to open; one that is still claimed for the adviser's old hours stays with them."""
    return [
        {
            "resource": one.rule.staff,
            "tick": tick,
            "session_id": session_id(one),
            "place_id": one.rule.place,
            "desk_no": desk,
        }
        for tick in one.ticks
    ]


async def purge_past_ticks(tx: Transaction, before: datetime) -> int:
    """Delete claims and ticks that are over, so that the tables people wait for stay small; bookings stay."""
    await tx.execute(_PAST_CLAIMS, before=tick_of(before))
    return await tx.execute(_PAST_TICKS, before=tick_of(before))
