"""Who asks "what?" has not said yes or no, in any of fifteen languages, with or without a question mark."""

import pytest

from domain.ids import Lang
from domain.notices import NoticeKind
from domain.text import fold
from flows.matching import asks_back, says_yes
from flows.notice_typing import meant_answer
from tests.flows.books import catalog, label, real_book
from tests.flows.notices import told
from tests.flows.people import SUMMARY, at, say, state

ASKING = {
    "de": ("was", "Wie bitte", "hä", "he", "was heißt das"),
    "de-simple": ("was", "wie", "hä", "was bedeutet das"),
    "en": ("what", "huh", "eh", "pardon", "what do you mean"),
    "uk": ("що", "шо", "га", "як", "shcho"),
    "ru": ("что", "чё", "чего", "как", "chto"),
    "ar": ("ماذا", "شو", "ايش", "إيه", "وش", "كيف", "shu", "eh"),
    "prs": ("چه", "چی", "چي", "یعنی چه", "چطور", "chi"),
    "ps": ("څه", "څه شی", "څنګه", "ولې", "tsa"),
    "kmr": ("çi", "ci", "çawa", "çima", "چی"),
    "ro": ("ce", "cum", "poftim", "hă", "ce înseamnă"),
    "bg": ("какво", "кво", "що", "моля", "kakvo"),
    "sq": ("çfarë", "cfare", "çka", "si", "qysh"),
    "bs": ("šta", "sto", "molim", "kako", "шта"),
    "tr": ("ne", "NE", "nee", "nasıl", "efendim", "ha", "ne demek"),
    "fr": ("quoi", "hein", "comment", "c’est quoi", "pardon"),
}
"""What people type when they have not understood, by language."""
TAGS = [language.tag for language in catalog().languages]
by_word = pytest.mark.parametrize(
    ("language", "typed"), [(tag, word) for tag, words in ASKING.items() for word in words]
)
YES_OR_NO = ("consent", "danger", "adult", "interpreter")


def words(tag: Lang, name: str) -> set[str]:
    return {fold(word) for word in label(name, tag).replace("،", ",").split(",")} - {""}


def test_every_language_has_words_that_ask_back() -> None:
    assert sorted(ASKING) == sorted(TAGS)


@by_word
def test_a_word_that_asks_back_is_no_yes_and_no_no(language: str, typed: str) -> None:
    for written in (typed, f"{typed}?", f"{typed} ??", f"{typed}?!", f"{typed}؟ 🤔"):
        assert says_yes(real_book(), Lang(language), written) is None, written


@by_word
def test_with_a_question_mark_it_means_nothing_in_the_chat_of_any_language(language: str, typed: str) -> None:
    for tag in TAGS:
        assert says_yes(real_book(), tag, f"{typed}?") is None, (language, tag)


@by_word
def test_without_one_it_counts_only_where_it_is_a_yes_or_no_of_the_own_language(
    language: str, typed: str
) -> None:
    wanted = fold(typed)
    for tag in TAGS:
        own = wanted in words(tag, "yes-words") | words(tag, "no-words")
        assert own or says_yes(real_book(), tag, typed) is None, (language, tag)


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_of_a_language_both_answers_and_asks(tag: Lang) -> None:
    assert words(tag, "what-words") & (words(tag, "yes-words") | words(tag, "no-words")) == set()


@pytest.mark.parametrize("tag", TAGS)
def test_every_yes_and_no_asks_back_with_a_question_mark(tag: Lang) -> None:
    for word in words(tag, "yes-words") | words(tag, "no-words"):
        for mark in ("?", "؟", " ?", "？", "?!", "?…", "? 🤷"):
            assert asks_back(real_book(), tag, word + mark), word + mark
        assert not asks_back(real_book(), tag, word), word


@pytest.mark.parametrize("step", YES_OR_NO)
@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "de"])
def test_no_question_is_answered_by_asking_back(step: str, tag: Lang) -> None:
    shell = at(step, language=tag)
    before = state(shell).answers
    for word in (*ASKING[tag], label("answer-yes", tag) + "?", label("answer-no", tag) + "?"):
        say(shell, word)
        assert (state(shell).step, state(shell).answers) == (step, before), word


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_is_handed_in_by_asking_back(tag: Lang) -> None:
    shell = at(SUMMARY, language=tag)
    for word in (*ASKING[tag], label("answer-yes", tag) + "?"):
        say(shell, word)
        assert (state(shell).step, shell.records) == (SUMMARY, []), word


@pytest.mark.parametrize("tag", TAGS)
def test_no_notice_is_answered_by_asking_back(tag: Lang) -> None:
    buttons = ("notice-cancel", "notice-decline", "answer-no", "answer-yes")
    for kind in (NoticeKind.REMINDER, NoticeKind.MOVED, NoticeKind.VACANCY):
        for typed in (*ASKING[tag], *(label(name, tag) + "?" for name in buttons)):
            assert meant_answer(real_book(), tag, told(kind, times=1), typed) is None, typed


def test_a_no_of_the_own_language_stays_one_though_others_ask_with_it() -> None:
    assert says_yes(real_book(), Lang("bs"), "ne") is False
    assert says_yes(real_book(), Lang("de"), "ne") is False
    assert says_yes(real_book(), Lang("tr"), "he") is True
