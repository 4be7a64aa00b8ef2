"""What people do in a chat, put into messages and updates."""

from tests.botapi import wire
from tests.botapi.markup import commands_in
from tests.botapi.model import Account, Callback, Chat, ChatKind, Formatted, Message
from tests.botapi.params import JsonObject
from tests.botapi.world import World


def say(
    world: World,
    chat: Chat,
    sender: Account,
    text: str = "",
    *,
    media: JsonObject | None = None,
    extra: JsonObject | None = None,
    reply_to: int | None = None,
) -> Message:
    """Put a person's message into a chat; the bot hears of it by `announce`."""
    content = Formatted(text, commands_in(text))
    return world.post(chat, sender, content, media=media, extra=extra, reply_to=reply_to)


def announce(world: World, chat: Chat, message: Message) -> None:
    """Put a message into the bot's updates."""
    kind = "channel_post" if chat.kind is ChatKind.CHANNEL else "message"
    world.queue.add(kind, world.message_wire(message), chat.chat_id)


def reword(world: World, chat: Chat, message: Message, text: str) -> Message:
    """Edit a person's message and announce it."""
    revised = world.revise(chat, message, content=Formatted(text, commands_in(text)))
    world.queue.add("edited_message", world.message_wire(revised), chat.chat_id)
    return revised


def press(world: World, chat: Chat, user: Account, wanted: str, message: Message | None) -> Callback:
    """Press a button by label or callback data.

    Without `message` it is the latest one with buttons; with it, the buttons are those of that version,
    so that a button can be pressed that has gone since. Raises LookupError when there is no such button.
    """
    if message is None:
        message = next((shown for shown in reversed(chat.shown()) if shown.keyboard), None)
    if message is None:
        complaint = f"no message with buttons in chat {chat.chat_id}"
        raise LookupError(complaint)
    button = message.button(wanted)
    if button.data is None:
        complaint = f"button {button.text!r} sends nothing to the bot"
        raise LookupError(complaint)
    number = str(4_000_000_000 + len(world.callbacks) + 1)
    callback = Callback(
        number,
        user.account_id,
        chat.chat_id,
        message.message_id,
        button.text,
        button.data,
        world.clock(),
    )
    world.callbacks[number] = callback
    current = chat.messages[message.message_id]
    if current.deleted:
        shown = wire.inaccessible_wire(chat, current.message_id)
    else:
        shown = world.message_wire(current)
    world.queue.add("callback_query", wire.callback_wire(callback, user, chat, shown), chat.chat_id)
    world.changes.bump(chat.chat_id)
    return callback
