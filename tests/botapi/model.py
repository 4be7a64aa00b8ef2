"""What the server knows: accounts, chats, messages, buttons and pressed buttons."""

from dataclasses import dataclass, field
from enum import StrEnum

from tests.botapi.params import JsonObject


class ChatKind(StrEnum):
    """Kinds of chats, spelled as on the wire."""

    PRIVATE = "private"
    GROUP = "group"
    CHANNEL = "channel"


class Standing(StrEnum):
    """What the bot is to a chat."""

    STRANGER = "stranger"
    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    BLOCKED = "blocked"
    LEFT = "left"
    KICKED = "kicked"


@dataclass(frozen=True, slots=True)
class Account:
    """A person or the bot."""

    account_id: int
    first_name: str
    username: str | None = None
    is_bot: bool = False
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted part of a text; offset and length count UTF-16 units, as Telegram does."""

    kind: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    def wire(self) -> JsonObject:
        """Return the MessageEntity object."""
        found: JsonObject = {"type": self.kind, "offset": self.offset, "length": self.length}
        if self.url is not None:
            found["url"] = self.url
        if self.language is not None:
            found["language"] = self.language
        return found


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text after its markup was read."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def marked(self, kind: str) -> tuple[str, ...]:
        """Return the parts with that formatting, such as "bold" or "code", in order."""
        raw = self.text.encode("utf-16-le")
        return tuple(
            raw[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le")
            for e in self.entities
            if e.kind == kind
        )


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: with data to send back, with a link, or of another kind (`other`)."""

    text: str
    data: str | None = None
    url: str | None = None
    other: str | None = None

    def wire(self) -> JsonObject:
        """Return the InlineKeyboardButton object."""
        found: JsonObject = {"text": self.text}
        if self.data is not None:
            found["callback_data"] = self.data
        if self.url is not None:
            found["url"] = self.url
        return found


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One version of a message; an edit makes a new version with the same id."""

    message_id: int
    chat_id: int
    sender_id: int
    from_bot: bool
    date: int
    changed: int
    content: Formatted = field(default_factory=Formatted)
    keyboard: Keyboard = ()
    media: JsonObject = field(default_factory=dict)
    extra: JsonObject = field(default_factory=dict)
    edit_date: int | None = None
    reply_to: int | None = None
    deleted: bool = False

    @property
    def text(self) -> str:
        """The text, or the caption of a file, as shown."""
        return self.content.text

    @property
    def labels(self) -> tuple[str, ...]:
        """All button labels, row by row."""
        return tuple(button.text for row in self.keyboard for button in row)

    def button(self, wanted: str) -> Button:
        """Return the button with that label or callback data; raises LookupError when there is none."""
        buttons = [button for row in self.keyboard for button in row]
        for button in buttons:
            if button.text == wanted:
                return button
        for button in buttons:
            if button.data == wanted:
                return button
        message = f"no button {wanted!r} on message {self.message_id}, there are {self.labels}"
        raise LookupError(message)


@dataclass(frozen=True, slots=True)
class ChatAction:
    """One sendChatAction call that the person sees, such as "typing"."""

    action: str
    at: float


@dataclass(slots=True)
class Chat:
    """A chat with every message ever sent in it."""

    chat_id: int
    kind: ChatKind
    title: str | None = None
    username: str | None = None
    account: Account | None = None
    standing: Standing = Standing.STRANGER
    messages: dict[int, Message] = field(default_factory=dict)
    actions: list[ChatAction] = field(default_factory=list)
    next_message_id: int = 1

    def shown(self) -> tuple[Message, ...]:
        """Return the messages as displayed now, oldest first, without deleted ones."""
        return tuple(message for message in self.messages.values() if not message.deleted)


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What the bot answered to a press."""

    text: str
    alert: bool
    at: float


@dataclass(slots=True)
class Callback:
    """A pressed button and the answers to it; the client shows a progress bar until the first one."""

    callback_id: str
    user_id: int
    chat_id: int
    message_id: int
    label: str
    data: str
    pressed_at: float
    answers: list[CallbackAnswer] = field(default_factory=list)

    @property
    def answered(self) -> bool:
        """Whether the bot answered in time."""
        return bool(self.answers)
