"""Pages that anybody may see at any time: help lines, legal pages, what is not there."""

import pytest

from tests.web.browser_like import begin, text
from tests.web.house import CATALOG, ChatHouse


@pytest.mark.parametrize("language", [one.tag for one in CATALOG.languages])
async def test_the_help_lines_need_no_conversation_and_store_nothing(chat: ChatHouse, language: str) -> None:
    async with chat.client() as client:
        page = await client.get(f"/sos?lang={language}")
        assert page.status_code == 200
        assert "set-cookie" not in page.headers
        for number in ("112", "110", "116016", "116117"):
            assert f'href="tel:{number}"' in page.text
    assert chat.turns.taken == []


async def test_an_unchecked_translation_of_the_help_page_has_the_german_text_beside_it(
    chat: ChatHouse,
) -> None:
    async with chat.client() as client:
        assert "Dieser Chat ist kein Notruf." in text((await client.get("/sos?lang=ar")).text)


async def test_help_is_one_press_away_and_leads_back(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        assert 'href="/sos?lang=de"' in html
        assert 'href="/#q"' in (await client.get("/sos?lang=de")).text


async def test_what_the_operator_has_not_written_is_marked(chat: ChatHouse) -> None:
    async with chat.client() as client:
        assert "[Hier das Impressum eintragen]" in (await client.get("/impressum")).text
        page = await client.get("/barrierefreiheit")
        assert "[Hier die Erklärung zur Barrierefreiheit eintragen]" in page.text


async def test_the_privacy_notice_says_what_leaving_does_not_do(chat: ChatHouse) -> None:
    async with chat.client() as client:
        page = text((await client.get("/datenschutz")).text)
        assert "Wie lange speichern wir das?" in page
        assert "Im Verlauf des Browsers" in page or "im Verlauf des Browsers" in page


async def test_a_page_that_is_not_there_is_said_in_the_person_s_language(chat: ChatHouse) -> None:
    async with chat.client(accept_language="uk") as client:
        page = await client.get("/nirgends")
        assert page.status_code == 404
        assert '<html lang="uk"' in page.text
        assert (await client.post("/sos")).status_code == 405


async def test_the_first_page_is_small(chat: ChatHouse) -> None:
    async with chat.client() as client:
        page = await client.get("/", headers={"accept-encoding": "gzip"})
        sizes = [int(page.headers["content-length"])]
        for address in (page.text.split('href="/static')[1], page.text.split('src="/static')[1]):
            file = await client.get("/static" + address.split('"')[0], headers={"accept-encoding": "gzip"})
            sizes.append(int(file.headers["content-length"]))
        assert sum(sizes) < 60_000
        assert sizes[2] < 15_000
