"""The objects of the Bot API as they go over the wire."""

from tests.botapi.model import Account, Callback, Chat, Keyboard, Message, Standing
from tests.botapi.params import JsonObject

_STATUS = {
    Standing.STRANGER: "left",
    Standing.MEMBER: "member",
    Standing.ADMINISTRATOR: "administrator",
    Standing.BLOCKED: "kicked",
    Standing.LEFT: "left",
    Standing.KICKED: "kicked",
}
_ADMIN_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def account_wire(account: Account) -> JsonObject:
    """Return the User object."""
    found: JsonObject = {
        "id": account.account_id,
        "is_bot": account.is_bot,
        "first_name": account.first_name,
    }
    if account.username is not None:
        found["username"] = account.username
    if account.language_code is not None:
        found["language_code"] = account.language_code
    return found


def bot_wire(account: Account, *, reads_groups: bool) -> JsonObject:
    """Return the User object of getMe."""
    return {
        **account_wire(account),
        "can_join_groups": True,
        "can_read_all_group_messages": reads_groups,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def chat_wire(chat: Chat) -> JsonObject:
    """Return the Chat object."""
    found: JsonObject = {"id": chat.chat_id, "type": chat.kind.value}
    if chat.account is not None:
        found["first_name"] = chat.account.first_name
    if chat.title is not None:
        found["title"] = chat.title
    if chat.username is not None:
        found["username"] = chat.username
    return found


def full_chat_wire(chat: Chat) -> JsonObject:
    """Return the ChatFullInfo object of getChat."""
    return {
        **chat_wire(chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


def keyboard_wire(keyboard: Keyboard) -> JsonObject:
    """Return the InlineKeyboardMarkup object."""
    return {"inline_keyboard": [[button.wire() for button in row] for row in keyboard]}


def message_wire(chat: Chat, message: Message, sender: Account | None) -> JsonObject:
    """Return the Message object; without a sender it is a post of the chat itself."""
    found: JsonObject = {
        "message_id": message.message_id,
        "date": message.date,
        "chat": chat_wire(chat),
    }
    if sender is None:
        found["sender_chat"] = chat_wire(chat)
    else:
        found["from"] = account_wire(sender)
    if message.edit_date is not None:
        found["edit_date"] = message.edit_date
    found.update(message.media)
    found.update(message.extra)
    if message.content.text:
        field = "caption" if message.media else "text"
        found[field] = message.content.text
        if message.content.entities:
            name = "caption_entities" if message.media else "entities"
            found[name] = [entity.wire() for entity in message.content.entities]
    if message.keyboard:
        found["reply_markup"] = keyboard_wire(message.keyboard)
    return found


def callback_wire(callback: Callback, user: Account, chat: Chat, message: JsonObject) -> JsonObject:
    """Return the CallbackQuery object."""
    return {
        "id": callback.callback_id,
        "from": account_wire(user),
        "message": message,
        "chat_instance": str(chat.chat_id * 7_919 + 1_000_003),
        "data": callback.data,
    }


def inaccessible_wire(chat: Chat, message_id: int) -> JsonObject:
    """Return the InaccessibleMessage object of a deleted message."""
    return {"chat": chat_wire(chat), "message_id": message_id, "date": 0}


def member_wire(account: Account, standing: Standing) -> JsonObject:
    """Return the ChatMember object of the bot."""
    found: JsonObject = {"status": _STATUS[standing], "user": account_wire(account)}
    if standing in {Standing.BLOCKED, Standing.KICKED}:
        found["until_date"] = 0
    if standing is Standing.ADMINISTRATOR:
        found.update(dict.fromkeys(_ADMIN_RIGHTS, False))
    return found


def membership_wire(chat: Chat, by: Account, members: tuple[JsonObject, JsonObject], date: int) -> JsonObject:
    """Return the ChatMemberUpdated object; `members` are the bot before and after."""
    return {
        "chat": chat_wire(chat),
        "from": account_wire(by),
        "date": date,
        "old_chat_member": members[0],
        "new_chat_member": members[1],
    }
