"""One broken catalogue for each rule, and the one finding it must give."""

from pathlib import Path

import pytest

from domain.ids import FlowId, Lang, MessageId, StepId
from locales.catalog import Catalog
from locales.findings import Choice, Finding, Layout, Rule, Use
from locales.lint import lint
from tests.locales.small import small_catalog, write_catalogue

EN, DE = Lang("en"), Lang("de")
FLOW, STEP = FlowId("intake"), StepId("danger")


def use(message: str, layout: Layout = Layout.TEXT) -> Use:
    return Use(MessageId(message), layout, FLOW, STEP)


def test_a_clean_catalogue_has_no_findings(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\n")
    assert lint(catalog, [use("a", Layout.ROW_OF_THREE)]) == []


def test_a_message_missing_in_one_language_names_the_step_that_shows_it(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\nb = Nein\n", "a = Yes\n")
    found = lint(catalog, [use("a"), use("b"), use("b")])
    assert found == [Finding(Rule.MISSING, "b is missing", EN, FLOW, STEP)]
    assert str(found[0]) == "intake/danger [en] missing-message: b is missing"


def test_a_message_that_the_program_says_outside_flows_is_missing_too(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\nb = Nein\n", "a = Yes\n")
    assert lint(catalog) == [Finding(Rule.MISSING, "b is missing", EN)]


def test_a_message_that_nobody_has_is_missing_in_german_alone(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\n")
    assert lint(catalog, [use("b")]) == [Finding(Rule.MISSING, "b is missing", DE, FLOW, STEP)]


def test_a_language_without_any_text(tmp_path: Path) -> None:
    catalog = Catalog.load(write_catalogue(tmp_path, {"de": "a = Ja\n"}))
    assert lint(catalog) == [Finding(Rule.NO_CATALOGUE, "the folder has no messages", EN)]


def test_a_translation_without_original(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\nb = No\n")
    assert lint(catalog) == [Finding(Rule.UNKNOWN, "b has no German original", EN)]


def test_a_message_written_twice(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", "a = Yes\na = Yeah\n")
    assert lint(catalog) == [Finding(Rule.DOUBLE, "a is written twice", EN)]


@pytest.mark.parametrize("broken", ["a = Yes { $b\n", "a Yes\n", "a = { $n ->\n    [one] Yes\n }\n"])
def test_what_is_no_fluent(tmp_path: Path, broken: str) -> None:
    (found,) = lint(small_catalog(tmp_path, "a = Ja\nc = Rot\n", broken + "c = Red\n"))
    assert (found.rule, found.language) == (Rule.JUNK, EN)
    assert found.message.startswith("flows.ftl: ")


def test_a_translation_older_than_its_german(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    (folder / "de" / "flows.ftl").write_text("a = Ja, gern\n")
    note = "a: the German text has changed since it was translated"
    assert lint(Catalog.load(folder)) == [Finding(Rule.STALE, note, EN)]


def test_a_translation_that_remembers_no_german(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path, {"de": "a = Ja\n", "en": "a = Yes\n"})
    (folder / "en" / "provenance.toml").unlink()
    note = "flows.ftl: 1 messages without their German hash, first a"
    assert lint(Catalog.load(folder)) == [Finding(Rule.UNRECORDED, note, EN)]


def test_other_placeholders_than_german(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = { $day } im Amt\n", "a = { $date } at the office\n")
    note = "a has the placeholders $date; German has $day"
    assert lint(catalog) == [Finding(Rule.PLACEHOLDERS, note, EN)]


def test_another_form_of_the_same_day_is_the_same_placeholder(tmp_path: Path) -> None:
    assert lint(small_catalog(tmp_path, "a = Am { $day }\n", "a = On { $day_short }\n")) == []


def test_a_message_that_cannot_be_put_into_words(tmp_path: Path) -> None:
    (found,) = lint(small_catalog(tmp_path, "a = Ja\n", "a = Yes { gone }\n"))
    assert (found.rule, found.language) == (Rule.BROKEN, EN)
    assert "a: Unknown message: gone" in found.message


@pytest.mark.parametrize(
    ("letter", "name"), [("\u0007", "U+0007"), ("\u202e", "U+202E"), ("\ufeff", "U+FEFF")]
)
def test_control_characters(tmp_path: Path, letter: str, name: str) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", f"a = Y{letter}es\n")
    assert lint(catalog) == [Finding(Rule.CONTROL_CHARACTER, f"a contains {name}", EN)]


@pytest.mark.parametrize(
    ("layout", "limit"),
    [(Layout.ROW_OF_ONE, 28), (Layout.ROW_OF_TWO, 18), (Layout.ROW_OF_THREE, 8), (Layout.WEB_BUTTON, 60)],
)
def test_a_label_too_long_for_its_row(tmp_path: Path, layout: Layout, limit: int) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\n", f"a = {'y' * limit}\n")
    assert lint(catalog, [use("a", layout)]) == []
    catalog = small_catalog(tmp_path, "a = Ja\n", f"a = {'y' * (limit + 1)}\n")
    (found,) = lint(catalog, [use("a", layout), use("a", layout)])
    assert (found.rule, found.language, found.flow, found.step) == (Rule.LABEL_TOO_LONG, EN, FLOW, STEP)
    assert f"has {limit + 1} characters, {limit} fit" in found.message


def test_the_name_of_a_line_counts_with_the_button_that_corrects_it(tmp_path: Path) -> None:
    german = "edit-button = Ändern: { $label }\na = Ort\n"
    english = "edit-button = Change: { $label }\na = The town you live in now\n"
    (found,) = lint(small_catalog(tmp_path, german, english), [use("a", Layout.EDIT_BUTTON)])
    assert (found.rule, found.language) == (Rule.LABEL_TOO_LONG, EN)
    assert "Change: The town you live in now" in found.message


def test_a_text_too_long_for_one_message(tmp_path: Path) -> None:
    (found,) = lint(small_catalog(tmp_path, "a = Ja\n", f"a = {'y' * 4097}\n"))
    assert (found.rule, found.language) == (Rule.TEXT_TOO_LONG, EN)


def test_two_options_of_one_step_with_the_same_words(tmp_path: Path) -> None:
    catalog = small_catalog(tmp_path, "a = Ja\nb = Nein\n", "a = Maybe\nb = maybe\n")
    choice = Choice(FLOW, STEP, (MessageId("a"), MessageId("b")))
    note = "a and b have the same words: maybe"
    assert lint(catalog, choices=[choice]) == [Finding(Rule.SAME_LABEL, note, EN, FLOW, STEP)]
