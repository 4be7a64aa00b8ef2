"""Bringing a checked table back into the catalogue of its language: only texts that changed are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from domain.errors import UsageError
from domain.ids import GERMAN, Lang, MessageId
from locales.catalog import Catalog
from locales.provenance import note_checked
from locales.tables import Row, pattern_text, table


@dataclass(frozen=True, slots=True)
class Changes:
    """What a table changes: texts by message, and which messages a speaker has found right or not."""

    texts: Mapping[MessageId, ast.Message]
    verdicts: Mapping[MessageId, bool] = field(default_factory=dict)


def changes(catalog: Catalog, lang: Lang, rows: Sequence[Row]) -> Changes:
    """Compare a table with the catalogue; raises UsageError for what cannot be taken. Nothing is written."""
    if lang == GERMAN:
        raise UsageError("German is the original and is not brought back from a table")
    present = {row.id: row for row in table(catalog, lang)}
    texts: dict[MessageId, ast.Message] = {}
    for row in rows:
        known = present.get(row.id)
        if known is None:
            raise UsageError(f"{row.id}: there is no such message")
        if _even(row.german) != _even(known.german):
            raise UsageError(
                f"{row.id}: the German text has changed since the table was made; export it again"
            )
        if not row.text.strip():
            if known.text:
                raise UsageError(f"{row.id}: the text is missing")
            continue
        entry = _parsed(row.id, row.text)
        if pattern_text(entry) != known.text:
            texts[row.id] = entry
    return Changes(texts, {row.id: row.checked for row in rows if row.text.strip()})


def write(folder: Path, lang: Lang, found: Changes) -> None:
    """Write the changed texts into the files of a language, and what is checked into its provenance."""
    groups = _groups(folder)
    for group in sorted({groups[name] for name in found.texts}):
        path = folder / lang / f"{group}.ftl"
        texts = {name: entry for name, entry in found.texts.items() if groups[name] == group}
        path.write_text(_replaced(_text_of(path), texts), encoding="utf-8")
    note_checked(lang, folder, found.verdicts, found.texts)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _groups(folder: Path) -> dict[MessageId, str]:
    return {
        MessageId(entry.id.name): path.stem
        for path in sorted((folder / GERMAN).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    }


def _even(text: str) -> str:
    return " ".join(text.split())


def _parsed(name: MessageId, text: str) -> ast.Message:
    """Read the text of a table as Fluent; raises UsageError where it is none, or is more than one message."""
    lines = text.strip("\n").split("\n")
    body = f" {lines[0]}" if len(lines) == 1 else "".join(f"\n    {line}" if line else "\n" for line in lines)
    entries = FluentParser().parse(f"{name} ={body}\n").body
    match entries:
        case [ast.Message(attributes=[], value=ast.Pattern()) as message]:
            return message
        case [ast.Junk(annotations=[first, *_]), *_]:
            raise UsageError(f"{name}: the text is no Fluent: {first.message}")
        case _:
            raise UsageError(f"{name}: the text is no Fluent: it breaks off or is more than one message")


def _replaced(text: str, texts: Mapping[MessageId, ast.Message]) -> str:
    """Put new texts in the place of the old ones, and new messages at the end; all else stays as it is."""
    rest = dict(texts)
    for entry in reversed(FluentParser().parse(text).body):
        if not isinstance(entry, ast.Message) or entry.id.name not in rest:
            continue
        if entry.span is not None and entry.id.span is not None:
            written = _written(rest.pop(MessageId(entry.id.name)))
            text = text[: entry.id.span.start] + written + text[entry.span.end :].removeprefix("\n")
    added = "".join(_written(entry) for entry in rest.values())
    return f"{text.rstrip()}\n{added}" if added and text else text + added


def _written(entry: ast.Message) -> str:
    lines = FluentSerializer().serialize_entry(entry).split("\n")
    return "\n".join(line.rstrip() for line in lines)
