"""Somebody who does not know the webhook's secret posts updates as fast as the server answers.

`python -m tests.faults.flood PORT SECONDS` prints how many were posted and how they were answered, as JSON.
"""

import asyncio
import json
import sys
import time
from collections import Counter

_CONNECTIONS = 8
_AT_ONCE = 40
_FIRST_INVENTED = 900_000_000


def request(number: int) -> bytes:
    """Return one update that looks like any other, with a secret that somebody made up."""
    sender = {"id": number, "is_bot": False, "first_name": "Testperson"}
    message = {
        "message_id": 1,
        "date": int(time.time()),
        "chat": {"id": number, "type": "private", "first_name": "Testperson"},
        "from": sender,
        "text": "/start",
    }
    body = json.dumps({"update_id": number, "message": message}).encode()
    head = (
        "POST /telegram/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: invented\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def flood(port: int, seconds: float) -> Counter[str]:
    """Post for so long over several connections; return how many got which status."""
    until = time.monotonic() + seconds
    counts: Counter[str] = Counter()
    await asyncio.gather(*(_one(port, until, index, counts) for index in range(_CONNECTIONS)))
    return counts


async def _one(port: int, until: float, index: int, counts: Counter[str]) -> None:
    number = _FIRST_INVENTED + index * 10_000_000
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        while time.monotonic() < until:
            writer.write(b"".join(request(number + one) for one in range(_AT_ONCE)))
            await writer.drain()
            number += _AT_ONCE
            for _ in range(_AT_ONCE):
                head = await reader.readuntil(b"\r\n\r\n")
                counts[head.split(b" ", 2)[1].decode()] += 1
                await reader.readexactly(_length(head))
    except (OSError, asyncio.IncompleteReadError):
        counts["cut"] += 1
    finally:
        writer.close()


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
    return 0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(flood(int(sys.argv[1]), float(sys.argv[2])))))
