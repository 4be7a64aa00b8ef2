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
from locales.samples import all_values, sample_values

LANGUAGES = load_languages()
TRANSLATED = tuple(language for language in LANGUAGES if language.locale != "de")

NAMES = frozenset({"web-title", "web-sos"})
"""What is called the same everywhere: the program's name, and SOS."""
SAME_WORDS = {
    "en": {"summary-call-name": "Name", "web-resume-code": "Code"},
    "fr": {"web-resume-code": "Code", "sos-110": "Police"},
    "kmr": {"web-phone": "Telefon:"},
    "tr": {"web-phone": "Telefon:"},
}
"""By language: words that German or English happens to have as well, and how they are written there."""
FOREIGN_NAMES = re.compile(
    r"\([^)]*\)|/[a-z]+|\b(?:Apple|Frist|Google|Impressum|Jobcenter|Jugendamt|Kita|Lotse|Mozilla|NRW|PIN|SOS|Telegram|TIntG)\b"
)
"""What keeps its Latin letters everywhere: German words in brackets, commands, names that stand on doors."""
TYPED_WORDS = frozenset({"yes-words", "no-words", "what-words"})

by_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
by_translation = pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.tag)


def messages(catalog: Catalog, language: Language) -> list[Message]:
    return list(catalog.resources[language.tag].messages.values())


@by_language
def test_every_message_can_be_said_in_every_combination_of_its_variants(
    catalog: Catalog, language: Language
) -> None:
    for message in messages(catalog, language):
        for values in all_values(message):
            text = catalog.format(language.tag, message.id, values)
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
@pytest.mark.parametrize("original", ["de", "en"])
def test_what_is_the_same_as_german_or_english_is_meant_to_be(
    catalog: Catalog, language: Language, original: str
) -> None:
    if original == language.tag:
        return
    originals = catalog.resources[Lang(original)].messages
    meant = SAME_WORDS.get(language.tag, {})
    for message in messages(catalog, language):
        known = originals.get(message.id)
        if known is None or known.source != message.source or not any(map(str.isalpha, message.text)):
            continue
        assert message.id in NAMES or meant.get(message.id) == message.text.strip(), message.source


def test_the_list_of_same_words_has_nothing_needless(catalog: Catalog) -> None:
    for tag, words in SAME_WORDS.items():
        for name, word in words.items():
            others = [catalog.resources[Lang(one)].messages[MessageId(name)] for one in ("de", "en")]
            own = catalog.resources[Lang(tag)].messages[MessageId(name)]
            assert own.text.strip() == word
            assert own.source in {other.source for other in others if tag != "en" or other is others[0]}


@by_language
def test_letters_belong_to_the_script_of_the_language(catalog: Catalog, language: Language) -> None:
    for message in messages(catalog, language):
        if message.id in TYPED_WORDS or message.id in NAMES:
            continue
        text = FOREIGN_NAMES.sub("", message.text)
        strange = {
            letter
            for letter in text
            if letter.isalpha() and not unicodedata.name(letter).startswith(language.script.upper())
        }
        assert not strange, f"{message.id}: {message.text}"


@pytest.mark.parametrize(
    ("tag", "letters"),
    [
        ("uk", "ыэёъ"),
        ("ru", "іїєґ"),
        ("bg", "ыэёіїєґ"),
        ("ar", "پچژگیک"),
        ("prs", "يكةىټډړږښڼېۍګ"),
        ("ps", "كةىگ"),
        ("kmr", "ığöüäßșț"),
        ("tr", "êxqwäß"),
        ("ro", "şţßäöü"),
        ("sq", "ßäöüşğ"),
        ("bs", "ßäöüşğçё"),
        ("fr", "ßäöşğı"),
        ("en", "ßäöüé"),
    ],
)
def test_a_neighbouring_language_did_not_slip_in(catalog: Catalog, tag: str, letters: str) -> None:
    for message in catalog.resources[Lang(tag)].messages.values():
        if message.id not in TYPED_WORDS:
            text = FOREIGN_NAMES.sub("", message.text)
            assert not set(letters) & set(text.lower()), f"{message.id}: {message.text}"


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
