"""From rules to open ticks: the concrete office hours of the coming weeks are kept in step with the rules."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, delete, exists, func, literal, select, update

from domain.desks import DeskTime, assign_desks
from domain.ids import PlaceId, SessionId, StaffId
from domain.office_hours import Occurrence
from domain.planning import OfficePlan
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.office_rules import load_office_plan
from storage.open_ticks import claim_buffers, keep_in_step, out_of_step
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
_FREE_BUFFERS: Final = Statement(
    delete(t.claim).where(
        exists().where(
            t.open_tick.c.resource == t.claim.c.resource,
            t.open_tick.c.tick == t.claim.c.tick,
            t.open_tick.c.session_id == bindparam("session"),
        ),
        exists().where(t.booking.c.id == t.claim.c.booking_id, t.booking.c.end_tick <= t.claim.c.tick),
    )
)
_CLOSE_TICKS: Final = Statement(
    delete(t.open_tick).where(t.open_tick.c.session_id == bindparam("session"), ~_is_claimed)
)
_LEFT_TICKS: Final = Statement(
    select(func.count().label("number")).where(t.open_tick.c.session_id == bindparam("session"))
)
_ADOPT_TICKS: Final = Statement(
    update(t.open_tick)
    .where(
        t.open_tick.c.resource == bindparam("adviser"),
        t.open_tick.c.tick >= bindparam("first_tick"),
        t.open_tick.c.tick < bindparam("last_tick"),
        t.open_tick.c.place_id == bindparam("place"),
        t.open_tick.c.desk_no == bindparam("desk"),
        t.open_tick.c.session_id.in_(bindparam("former", expanding=True)),
    )
    .values(session_id=bindparam("new_session"), closing=0)
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
    """Office hours added and removed, those kept only for their appointments, those without a desk.

    `changed` are office hours that stay but became shorter or longer: an absence or a closure begins or ends.
    """

    added: int = 0
    removed: int = 0
    kept: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    changed: int = 0


async def planned_sessions(reader: Reader, first: date, last: date) -> list[Occurrence]:
    """Return the office hours that the stored rules give between two days, earliest first."""
    return (await load_office_plan(reader, first)).sessions(first, last)


async def stored_sessions(reader: Reader, first: date, last: date) -> Sequence[Row]:
    """Return the office hours that are stored for these days, earliest first."""
    return await reader.fetch_all(_SESSIONS, first=first.isoformat(), last=last.isoformat())


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
    last appointment has gone. The same holds for ticks that an absence or a closure takes out of one.
    """
    await lock_office_hours(tx)
    last = today + timedelta(weeks=weeks)
    plan = await load_office_plan(tx, today)
    planned = {session_id(one): one for one in plan.sessions(today, last)}
    stored = await stored_sessions(tx, today, last)
    unplanned = [row for row in stored if not still_planned(row, planned)]
    doubtful = await out_of_step(tx, _staying(stored, planned), today.isoformat(), last.isoformat())
    await _lock_ticks(tx, [*(SessionId(row["id"]) for row in unplanned), *doubtful])
    left = await _close_unplanned(tx, unplanned)
    gone = {row["id"] for row in unplanned} - left.keys()
    remaining = [row for row in stored if row["id"] not in gone]
    known = {row["id"] for row in remaining}
    desks = assign_desks(
        [one for code, one in planned.items() if code not in known],
        map(desk_time, remaining),
        {place.id: place.desks for place in plan.places},
    )
    await _open_new(tx, desks.given, plan, former=list(left))
    kept = await _end_adopted(tx, left)
    reopened = await _reopen(tx, (row for row, _ in _staying(stored, planned).values()))
    ticks = await keep_in_step(tx, doubtful)
    return HorizonReport(
        added=len(desks.given) + reopened,
        removed=len(unplanned) - len(kept),
        kept=tuple(_shown(row) for row in [*kept.values(), *(doubtful[code][0] for code in ticks.kept)]),
        conflicts=tuple(
            f"{one.rule.place} {one.day} {one.rule.starts:%H:%M}: no desk is free" for one in desks.without
        ),
        changed=sum(doubtful[code][0]["status"] == OPEN for code in ticks.changed),
    )


def session_id(one: Occurrence) -> SessionId:
    """Return the id of an office hour: the same rule on the same day is the same office hour."""
    return SessionId(f"{one.rule.id}.{one.day.isoformat()}")


def still_planned(row: Row, planned: Mapping[SessionId, Occurrence]) -> bool:
    """Say whether a stored office hour stays; what staff cancelled by hand is left to them."""
    if row["status"] not in {OPEN, REDUCED}:
        return True
    one = planned.get(row["id"])
    return (
        one is not None
        and row["resource"] == one.rule.staff
        and row["place_id"] == one.rule.place
        and (row["start_tick"], row["end_tick"]) == (tick_of(one.start), tick_of(one.end))
    )


