"""The server for tests: a real socket on loopback, people to talk to the bot, and a record of it all."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

import uvicorn

from tests.botapi.app import Api
from tests.botapi.calls import CallLog
from tests.botapi.faults import FaultInjector, Faults
from tests.botapi.files import StoredFile
from tests.botapi.groups import Channel, Group
from tests.botapi.limits import FloodGate, Limits
from tests.botapi.model import Account, Callback, Chat, ChatKind, Message
from tests.botapi.settings import DEFAULT_SETTINGS, Settings
from tests.botapi.updates import UpdateQueue
from tests.botapi.users import User
from tests.botapi.webhooks import Delivery
from tests.botapi.world import World

T = TypeVar("T")
HOST = "127.0.0.1"
DEFAULT_TOKEN = "123456:TEST-TOKEN"
FIRST_USER_ID = 1001
FIRST_GROUP_ID = -2001


@dataclass(frozen=True, slots=True)
class SentDocument:
    """One document the bot sent, with the message that carries it."""

    chat_id: int
    message: Message
    file: StoredFile


class BotApiServer:
    """`async with BotApiServer() as server:` serves `server.url`; state outlives `stop` and `start`."""

    def __init__(
        self, token: str = DEFAULT_TOKEN, *, port: int = 0, settings: Settings = DEFAULT_SETTINGS
    ) -> None:
        """Prepare the server; port 0 means any free one."""
        number = token.partition(":")[0]
        bot = Account(
            int(number) if number.isdigit() else 123456, settings.bot_name, settings.bot_username, is_bot=True
        )
        self.token = token
        self.port = port
        self.world = World(bot, settings)
        self._faults = FaultInjector(Faults())
        self.world.queue.repeat_rule = self._faults.repeats
        self._api = Api(token, self.world, self._faults, self._hang_up)
        self._uvicorn: uvicorn.Server | None = None

    @property
    def url(self) -> str:
        """The root, such as http://127.0.0.1:PORT, without a slash at the end."""
        return f"http://{HOST}:{self.port}"

    async def __aenter__(self) -> Self:
        """Start serving."""
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving."""
        await self.stop()

    async def start(self) -> None:
        """Serve in the running event loop; after a `stop` on the same port, with the same state."""
        # With the protocol named, asyncio turns Nagle's algorithm off; without, each answer waits 40 ms.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, self.port))
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            self._api.application(),
            lifespan="off",
            ws="none",
            log_config=None,
            access_log=False,
            date_header=False,
            timeout_keep_alive=60,
            timeout_graceful_shutdown=1,
        )
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        await server.startup(sockets=[listener])
        self._uvicorn = server
        self._listener = listener
        self.world.poll.reopen()
        self.world.webhooks.resume()

    async def stop(self) -> None:
        """End polls and deliveries, then close the socket and all connections."""
        if self._uvicorn is None:
            return
        self.world.poll.close()
        await self.world.webhooks.stop()
        await self._uvicorn.shutdown(sockets=[self._listener])
        self._uvicorn = None

    def set_faults(self, faults: Faults) -> None:
        """Put these faults in force instead of the former ones; `Faults()` ends them."""
        self._faults.replace(faults)

    def set_limits(self, limits: Limits) -> None:
        """Put these flood limits in force, with full buckets."""
        self._api.gate = FloodGate(limits, self.world.clock)

    @property
    def polling(self) -> bool:
        """Whether a poll is waiting now."""
        return self.world.poll.waiting

    @property
    def calls(self) -> CallLog:
        """Every call with its outcome."""
        return self._api.calls

    @property
    def updates(self) -> UpdateQueue:
        """The queue of updates: hold, release and redeliver here."""
        return self.world.queue

    @property
    def deliveries(self) -> list[Delivery]:
        """Every try to deliver an update to the webhook."""
        return self.world.webhooks.deliveries

    @property
    def callbacks(self) -> list[Callback]:
        """Every pressed button, oldest first."""
        return list(self.world.callbacks.values())

    def unanswered_callbacks(self) -> list[Callback]:
        """Return the presses that the bot never answered (in time)."""
        return [callback for callback in self.callbacks if not callback.answered]

    def documents(self) -> list[SentDocument]:
        """Return every document the bot sent, in the order of chats and messages."""
        found = []
        for chat in self.world.chats.values():
            for message in chat.messages.values():
                document = message.media.get("document")
                if message.from_bot and isinstance(document, dict):
                    stored = self.world.files.by_id(str(document["file_id"]))
                    found.append(SentDocument(chat.chat_id, message, stored))
        return found

    def shown(self, chat_id: int) -> tuple[Message, ...]:
        """Return the messages of a chat as displayed now; raises KeyError for an unknown chat."""
        return self.world.chats[chat_id].shown()

    def user(self, language_code: str | None = "de", first_name: str = "") -> User:
        """Add a person who does not know the bot yet."""
        number = FIRST_USER_ID + len(self.world.accounts) - 1
        account = Account(number, first_name or f"Testperson {number}", language_code=language_code)
        chat = self.world.add_chat(Chat(number, ChatKind.PRIVATE, account=account))
        return User(self.world, chat, account)

    def group(self, title: str = "Testgruppe") -> Group:
        """Add a group without the bot."""
        return Group(self.world, self.world.add_chat(Chat(self._group_id(), ChatKind.GROUP, title)))

    def channel(self, title: str = "Testkanal", username: str | None = None) -> Channel:
        """Add a channel without the bot."""
        chat = Chat(self._group_id(), ChatKind.CHANNEL, title, username)
        return Channel(self.world, self.world.add_chat(chat))

    async def wait_until(
        self,
        look: Callable[[], T | None],
        timeout: float = 10.0,  # noqa: ASYNC109 - named as in asyncio
    ) -> T:
        """Return the first value of `look` that is neither None nor False; raises TimeoutError."""
        return await self.world.changes.until(lambda: look() or None, timeout)

    def _group_id(self) -> int:
        return FIRST_GROUP_ID - len(self.world.chats)

    def _hang_up(self, client: tuple[str, int]) -> None:
        if self._uvicorn is None:
            return
        for connection in list(self._uvicorn.server_state.connections):
            if connection.transport.get_extra_info("peername") == client:
                connection.transport.abort()
