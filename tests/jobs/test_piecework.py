"""Small pieces of work: one that fails is left for the next run, what fails for all stops it."""

from collections.abc import Sequence

import pytest

from bot.piecework import piecework
from domain.errors import BusyError, ConstraintError, Erased, StorageError


async def test_a_piece_that_fails_is_found_and_left_out() -> None:
    done: list[int] = []

    async def work(pieces: Sequence[int]) -> int:
        if 3 in pieces:
            raise ConstraintError
        done.extend(pieces)
        return len(pieces)

    assert await piecework("test", [1, 2, 3, 4, 5, 6, 7], work, at_once=5) == 6
    assert sorted(done) == [1, 2, 4, 5, 6, 7]


@pytest.mark.parametrize("error", [ValueError("odd"), Erased(), ConstraintError()])
async def test_the_trouble_of_one_is_not_that_of_all(error: Exception) -> None:
    async def work(pieces: Sequence[int]) -> int:
        if pieces == [1]:
            raise error
        return 1

    assert await piecework("test", [1, 2, 3], work) == 2


@pytest.mark.parametrize("error", [BusyError(), StorageError("gone"), OSError("disk full")])
async def test_what_fails_for_all_stops_the_run(error: Exception) -> None:
    tried: list[int] = []

    async def work(pieces: Sequence[int]) -> int:
        tried.extend(pieces)
        raise error

    with pytest.raises(type(error)):
        await piecework("test", [1, 2, 3], work)
    assert tried == [1]
