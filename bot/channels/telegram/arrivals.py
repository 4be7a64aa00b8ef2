"""What an update of Telegram is to us."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType, MessageAttachmentType

from bot.channels.telegram.callback import read_callback
from bot.channels.telegram.raw import text_or_none, whole_number
from bot.house import TELEGRAM
from bot.ports import Address, Incoming
from domain.events import Attached, Attachment, Command, Commanded, Inbound, Started, Typed
from domain.ids import Lang, PlaceId
from locales.choosing import fitting
from locales.languages import Language

_KINDS: Final = {
    MessageAttachmentType.PHOTO: Attachment.PHOTO,
    MessageAttachmentType.VOICE: Attachment.VOICE,
    MessageAttachmentType.AUDIO: Attachment.VOICE,
    MessageAttachmentType.VIDEO: Attachment.VIDEO,
    MessageAttachmentType.VIDEO_NOTE: Attachment.VIDEO,
    MessageAttachmentType.ANIMATION: Attachment.VIDEO,
    MessageAttachmentType.DOCUMENT: Attachment.DOCUMENT,
    MessageAttachmentType.CONTACT: Attachment.CONTACT,
    MessageAttachmentType.LOCATION: Attachment.LOCATION,
    MessageAttachmentType.VENUE: Attachment.LOCATION,
    MessageAttachmentType.STICKER: Attachment.STICKER,
    **dict.fromkeys(
        (
            MessageAttachmentType.DICE,
            MessageAttachmentType.GAME,
            MessageAttachmentType.INVOICE,
            MessageAttachmentType.PAID_MEDIA,
            MessageAttachmentType.PASSPORT_DATA,
            MessageAttachmentType.POLL,
            MessageAttachmentType.STORY,
        ),
        Attachment.OTHER,
    ),
}
_PRESENT: Final = frozenset({ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Turn:
    """Something a person did that the conversation takes; `album` bundles pictures sent at once."""

    chat: int
    incoming: Incoming
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A person has shut the bot out, or let it in again."""

    chat: int
    reachable: bool


@dataclass(frozen=True, slots=True)
class InCompany:
    """Something happened in a group or channel, where the bot does not speak."""

    chat: int
    language: Lang | None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing that has to be answered, such as a changed chat setting."""

    chat: int = 0


Arrival = Turn | Standing | InCompany | Nothing


def arrival(update: Update, languages: Sequence[Language]) -> Arrival:
    """Return what an update means, without its content where that is not to be read.

    The library takes any value for any field: one of a wrong kind is a ValueError here.
    """
    chat = update.effective_chat
    if chat is None:
        return Nothing()
    whole_number(chat.id)
    code = update.effective_user.language_code if update.effective_user else None
    hint = fitting(text_or_none(code), languages)
    if update.my_chat_member is not None:
        return _standing(chat, update.my_chat_member, hint)
    if chat.type != ChatType.PRIVATE:
        return InCompany(chat.id, hint)
    event: Inbound | None = None
    album, message_id = None, None
    if update.callback_query is not None:
        event, message_id = _press(update.callback_query)
    elif update.edited_message is not None:
        event = _edit(update.edited_message)
    elif update.message is not None:
        event, album = _event(update.message, hint), text_or_none(update.message.media_group_id)
    if event is None:
        return Nothing(chat.id)
    address = Address(TELEGRAM, str(chat.id))
    return Turn(chat.id, Incoming(address, str(update.update_id), event, hint, message_id), album)


def _standing(chat: Chat, change: ChatMemberUpdated, hint: Lang | None) -> Arrival:
    present = change.new_chat_member.status in _PRESENT
    if chat.type == ChatType.PRIVATE:
        return Standing(chat.id, reachable=present)
    return InCompany(chat.id, hint) if present else Nothing(chat.id)


def _press(query: CallbackQuery) -> tuple[Inbound, int | None]:
    place = whole_number(query.message.message_id) if query.message else None
    return read_callback(text_or_none(query.data)), place


def _edit(message: Message) -> Inbound | None:
    """Return that a text was changed; a location that moves on is edited all the time and is no news."""
    return None if message.location else Attached(Attachment.EDITED)


def _event(message: Message, hint: Lang | None) -> Inbound | None:
    text = text_or_none(message.text)
    if text is not None:
        return text_event(text, hint)
    # A picture counts as one even with text below it: the text alone would lose its meaning.
    kind = next((kind for name, kind in _KINDS.items() if getattr(message, name, None)), None)
    return None if kind is None else Attached(kind)


def text_event(text: str, hint: Lang | None) -> Inbound:
    """Return what a text means: Start, a command, or words."""
    if not text.startswith("/"):
        return Typed(text)
    word, _, rest = text[1:].partition(" ")
    name = word.partition("@")[0].lower()
    if name == Command.START:
        return Started(PlaceId(rest.strip()) if rest.strip() else None, hint)
    return Commanded(Command(name)) if name in {one.value for one in Command} else Typed(text)
