"""A phone is linked with a code of the desk and is staff's from then on: nothing it says starts an intake."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import pytest
from sqlalchemy import select, update

from bot import staff_words as words
from bot.channels.telegram.api import TelegramApi
from bot.channels.telegram.arrivals import Turn
from bot.channels.telegram.background import Background
from bot.channels.telegram.staff_door import StaffDoor
from bot.forgetting import Forgetting
from bot.house import TELEGRAM
from bot.ports import Address, Incoming
from bot.staff_talk import StaffTalk
from bot.telling import Telling
from domain.events import Command, Commanded, Typed
from domain.ids import StaffId
from storage import tables as t
from storage.database import Database, Dialect, Reader, Statement, Transaction
from storage.staff_phones import open_chat, phone_of, staff_key, unlink_phone
from tests.botapi import BotApiServer, User
from tests.phones.conftest import CODE, Clock, hand_out_code
from tests.telegram.rooms import Rooms

LINK = f"staff-{CODE}"
STAFF_MENU = ("absent", "late", "unlink", "help")


async def linked(rooms: Rooms, server: BotApiServer, staff: str = "birke") -> User:
    """A phone that has just been linked; the bot is running."""
    await hand_out_code(rooms.house, staff)
    user = server.user()
    user.start(LINK)
    await user.wait_text(words.LINKED)
    await server.wait_until(lambda: user.menu() == STAFF_MENU)
    return user


async def phones(rooms: Rooms) -> list[str]:
    async with rooms.database.reading() as reader:
        return [row["staff_id"] for row in await reader.fetch_all(Statement(select(t.staff_phone)))]


async def people(rooms: Rooms) -> int:
    async with rooms.database.reading() as reader:
        return len(await reader.fetch_all(Statement(select(t.person))))


async def test_a_linked_phone_never_starts_an_intake(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        user = await linked(rooms, server)
        for text in ("Ich brauche eine Wohnung", "/start", "/start vhs", "/sos", "/delete", "/unbekannt"):
            user.type(text)
            assert (await user.next_message()).text == words.HELP
        user.photo()
        assert (await user.next_message()).text == words.HELP
        user.voice()
        assert (await user.next_message()).text == words.HELP
    assert rooms.turns.taken == []
    assert await people(rooms) == 0
    assert await phones(rooms) == ["birke"]


async def test_the_chat_is_stored_so_that_only_its_key_opens_it(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        user = await linked(rooms, server)
    async with rooms.database.reading() as reader:
        phone = await phone_of(reader, StaffId("birke"))
        row = await reader.fetch_one(Statement(select(t.staff_phone)))
    assert phone is not None
    assert row is not None
    box = await rooms.vault.box(staff_key(StaffId("birke")))
    assert open_chat(box, phone) == str(user.chat_id)
    assert str(user.chat_id).encode() not in row["chat"]
    assert str(user.chat_id) not in row["chat_hash"]


async def test_the_commands_are_seen_in_this_chat_only_and_go_with_the_link(
    rooms: Rooms, server: BotApiServer
) -> None:
    async with rooms.running():
        user, other = await linked(rooms, server), server.user()
        await server.wait_until(lambda: "sos" in other.menu())
        assert set(STAFF_MENU) - {"help"} & set(other.menu()) == set()
        user.type("/unlink")
        await user.wait_text(words.UNLINKED)
        await server.wait_until(lambda: "sos" in user.menu())
        assert await phones(rooms) == []
        user.type("Hallo")
        await user.wait_text("Typed(text='Hallo', turn=None)")


@pytest.mark.parametrize(
    "said", ["/absent", "/late 30", "/late", "/unlink", "/ABSENT@bot heute", "/unlink  x"]
)
async def test_to_everybody_else_the_commands_are_unknown_ones(
    rooms: Rooms, server: BotApiServer, said: str
) -> None:
    async with rooms.running():
        await linked(rooms, server)
        stranger = server.user()
        stranger.type(said)
        await stranger.wait_text("Typed")
    (incoming,) = rooms.turns.taken
    # A word alone behind the stroke: the conversation answers an unknown command with its help.
    assert incoming.event == Typed(said.split(maxsplit=1)[0])
    assert await phones(rooms) == ["birke"]


async def test_help_of_everybody_else_is_the_usual_one(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        await linked(rooms, server)
        stranger = server.user()
        stranger.type("/help")
        await stranger.wait_text("Commanded")
    assert rooms.turns.taken[0].event == Commanded(Command.HELP)


async def test_a_code_works_once(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        await linked(rooms, server)
        thief = server.user()
        thief.start(LINK)
        await thief.wait_text(words.WRONG_CODE)
    assert rooms.turns.taken == []
    assert await phones(rooms) == ["birke"]


async def test_a_code_works_for_ten_minutes(rooms: Rooms, server: BotApiServer, clock: Clock) -> None:
    await hand_out_code(rooms.house, "birke")
    clock.forward(minutes=10)
    async with rooms.running():
        user = server.user()
        user.start(LINK)
        await user.wait_text(words.WRONG_CODE)
    assert await phones(rooms) == []


async def test_a_new_code_takes_the_place_of_the_one_before(rooms: Rooms, server: BotApiServer) -> None:
    await hand_out_code(rooms.house, "birke", "bbbbbbbbbb")
    await hand_out_code(rooms.house, "birke", CODE)
    async with rooms.running():
        user = server.user()
        user.start("staff-bbbbbbbbbb")
        await user.wait_text(words.WRONG_CODE)
        assert await phones(rooms) == []
        user.start(LINK.upper().replace("STAFF-", "staff-"))
        await user.wait_text(words.LINKED)
    assert len(await phones(rooms)) == 1


async def test_who_guesses_codes_is_not_listened_to_for_an_hour(
    rooms: Rooms, server: BotApiServer, clock: Clock
) -> None:
    async with rooms.running():
        user = server.user()
        for number in range(5):
            user.start(f"staff-{number}")
            assert (await user.next_message()).text == words.WRONG_CODE
        await hand_out_code(rooms.house, "birke")
        user.start(LINK)
        assert (await user.next_message()).text == words.WRONG_CODE
        clock.forward(hours=1, minutes=1)
        await hand_out_code(rooms.house, "birke")
        user.start(LINK)
        await user.wait_text(words.LINKED)


async def test_linking_another_chat_replaces_the_one_before(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        old = await linked(rooms, server)
        new = await linked(rooms, server)
        new.type("hm")
        assert (await new.next_message()).text == words.HELP
        old.type("Hallo")
        await old.wait_text("Typed(text='Hallo', turn=None)")
    assert await phones(rooms) == ["birke"]


async def test_a_chat_belongs_to_one_account_only(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        user = await linked(rooms, server)
        await hand_out_code(rooms.house, "esche")
        user.start(LINK)
        await server.wait_until(lambda: len(user.screen().from_bot) == 2)
    assert await phones(rooms) == ["esche"]


CLOSING: tuple[dict[str, object], ...] = ({"active": 0}, {"ends_on": "2026-11-22"})


@pytest.mark.parametrize("closing", CLOSING)
async def test_a_closed_account_is_refused_and_its_phone_forgotten(
    rooms: Rooms, server: BotApiServer, closing: dict[str, object]
) -> None:
    async with rooms.running():
        user = await linked(rooms, server)
        async with rooms.database.transaction() as tx:
            await tx.execute(Statement(update(t.staff).where(t.staff.c.id == "birke").values(**closing)))
        user.type("/absent")
        assert (await user.next_message()).text == words.CLOSED
        await server.wait_until(lambda: "sos" in user.menu())
        await hand_out_code(rooms.house, "birke")
        user.start(LINK)
        assert (await user.next_message()).text == words.WRONG_CODE
    assert await phones(rooms) == []
    assert rooms.turns.taken == []


async def test_what_the_desk_unlinks_is_nobody_s_at_once(rooms: Rooms, server: BotApiServer) -> None:
    async with rooms.running():
        user = await linked(rooms, server)
        async with rooms.database.transaction() as tx:
            assert await unlink_phone(tx, StaffId("birke"))
        user.type("Hallo")
        await user.wait_text("Typed(text='Hallo', turn=None)")


async def test_the_keys_of_staff_are_no_orphans(rooms: Rooms, server: BotApiServer, clock: Clock) -> None:
    async with rooms.running():
        await linked(rooms, server)
    clock.forward(days=3650)
    await Forgetting(rooms.house).run()
    assert staff_key(StaffId("birke")) in await rooms.vault.keyring.people()


@dataclass
class Asked:
    """A database that counts how often it is asked for a few rows."""

    database: Database
    times: int = 0

    @property
    def dialect(self) -> Dialect:
        return self.database.dialect

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self.database.transaction()

    def reading(self) -> AbstractAsyncContextManager[Reader]:
        return self.database.reading()

    def glancing(self) -> AbstractAsyncContextManager[Reader]:
        self.times += 1
        return self.database.glancing()

    async def close(self) -> None:
        await self.database.close()


async def test_a_turn_of_anybody_else_asks_the_database_nothing_more(
    rooms: Rooms, server: BotApiServer
) -> None:
    async with rooms.running():
        await linked(rooms, server)
    asked, seconds = (
        Asked(rooms.database),
        iter([100.0, *[101.0 + number / 100 for number in range(200)], 107.0]),
    )
    api = TelegramApi(server.token, server.url)
    talk = StaffTalk(rooms.house, Telling(rooms.house))
    door = StaffDoor(asked, talk, api.bot, api.calls, Background(), seconds=lambda: next(seconds))
    for number in range(202):
        incoming = Incoming(Address(TELEGRAM, "4711"), str(number), Typed("Hallo"))
        turn = Turn(4711, incoming)
        assert await door.meet(turn) is turn
    assert asked.times == 2
