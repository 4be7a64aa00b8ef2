"""Everything that is stored about people, opened, so that two databases can be compared."""

from collections.abc import Callable

from sqlalchemy import LargeBinary, Table, select

from storage import tables as t
from storage.database import Row, Statement
from storage.records import content_context, hints_context
from tests.turn.stand import Stand

Dump = dict[str, list[tuple[object, ...]]]

_TABLES = (
    t.person,
    t.channel_address,
    t.consent,
    t.conversation,
    t.inbox,
    t.outbox,
    t.chat_log,
    t.intake_record,
    t.record_topic,
    t.booking,
    t.claim,
    t.waiting,
    t.office_change,
    t.change_booking,
    t.notice,
)
_NUMBERED = frozenset({"outbox", "chat_log"})
_CONTEXTS: dict[tuple[str, str], Callable[[str], str]] = {
    ("intake_record", "content"): content_context,
    ("intake_record", "hints"): hints_context,
}
"""What the sealed columns of a row are sealed under, from its id; the others by the name of their table."""


async def dump(stand: Stand) -> Dump:
    """Return all rows of all people; rows that the database numbers are numbered from 1, without gaps."""
    found: Dump = {}
    for table in _TABLES:
        order = "id" if table.name in _NUMBERED else None
        statement = select(table) if order is None else select(table).order_by(table.c[order])
        async with stand.database.reading() as reader:
            rows = await reader.fetch_all(Statement.adhoc(statement))
        opened = [await _opened(stand, table, row, number) for number, row in enumerate(rows, start=1)]
        found[table.name] = opened if order else sorted(opened, key=repr)
    return found


async def _opened(stand: Stand, table: Table, row: Row, number: int) -> tuple[object, ...]:
    values: list[object] = []
    for column in table.columns:
        if isinstance(column.type, LargeBinary):
            box = await stand.vault.box(row["person_id"])
            named = _CONTEXTS.get((table.name, column.name))
            context = table.name if named is None else named(row["id"])
            values.append(box.open(context, row[column.name]).decode())
        elif column.name == "id" and table.name in _NUMBERED:
            values.append(number)
        else:
            values.append(row[column.name])
    return tuple(values)
