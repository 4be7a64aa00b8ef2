"""An answer that could not be stored: the page says so, keeps it, and sends it again as the same answer."""

from collections.abc import AsyncIterator

import pytest
from starlette.types import Message
from structlog.testing import capture_logs

from domain.events import Pressed, Typed
from domain.ids import Lang
from domain.phrases import phrase
from locales.wording import Wording
from storage.database import Database
from tests.storage.failing import FullDisk
from tests.web.browser_like import begin, form_with, forms, press, text
from tests.web.house import CATALOG, DEFAULTS, ChatHouse, chat_house


@pytest.fixture
def failing(file_database: Database) -> FullDisk:
    """The disk below the chat."""
    return FullDisk(file_database)


@pytest.fixture
async def chat(failing: FullDisk, file_url: str) -> AsyncIterator[ChatHouse]:
    """A web chat whose disk can be full."""
    async with chat_house(failing, file_url) as house:
        yield house


async def test_the_page_tells_the_truth_about_the_answer_that_failed(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.turns.failing = 1
        answer = await press(client, html, "option", "yes")
        assert answer.status_code == 500
        said = text(answer.text)
        assert "Diese Antwort ist nicht angekommen" in said
        assert "Ihre Antworten davor sind gespeichert" in said
        assert "secret of the server" not in answer.text
        before = len(chat.turns.taken)
        again = await press(client, answer.text, "send", "1")
        assert again.status_code == 200
        assert len(chat.turns.taken) == before + 1
        assert isinstance(chat.turns.taken[-1].event, Pressed)


async def test_what_she_typed_stands_in_the_page_and_can_be_changed(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.turns.failing = 1
        form = form_with(html, "send", "1")
        fields = {**dict(form.fields), "text": "Ich <b>brauche</b>\nHilfe", "send": "1"}
        answer = await client.post(form.action, data=fields)
        assert answer.status_code == 500
        assert ">Ich &lt;b&gt;brauche&lt;/b&gt;\nHilfe</textarea>" in answer.text
        kept = dict(form_with(answer.text, "send", "1").fields)
        assert kept["cid"] == fields["cid"]
        assert kept["turn"] == fields["turn"]
        again = {**kept, "text": "Ich brauche Hilfe", "send": "1"}
        assert (await client.post(form.action, data=again, follow_redirects=True)).status_code in {200, 422}
        event = chat.turns.taken[-1].event
        assert isinstance(event, Typed)
        assert event.text == "Ich brauche Hilfe"


async def test_sent_again_after_it_was_stored_it_counts_once(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        await press(client, html, "option", "yes")
        before = len(chat.turns.taken)
        await press(client, html, "option", "yes")
        assert len(chat.turns.taken) == before


async def test_a_script_is_told_the_same(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.turns.failing = 1
        form = form_with(html, "send", "1")
        fields = {**dict(form.fields), "text": "Hallo", "send": "1"}
        answer = await client.post(form.action, data=fields, headers={"accept": "application/json"})
        assert answer.status_code == 500
        assert "Diese Antwort ist nicht angekommen" in answer.json()["error"]


@pytest.mark.parametrize("tag", [one.tag for one in CATALOG.languages])
async def test_every_language_says_it(chat: ChatHouse, tag: Lang) -> None:
    async with chat.client() as client:
        html = await begin(client, tag)
        chat.turns.failing = 1
        answer = await press(client, html, "option", "yes")
        assert answer.status_code == 500
        told = Wording(CATALOG, tag, DEFAULTS).say(phrase("answer-fault"))
        assert text(told.splitlines()[0]) in text(answer.text)


async def test_a_page_that_fails_does_not_speak_of_an_answer(chat: ChatHouse, failing: FullDisk) -> None:
    async with chat.client() as client:
        await begin(client)
        failing.gone = True
        answer = await client.get("/")
        assert answer.status_code == 500
        assert "Was Sie vorher geantwortet haben, ist gespeichert" in text(answer.text)
        assert not [form for form in forms(answer.text) if form.action.startswith("/chat/turn")]


async def test_who_leaves_is_not_kept_by_a_full_disk(chat: ChatHouse, failing: FullDisk) -> None:
    async with chat.client() as client:
        html = await begin(client)
        csrf = dict(forms(html)[-1].fields)["csrf"]
        failing.full = True
        left = await client.post("/leave", data={"csrf": csrf})
        assert (left.status_code, left.headers["location"]) == (303, "/leer")
        assert "lotse=" in left.headers["set-cookie"]
        failing.gone = True
        for path in ("/leave", "/sos"):
            assert (await client.get(path)).status_code in {200, 303}


async def test_somebody_who_hangs_up_is_no_fault(chat: ChatHouse) -> None:
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/chat/turn",
        "raw_path": b"/chat/turn",
        "root_path": "",
        "query_string": b"",
        "headers": [],
        "client": ("192.0.2.7", 4711),
    }
    sent = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    with capture_logs() as lines:
        await chat.app(scope, receive, send)
    assert (sent, lines) == ([], [])


async def test_a_full_disk_is_not_said_by_every_request(chat: ChatHouse, failing: FullDisk) -> None:
    async with chat.client() as client:
        html = await begin(client)
        failing.full = True
        with capture_logs() as lines:
            answer = await press(client, html, "option", "yes")
        assert answer.status_code == 500
        assert lines == []  # the storage says it itself, once
        failing.full = False
        chat.turns.failing = 1
        with capture_logs() as lines:
            await press(client, html, "option", "yes")
        assert [line["event"] for line in lines] == ["web.fault"]
