"""What typed words mean as an answer to a notice: yes or no, the number of a button, its whole label.

A part of a label is no answer: "appointment" may well be meant for the menu.
"""

from domain.ids import Lang
from domain.notices import NoticeKind, NoticeOption, ToTell
from domain.phrases import Phrase
from domain.questions import Option
from domain.text import clean, fold
from flows.book import Book
from flows.matching import asks_back, match_option, says_yes
from flows.notice_words import notice_options

_YES = {
    NoticeKind.MOVED: NoticeOption.FINE,
    NoticeKind.PLACE: NoticeOption.FINE,
    NoticeKind.REMINDER: NoticeOption.COME,
    NoticeKind.NO_SHOW: NoticeOption.NEW,
}
_NO = {
    NoticeKind.MOVED: NoticeOption.DECLINE,
    NoticeKind.REMINDER: NoticeOption.CANCEL,
    NoticeKind.VACANCY: NoticeOption.DECLINE,
}


def meant_answer(book: Book, language: Lang, told: ToTell, text: str) -> NoticeOption | None:
    """Return the answer that the words mean; None when that is not certain."""
    words = clean(text)
    if asks_back(book, language, words):
        return None
    offered = notice_options(book.directory, told)
    meaning = says_yes(book, language, words)
    if meaning is not None:
        return _yes(told) if meaning else _NO.get(told.kind)
    number = fold(words)
    if number.isdecimal():
        return _numbered(told, offered, number)
    plain = tuple(one for one in offered if isinstance(one.label, Phrase) and not one.label.args)
    found = match_option(book, language, plain, words, exactly=True)
    return None if found is None else NoticeOption(found)


def _yes(told: ToTell) -> NoticeOption | None:
    """A yes to several times says nothing."""
    takes = told.numbered()
    if takes:
        return takes[0][0] if len(takes) == 1 else None
    return _YES.get(told.kind)


def _numbered(told: ToTell, offered: tuple[Option, ...], digits: str) -> NoticeOption | None:
    """A time has the number that stands before it; what follows is counted on from the last one."""
    takes = [option for option, _ in told.numbered()]
    numbers = {one.value: one for one in takes}
    last = max((int(one.value) for one in takes), default=0)
    others = enumerate((NoticeOption(one.id) for one in offered[len(takes) :]), start=last + 1)
    return {**numbers, **{str(number): one for number, one in others}}.get(digits.lstrip("0"))
