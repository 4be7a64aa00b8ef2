"""Typed answers: numbers, labels and their beginnings in any language, dates, digits, words of one's own."""

from datetime import UTC, date, datetime

import pytest

from domain.effects import Echo
from domain.events import Typed
from domain.ids import Lang
from domain.phrases import Verbatim, phrase
from flows.dates import read_date
from tests.flows.books import label
from tests.flows.people import SUMMARY, asked, at, errors, nav, newcomer, options, said, say, state, walk_to

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("typed", ["Українська", "українська", "укр", "4", "٤", "۴"])
def test_a_language_is_chosen_by_its_name_the_beginning_or_the_number(typed: str) -> None:
    shell = newcomer("de")
    say(shell, typed)
    assert state(shell).language == "uk"


@pytest.mark.parametrize("typed", ["ja", "JA", "Ja.", "yes", "так", "نعم", "1", "Ja, ich bin einverstanden"])
def test_consent_is_given_in_words_of_any_language(typed: str) -> None:
    shell = at("consent", language="de")
    say(shell, typed)
    assert (state(shell).answers["consent"], state(shell).step) == ("yes", "danger")


@pytest.mark.parametrize(
    ("language", "typed"),
    [("de", "Ja?"), ("de", "نعم؟"), ("de", "ja, ich bin einverstanden?"), ("ar", "إيه"), ("ar", "eh")],
)
def test_consent_is_not_given_by_asking_back(language: str, typed: str) -> None:
    shell = at("consent", language=language)
    say(shell, typed)
    now = state(shell)
    assert "consent" not in now.answers
    assert "consent" in {now.step, now.parked and now.parked.step}, "perhaps she is asked for German first"


@pytest.mark.parametrize("typed", ["nein", "no", "ні", "لا", "2"])
def test_consent_is_refused_in_words_of_any_language(typed: str) -> None:
    shell = at("consent", language="de")
    say(shell, typed)
    assert state(shell).step == "no_consent"
    assert "consent" not in state(shell).answers


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Brief mit Frist", "deadline"),
        ("brief", "deadline"),
        ("Frist", "deadline"),
        ("Kein Schlafplatz", "no_shelter"),
        ("4", "unsure"),
        (label("urgency-deadline", Lang("ar")), "deadline"),
        (label("urgency-deadline", Lang("uk")), "deadline"),
        (label("urgency-deadline", Lang("en")), "deadline"),
    ],
)
def test_an_answer_by_label_part_of_it_number_or_another_language(typed: str, expected: str) -> None:
    shell = at("urgency", language="de")
    say(shell, typed)
    assert state(shell).answers["urgency"] == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1, 3", ("wohnen", "brief")),
        ("1 3", ("wohnen", "brief")),
        ("3 und 1", ("brief", "wohnen")),
        ("١، ٣", ("wohnen", "brief")),
        ("۱ و ۳", ("wohnen", "brief")),
        ("2", ("arbeit",)),
        (f"{label('topic-wohnen', Lang('de'))}; {label('topic-brief', Lang('de'))}", ("wohnen", "brief")),
        (f"{label('topic-wohnen', Lang('ar'))}، {label('topic-arbeit', Lang('ar'))}", ("wohnen", "arbeit")),
        (f"{label('topic-wohnen', Lang('uk'))}, 2", ("wohnen", "arbeit")),
        (f"1\n{label('topic-schule', Lang('en'))}", ("wohnen", "schule")),
    ],
)
def test_several_topics_in_one_message(typed: str, expected: tuple[str, ...]) -> None:
    shell = at("topics", language="de")
    say(shell, typed)
    assert state(shell).answers["topics"] == expected


@pytest.mark.parametrize("typed", ["1, 99", "xyz", "Wohnung, Quark"])
def test_several_with_a_part_that_is_unclear_takes_nothing(typed: str) -> None:
    shell = at("topics", language="de")
    effects = say(shell, typed)
    assert (errors(effects), asked(effects)) == (["not-understood"], ["topics"])
    assert "topics" not in state(shell).answers


