"""Commands, names, descriptions and menu buttons."""

import pytest
from telegram import (
    Bot,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
    MenuButtonDefault,
)
from telegram.error import BadRequest

from tests.botapi import BotApiServer


async def test_commands_are_kept_by_scope_and_language(server: BotApiServer, bot: Bot) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([("sos", "Notruf")])
    await bot.set_my_commands([("sos", "طوارئ"), ("language", "لغة")], scope=scope, language_code="ar")
    found = await bot.get_my_commands(scope=scope, language_code="ar")
    assert [command.description for command in found] == ["طوارئ", "لغة"]
    assert await bot.get_my_commands(scope=scope) == ()
    arab, german = server.user("ar"), server.user("de")
    assert (arab.menu(), german.menu()) == (("sos", "language"), ("sos",))
    await bot.delete_my_commands(scope=scope, language_code="ar")
    assert arab.menu() == ("sos",)


async def test_commands_for_one_chat_come_first(server: BotApiServer, bot: Bot) -> None:
    user = server.user()
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.set_my_commands([("desk", "Pult")], scope=BotCommandScopeChat(user.chat_id))
    user.start()
    await bot.set_my_commands([("sos", "Notruf")])
    await bot.set_my_commands([("desk", "Pult")], scope=BotCommandScopeChat(user.chat_id))
    assert user.menu() == ("desk",)


async def test_wrong_commands_and_languages_are_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Hilfe", "Hilfe")])
    with pytest.raises(BadRequest, match="Bot_command_description_invalid"):
        await bot.set_my_commands([("hilfe", " ")])
    with pytest.raises(BadRequest, match="Invalid language code specified"):
        await bot.set_my_commands([("hilfe", "Hilfe")], language_code="ckb")


async def test_names_and_descriptions_have_languages_and_lengths(bot: Bot) -> None:
    await bot.set_my_name("Lotse")
    await bot.set_my_description("Beratung")
    await bot.set_my_description("استشارة", language_code="ar")
    await bot.set_my_short_description("Kurz")
    assert (await bot.get_my_name()).name == "Lotse"
    assert (await bot.get_my_description("ar")).description == "استشارة"
    assert (await bot.get_my_description("fr")).description == "Beratung"
    assert (await bot.get_my_short_description()).short_description == "Kurz"
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_short_description("x" * 121)


async def test_menu_buttons_have_a_default(server: BotApiServer, bot: Bot) -> None:
    user = server.user()
    user.start()
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert isinstance(await bot.get_chat_menu_button(user.chat_id), MenuButtonCommands)
    await bot.set_chat_menu_button(user.chat_id, MenuButtonDefault())
    assert isinstance(await bot.get_chat_menu_button(user.chat_id), MenuButtonDefault)
