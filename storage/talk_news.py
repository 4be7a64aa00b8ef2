"""What is new in conversations for who looks at a record: counted without reading it."""

from typing import Final

from sqlalchemy import BigInteger, bindparam, func, literal_column, select

from domain.ids import RecordId
from storage import tables as t
from storage.database import Reader, Statement

_NEWER: Final = Statement(
    select(func.count().label("number"))
    .select_from(t.talk_message.join(t.talk, t.talk.c.id == t.talk_message.c.talk_id))
    .where(
        t.talk.c.record_id == bindparam("record"),
        t.talk_message.c.side == literal_column("'person'"),
        t.talk_message.c.id > bindparam("after", type_=BigInteger()),
    )
)


async def count_newer(reader: Reader, record: RecordId, after: int) -> int:
    """Count what a person wrote about a record after a message."""
    row = await reader.fetch_one(_NEWER, record=record, after=after)
    return 0 if row is None else int(row["number"])
