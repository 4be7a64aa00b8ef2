"""Isolation of values: whole lines, nothing twice, nothing left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.isolates import balanced, isolate, isolate_commands, plain, strip_outer

FSI, PDI = "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FSI}a{PDI}", "a"),
        (f"{FSI}{FSI}a{PDI}{PDI}", "a"),
        (f"{FSI}a{PDI}, {FSI}b{PDI}", f"{FSI}a{PDI}, {FSI}b{PDI}"),
        ("a", "a"),
        ("", ""),
    ],
)
def test_only_an_isolate_around_the_whole_is_taken_away(text: str, expected: str) -> None:
    assert strip_outer(text) == expected


def test_isolating_twice_is_isolating_once() -> None:
    assert isolate(isolate("a")) == f"{FSI}a{PDI}"


@given(st.text(alphabet="ab \n\u2066\u2067\u2068\u2069\u202a\u202e"))
def test_whatever_people_type_is_balanced_and_loses_no_letter(text: str) -> None:
    assert balanced(isolate(text))
    assert plain(isolate(text)) == plain(text)


@pytest.mark.parametrize("text", [f"{FSI}a", f"a{PDI}", f"{PDI}{FSI}", f"{FSI}a\n{PDI}"])
def test_open_isolates_are_seen(text: str) -> None:
    assert not balanced(text)


def test_commands_keep_their_slash_in_a_right_to_left_sentence() -> None:
    german = "Schreiben Sie /delete oder 1/2."
    assert isolate_commands(german) == "Schreiben Sie \u2068/delete\u2069 oder 1/2."
    assert isolate_commands(isolate_commands(german)) == isolate_commands(german)
