"""Writing to a person: preview, send, take back, close the conversation, and whether she has answered.

Whatever is typed comes back with the page. What is translated is translated between two transactions.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from starlette.responses import JSONResponse, Response

from desk.addresses import record_address
from desk.filled import Filled
from desk.german import clock_text, moment_text
from desk.notices import Notice, NoticeKind, Undo, told
from desk.numbers import number_in
from desk.pages.outcomes import act_of, answer, back_from
from desk.pages.record import actions, code_in, named_record, show_record, unknown_record
from desk.pages.reply_drafts import remember
from desk.record_inside import Inside, read_inside
from desk.reply_form import ReplyForm
from desk.reply_preview import Preview, back_into_german, make_preview, read_preview
from desk.reply_view import ReplyAttempt
from desk.visit import Visit
from desk.words import STORED_REPLY
from domain.errors import Erased
from domain.ids import GERMAN, TalkMessageId
from domain.talk import TAKE_BACK_FOR, Delivery, Side, TalkState, TalkWords
from domain.translation import NotTranslated, Why
from storage.audit import AuditAction, write_audit
from storage.crypto import Box
from storage.database import Transaction
from storage.desk_records import DeskRecord, record_for
from storage.record_claims import Refused
from storage.record_hints import recommend_interpreter
from storage.reply_drafts import drop_draft, save_draft
from storage.talk_news import count_newer
from storage.talks import close_talk, open_talk, take_back, talk_entries, talk_of, write_reply
from storage.translations import interpreter_recommended

_INVALID: Final = 422
_CHANGED: Final = 409
BACK_LABEL: Final = "Zurückholen"
_TWICE_WITHIN: Final = timedelta(minutes=5)
"""The same reply within this time is the same form sent again: its first answer got lost on the way."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A record whose person may be written to, with its inside."""

    record: DeskRecord
    inside: Inside


@dataclass(frozen=True, slots=True)
class _Written:
    """A reply that is written down, and when it leaves or left."""

    message: TalkMessageId
    leaves_at: datetime


async def reply_address(visit: Visit) -> Response:
    """Lead on to the record: an address of forms only, to which a lock or an old tab may come back."""
    record = await named_record(visit)
    if record is None:
        return await unknown_record(visit)
    return visit.to(record_address(record.case_code, visit.request.url.query))


async def reply(visit: Visit) -> Response:
    """Show a preview, or send what was shown in one."""
    found = await _find(visit)
    if isinstance(found, Response):
        return found
    await remember(visit, found.record)
    form = ReplyForm(Filled(visit.form, visit.today), visit.deps.reply_texts)
    wanted = visit.form.get("tun", "")
    if wanted in {"einsetzen", "fest"}:
        return await _stored(visit, found, form, sends=wanted == "fest")
    text = form.read_text()
    if text is None:
        return await _shown(visit, found, ReplyAttempt(form), _INVALID)
    shown = read_preview(visit.deps.vault, visit.form)
    if shown is not None and not shown.of(found.record.id, found.inside.reads, text):
        shown = None
    if wanted == "senden":
        return await _send_text(visit, found, form, text, shown)
    if wanted == "zurueck":
        preview = shown or await make_preview(visit.deps, found.record.id, found.inside.reads, text)
        back = await back_into_german(visit.deps, preview)
        return await _shown(visit, found, ReplyAttempt(form, preview, back))
    preview = await make_preview(visit.deps, found.record.id, found.inside.reads, text)
    return await _shown(visit, found, ReplyAttempt(form, preview))


async def _stored(visit: Visit, found: _Open, form: ReplyForm, *, sends: bool) -> Response:
    stored = form.read_stored()
    if stored is None:
        first_look = not sends and form.chosen is not None and not form.asked
        if first_look:
            form.filled.problems.clear()
        return await _shown(visit, found, ReplyAttempt(form), 200 if first_look else _INVALID)
    if not sends:
        return await _shown(visit, found, ReplyAttempt(form, stored=stored))
    if not form.seen(stored):
        return await _shown(visit, found, ReplyAttempt(form, stored=stored, changed=True), _CHANGED)
    text = visit.deps.reply_texts.german(stored)
    return await _write(visit, found, TalkWords(text=text, language=GERMAN, stored=stored))


