"""What protects people: tokens, headers, limits, escaping."""

import asyncio

import pytest

from bot.channels.web.limits import Rate, Rates
from domain.effects import Tone
from storage.database import Database
from tests.web.browser_like import HEADERS, begin, form_with, forms, log, press
from tests.web.house import ChatHouse, chat_house
from tests.web.test_with_script import JSON

PAGES = ("/", "/sos", "/impressum", "/datenschutz", "/barrierefreiheit", "/resume", "/r", "/nirgends")


class TestTokens:
    async def test_a_form_without_its_token_changes_nothing(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            html = await begin(client)
            form = form_with(html, "option", "yes")
            before = len(chat.turns.taken)
            sent = dict(form.fields) | {"option": "yes"}
            for token in ("", "x", sent["csrf"][:-1], "a." + sent["csrf"]):
                answer = await client.post(form.action, data=sent | {"csrf": token}, headers=HEADERS)
                assert answer.status_code == 403
                assert "Die Seite war zu lange offen." in answer.text
            assert len(chat.turns.taken) == before

    async def test_a_token_of_another_visitor_does_not_fit(self, chat: ChatHouse) -> None:
        async with chat.client() as mine, chat.client() as other:
            html = await begin(mine)
            stolen = form_with(await begin(other), "option", "yes").fields
            form = form_with(html, "option", "yes")
            answer = await mine.post(form.action, data=dict(stolen) | {"option": "yes"}, headers=HEADERS)
            assert answer.status_code == 403

    async def test_the_very_first_form_needs_its_cookie_and_token_too(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            form = form_with((await client.get("/")).text, "lang", "de")
            client.cookies.clear()
            answer = await client.post(form.action, data=dict(form.fields) | {"lang": "de"}, headers=HEADERS)
            assert answer.status_code == 403
        assert chat.turns.taken == []

    async def test_another_site_s_form_is_refused(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            form = form_with(await begin(client), "option", "yes")
            headers = HEADERS | {"sec-fetch-site": "cross-site"}
            answer = await client.post(
                form.action, data=dict(form.fields) | {"option": "yes"}, headers=headers
            )
            assert answer.status_code == 403

    async def test_every_page_carries_another_token(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            await begin(client)
            pages = [(await client.get("/")).text for _ in range(2)]
            assert forms(pages[0])[0].fields[0] != forms(pages[1])[0].fields[0]

    @pytest.mark.parametrize("path", ["/chat/turn", "/language", "/resume", "/r", "/resume-link", "/leave"])
    async def test_every_door_asks_for_a_token(self, chat: ChatHouse, path: str) -> None:
        async with chat.client() as client:
            await begin(client)
            assert (await client.post(path, data={"lang": "de"}, headers=HEADERS)).status_code == 403


class TestHeaders:
    @pytest.mark.parametrize("path", PAGES)
    async def test_pages_are_not_kept_and_load_nothing_from_elsewhere(
        self, chat: ChatHouse, path: str
    ) -> None:
        async with chat.client() as client:
            page = await client.get(path)
            assert page.headers["cache-control"] == "no-store"
            assert page.headers["referrer-policy"] == "no-referrer"
            assert page.headers["x-content-type-options"] == "nosniff"
            policy = page.headers["content-security-policy"]
            assert "default-src 'self'" in policy
            assert "unsafe" not in policy
            assert "http" not in policy
            assert "<style" not in page.text
            assert " style=" not in page.text
            assert " onclick=" not in page.text
            assert "<script>" not in page.text

    async def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            cookie = (await client.get("/")).headers["set-cookie"]
            assert "HttpOnly" in cookie
            assert "SameSite=lax" in cookie
            assert "Path=/" in cookie

    async def test_over_https_the_cookie_is_bound_to_this_host(
        self, file_database: Database, file_url: str
    ) -> None:
        async with chat_house(file_database, file_url, secure=True) as house, house.client() as client:
            page = await client.get("/")
            assert page.headers["set-cookie"].startswith("__Host-lotse=")
            assert "Secure" in page.headers["set-cookie"]
            assert "max-age" in page.headers["strict-transport-security"]

    async def test_files_are_named_by_their_content_and_kept_for_ever(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            html = (await client.get("/")).text
            address = html.split('<script src="')[1].split('"')[0]
            file = await client.get(address)
            assert "immutable" in file.headers["cache-control"]
            assert file.headers["content-type"].startswith("text/javascript")
            assert (await client.get("/static/x/secrets.txt")).status_code == 404


class TestLimits:
    async def test_a_hasty_conversation_is_slowed_and_loses_nothing(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            html = await begin(client)
            form = next(one for one in forms(html) if ("send", "1") in one.buttons)
            sent = dict(form.fields) | {"text": "Hallo"}
            answers = [
                await client.post(form.action, data=sent | {"cid": f"{number:08}"}, headers=HEADERS)
                for number in range(25)
            ]
            slow = answers[-1]
            assert slow.status_code == 429
            assert int(slow.headers["retry-after"]) >= 1
            assert "Warten Sie eine Minute." in slow.text
            assert ">Hallo</textarea>" in slow.text
            as_json = await client.post(form.action, data=sent, headers=JSON)
            assert (as_json.status_code, as_json.json()["again"]) == (429, 2)
            chat.clock.move(minutes=1)
            assert (await client.post(form.action, data=sent, headers=HEADERS)).status_code in {303, 422}

    async def test_a_waiting_room_behind_one_address_is_not_locked_out(self, chat: ChatHouse) -> None:
        async def somebody() -> str:
            async with chat.client() as client:
                html = await begin(client)
                return (await press(client, html, "option", "yes")).text

        pages = await asyncio.gather(*(somebody() for _ in range(60)))
        assert all("Sind Sie jetzt in Gefahr?" in page for page in pages)

    async def test_a_flood_from_one_address_is_slowed(self, file_database: Database, file_url: str) -> None:
        rates = Rates(address=Rate(3, 1))
        async with chat_house(file_database, file_url, rates=rates) as house, house.client() as client:
            answers = [await client.post("/chat/turn", headers=HEADERS) for _ in range(5)]
            assert [answer.status_code for answer in answers] == [403, 403, 403, 429, 429]

    @pytest.mark.parametrize("body", [b"text=" + b"a" * 40_000, b"&".join(b"a=1" for _ in range(100))])
    async def test_a_body_too_large_is_not_read(self, chat: ChatHouse, body: bytes) -> None:
        async with chat.client() as client:
            await begin(client)
            answer = await client.post("/chat/turn", content=body, headers=HEADERS)
            assert answer.status_code == 413
            assert "Das ist zu viel Text auf einmal." in answer.text


class TestEscaping:
    async def test_nothing_that_is_written_becomes_part_of_the_page(self, chat: ChatHouse) -> None:
        evil = "<script>alert(1)</script><b onmouseover='x'>\"'&"
        async with chat.client() as client:
            html = await begin(client)
            form = next(one for one in forms(html) if ("send", "1") in one.buttons)
            page = await client.post(
                form.action, data=dict(form.fields) | {"text": evil}, headers=HEADERS, follow_redirects=True
            )
            assert "<script>alert" not in page.text
            assert "<b onmouseover" not in page.text
            assert "&lt;script&gt;alert(1)" in page.text
            for tone in Tone:
                await chat.turns.say(chat.person, f"{evil}\n{evil}", tone, evil)
            whole = (await client.get("/")).text
            assert "<script>alert" not in whole
            assert "&lt;b onmouseover" in log(whole)

    async def test_an_address_cannot_bring_words_into_the_page(self, chat: ChatHouse) -> None:
        async with chat.client() as client:
            page = await client.get("/?note=<b>x</b>&place=%22%3E%3Cb%3Ex&lang=%3Cb%3E")
            assert "<b>x" not in page.text
            assert 'value="&#34;&gt;&lt;b&gt;x"' in page.text


async def test_a_fault_is_told_kindly_and_without_its_text(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.turns.failing = 1
        page = await press(client, html, "option", "yes")
        assert page.status_code == 500
        assert "Diese Antwort ist nicht angekommen." in page.text
        assert "secret of the server" not in page.text
        assert page.headers["cache-control"] == "no-store"
        again = await press(client, html, "option", "yes")
        assert "Sind Sie jetzt in Gefahr?" in again.text
