"""Texts cut into sentences keep their protected parts whole, wherever the splitter cuts."""

import pytest

from domain.translation import PartKind
from tests.translation.engines import parts
from translation.ports import Code
from translation.preparing import bare, prepared

DE = Code("de")
TEXT = "Kommen Sie am 3. Dezember 2026 zur Agentur für Arbeit, Tel. +49 241 4320. Danke."


@pytest.mark.parametrize("size", range(1, 12))
def test_no_cut_goes_through_a_part(size: int) -> None:
    pieces = prepared(
        TEXT, DE, lambda text, _: [(text[at : at + size], "") for at in range(0, len(text), size)], parts()
    )
    assert "".join(piece.text + piece.gap for piece in pieces) == TEXT
    shown = [one for piece in pieces for one in piece.shown]
    assert [(one.kind, one.text) for one in shown] == [
        (PartKind.DATE, "3. Dezember 2026"),
        (PartKind.TERM, "Agentur für Arbeit"),
        (PartKind.PHONE, "+49 241 4320"),
    ]
    for piece in pieces:
        assert [piece.words(n) for n in range(len(piece.parts))] == [one.text for one in piece.shown]


def test_white_space_alone_is_kept() -> None:
    pieces = prepared("a\n b", DE, lambda _, __: [("", ""), ("a", "\n"), ("", " "), ("b", "")], parts())
    assert "".join(piece.text + piece.gap for piece in pieces) == "a\n b"


def test_what_says_nothing_about_the_language_is_left_out() -> None:
    text = "Мені прийшов Bescheid від Jobcenter на 200 €"
    assert bare(text, parts(), Code("uk")).split() == ["Мені", "прийшов", "від", "на"]
