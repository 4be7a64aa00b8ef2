"""Whatever is sent to the web chat: it is answered, nothing of it gets through, and the talk goes on."""

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import quote_from_bytes, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.channels.web.forms import LARGEST_BODY
from tests.fuzz.effort import counted, effort
from tests.fuzz.nonsense import form_part, plain_texts
from tests.fuzz.web_chat import Chat, chat_of
from tests.turn.stand import Stand

GET_PATHS = (
    "/",
    "/o/",
    "/language",
    "/resume",
    "/r",
    "/leave",
    "/leer",
    "/calendar/",
    "/sos",
    "/impressum",
    "/datenschutz",
    "/barrierefreiheit",
    "/static/x/",
    "/chat/turn",
    "/nowhere/",
)
POST_PATHS = (
    "/chat/turn",
    "/chat/here",
    "/language",
    "/resume",
    "/resume-link",
    "/r",
    "/continue",
    "/leave",
)
HEADERS = (
    b"accept-language",
    b"accept",
    b"cookie",
    b"host",
    b"last-event-id",
    b"origin",
    b"referer",
    b"sec-fetch-site",
    b"x-forwarded-for",
    b"x-forwarded-host",
    b"x-forwarded-proto",
    b"range",
    b"if-none-match",
    b"content-type",
)
FIELDS = (
    "turn",
    "cid",
    "option",
    "nav",
    "edit",
    "topic",
    "text",
    "date",
    "command",
    "lang",
    "place",
    "after",
)
_AN_ANSWER = 400_000
"""Calls of functions that a turn takes at the most, three times what the longest takes now."""
octets = st.binary(max_size=60)
header_values = st.one_of(
    octets.map(lambda value: bytes(one for one in value if one not in b"\r\n\0")),
    st.sampled_from((b"[", b"[::1", b"a:b:c", b"x" * 8000, b"de;q=nan, uk;q=inf, ar;q=1e999", b",;=," * 400)),
    st.builds(lambda value: b"lotse=" + value, st.sampled_from((b'"\\012\\000\\377"', b"x" * 5000, b"\xff"))),
)


@pytest.fixture
async def chat(stand: Stand) -> AsyncIterator[Chat]:
    async with chat_of(stand) as opened:
        await opened.begin()
        yield opened


@effort(100)
@given(path=st.sampled_from(GET_PATHS), more=octets, query=octets)
@example(path="/o/", more=b"\0", query=b"lang=\0&place=\xff")
@example(path="/static/x/", more=b"..%2f..%2fetc/passwd", query=b"")
@example(path="/calendar/", more=b"9" * 30 + b".ics", query=b"")
async def test_any_address_is_answered(chat: Chat, path: str, more: bytes, query: bytes) -> None:
    answer = await chat.get(f"{path}{quote_from_bytes(more)}?{quote_from_bytes(query, safe='&=')}")
    assert answer.status_code in {200, 204, 303, 403, 404, 405, 422}


@effort(120)
@given(
    path=st.sampled_from(("/", "/sos", "/resume", "/chat/poll?after=0", "/nowhere/")),
    headers=st.lists(st.tuples(st.sampled_from(HEADERS), header_values), max_size=4),
)
async def test_any_headers_are_answered(stand: Stand, path: str, headers: list[tuple[bytes, bytes]]) -> None:
    async with chat_of(stand) as chat:
        answer = await chat.get(path, headers)
    assert answer.status_code in {200, 204, 303, 400, 403, 404, 429}


@effort(60)
@given(last=st.one_of(plain_texts, st.integers().map(str)))
async def test_any_last_event_id_is_a_place_in_the_log(chat: Chat, last: str) -> None:
    async def given_up() -> None:
        header = last.encode("utf-8", "surrogatepass").translate(None, b"\r\n\0").strip()
        await chat.get("/chat/stream", [(b"last-event-id", header)])

    # A stream has no end of its own; what it begins with is what may break.
    task = asyncio.create_task(given_up())
    await asyncio.wait({task}, timeout=0.02)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled() or task.exception() is None


@effort(80)
@given(
    path=st.sampled_from(POST_PATHS),
    body=octets,
    kind=st.sampled_from(("application/x-www-form-urlencoded", "multipart/form-data; boundary=", "a/b", "")),
)
async def test_any_body_is_refused_politely(chat: Chat, path: str, body: bytes, kind: str) -> None:
    answer = await chat.post(path, body, **{"content-type": kind})
    assert answer.status_code == 403
    await chat.look()


