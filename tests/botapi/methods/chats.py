"""The bot itself, its chats and its files."""

from tests.botapi import wire
from tests.botapi.errors import bad_request
from tests.botapi.files import MAX_DOWNLOAD_BYTES
from tests.botapi.model import ChatKind, Standing
from tests.botapi.params import JsonObject, Params
from tests.botapi.world import World


def get_me(world: World, _params: Params) -> JsonObject:
    """Return the bot's account."""
    return wire.bot_wire(world.bot, reads_groups=world.settings.reads_groups)


def get_chat(world: World, params: Params) -> JsonObject:
    """Return what is known about a chat."""
    return wire.full_chat_wire(world.chat_for(params.text("chat_id")))


def leave_chat(world: World, params: Params) -> bool:
    """Leave a group or channel."""
    chat = world.writable_chat(params.text("chat_id"))
    if chat.kind is ChatKind.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    world.change_standing(chat, Standing.LEFT, world.bot)
    return True


def get_file(world: World, params: Params) -> JsonObject:
    """Return where a file can be downloaded."""
    stored = world.files.by_id(params.text("file_id"))
    if len(stored.content) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {**stored.wire(), "file_path": stored.path}
