"""What a member of staff is writing to a person and has not sent yet; it belongs to both and a record."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, bindparam, delete, literal_column, select

from domain.ids import RecordId, StaffId
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert
from storage.times import from_us, to_us

_d: Final = t.reply_draft.c
_m: Final = t.talk_message.c
_own: Final = (_d.record_id == bindparam("record"), _d.staff_id == bindparam("staff"))
_SAVE: Final = upsert(t.reply_draft, ("record_id", "staff_id"))
_DRAFT: Final = Statement(select(_d.body, _d.saved_at).where(*_own))
_DROP: Final = Statement(delete(t.reply_draft).where(*_own))
_WRITTEN: Final = Statement(
    select(_m.id)
    .join(t.talk, t.talk.c.id == _m.talk_id)
    .where(
        t.talk.c.record_id == bindparam("record"),
        _m.staff_id == bindparam("staff"),
        _m.id > bindparam("after", type_=BigInteger()),
        _m.delivery != literal_column("'taken_back'"),
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was not sent, and when it was kept."""

    text: str
    saved_at: datetime


async def save_draft(
    tx: Transaction, box: Box, record: RecordId, staff: StaffId, text: str, now: datetime
) -> None:
    """Keep a text in the place of the one before."""
    body = box.seal(_context(record, staff), text.encode())
    await tx.execute(_SAVE, record_id=record, staff_id=staff, body=body, saved_at=to_us(now))


async def draft_of(reader: Reader, box: Box, record: RecordId, staff: StaffId) -> Draft | None:
    """Return the text that somebody has not sent yet."""
    row = await reader.fetch_one(_DRAFT, record=record, staff=staff)
    if row is None:
        return None
    return Draft(box.open(_context(record, staff), row["body"]).decode(), from_us(row["saved_at"]))


async def drop_draft(tx: Transaction, record: RecordId, staff: StaffId) -> None:
    """Forget the text: it was sent, or nothing is left of it."""
    await tx.execute(_DROP, record=record, staff=staff)


async def has_written(reader: Reader, record: RecordId, staff: StaffId, after: int) -> bool:
    """Say whether somebody has sent something about a record after a message: then older drafts are over."""
    return await reader.fetch_one(_WRITTEN, record=record, staff=staff, after=after) is not None


def _context(record: RecordId, staff: StaffId) -> str:
    return f"reply_draft.{record}.{staff}"
