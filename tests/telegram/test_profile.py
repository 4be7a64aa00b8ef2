"""What Telegram shows about the bot before anybody has written to it, and language codes."""

import pytest

from bot.channels.telegram.languages import telegram_code
from bot.channels.telegram.profile import profiles
from domain.events import Command
from domain.ids import Lang
from storage.statements import Dialect
from tests.botapi import BotApiServer, Faults, Hits, answer_server_error
from tests.telegram.rooms import CATALOG, Rooms


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


SETTING = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_commands_and_descriptions_are_set_in_each_language_once(
    rooms: Rooms, server: BotApiServer
) -> None:
    codes = {"", *filter(None, (telegram_code(language.tag) for language in CATALOG.languages))} - {"de"}
    # The commands of every code and of everybody else; of texts German is what everybody else sees already.
    expected = 3 * len(codes) + 1
    async with rooms.running():
        await server.wait_until(lambda: len(server.calls.of(*SETTING)) == expected)
    assert server.user("ar").menu() == tuple(one.value for one in Command if one is not Command.BACK)
    descriptions = {
        call.params.text("language_code"): call.params.text("description")
        for call in server.calls.of("setMyDescription")
    }
    assert set(descriptions) == codes
    assert len(set(descriptions.values())) == len(codes)
    async with rooms.running():
        await server.wait_until(lambda: len(server.calls.of("getMyShortDescription")) == 2 * len(codes) + 2)
        await server.wait_until(lambda: server.polling)
    assert len(server.calls.of(*SETTING)) == expected


async def test_a_server_in_trouble_is_asked_again(rooms: Rooms, server: BotApiServer) -> None:
    hits = Hits(next_calls=3, methods=frozenset({"deleteWebhook", "setMyCommands"}))
    server.set_faults(Faults(answers=(answer_server_error(hits),)))
    user = server.user()
    async with rooms.running():
        user.type("Hallo")
        await user.wait_text("Hallo")
        await server.wait_until(user.menu)
    assert "sos" in user.menu()


def test_texts_keep_to_the_limits() -> None:
    for profile in profiles(CATALOG.languages, lambda message_id, lang: f"{message_id} {lang} " * 100):
        assert len(profile.description) <= 512
        assert len(profile.short) <= 120
        assert all(len(command.description) <= 100 for command in profile.commands)


def test_only_languages_that_telegram_knows_have_a_code() -> None:
    codes = {tag: telegram_code(Lang(tag)) for tag in ("de", "de-simple", "kmr", "ckb", "fa-AF")}
    assert codes == {"de": "de", "de-simple": None, "kmr": "ku", "ckb": None, "fa-AF": "fa"}