def _staying(
    stored: Sequence[Row], planned: Mapping[SessionId, Occurrence]
) -> dict[SessionId, tuple[Row, Occurrence]]:
    """The stored office hours that stay, as they are planned now."""
    return {
        SessionId(row["id"]): (row, planned[row["id"]])
        for row in stored
        if row["status"] in {OPEN, REDUCED} and still_planned(row, planned)
    }


async def _lock_ticks(tx: Transaction, sessions: Sequence[SessionId]) -> None:
    """Lock the ticks of office hours together, in the order in which bookings lock them."""
    if sessions:
        await tx.fetch_all(_LOCK_TICKS, sessions=sessions)


async def _close_unplanned(tx: Transaction, rows: Sequence[Row]) -> dict[SessionId, Row]:
    """Close what can be closed and return the rest, which only its appointments keep."""
    left: dict[SessionId, Row] = {}
    for row in rows:
        await tx.execute(_CLOSE_TICKS, session=row["id"])
        if await _has_ticks(tx, row):
            left[SessionId(row["id"])] = row
            if row["status"] != REDUCED:
                await tx.execute(_SET_STATUS, session=row["id"], new_status=REDUCED)
        else:
            await tx.execute(_DELETE_SESSION, session=row["id"])
    return left


async def _end_adopted(tx: Transaction, left: Mapping[SessionId, Row]) -> dict[SessionId, Row]:
    """End those of the office hours left over whose appointments are in new ones now; return the others.

    What was kept free after an appointment only because the old office hour was longer is given up.
    """
    kept: dict[SessionId, Row] = {}
    for code, row in left.items():
        await tx.execute(_FREE_BUFFERS, session=code)
        await tx.execute(_CLOSE_TICKS, session=code)
        if await _has_ticks(tx, row):
            kept[code] = row
        else:
            await tx.execute(_DELETE_SESSION, session=code)
    return kept


async def _has_ticks(tx: Transaction, row: Row) -> bool:
    found = await tx.fetch_one(_LEFT_TICKS, session=row["id"])
    return found is not None and found["number"] > 0


def _shown(row: Row) -> str:
    return f"{row['place_id']} {row['local_date']} {row['local_start']}-{row['local_end']}"


def desk_time(row: Row) -> DeskTime:
    """Return when a stored office hour takes its desk."""
    return DeskTime(
        PlaceId(row["place_id"]),
        row["desk_no"],
        StaffId(row["resource"]),
        row["start_tick"],
        row["end_tick"],
    )


async def _open_new(
    tx: Transaction,
    given: Sequence[tuple[Occurrence, int]],
    plan: OfficePlan,
    *,
    former: Sequence[SessionId],
) -> None:
    """Open office hours, all in two statements, because the first time it is a lot.

    Ticks that appointments still have from `former` office hours at the same desk come along.
    """
    if not given:
        return
    zones = {place.id: place.tz for place in plan.places}
    sessions = [_session_row(one, desk, zones[one.rule.place]) for one, desk in given]
    await tx.execute_many(_INSERT_SESSION, sessions)
    if former:
        for one, desk in given:
            await _adopt(tx, one, desk, former)
    await tx.execute_many(_INSERT_TICK, [row for one, desk in given for row in _tick_rows(one, desk)])
    for one, _ in given if former else ():
        if one.rule.buffer_minutes:
            await claim_buffers(tx, session_id(one))


async def _adopt(tx: Transaction, one: Occurrence, desk: int, former: Sequence[SessionId]) -> None:
    for ticks in one.open_ranges:
        await tx.execute(
            _ADOPT_TICKS,
            adviser=one.rule.staff,
            first_tick=ticks.start,
            last_tick=ticks.stop,
            place=one.rule.place,
            desk=desk,
            former=former,
            new_session=session_id(one),
        )


async def _reopen(tx: Transaction, rows: Iterable[Row]) -> int:
    """A rule stands behind reduced office hours again: they are whole ones again, returns how many."""
    reduced = [row for row in rows if row["status"] == REDUCED]
    for row in reduced:
        await tx.execute(_SET_STATUS, session=row["id"], new_status=OPEN)
    return len(reduced)


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
            "closing": 0,
        }
        for tick in one.open_ticks
    ]


async def purge_past_ticks(tx: Transaction, before: datetime) -> int:
    """Delete claims and ticks that are over, so that the tables people wait for stay small; bookings stay."""
    await tx.execute(_PAST_CLAIMS, before=tick_of(before))
    return await tx.execute(_PAST_TICKS, before=tick_of(before))
