"""Intake records, as `lotse records export` writes them; the trail says who read before they are sent."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, Final

from fastapi import Depends, Path, Query
from pydantic import Field
from starlette.exceptions import HTTPException

from desk.api.door import Caller, with_right
from desk.api.moments import Moment
from desk.words import READ_PARTS
from domain.api_keys import ApiRight
from domain.case_codes import read_case_code
from domain.conversation import Frozen
from domain.ids import CaseCode, RecordId
from domain.intake import IntakeRecord
from storage.audit import write_readings
from storage.record_changes import START, Position, Span, changed_records, record_with_code

SETTLED: Final = timedelta(minutes=1)
"""A change is listed this long after it was made: one that was committed late is not passed over."""
MOST: Final = 200
_USUAL: Final = 50

Reading = Annotated[Caller, Depends(with_right(ApiRight.RECORDS))]


class RecordsQuery(Frozen):
    """Which records to list."""

    since: Annotated[Moment | None, Field(description="only records changed at this time or later")] = None
    after: Annotated[
        str | None,
        Field(
            description="`next` of an earlier answer, to go on behind it",
            pattern=r"^[0-9]{1,16}\.[A-Za-z0-9_-]{1,64}$",
        ),
    ] = None
    limit: Annotated[int, Field(description="how many records at most", ge=1, le=MOST)] = _USUAL


class RecordsPage(Frozen):
    """Records in the order of their last change. A record that changes again comes again."""

    records: tuple[IntakeRecord, ...]
    next: str | None
    """Give it as `after` to go on, now or another day; null when nothing was ever listed."""
    more: bool
    """Whether there is more already."""


async def list_records(caller: Reading, wanted: Annotated[RecordsQuery, Query()]) -> RecordsPage:
    """List whole records of the key's organisation; each one listed stands in the audit trail as read."""
    after = START if wanted.after is None else _position(wanted.after)
    async with caller.deps.database.reading() as reader:
        page = await changed_records(
            reader,
            caller.deps.vault,
            caller.key,
            span=Span(wanted.since, caller.now - SETTLED),
            after=after,
            most=wanted.limit,
        )
    await _note(caller, (record.case_code for record in page.records))
    following = None if page.position == START else f"{page.position.changed}.{page.position.record}"
    return RecordsPage(records=page.records, next=following, more=page.more)


async def one_record(
    caller: Reading, code: Annotated[str, Path(description="the case code, such as K7M2-9QXT")]
) -> IntakeRecord:
    """Give one whole record; a foreign one is answered like one that does not exist."""
    read = read_case_code(code)
    if read is None:
        raise HTTPException(404)
    async with caller.deps.database.reading() as reader:
        record = await record_with_code(reader, caller.deps.vault, caller.key, read)
    if record is None:
        raise HTTPException(404)
    await _note(caller, [record.case_code])
    return record


async def _note(caller: Caller, codes: Iterable[CaseCode]) -> None:
    read = list(codes)
    if read:
        async with caller.deps.database.transaction() as tx:
            await write_readings(tx, read, staff=caller.key.actor, now=caller.now, detail=READ_PARTS)


def _position(text: str) -> Position:
    changed, _, record = text.partition(".")
    return Position(int(changed), RecordId(record))
