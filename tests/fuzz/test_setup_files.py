"""Any setup file is taken or refused: a line for each problem, exit code 2, nothing changed, no traceback."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.errors import LotseError, SetupError, UsageError
from ops.setup_import import import_setup
from ops.setup_parse import LARGEST, parse_setup, read_setup_file
from storage.database import Database
from tests.databases import database, database_url
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import unseen
from tests.ops.setup_texts import SMALL
from tests.turn.stand import NOW

__all__ = ["database", "database_url"]

LINES = SMALL.splitlines()
_VALUES = (
    "",
    '""',
    "[]",
    "{}",
    "[[1]]",
    "-1",
    "0",
    "9999999999999999999999",
    "9" * 5000,
    "1.5",
    "nan",
    "inf",
    "true",
    "0001-01-01",
    "9999-12-31",
    "2026-12-31T10:00:00Z",
    "10:00:00.5",
    '"25:61"',
    '"\\u0000"',
    '"\\u001b[31m"',
    '"a\\nb"',
    '"""a\nb"""',
    '"\\u202e"',
    '"../../etc/passwd"',
    '"Europe/../../../etc/passwd"',
    '"' + "x" * 300 + '"',
    "[" * 3000,
    "{a=" * 2000,
    '["de", 1]',
    '{ "\\u001b" = "x" }',
)


def well_said(error: LotseError | None) -> bool:
    """Whether every line of a refusal says where, and can be printed; nothing is said well by no refusal."""
    if error is None:
        return True
    assert error.exit_code == 2
    lines = str(error).split("\n")
    assert 0 < len(lines) <= 101
    for line in lines:
        assert line.startswith("any.toml:"), line
        assert not unseen(line)
        assert line == line.splitlines()[0]
        assert len(line) < 600
    return True


def parse(source: str) -> SetupError | None:
    """Read a setup; a refusal, which is an answer too, is returned."""
    try:
        parse_setup(source, "any.toml")
    except SetupError as error:
        return error
    return None


@effort(150)
@given(source=st.one_of(st.text(max_size=200), plain_texts))
@example(source="a=" + "[" * 3000)
@example(source="a=" + "{a=" * 3000)
@example(source="a=" + "9" * 5000)
@example(source="[[organisation]]\n" * 30_000)
@example(source="\n".join(f'[[organisation]]\nid = "a"\nname = "{n}"\nshort_name="x"' for n in range(12_000)))
@example(source="\n".join(f'"\\u001b\\n{n}" = 1' for n in range(3_000)))
@example(source=".".join(["a"] * 5_000) + " = 1")
@example(source=f'"{"b" * 500_000}" = 1')
@example(source="\ufeff" + SMALL)
@example(source=SMALL.replace("\n", "\r"))
def test_any_text_is_taken_or_refused(source: str) -> None:
    assert well_said(parse(source))


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A right file with up to three lines changed."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        key, found, _ = lines[at].partition(" = ")
        choices = [st.just(""), st.just(lines[at] + "\n" + lines[at]), plain_texts]
        if found:
            choices.append(st.sampled_from([f"{key} = {value}" for value in _VALUES]))
        lines[at] = draw(st.one_of(choices))
    return "\n".join(lines)


@effort(250)
@given(source=spoilt())
def test_a_spoilt_file_is_taken_or_refused(source: str) -> None:
    assert well_said(parse(source))


_DATED = """
[[office_hours]]
place = "vhs"
staff = "cm-birke"
days = ["monday"]
starts = "09:00"
ends = "12:00"
every_weeks = {weeks}
anchor = {anchor}
valid_from = {first}
valid_to = {last}

[[closure]]
first = {first}
last = {last}
reason = "zu"
"""
_days = st.sampled_from(("0001-01-01", "1582-10-15", "2026-11-23", "2027-02-28", "9999-12-31"))


@effort(25)
@given(first=_days, last=_days, anchor=_days, weeks=st.sampled_from((1, 2, 52)))
@example(first="0001-01-01", last="9999-12-31", anchor="9999-12-31", weeks=52)
@example(first="0001-01-01", last="9999-12-31", anchor="0001-01-01", weeks=2)
async def test_any_dates_are_laid_out_or_refused(
    database: Database, first: str, last: str, anchor: str, weeks: int
) -> None:
    source = SMALL + _DATED.format(first=first, last=last, anchor=anchor, weeks=weeks)
    refusal: SetupError | None = None
    try:
        await import_setup(database, source, "any.toml", now=NOW, new_id=_ids())
    except SetupError as error:
        refusal = error
    assert well_said(refusal)


def _ids() -> Callable[[], str]:
    numbers = iter(range(10_000))
    return lambda: f"{datetime.now(tz=UTC).timestamp()}-{next(numbers)}"


@pytest.mark.parametrize("content", [b"\xff\xfe", b'name = "\xe4"', b"x" * (LARGEST + 1)])
def test_bytes_that_are_no_setup_are_refused_before_they_are_parsed(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "any.toml"
    file.write_bytes(content)
    with pytest.raises(SetupError) as caught:
        read_setup_file(file)
    assert caught.value.exit_code == 2
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("name", ["", "nothing", "a\x1b[31m\nb", "\0", "x" * 5000])
def test_a_file_that_is_not_there_is_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_setup_file(tmp_path / name)
    assert not unseen(str(caught.value))
    assert len(str(caught.value).splitlines()) == 1


def test_a_file_without_end_is_not_read_to_its_end() -> None:
    with pytest.raises(SetupError, match="larger than"):
        read_setup_file(Path("/dev/zero"))
