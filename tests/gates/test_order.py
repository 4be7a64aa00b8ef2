"""The order of the suite: the longest files first, and each of them is there."""

from pathlib import Path

import pytest

from tests.fixtures.order import LONGEST

ROOT = Path(__file__).parents[2]


def test_every_file_that_goes_first_is_there_once() -> None:
    assert [path for path in LONGEST if not (ROOT / path).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_they_go_first_and_keep_their_own_order(request: pytest.FixtureRequest) -> None:
    paths = [one.path.relative_to(ROOT).as_posix() for one in request.session.items]
    ranks = [LONGEST.index(path) if path in LONGEST else len(LONGEST) for path in paths]
    assert ranks == sorted(ranks)
