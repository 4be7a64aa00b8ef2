"""Going on elsewhere, and leaving quickly."""

import re

import httpx

from domain.effects import Tone
from domain.events import Started
from storage.database import Database
from tests.web.browser_like import HEADERS, begin, forms, log, press, text, walk
from tests.web.fake_turns import CODE, PIN
from tests.web.house import ChatHouse, chat_house


async def with_code(chat: ChatHouse, client: httpx.AsyncClient) -> str:
    """A conversation that has got its code."""
    await begin(client)
    await chat.turns.say(chat.person, f"Ihr Code:\n{CODE}", Tone.CONFIRMATION, CODE)
    return (await client.get("/")).text


async def fill(client: httpx.AsyncClient, path: str, **fields: str) -> httpx.Response:
    """Open a page with one form, fill it in, send it."""
    page = await client.get(path)
    form = next(one for one in forms(page.text) if one.action.split("?")[0] == path)
    return await client.post(form.action, data=dict(form.fields) | fields, headers=HEADERS)


class TestResume:
    async def test_code_and_pin_open_the_conversation_on_another_device(self, chat: ChatHouse) -> None:
        async with chat.client() as phone, chat.client() as other:
            await with_code(chat, phone)
            answer = await fill(other, "/resume", code=CODE, pin=PIN)
            assert (answer.status_code, answer.headers["location"]) == (303, "/#q")
            assert "Ihr Code:" in log((await other.get("/")).text)
            assert "Ihr Code:" in log((await phone.get("/")).text), "the first device goes on too"
        assert isinstance(chat.turns.taken[-1].event, Started)

    async def test_the_code_alone_opens_nothing(self, chat: ChatHouse) -> None:
        async with chat.client() as phone, chat.client() as other:
            await with_code(chat, phone)
            for pin in ("", "000000"):
                answer = await fill(other, "/resume", code=CODE, pin=pin)
                assert answer.status_code == 422
                assert "Code und PIN passen nicht zusammen." in answer.text
                assert 'aria-invalid="true"' in answer.text
            unknown = await fill(other, "/resume", code="XXXX-XXXX", pin=PIN)
            assert "Code und PIN passen nicht zusammen." in unknown.text, "the same words for unknown codes"
            assert 'id="list"' not in (await other.get("/")).text

    async def test_after_five_wrong_tries_there_is_a_wait(self, chat: ChatHouse) -> None:
        async with chat.client() as phone, chat.client() as other:
            await with_code(chat, phone)
            for _ in range(5):
                await fill(other, "/resume", code=CODE, pin="000000")
            answer = await fill(other, "/resume", code=CODE, pin=PIN)
            assert answer.status_code == 429
            assert "Warten Sie 15 Minuten." in answer.text

    async def test_guessing_is_slowed_for_an_address_as_a_whole(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            codes = [(await fill(client, "/resume", code=CODE, pin="1")).status_code for _ in range(32)]
            assert codes[-1] == 429
            chat.codes.wrong = 0
            chat.clock.move(minutes=10)
            assert (await fill(client, "/resume", code=CODE, pin="1")).status_code == 422

    async def test_digits_of_other_scripts_are_digits(self, chat: ChatHouse) -> None:
        async with chat.client() as phone, chat.client() as other:
            await with_code(chat, phone)
            assert (await fill(other, "/resume", code=CODE, pin="٣١٤١٥٩")).status_code == 303


class TestLink:
    async def test_a_secret_link_opens_the_conversation_for_72_hours_after_its_last_use(
        self, chat: ChatHouse
    ) -> None:
        async with chat.client() as phone:
            html = await begin(phone)
            page = await press(phone, html, "", "")
            found = re.search(r'value="(http://chat\.example/r#([\w-]{43}))"', page.text)
            assert found is not None
            assert "72 Stunden" in page.text
        for _ in range(2):
            chat.clock.move(hours=71)
            async with chat.client() as other:
                answer = await fill(other, "/r", link=found.group(1))
                assert answer.headers["location"] == "/#q"
                assert "Guten Tag." in log((await other.get("/")).text)
        chat.clock.move(hours=72)
        async with chat.client() as late:
            answer = await fill(late, "/r", link=found.group(2))
            assert answer.status_code == 422
            assert "Diesen Chat finde ich nicht mehr." in answer.text

    async def test_nonsense_is_no_link(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            assert (await fill(client, "/r", link="http://chat.example/r#short")).status_code == 422

    async def test_a_cookie_is_no_link(self, chat: ChatHouse) -> None:
        async with chat.client() as phone, chat.client() as other:
            await begin(phone)
            assert (await fill(other, "/r", link=phone.cookies["lotse"])).status_code == 422


class TestLeaving:
    async def test_the_link_works_without_a_script(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            html = await begin(client)
            link = html.split('id="leave"')[1].split(">")[0]
            assert 'href="/leave"' in link
            assert "noreferrer" in link
            answer = await client.get("/leave")
            assert (answer.status_code, answer.headers["location"]) == (303, "/leer")
            neutral = await client.get("/leer")
            assert "Lotse" not in neutral.text
            assert text(neutral.text) == "Leere Seite Leere Seite"
            assert 'id="list"' not in (await client.get("/")).text

    async def test_the_cookie_opens_nothing_afterwards(self, chat: ChatHouse) -> None:
        async with chat.client() as client, chat.client() as thief:
            html = await begin(client)
            thief.cookies.set("lotse", client.cookies["lotse"])
            form = next(one for one in forms(html) if one.action.startswith("/leave"))
            await client.post("/leave", data={"csrf": dict(form.fields)["csrf"]}, headers=HEADERS)
            assert 'id="list"' not in (await thief.get("/")).text

    async def test_another_place_can_be_configured(self, file_database: Database, file_url: str) -> None:
        away = "https://wetter.example/"
        async with chat_house(file_database, file_url, leave_url=away) as house, house.client() as client:
            html = await begin(client)
            assert f'data-to="{away}"' in html
            assert (await client.get("/leave")).headers["location"] == away

    async def test_deleting_on_this_device_says_so(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            page = await press(client, await begin(client), "stay", "1")
            assert "Der Chat ist auf diesem Gerät nicht mehr zu sehen." in page.text


async def test_a_file_is_only_for_the_one_it_was_sent_to(chat: ChatHouse) -> None:
    async with chat.client() as client, chat.client() as other:
        await begin(client)
        state = chat.turns.state_of(chat.person)
        state.step, state.turn = 10, 50
        await chat.turns.write(chat.person, [chat.turns.asked(state)])
        html = await walk(client, (await client.get("/")).text, ("option", "confirm"))
        link = re.search(r"/calendar/\d+\.ics", html)
        assert link is not None
        await begin(other)
        assert (await client.get(link.group())).status_code == 200
        assert (await other.get(link.group())).status_code == 404
        assert (await client.get("/calendar/1.ics")).status_code == 404
