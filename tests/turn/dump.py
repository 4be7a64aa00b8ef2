"""Everything that is stored about people, opened, so that two databases can be compared."""

from collections.abc import Callable

from sqlalchemy import LargeBinary, Table, select

from storage import tables as t
from storage.database import Row, Statement
from storage.records import content_context, hints_context
from storage.talks import words_context
from storage.translations import result_context
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
    t.talk,
    t.talk_message,
    t.translation,
)
_NUMBERED = frozenset({"outbox", "chat_log", "talk_message", "translation"})
_CONTEXTS: dict[tuple[str, str], Callable[[Row], str]] = {
    ("intake_record", "content"): lambda row: content_context(row["id"]),
    ("intake_record", "hints"): lambda row: hints_context(row["id"]),
    ("talk_message", "body"): lambda row: words_context(row["talk_id"]),
    ("translation", "result"): lambda row: result_context(row["record_id"]),
}
"""What the sealed columns of a row are sealed under; the others by the name of their table."""


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
            context = table.name if named is None else named(row)
            sealed = row[column.name]
            values.append(None if sealed is None else box.open(context, sealed).decode())
        elif column.name == "id" and table.name in _NUMBERED:
            values.append(number)
        else:
            values.append(row[column.name])
    return tuple(values)
