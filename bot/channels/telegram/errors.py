"""What the library's errors mean for a message that was to be sent, without repeating any of it."""

import re
from typing import Final

from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError, TimedOut

from bot.channels.telegram.http import FloodWait, NotTaken
from domain.errors import Blocked, RetryAfter, TransportError

_NOT_MODIFIED: Final = "message is not modified"
_GONE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)
_NOBODY: Final = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")
_KIND: Final = re.compile(r"[^:'\"]{1,60}")
"""What stands before the first quotation or detail: those may repeat what was in the message."""


def is_unchanged(error: BadRequest) -> bool:
    """Whether an edit failed only because the message looks like that already."""
    return _NOT_MODIFIED in error.message.lower()


def is_gone(error: BadRequest) -> bool:
    """Whether the message to edit does not exist any more or cannot be edited."""
    return any(text in error.message.lower() for text in _GONE)


def transport_error(error: TelegramError) -> TransportError:
    """Return an error of the library as one of the relay's."""
    match error:
        case FloodWait():
            return RetryAfter(error.seconds)
        case Forbidden():
            return Blocked("forbidden")
        case BadRequest() if any(text in error.message.lower() for text in _NOBODY):
            return Blocked("nobody there")
        case BadRequest():
            return TransportError(f"refused: {_kind(error)}", permanent=True)
        case InvalidToken():
            # Only the operator can help; until then the messages wait.
            return TransportError("the token is not accepted")
        case NotTaken():
            return TransportError(f"network: {_kind(error)}")
        case TimedOut():
            return TransportError("no answer in time", unsure=True)
        case _:
            return TransportError(f"network: {_kind(error)}", unsure=True)


def _kind(error: TelegramError) -> str:
    found = _KIND.match(error.message)
    kind = "" if found is None else "".join(one for one in found.group() if one.isprintable()).strip()
    return kind.lower() or type(error).__name__
