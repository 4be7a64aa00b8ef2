"""Updates that come at the same moment end as if one had come after the other."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import permutations

import pytest

from bot.house import TELEGRAM, WEB
from bot.jobs import Jobs
from bot.ports import Incoming
from domain.events import Command, Commanded, Inbound, LanguageChosen, Started, Submitted, Typed
from domain.ids import FlowId, Lang
from flows.definition import Flow
from locales.catalog import Catalog
from tests.turn.dump import dump
from tests.turn.offices import opened
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

Way = Callable[[Someone], Awaitable[tuple[Inbound, Inbound]]]


async def _nobody_yet(_: Someone) -> tuple[Inbound, Inbound]:
    return Started(), Typed("Guten Tag")


async def _two_buttons(who: Someone) -> tuple[Inbound, Inbound]:
    await who.start()
    await who.press("de")
    return who.pressed("yes"), who.pressed("no")


async def _ticks_and_words(who: Someone) -> tuple[Inbound, Inbound]:
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau")
    assert who.question is not None
    return Submitted(who.question.turn, ("wohnen",)), Typed("Schule und Kita")


async def _two_slots(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_slots()
    return who.pressed(who.slots()[0]), who.pressed(who.slots()[1])


async def _confirm_twice(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_summary()
    return who.pressed("confirm"), who.pressed("confirm")


async def _confirm_and_language(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_summary()
    return who.pressed("confirm"), LanguageChosen(Lang("uk"))


async def _confirm_and_stop(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_summary()
    return who.pressed("confirm"), Commanded(Command.STOP)


async def _cancel_and_move(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_booked()
    await who.answer("appointment", "move")
    await who.press(who.slots()[0])
    return who.pressed("yes"), Commanded(Command.APPOINTMENT)


async def _delete_and_write(who: Someone) -> tuple[Inbound, Inbound]:
    await who.to_booked()
    await who.command(Command.DELETE)
    return who.pressed("yes"), Typed("Guten Tag")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two updates of one person on a channel."""

    name: str
    way: Way
    channel: str


PAIRS = (
    Pair("of nobody known yet", _nobody_yet, TELEGRAM),
    Pair("two buttons of one question", _two_buttons, TELEGRAM),
    Pair("ticks and words", _ticks_and_words, WEB),
    Pair("two slots", _two_slots, WEB),
    Pair("confirmed twice", _confirm_twice, TELEGRAM),
    Pair("confirmed and another language", _confirm_and_language, WEB),
    Pair("confirmed and stopped", _confirm_and_stop, TELEGRAM),
    Pair("moved and looked at", _cancel_and_move, WEB),
    Pair("deleted and written", _delete_and_write, WEB),
)


async def _prepared(stand: Stand, pair: Pair) -> list[Incoming]:
    who = someone(stand, channel=pair.channel)
    return [who.update(event) for event in await pair.way(who)]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
async def test_as_if_one_came_after_the_other(
    new_office: Callable[[], str], catalog: Catalog, flows: Mapping[FlowId, Flow], pair: Pair
) -> None:
    serial = []
    for order in permutations((0, 1)):
        async with opened(new_office(), catalog, flows) as stand:
            updates = await _prepared(stand, pair)
            for place in order:
                await stand.take(updates[place])
            serial.append(await dump(stand))
    for order in permutations((0, 1)):
        async with opened(new_office(), catalog, flows) as stand:
            updates = await _prepared(stand, pair)
            await asyncio.gather(*(stand.take(updates[place]) for place in order))
            assert await dump(stand) in serial


async def test_two_first_updates_make_one_person_and_no_key_stays_behind(stand: Stand) -> None:
    who = someone(stand)
    both = await asyncio.gather(*(stand.take(who.update(event)) for event in (Started(), Typed("?"))))
    assert both[0].person == both[1].person
    stand.now += timedelta(hours=2)
    await Jobs(stand.house("jobs"), "tests").forget_old()
    assert await stand.vault.keyring.people() == {both[0].person}


async def test_one_update_delivered_five_times_at_once_is_taken_once_and_leads_to_one_person(
    stand: Stand,
) -> None:
    incoming = someone(stand).update(Started())
    taken = await asyncio.gather(*(stand.take(incoming) for _ in range(5)))
    assert sorted(one.duplicate for one in taken) == [False, True, True, True, True]
    assert len({one.person for one in taken}) == 1
    assert len((await dump(stand))["person"]) == 1


async def test_many_updates_of_one_person_at_once_are_all_taken(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau")
    codes = ("wohnen", "arbeit", "deutsch", "schule", "brief", "sonstiges")
    presses = [who.update(who.pressed(code)) for code in codes]
    await asyncio.gather(*(stand.take(press) for press in presses))
    assert set((await who.state()).draft) == set(codes)
