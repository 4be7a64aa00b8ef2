"""Phrases with typed values become text: defaults, nesting, isolation."""

from datetime import date
from pathlib import Path

from domain.ids import Lang
from domain.messages import Direction
from domain.phrases import Day, Phrase, Series, Verbatim, phrase
from locales.catalog import Catalog
from locales.isolates import balanced
from locales.wording import Wording
from tests.locales.small import small_catalog

FSI, PDI = "\u2068", "\u2069"


def german(folder: Path, text: str, **defaults: str | int) -> Wording:
    return Wording(small_catalog(folder, text, text, strict=True), Lang("de"), defaults)


def test_values_are_isolated_and_numbers_choose_the_plural(tmp_path: Path) -> None:
    text = "visit = { $count ->\n    [one] Ein Termin\n   *[other] { $count } Termine\n } in { $place }\n"
    wording = german(tmp_path, text)
    assert wording.say(phrase("visit", count=1, place="Roetgen")) == f"Ein Termin in {FSI}Roetgen{PDI}"
    assert wording.say(phrase("visit", count=1200, place="Roetgen")) == f"1200 Termine in {FSI}Roetgen{PDI}"


def test_the_operator_s_values_are_known_to_every_message(tmp_path: Path) -> None:
    wording = german(tmp_path, "hello = Ich gehöre zu: { $office }.\n", office="Amt")
    assert wording.say(phrase("hello")) == f"Ich gehöre zu: {FSI}Amt{PDI}."
    assert wording.say(phrase("hello", office="Stelle")) == f"Ich gehöre zu: {FSI}Stelle{PDI}."


def test_a_message_that_is_only_a_value_needs_no_isolate(tmp_path: Path) -> None:
    assert german(tmp_path, "line = { $text }\n").say(phrase("line", text="Amt")) == "Amt"


def test_a_phrase_inside_a_phrase_is_isolated_once(tmp_path: Path) -> None:
    wording = german(tmp_path, "outer = Antwort: { $answer }\ninner = { $text }\nword = Wohnung\n")
    assert wording.say(phrase("outer", answer=Phrase("word"))) == f"Antwort: {FSI}Wohnung{PDI}"
    nested = phrase("outer", answer=phrase("inner", text="Amt"))
    assert wording.say(nested) == f"Antwort: {FSI}Amt{PDI}"


def test_each_line_of_a_person_s_text_has_its_own_isolate(tmp_path: Path) -> None:
    said = german(tmp_path, "kept = Ihr Text: { $text }\n").say(phrase("kept", text=Verbatim("eins\n\nzwei")))
    assert said == f"Ihr Text: {FSI}eins{PDI}\n\n{FSI}zwei{PDI}"
    assert balanced(said)


def test_a_day_brings_its_shorter_forms_along(tmp_path: Path) -> None:
    wording = german(tmp_path, "day = { $at } / { $at_near } / { $at_short }\n")
    said = wording.say(phrase("day", at=Day(date(2026, 12, 3))))
    parts = [part.strip(FSI + PDI) for part in said.split(" / ")]
    assert parts == ["Donnerstag, 3. Dezember 2026", "Donnerstag, 3. Dezember", "Do., 3. Dez."]


def test_own_words_of_the_language_are_not_isolated_in_a_list(tmp_path: Path) -> None:
    wording = german(tmp_path, "word = Wohnung\n")
    items = Series((Phrase("word"), Verbatim("Amt"), 3))
    assert wording.value(items) == f"Wohnung, {FSI}Amt{PDI} und 3"
    assert wording.value(Series((Verbatim("Amt"),))) == "Amt"


def test_a_person_s_braces_are_only_text(tmp_path: Path) -> None:
    said = german(tmp_path, "kept = Text: { $text }\n").say(phrase("kept", text="{ $office } { -x }"))
    assert said == f"Text: {FSI}{{ $office }} {{ -x }}{PDI}"


def test_a_person_cannot_turn_the_rest_of_the_line_around(tmp_path: Path) -> None:
    wording = german(tmp_path, "kept = Text: { $text }!\n")
    assert balanced(wording.say(phrase("kept", text=f"a{PDI}b\u2067c")))


def test_a_language_that_is_not_enabled_any_more_is_german(tmp_path: Path) -> None:
    wording = Wording(small_catalog(tmp_path, "a = Ja\n", "a = Yes\n"), Lang("xx"))
    assert wording.say(Phrase("a")) == "Ja"


def test_the_german_original_stands_beside_unchecked_texts(catalog: Catalog) -> None:
    defaults = {"office": "Amt"}
    assert Wording(catalog, Lang("de"), defaults).original(Phrase("consent-ask")) is None
    original = Wording(catalog, Lang("ar"), defaults).original(Phrase("consent-ask"))
    assert original == Wording(catalog, Lang("de"), defaults).say(Phrase("consent-ask"))


def test_directions(catalog: Catalog) -> None:
    assert Wording(catalog, Lang("ar")).direction is Direction.RTL
    assert Wording(catalog, Lang("uk")).direction is Direction.LTR