def test_typed_topics_come_to_those_that_are_ticked() -> None:
    shell = at("topics")
    shell.press("schule")
    say(shell, "1")
    assert state(shell).answers["topics"] == ("schule", "wohnen")


def test_typed_topics_of_a_correction_replace_the_earlier_ones() -> None:
    shell = at(SUMMARY)
    shell.press("edit.topics")
    say(shell, "2, 3")
    assert state(shell).answers["topics"] == ("arbeit", "brief")


def test_done_may_be_typed() -> None:
    shell = at("topics", language="de")
    shell.press("brief")
    say(shell, "fertig")
    assert state(shell).answers["topics"] == ("brief",)


@pytest.mark.parametrize("typed", ["3", "٣", "۳", " 3 ", "wir sind 3", "3 Personen"])
def test_a_number_in_any_digits(typed: str) -> None:
    shell = at("party_size")
    say(shell, typed)
    assert state(shell).answers["party_size"] == 3


@pytest.mark.parametrize(
    ("typed", "error"),
    [("0", "number-range"), ("12", "number-range"), ("viele", "not-understood"), ("2 + 1", "not-understood")],
)
def test_a_number_out_of_range_says_the_range(typed: str, error: str) -> None:
    shell = at("party_size")
    assert errors(say(shell, typed)) == [error]
    assert "party_size" not in state(shell).answers


def test_more_children_than_people_is_explained() -> None:
    shell = at("children", {"party_size": "3"})
    assert options(shell) == ["0", "1", "2"]
    assert errors(say(shell, "3")) == ["children-too-many"]


@pytest.mark.parametrize(
    "typed",
    [
        "2.12.2026", "02.12.2026", "2.12.26", "2.12.", "2/12/2026", "2-12-2026", "2026-12-02", "2026/12/2",
        "02122026", "٢.١٢.٢٠٢٦", "٢٠٢٦-١٢-٠٢", "۲.۱۲.۲۰۲۶", "am 2. 12. 2026",
    ],
)  # fmt: skip
def test_a_date_in_the_usual_orders_and_digits(typed: str) -> None:
    shell = at("deadline_date", {"urgency": "deadline"})
    say(shell, typed)
    assert state(shell).answers["deadline_date"] == "2026-12-02"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("heute", date(2026, 11, 23)),
        ("Tomorrow", date(2026, 11, 24)),
        ("завтра", date(2026, 11, 24)),
        ("غدًا", date(2026, 11, 24)),
        ("übermorgen", date(2026, 11, 25)),
        ("22.11.", date(2027, 11, 22)),
        ("23.11.", date(2026, 11, 23)),
        ("31.2.2027", None),
        ("13/13/2026", None),
        ("bald", None),
        ("1 2 3 4", None),
        ("", None),
    ],
)
def test_words_and_days_without_a_year(typed: str, expected: date | None) -> None:
    assert read_date(typed, TODAY) == expected


@pytest.mark.parametrize("typed", ["1er décembre", "le 1er décembre 2026"])
def test_the_first_of_a_month_is_read_as_french_writes_it(typed: str) -> None:
    assert read_date(typed, TODAY, {"decembre": 12}) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("typed", "error"),
    [("22.11.2026", "date-past"), ("bald", "date-not-understood"), ("31.2.", "date-not-understood")],
)
def test_a_date_that_cannot_be_is_explained(typed: str, error: str) -> None:
    shell = at("deadline_date", {"urgency": "deadline"})
    assert errors(say(shell, typed)) == [error]


def test_today_is_the_day_where_the_office_is() -> None:
    shell = at("deadline_date", {"urgency": "deadline"})
    shell.now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    say(shell, "heute")
    assert state(shell).answers["deadline_date"] == "2026-11-24"


