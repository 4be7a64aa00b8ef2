"""Web Push over a real socket: sealed for one browser, without content, tried again, dropped when gone."""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from py_vapid import Vapid02
from sqlalchemy import select

from bot.backoff import Backoff
from bot.house import House
from bot.outward import Outside
from bot.push import ENDPOINT_SCOPE, PushTempo, WebPush
from bot.push_keys import PushKeys
from bot.telling import Telling
from domain.errors import SettingsError
from domain.ids import Lang, NoticeId, PersonId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.office_changes import Reason
from storage import tables as t
from storage.crypto import SecretKey
from storage.database import Statement
from storage.erasure import erase_person
from storage.notices import add_notice
from storage.people import add_address, add_person
from storage.push import put_subscription, subscriptions_of
from storage.vault import Vault
from tests.phones.browsers import Browser, Service
from tests.phones.calendars import https_server
from tests.phones.conftest import Clock
from tests.telegram.rooms import CATALOG, Rooms

AMIRA = PersonId("amira")
PUBLIC = "https://lotse.example:8443"
TEXTS = {
    "de": "Sie haben eine Nachricht",
    "de-simple": "Sie haben eine Nachricht",
    "en": "You have a message",
    "uk": "У Вас є повідомлення",
    "ru": "У Вас есть сообщение",
    "ar": "لديكم رسالة",
    "prs": "شما یک پیام دارید",
    "ps": "تاسو یو پیغام لرئ",
    "kmr": "Peyameke we heye",
    "ro": "Aveți un mesaj",
    "bg": "Имате съобщение",
    "sq": "Ju keni një mesazh",
    "bs": "Imate poruku",
    "tr": "Bir mesajınız var",
    "fr": "Vous avez un message",
}
RIGHT_TO_LEFT = {"ar", "prs", "ps"}


@dataclass
class Line:
    """Somebody whose browsers are told, and the service of their maker."""

    house: House
    root: str
    outside: Outside
    service: Service = field(default_factory=Service)
    slept: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def push(self) -> WebPush:
        backoff = Backoff(first=2.0, longest=60.0, chance=lambda: 1.0)
        tempo = PushTempo(self.sleep, lambda: sum(self.slept), backoff)
        return WebPush(self.house, PushKeys.of(self.house.vault), PUBLIC, self.outside, tempo)

    async def person(self, language: str = "ar", person: PersonId = AMIRA) -> None:
        await self.house.vault.ensure_key(person)
        async with self.house.database.transaction() as tx:
            await add_person(tx, person, Lang(language), self.house.clock())

    async def allow(self, path: str = "/one", person: PersonId = AMIRA, root: str = "") -> Browser:
        browser = Browser((root or self.root) + path)
        box = await self.house.vault.box(person)
        async with self.house.database.transaction() as tx:
            hashed = self.house.vault.lookup(ENDPOINT_SCOPE, browser.subscription.endpoint)
            await put_subscription(tx, box, person, hashed, browser.subscription, self.house.clock())
        return browser

    async def tell(self, person: PersonId = AMIRA) -> None:
        push = self.push()
        push.ring(person)
        await push.all_told()

    async def left(self) -> int:
        async with self.house.database.reading() as reader:
            return len(await reader.fetch_all(Statement(select(t.push_subscription))))


@pytest.fixture
async def line(rooms: Rooms, tmp_path: Path) -> AsyncIterator[Line]:
    folder = tmp_path / "push"
    folder.mkdir()
    service = Service()
    async with https_server(folder, service.take) as (root, outside):
        yield Line(rooms.house, root, outside, service)


