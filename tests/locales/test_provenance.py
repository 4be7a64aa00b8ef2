"""Provenance: each translation remembers its German, and a change of it undoes a speaker's check."""

from pathlib import Path

import pytest

from domain.errors import FlowError
from domain.ids import Lang, MessageId
from locales.provenance import load_provenance, source_hash, write_provenance
from locales.resources import load_resources
from tests.locales.small import write_catalogue

EN = Lang("en")


def checked(folder: Path) -> bool:
    return load_provenance(folder, EN).group["flows"].checked


def german_hash(folder: Path) -> str:
    return source_hash(load_resources(folder, Lang("de")).messages[MessageId("a")])


def mark_checked(folder: Path) -> None:
    path = folder / "en" / "provenance.toml"
    text = path.read_text().replace("checked = false", "checked = true").replace('"Lotse"', '"Jane Example"')
    path.write_text(text)


def test_every_message_carries_the_hash_of_its_german(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\nb = Nein\n", "en": "a = Yes\nb = No\n"})
    german = load_resources(folder, Lang("de")).messages
    known = load_provenance(folder, EN).group["flows"].source
    assert known == {name: source_hash(message) for name, message in german.items()}


def test_writing_again_keeps_translator_and_check(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    mark_checked(folder)
    write_provenance(EN, folder)
    assert checked(folder)
    assert load_provenance(folder, EN).group["flows"].translator == "Jane Example"


def test_a_new_german_text_makes_the_file_unchecked(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    mark_checked(folder)
    (folder / "de" / "flows.ftl").write_text("a = Ja, gern\n")
    write_provenance(EN, folder)
    assert not checked(folder)


def test_comments_and_white_space_do_not_make_a_translation_old(tmp_path: Path) -> None:
    write_catalogue(tmp_path, {"de": "a = Ja\n    gern\n"})
    before = german_hash(tmp_path)
    (tmp_path / "de" / "flows.ftl").write_text("# a comment\na =\n    Ja\n    gern\n")
    assert german_hash(tmp_path) == before


def test_a_wrong_file_is_refused(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    (folder / "en" / "provenance.toml").write_text("[group.flows]\nchecked = 'maybe'\n")
    with pytest.raises(FlowError, match=r"en/provenance\.toml"):
        load_provenance(folder, EN)