def test_an_own_text_is_taken_as_it_is() -> None:
    shell = at("concern")
    say(shell, "  Die Heizung\r\nist \u202ekaputt ")
    assert state(shell).answers["concern"] == "Die Heizung\nist kaputt"


def test_an_own_text_may_begin_like_a_button() -> None:
    shell = at("call_name", language="de")
    say(shell, "Über")
    assert state(shell).answers["call_name"] == "Über"


@pytest.mark.parametrize(
    ("typed", "step"), [("Überspringen", SUMMARY), ("zurück", "wishes"), ("Skip", SUMMARY)]
)
def test_the_whole_label_of_a_way_on_is_a_way_on(typed: str, step: str) -> None:
    shell = at("call_name", language="de")
    say(shell, typed)
    walk_to(shell, step)
    assert state(shell).answers.get("call_name") is None


def test_an_empty_text_is_explained() -> None:
    shell = at("call_name")
    assert errors(say(shell, " \u200e ")) == ["text-empty"]


def test_a_text_too_long_is_kept_and_offered() -> None:
    shell = at("concern")
    effects = say(shell, "x" * 620)
    (question,) = [effect.question for effect in effects if hasattr(effect, "question")]
    assert question.error is not None
    assert (question.error.id, dict(question.error.args)) == ("text-too-long", {"length": 620, "max": 500})
    assert options(shell) == ["keep"]
    assert shell.question.kept == phrase("concern-kept", text=Verbatim("x" * 500))
    shell.press("keep")
    assert state(shell).answers["concern"] == "x" * 500


def test_without_a_text_from_before_none_is_shown_and_nowhere_but_where_it_can_be_used() -> None:
    shell = at("concern")
    assert (shell.question.kept, options(shell)) == (None, [])
    say(shell, "x" * 620)
    shell.press("keep")
    assert (state(shell).kept_text, shell.question.kept) == ("x" * 500, None)


def test_a_name_too_long_is_not_kept_as_a_concern() -> None:
    shell = at("call_name")
    assert errors(say(shell, "n" * 41)) == ["text-too-long"]
    assert state(shell).kept_text is None


def test_a_story_told_too_early_is_kept_and_offered_where_it_belongs() -> None:
    shell = at("topics")
    story = "Ich habe einen Brief vom Amt bekommen und verstehe ihn nicht."
    effects = say(shell, story)
    assert (said(effects), asked(effects), Echo(story) in effects) == (["kept-text-noted"], ["topics"], True)
    walk_to(shell, "concern")
    assert options(shell) == ["keep"]
    assert shell.question.kept == phrase("concern-kept", text=Verbatim(story))
    shell.press("keep")
    assert state(shell).answers["concern"] == story


def test_after_three_times_a_human_is_offered_and_comes() -> None:
    shell = at("urgency")
    for expected in ("not-understood", "not-understood", "not-understood-human"):
        assert errors(say(shell, "qqqq")) == [expected]
    assert nav(shell) == ["_human", "_back"]
    effects = shell.press("_human")
    assert (shell.humans, said(effects), asked(effects)) == (1, ["human-before"], ["urgency"])


def test_the_human_may_be_asked_for_in_words_once_offered() -> None:
    shell = at("urgency", language="de")
    for _ in range(3):
        say(shell, "qqqq")
    say(shell, "mit einem Menschen sprechen")
    assert shell.humans == 1


def test_an_answer_ends_the_count_of_what_was_not_understood() -> None:
    shell = at("urgency")
    for _ in range(2):
        say(shell, "qqqq")
    shell.press("normal")
    assert state(shell).misunderstood == 0


def test_what_was_not_understood_is_shown_again() -> None:
    shell = at("urgency")
    assert Echo("qqqq") in say(shell, "qqqq")


def test_words_of_the_form_of_now_are_an_answer() -> None:
    shell = at("concern")
    shell.do(Typed("Heizung", state(shell).turn))
    assert state(shell).answers["concern"] == "Heizung"