async def _send_text(
    visit: Visit, found: _Open, form: ReplyForm, text: str, shown: Preview | None
) -> Response:
    """Send free text as it was shown; a text that was not shown is shown first."""
    preview = shown or await make_preview(visit.deps, found.record.id, found.inside.reads, text)
    same = isinstance(preview.result, NotTranslated) and preview.result.why is Why.SAME
    if shown is None and not same:
        return await _shown(visit, found, ReplyAttempt(form, preview, changed=True), _CHANGED)
    return await _write(visit, found, TalkWords(text=text, language=GERMAN, translation=preview.result))


async def _write(visit: Visit, found: _Open, words: TalkWords) -> Response:
    try:
        box = await visit.deps.vault.box(found.record.person)
    except Erased:
        return visit.to(record_address(found.record.case_code))
    async with visit.deps.database.transaction() as tx:
        record = await record_for(tx, visit.viewer, found.record.case_code)
        if record is None or not actions(visit, record, None).can_reply:
            written = None
        else:
            written = await _add(visit, tx, box, record, words)
    if written is None:
        return await _refused(visit, record)
    visit.deps.wake_talks()
    return visit.to(back_from(visit, found.record.case_code), _notice(visit, found.record, written))


def _notice(visit: Visit, record: DeskRecord, written: _Written) -> Notice:
    if written.leaves_at <= visit.now:
        return told(
            visit.now,
            "Ihre Antwort war schon geschrieben.",
            f"Sie ging um {clock_text(written.leaves_at)} Uhr ab. Ein zweites Mal wird sie nicht gesendet.",
        )
    seconds = int(TAKE_BACK_FOR.total_seconds())
    address = f"{record_address(record.case_code)}/antwort/zurueckholen"
    return told(
        visit.now,
        "Ihre Antwort ist geschrieben.",
        f"Sie wird in {seconds} Sekunden gesendet. Bis dahin können Sie sie zurückholen.",
        undo=Undo(address, written.message, BACK_LABEL),
    )


async def _add(visit: Visit, tx: Transaction, box: Box, record: DeskRecord, words: TalkWords) -> _Written:
    """Write the reply once: a form that comes twice finds what the first one wrote, and opens nothing."""
    written = await _written_before(visit, tx, box, record, words)
    if written is not None:
        return written
    talk = await open_talk(tx, record.id, visit.viewer, now=visit.now, new_id=visit.deps.new_id)
    # Now nobody else writes into it; the same form may have come a moment ago.
    written = await _written_before(visit, tx, box, record, words)
    if written is not None:
        return written
    leaves_at = visit.now + TAKE_BACK_FOR
    message = await write_reply(tx, box, talk, visit.viewer, words, now=visit.now, leaves_at=leaves_at)
    if words.stored is None:
        await drop_draft(tx, record.id, visit.viewer)
    detail = "" if words.stored is None else STORED_REPLY
    await _note(visit, tx, record, AuditAction.REPLIED, detail)
    return _Written(message, leaves_at)


async def _written_before(
    visit: Visit, tx: Transaction, box: Box, record: DeskRecord, words: TalkWords
) -> _Written | None:
    """Return the same words of the same writer from the last minutes, unless the person wrote after them."""
    for entry in reversed(await talk_entries(tx, box, record.id)):
        if entry.side is Side.PERSON or entry.written_at + _TWICE_WITHIN <= visit.now:
            break
        if entry.leaves_at is None or entry.delivery is Delivery.TAKEN_BACK:
            continue
        if entry.staff == visit.viewer and entry.words.text == words.text:
            return _Written(entry.id, entry.leaves_at)
    return None


