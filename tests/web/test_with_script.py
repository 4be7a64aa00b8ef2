"""What the script of the page sends and gets: JSON with fragments from the same templates."""

from urllib.parse import urlencode

import httpx

from domain.events import Pressed
from tests.web.browser_like import HEADERS, begin, form_with
from tests.web.house import ChatHouse

JSON = HEADERS | {"accept": "application/json"}


async def send(client: httpx.AsyncClient, html: str, name: str, value: str, **more: str) -> httpx.Response:
    """Send a form as the script does."""
    form = form_with(html, name, value)
    return await client.post(
        form.action, content=urlencode([*form.fields, (name, value), *more.items()]), headers=JSON
    )


async def test_an_answer_brings_what_is_new_and_nothing_else(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        after = html.split('data-after="')[1].split('"')[0]
        news = (await send(client, html, "option", "yes", after=after)).json()
        assert news["last"] > int(after)
        assert news["entries"].count("<li") == 2
        assert "Ja, ich bin einverstanden" in news["entries"]
        assert "Sind Sie jetzt in Gefahr?" in news["question"]
        assert "Schritt" in news["progress"]
        assert (news["lang"], news["error"], news["own"], news["title"]) == ("de", False, False, "Lotse")
        assert "<html" not in news["question"]


async def test_the_fragments_are_those_of_the_page(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        news = (await send(client, html, "option", "yes", after="0")).json()
        whole = (await client.get("/")).text
        question = news["question"].split("<fieldset", 1)[1]
        assert question in whole


async def test_a_try_after_a_lost_answer_changes_nothing(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        first = (await send(client, html, "option", "yes", after="3")).json()
        again = (await send(client, html, "option", "yes", after="3")).json()
        assert again["last"] == first["last"]
        assert again["entries"] == first["entries"]
    assert [one.event for one in chat.turns.taken].count(Pressed(2, "yes")) == 1


async def test_an_error_is_told_to_the_script(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        for option in ("yes", "no", "alsdorf"):
            await send(client, html, "option", option)
            html = (await client.get("/")).text
        news = (await send(client, html, "nav", "_done", after="0")).json()
        assert news["error"] is True
        assert news["title"].startswith("Fehler:")
        assert 'role="alert"' in news["question"]


async def test_somebody_far_behind_loads_the_page_anew(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        for number in range(70):
            await chat.turns.say(chat.person, f"Nachricht {number}")
        news = (await send(client, html, "option", "yes", after="1")).json()
        assert news["reload"] is True


async def test_a_script_whose_session_ended_is_led_to_the_start(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.clock.move(hours=73)
        answer = await send(client, html, "option", "yes")
        assert answer.json() == {"goto": "/?note=ended"}
        assert "Diesen Chat finde ich nicht mehr." in (await client.get("/?note=ended")).text


async def test_sos_by_text_leads_to_the_help_lines(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        before = len(chat.turns.taken)
        answer = await send(client, html, "send", "1", text="/sos")
        assert answer.json() == {"goto": "/sos"}
    assert len(chat.turns.taken) == before, "it stores nothing"
