"""The Bot API as this channel uses it: the library's `Bot`, and updates as they come, unparsed."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from telegram import Bot

from bot.channels.telegram.calls import Calls
from bot.channels.telegram.http import AiohttpRequest

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member", "channel_post")
_BATCH: Final = 100
_PATIENCE: Final = 10.0

RawUpdate = Mapping[str, object]


class TelegramApi:
    """Calls to one bot; `api_url` is the root of the Bot API server."""

    def __init__(self, token: str, api_url: str) -> None:
        self._request = AiohttpRequest()
        root = api_url.rstrip("/")
        self._updates_url = f"{root}/bot{token}/getUpdates"
        self.calls = Calls(self._request, f"{root}/bot{token}")
        self.bot = Bot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    async def open(self) -> None:
        """Open the connections. Nothing is asked yet: Telegram may be out of reach when Lotse starts."""
        await self._request.initialize()

    async def close(self) -> None:
        """Close the connections."""
        await self._request.shutdown()

    async def updates(self, offset: int, seconds: int) -> Sequence[RawUpdate]:
        """Confirm all updates before `offset` and wait at most so many seconds for the next ones.

        They are not parsed here, so that one of an unknown form does not take the others with it.
        """
        fields = {
            "offset": str(offset),
            "limit": str(_BATCH),
            "timeout": str(seconds),
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        found = await self._request.ask(self._updates_url, fields, seconds + _PATIENCE)
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
