"""One's own page: linking the phone, pings, and what is refused there."""

import re

import pytest

from bot import staff_words as words
from bot.staff_talk import StaffTalk
from bot.telling import Telling
from domain.ids import StaffId
from domain.quiet_hours import QuietHours
from storage.staff_phones import phone_of
from storage.statements import Dialect
from tests.botapi import BotApiServer
from tests.desk.clerks import Clerk, Desk
from tests.telegram.rooms import Rooms

CODE = re.compile(r"/start staff-([a-z0-9]{10})")
EVERYBODY = ("birke", "tanne", "akte", "board", "waage", "kabel")


@pytest.fixture
def dialect() -> Dialect:
    """The statements have tests of their own on both databases."""
    return Dialect.SQLITE


@pytest.fixture
def talk(desk: Desk, server: BotApiServer) -> StaffTalk:
    """What the bot answers staff."""
    rooms = Rooms(desk.database, desk.vault, server)
    rooms.house.clock = desk.clock
    return StaffTalk(rooms.house, Telling(rooms.house))


def code_on(clerk: Clerk) -> str:
    found = CODE.search(clerk.text)
    assert found is not None, clerk.text
    return found[1]


@pytest.mark.parametrize("username", EVERYBODY)
async def test_every_role_may_link_a_phone(desk: Desk, talk: StaffTalk, username: str) -> None:
    clerk = await (await desk.clerk(username)).open("/desk/profil")
    await clerk.press("Code erzeugen")
    assert clerk.status == 200
    code = code_on(clerk)
    assert f"https://t.me/lotse_test_bot?start=staff-{code}" in clerk.text
    assert (await talk.link("4711", code)).text.startswith(words.LINKED)
    await clerk.open("/desk/profil")
    assert "Verknüpft seit heute, 09:42 Uhr." in clerk.text
    assert code not in clerk.html
    await clerk.press("Verknüpfung lösen")
    assert "Die Verknüpfung ist gelöst." in clerk.text
    async with desk.database.reading() as reader:
        assert await phone_of(reader, StaffId(username)) is None


async def test_pings_and_quiet_hours_are_set_here(desk: Desk, talk: StaffTalk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    await clerk.press("Code erzeugen")
    await talk.link("4711", code_on(clerk))
    await clerk.open("/desk/profil")
    await clerk.send("/desk/profil/telefon/hinweise", hinweise="ja", ruhe_von=18, ruhe_bis=8)
    assert "Gespeichert." in clerk.text
    async with desk.database.reading() as reader:
        phone = await phone_of(reader, StaffId("birke"))
    assert phone is not None
    assert (phone.pings, phone.quiet) == (True, QuietHours(18, 8))
    await clerk.send("/desk/profil/telefon/hinweise", ruhe_von=0, ruhe_bis=0)
    async with desk.database.reading() as reader:
        phone = await phone_of(reader, StaffId("birke"))
    assert phone is not None
    assert (phone.pings, phone.quiet) == (False, QuietHours(0, 0))
    await clerk.send("/desk/profil/telefon/hinweise", ruhe_von=24, ruhe_bis="x")
    assert clerk.status == 422
    assert "Geben Sie eine Zahl von 0 bis 23 ein." in clerk.text


async def test_only_who_works_with_requests_is_asked_about_pings(desk: Desk, talk: StaffTalk) -> None:
    clerk = await (await desk.clerk("kabel")).open("/desk/profil")
    await clerk.press("Code erzeugen")
    await talk.link("4711", code_on(clerk))
    await clerk.open("/desk/profil")
    assert "Anfragen warten" not in clerk.text
    assert "Ihr eigener Kalender" not in clerk.text


async def test_codes_are_not_made_without_end(desk: Desk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    for _ in range(10):
        await clerk.press("Code erzeugen")
        assert clerk.status == 200
    await clerk.press("Code erzeugen")
    assert clerk.status == 429
    assert CODE.search(clerk.text) is None
    desk.clock.forward(minutes=9)
    await clerk.open("/desk/sitzung")
    desk.clock.forward(minutes=2)
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    await clerk.press("Code erzeugen")
    assert clerk.status == 200


async def test_only_the_newest_code_links(desk: Desk, talk: StaffTalk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    await clerk.press("Code erzeugen")
    first = code_on(clerk)
    await clerk.press("Code erzeugen")
    assert (await talk.link("4711", first)).text == words.WRONG_CODE
    assert (await talk.link("4711", code_on(clerk))).text.startswith(words.LINKED)
