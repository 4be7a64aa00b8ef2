"""A start reads no language that nobody has asked for; once read, it is kept."""

from pathlib import Path

import pytest

import locales.resources
from domain.ids import Lang
from locales.catalog import Catalog
from locales.languages import GERMAN
from locales.resources import Resources

UKRAINIAN = Lang("uk")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Lang]:
    """The languages that are read, in their order."""
    found: list[Lang] = []
    really = locales.resources.load_resources

    def noted(folder: Path, language: Lang) -> Resources:
        found.append(language)
        return really(folder, language)

    monkeypatch.setattr(locales.resources, "load_resources", noted)
    return found


def test_a_language_is_read_once_and_when_it_is_asked_for(read: list[Lang]) -> None:
    catalog = Catalog.load(strict=True)
    assert (read, Lang("xx") in catalog.resources) == ([], False)
    catalog.label(UKRAINIAN, "yes-words")
    catalog.label(UKRAINIAN, "no-words")
    assert read == [UKRAINIAN]


def test_all_can_be_read_beside_everything_else(read: list[Lang]) -> None:
    catalog = Catalog.load(strict=True)
    catalog.label(GERMAN, "yes-words")
    catalog.read_all()
    assert sorted(read) == sorted(one.tag for one in catalog.languages)
