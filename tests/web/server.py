"""The chat on a real loopback socket, for a real browser."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette


async def until(condition: Callable[[], bool]) -> None:
    """Let everything else run until a condition holds."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - the condition belongs to a library that tells nobody
            await asyncio.sleep(0.005)


@asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[str]:
    """Serve an application as long as the block lasts and give its address."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    await until(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
