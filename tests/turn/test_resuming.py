"""Going on from another device with case code and PIN."""

from datetime import timedelta

import pytest

from bot.channels.web.deps import Wait
from bot.house import TELEGRAM, WEB
from bot.ports import Address, Incoming
from bot.resuming import Resuming
from domain.events import Command, Started
from domain.ids import PersonId
from domain.messages import Said
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


async def _with_code(stand: Stand, channel: str = WEB) -> tuple[Someone, PersonId, str, str]:
    """Return somebody who has handed in, with her code as shown and her PIN."""
    who = someone(stand, channel=channel)
    await who.to_booked()
    said = next(entry for entry in who.heard if isinstance(entry, Said) and entry.code is not None)
    pin = "".join(letter for letter in said.paragraphs[2].split("\n")[1] if letter.isdigit())
    assert who.person is not None
    assert said.code is not None
    return who, who.person, said.code, pin


def _wrong(pin: str) -> str:
    return f"{(int(pin) + 1) % 1_000_000:06}"


def _resuming(stand: Stand) -> Resuming:
    return Resuming(stand.house("resuming"))


async def test_the_right_code_and_pin_open_the_conversation(stand: Stand) -> None:
    _, person, code, pin = await _with_code(stand)
    assert await _resuming(stand).check(code, pin) == person


@pytest.mark.parametrize("write", [str.lower, lambda code: code.replace("-", " "), lambda code: f" {code} "])
async def test_a_code_may_be_written_in_other_ways(stand: Stand, write: "type[str]") -> None:
    _, person, code, pin = await _with_code(stand)
    assert await _resuming(stand).check(write(code), f" {pin[:3]} {pin[3:]} ") == person


async def test_arabic_digits_are_digits(stand: Stand) -> None:
    _, person, code, pin = await _with_code(stand)
    assert await _resuming(stand).check(code.translate(_ARABIC), pin.translate(_ARABIC)) == person


async def test_a_wrong_pin_and_an_unknown_code_get_the_same_answer(stand: Stand) -> None:
    _, _, code, pin = await _with_code(stand)
    assert await _resuming(stand).check(code, _wrong(pin)) is None
    assert await _resuming(stand).check("K7M2-9QXT", pin) is None
    assert await _resuming(stand).check("no code", pin) is None
    assert await _resuming(stand).check(code, "") is None


async def test_after_five_wrong_pins_even_the_right_one_has_to_wait(stand: Stand) -> None:
    _, person, code, pin = await _with_code(stand)
    answers = [await _resuming(stand).check(code, _wrong(pin)) for _ in range(5)]
    assert answers == [None, None, None, None, Wait(15)]
    stand.now += timedelta(minutes=10)
    assert await _resuming(stand).check(code, pin) == Wait(5)
    stand.now += timedelta(minutes=6)
    assert await _resuming(stand).check(code, pin) == person


async def test_the_right_pin_begins_the_count_anew(stand: Stand) -> None:
    _, person, code, pin = await _with_code(stand)
    for _ in range(3):
        for _ in range(4):
            assert await _resuming(stand).check(code, _wrong(pin)) is None
        assert await _resuming(stand).check(code, pin) == person


async def test_who_came_over_telegram_gets_a_web_address_once_and_goes_on_there(stand: Stand) -> None:
    who, person, _, _ = await _with_code(stand, TELEGRAM)
    address = await _resuming(stand).address_of(person)
    assert address.channel == WEB
    assert await _resuming(stand).address_of(person) == address
    taken = await stand.take(Incoming(address, "1", Started()))
    assert taken.person == person
    assert (await who.state()).flow == "menu"


async def test_who_came_by_the_web_keeps_the_address(stand: Stand) -> None:
    who, person, _, _ = await _with_code(stand)
    assert await _resuming(stand).address_of(person) == Address(WEB, who.address.value)


async def test_after_deleting_code_and_pin_open_nothing(stand: Stand) -> None:
    who, _, code, pin = await _with_code(stand)
    await who.command(Command.DELETE)
    await who.press("yes")
    assert await _resuming(stand).check(code, pin) is None
