"""A turn is there whole or not at all, wherever the process ends; taken again, it is as if nothing was."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.house import TELEGRAM, WEB
from bot.jobs import Jobs
from bot.ports import Incoming
from domain.ids import FlowId, PersonId
from flows.definition import Flow
from locales.catalog import Catalog
from storage.interface import Point
from tests.turn.crashing import Crash, Fuse, crashing_stand
from tests.turn.dump import Dump, dump
from tests.turn.people import someone
from tests.turn.stand import Stand
from tests.turn.turns import CASES, DELETE, OUTBOX_CASES, Case


@pytest.fixture
def fuse() -> Fuse:
    return Fuse()


@pytest.fixture
async def fragile(
    new_office: Callable[[], str], fuse: Fuse, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> AsyncIterator[Stand]:
    """An installation that the fuse can break off anywhere."""
    async with crashing_stand(new_office(), fuse, catalog, flows) as stand:
        yield stand


async def _undisturbed(stand: Stand, case: Case, channel: str) -> tuple[Dump, Dump]:
    """Return what is stored before and after the turn when nothing goes wrong, also when it comes twice."""
    who = someone(stand, channel=channel)
    incoming = who.update(await case.way(who))
    before = await dump(stand)
    assert not (await stand.take(incoming)).duplicate
    after = await dump(stand)
    assert (await stand.take(incoming)).duplicate
    assert await dump(stand) == after
    return before, after


@pytest.mark.parametrize(
    ("case", "channel"),
    [
        *(pytest.param(case, WEB, id=case.name) for case in CASES),
        *(pytest.param(case, TELEGRAM, id=f"{case.name} on telegram") for case in OUTBOX_CASES),
    ],
)
async def test_every_break_leaves_all_or_nothing(
    stand: Stand, fragile: Stand, fuse: Fuse, case: Case, channel: str
) -> None:
    before, after = await _undisturbed(stand, case, channel)
    assert before != after
    who = someone(fragile, channel=channel)
    incoming = who.update(await case.way(who))
    assert await dump(fragile) == before
    points: list[Point] = []
    while True:
        fuse.light(len(points) + 1)
        try:
            taken = await fragile.take(incoming)
        except Crash:
            points.append(fuse.passed[-1])
        else:
            break
        finally:
            fuse.light(None)
        assert await dump(fragile) in (before, after)
    assert taken.duplicate
    assert await dump(fragile) == after
    assert len(points) >= 10
    assert {Point.BEGIN, Point.EXECUTE, Point.COMMIT, Point.COMMITTED} <= set(points)


async def _deletes(stand: Stand, fuse: Fuse, at: int | None) -> tuple[Incoming, PersonId]:
    """Let somebody delete everything and break off at a point; returns the update and whose it was."""
    who = someone(stand)
    incoming = who.update(await DELETE.way(who))
    assert who.person is not None
    fuse.light(at)
    with suppress(Crash):
        await stand.take(incoming)
    return incoming, who.person


async def test_a_break_between_erasing_and_forgetting_leaves_a_key_that_is_swept(
    new_office: Callable[[], str], fuse: Fuse, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> None:
    async with crashing_stand(new_office(), fuse, catalog, flows) as whole:
        await _deletes(whole, fuse, None)
        points = list(fuse.passed)
        fuse.light(None)
        after = await dump(whole)
    *_, erased, forgotten = (place for place, point in enumerate(points, 1) if point is Point.COMMITTED)
    assert forgotten == len(points)
    for at in range(erased, forgotten + 1):
        async with crashing_stand(new_office(), fuse, catalog, flows) as stand:
            incoming, person = await _deletes(stand, fuse, at)
            fuse.light(None)
            assert await dump(stand) == after
            assert (person in await stand.vault.keyring.people()) == (at < forgotten)
            assert (await stand.take(incoming)).duplicate
            stand.now += timedelta(hours=3)
            await Jobs(stand.house("jobs"), "tests").forget_old()
            assert await stand.vault.keyring.people() == set()
