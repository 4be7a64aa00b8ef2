"""A message is in its language or, as a whole, in German; every fallback is counted."""

from pathlib import Path

import pytest

from domain.errors import FlowError
from domain.ids import Lang
from locales.catalog import Catalog, Fallback
from tests.locales.small import small_catalog, write_catalogue

EN, DE = Lang("en"), Lang("de")


def test_a_missing_message_is_said_in_german_and_counted(tmp_path: Path) -> None:
    told: list[Fallback] = []
    folder = write_catalogue(tmp_path, {"de": "a = Ja\nb = Nein\n", "en": "a = Yes\n"})
    catalog = Catalog.load(folder, on_fallback=told.append)
    assert catalog.format(EN, "a", {}) == "Yes"
    assert catalog.format(EN, "b", {}) == "Nein"
    assert catalog.fallbacks == {(EN, "b"): 1}
    assert told == [Fallback(EN, "b", "no such message")]


def test_a_message_that_cannot_be_formatted_is_german_as_a_whole(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Termin um { $time }\n", "a = Appointment at { $clock }\n")
    assert catalog.label(EN, "a", {"time": "15:00"}) == "Termin um 15:00"
    assert catalog.fallbacks[(EN, "a")] == 1


def test_a_part_that_is_missing_brings_the_whole_message_down_to_german(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "law = Gesetz\na = Es gilt: { law }\n", "a = Applies: { law }\n")
    assert catalog.label(EN, "a") == "Es gilt: Gesetz"


def test_strict_catalogues_raise_instead(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\nb = { $x }.\n", "b = { $x }.\n", strict=True)
    with pytest.raises(FlowError, match="en: a: no such message"):
        catalog.format(EN, "a", {})
    with pytest.raises(FlowError, match="en: b: Unknown external: x"):
        catalog.format(EN, "b", {})


def test_what_not_even_german_has_shows_its_id(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\n")
    assert catalog.format(EN, "nothing-here", {}) == "nothing-here"


def test_labels_carry_no_isolates(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ändern: { $label }\n", "a = Change: { $label }\n")
    assert catalog.label(EN, "a", {"label": "Name"}) == "Change: Name"


def test_messages_know_their_file(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\n")
    assert catalog.group_of("a") == "flows"
    assert catalog.group_of("b") is None
    assert catalog.has(EN, "a")
    assert not catalog.has(EN, "b")


def test_german_is_the_original_and_others_are_unchecked_until_a_speaker_checked(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    catalog = Catalog.load(folder)
    assert catalog.checked(DE, "flows")
    assert catalog.needs_original(EN, "flows")
    provenance = folder / "en" / "provenance.toml"
    provenance.write_text(provenance.read_text().replace("checked = false", "checked = true"))
    assert Catalog.load(folder).checked(EN, "flows")
