"""The open ticks of office hours that stay: kept in step with what absences and closures take out of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Integer, and_, bindparam, delete, exists, func, select, type_coerce, update

from domain.ids import SessionId
from domain.office_hours import Occurrence
from domain.ticks import TICK_MINUTES
from storage import tables as t
from storage.database import Row, Statement, Transaction
from storage.statements import insert_or_ignore, insert_selected_or_ignore

_tick = t.open_tick.c
_COUNTS: Final = Statement(
    select(_tick.session_id, func.count().label("number"), func.sum(_tick.closing).label("closing"))
    .join(t.office_session, t.office_session.c.id == _tick.session_id)
    .where(
        t.office_session.c.local_date >= bindparam("first"),
        t.office_session.c.local_date <= bindparam("last"),
    )
    .group_by(_tick.session_id)
)
_TICKS: Final = Statement(
    select(
        _tick.session_id,
        _tick.resource,
        _tick.tick,
        _tick.closing,
        t.claim.c.booking_id,
        t.booking.c.end_tick.label("booking_ends"),
    )
    .join(t.claim, and_(t.claim.c.resource == _tick.resource, t.claim.c.tick == _tick.tick), isouter=True)
    .join(t.booking, t.booking.c.id == t.claim.c.booking_id, isouter=True)
    .where(_tick.session_id.in_(bindparam("sessions", expanding=True)))
    .order_by(_tick.resource, _tick.tick)
    .with_for_update(of=t.open_tick)
)
_is_claimed = exists().where(t.claim.c.resource == _tick.resource, t.claim.c.tick == _tick.tick)
_OPEN: Final = insert_or_ignore(t.open_tick)
_CLOSE: Final = Statement(
    delete(t.open_tick).where(
        _tick.resource == bindparam("adviser"), _tick.tick == bindparam("at"), ~_is_claimed
    )
)
_MARK: Final = Statement(
    update(t.open_tick)
    .where(_tick.resource == bindparam("adviser"), _tick.tick == bindparam("at"))
    .values(closing=bindparam("new_closing"))
)
_UNCLAIM: Final = Statement(
    delete(t.claim).where(t.claim.c.resource == bindparam("adviser"), t.claim.c.tick == bindparam("at"))
)
_CLAIM_BUFFERS: Final = insert_selected_or_ignore(
    t.claim,
    ("resource", "tick", "booking_id"),
    select(_tick.resource, _tick.tick, t.booking.c.id)
    .join(t.office_session, t.office_session.c.id == _tick.session_id)
    .join(t.office_rule, t.office_rule.c.id == t.office_session.c.rule_id)
    .join(
        t.booking,
        and_(
            t.booking.c.resource == _tick.resource,
            t.booking.c.place_id == _tick.place_id,
            t.booking.c.start_tick >= t.office_session.c.start_tick,
            t.booking.c.end_tick <= _tick.tick,
            t.booking.c.end_tick
            > _tick.tick - type_coerce(t.office_rule.c.buffer_minutes // TICK_MINUTES, Integer),
            t.booking.c.status.in_(["held", "confirmed", "offered"]),
        ),
    )
    .where(_tick.session_id == bindparam("session"), _tick.closing == 0)
    .order_by(_tick.resource, _tick.tick, t.booking.c.id),
)


@dataclass(frozen=True, slots=True)
class TickReport:
    """Office hours with ticks opened or closed, and those in which blocked ticks stay for appointments."""

    changed: tuple[SessionId, ...] = ()
    kept: tuple[SessionId, ...] = ()


Doubtful = Mapping[SessionId, tuple[Row, Occurrence]]
"""Stored office hours with what is planned in their place."""


async def out_of_step(tx: Transaction, sessions: Doubtful, first: str, last: str) -> Doubtful:
    """Return those of the stored office hours between two days whose ticks may differ from the plan."""
    rows = await tx.fetch_all(_COUNTS, first=first, last=last)
    counts = {row["session_id"]: (row["number"], row["closing"]) for row in rows}
    return {
        code: (row, one)
        for code, (row, one) in sessions.items()
        if one.blocked or counts.get(code) != (len(one.ticks), 0)
    }


async def keep_in_step(tx: Transaction, sessions: Doubtful) -> TickReport:
    """Open what is missing in these office hours and close what is blocked in them now.

    A blocked tick that an appointment has stays for it, marked as closing: nothing new is booked there.
    """
    if not sessions:
        return TickReport()
    stored: dict[SessionId, list[Row]] = {code: [] for code in sessions}
    for row in await tx.fetch_all(_TICKS, sessions=list(sessions)):
        stored[row["session_id"]].append(row)
    changed: list[SessionId] = []
    kept: list[SessionId] = []
    for code, (session, planned) in sessions.items():
        if await _one_session(tx, session, planned, stored[code]):
            changed.append(code)
        wanted = set(planned.open_ticks)
        if any(_holds(row) and row["tick"] not in wanted for row in stored[code]):
            kept.append(code)
    return TickReport(tuple(changed), tuple(kept))


async def _one_session(tx: Transaction, session: Row, one: Occurrence, stored: Sequence[Row]) -> int:
    """Bring the ticks of one office hour into step; returns how many that changed."""
    wanted = set(one.open_ticks)
    closed = await _close(tx, [row for row in stored if row["tick"] not in wanted])
    back = [row for row in stored if row["tick"] in wanted and row["closing"]]
    await _mark(tx, back, closing=False)
    opened = await _open(tx, session, one, wanted - {row["tick"] for row in stored})
    return opened + len(back) + closed


def _holds(row: Row) -> bool:
    """Whether an appointment itself has the tick, and not only the minutes that are kept free after it."""
    return row["booking_id"] is not None and row["tick"] < row["booking_ends"]


async def _close(tx: Transaction, rows: Sequence[Row]) -> int:
    """Close ticks; those of an appointment are marked, and what is kept free after one is given up."""
    held = [row for row in rows if _holds(row)]
    buffers = [row for row in rows if row["booking_id"] is not None and not _holds(row)]
    if buffers:
        await tx.execute_many(_UNCLAIM, [_key(row) for row in buffers])
    free = [row for row in rows if not _holds(row)]
    newly = [row for row in held if not row["closing"]]
    await _mark(tx, newly, closing=True)
    closed = await tx.execute_many(_CLOSE, [_key(row) for row in free]) if free else 0
    return closed + len(newly)


async def _mark(tx: Transaction, rows: Sequence[Row], *, closing: bool) -> None:
    if rows:
        await tx.execute_many(_MARK, [{**_key(row), "new_closing": int(closing)} for row in rows])


async def _open(tx: Transaction, session: Row, one: Occurrence, ticks: set[int]) -> int:
    """Open ticks; what is kept free after appointments of this office hour comes back with them."""
    if not ticks:
        return 0
    rows = [
        {
            "resource": one.rule.staff,
            "tick": tick,
            "session_id": session["id"],
            "place_id": session["place_id"],
            "desk_no": session["desk_no"],
            "closing": 0,
        }
        for tick in sorted(ticks)
    ]
    opened = await tx.execute_many(_OPEN, rows)
    if opened and one.rule.buffer_minutes:
        await claim_buffers(tx, SessionId(session["id"]))
    return opened


async def claim_buffers(tx: Transaction, session: SessionId) -> None:
    """Claim what is to be kept free after the appointments of an office hour, as far as nobody has it."""
    await tx.execute(_CLAIM_BUFFERS, session=session)


def _key(row: Row) -> dict[str, object]:
    return {"adviser": row["resource"], "at": row["tick"]}
