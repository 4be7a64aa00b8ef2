"""What notices say: when and where in the place's own time, which answers, and never what it is about."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.appointments import AdviserWish
from domain.conversation import Visit
from domain.directory import Directory, Relocation
from domain.ids import Lang, PlaceId, RelocationId
from domain.notices import NoticeKind, NoticeOption
from domain.office_changes import Note, Reason
from domain.phrases import Moment, Phrase, Value, Verbatim
from flows.notice_words import NoticeWords, answer_value, notice_options, notice_words
from locales.catalog import Catalog
from locales.isolates import plain
from locales.languages import load_languages
from locales.wording import Wording
from tests.flows.notices import PLACE, offers, told, visit
from tests.flows.shell import DIRECTORY, NOW

STRICT = Catalog.load(strict=True)
LANGUAGES = [language.tag for language in load_languages()]
BUTTONS = {
    NoticeKind.MOVED: ["fine", "decline"],
    NoticeKind.PLACE: ["fine", "move", "cancel"],
    NoticeKind.OFFER: ["1", "2", "3", "other", "cancel"],
    NoticeKind.OFFER_AGAIN: ["1", "2", "3", "other", "cancel"],
    NoticeKind.CANCELLED: [],
    NoticeKind.LAPSED: [],
    NoticeKind.RESTORED: [],
    NoticeKind.REMINDER: ["come", "move", "cancel"],
    NoticeKind.VACANCY: ["1", "2", "3", "other", "decline"],
    NoticeKind.NO_SHOW: ["new"],
}


def said(words: NoticeWords) -> list[str]:
    return [one.id for part in (words.before, words.after) for lines in part for one in lines]


def values(words: NoticeWords) -> dict[str, Value]:
    return {
        name: value
        for part in (words.before, words.after)
        for lines in part
        for one in lines
        for name, value in one.args
    }


def in_words(words: NoticeWords, language: Lang) -> list[str]:
    wording = Wording(STRICT, language, {"web_url": "https://chat.example/"})
    parts = [*words.before, *words.after]
    return [plain("\n".join(wording.say(one) for one in lines)) for lines in parts]


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_can_be_said_in_every_language(kind: NoticeKind, language: Lang) -> None:
    words = notice_words(DIRECTORY, told(kind), NOW, answerable=True)
    texts = in_words(words, language)
    assert all(text.strip() for text in texts)
    assert [option.id for option in words.options] == BUTTONS[kind]


@pytest.mark.parametrize("wish", [AdviserWish.WOMAN, AdviserWish.MAN])
@pytest.mark.parametrize("language", LANGUAGES)
def test_offers_that_do_not_suit_say_so_in_every_language(wish: AdviserWish, language: Lang) -> None:
    unfit = tuple(one.model_copy(update={"wish_match": False, "language_match": False}) for one in offers(3))
    one = replace(told(NoticeKind.OFFER), offers=unfit, wish=wish)
    words = notice_words(DIRECTORY, one, NOW, answerable=True)
    assert {"slot-relaxed-language", "slot-relaxed-wish"} <= set(said(words))
    assert values(words)["wish"] == wish.value
    assert all(in_words(words, language))
    fitting = notice_words(DIRECTORY, replace(told(NoticeKind.OFFER), wish=wish), NOW, answerable=True)
    assert not {"slot-relaxed-language", "slot-relaxed-wish"} & set(said(fitting))


@pytest.mark.parametrize(("first_in", "early"), [(timedelta(days=5), False), (timedelta(hours=20), True)])
def test_times_that_begin_before_the_offer_ends_are_to_be_answered_earlier(
    first_in: timedelta, *, early: bool
) -> None:
    first, *others = (one.model_copy(update={"start": NOW + timedelta(days=5)}) for one in offers(3))
    near = first.model_copy(update={"start": NOW + first_in})
    one = replace(told(NoticeKind.OFFER), offers=(near, *others), until=NOW + timedelta(hours=48))
    assert ("notice-held-early" in said(notice_words(DIRECTORY, one, NOW, answerable=True))) is early


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_with_a_time_fits_on_every_day_of_a_year(language: Lang) -> None:
    wording = Wording(STRICT, language)
    first = offers(1)[0]
    for day in range(366):
        offer = first.model_copy(update={"start": NOW + timedelta(days=day)})
        one = replace(told(NoticeKind.OFFER), offers=(offer,) * 3, numbers=(1, 2, 3))
        label = plain(wording.value(notice_options(DIRECTORY, one)[2].label))
        assert len(label) <= 28, label
        assert re.match(r"3\s?: ", label)


@pytest.mark.parametrize("kind", NoticeKind)
def test_where_nothing_can_be_answered_it_says_where_that_is_possible(kind: NoticeKind) -> None:
    words = notice_words(DIRECTORY, told(kind), NOW, answerable=False)
    assert words.options == ()
    assert ("notice-elsewhere" in said(words)) == bool(BUTTONS[kind])


@pytest.mark.parametrize(
    ("now", "start", "expected"),
    [
        (datetime(2026, 11, 25, 14, 0, tzinfo=UTC), "2026-11-26T14:00", "notice-reminder-tomorrow"),
        (datetime(2026, 11, 26, 12, 0, tzinfo=UTC), "2026-11-26T14:00", "notice-reminder-today"),
        (datetime(2026, 11, 25, 23, 30, tzinfo=UTC), "2026-11-26T14:00", "notice-reminder-today"),
        (datetime(2026, 11, 24, 12, 0, tzinfo=UTC), "2026-11-26T14:00", "notice-reminder"),
        # The clocks go back in the night to 25 October: 24 hours before 8 o'clock is 9 o'clock.
        (datetime(2026, 10, 24, 7, 0, tzinfo=UTC), "2026-10-25T07:00", "notice-reminder-tomorrow"),
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), "2026-10-25T07:00", "notice-reminder-today"),
        # And forward in the night to 28 March.
        (datetime(2027, 3, 27, 22, 30, tzinfo=UTC), "2027-03-28T06:00", "notice-reminder-tomorrow"),
        (datetime(2027, 3, 27, 23, 30, tzinfo=UTC), "2027-03-28T06:00", "notice-reminder-today"),
    ],
)
def test_near_is_what_the_calendar_of_the_place_says(now: datetime, start: str, expected: str) -> None:
    about = visit(datetime.fromisoformat(f"{start}+00:00"))
    words = notice_words(DIRECTORY, replace(told(NoticeKind.REMINDER), visit=about), now, answerable=True)
    assert said(words)[0] == expected


def test_times_are_those_of_the_place() -> None:
    there = replace(DIRECTORY.places[0], tz="Atlantic/Canary")
    directory = replace(DIRECTORY, places=(there,))
    words = notice_words(directory, told(NoticeKind.OFFER), NOW, answerable=True)
    zones = {value.tz for value in values(words).values() if isinstance(value, Moment)}
    assert zones == {"Atlantic/Canary"}
    label = plain(Wording(STRICT, Lang("de")).value(words.options[0].label))
    assert label.endswith("09:00"), "10 o'clock in Berlin"


def test_the_address_is_that_of_the_day() -> None:
    day = visit().start.date()
    moved = Relocation(RelocationId("r"), PLACE, day, day, "Ausweichstraße 1", "Saal")
    directory = replace(DIRECTORY, relocations=(moved,))
    for kind in (NoticeKind.PLACE, NoticeKind.REMINDER):
        words = notice_words(directory, told(kind), NOW, answerable=True)
        assert values(words)["address"] == Verbatim("Ausweichstraße 1")
        assert any("Saal" in text for text in in_words(words, Lang("de")))
    later = replace(told(NoticeKind.REMINDER), visit=visit(NOW + timedelta(days=30)))
    assert values(notice_words(directory, later, NOW, answerable=True))["address"] != Verbatim(
        "Ausweichstraße 1"
    )


@pytest.mark.parametrize(
    ("former", "sentence", "says_where"),
    [
        (visit(desk=2), "notice-moved-desk", True),
        (visit(place=PlaceId("elsewhere")), "notice-moved-place", True),
        (visit(), "notice-moved-adviser", False),
    ],
)
def test_a_move_says_what_is_another_now(former: Visit, sentence: str, *, says_where: bool) -> None:
    words = notice_words(DIRECTORY, replace(told(NoticeKind.MOVED), former=former), NOW, answerable=True)
    assert said(words)[0] == sentence
    assert ("notice-before" in said(words)) == says_where


@pytest.mark.parametrize("reason", Reason)
def test_the_reason_is_one_of_the_stored_texts(reason: Reason) -> None:
    words = notice_words(DIRECTORY, replace(told(NoticeKind.OFFER), reason=reason), NOW, answerable=True)
    found = [one for one in said(words) if one.startswith("notice-reason")]
    assert found == ([] if reason is Reason.NONE else [f"notice-reason-{reason}"])


def test_a_line_by_staff_is_introduced_and_stays_german() -> None:
    with_note = replace(told(NoticeKind.OFFER), note=Note(text="Wir streichen die Wände."))
    words = notice_words(DIRECTORY, with_note, NOW, answerable=True)
    assert words.before[-1][-1].id == "notice-note"
    assert words.note == "Wir streichen die Wände."
    assert all("Wände" not in text for text in in_words(words, Lang("uk")))


def test_the_numbers_of_times_stay_when_others_are_gone() -> None:
    left = replace(told(NoticeKind.OFFER), offers=offers(3)[1:], numbers=(2, 3))
    words = notice_words(DIRECTORY, left, NOW, answerable=True)
    assert [option.id for option in words.options] == ["2", "3", "other", "cancel"]
    assert any(text.startswith("Diese Zeiten") and "\n2. " in text for text in in_words(words, Lang("de")))


def test_a_single_vacancy_needs_no_number() -> None:
    words = notice_words(DIRECTORY, told(NoticeKind.VACANCY, times=1), NOW, answerable=True)
    assert words.options[0].label == Phrase("notice-take-one")
    assert "notice-time" not in said(words)


def test_an_answer_is_repeated_in_full() -> None:
    shown = answer_value(DIRECTORY, told(NoticeKind.OFFER), NoticeOption.TAKE_2)
    text = plain(Wording(STRICT, Lang("de")).value(shown))
    assert text == "Samstag, 28. November, 10:00 Uhr, Beispiel-Rathaus"


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_notice_names_a_topic(kind: NoticeKind, language: Lang) -> None:
    one = replace(told(kind), reason=Reason.ILL)
    texts = in_words(notice_words(DIRECTORY, one, NOW, answerable=True), language)
    topics = [
        plain(STRICT.label(language, name)).casefold()
        for name in STRICT.resources[language].messages
        if name.startswith("topic-")
    ]
    assert topics
    assert not [topic for topic in topics for text in texts if topic in text.casefold()]


def test_a_place_that_was_removed_does_not_stop_a_notice() -> None:
    gone = replace(told(NoticeKind.REMINDER), visit=visit(place=PlaceId("gone")))
    assert notice_words(Directory(), gone, NOW, answerable=True).options
    assert notice_words(DIRECTORY, gone, NOW, answerable=True).options
