"""How the server behaves, fixed when it starts."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.botapi.polling import SecondPoller
from tests.botapi.webhooks import Retries


@dataclass(frozen=True, slots=True)
class Settings:
    """`clock` gives epoch seconds; a press can be answered for `callback_lifetime` seconds."""

    bot_name: str = "Testbot"
    bot_username: str = "lotse_test_bot"
    reads_groups: bool = False
    callback_lifetime: float = 15.0
    second_poller: SecondPoller = SecondPoller.REFUSED
    webhook_retries: Retries = field(default_factory=Retries)
    clock: Callable[[], float] = time.time


DEFAULT_SETTINGS = Settings()
