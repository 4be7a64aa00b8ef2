"""A conversation in the terminal goes on whatever bytes are typed."""

import asyncio
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.talk import talk
from domain.ids import Lang
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import unseen
from tests.turn.stand import Stand


async def said(stand: Stand, given_bytes: bytes, encoding: str = "utf-8") -> str:
    """Return what the terminal shows when these bytes are typed."""
    source = io.TextIOWrapper(io.BytesIO(given_bytes), encoding="utf-8")
    kept = io.BytesIO()
    out = io.TextIOWrapper(kept, encoding=encoding)
    async with asyncio.timeout(20):
        await talk(stand.house(f"talk {hash(given_bytes)}"), Lang("de"), source, out)
    return kept.getvalue().decode(encoding)


@effort(25)
@given(lines=st.lists(st.one_of(st.binary(max_size=60), plain_texts.map(str.encode)), max_size=5))
@example(lines=[b"\xff\xfe", b"\x00", b"\x1b[2J"])
@example(lines=[b"9" * 5000, "²".encode(), "٣".encode()])
async def test_any_bytes_are_answered(stand: Stand, lines: list[bytes]) -> None:
    if any(word in line.lower() for line in lines for word in (b"delete", b"stop")):
        return
    shown = await said(stand, b"\n".join([*lines, b"/help", b""]))
    assert shown.count("Sprache") >= 1
    assert not unseen(shown)


async def test_a_line_without_end_is_cut(stand: Stand) -> None:
    shown = await said(stand, b"x" * 1_000_000 + b"\n1\n")
    assert len(shown) < 20_000


async def test_a_terminal_that_cannot_show_a_language_shows_question_marks(stand: Stand) -> None:
    assert "?" in await said(stand, b"\n1\n", encoding="ascii")


@pytest.mark.parametrize("number", ["0", "1" * 4, "9" * 5000, "1e3", "99"])
async def test_a_number_that_no_answer_has_asks_again(stand: Stand, number: str) -> None:
    shown = await said(stand, f"{number}\n".encode())
    assert shown.count(" 1. ") == 3  # the languages, the consent, and the consent once more
