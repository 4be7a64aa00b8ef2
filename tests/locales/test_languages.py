"""The enabled languages: their order, their own names, and how one is added."""

from datetime import date
from pathlib import Path

import pytest

from domain.errors import FlowError
from domain.ids import Lang
from domain.messages import Direction
from domain.phrases import Day, Phrase
from locales.catalog import Catalog
from locales.languages import Script, load_languages
from locales.wording import Wording
from tests.locales.small import write_catalogue

GERMAN = '[[language]]\ntag = "de"\nname = "Deutsch"\nlocale = "de"\nscript = "Latin"\n'
TURKISH = '[[language]]\ntag = "tr"\nname = "Türkçe"\nlocale = "tr"\nscript = "Latin"\n'


def test_languages_stand_in_their_order_with_their_own_names() -> None:
    names = [language.full_name for language in load_languages()]
    assert names[:3] == ["Deutsch", "Deutsch (Einfache Sprache)", "English"]
    assert names[3:6] == ["Українська", "Русский", "العربية"]
    assert len(names) == 15


def test_languages_in_arabic_letters_run_from_right_to_left_and_no_others() -> None:
    for language in load_languages():
        expected = Direction.RTL if language.script is Script.ARABIC else Direction.LTR
        assert language.direction is expected, language.tag


def test_a_language_is_added_by_one_folder_and_one_table(tmp_path: Path) -> None:
    write_catalogue(tmp_path, {"de": "a = Ja\n", "tr": "a = Evet\n"}, GERMAN + TURKISH)
    wording = Wording(Catalog.load(tmp_path, strict=True), Lang("tr"))
    assert wording.say(Phrase("a")) == "Evet"
    assert "Aralık" in wording.value(Day(date(2026, 12, 3)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (TURKISH, "German among them"),
        (GERMAN + GERMAN, "every language once"),
        (GERMAN + TURKISH.replace('locale = "tr"', 'locale = "xx"'), "CLDR has no locale xx"),
        (GERMAN + "flag = 1\n", "Extra inputs"),
        ("[[language", "languages.toml"),
    ],
)
def test_a_wrong_file_is_refused_with_its_reason(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "languages.toml").write_text(text, encoding="utf-8")
    with pytest.raises(FlowError, match=reason):
        load_languages(tmp_path)


def test_german_names_a_language_and_never_a_country() -> None:
    names = {str(language.tag): language.german_name for language in load_languages()}
    assert names["ar"] == "Arabisch"
    assert names["en"] == "Englisch"
    assert names["de-simple"] == "Deutsch (Einfache Sprache)"