async def test_a_browser_hears_in_its_language_that_there_is_a_message(line: Line) -> None:
    for language, text in TEXTS.items():
        person = PersonId(language)
        await line.person(language, person)
        browser = await line.allow(f"/send/secret-of-{language}", person)
        await line.tell(person)
        post = line.service.posts[-1]
        hint = browser.read(post.body)
        assert set(hint) == {"text", "lang", "dir"}
        assert (hint["text"], hint["dir"]) == (text, "rtl" if language in RIGHT_TO_LEFT else "ltr")
        assert post.path == f"/send/secret-of-{language}"
        assert post.headers["content-encoding"] == "aes128gcm"
        assert post.headers["ttl"] == "86400"
        assert (post.headers["topic"], post.headers["urgency"]) == ("lotse", "normal")
        assert text.encode() not in post.body
    assert len(line.service.posts) == len(TEXTS)


async def test_the_length_of_a_hint_tells_no_language(line: Line) -> None:
    for language in TEXTS:
        person = PersonId(language)
        await line.person(language, person)
        await line.allow(f"/{language}", person)
        await line.tell(person)
    assert len({len(post.body) for post in line.service.posts}) == 1


async def test_the_service_can_tell_who_sends_it(line: Line, clock: Clock) -> None:
    await line.person()
    await line.allow()
    await line.tell()
    (post,) = line.service.posts
    authorization = post.headers["authorization"]
    assert Vapid02.verify(authorization)
    scheme, _, rest = authorization.partition(" ")
    assert scheme == "vapid"
    fields = dict(part.split("=", 1) for part in rest.split(","))
    assert fields["k"] == PushKeys.of(line.house.vault).public
    claims = json.loads(_decoded(fields["t"].split(".")[1]))
    assert claims["aud"] == line.root
    assert claims["sub"] == "https://lotse.example"
    assert claims["exp"] == int((clock.now + timedelta(hours=12)).timestamp())


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


async def test_every_browser_of_a_person_is_told_and_no_other(line: Line) -> None:
    await line.person()
    await line.person("de", PersonId("boris"))
    for path in ("/one", "/two"):
        await line.allow(path)
    await line.allow("/three", PersonId("boris"))
    await line.tell()
    assert sorted(post.path for post in line.service.posts) == ["/one", "/two"]


async def test_several_calls_at_once_are_one_hint(line: Line) -> None:
    await line.person()
    await line.allow()
    push = line.push()
    for _ in range(20):
        push.ring(AMIRA)
    await push.all_told()
    assert len(line.service.posts) == 1


@pytest.mark.parametrize("status", [404, 410, 400, 401, 403, 413, 301])
async def test_a_browser_that_is_gone_is_forgotten(line: Line, status: int) -> None:
    await line.person()
    await line.allow()
    kept = await line.allow("/two")
    line.service.answers = [(status, ""), (201, "")]
    await line.tell()
    box = await line.house.vault.box(AMIRA)
    async with line.house.database.reading() as reader:
        left = [one.subscription for one in await subscriptions_of(reader, box, AMIRA)]
    assert len(left) == 1
    assert kept.subscription.endpoint.startswith(line.root)
    assert line.slept == []


async def test_a_service_in_trouble_is_asked_again_as_late_as_it_wants(line: Line) -> None:
    await line.person()
    browser = await line.allow()
    line.service.answers = [(503, ""), (429, "7"), (500, "9999999"), (201, "")]
    await line.tell()
    assert line.slept == [2.0, 7.0, 300.0]
    assert len(line.service.posts) == 4
    assert browser.read(line.service.posts[-1].body)["text"] == TEXTS["ar"]
    assert await line.left() == 1


async def test_it_is_given_up_after_five_tries_and_the_browser_kept(line: Line) -> None:
    await line.person()
    await line.allow()
    line.service.answers = [(503, "")] * 9
    await line.tell()
    assert len(line.service.posts) == 5
    assert await line.left() == 1


async def test_nobody_is_made_to_ask_inside_the_house(line: Line) -> None:
    await line.person()
    await line.allow()
    line.outside = Outside(tls=line.outside.tls)
    await line.tell()
    assert line.service.posts == []
    assert await line.left() == 0


