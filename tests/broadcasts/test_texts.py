"""The words of broadcasts: whole in every language, or whole in German, and never with the topic."""

from datetime import date, time

import pytest

from domain.broadcasts import Audience, BroadcastPreview, Content, Fields, PreparedText, Template
from domain.directory import Directory, Place
from domain.ids import BroadcastId, Lang, MessageId, MunicipalityId, PlaceId
from domain.office_changes import Reason
from domain.translation import Wanted
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog
from locales.isolates import plain
from tests.broadcasts.towns import ARABIC, GERMAN, LANGUAGES
from tests.talks.translators import translated

CATALOG = Catalog.load(strict=True)
OFFICE = {"office": "KIM Beispiel"}
DIRECTORY = Directory(places=(Place(PlaceId("rathaus"), MunicipalityId("m"), "Rathaus Beispiel"),))
FIELDS = Fields(
    place=PlaceId("rathaus"),
    day=date(2026, 11, 24),
    starts=time(9),
    ends=time(12, 30),
    new_place="Kirchstraße 3\n52134 Beispiel",
    reason=Reason.STRIKE,
    next_day=date(2026, 12, 1),
    next_starts=time(8, 5),
    last_day=date(2026, 11, 27),
)


def texts(content: Content, catalog: Catalog = CATALOG) -> dict[Lang, PreparedText]:
    return {one.language: one for one in prepared_texts(catalog, content, DIRECTORY, OFFICE)}


def german(content: Content) -> str:
    return plain(texts(content)[GERMAN].body)


@pytest.mark.parametrize("template", list(Template))
def test_every_template_stands_in_every_language(template: Template) -> None:
    found = texts(Content(template=template, fields=FIELDS))
    assert tuple(found) == LANGUAGES
    bodies = {plain(one.body) for one in found.values()}
    assert len(bodies) == len(LANGUAGES)
    for one in found.values():
        assert not one.fallback
        assert "KIM Beispiel" in one.body
        assert "Rathaus Beispiel" in one.body
        assert "{" not in one.body


def test_a_cancelled_office_hour_in_full() -> None:
    assert german(Content(template=Template.CANCELLED, fields=FIELDS)).split("\n") == [
        "Nachricht von: KIM Beispiel",
        "",
        "Die Sprechstunde fällt aus.",
        "Ort: Rathaus Beispiel",
        "Wann: Dienstag, 24. November 2026, 09:00 bis 12:30 Uhr",
        "",
        "Grund: Es gibt einen Streik.",
        "",
        "Nächste Sprechstunde: Dienstag, 1. Dezember 2026, 08:05 Uhr",
    ]


def test_a_new_address_stands_on_one_line() -> None:
    assert "Neuer Ort: Kirchstraße 3, 52134 Beispiel" in german(
        Content(template=Template.MOVED, fields=FIELDS)
    )


@pytest.mark.parametrize(
    ("last", "line"),
    [
        (None, "Ab: Dienstag, 24. November 2026"),
        (date(2026, 11, 24), "Wann: Dienstag, 24. November 2026"),
        (date(2026, 11, 27), "Von: Dienstag, 24. November 2026\nBis: Freitag, 27. November 2026"),
    ],
)
def test_days_are_one_or_several_or_without_an_end(last: date | None, line: str) -> None:
    content = Content(template=Template.MOVED, fields=FIELDS.model_copy(update={"last_day": last}))
    assert line in german(content)


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.NONE])
def test_every_reason_has_its_words(reason: Reason) -> None:
    content = Content(template=Template.CLOSED, fields=FIELDS.model_copy(update={"reason": reason}))
    without = Content(template=Template.CLOSED, fields=FIELDS.model_copy(update={"reason": Reason.NONE}))
    for language, one in texts(content).items():
        assert len(one.paragraphs) == len(texts(without)[language].paragraphs) + 1


def test_a_template_that_is_not_filled_in_says_nothing_yet() -> None:
    assert {one.body for one in texts(Content(template=Template.EXTRA)).values()} == {""}
    assert {one.body for one in texts(Content()).values()} == {""}


def test_only_the_languages_of_the_audience_are_prepared() -> None:
    content = Content(free_text="x", audience=Audience(languages=(ARABIC,)))
    assert tuple(texts(content)) == (ARABIC,)


def test_free_text_is_shown_in_german_with_a_line_that_says_so() -> None:
    found = texts(Content(free_text="Am Dienstag ist zu.\n\n\nBis bald."))
    assert found[GERMAN].paragraphs[1:] == ("Am Dienstag ist zu.", "Bis bald.")
    assert (found[GERMAN].original, found[GERMAN].shown_language) == ((), GERMAN)
    intros = set()
    for language in LANGUAGES[1:]:
        one = found[language]
        assert (one.shown_language, one.original) == (GERMAN, ("Am Dienstag ist zu.", "Bis bald."))
        assert "Dienstag" not in " ".join(one.paragraphs)
        intros.add(one.paragraphs[1])
    assert len(intros) == len(LANGUAGES) - 1


@pytest.mark.parametrize(
    "doubts", [(), ("talk-approximate",), ("talk-approximate", "news-translation-unsure")]
)
def test_a_translation_stands_below_the_original_and_is_marked(doubts: tuple[str, ...]) -> None:
    content = Content(free_text="Am Dienstag ist zu.")
    done = translated(
        Wanted(content.free_text, GERMAN, ARABIC),
        doubtful="news-translation-unsure" in doubts,
        approximate="talk-approximate" in doubts,
    )
    (one,) = (
        text
        for text in prepared_texts(CATALOG, content, DIRECTORY, OFFICE, {ARABIC: done})
        if text.language == ARABIC
    )
    marker, *below = (CATALOG.format(ARABIC, mark, {}) for mark in ("news-machine-translation", *doubts))
    assert [plain(part) for part in one.paragraphs[1:]] == [content.free_text, marker, done.text, *below]
    assert (one.shown_language, one.checked) == (ARABIC, False)


def test_what_was_filled_in_for_another_template_is_not_said() -> None:
    assert german(Content(template=Template.EXTRA, fields=FIELDS)).split("\n")[2:] == [
        "Es gibt eine zusätzliche Sprechstunde.",
        "Ort: Rathaus Beispiel",
        "Wann: Dienstag, 24. November 2026, 09:00 bis 12:30 Uhr",
    ]


def test_languages_that_no_speaker_has_checked_are_named() -> None:
    found = texts(Content(template=Template.EXTRA, fields=FIELDS)).values()
    preview = BroadcastPreview(BroadcastId("b"), 1, tuple(found), ())
    assert set(preview.unchecked) == {
        language for language in LANGUAGES if not CATALOG.checked(language, "news")
    }


def test_where_a_part_is_missing_the_whole_is_german() -> None:
    catalog = Catalog.load()
    del catalog.resources[ARABIC].messages[MessageId("news-reason-strike")]
    found = texts(Content(template=Template.CLOSED, fields=FIELDS), catalog)
    assert found[ARABIC].shown_language == GERMAN
    assert found[ARABIC].fallback
    assert found[ARABIC].paragraphs == found[GERMAN].paragraphs
