"""Days, times and lists as CLDR writes them, with the digits and the clock of letters and doors."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.ids import Lang
from domain.phrases import Clock, Day, Moment, Series, Verbatim, phrase
from locales.catalog import Catalog
from locales.formatting import day_near, day_short, day_text
from locales.isolates import plain
from locales.languages import Language, load_languages
from locales.wording import Wording

LANGUAGES = load_languages()
THURSDAY = date(2026, 12, 3)
AFTERNOON = Moment(datetime(2026, 12, 3, 14, 5, tzinfo=UTC))
"""15:05 in Berlin."""

NEAR_DAYS = (
    ("de", "Donnerstag, 3. Dezember", "Do., 3. Dez."),
    ("de-simple", "Donnerstag, 3. Dezember", "Do., 3. Dez."),
    ("en", "Thursday 3 December", "Thu 3 Dec"),
    ("uk", "четвер, 3 грудня", "чт, 3 груд."),
    ("ru", "четверг, 3 декабря", "чт, 3 дек."),
    ("ar", "الخميس، 3 كانون الأول (ديسمبر)", "الخميس 3.12."),
    ("prs", "پنجشنبه 3 دسمبر", "پنجشنبه 3.12."),
    ("ps", "پنجشنبه، 3 دسمبر", "پنجشنبه 3.12."),
    ("kmr", "pêncşem, 3ê berfanbarê (3.12.)", "pêncşem 3.12."),
    ("ro", "joi, 3 decembrie", "joi, 3 dec."),
    ("bg", "четвъртък, 3 декември", "чт, 3.12"),
    ("sq", "e enjte, 3 dhjetor", "enj, 3 dhj"),
    ("bs", "četvrtak, 3. decembar (prosinac)", "čet 3.12."),
    ("tr", "3 Aralık Perşembe", "3 Ara Per"),
    ("fr", "jeudi 3 décembre", "jeu. 3 déc."),
)

by_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "Donnerstag, 3. Dezember 2026"),
        ("de-simple", "Donnerstag, 3. Dezember 2026"),
        ("en", "Thursday, 3 December 2026"),
        ("uk", "четвер, 3 грудня 2026 р."),
        ("ar", "الخميس، 3 كانون الأول (ديسمبر) 2026"),
        ("ru", "четверг, 3 декабря 2026 г."),
        ("prs", "پنجشنبه 3 دسمبر 2026"),
        ("ps", "پنجشنبه، 3 دسمبر 2026"),
        ("kmr", "pêncşem, 3ê berfanbara 2026an (3.12.2026)"),
        ("ro", "joi, 3 decembrie 2026"),
        ("bg", "четвъртък, 3 декември 2026 г."),
        ("sq", "e enjte, 3 dhjetor 2026"),
        ("bs", "četvrtak, 3. decembar (prosinac) 2026."),
        ("tr", "3 Aralık 2026 Perşembe"),
        ("fr", "jeudi 3 décembre 2026"),
    ],
)
def test_a_day_in_full(catalog: Catalog, tag: str, expected: str) -> None:
    written = Wording(catalog, Lang(tag)).value(Day(THURSDAY))
    assert " ".join(written.split()) == expected


@pytest.mark.parametrize(
    ("tag", "full", "near", "short"),
    [
        ("fr", "mardi 1er décembre 2026", "mardi 1er décembre", "mar. 1er déc."),
        ("de", "Dienstag, 1. Dezember 2026", "Dienstag, 1. Dezember", "Di., 1. Dez."),
    ],
)
def test_the_first_of_a_month(catalog: Catalog, tag: str, full: str, near: str, short: str) -> None:
    first = date(2026, 12, 1)
    language = catalog.language(Lang(tag))
    written = (day_text(language, first), day_near(language, first), day_short(language, first))
    assert tuple(" ".join(one.split()) for one in written) == (full, near, short)


@pytest.mark.parametrize(("tag", "near", "short"), NEAR_DAYS)
def test_a_near_day_names_weekday_and_month_and_a_button_is_short(
    catalog: Catalog, tag: str, near: str, short: str
) -> None:
    language = catalog.language(Lang(tag))
    assert (day_near(language, THURSDAY), day_short(language, THURSDAY)) == (near, short)


def test_no_language_is_left_out_here(catalog: Catalog) -> None:
    languages = {language.tag for language in catalog.languages}
    assert languages == {str(tag) for tag, *_ in NEAR_DAYS}


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "Donnerstag, 3. Dezember, 15:05 Uhr"),
        ("en", "Thursday 3 December, 15:05"),
    ],
)
def test_a_moment_has_no_year_and_a_24_hour_clock(catalog: Catalog, tag: str, expected: str) -> None:
    assert Wording(catalog, Lang(tag)).value(AFTERNOON) == expected


@by_language
def test_a_moment_names_day_month_and_time_in_the_place_s_zone(catalog: Catalog, language: Language) -> None:
    wording = Wording(catalog, language.tag)
    text = wording.value(AFTERNOON)
    assert "15:05" in text
    assert "3" in text
    assert "16:05" in wording.value(Moment(AFTERNOON.at, "Europe/Kyiv"))
    assert wording.value(Clock(AFTERNOON.at)) == "15:05"


@by_language
def test_every_day_of_a_year_has_its_name_and_ascii_digits(catalog: Catalog, language: Language) -> None:
    wording = Wording(catalog, language.tag)
    texts = {wording.value(Day(THURSDAY + timedelta(days=number))) for number in range(365)}
    assert len(texts) == 365
    assert not [letter for text in texts for letter in text if letter.isdigit() and not letter.isascii()]


@by_language
def test_a_day_button_fits_into_one_row_all_the_year(catalog: Catalog, language: Language) -> None:
    wording = Wording(catalog, language.tag)
    for number in range(365):
        day = Day(THURSDAY + timedelta(days=number))
        label = plain(wording.say(phrase("slot-day", day=day, count=12)))
        assert len(label) <= 28, label


@pytest.mark.parametrize(
    ("month", "expected"),
    [(1, "كانون الثاني (يناير)"), (4, "نيسان (أبريل)"), (8, "آب (أغسطس)"), (12, "كانون الأول (ديسمبر)")],
)
def test_arabic_months_have_both_their_names(catalog: Catalog, month: int, expected: str) -> None:
    assert expected in Wording(catalog, Lang("ar")).value(Day(date(2027, month, 5)))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "A, B und C"),
        ("en", "A, B and C"),
        ("uk", "A, B і C"),
        ("ar", "A وB وC"),
        ("ru", "A, B и C"),
        ("prs", "A،\u200f B، و C"),
        ("ps", "A، B، او C"),
        ("kmr", "A, B û C"),
        ("ro", "A, B și C"),
        ("bg", "A, B и C"),
        ("sq", "A, B dhe C"),
        ("bs", "A, B i C"),
        ("tr", "A, B ve C"),
        ("fr", "A, B et C"),
    ],
)
def test_lists_are_joined_as_the_language_joins_them(catalog: Catalog, tag: str, expected: str) -> None:
    items = Series((Verbatim("A"), Verbatim("B"), Verbatim("C")))
    assert plain(Wording(catalog, Lang(tag)).value(items)) == expected


@by_language
def test_the_confirmation_can_repeat_the_day_in_german(catalog: Catalog, language: Language) -> None:
    assert Wording(catalog, language.tag).moment_german(AFTERNOON) == "Donnerstag, 3. Dezember, 15:05 Uhr"
