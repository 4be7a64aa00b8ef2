"""Tables for speakers: what goes out comes back the same; what is wrong is said before it is written."""

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from domain.errors import UsageError
from domain.ids import Lang, MessageId
from locales.bringing_back import changes, write
from locales.catalog import Catalog
from locales.languages import Language, load_languages
from locales.provenance import load_provenance
from locales.tables import Row, TableFormat, read_table, table, write_table
from tests.locales.small import write_catalogue

EN = Lang("en")
LANGUAGES = load_languages()
GERMAN = """\
# Said first
a = Ja
b =
    Zwei

    Absätze: { $n ->
        [one] einer
       *[other] { $n }
    }
c = [Titel]
"""
ENGLISH = """\
a = Yes
# ours
b =
    Two

    paragraphs: { $n ->
        [one] one
       *[other] { $n }
    }

## End

c = [Title]
"""

FOREIGN_HEADER = (
    b'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "Ja"\nmsgstr "Yes"\n'
)
"""As gettext makes templates."""
DAMAGED_DATE = b'msgid ""\nmsgstr "POT-Creation-Date: soon\\n"\n\nmsgid "Ja"\nmsgstr "Yes"\n'

by_format = pytest.mark.parametrize("form", TableFormat)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path, {"de": GERMAN, "en": ENGLISH})


def exported(folder: Path) -> list[Row]:
    return table(Catalog.load(folder), EN)


def bring(folder: Path, rows: list[Row], form: TableFormat = TableFormat.CSV) -> None:
    catalog = Catalog.load(folder)
    content = write_table(rows, catalog.language(EN), form)
    write(folder, EN, changes(catalog, EN, read_table(content, form)))


def marked(rows: list[Row], *, checked: bool, only: str = "abc") -> list[Row]:
    return [replace(row, checked=checked) if row.id in only else row for row in rows]


def is_checked(folder: Path) -> bool:
    return load_provenance(folder, EN).group["flows"].checked


@by_format
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_table_of_every_language_comes_back_as_it_went(
    catalog: Catalog, language: Language, form: TableFormat
) -> None:
    rows = table(catalog, language.tag)
    assert len(rows) == len(catalog.resources[Lang("de")].messages)
    back = read_table(write_table(rows, language, form), form)
    assert {row.id: row for row in back} == {row.id: row for row in rows}
    if language.tag != "de":
        assert changes(catalog, language.tag, back).texts == {}


@by_format
def test_an_unchanged_table_changes_no_file(folder: Path, form: TableFormat) -> None:
    before = {path.name: path.read_text() for path in (folder / "en").iterdir()}
    bring(folder, exported(folder), form)
    assert {path.name: path.read_text() for path in (folder / "en").iterdir()} == before


@by_format
def test_a_changed_text_is_written_and_all_else_stays(folder: Path, form: TableFormat) -> None:
    rows = [replace(row, text="Yes, please") if row.id == "a" else row for row in exported(folder)]
    bring(folder, rows, form)
    assert (folder / "en" / "flows.ftl").read_text() == ENGLISH.replace("a = Yes", "a = Yes, please")


@by_format
def test_a_text_of_several_lines_with_forms_can_be_changed(folder: Path, form: TableFormat) -> None:
    rows = [replace(row, text=row.text.replace("Two", "A pair")) for row in exported(folder)]
    bring(folder, rows, form)
    assert (folder / "en" / "flows.ftl").read_text() == ENGLISH.replace("Two", "A pair")


@by_format
def test_a_file_is_checked_when_all_its_messages_are(folder: Path, form: TableFormat) -> None:
    bring(folder, marked(exported(folder), checked=True, only="ab"), form)
    assert not is_checked(folder)
    bring(folder, marked(exported(folder), checked=True), form)
    assert is_checked(folder)
    assert all(row.checked for row in exported(folder))
    bring(folder, marked(exported(folder), checked=False, only="c"), form)
    assert not is_checked(folder)


def test_a_part_of_a_table_leaves_the_rest_as_it_was(folder: Path) -> None:
    bring(folder, marked(exported(folder), checked=True))
    bring(folder, [row for row in exported(folder) if row.id == "a"])
    assert is_checked(folder)


def test_a_message_that_was_missing_is_added(folder: Path) -> None:
    (folder / "en" / "flows.ftl").write_text("a = Yes\n")
    rows = [replace(row, text="[Title]") if row.id == "c" else row for row in exported(folder)]
    bring(folder, rows)
    assert (folder / "en" / "flows.ftl").read_text() == "a = Yes\nc = [Title]\n"
    assert set(load_provenance(folder, EN).group["flows"].source) == {"a", "c"}


def test_what_was_stale_and_not_seen_stays_stale(folder: Path) -> None:
    path = folder / "en" / "provenance.toml"
    path.write_text(path.read_text().replace('a = "', 'a = "0000'))
    bring(folder, [row for row in exported(folder) if row.id == "b"])
    assert load_provenance(folder, EN).group["flows"].source[MessageId("a")].startswith("0000")


