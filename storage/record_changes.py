"""Whole records for another system, in the order of their last change: only what its key may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, ColumnElement, Integer, Text, and_, bindparam, or_, select, tuple_

from domain.api_keys import ApiKey
from domain.ids import CaseCode, PersonId, RecordId
from domain.intake import IntakeRecord
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.desk_records import topics_of
from storage.records_export import open_record
from storage.times import to_us
from storage.vault import Vault

_r: Final = t.intake_record.c


def _own() -> ColumnElement[bool]:
    """Return the boundary: the organisation of the key, and of its municipalities those it was made for.

    As at the desk, records of people who do not know their municipality are for the whole organisation.
    """
    near = or_(
        bindparam("everywhere", type_=Integer()) == 1,
        _r.municipality_id.is_(None),
        _r.municipality_id.in_(bindparam("municipalities", expanding=True)),
    )
    return and_(_r.organisation_id == bindparam("organisation"), near)


_CHANGED: Final = Statement(
    select(t.intake_record)
    .where(
        _own(),
        _r.updated_at >= bindparam("since", type_=BigInteger()),
        _r.updated_at <= bindparam("until", type_=BigInteger()),
        tuple_(_r.updated_at, _r.id)
        > tuple_(bindparam("after_time", type_=BigInteger()), bindparam("after_record", type_=Text())),
    )
    .order_by(_r.updated_at, _r.id)
    .limit(bindparam("most"))
)
_BY_CODE: Final = Statement(select(t.intake_record).where(_own(), _r.case_code == bindparam("case_code")))


@dataclass(frozen=True, slots=True)
class Position:
    """Behind which record to go on: when it was changed last (UTC microseconds), and its id."""

    changed: int
    record: RecordId


START: Final = Position(-(2**62), RecordId(""))
"""Before the first record."""


@dataclass(frozen=True, slots=True)
class ChangedRecords:
    """One page; where the next one begins; whether there is more already.

    Records of people who were erased meanwhile are left out, so a page may have fewer than were asked for.
    """

    records: tuple[IntakeRecord, ...]
    position: Position
    more: bool


@dataclass(frozen=True, slots=True)
class Span:
    """Which changes to look at: from `since` (None: from the beginning) to `until`, both included."""

    since: datetime | None
    until: datetime


async def changed_records(
    reader: Reader, vault: Vault, key: ApiKey, *, span: Span, after: Position, most: int
) -> ChangedRecords:
    """Return the records of a key changed within the span, behind the position, at most so many."""
    rows = await reader.fetch_all(
        _CHANGED,
        **_bounds(key),
        # The position is a lower bound as well: said so, the index is entered there and not at the beginning.
        since=after.changed if span.since is None else max(to_us(span.since), after.changed),
        until=to_us(span.until),
        after_time=after.changed,
        after_record=after.record,
        most=most + 1,
    )
    page = rows[:most]
    position = Position(page[-1]["updated_at"], RecordId(page[-1]["id"])) if page else after
    return ChangedRecords(await _opened(reader, vault, page), position, more=len(rows) > most)


async def record_with_code(reader: Reader, vault: Vault, key: ApiKey, code: CaseCode) -> IntakeRecord | None:
    """Return one record; None for a foreign one or an erased one as for one that is not there."""
    row = await reader.fetch_one(_BY_CODE, **_bounds(key), case_code=code)
    opened = await _opened(reader, vault, [] if row is None else [row])
    return opened[0] if opened else None


async def _opened(reader: Reader, vault: Vault, rows: Sequence[Row]) -> tuple[IntakeRecord, ...]:
    boxes = await vault.boxes({PersonId(row["person_id"]) for row in rows})
    topics = await topics_of(reader, [RecordId(row["id"]) for row in rows])
    return tuple(
        open_record(row, box, [topic.code for topic in topics.get(RecordId(row["id"]), ())])
        for row in rows
        if (box := boxes.get(PersonId(row["person_id"]))) is not None
    )


def _bounds(key: ApiKey) -> dict[str, object]:
    return {
        "organisation": key.organisation,
        "everywhere": int(not key.municipalities),
        "municipalities": list(key.municipalities),
    }
