"""A small Telegram Bot API server for tests, with simulated people."""

from tests.botapi.calls import Call, Outcome
from tests.botapi.faults import (
    FaultAnswer,
    Faults,
    Hits,
    answer_bad_gateway,
    answer_blocked,
    answer_server_error,
    answer_too_many,
)
from tests.botapi.groups import Channel, Group
from tests.botapi.limits import Limits
from tests.botapi.model import Button, Callback, Message
from tests.botapi.polling import SecondPoller
from tests.botapi.server import DEFAULT_TOKEN, BotApiServer, SentDocument
from tests.botapi.settings import Settings
from tests.botapi.updates import Order
from tests.botapi.users import User
from tests.botapi.watching import Screen
from tests.botapi.webhooks import SECRET_HEADER, Retries

__all__ = [
    "DEFAULT_TOKEN",
    "SECRET_HEADER",
    "BotApiServer",
    "Button",
    "Call",
    "Callback",
    "Channel",
    "FaultAnswer",
    "Faults",
    "Group",
    "Hits",
    "Limits",
    "Message",
    "Order",
    "Outcome",
    "Retries",
    "Screen",
    "SecondPoller",
    "SentDocument",
    "Settings",
    "User",
    "answer_bad_gateway",
    "answer_blocked",
    "answer_server_error",
    "answer_too_many",
]
