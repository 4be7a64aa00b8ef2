"""Since when which start is free: so that people who wait hear of what became free, not of what they saw.

Whatever frees a time (a cancelled or moved appointment, somebody erased, a new office hour), nobody has to
report it: what is free now is compared with what was free when it was looked at last.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from domain.appointments import AppointmentPolicy
from domain.ids import GERMAN, PlaceId, StaffId
from domain.offers import FreeStart
from domain.slots import OfferQuery, SlotWish
from domain.ticks import tick_of
from domain.vacancies import NOT_WITHIN, Vacancy
from storage import tables as t
from storage.database import Statement, Transaction
from storage.free_slots import free_windows
from storage.statements import insert_or_ignore
from storage.times import from_us, to_us

_f: Final = t.free_since.c
_ALWAYS: Final = 0
_NOBODY: Final = StaffId("")
_MARK: Final = -1
_KNOWN: Final = Statement(select(t.free_since).where(_f.minutes == bindparam("length")))
_ADD: Final = insert_or_ignore(t.free_since)
_DROP: Final = Statement(
    delete(t.free_since).where(
        _f.place_id == bindparam("place"),
        _f.minutes == bindparam("length"),
        _f.resource == bindparam("adviser"),
        _f.tick == bindparam("at"),
    )
)
_DROP_PLACES: Final = Statement(
    delete(t.free_since).where(
        _f.minutes == bindparam("length"), _f.place_id.not_in(bindparam("places", expanding=True))
    )
)
_DROP_LENGTHS: Final = Statement(
    delete(t.free_since).where(_f.minutes.not_in(bindparam("lengths", expanding=True)))
)

_Key = tuple[PlaceId, StaffId, int]


async def look(
    tx: Transaction,
    places: Collection[PlaceId],
    minutes: int,
    *,
    now: datetime,
    policy: AppointmentPolicy,
) -> Sequence[Vacancy]:
    """Return what is free for so many minutes and may still be offered, and note it for the next look."""
    starts = await _free(tx, places, minutes, now, policy)
    rows = await tx.fetch_all(_KNOWN, length=minutes)
    known = {(row["place_id"], row["resource"], row["tick"]): row["since"] for row in rows}
    watched = {place for place, adviser, _ in known if adviser == _NOBODY}
    free = {_key(one) for one in starts}
    new = {key: to_us(now) if key[0] in watched else _ALWAYS for key in free - known.keys()}
    new |= {(place, _NOBODY, _MARK): to_us(now) for place in set(places) - watched}
    gone = [key for key in known.keys() - free if key[1] != _NOBODY]
    await tx.execute_many(_ADD, [_row(key, minutes, since) for key, since in sorted(new.items())])
    await tx.execute_many(_DROP, [_named(key, minutes) for key in sorted(gone)])
    await tx.execute(_DROP_PLACES, length=minutes, places=sorted(places))
    since = known | new
    return [Vacancy(one, from_us(at) if (at := since[_key(one)]) else None) for one in starts]


async def look_no_more(tx: Transaction, lengths: Collection[int]) -> None:
    """Forget what was seen for lengths for which nobody waits any more."""
    await tx.execute(_DROP_LENGTHS, lengths=sorted(lengths) or [_MARK])


async def _free(
    tx: Transaction, places: Collection[PlaceId], minutes: int, now: datetime, policy: AppointmentPolicy
) -> list[FreeStart]:
    query = OfferQuery(
        places=tuple(sorted(places)),
        minutes=minutes,
        wish=SlotWish(GERMAN),
        now=now,
        not_before=now + NOT_WITHIN,
        policy=policy,
    )
    return [one async for window in free_windows(tx, query) for one in window]


def _key(one: FreeStart) -> _Key:
    return one.place, one.adviser, tick_of(one.start)


def _row(key: _Key, minutes: int, since: int) -> dict[str, object]:
    place, adviser, tick = key
    return {"place_id": place, "minutes": minutes, "resource": adviser, "tick": tick, "since": since}


def _named(key: _Key, minutes: int) -> dict[str, object]:
    place, adviser, tick = key
    return {"place": place, "length": minutes, "adviser": adviser, "at": tick}
