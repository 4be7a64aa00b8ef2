"""The box for a reply as the record page shows it: stored texts, free text, and the preview of either."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from desk.deps import DeskDeps
from desk.filled import Filled
from desk.flags import Flag
from desk.german import Moment, shown
from desk.names import Names
from desk.notices import UNDO_TIME
from desk.record_inside import Inside
from desk.reply_form import CHOSEN, TEXT, ReplyField, ReplyForm, blank_form
from desk.reply_preview import Preview, Signed, signed
from desk.reply_texts import StoredText
from desk.translated_view import (
    TextView,
    machine_flags,
    plain_view,
    score_text,
    translated_view,
    warning,
    why_not,
)
from domain.ids import Lang, StaffId
from domain.talk import LONGEST, Delivery, StoredReply, TalkWords
from domain.translation import NotTranslated, Translation, Why

_FORGET: Final = UNDO_TIME
"""So long what was taken back stands in the form again."""


@dataclass(frozen=True, slots=True)
class ReplyAttempt:
    """What somebody has typed and sees now: a preview, perhaps translated back, or a stored text.

    `changed` says that something is another than what was shown before, so that it was not sent.
    """

    form: ReplyForm
    preview: Preview | None = None
    back: Translation | NotTranslated | None = None
    stored: StoredReply | None = None
    changed: bool = False
    kept: Moment | None = None
    """When the text was kept that stands in it and was not sent."""
    attempted: bool = True


@dataclass(frozen=True, slots=True)
class StoredView:
    """A stored text in German and as the person reads it."""

    german: str
    said: StoredText | None
    text: TextView | None
    seen: str


@dataclass(frozen=True, slots=True)
class PreviewView:
    """A free text as the person will read it, or why she will not.

    `same`: nothing has to be translated. `follows`: it goes in German first. `reason` is empty with a text.
    """

    text: TextView | None
    flags: tuple[Flag, ...]
    score: str
    warning: str
    same: bool
    follows: bool
    reason: str
    signed: Signed
    back: TextView | None
    back_reason: str


@dataclass(frozen=True, slots=True)
class ReplyView:
    """Everything the box shows."""

    form: Filled
    reader: str
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    chosen: str
    fields: tuple[ReplyField, ...]
    stored: StoredView | None
    preview: PreviewView | None
    changed: bool
    kept: Moment | None
    attempted: bool
    """Whether somebody is in the middle of it: then the page opens here."""
    longest: int


def first_attempt(
    deps: DeskDeps, inside: Inside, viewer: StaffId, now: datetime, today: date
) -> ReplyAttempt:
    """Return an empty box, or one with what the reader has not sent or has just taken back."""
    if inside.draft is not None:
        form = ReplyForm(Filled({TEXT: inside.draft.text}, today), deps.reply_texts)
        return ReplyAttempt(form, kept=shown(inside.draft.saved_at, now), attempted=False)
    words = _taken_back(inside, viewer, now)
    return ReplyAttempt(
        blank_form(deps.reply_texts, today, words),
        stored=None if words is None else words.stored,
        attempted=False,
    )


def _taken_back(inside: Inside, viewer: StaffId, now: datetime) -> TalkWords | None:
    newest = inside.entries[-1] if inside.entries else None
    if newest is None or newest.delivery is not Delivery.TAKEN_BACK or newest.staff != viewer:
        return None
    return newest.words if newest.written_at + _FORGET > now else None


def reply_view(deps: DeskDeps, attempt: ReplyAttempt, reads: Lang, names: Names) -> ReplyView:
    """Return the box for somebody who reads a language."""
    preview = attempt.preview
    return ReplyView(
        form=attempt.form.filled,
        reader=names.language(reads),
        groups=deps.reply_texts.groups(),
        chosen=attempt.form.filled.value(CHOSEN),
        fields=attempt.form.fields,
        stored=None if attempt.stored is None else _stored(deps, attempt.stored, reads, names),
        preview=None if preview is None else _preview(deps, preview, attempt.back, names),
        changed=attempt.changed,
        kept=attempt.kept,
        attempted=attempt.attempted,
        longest=LONGEST,
    )


def _stored(deps: DeskDeps, stored: StoredReply, reads: Lang, names: Names) -> StoredView:
    german = deps.reply_texts.german(stored)
    said = deps.reply_texts.said(stored, reads)
    text = TextView(names.language(reads), said.mark, plain_view(said.text, reads, names).sentences)
    other = said.text != german
    return StoredView(german, said if other else None, text if other else None, stored.model_dump_json())


def _preview(
    deps: DeskDeps, preview: Preview, back: Translation | NotTranslated | None, names: Names
) -> PreviewView:
    done = preview.result
    why = done.why if isinstance(done, NotTranslated) else None
    there = preview.translation
    score = None if there is None else there.score
    return PreviewView(
        text=None if there is None else translated_view(there, names),
        flags=() if there is None else machine_flags(there),
        score="" if score is None else score_text(score),
        warning="" if there is None else warning(there, names),
        same=why is Why.SAME,
        follows=why is Why.BUSY,
        reason="" if why is None else why_not(why, names.language(preview.language)),
        signed=signed(deps.vault, preview),
        back=translated_view(back, names) if isinstance(back, Translation) else None,
        back_reason=why_not(back.why, names.language(preview.language))
        if isinstance(back, NotTranslated)
        else "",
    )
