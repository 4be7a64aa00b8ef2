"""Bytes on a real connection that are no honest request: refused or cut off, and the next one is served."""

import asyncio
import logging

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz.effort import effort
from tests.fuzz.web_chat import chat_app
from tests.turn.stand import Stand
from tests.web.server import served

_GOOD = b"GET /sos HTTP/1.1\r\nHost: chat.example\r\nConnection: close\r\n\r\n"


async def talk_to(address: str, *sent: bytes) -> bytes:
    """Send bytes and return what comes back until the connection ends, two seconds at most."""
    host, port = address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        for part in sent:
            writer.write(part)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
        async with asyncio.timeout(2):
            return await reader.read(1_000_000)
    except (TimeoutError, ConnectionError):
        return b""
    finally:
        writer.close()
        await asyncio.gather(writer.wait_closed(), return_exceptions=True)


def request(*lines: bytes, body: bytes = b"") -> bytes:
    """Write a request to the door for answers."""
    return b"\r\n".join((b"POST /chat/turn HTTP/1.1", b"Host: chat.example", *lines, b"", body))


_FORM = b"Content-Type: application/x-www-form-urlencoded"
_CASES = {
    "nothing": b"",
    "no http": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "no end": b"GET / HTTP/1.1\r\nHost: x",
    "long line": b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "long header": b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "bytes in the path": b"GET /\xff\xfe\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
    "percent": b"GET /%00%ff%zz/..%2f?%00=%ff HTTP/1.1\r\nHost: x\r\n\r\n",
    "bytes in headers": b"GET / HTTP/1.1\r\nHost: \xff\r\nCookie: lotse=\xff\x01\r\n\r\n",
    "odd host": b"GET / HTTP/1.1\r\nHost: [::1\r\n\r\n",
    "wrong length": request(_FORM, b"Content-Length: 5", body=b"text=" + b"x" * 100),
    "short body": request(_FORM, b"Content-Length: 500", body=b"text="),
    "negative length": request(_FORM, b"Content-Length: -1", body=b"text="),
    "two lengths": request(_FORM, b"Content-Length: 1", b"Content-Length: 2", body=b"text="),
    "huge length": request(_FORM, b"Content-Length: " + b"9" * 400, body=b"text="),
    "chunks": request(_FORM, b"Transfer-Encoding: chunked", body=b"5\r\ntext=\r\n0\r\n\r\n"),
    "wrong chunks": request(_FORM, b"Transfer-Encoding: chunked", body=b"zz\r\ntext=\r\n"),
    "huge chunk": request(_FORM, b"Transfer-Encoding: chunked", body=b"F" * 30 + b"\r\n"),
    "length and chunks": request(
        _FORM, b"Content-Length: 3", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"
    ),
    "too large": request(_FORM, b"Content-Length: 3000000", body=b"x" * 3_000_000),
    "upgrade": request(b"Upgrade: websocket", b"Connection: Upgrade", b"Sec-WebSocket-Key: x"),
    "pipelined": b"GET /sos HTTP/1.1\r\nHost: x\r\n\r\n" * 30,
    "forwarded": b"GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ,,\xff\r\nX-Forwarded-Proto: \xff\r\n\r\n",
}


async def test_no_bytes_stop_the_server(stand: Stand, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        async with served(chat_app(stand)) as address:
            for name, sent in _CASES.items():
                answer = await talk_to(address, sent)
                status = answer[9:12]
                assert not status.startswith(b"5"), f"{name}: {answer[:200]!r}"
                assert b"Traceback" not in answer, name
            assert (await talk_to(address, _GOOD)).startswith(b"HTTP/1.1 200")
    assert not [record for record in caplog.records if record.exc_info]


@effort(12)
@given(
    sent=st.one_of(
        st.binary(max_size=200), st.lists(st.sampled_from(list(_CASES.values())), max_size=2).map(b"".join)
    )
)
@example(sent=b"\0" * 70_000)
async def test_any_bytes_are_answered_or_cut_off(stand: Stand, sent: bytes) -> None:
    async with served(chat_app(stand)) as address:
        answer = await talk_to(address, sent[:200_000])
        assert not answer[9:12].startswith(b"5")
        assert (await talk_to(address, _GOOD)).startswith(b"HTTP/1.1 200")
