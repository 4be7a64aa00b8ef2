"""A start reads no language that nobody has asked for; once read, it is kept."""

from pathlib import Path

from domain.ids import GERMAN, Lang
from locales.catalog import Catalog
from tests.locales.small import write_catalogue

EN = Lang("en")


def rewritten(folder: Path) -> None:
    """Other words in both files, after a catalogue was opened."""
    for tag, text in (("de", "hello = Servus"), ("en", "hello = Hi")):
        (folder / tag / "flows.ftl").write_text(text, encoding="utf-8")


def opened(folder: Path) -> Catalog:
    return Catalog.load(write_catalogue(folder, {"de": "hello = Hallo", "en": "hello = Hello"}), strict=True)


def test_a_language_is_read_when_it_is_asked_for_and_then_kept(tmp_path: Path) -> None:
    catalog = opened(tmp_path)
    assert catalog.format(GERMAN, "hello", {}) == "Hallo"
    rewritten(tmp_path)
    assert catalog.format(GERMAN, "hello", {}) == "Hallo"
    assert catalog.format(EN, "hello", {}) == "Hi"


def test_all_can_be_read_beside_everything_else(tmp_path: Path) -> None:
    catalog = opened(tmp_path)
    catalog.read_all()
    rewritten(tmp_path)
    assert (catalog.format(GERMAN, "hello", {}), catalog.format(EN, "hello", {})) == ("Hallo", "Hello")


def test_what_is_not_enabled_is_not_looked_for(tmp_path: Path) -> None:
    catalog = opened(tmp_path)
    assert (Lang("xx") in catalog.resources, EN in catalog.resources) == (False, True)
