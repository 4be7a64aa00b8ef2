"""`lotse locales`: how far the languages are, and one table of a language for a speaker to check."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import UsageError
from domain.ids import Lang
from flows.library import load_flows
from locales.bringing_back import Changes, changes, write
from locales.catalog import Catalog
from locales.languages import FOLDER
from locales.tables import TableFormat, read_table, table, write_table
from ops.check import check_words
from ops.locale_status import as_json, as_table, locale_status

locales_app = typer.Typer(help="The languages: how far they are; tables to check.", no_args_is_help=True)

_Folder = Annotated[Path, typer.Option(help="another folder of catalogues")]
_Tag = Annotated[str, typer.Argument(help="the language, such as uk")]


@locales_app.command("status")
def locales_status(
    folder: _Folder = FOLDER,
    *,
    json: Annotated[bool, typer.Option("--json", help="as JSON, with each file's check")] = False,
) -> None:
    """Say of each language what is complete, stale and checked, and which button is longest."""
    found = locale_status(load_flows(), folder)
    typer.echo(as_json(found) if json else as_table(found))


@locales_app.command("export")
def locales_export(
    tag: _Tag,
    form: Annotated[TableFormat, typer.Option("--format", help="how to write it")] = TableFormat.CSV,
    to: Annotated[Path | None, typer.Option(help="a file instead of standard output")] = None,
    folder: _Folder = FOLDER,
) -> None:
    """Write one table of a language: German, English, the present text, and whether it was checked."""
    catalog = Catalog.load(folder)
    language = catalog.language(_enabled(catalog, tag))
    content = write_table(table(catalog, language.tag), language, form)
    if to is None:
        sys.stdout.write(content.decode("utf-8-sig"))
    else:
        to.write_bytes(content)
        typer.echo(f"{to}: {len(table(catalog, language.tag))} messages")


@locales_app.command("import")
def locales_import(
    tag: _Tag,
    file: Annotated[Path, typer.Argument(help="the table that came back, .csv or .po")],
    folder: _Folder = FOLDER,
) -> None:
    """Bring a checked table back; a table with a mistake changes nothing."""
    catalog = Catalog.load(folder)
    lang = _enabled(catalog, tag)
    form = _format_of(file)
    try:
        found = changes(catalog, lang, read_table(file.read_bytes(), form))
        _refuse_broken(folder, lang, found)
    except UsageError as error:
        raise UsageError(f"{file.name}: {error}; nothing was changed") from error
    write(folder, lang, found)
    after = Catalog.load(folder)
    groups = after.resources[lang].groups
    checked = [group for group in groups if after.checked(lang, group)]
    typer.echo(f"{lang}: {len(found.texts)} texts changed, {len(checked)} of {len(groups)} files checked")


def _enabled(catalog: Catalog, tag: str) -> Lang:
    known = [language.tag for language in catalog.languages]
    if tag not in known:
        raise UsageError(f"{tag}: not an enabled language; known: {', '.join(known)}")
    return Lang(tag)


def _format_of(file: Path) -> TableFormat:
    ending = file.suffix.removeprefix(".").lower()
    if ending not in set(TableFormat):
        raise UsageError(f"{file.name}: a table ends in .csv or .po")
    return TableFormat(ending)


def _refuse_broken(folder: Path, lang: Lang, found: Changes) -> None:
    """Try the changes on a copy; what `lotse check` would find new in the language is refused."""
    with tempfile.TemporaryDirectory(prefix="lotse-locales-") as name:
        copy = Path(name) / "locales"
        shutil.copytree(folder, copy, ignore=lambda _, names: [one for one in names if one.endswith(".py")])
        before = {one.line() for one in check_words(load_flows(), copy)}
        write(copy, lang, found)
        broken = [one for one in check_words(load_flows(), copy) if one.line() not in before]
    if broken:
        more = f" (and {len(broken) - 1} more)" if len(broken) > 1 else ""
        raise UsageError(f"{broken[0].message}{more}")
