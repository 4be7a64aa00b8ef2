"""What a person gets to see, as plain lines: for looking for words in it, and for reading in a review."""

from collections.abc import Iterable
from typing import assert_never

from domain.messages import (
    Asked,
    Button,
    FileSent,
    NoticeSettled,
    Notified,
    OpenQuestion,
    PersonSaid,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from locales.isolates import FIRST_STRONG, POP, plain
from storage.chat_log import LogEntry

_VISIBLE = str.maketrans({FIRST_STRONG: "⟨", POP: "⟩"})


def words(entries: Iterable[LogEntry]) -> str:
    """Return everything that was told, without isolates."""
    return plain("\n".join(line for entry in entries for line in lines(entry)))


def visible(text: str) -> str:
    """Return the text with its isolates as brackets that can be seen."""
    return text.translate(_VISIBLE)


def lines(entry: LogEntry) -> list[str]:  # noqa: PLR0911 - one way for each entry
    """Return one message as lines."""
    match entry:
        case Said():
            parts = [*entry.paragraphs, *(f"(original) {text}" for text in entry.original)]
            return [f"[{entry.tone}]", *parts]
        case Asked():
            return ["[asked again]" if entry.replace else "[asked]", *_question(entry.question)]
        case Settled():
            return [f"[settled] {entry.prompt}", f"=> {entry.answer}"]
        case Retired():
            return [f"[retired] {entry.note}"]
        case Notified():
            note = [] if entry.note is None else [f"(german) {entry.note}"]
            return ["[notice]", *entry.paragraphs, *note, *entry.closing, *map(_button, entry.buttons)]
        case TalkSaid():
            german = [] if entry.original is None else [f"(german) {entry.original}"]
            return ["[office]", *entry.paragraphs, *german, *entry.closing, *map(_button, entry.buttons)]
        case NoticeSettled():
            return [f"[notice settled] {entry.line}"]
        case FileSent():
            return [f"[file] {entry.filename}: {entry.caption}"]
        case PersonSaid():
            return [f"[she wrote] {entry.text}"]
        case _:
            assert_never(entry)


def _question(question: OpenQuestion) -> list[str]:
    found = [question.progress_text, question.error, question.prompt, question.hint, *question.original]
    shown = [text for text in found if text]
    if question.details:
        shown += [f"▸ {question.details_label}", question.details]
    shown += [question.kept] if question.kept else []
    shown += [f"{line.label} | {line.value} | {line.edit_label}" for line in question.lines]
    group = None
    for button in question.buttons:
        if button.group is not None and button.group != group:
            group = button.group
            shown.append(f"  {group}")
        shown.append(_button(button))
    if question.chosen:
        shown.append(question.chosen)
    return [*shown, *(_button(nav) for nav in question.nav)]


def _button(button: Button) -> str:
    tick = "[x] " if button.selected else ""
    return f"  ({tick}{button.label})"
