"""What the parts of a sentence look like that no model may touch: numbers, dates, amounts, addresses."""

import re
from collections.abc import Iterator
from typing import Final

from domain.case_codes import read_case_code
from domain.translation import PartKind
from translation.codes import GERMAN
from translation.ports import Code

_MONTHS: Final = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Jan\.|Feb\.|Mrz\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\."
)
_NUMBER: Final = r"\d{1,15}(?:[.,'’٫٬]\d{1,15}|[ \u00a0\u202f]\d{3}(?!\d)){0,8}(?:,[-–])?"
"""Bounded, as everything here is: a text of ten thousand digits takes no time."""
_MONEY: Final = r"(?:[€$£₴₽₺]|(?:EUR|USD|UAH|RUB|TRY|RON|BGN|Euro|Cent)\b)"
_DOMAINS: Final = "de|com|org|net|eu|info|gov|edu|io|me|at|ch|ua|ru|fr|tr|ro|bg|al|ba|af|sy|iq|nrw|ruhr|koeln"

_EVERYWHERE: Final = (
    (PartKind.EMAIL, re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    (PartKind.URL, re.compile(r"(?i:https?://|www\.|mailto:|tel:)[^\s<>\"“”„]+")),
    (
        PartKind.URL,
        re.compile(
            rf"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,5}}(?:{_DOMAINS})\b(?:/[^\s<>\"“”„]*)?",
            re.IGNORECASE,
        ),
    ),
    (PartKind.URL, re.compile(r"(?<![\w@.])@[A-Za-z]\w{2,31}")),
    (PartKind.DATE, re.compile(r"(?<!\d)\d{1,2}\.[ \u00a0]?\d{1,2}\.(?:[ \u00a0]?\d{4}|\d{2})?(?!\d)")),
    (PartKind.DATE, re.compile(r"(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)")),
    (PartKind.DATE, re.compile(r"(?<!\d)\d{4}([./-])\d{1,2}\1\d{1,2}(?!\d)")),
    (PartKind.TIME, re.compile(r"(?<!\d)\d{1,2}(?::\d{2}){1,2}(?!\d)|(?<!\d)\d{1,2}h\d{2}(?!\d)")),
    (PartKind.AMOUNT, re.compile(rf"(?<!\d){_NUMBER}[ \u00a0\u202f]?{_MONEY}|[€$£₴₽₺][ \u00a0]?{_NUMBER}")),
    (PartKind.PHONE, re.compile(r"(?<![\d+])(?:\+|00)\d(?:[ \u00a0()/.–-]{0,3}\d){6,16}")),
    (PartKind.PHONE, re.compile(r"(?<!\d)\(?[0٠۰]\d{1,5}\)?(?:[ \u00a0/–-]{0,3}\d){4,13}(?!\d)")),
    (PartKind.NUMBER, re.compile(r"§{1,3}[ \u00a0]?\d{1,4}(?:[ \u00a0]?[a-z](?![A-Za-z]))?")),
    (
        PartKind.NUMBER,
        re.compile(
            rf"(?<![A-Za-z\d])[A-Za-z]{{0,3}}{_NUMBER}(?:[:/–-]{_NUMBER}){{0,3}}"
            r"(?:[ \u00a0]?[%٪‰]|[A-Za-z]{1,2}(?![A-Za-z]))?"
        ),
    ),
    (PartKind.NUMBER, re.compile(r"\d+")),
)
_IN_GERMAN: Final = (
    (PartKind.DATE, re.compile(rf"(?<!\d)\d{{1,2}}\.?[ \u00a0](?:{_MONTHS})(?!\w)(?:[ \u00a0]\d{{4}})?")),
    (PartKind.TIME, re.compile(r"(?<!\d)\d{1,2}(?:[.:]\d{2})?(?=[ \u00a0]?Uhr\b)")),
)
_GROUP: Final = "[A-Za-z0-9]{4}"
_HYPHEN: Final = r"[ \u00a0]?[-\u2010-\u2015]?[ \u00a0]?"
_CASE_CODE: Final = re.compile(rf"(?<![A-Za-z0-9])(?=({_GROUP}{_HYPHEN}{_GROUP})(?![A-Za-z0-9]))")
"""Looked for at every word: in "code k7m2-9qxt" the first two groups of four are not the code."""
_SHOWN_CODE: Final = re.compile(r"[A-Z]{4}-[A-Z]{4}")
_BEHIND_AN_ADDRESS: Final = ".,;:!?…)»”"


def patterned(text: str, language: Code) -> Iterator[tuple[PartKind, int, int]]:
    """Give what may be such a part, with where it begins and ends; they overlap, and the first are better."""
    for found in _CASE_CODE.finditer(text):
        if _is_code(found[1]):
            yield PartKind.CASE_CODE, *found.span(1)
    patterns = (*_IN_GERMAN, *_EVERYWHERE) if language == GERMAN else _EVERYWHERE
    for kind, pattern in patterns:
        for found in pattern.finditer(text):
            address = kind in {PartKind.URL, PartKind.EMAIL}
            words = found.group().rstrip(_BEHIND_AN_ADDRESS) if address else found.group()
            yield kind, found.start(), found.start() + len(words)


def _is_code(text: str) -> bool:
    """Say whether it is a case code, and not a word whose letters happen to make one."""
    has_digit = any(letter.isdigit() for letter in text)
    return (has_digit or _SHOWN_CODE.fullmatch(text) is not None) and read_case_code(text) is not None
