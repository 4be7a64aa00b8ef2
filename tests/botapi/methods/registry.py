"""All methods by name; getUpdates is not here because it waits."""

from collections.abc import Callable

from tests.botapi.methods import callbacks, chats, edits, messages, profile, webhook
from tests.botapi.params import Params
from tests.botapi.world import World

Method = Callable[[World, Params], object]

_NAMED: dict[str, Method] = {
    "getMe": chats.get_me,
    "getChat": chats.get_chat,
    "leaveChat": chats.leave_chat,
    "getFile": chats.get_file,
    "setWebhook": webhook.set_webhook,
    "deleteWebhook": webhook.delete_webhook,
    "getWebhookInfo": webhook.get_webhook_info,
    "sendMessage": messages.send_message,
    "sendDocument": messages.send_document,
    "sendLocation": messages.send_location,
    "sendVenue": messages.send_venue,
    "sendChatAction": messages.send_chat_action,
    "editMessageText": edits.edit_message_text,
    "editMessageCaption": edits.edit_message_caption,
    "editMessageReplyMarkup": edits.edit_message_reply_markup,
    "deleteMessage": edits.delete_message,
    "deleteMessages": edits.delete_messages,
    "answerCallbackQuery": callbacks.answer_callback_query,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.set_my_name,
    "getMyName": profile.get_my_name,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}

METHODS: dict[str, Method] = {name.lower(): method for name, method in _NAMED.items()}