@by_format
def test_what_was_stale_stays_stale_until_somebody_changes_or_checks_it(
    folder: Path, form: TableFormat
) -> None:
    path = folder / "en" / "provenance.toml"
    path.write_text(path.read_text().replace('a = "', 'a = "0000'))

    def stale() -> bool:
        return load_provenance(folder, EN).group["flows"].source[MessageId("a")].startswith("0000")

    bring(folder, exported(folder), form)
    assert stale()
    bring(folder, marked(exported(folder), checked=True, only="a"), form)
    assert not stale()


@by_format
def test_a_speaker_may_check_a_file_in_parts(folder: Path, form: TableFormat) -> None:
    bring(folder, [row for row in marked(exported(folder), checked=True) if row.id == "a"], form)
    assert [row.id for row in exported(folder) if row.checked] == ["a"]
    assert not is_checked(folder)
    bring(folder, [row for row in marked(exported(folder), checked=True) if row.id != "a"], form)
    assert is_checked(folder)


def test_a_check_ends_with_a_change_of_the_text_or_of_its_german(folder: Path) -> None:
    bring(folder, marked(exported(folder), checked=True, only="ab"))
    rows = [
        replace(row, text="Yes, please", checked=False) if row.id == "a" else row for row in exported(folder)
    ]
    bring(folder, rows)
    assert [row.id for row in exported(folder) if row.checked] == ["b"]
    path = folder / "en" / "provenance.toml"
    path.write_text(path.read_text().replace('b = "', 'b = "0000'))
    assert [row.id for row in exported(folder) if row.checked] == []


def test_an_empty_row_of_a_spreadsheet_is_none(folder: Path) -> None:
    catalog = Catalog.load(folder)
    content = (
        write_table(exported(folder), catalog.language(EN), TableFormat.CSV) + b'"","","","","","",""\r\n'
    )
    assert len(read_table(content, TableFormat.CSV)) == len(exported(folder))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_what_spreadsheets_do_to_a_table_does_no_harm(folder: Path, separator: str) -> None:
    lines = [("id", "german", "text", "checked")]
    lines += [(row.id, row.german, row.text, "JA") for row in exported(folder)]
    content = "\r\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines).encode("utf-8-sig")
    catalog = Catalog.load(folder)
    found = changes(catalog, EN, read_table(content, TableFormat.CSV))
    assert found.texts == {}
    assert set(found.verdicts.values()) == {True}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": "x"}, "x: there is no such message"),
        ({"german": "Jawohl"}, "a: the German text has changed since the table was made"),
        ({"text": ""}, "a: the text is missing"),
        ({"text": "{ $n"}, "a: the text is no Fluent"),
        ({"text": "Yes\n}"}, "a: the text is no Fluent"),
        ({"text": "{ $n ->\n    [one] one\n}"}, "a: the text is no Fluent"),
    ],
)
def test_a_mistake_is_refused_with_its_message(folder: Path, change: dict[str, str], reason: str) -> None:
    first, *rest = exported(folder)
    rows = [Row(**(asdict(first) | change)), *rest]
    with pytest.raises(UsageError, match=reason):
        bring(folder, rows)
    assert (folder / "en" / "flows.ftl").read_text() == ENGLISH


@pytest.mark.parametrize(
    ("content", "form", "reason"),
    [
        (b"", TableFormat.CSV, "lacks the columns"),
        (b"id,text\na,b\n", TableFormat.CSV, "lacks the columns checked, german"),
        (b"\xff\xfe", TableFormat.CSV, "not UTF-8"),
        (b'id,german,text,checked\n"a,b\n', TableFormat.CSV, "no CSV"),
        (b"id,german,text,checked\na,b,c,maybe\n", TableFormat.CSV, "a: checked is yes or no"),
        (b"id,german,text,checked\n", TableFormat.CSV, "no messages"),
        (b"id,german,text,checked\na,b,c,no\na,b,c,no\n", TableFormat.CSV, "a stands there twice"),
        (b"nonsense", TableFormat.PO, "no PO file"),
        (FOREIGN_HEADER, TableFormat.PO, "no PO file"),
        (FOREIGN_HEADER.replace(b"charset=CHARSET", b"charset=utf-8"), TableFormat.PO, "no context"),
        (DAMAGED_DATE, TableFormat.PO, "no PO file"),
        (b'msgid "Ja"\nmsgstr "Yes"\n', TableFormat.PO, "no context"),
    ],
)
def test_a_file_that_is_no_table_is_refused(content: bytes, form: TableFormat, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        read_table(content, form)


def test_german_is_the_original(folder: Path) -> None:
    with pytest.raises(UsageError, match="German is the original"):
        changes(Catalog.load(folder), Lang("de"), exported(folder))