async def test_who_was_erased_is_told_nothing_and_her_browsers_are_gone(line: Line, clock: Clock) -> None:
    await line.person()
    await line.allow()
    async with line.house.database.transaction() as tx:
        await erase_person(tx, AMIRA, clock.now)
    assert await line.left() == 0
    await line.house.vault.forget(AMIRA)
    await line.tell()
    assert line.service.posts == []


async def test_where_a_browser_is_reached_is_sealed(line: Line) -> None:
    await line.person()
    await line.allow("/secret-address")
    async with line.house.database.reading() as reader:
        (row,) = await reader.fetch_all(Statement(select(t.push_subscription)))
    assert b"secret-address" not in row["subscription"]
    assert "secret-address" not in row["endpoint_hash"]


async def test_a_sixth_browser_takes_the_place_of_the_oldest(line: Line, clock: Clock) -> None:
    await line.person()
    for number in range(6):
        await line.allow(f"/{number}")
        clock.forward(minutes=1)
    await line.tell()
    assert sorted(post.path for post in line.service.posts) == ["/1", "/2", "/3", "/4", "/5"]


async def test_a_browser_belongs_to_who_allowed_it_last(line: Line) -> None:
    await line.person()
    await line.person("de", PersonId("boris"))
    await line.allow("/shared")
    await line.allow("/shared", PersonId("boris"))
    assert await line.left() == 1
    await line.tell()
    assert line.service.posts == []
    await line.tell(PersonId("boris"))
    assert len(line.service.posts) == 1


async def test_a_notice_in_the_web_chat_rings_after_its_commit(line: Line, clock: Clock) -> None:
    await line.person()
    browser = await line.allow()
    box = await line.house.vault.box(AMIRA)
    push = line.push()
    wakers = line.house.wakers
    line.house.wakers = type(wakers)(wakers.page, wakers.relay, push.ring)
    told = ToTell(NoticeId("n"), AMIRA, NoticeKind.NO_SHOW, reason=Reason.NONE)
    notice = Notice(NoticeId("n"), AMIRA, NoticeKind.NO_SHOW, NoticeState.OPEN, clock.now)
    telling = Telling(line.house)
    await telling.prepare([AMIRA])

    async def write(trouble: Exception | None) -> None:
        async with line.house.database.transaction() as tx:
            await add_address(tx, box, AMIRA, "web", "hash", "web-address", clock.now)
            await add_notice(tx, notice)
            await telling.tell(tx, [told])
            if trouble is not None:
                raise trouble

    with pytest.raises(RuntimeError):
        await write(RuntimeError())
    assert not push.busy
    assert line.service.posts == []
    await write(None)
    await push.all_told()
    (post,) = line.service.posts
    assert browser.read(post.body)["text"] == TEXTS["ar"]


def test_every_language_has_the_hint() -> None:
    assert {one.tag for one in CATALOG.languages} == set(TEXTS)


async def test_the_key_follows_from_the_secret_and_nothing_else(vault: Vault) -> None:
    again = Vault(SecretKey.parse("a secret key for tests, longer than 32 characters"), vault.keyring)
    other = Vault(SecretKey.parse("another secret key, which is also longer than 32"), vault.keyring)
    assert PushKeys.of(vault).public == PushKeys.of(again).public != PushKeys.of(other).public
    assert len(PushKeys.of(vault).public) == 87


def test_a_configured_key_is_taken_instead(vault: Vault) -> None:
    key = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"
    number = PushKeys.of(vault, key).private.private_numbers().private_value
    assert number == int.from_bytes(b"\x01" * 32, "big")


@pytest.mark.parametrize("wrong", ["x", "AAAA", "A" * 43, "/" * 43, "ä" * 43, "_" * 43])
def test_a_wrong_key_is_refused_in_one_line(vault: Vault, wrong: str) -> None:
    with pytest.raises(SettingsError, match="LOTSE_VAPID_KEY"):
        PushKeys.of(vault, wrong)
