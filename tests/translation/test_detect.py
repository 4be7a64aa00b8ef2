"""The language of short texts: hers unless something speaks against it, and "not clear" rather than wrong."""

import pytest

from domain.ids import Lang
from tests.translation.engines import langid
from tests.translation.short_sentences import SENTENCES
from translation.alphabets import CENTRAL_KURDISH, TRAITS
from translation.detect import Detector


@pytest.fixture
def detector() -> Detector:
    return Detector(langid())


async def rate(detector: Detector, pairs: list[tuple[Lang, Lang]]) -> tuple[float, float]:
    """Return the shares of sentences found right and found wrong, by pairs of language and prior."""
    answers = [
        (await detector.detect(sentence, prior), language)
        for language, prior in pairs
        for sentence in SENTENCES[language]
    ]
    right = sum(found == language for found, language in answers)
    wrong = sum(found not in {None, language} for found, language in answers)
    return right / len(answers), wrong / len(answers)


async def test_sentences_in_her_own_language(detector: Detector) -> None:
    right, _ = await rate(detector, [(one, one) for one in SENTENCES])
    assert right >= 0.98


async def test_sentences_in_another_language_of_the_same_script(detector: Detector) -> None:
    pairs = [
        (one, prior)
        for one in SENTENCES
        for prior in SENTENCES
        if prior != one and TRAITS[prior].script is TRAITS[one].script
    ]
    right, wrong = await rate(detector, pairs)
    assert right >= 0.95
    assert wrong <= 0.02


async def test_sentences_in_another_script(detector: Detector) -> None:
    pairs = [
        (one, prior)
        for one in SENTENCES
        for prior in ("ar", "uk", "tr")
        if TRAITS[Lang(prior)].script is not TRAITS[one].script
    ]
    right, wrong = await rate(detector, [(one, Lang(prior)) for one, prior in pairs])
    assert right >= 0.9
    assert wrong == 0


@pytest.mark.parametrize(
    ("prior", "text", "expected"),
    [
        ("uk", "Мне прислали письмо, что мне делать?", "ru"),
        ("ru", "Мені прийшов лист, що мені робити?", "uk"),
        ("uk", "Дякую!", "uk"),
        ("uk", "Добрый день", "ru"),
        ("tr", "tamam", "tr"),
        ("de-simple", "Ich brauche Hilfe beim Formular, bitte.", "de-simple"),
        ("ar", "Ich habe einen Brief vom Amt bekommen und verstehe ihn nicht.", "de"),
        ("ar", "ana biddi maw3ed law samahti", None),
        ("ar", "mumkin tsa3duni fi lwraq men fadlak ana la afham", None),
        ("ru", "menya zovut ivan i mne nuzhno pomosch", None),
        ("prs", "salam man komak mikham", None),
        ("ar", "ok", None),
        ("uk", "你好我需要帮助", None),
        ("kmr", "من پێویستم بە یارمەتییە لە ئێوە", CENTRAL_KURDISH),
        ("ar", "وصلتني رسالة من الدائرة: Sehr geehrter Herr", "ar"),
        ("ar", "", "ar"),
        ("uk", "🙂🙂 12", "uk"),
        ("xx", "Мені прийшов лист, що мені робити?", "uk"),
    ],
)
async def test_single_texts(detector: Detector, prior: str, text: str, expected: str | None) -> None:
    assert await detector.detect(text, Lang(prior)) == expected


async def test_a_long_odd_text_is_answered(detector: Detector) -> None:
    assert await detector.detect("аб🙂ا" * 2_500, Lang("uk")) in {None, "uk"}
