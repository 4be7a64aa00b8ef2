"""Whatever is posted to the webhook: it is answered, and everybody's conversation goes on."""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from itertools import count

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from starlette.applications import Starlette

from bot.channels.telegram.build import build_telegram
from bot.channels.telegram.callback import MAX_BYTES, read_callback
from bot.channels.telegram.webhook import PATH
from bot.house import TELEGRAM
from domain.events import NoticeAnswered, Pressed
from domain.ids import PersonId
from domain.messages import Asked, OutMessage, PersonSaid
from storage.people import person_by_address
from tests.botapi import SECRET_HEADER
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import as_json, plain_texts, texts
from tests.fuzz.on_telegram import assert_fit_for_telegram
from tests.fuzz.updates import broken_updates, pressed, written
from tests.turn.stand import Stand

SECRET = "a-secret-of-the-webhook"
GOOD = {SECRET_HEADER: SECRET}
HER = 1001
OTHER = 1002


@dataclass(repr=False)
class Hook:
    """The webhook of an installation, and one person whose conversation has to go on whatever comes."""

    stand: Stand
    http: httpx.AsyncClient
    numbers: Iterator[int] = field(default_factory=lambda: count(2**41))

    def __repr__(self) -> str:
        """Say little: what broke is printed with everything that it was given."""
        return "the webhook"

    async def post(self, body: bytes, **headers: str) -> int:
        """Post something with the right secret and return the status."""
        answer = await self.http.post(PATH, content=body, headers=GOOD | headers)
        assert answer.text == ""
        return answer.status_code

    async def writes(self, text: str) -> list[OutMessage]:
        """Let her write, and return what she is told."""
        assert await self.post(as_json(written(next(self.numbers), HER, text))) == 200
        return await self.told()

    async def told(self) -> list[OutMessage]:
        """Return what waits for her; nothing once she has said that everything is to be deleted."""
        person = await self.person()
        if person is None:
            return []
        told, _ = await self.stand.told(person, TELEGRAM, 0)
        return [one for one in told if not isinstance(one, PersonSaid)]

    async def person(self) -> PersonId | None:
        """Return who she is, if she is known."""
        async with self.stand.database.reading() as reader:
            hashed = self.stand.vault.lookup(TELEGRAM, str(HER))
            return await person_by_address(reader, TELEGRAM, hashed)


@pytest.fixture
async def hook(stand: Stand) -> AsyncIterator[Hook]:
    telegram = build_telegram(
        house=(house := stand.house("hook")),
        turns=stand,
        token="1:x",
        api_url="http://127.0.0.1:1",
        webhook_url=f"https://lotse.example{PATH}",
        webhook_secret=SECRET,
    )
    assert house.catalog is stand.catalog
    transport = httpx.ASGITransport(Starlette(routes=telegram.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://lotse.example") as http:
        yield Hook(stand, http)


async def goes_on(hook: Hook) -> None:
    """She asks for help and gets it, below the question that was open."""
    told = await hook.writes("/help")
    assert any(isinstance(one, Asked) for one in told)
    for one in told:
        assert_fit_for_telegram(one)


@effort(120)
@given(update=broken_updates(OTHER))
async def test_a_broken_update_stops_nobody(hook: Hook, update: object) -> None:
    assert await hook.post(as_json(update)) in {200, 400}
    await goes_on(hook)


@effort(40)
@given(update=broken_updates(HER))
async def test_a_broken_update_of_hers_loses_nothing_of_hers(hook: Hook, update: object) -> None:
    await hook.writes("/start")
    assert await hook.post(as_json(update)) in {200, 400}
    for one in await hook.told():
        assert_fit_for_telegram(one)
    await goes_on(hook)


_DEEP = b"[" * 100_000


@pytest.mark.parametrize(
    "body",
    [
        b'{"update_id": 1, "message": ' + _DEEP + b"]" * 100_000 + b"}",
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"update_id": 1, "message": {"reply_to_message": ' * 300 + b"1" + b"}}" * 300,
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": NaN}',
        b'{"update_id": 1e999}',
        b'{"update_id": Infinity}',
        b"\xff\xfe{}",
        b'"' + b"[" * 200 + b'"',
        b"",
        b"\0",
        b"null",
    ],
    ids=range(12),
)
async def test_no_json_is_too_much(hook: Hook, body: bytes) -> None:
    assert await hook.post(body) in {400, 200}
    await goes_on(hook)


async def test_brackets_in_a_text_are_no_depth(hook: Hook) -> None:
    await hook.writes("/start")
    text = "[{" * 500 + '"\\' * 200
    assert await hook.post(as_json(written(next(hook.numbers), HER, text))) == 200
    assert await hook.told()


@effort(40)
@given(secret=st.text(alphabet=st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=40))
@example(secret="")
async def test_without_the_secret_nothing_is_even_read(hook: Hook, secret: str) -> None:
    headers = {SECRET_HEADER.encode(): secret.encode("latin-1").strip()}
    answer = await hook.http.post(PATH, content=_DEEP, headers=headers)
    assert answer.status_code == 404


@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "application/json; charset=utf-16", ""]
)
async def test_the_content_type_is_nobody_s_promise(hook: Hook, kind: str) -> None:
    body = as_json(written(next(hook.numbers), HER, "/start"))
    assert await hook.post(body, **{"content-type": kind}) == 200
    assert await hook.told()


async def test_a_body_is_counted_while_it_comes(hook: Hook) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(10_000):
            read += 65_536
            yield b" " * 65_536

    answer = await hook.http.post(PATH, content=endless(), headers=GOOD)
    assert answer.status_code == 413
    assert read < 2_000_000


@effort(150)
@given(
    data=st.one_of(
        texts,
        st.none(),
        st.builds("{}:{}:{}".format, st.sampled_from(("v1", "n1", "t1")), st.integers(), texts),
    )
)
@example(data="v1:" + "9" * 60 + ":x")
@example(data="n1:abc:1")
@example(data="t1:abc:end")
@example(data="v1:²:x")
@example(data="v1:٣:x")
def test_any_data_of_a_button_is_a_press(data: str | None) -> None:
    found = read_callback(data)
    if isinstance(found, Pressed):
        assert -1 <= found.turn < 2**31
        assert 0 < len(found.option) <= MAX_BYTES
    elif isinstance(found, NoticeAnswered):
        assert 0 < len(found.notice) <= MAX_BYTES
        assert 0 < len(found.option) <= MAX_BYTES
    else:
        assert 0 < len(found.talk) <= MAX_BYTES


@effort(60)
@given(data=st.one_of(texts, st.builds("v1:{}:{}".format, st.integers(0, 12), texts)), old=plain_texts)
@example(data="v1:" + "9" * 50 + ":x", old="")
async def test_whatever_is_pressed_is_answered_below_a_question(hook: Hook, data: str, old: str) -> None:
    await hook.writes("/start")
    assert await hook.post(as_json(pressed(next(hook.numbers), HER, data, old))) == 200
    for one in await hook.told():
        assert_fit_for_telegram(one)
    await goes_on(hook)


@effort(80)
@given(text=texts)
async def test_whatever_is_written_is_answered(hook: Hook, text: str) -> None:
    await hook.writes("/start")
    body = json.dumps(written(next(hook.numbers), HER, text)).encode()
    assert await hook.post(body) == 200
    for one in await hook.told():
        assert_fit_for_telegram(one)
    await goes_on(hook)
