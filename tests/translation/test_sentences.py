"""Texts cut into sentences: nothing is lost, nothing is too long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translation.ports import Code
from translation.sentences import LONGEST, split

CODES = ("de", "en", "uk", "ru", "ar", "fa", "ro", "bg", "sq", "tr", "fr")
TEXTS = {
    "de": [
        "Guten Tag, Herr Dr. Beispiel.",
        "Am 3. Mai um 19:30 Uhr komme ich, z. B. mit dem Bus.",
        "Geht das?",
    ],
    "en": ["Dear Mr. Example, thank you.", "I will come at 7.30 p.m. on Monday!", "Is that right?"],
    "uk": ["Добрий день!", "Я отримала листа від Jobcenter.", "Що мені робити?"],
    "ru": ["Здравствуйте!", "Я получил письмо.", "Что мне делать?"],
    "ar": ["مرحبا.", "وصلتني رسالة من المكتب.", "ماذا أفعل؟"],
    "fa": ["سلام.", "نامه‌ای از اداره گرفتم.", "چه کار کنم؟"],
    "ro": ["Bună ziua!", "Am primit o scrisoare.", "Ce trebuie să fac?"],
    "bg": ["Добър ден!", "Получих писмо.", "Какво да правя?"],
    "sq": ["Mirëdita!", "Kam marrë një letër.", "Çfarë duhet të bëj?"],
    "tr": ["İyi günler!", "Bir mektup aldım.", "Ne yapmalıyım?"],
    "fr": ["Bonjour, M. Exemple.", "J'ai reçu une lettre.", "Que dois-je faire ?"],
}


def joined(text: str, code: str) -> str:
    return "".join(sentence + gap for sentence, gap in split(text, Code(code)))


@pytest.mark.parametrize("code", CODES)
def test_every_language_is_cut_into_its_sentences(code: str) -> None:
    sentences = TEXTS[code]
    assert [sentence for sentence, _ in split(" ".join(sentences), Code(code))] == sentences


def test_white_space_stays_where_it_was() -> None:
    text = "  Eins.  Zwei!\n\n- Drei?\r\n\tVier\u00a0"
    assert split(text, Code("de")) == [
        ("", "  "),
        ("Eins.", "  "),
        ("Zwei!", "\n\n"),
        ("- Drei?", "\r\n\t"),
        ("Vier", "\u00a0"),
    ]


def test_lines_are_never_joined() -> None:
    text = "Pass\nMietvertrag\u2028Meldebescheinigung"
    assert [sentence for sentence, _ in split(text, Code("de"))] == text.replace("\u2028", "\n").split("\n")


def test_a_long_sentence_is_cut_between_clauses_or_words() -> None:
    clause = "ich habe einen Brief bekommen, den ich nicht verstehe, "
    pieces = [sentence for sentence, _ in split(clause * 20, Code("de"))]
    assert max(map(len, pieces)) <= LONGEST
    assert all(piece.endswith(",") for piece in pieces)
    words = [sentence for sentence, _ in split("wort " * 200, Code("de"))]
    assert all(set(piece.split(" ")) == {"wort"} for piece in words)


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "😀" * 10_000, "?!" * 5_000, "(“" * 3_000, "\n" * 10_000, "a. " * 3_000, "\x00" * 9_999],
)
@pytest.mark.parametrize("code", ["de", "ar", "xx"])
def test_ten_thousand_odd_characters_come_through(text: str, code: str) -> None:
    assert joined(text, code) == text
    assert max(len(sentence) for sentence, _ in split(text, Code(code))) <= LONGEST


def test_half_a_character_is_no_reason_to_fail() -> None:
    text = "Eins. \ud800 Zwei.\nDrei."
    assert joined(text, "de") == text


def test_nothing_is_nothing() -> None:
    assert split("", Code("de")) == []


@settings(max_examples=150)
@given(st.text(st.characters(exclude_categories=()), max_size=400), st.sampled_from((*CODES, "xx")))
def test_whatever_is_cut_is_whole_again_when_joined(text: str, code: str) -> None:
    assert joined(text, code) == text
    pieces = split(text, Code(code))
    assert all(len(sentence) <= LONGEST and sentence == sentence.strip() for sentence, _ in pieces)
    assert all(not gap.strip() for _, gap in pieces)