@pytest.mark.parametrize("path", POST_PATHS)
@pytest.mark.parametrize(
    "body",
    [
        b"&" * 30_000,
        b"a=1&" * 8_000,
        b"text=" + b"%F0%9F%A7%91" * 2_700,
        b"--x\r\nContent-Disposition: form-data; name=text; filename=a.exe\r\n\r\nMZ\r\n--x--",
    ],
    ids=["separators", "fields", "long", "file"],
)
async def test_too_much_is_too_much(chat: Chat, path: str, body: bytes) -> None:
    answer = await chat.post(path, body)
    assert answer.status_code in {403, 413}


async def test_a_body_is_counted_while_it_comes(chat: Chat) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(10_000):
            read += 65_536
            yield b"x" * 65_536

    answer = await chat.http.post("/chat/turn", content=endless())
    assert answer.status_code == 413
    assert read < 1_000_000


field_values = st.one_of(
    plain_texts,
    st.sampled_from(("1", "2", "de", "yes", "no", "_back", "_done", "_skip", "monschau", "/stop", "/sos")),
)


@effort(40)
@given(fields=st.lists(st.tuples(st.sampled_from(FIELDS), field_values), min_size=1, max_size=6))
@example(fields=[("turn", "1"), ("option", "de"), ("option", "<b>bold</b>"), ("text", "\0")])
@example(fields=[("lang", "\x1b[31m"), ("command", "erase"), ("after", "9" * 17)])
async def test_any_fields_leave_the_talk_as_it_should_be(chat: Chat, fields: list[tuple[str, str]]) -> None:
    if any(value.strip().lower() in {"stop", "delete"} for name, value in fields):
        return
    body = "&".join(f"{name}={form_part(value)}" for name, value in [("csrf", await chat.csrf()), *fields])
    for accept in ("text/html", "application/json"):
        answer = await chat.post("/chat/turn", body.encode(), accept=accept)
        assert answer.status_code in {200, 303, 422}
    await chat.goes_on()


@effort(40)
@given(text=plain_texts)
@example(text="a" + "\u0301\u0323" * 8_000)
@example(text="x, " * 1_300)
@example(text="1 " * 2_000)
async def test_whatever_is_typed_is_answered(chat: Chat, text: str) -> None:
    html = await chat.look()
    turn = html.split('name="turn" value="', 1)[1].split('"', 1)[0]
    body = urlencode({"csrf": await chat.csrf(), "turn": turn, "text": text}, errors="replace").encode()
    if len(body) <= LARGEST_BODY:
        assert (await chat.post("/chat/turn", body)).status_code in {200, 303, 422}
    await chat.look()


async def test_a_long_list_is_no_work_for_everybody_else(chat: Chat) -> None:
    for option in ("yes", "no", "yes", "monschau"):
        turn = (await chat.look()).split('name="turn" value="', 1)[1].split('"', 1)[0]
        body = urlencode({"csrf": await chat.csrf(), "turn": turn, "option": option})
        assert (await chat.post("/chat/turn", body.encode())).status_code == 303
    for text in ("x, " * 1_300, "1 " * 2_000, "a" + "\u0301\u0323" * 5_000):
        body = urlencode({"csrf": await chat.csrf(), "text": text})
        with counted() as work:
            await chat.post("/chat/turn", body.encode())
        assert work.calls < _AN_ANSWER
    await chat.goes_on()


@effort(60)
@given(code=plain_texts, pin=plain_texts, link=plain_texts)
@example(code="K7M2-9QXT", pin="٣١٤١٥٩", link="A" * 43)
@example(code="²" * 8, pin="²²²²²²", link="http://x/r#" + "A" * 43)
async def test_any_code_pin_and_link_is_wrong(chat: Chat, code: str, pin: str, link: str) -> None:
    csrf = await chat.csrf()
    for path in ("/resume", "/r"):
        fields = {"csrf": csrf, "code": code, "pin": pin, "link": link}
        body = urlencode(fields, errors="replace").encode()
        answer = await chat.post(path, body)
        assert answer.status_code in {422, 429, 413}
    await chat.look()


@effort(40)
@given(cookie=st.one_of(octets, st.sampled_from((b'"\\000\\012"', b"x" * 6000, b"=;=;=", b"\xff\xfe"))))
async def test_any_cookie_is_a_stranger_s(stand: Stand, cookie: bytes) -> None:
    value = cookie.translate(None, b"\r\n\0")
    async with chat_of(stand) as chat:
        for path in ("/sos", "/resume", "/leave"):
            assert (await chat.get(path, [(b"cookie", b"lotse=" + value)])).status_code in {200, 303}
        first = await chat.get("/", [(b"cookie", b"lotse=" + value)])
    assert 'name="lang"' in first.text
    assert 'name="turn"' not in first.text
