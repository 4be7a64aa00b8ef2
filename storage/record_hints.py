"""What the queue shows of a record besides its plain columns, changed after the record was handed in."""

from typing import Final

from sqlalchemy import bindparam, select, update

from domain.ids import RecordId
from domain.intake import IntakeHints
from storage import tables as t
from storage.crypto import Box
from storage.database import Statement, Transaction
from storage.records import hints_context

_r: Final = t.intake_record.c
_READ: Final = Statement(
    # Who refers to the record meanwhile, in a turn of its person, is not kept waiting.
    select(_r.hints).where(_r.id == bindparam("record")).with_for_update(key_share=True)
)
_WRITE: Final = Statement(
    update(t.intake_record).where(_r.id == bindparam("record")).values(hints=bindparam("sealed"))
)


async def recommend_interpreter(tx: Transaction, box: Box, record: RecordId, *, recommended: bool) -> None:
    """Note whether an interpreter is recommended; what the person answered about it stays.

    The version of the record stays as well: nobody's work on it is overtaken by this.
    """
    row = await tx.fetch_one(_READ, record=record)
    if row is None:
        return
    hints = IntakeHints.model_validate_json(box.open(hints_context(record), row["hints"]))
    if hints.recommended != recommended:
        new = hints.model_copy(update={"recommended": recommended})
        sealed = box.seal(hints_context(record), new.model_dump_json().encode())
        await tx.execute(_WRITE, record=record, sealed=sealed)