async def take_reply_back(visit: Visit) -> Response:
    """Take a reply back before it leaves; afterwards say kindly that it is too late."""
    found = await _find(visit, responsible=False)
    if isinstance(found, Response):
        return found
    number = TalkMessageId(number_in(visit.form.get("version", "")) or 0)
    words = {one.id: one.words for one in found.inside.entries if one.side is Side.OFFICE}.get(number)
    box = (await visit.deps.vault.boxes({found.record.person})).get(found.record.person)
    taken = False
    if words is not None and box is not None:
        async with visit.deps.database.transaction() as tx:
            taken = await take_back(tx, number, visit.viewer, now=visit.now)
            if taken:
                unclear = await interpreter_recommended(tx, found.record.id)
                await recommend_interpreter(tx, box, found.record.id, recommended=unclear)
                await _note(visit, tx, found.record, AuditAction.REPLY_TAKEN_BACK)
                await _keep_as_draft(visit, tx, box, found, words)
    notice = (
        told(
            visit.now,
            "Ihre Antwort ist zurückgeholt.",
            "Der Text steht wieder im Feld. Er ist nicht gesendet.",
        )
        if taken
        else told(
            visit.now,
            "Zum Zurückholen ist es zu spät.",
            "Die Antwort ist schon unterwegs. Sie können eine zweite schreiben.",
        )
    )
    return visit.to(back_from(visit, found.record.case_code), notice)


async def _keep_as_draft(visit: Visit, tx: Transaction, box: Box, found: _Open, words: TalkWords) -> None:
    """Give free text back to who wrote it, unless something newer is being written already."""
    if words.stored is None and found.inside.draft is None:
        await save_draft(tx, box, found.record.id, visit.viewer, words.text, visit.now)


async def close_conversation(visit: Visit) -> Response:
    """Close the conversation; the person is told, and the program answers her again."""
    found = await _find(visit)
    if isinstance(found, Response):
        return found
    closed = False
    async with visit.deps.database.transaction() as tx:
        talk = await talk_of(tx, found.record.id)
        if talk is not None and talk.state is TalkState.OPEN:
            closed = await close_talk(tx, talk.id, visit.viewer, now=visit.now)
        if closed:
            await _note(visit, tx, found.record, AuditAction.TALK_CLOSED)
    if closed:
        visit.deps.wake_talks()
        lead, text = (
            "Das Gespräch ist beendet.",
            "Die Person bekommt Bescheid. Eine Antwort öffnet ein neues.",
        )
    else:
        lead, text = "Das Gespräch war schon beendet.", ""
    return visit.to(back_from(visit, found.record.case_code), told(visit.now, lead, text))


async def talk_news(visit: Visit) -> Response:
    """Say in numbers what a person wrote since the page was made; nobody has read it by that."""
    code = code_in(visit)
    if code is None:
        return await unknown_record(visit)
    after = number_in(visit.request.query_params.get("nach", "")) or 0
    async with visit.deps.database.reading() as reader:
        record = await record_for(reader, visit.viewer, code)
        new = 0 if record is None else await count_newer(reader, record.id, after)
    if record is None:
        return await unknown_record(visit)
    what = "Eine neue Nachricht" if new == 1 else f"{new} neue Nachrichten"
    seen = moment_text(visit.now, visit.now)
    return JSONResponse({"neu": new, "text": f"{what} ({seen} Uhr)." if new else "", "uebernommen": []})


async def _find(visit: Visit, *, responsible: bool = True) -> _Open | Response:
    """Return the record if its person may be written to, or the page that says why not.

    What one has written oneself, one may take back also without being `responsible` any more.
    """
    act = act_of(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.reading() as reader:
        record = await record_for(reader, visit.viewer, act.case_code)
        allowed = record is not None and (not responsible or actions(visit, record, None).can_reply)
        inside = (
            await read_inside(reader, visit.deps.vault, record, visit.viewer) if record and allowed else None
        )
    if record is None or not allowed:
        return await _refused(visit, record)
    if inside is None:
        return visit.to(record_address(act.case_code))
    return _Open(record, inside)


async def _refused(visit: Visit, record: DeskRecord | None) -> Response:
    """Say who is responsible now, with what was typed, or that there is no such record."""
    act = act_of(visit)
    if record is None or act is None:
        return await unknown_record(visit)
    await remember(visit, record)
    typed = Filled(visit.form, visit.today).lines("text")
    return await answer(visit, act, Refused(record), NoticeKind.TOLD, typed=typed)


async def _shown(visit: Visit, found: _Open, attempt: ReplyAttempt, status: int = 200) -> Response:
    return await show_record(visit, found.record.case_code, attempt, status)


async def _note(
    visit: Visit, tx: Transaction, record: DeskRecord, action: AuditAction, detail: str = ""
) -> None:
    await write_audit(
        tx, action, staff=visit.viewer, now=visit.now, case_code=record.case_code, detail=detail
    )
