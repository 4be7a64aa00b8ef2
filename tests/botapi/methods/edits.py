"""Changing what was sent: texts, keyboards, deletion."""

from tests.botapi.errors import NOT_MODIFIED, bad_request
from tests.botapi.keyboard import read_markup
from tests.botapi.methods.texts import read_caption, read_text
from tests.botapi.model import Chat, Formatted, Keyboard, Message
from tests.botapi.params import JsonObject, Params
from tests.botapi.world import World

DELETABLE_SECONDS = 48 * 3600


def edit_message_text(world: World, params: Params) -> JsonObject:
    """Replace text and keyboard; without `reply_markup` the keyboard goes."""
    chat, message = _own_message(world, params)
    content = read_text(params, editing=True)
    if message.media:
        raise bad_request("there is no text in the message to edit")
    return _revise(world, chat, message, content, read_markup(params).inline)


def edit_message_caption(world: World, params: Params) -> JsonObject:
    """Replace caption and keyboard of a file."""
    chat, message = _own_message(world, params)
    if not message.media:
        raise bad_request("there is no caption in the message to edit")
    return _revise(world, chat, message, read_caption(params), read_markup(params).inline)


def edit_message_reply_markup(world: World, params: Params) -> JsonObject:
    """Replace or remove the keyboard."""
    chat, message = _own_message(world, params)
    return _revise(world, chat, message, message.content, read_markup(params).inline)


def delete_message(world: World, params: Params) -> bool:
    """Delete a message younger than 48 hours."""
    chat = world.chat_for(params.text("chat_id"))
    _delete(world, chat, params.integer("message_id"))
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Delete several messages; unknown ones are skipped."""
    chat = world.chat_for(params.text("chat_id"))
    for item in params.array("message_ids") or []:
        message = chat.messages.get(item) if isinstance(item, int) else None
        if message is not None and not message.deleted:
            _delete(world, chat, message.message_id)
    return True


def _delete(world: World, chat: Chat, message_id: int) -> None:
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    if world.clock() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    world.revise(chat, message, deleted=True)


def _own_message(world: World, params: Params) -> tuple[Chat, Message]:
    chat = world.writable_chat(params.text("chat_id"))
    if not params.text("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(params.integer("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _revise(world: World, chat: Chat, message: Message, content: Formatted, keyboard: Keyboard) -> JsonObject:
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(NOT_MODIFIED)
    return world.message_wire(world.revise(chat, message, content=content, keyboard=keyboard))
