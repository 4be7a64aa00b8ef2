"""The state of the simulated Telegram: accounts, chats, messages, presses, and what acts on them."""

from dataclasses import replace

from tests.botapi import wire
from tests.botapi.changes import Changes
from tests.botapi.errors import BLOCKED, bad_request, forbidden
from tests.botapi.files import FileStore
from tests.botapi.model import (
    Account,
    Callback,
    Chat,
    ChatKind,
    Formatted,
    Keyboard,
    Message,
    Standing,
)
from tests.botapi.params import JsonObject
from tests.botapi.polling import LongPoll
from tests.botapi.profile import BotProfile
from tests.botapi.settings import Settings
from tests.botapi.updates import UpdateQueue
from tests.botapi.webhooks import WebhookSender


class World:
    """Everything the server knows; methods of the API and simulated people both act here."""

    def __init__(self, bot: Account, settings: Settings) -> None:
        """Start with the bot alone."""
        self.bot = bot
        self.settings = settings
        self.clock = settings.clock
        self.changes = Changes()
        self.files = FileStore()
        self.queue = UpdateQueue()
        self.poll = LongPoll(self.queue, settings.second_poller, self.changes.bump)
        self.webhooks = WebhookSender(self.queue, settings.webhook_retries, settings.clock, self.changes.bump)
        self.profile = BotProfile()
        self.accounts: dict[int, Account] = {bot.account_id: bot}
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, Callback] = {}

    def add_chat(self, chat: Chat) -> Chat:
        """Make a chat known, with its account if it is a private one."""
        self.chats[chat.chat_id] = chat
        if chat.account is not None:
            self.accounts[chat.account.account_id] = chat.account
        return chat

    def chat_for(self, wanted: str) -> Chat:
        """Return the chat by id or @username if the bot knows it; raises 400 "chat not found"."""
        if not wanted:
            raise bad_request("chat_id is empty")
        for chat in self._named(wanted):
            if chat.standing is not Standing.STRANGER:
                return chat
        raise bad_request("chat not found")

    def writable_chat(self, wanted: str) -> Chat:
        """Return a chat the bot may write to; raises 400 when unknown, 403 when the bot is shut out."""
        chat = self.chat_for(wanted)
        if chat.standing is Standing.BLOCKED:
            raise forbidden(BLOCKED)
        if chat.standing is Standing.KICKED:
            raise forbidden(f"bot was kicked from the {chat.kind.value} chat")
        if chat.standing is Standing.LEFT:
            raise forbidden(f"bot is not a member of the {chat.kind.value} chat")
        return chat

    def post(
        self,
        chat: Chat,
        sender: Account,
        content: Formatted,
        *,
        keyboard: Keyboard = (),
        media: JsonObject | None = None,
        extra: JsonObject | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Add a message to a chat and return it; no update is announced."""
        message = Message(
            message_id=chat.next_message_id,
            chat_id=chat.chat_id,
            sender_id=sender.account_id,
            from_bot=sender.account_id == self.bot.account_id,
            date=int(self.clock()),
            changed=self.changes.count + 1,
            content=content,
            keyboard=keyboard,
            media=media or {},
            extra=extra or {},
            reply_to=reply_to,
        )
        chat.next_message_id += 1
        chat.messages[message.message_id] = message
        self.changes.bump(chat.chat_id)
        return message

    def revise(
        self,
        chat: Chat,
        message: Message,
        *,
        content: Formatted | None = None,
        keyboard: Keyboard | None = None,
        deleted: bool = False,
    ) -> Message:
        """Replace a message by a newer version and return it; None leaves a part as it is."""
        edit_date = message.edit_date if deleted else int(self.clock())
        revised = replace(
            message,
            content=message.content if content is None else content,
            keyboard=message.keyboard if keyboard is None else keyboard,
            deleted=deleted,
            edit_date=edit_date,
            changed=self.changes.count + 1,
        )
        chat.messages[message.message_id] = revised
        self.changes.bump(chat.chat_id)
        return revised

    def message_wire(self, message: Message) -> JsonObject:
        """Return the Message object, with the message it replies to."""
        chat = self.chats[message.chat_id]
        sender = None if chat.kind is ChatKind.CHANNEL else self.accounts.get(message.sender_id)
        found = wire.message_wire(chat, message, sender)
        replied = chat.messages.get(message.reply_to or 0)
        if replied is not None:
            original = None if chat.kind is ChatKind.CHANNEL else self.accounts.get(replied.sender_id)
            found["reply_to_message"] = wire.message_wire(chat, replied, original)
        return found

    def change_standing(self, chat: Chat, standing: Standing, by: Account) -> None:
        """Change what the bot is to a chat and announce it as my_chat_member."""
        before = wire.member_wire(self.bot, chat.standing)
        chat.standing = standing
        after = wire.member_wire(self.bot, standing)
        payload = wire.membership_wire(chat, by, (before, after), int(self.clock()))
        self.queue.add("my_chat_member", payload, chat.chat_id)
        self.changes.bump(chat.chat_id)

    def _named(self, wanted: str) -> list[Chat]:
        if wanted.startswith("@"):
            name = wanted[1:].lower()
            return [chat for chat in self.chats.values() if (chat.username or "").lower() == name]
        try:
            chat = self.chats.get(int(wanted))
        except ValueError:
            return []
        return [] if chat is None else [chat]
