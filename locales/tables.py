"""One table of a language for a speaker to check: German, English, the present text; as CSV or as PO."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.pofile import PoFileError, read_po, write_po
from fluent.syntax import FluentSerializer, ast

from domain.errors import UsageError
from domain.ids import GERMAN, Lang, MessageId
from locales.catalog import Catalog
from locales.languages import Language

_COLUMNS: Final = ("file", "id", "german", "english", "text", "comment", "checked")
_NEEDED: Final = frozenset({"id", "german", "text", "checked"})
_YES: Final = frozenset({"yes", "ja", "x", "1", "true"})
_NO: Final = frozenset({"", "no", "nein", "0", "false"})
_ENGLISH: Final = Lang("en")
_GLOSS: Final = "English: "
_LINE_END: Final = " ¶ "
"""Stands for the end of a line in the gloss: of equal comments a PO file keeps one."""
_UNBROKEN: Final = 1_000_000
"""Lines of a PO file are not broken: broken comments could not be told apart."""
_LONGEST_CELL: Final = 1_000_000


class TableFormat(StrEnum):
    """How a table is written."""

    CSV = "csv"
    PO = "po"


@dataclass(frozen=True, slots=True)
class Row:
    """One message: its file, its German, an English gloss, the present text, and whether that is right."""

    group: str
    id: MessageId
    german: str
    english: str
    text: str
    comment: str
    checked: bool


def pattern_text(message: ast.Message) -> str:
    """Return what stands behind the equals sign, in Fluent, without its indentation."""
    written = FluentSerializer().serialize_entry(ast.Message(id=message.id, value=message.value))
    body = written.removeprefix(f"{message.id.name} =").rstrip("\n")
    return body.removeprefix(" ") if not body.startswith("\n") else body[1:].replace("\n    ", "\n")[4:]


def table(catalog: Catalog, lang: Lang) -> list[Row]:
    """Give a row for every German message, in the order of the German files."""
    german, english, own = (_entries(catalog, tag) for tag in (GERMAN, _ENGLISH, lang))
    right = catalog.found_right(lang)
    return [
        Row(
            group=catalog.group_of(name) or "",
            id=name,
            german=pattern_text(entry),
            english=pattern_text(english[name]) if name in english else "",
            text=pattern_text(own[name]) if name in own else "",
            comment=entry.comment.content or "" if entry.comment is not None else "",
            checked=name in right,
        )
        for name, entry in german.items()
    ]


def write_table(rows: Sequence[Row], language: Language, form: TableFormat) -> bytes:
    """Write a table; CSV begins with a byte order mark, by which spreadsheets know it is UTF-8."""
    return _to_csv(rows) if form is TableFormat.CSV else _to_po(rows, language)


def read_table(content: bytes, form: TableFormat) -> list[Row]:
    """Read a table that came back; raises UsageError where it is none."""
    read: Mapping[TableFormat, Callable[[bytes], Iterator[Row]]] = {
        TableFormat.CSV: _from_csv,
        TableFormat.PO: _from_po,
    }
    rows = list(read[form](content))
    ids = [row.id for row in rows]
    double = next((name for name in ids if ids.count(name) > 1), None)
    if double is not None:
        raise UsageError(f"{double} stands there twice")
    if not rows:
        raise UsageError("the table has no messages")
    return rows


def _entries(catalog: Catalog, lang: Lang) -> dict[MessageId, ast.Message]:
    if lang not in catalog.resources:
        return {}
    return {
        MessageId(entry.id.name): entry
        for tree in catalog.resources[lang].trees
        for entry in tree.body
        if isinstance(entry, ast.Message) and entry.value is not None
    }


def _to_csv(rows: Sequence[Row]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        checked = "yes" if row.checked else "no"
        writer.writerow((row.group, row.id, row.german, row.english, row.text, row.comment, checked))
    return out.getvalue().encode("utf-8-sig")


def _from_csv(content: bytes) -> Iterator[Row]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("the table is not UTF-8; save it as CSV UTF-8") from None
    csv.field_size_limit(_LONGEST_CELL)
    head = text.partition("\n")[0]
    separator = max(",;\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        lacking = sorted(_NEEDED - set(reader.fieldnames or ()))
        if lacking:
            raise UsageError(f"the table lacks the columns {', '.join(lacking)}")
        for found in reader:
            if not any(_cell(value) for value in found.values()):
                continue
            cells = {name: _cell(found.get(name)) for name in _COLUMNS}
            yield Row(
                group=cells["file"],
                id=MessageId(cells["id"].strip()),
                german=cells["german"],
                english=cells["english"],
                text=cells["text"],
                comment=cells["comment"],
                checked=_says_checked(cells["id"], cells["checked"]),
            )
    except csv.Error as error:
        raise UsageError(f"line {reader.line_num} of the table is no CSV: {error}") from error


def _cell(value: object) -> str:
    """Even out what spreadsheets do to line ends and to the end of a cell."""
    text = value if isinstance(value, str) else ""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").split("\n")).strip("\n")


def _says_checked(name: str, word: str) -> bool:
    plain = word.strip().casefold()
    if plain not in _YES | _NO:
        raise UsageError(f"{name}: checked is yes or no, not {word!r}")
    return plain in _YES


def _to_po(rows: Sequence[Row], language: Language) -> bytes:
    """Write German as the original; what nobody has checked is fuzzy, as editors of PO files know it."""
    found = PoCatalog(locale=language.locale, project="Lotse", charset="utf-8", fuzzy=False)
    for row in rows:
        found.add(
            row.german,
            row.text,
            locations=[(f"{row.group}.ftl", 1)],
            flags=() if row.checked else ("fuzzy",),
            auto_comments=[*row.comment.split("\n"), _GLOSS + row.english.replace("\n", _LINE_END)],
            context=row.id,
        )
    out = io.BytesIO()
    write_po(out, found, width=_UNBROKEN, include_previous=False)
    return out.getvalue()


def _from_po(content: bytes) -> Iterator[Row]:
    try:
        found = read_po(io.BytesIO(content), charset="utf-8", abort_invalid=True)
    except (PoFileError, ValueError, LookupError, AttributeError, TypeError) as error:
        # The last three come from a damaged or foreign header: an unknown charset, a date that is none.
        raise UsageError(f"the table is no PO file: {error}") from error
    for message in found:
        if not message.id:
            continue
        if not isinstance(message.id, str) or not isinstance(message.string, str) or not message.context:
            raise UsageError(f"a message of the PO file has no context or has plural forms: {message.id}")
        glosses = [one.removeprefix(_GLOSS) for one in message.auto_comments if one.startswith(_GLOSS)]
        yield Row(
            group=message.locations[0][0].removesuffix(".ftl") if message.locations else "",
            id=MessageId(message.context),
            german=message.id,
            english=next(iter(glosses), "").replace(_LINE_END, "\n"),
            text=message.string,
            comment="\n".join(line for line in message.auto_comments if not line.startswith(_GLOSS)),
            checked=not message.fuzzy,
        )
