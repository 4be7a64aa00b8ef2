"""The web chat's log: every message of a conversation on the web, sealed and numbered in its order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from pydantic import Field, TypeAdapter
from sqlalchemy import bindparam, delete, exists, func, literal_column, select

from domain.ids import NoticeId, PersonId
from domain.messages import (
    Asked,
    FileSent,
    NoticeSettled,
    Notified,
    PersonSaid,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, to_us

LogEntry = Said | Asked | Settled | Retired | Notified | NoticeSettled | TalkSaid | FileSent | PersonSaid
"""What the log holds: everything the person was told, and what she wrote."""

_ENTRIES: Final = TypeAdapter[LogEntry](Annotated[LogEntry, Field(discriminator="type")])
_CONTEXT: Final = "chat_log"

_log = t.chat_log.c
_APPEND = insert(t.chat_log, "person_id", "direction", "body", "created_at", "notice_id", "talk_id")
_COLUMNS = (_log.id, _log.body, _log.created_at)
_AFTER = Statement(
    select(*_COLUMNS)
    .where(_log.person_id == bindparam("person_id"), _log.id > bindparam("after_id"))
    .order_by(_log.id)
    .limit(bindparam("most"))
)
_LATEST = Statement(
    select(*_COLUMNS)
    .where(_log.person_id == bindparam("person_id"))
    .order_by(_log.id.desc())
    .limit(bindparam("most"))
)
_ONE = Statement(
    select(*_COLUMNS).where(_log.person_id == bindparam("person_id"), _log.id == bindparam("row_id"))
)
_LAST_ID = Statement(
    select(func.coalesce(func.max(_log.id), 0).label("last_id")).where(
        _log.person_id == bindparam("person_id")
    )
)
_DELETE = Statement(delete(t.chat_log).where(_log.person_id == bindparam("person_id")))

_still_open = exists().where(t.notice.c.id == _log.notice_id, t.notice.c.state == literal_column("'open'"))
_still_talking = exists().where(t.talk.c.id == _log.talk_id, t.talk.c.state == literal_column("'open'"))
_PURGE = Statement(
    delete(t.chat_log).where(_log.created_at < bindparam("before"), ~_still_open, ~_still_talking)
)
_TELLS_OF = Statement(
    select(_log.id)
    .where(_log.person_id == bindparam("person_id"), _log.notice_id == bindparam("notice"))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry with its number, which only ever grows, and the time of its writing (UTC)."""

    id: int
    entry: LogEntry
    at: datetime


async def append(tx: Transaction, box: Box, person: PersonId, entry: LogEntry, now: datetime) -> int:
    """Write one entry and return its number."""
    return await tx.insert_returning_id(
        _APPEND,
        person_id=person,
        direction="in" if isinstance(entry, PersonSaid) else "out",
        body=box.seal(_CONTEXT, _ENTRIES.dump_json(entry)),
        created_at=to_us(now),
        notice_id=entry.notice if isinstance(entry, Notified) else None,
        talk_id=entry.talk if isinstance(entry, TalkSaid) else None,
    )


async def tells_of(reader: Reader, person: PersonId, notice: NoticeId) -> bool:
    """Say whether a person's log has a notice."""
    return await reader.fetch_one(_TELLS_OF, person_id=person, notice=notice) is not None


async def read_after(
    reader: Reader, box: Box, person: PersonId, after_id: int, limit: int
) -> Sequence[LogRow]:
    """Return at most `limit` entries that came after the one with this number, oldest first."""
    rows = await reader.fetch_all(_AFTER, person_id=person, after_id=after_id, most=limit)
    return [_opened(box, row) for row in rows]


async def read_latest(reader: Reader, box: Box, person: PersonId, limit: int) -> Sequence[LogRow]:
    """Return the newest entries, at most `limit`, oldest first."""
    rows = await reader.fetch_all(_LATEST, person_id=person, most=limit)
    return [_opened(box, row) for row in reversed(rows)]


async def read_entry(reader: Reader, box: Box, person: PersonId, row_id: int) -> LogRow | None:
    """Return one entry, if it exists and is this person's."""
    row = await reader.fetch_one(_ONE, person_id=person, row_id=row_id)
    return None if row is None else _opened(box, row)


async def last_id(reader: Reader, person: PersonId) -> int:
    """Return the number of the newest entry, 0 when there is none."""
    row = await reader.fetch_one(_LAST_ID, person_id=person)
    return 0 if row is None else int(row["last_id"])


async def delete_for(tx: Transaction, person: PersonId) -> int:
    """Delete a person's whole log and return how many entries it had."""
    return await tx.execute(_DELETE, person_id=person)


async def purge_log(tx: Transaction, before: datetime) -> int:
    """Delete everybody's entries that are older than `before` and return how many there were.

    What tells of a notice that still waits for its person stays: it was promised to be there when she comes.
    So do messages of the office while the conversation with it is open.
    """
    return await tx.execute(_PURGE, before=to_us(before))


def _opened(box: Box, row: Row) -> LogRow:
    entry = _ENTRIES.validate_json(box.open(_CONTEXT, row["body"]))
    return LogRow(row["id"], entry, from_us(row["created_at"]))
