"""Typed words in fifteen languages: yes and no, lists with an "and", letters that a keyboard lacks."""

import pytest

from domain.ids import Lang
from domain.phrases import Verbatim
from domain.questions import Option
from domain.text import fold
from flows.matching import match_option, match_several, says_yes
from tests.flows.books import catalog, label, real_book

TAGS = [language.tag for language in catalog().languages]


def words(tag: Lang, name: str) -> set[str]:
    return {fold(word) for word in label(name, tag).replace("،", ",").split(",")}


@pytest.mark.parametrize("tag", TAGS)
def test_every_word_of_a_language_means_there_what_its_list_says(tag: Lang) -> None:
    for name, meaning in (("yes-words", True), ("no-words", False)):
        assert [word for word in words(tag, name) if says_yes(real_book(), tag, word) is not meaning] == []


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_of_a_language_is_both(tag: Lang) -> None:
    yes, no = (
        {fold(word) for word in label(name, tag).replace("،", ",").split(",")}
        for name in ("yes-words", "no-words")
    )
    assert yes & no == set()


@pytest.mark.parametrize(
    ("language", "typed", "meaning"),
    [
        ("de", "jo", True), ("sq", "jo", False), ("en", "jo", None),
        ("tr", "e", True), ("de", "e", None), ("ru", "д", True), ("de", "д", None),
        ("ar", "oui", True), ("de", "нет", False), ("de", "hayır", False), ("de", "HAYIR", False),
        ("bs", "da", True), ("ar", "da", True), ("kmr", "بەلێ", True),
    ],
)  # fmt: skip
def test_words_of_other_languages_count_when_they_are_clear(
    language: str,
    typed: str,
    meaning: bool | None,  # noqa: FBT001 - a value of the table
) -> None:
    assert says_yes(real_book(), Lang(language), typed) is meaning


@pytest.mark.parametrize(
    ("language", "typed"), [("de", "Ja?"), ("ar", "نعم؟"), ("prs", "بلی ؟"), ("en", "yes??")]
)
def test_a_yes_with_a_question_mark_agrees_to_nothing(language: str, typed: str) -> None:
    assert says_yes(real_book(), Lang(language), typed) is None


def of(*words: str) -> list[Option]:
    return [Option(str(number), Verbatim(word)) for number, word in enumerate(words, start=1)]


@pytest.mark.parametrize(
    "joiner", ["und", "and", "та", "і", "и", "و", "او", "û", "și", "dhe", "edhe", "i", "ve", "et"]
)
def test_a_list_may_end_with_the_and_of_any_language(joiner: str) -> None:
    options = of("Wohnung", "Schule", "Arbeit")
    assert match_several(real_book(), Lang("de"), options, f"1, 3 {joiner} 2") == ("1", "3", "2")


@pytest.mark.parametrize(
    "label_with_and",
    ["Leute und Freizeit", "Škola i vrtić", "Shkolla dhe kopshti", "Mal û kar", "کور او کار"],
)
def test_a_label_that_holds_an_and_stays_whole(label_with_and: str) -> None:
    options = of(label_with_and, "Brief", "Arbeit")
    assert match_several(real_book(), Lang("de"), options, label_with_and) == ("1",)
    assert match_several(real_book(), Lang("de"), options, f"{label_with_and}, Brief") == ("1", "2")
    assert match_several(real_book(), Lang("de"), options, f"Brief und {label_with_and}") in {
        ("2", "1"),
        None,
    }


@pytest.mark.parametrize(
    "name", ["Ivana", "Iva", "Dheu", "Undine", "Etem", "Veli", "Ûsiv", "وليد", "اوس", "Ізюм"]
)
def test_letters_inside_a_name_join_nothing(name: str) -> None:
    assert match_several(real_book(), Lang("de"), of(name, "Brief"), f"{name} und Brief") == ("1", "2")


@pytest.mark.parametrize(
    ("shown", "typed"),
    [
        ("Između", "Izmedju"), ("Između", "izmedu"), ("Đački dom", "djacki dom"), ("Đački dom", "dacki dom"),
        ("Hayır", "hayir"), ("HAYIR", "hayır"), ("İş", "is"), ("Işık", "isik"), ("Şehir", "sehir"),
        ("Şêwirmendî", "sewirmendi"), ("Nexşe û rê", "nexse u re"), ("Vârstă", "varsta"),
        ("Școală", "Şcoala"),
        ("Çocuklar", "cocuklar"), ("Shtëpi", "shtepi"), ("Łódź", "lodz"), ("Škola", "skola"),
        ("Très", "tres"),
        ("کدام", "كدام"), ("می‌خواهم", "ميخواهم"), ("مرستې", "مرستي"), ("خانه", "خانة"), ("إقامة", "اقامه"),
        ("Ще є", "Ще є"), ("Ёлка", "елка"), ("Straße", "STRASSE"),
    ],
)  # fmt: skip
def test_letters_that_a_keyboard_lacks_do_not_matter(shown: str, typed: str) -> None:
    assert fold(shown) == fold(typed)


@pytest.mark.parametrize("tag", TAGS)
def test_the_topics_of_a_language_can_be_typed_without_its_own_letters(tag: Lang) -> None:
    names = [name for name in catalog().resources[Lang("de")].messages if name.startswith("topic-")]
    options = [Option(name, Verbatim(label(name, tag))) for name in names]
    assert len({fold(label(name, tag)) for name in names}) == len(names)
    for option in options:
        assert match_option(real_book(), tag, options, fold(label(option.id, tag))) == option.id
