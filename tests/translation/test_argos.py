"""What one package makes of a batch: the right options, each failure alone, scores for each token."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from translation.argos import ArgosModel, mean_score
from translation.ports import Draft, EngineError


class Words:
    """Cuts at spaces."""

    def encode(self, sentence: str) -> list[str]:
        sentence.encode()
        return sentence.split()

    def decode(self, tokens: list[str]) -> str:
        return " ".join(tokens)


@dataclass
class Result:
    hypotheses: Sequence[list[str]]
    scores: Sequence[float]


@dataclass
class Echo:
    """Gives every sentence back in capitals, with the prefix it was told; fails at the word `poison`."""

    calls: list[list[list[str]]] = field(default_factory=list)
    options: dict[str, object] = field(default_factory=dict)
    longer: int = 0

    def translate_batch(
        self, source: list[list[str]], target_prefix: list[list[str]] | None = None, **options: object
    ) -> Sequence[Result]:
        self.calls.append(source)
        self.options = options
        if any("poison" in tokens for tokens in source):
            raise RuntimeError("poison")
        before = target_prefix or [[]] * len(source)
        return [
            Result([[*start, *(one.upper() for one in tokens), *["X"] * self.longer]], [-2.0])
            for start, tokens in zip(before, source, strict=True)
        ]

    def unload_model(self) -> None:
        """Nothing to unload."""


def texts(found: Sequence[Draft | EngineError]) -> list[str]:
    return [one.text if isinstance(one, Draft) else f"! {one}" for one in found]


def test_a_batch_goes_to_the_library_at_once_with_argos_own_options() -> None:
    echo = Echo()
    assert texts(ArgosModel(Words(), echo, beam=3).translate(["a b", "c"])) == ["A B", "C"]
    assert echo.calls == [[["a", "b"], ["c"]]]
    assert echo.options["beam_size"] == 3
    assert echo.options["length_penalty"] == 0.2
    assert echo.options["replace_unknowns"] is True
    assert "max_batch_size" not in echo.options


def test_what_has_no_pieces_never_reaches_the_library() -> None:
    echo = Echo()
    assert ArgosModel(Words(), echo, beam=1).translate(["", "  "]) == [Draft("", 0.0)] * 2
    assert echo.calls == []


def test_odd_sentences_fail_alone() -> None:
    echo = Echo()
    found = ArgosModel(Words(), echo, beam=1).translate(["a", "\ud800", "x " * 257, "", "b"])
    assert texts(found) == [
        "A",
        "! the sentence cannot be cut into pieces (UnicodeEncodeError)",
        "! the sentence has 257 pieces, at most 256 are translated",
        "",
        "B",
    ]


def test_a_sentence_that_breaks_the_library_does_not_take_the_others_with_it() -> None:
    found = ArgosModel(Words(), Echo(), beam=1).translate(["a", "poison", "b"])
    assert texts(found) == ["A", "! the model failed (RuntimeError)", "B"]


def test_a_translation_without_an_end_is_none() -> None:
    found = ArgosModel(Words(), Echo(longer=300), beam=1).translate(["a"])
    assert texts(found) == ["! the translation did not come to an end within 256 pieces"]


def test_the_mark_of_a_target_language_is_taken_off() -> None:
    echo = Echo()
    model = ArgosModel(Words(), echo, prefix="__de__", beam=1)
    assert texts(model.translate(["a", "b"])) == ["A", "B"]


@pytest.mark.parametrize("pieces", [1, 9, 200])
def test_the_score_is_the_mean_of_all_tokens(pieces: int) -> None:
    total = -0.3 * (pieces + 1)
    ranked = total / (pieces + 1) ** 0.2
    assert math.isclose(mean_score(ranked, pieces), -0.3)
    assert mean_score(0.0, pieces) == 0
