"""Keeping what is being written to a person: nothing that was typed is lost over a lock, a tab or a claim."""

from starlette.responses import Response

from desk.filled import Filled
from desk.numbers import number_in
from desk.pages.record import named_record, unknown_record
from desk.reply_form import TEXT
from desk.visit import Visit
from storage.desk_records import DeskRecord
from storage.reply_drafts import drop_draft, has_written, save_draft

LAST_FIELD = "nach"
"""The field with the newest message that the page showed."""


async def keep_draft(visit: Visit) -> Response:
    """Keep the text of an open page, and say no more than whether that was done (204) or not (409)."""
    record = await named_record(visit)
    if record is None:
        return await unknown_record(visit)
    return Response(status_code=204 if await remember(visit, record) else 409)


async def remember(visit: Visit, record: DeskRecord) -> bool:
    """Keep what a form about a record brings, also of who may not send it any more; False where it is not.

    What was kept by a page from before one's last answer came too late: it may be that answer.
    """
    boxes = await visit.deps.vault.boxes({record.person})
    if record.person not in boxes or TEXT not in visit.form:
        return False
    text = Filled(visit.form, visit.today).lines(TEXT)
    after = number_in(visit.form.get(LAST_FIELD, ""))
    async with visit.deps.database.transaction() as tx:
        if after is not None and await has_written(tx, record.id, visit.viewer, after):
            return False
        if text:
            await save_draft(tx, boxes[record.person], record.id, visit.viewer, text, visit.now)
        else:
            await drop_draft(tx, record.id, visit.viewer)
    return True
