"""Typed words as answers to a notice."""

from dataclasses import replace

import pytest

from domain.ids import Lang
from domain.notices import NoticeKind, NoticeOption
from flows.notice_typing import meant_answer
from tests.flows.books import label, real_book
from tests.flows.notices import offers, told

LANGUAGES = [name.tag for name in real_book().languages]


def meant(kind: NoticeKind, text: str, language: str = "de", *, times: int = 3) -> NoticeOption | None:
    return meant_answer(real_book(), Lang(language), told(kind, times=times), text)


@pytest.mark.parametrize(
    ("kind", "text", "option"),
    [
        (NoticeKind.OFFER, "2", NoticeOption.TAKE_2),
        (NoticeKind.OFFER, " 3. ", NoticeOption.TAKE_3),
        (NoticeKind.OFFER, "٢", NoticeOption.TAKE_2),
        (NoticeKind.OFFER, "4", NoticeOption.OTHER),
        (NoticeKind.OFFER, "5", NoticeOption.CANCEL),
        (NoticeKind.OFFER, "6", None),
        (NoticeKind.OFFER, "0", None),
        (NoticeKind.OFFER, "22", None),
        (NoticeKind.OFFER, "ja", None),
        (NoticeKind.OFFER, "nein", None),
        (NoticeKind.OFFER, "andere Zeiten", NoticeOption.OTHER),
        (NoticeKind.OFFER, "wo steht meine Anfrage?", None),
        (NoticeKind.MOVED, "ja", NoticeOption.FINE),
        (NoticeKind.MOVED, "no", NoticeOption.DECLINE),
        (NoticeKind.MOVED, "1", NoticeOption.FINE),
        (NoticeKind.MOVED, "2", NoticeOption.DECLINE),
        (NoticeKind.REMINDER, "ok", NoticeOption.COME),
        (NoticeKind.REMINDER, "nein", NoticeOption.CANCEL),
        (NoticeKind.REMINDER, "ich komme", NoticeOption.COME),
        (NoticeKind.PLACE, "ja", NoticeOption.FINE),
        (NoticeKind.PLACE, "nein", None),
        (NoticeKind.VACANCY, "nein", NoticeOption.DECLINE),
        (NoticeKind.NO_SHOW, "ja", NoticeOption.NEW),
        (NoticeKind.CANCELLED, "1", None),
        (NoticeKind.CANCELLED, "ja", None),
        (NoticeKind.OFFER, "", None),
    ],
)
def test_words_mean_an_answer_or_nothing(kind: NoticeKind, text: str, option: NoticeOption | None) -> None:
    assert meant(kind, text) is option


def test_yes_takes_the_only_time_there_is() -> None:
    assert meant(NoticeKind.VACANCY, "ja", times=1) is NoticeOption.TAKE_1
    assert meant(NoticeKind.VACANCY, "ja", times=2) is None


def test_a_number_is_the_one_that_stands_before_the_time() -> None:
    left = replace(told(NoticeKind.OFFER), offers=offers(3)[1:], numbers=(2, 3))
    answers = [meant_answer(real_book(), Lang("de"), left, text) for text in ("1", "2", "3", "4")]
    assert answers == [None, NoticeOption.TAKE_2, NoticeOption.TAKE_3, NoticeOption.OTHER]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "message", "option"),
    [
        (NoticeKind.OFFER, "notice-other", NoticeOption.OTHER),
        (NoticeKind.OFFER, "notice-cancel", NoticeOption.CANCEL),
        (NoticeKind.MOVED, "notice-fine", NoticeOption.FINE),
        (NoticeKind.MOVED, "notice-decline", NoticeOption.DECLINE),
        (NoticeKind.REMINDER, "visit-keep", NoticeOption.COME),
        (NoticeKind.REMINDER, "visit-move", NoticeOption.MOVE),
        (NoticeKind.REMINDER, "visit-cancel", NoticeOption.CANCEL),
        (NoticeKind.NO_SHOW, "notice-new", NoticeOption.NEW),
    ],
)
def test_labels_are_taken_in_every_language(
    language: str, kind: NoticeKind, message: str, option: NoticeOption
) -> None:
    assert meant(kind, label(message, Lang(language)), language) is option
    assert meant(kind, label(message, Lang(language)), "en") is option
