"""Commands, names, descriptions and menu buttons."""

import re

from tests.botapi.errors import bad_request
from tests.botapi.params import JsonObject, Params
from tests.botapi.profile import Command, scope_key
from tests.botapi.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")
SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
MENU_BUTTONS = frozenset({"default", "commands", "web_app"})
MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256
MAX_NAME = 64
MAX_DESCRIPTION = 512
MAX_SHORT_DESCRIPTION = 120


def set_my_commands(world: World, params: Params) -> bool:
    """Set the command menu for a scope and a language."""
    key = _commands_key(world, params)
    items = params.array("commands") or []
    if len(items) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[key] = tuple(_command(item) for item in items)
    return True


def get_my_commands(world: World, params: Params) -> list[JsonObject]:
    """Return the commands of exactly this scope and language."""
    found = world.profile.commands.get(_commands_key(world, params), ())
    return [command.wire() for command in found]


def delete_my_commands(world: World, params: Params) -> bool:
    """Remove the commands of exactly this scope and language."""
    world.profile.commands.pop(_commands_key(world, params), None)
    return True


def set_my_name(world: World, params: Params) -> bool:
    """Set the bot's name for a language."""
    return _set(world.profile.names, params, "name", MAX_NAME)


def get_my_name(world: World, params: Params) -> JsonObject:
    """Return the bot's name for a language."""
    return {"name": _get(world.profile.names, params) or world.bot.first_name}


def set_my_description(world: World, params: Params) -> bool:
    """Set the text of the empty chat for a language."""
    return _set(world.profile.descriptions, params, "description", MAX_DESCRIPTION)


def get_my_description(world: World, params: Params) -> JsonObject:
    """Return the text of the empty chat for a language."""
    return {"description": _get(world.profile.descriptions, params)}


def set_my_short_description(world: World, params: Params) -> bool:
    """Set the text of the profile page for a language."""
    return _set(world.profile.short_descriptions, params, "short_description", MAX_SHORT_DESCRIPTION)


def get_my_short_description(world: World, params: Params) -> JsonObject:
    """Return the text of the profile page for a language."""
    return {"short_description": _get(world.profile.short_descriptions, params)}


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Set the menu button of one private chat, or the default for all."""
    chat_id = _menu_chat(world, params)
    button = params.record("menu_button") or {"type": "default"}
    if button.get("type") not in MENU_BUTTONS:
        raise bad_request("can't parse menu button: Unsupported menu button type")
    world.profile.menu_buttons[chat_id] = button
    return True


def get_chat_menu_button(world: World, params: Params) -> JsonObject:
    """Return the menu button of one private chat, or the default."""
    buttons = world.profile.menu_buttons
    standard: JsonObject = buttons.get(0, {"type": "commands"})
    return buttons.get(_menu_chat(world, params), standard)


def _menu_chat(world: World, params: Params) -> int:
    wanted = params.text("chat_id")
    return world.chat_for(wanted).chat_id if wanted else 0


def _language(params: Params) -> str:
    language = params.text("language_code")
    if LANGUAGE.fullmatch(language) is None:
        raise bad_request("invalid language code specified")
    return language


def _commands_key(world: World, params: Params) -> tuple[str, str]:
    scope = params.record("scope")
    if scope is not None:
        if scope.get("type") not in SCOPES:
            raise bad_request("can't parse BotCommandScope: Unsupported type specified")
        if "chat_id" in scope:
            scope["chat_id"] = world.chat_for(str(scope["chat_id"])).chat_id
    return scope_key(scope), _language(params)


def _command(item: object) -> Command:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    command = str(item.get("command", "")).removeprefix("/")
    description = str(item.get("description", "")).strip()
    if COMMAND.fullmatch(command) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return Command(command, description)


def _set(texts: dict[str, str], params: Params, name: str, longest: int) -> bool:
    text = params.text(name).strip()
    if len(text) > longest:
        raise bad_request(f"bot {name.replace('_', ' ')} is too long")
    texts[_language(params)] = text
    return True


def _get(texts: dict[str, str], params: Params) -> str:
    return texts.get(_language(params)) or texts.get("", "")
