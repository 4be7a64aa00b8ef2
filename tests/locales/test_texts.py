"""Every message of every enabled language: it can be said, in the right language and script, and it fits."""

import re
import unicodedata

import pytest

from domain.ids import Lang, MessageId
from locales.catalog import Catalog
from locales.isolates import balanced
from locales.languages import Language, load_languages
from locales.lint import lint
from locales.resources import Message
from locales.samples import sample_values

LANGUAGES = load_languages()
TRANSLATED = tuple(language for language in LANGUAGES if language.locale != "de")
NUMBERS = (0, 1, 2, 3, 5, 11, 100)

SAME_AS_GERMAN = frozenset({"web-title", "web-sos", "web-resume-code", "summary-call-name"})
"""Words that happen to be the same in another language."""
FOREIGN_NAMES = re.compile(
    r"\([^)]*\)|/[a-z]+|\b(?:Apple|Frist|Google|Impressum|Jobcenter|Jugendamt|Kita|Lotse|Mozilla|NRW|PIN|SOS|Telegram|TIntG)\b"
)
"""What keeps its Latin letters everywhere: German words in brackets, commands, names that stand on doors."""
TYPED_WORDS = frozenset({"yes-words", "no-words"})

by_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
by_translation = pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.tag)


def messages(catalog: Catalog, language: Language) -> list[Message]:
    return list(catalog.resources[language.tag].messages.values())


@by_language
def test_every_message_can_be_said_with_every_kind_of_plural(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        for number in NUMBERS:
            text = catalog.format(language.tag, message.id, sample_values(message, number))
            assert text.strip(), message.id
            assert not re.search(r"[{}]|\?\?\?", text), f"{message.id}: {text}"


@by_language
def test_isolates_are_closed_in_the_line_that_opens_them(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        values = {
            name: value if isinstance(value, int) else f"{value}\nsecond line"
            for name, value in sample_values(message).items()
        }
        assert balanced(catalog.format(language.tag, message.id, values)), message.id


@by_language
def test_digits_are_ascii(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        if message.id not in TYPED_WORDS:
            text = catalog.format(language.tag, message.id, sample_values(message, 1234))
            assert not [letter for letter in text if letter.isdigit() and not letter.isascii()], message.id


@by_translation
def test_no_message_was_left_in_german(catalog: Catalog, language: Language) -> None:
    german = catalog.resources[Lang("de")].messages
    same = {
        message.id
        for message in messages(catalog, language)
        if message.source == german[message.id].source and any(map(str.isalpha, message.text))
    }
    assert same <= SAME_AS_GERMAN


@by_language
def test_letters_belong_to_the_script_of_the_language(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        if message.id in TYPED_WORDS or message.id in SAME_AS_GERMAN:
            continue
        text = FOREIGN_NAMES.sub("", message.text)
        strange = {
            letter
            for letter in text
            if letter.isalpha() and not unicodedata.name(letter).startswith(language.script.upper())
        }
        assert not strange, f"{message.id}: {message.text}"


@pytest.mark.parametrize(("tag", "letters"), [("uk", "ыэёъ"), ("ar", "پچژگیک")])
def test_a_neighbouring_language_did_not_slip_in(catalog: Catalog, tag: str, letters: str) -> None:
    for message in catalog.resources[Lang(tag)].messages.values():
        if message.id not in TYPED_WORDS:
            assert not set(letters) & set(message.text.lower()), f"{message.id}: {message.text}"


@by_language
def test_numbers_of_help_lines_stand_in_no_text(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        if message.group == "sos":
            assert not any(map(str.isdigit, message.text)), message.id


@by_language
def test_the_lint_finds_nothing(catalog: Catalog, language: Language) -> None:
    assert [str(finding) for finding in lint(catalog) if finding.language == language.tag] == []


@by_language
def test_texts_do_not_shout(catalog: Catalog, language: Language) -> None:
    assert [message.id for message in messages(catalog, language) if "!" in message.text] == []


def test_plain_german_has_words_of_its_own_and_shorter_sentences(catalog: Catalog) -> None:
    german = catalog.resources[Lang("de")].messages
    plain = catalog.resources[Lang("de-simple")].messages
    for name in (
        "welcome",
        "consent-details",
        "privacy-notice",
        "delete-hint",
        "received-pin",
        "concern-hint",
    ):
        assert plain[MessageId(name)].source != german[MessageId(name)].source
    assert _words_a_sentence(list(plain.values())) < _words_a_sentence(list(german.values()))


def _words_a_sentence(texts: list[Message]) -> float:
    sentences = [part for message in texts for part in re.split(r"[.?:\n]", message.text) if part.strip()]
    return sum(len(sentence.split()) for sentence in sentences) / len(sentences)
