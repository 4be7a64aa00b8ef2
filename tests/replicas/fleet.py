"""Three real `lotse serve` on one PostgreSQL, with webhooks through nginx."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.botapi import BotApiServer
from tests.e2e.process import EXAMPLE, Installation, free_port
from tests.replicas.proxy import Proxy, proxy

SIZE = 3
_PATIENCE = 15.0
_HEARD = re.compile(r'^lotse_hints_heard_total\{topic="outbox"\} (\S+)$', flags=re.MULTILINE)
_DELIVERS = re.compile(r"^lotse_delivers_to_telegram 1\.0$", flags=re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fleet:
    """The replicas and what stands in front of them."""

    database_url: str
    replicas: tuple[Installation, ...]
    proxy: Proxy

    @property
    def url(self) -> str:
        """The address people use."""
        return self.proxy.url

    async def delivering(self) -> list[Installation]:
        """Who says now that it is the one that sends to Telegram."""
        async with httpx.AsyncClient(timeout=_PATIENCE) as client:
            answers = await asyncio.gather(*(_figures(client, one) for one in self.replicas))
        return [
            one for one, text in zip(self.replicas, answers, strict=True) if text and _DELIVERS.search(text)
        ]

    async def deliverer(self, other_than: Installation | None = None) -> Installation:
        """Wait until somebody sends to Telegram, and return who it is."""
        async with asyncio.timeout(_PATIENCE):
            while True:
                found = [one for one in await self.delivering() if one is not other_than]
                if found:
                    return found[0]
                await asyncio.sleep(0.05)

    async def hints_heard(self, replica: Installation) -> float:
        """How many hints a replica has heard from others that there is something to deliver."""
        async with httpx.AsyncClient(timeout=_PATIENCE) as client:
            found = _HEARD.search(await _figures(client, replica) or "")
        return 0.0 if found is None else float(found[1])


async def _figures(client: httpx.AsyncClient, replica: Installation) -> str | None:
    try:
        return (await client.get(f"{replica.url}/metrics")).text
    except httpx.TransportError:
        return None


def settings(api: BotApiServer, database_url: str, public_port: int) -> Mapping[str, str]:
    """What all replicas have in common: database, key, public address, bot."""
    return {
        "LOTSE_DATABASE_URL": database_url,
        "LOTSE_PUBLIC_URL": f"http://127.0.0.1:{public_port}",
        "LOTSE_TELEGRAM_TOKEN": api.token,
        "LOTSE_TELEGRAM_API_URL": api.url,
        "LOTSE_TELEGRAM_UPDATES": "webhook",
        "LOTSE_TELEGRAM_CHAT_PER_SECOND": "100",
        "LOTSE_LOG_FORMAT": "json",
    }


@asynccontextmanager
async def fleet(folder: Path, nginx: str, database_url: str, api: BotApiServer) -> AsyncIterator[Fleet]:
    """Set up an installation and serve it by three processes behind nginx."""
    public = free_port()
    common = settings(api, database_url, public)
    replicas = []
    for number in range(SIZE):
        place = folder / f"replica-{number}"
        place.mkdir()
        replicas.append(Installation(place, common, free_port()))
    code, _, errors = await replicas[0].run("setup", "import", str(EXAMPLE))
    assert code == 0, errors
    async with proxy(folder / "nginx", nginx, public, [one.port for one in replicas]) as front:
        try:
            await asyncio.gather(*(one.start() for one in replicas))
            yield Fleet(database_url, tuple(replicas), front)
        finally:
            await asyncio.gather(*(one.stop(signal.SIGKILL) for one in replicas))
