"""Putting a notice, and what became of it, into the words of one language."""

from collections.abc import Sequence
from datetime import datetime

from bot.render import button
from domain.directory import Directory
from domain.effects import SettleNotice
from domain.messages import NoticeSettled, Notified
from domain.notices import ToTell
from domain.office_changes import Note
from domain.phrases import phrase
from flows.notice_words import Paragraph, notice_words
from locales.isolates import plain
from locales.machine_words import below_german
from locales.wording import Wording


def notified(
    wording: Wording, directory: Directory, told: ToTell, now: datetime, *, answerable: bool
) -> Notified:
    """Put a notice into words; without buttons where the channel does not deal with appointments."""
    words = notice_words(directory, told, now, answerable=answerable)
    return Notified(
        language=wording.lang,
        direction=wording.direction,
        notice=told.notice,
        paragraphs=_in_words(wording, words.before),
        note=words.note or None,
        closing=(*_translated(wording, told.note), *_in_words(wording, words.after)),
        buttons=tuple(button(wording, option) for option in words.options),
    )


def notice_settled(
    wording: Wording, directory: Directory, settle: SettleNotice, now: datetime
) -> NoticeSettled:
    """Say what stands in the place of a notice's buttons from now on."""
    answer = None if settle.answer is None else wording.value(settle.answer)
    line = phrase("tg-old-note") if settle.answer is None else phrase("answer-line", answer=settle.answer)
    told = None
    if settle.told is not None:
        told = notified(wording, directory, settle.told, now, answerable=True)
    return NoticeSettled(
        language=wording.lang,
        direction=wording.direction,
        notice=settle.notice,
        line=wording.say(line),
        answer=answer,
        paragraphs=() if told is None else told.paragraphs,
        note=None if told is None else told.note,
        closing=() if told is None else told.closing,
    )


def _translated(wording: Wording, note: Note) -> tuple[str, ...]:
    """Return the line by staff in the person's language, marked as what it is; it follows the German one."""
    done = note.into(wording.lang)
    return () if done is None else tuple(below_german(wording, done))


def _in_words(wording: Wording, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    texts = ("\n".join(wording.say(line) for line in lines) for lines in paragraphs)
    return tuple(kept for text in texts if (kept := _without_gaps(text)))


def _without_gaps(text: str) -> str:
    """Leave out lines that an empty value left behind, such as an address that is not known."""
    return "\n".join(line for line in text.split("\n") if plain(line).strip())
