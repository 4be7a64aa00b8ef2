"""The loop behind conversations: woken it works at once, trouble does not end it, called off it leaves."""

import asyncio
from datetime import timedelta

import pytest

from bot.talking import Talking
from domain.errors import StorageError
from domain.messages import TalkSaid
from domain.translation import Translation, Wanted
from storage.statements import Dialect
from tests.talks.desk import Desk, handed_in, office_said
from tests.talks.translators import Result, translated
from tests.turn.people import Someone
from tests.turn.stand import Stand

_LONGEST = 20.0


@pytest.fixture
def dialect() -> Dialect:
    """The loop is the same on both."""
    return Dialect.SQLITE


async def _until_told(who: Someone) -> TalkSaid:
    async with asyncio.timeout(_LONGEST):
        while True:
            await who.reads()
            if office_said(who):
                return office_said(who)[0]
            await asyncio.sleep(0.01)


async def test_it_brings_and_translates_until_it_is_called_off(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, concern="Мені потрібна квартира")
    talking = Talking(desk.house())
    running = asyncio.create_task(talking.run())
    async with asyncio.timeout(_LONGEST):
        while True:
            if isinstance(await desk.concern(who.person), Translation):
                break
            await asyncio.sleep(0.01)
    await desk.picks(who.person, "reply-read")
    stand.now += timedelta(minutes=1)
    talking.wake()
    assert await _until_told(who)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert talking.under_way == ()


async def test_a_slow_translation_holds_up_no_message(stand: Stand, desk: Desk) -> None:
    never = asyncio.Event()

    class Slow:
        """Never comes back."""

        support = desk.translator.support

        async def translate(self, wanted: Wanted) -> Result:
            await never.wait()
            return translated(wanted)

    who = await handed_in(stand, concern="Мені потрібна квартира")
    house = desk.house()
    house.translator = Slow()
    talking = Talking(house)
    running = asyncio.create_task(talking.run())
    await desk.picks(who.person, "reply-read")
    stand.now += timedelta(minutes=1)
    talking.wake()
    assert await _until_told(who)
    assert len(talking.under_way) == 1
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    # Who comes next, after an ordinary restart, need not wait for the lease.
    await desk.worker_looks()
    assert isinstance(await desk.concern(who.person), Translation)


async def test_trouble_with_storage_is_tried_again(
    stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = await handed_in(stand)
    await desk.picks(who.person, "reply-read")
    stand.now += timedelta(minutes=1)
    talking = Talking(desk.house())
    bring, tries = talking.bring, 0

    async def fails_once() -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise StorageError
        await bring()

    monkeypatch.setattr(talking, "bring", fails_once)
    running = asyncio.create_task(talking.run())
    assert await _until_told(who)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
