"""Protected parts come back exactly, or the sentence is not used; whatever a model does to placeholders."""

import pytest

from tests.translation.engines import parts
from translation.placeholders import LIMIT, has_ruins, numbers_in, placeholder, tidied
from translation.ports import Code
from translation.protect import Masked, Piece, draft_text, mask, pieces

DE = Code("de")


def masked(text: str) -> Masked:
    found = mask(Piece(text, "", parts().find(text, DE)))
    assert found is not None
    return found


def cut(text: str) -> list[Piece]:
    return list(pieces(text, " ", parts().find(text, DE)))


def test_placeholders_stand_for_the_parts() -> None:
    sentence = masked("Am 3.12. um 14:30 Uhr im Jobcenter.")
    assert sentence.text == "Am <P0> um <P1> Uhr im <P2>."
    assert sentence.restored(sentence.text) == "Am 3.12. um 14:30 Uhr im Jobcenter."


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("<P1> في < p0 >", "Jobcenter في 14:30"),
        ("‹P0›،〈 P 1 〉", "14:30،Jobcenter"),
        ("<Р0> и <п1>", "14:30 и Jobcenter"),
        ("<P١> و<P٠>", "Jobcenter و14:30"),
        ("<P0><P1>", "14:30 Jobcenter"),
        ("5<P0>at<P1>s", "5 14:30 at Jobcenter s"),
    ],
)
def test_what_models_do_to_placeholders_is_understood(draft: str, expected: str) -> None:
    sentence = masked("Um 14:30 im Jobcenter")
    found = draft_text(draft)
    assert sentence.lost_in(found) is None
    assert sentence.restored(found).replace("و 14", "و14") == expected


@pytest.mark.parametrize(
    ("draft", "lost"),
    [
        ("at <P0>", ("Jobcenter",)),
        ("at <P0> <P0> <P1>", ("14:30",)),
        ("nothing", ("14:30", "Jobcenter")),
        ("<P0> <P1> <P2>", ()),
        ("<P0> <P1> P0", ()),
        ("<P0> <P1> <P", ("",)),
        ("<P0> <P1> < >", ()),
        ("<P0> <P1> <3>", ()),
        ("", ("14:30", "Jobcenter")),
    ],
)
def test_a_draft_that_lost_or_invented_something_is_not_used(draft: str, lost: tuple[str, ...]) -> None:
    found = masked("Um 14:30 im Jobcenter").lost_in(draft_text(draft))
    if draft.endswith("<P"):
        assert found is None
    else:
        assert found == lost


def test_what_looks_like_a_placeholder_cannot_be_forged() -> None:
    sentence = masked("Erst <P1> dann 14:30 und <p 7>, P0 < >")
    assert sentence.text == "Erst <P0> dann <P1> und <P2>, <P3> <P4>"
    assert sentence.restored("<P4> <P3> <P2> <P1> <P0>") == "< > P0 <p 7> 14:30 <P1>"
    assert [one.text for one in sentence.piece.shown] == ["14:30", "P0"]


def test_what_was_glued_stays_glued() -> None:
    sentence = masked("Die 3er-Gruppe, 10Stück")
    assert sentence.restored(sentence.text) == "Die 3er-Gruppe, 10Stück"


def test_pictures_around_the_words_stay_outside() -> None:
    sentence = masked("🙏🏽 Bitte um 9 Uhr 😊")
    assert (sentence.before, sentence.text, sentence.after) == ("🙏🏽 ", "Bitte um <P0> Uhr", " 😊")
    assert sentence.restored("Please at <P0>") == "🙏🏽 Please at 9 😊"


def test_a_sentence_with_too_many_parts_is_cut_behind_a_comma() -> None:
    text = "Nummern: " + ", ".join(f"Haus {number}" for number in range(25)) + " gehören dazu."
    found = cut(text)
    assert "".join(piece.text + piece.gap for piece in found) == text + " "
    assert [len(piece.parts) for piece in found] == [10, 10, 5]
    for piece in found:
        assert all(piece.words(n).strip() in piece.text for n in range(len(piece.parts)))
        sentence = mask(piece)
        assert sentence is not None
        assert sentence.restored(sentence.text) == piece.text


def test_where_it_cannot_be_cut_it_stays_whole_and_has_no_mask() -> None:
    (piece,) = cut("und ".join(f"Haus {number} " for number in range(12)))
    assert len(piece.parts) == 12 > LIMIT
    assert mask(piece) is None


def test_placeholders_are_tidied_and_counted() -> None:
    assert tidied("< p 3 > <P4>") == f"{placeholder(3)} {placeholder(4)}"
    assert numbers_in("<P4> x <P4> <P1>") == [4, 4, 1]
    assert not has_ruins("<P4> Park P")
    assert has_ruins("<P4> p 4")
