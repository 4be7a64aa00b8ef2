"""How heavy the pages are on the line, and that packing them gives nothing away."""

import re

import httpx
import pytest

from tests.web.browser_like import begin, forms, walk
from tests.web.fake_turns import CODE
from tests.web.house import ChatHouse

# The promise is 100 kB. On a slow phone (400 kbit/s, 400 ms) this much takes 1.6 seconds, in two round trips.
HEAVIEST = 40_000
_ASSETS = re.compile(r'(?:href|src)="(/static/[^"]+)"')


async def weight(client: httpx.AsyncClient, path: str) -> int:
    """The bytes of a page and of everything it loads, as they come over the line."""
    page = await client.get(path)
    assert page.status_code == 200
    assert page.headers["content-encoding"] == "gzip"
    assets = set(_ASSETS.findall(page.text))
    assert {path.rpartition("/")[2] for path in assets} == {"chat.css", "chat.js", "icon.svg"}
    assert not re.findall(r'(?:src|href)="https?:', page.text), "something would be loaded from elsewhere"
    loaded = [await client.get(address) for address in assets]
    return page.num_bytes_downloaded + sum(one.num_bytes_downloaded for one in loaded)


@pytest.mark.parametrize("path", ["/", "/sos", "/datenschutz", "/impressum", "/barrierefreiheit", "/resume"])
async def test_pages_for_everybody_are_light(chat: ChatHouse, path: str) -> None:
    async with chat.client() as client:
        for language in ("de", "ar"):
            assert await weight(client, f"{path}?lang={language}") < HEAVIEST


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_the_chat_is_light_from_the_first_question_to_the_confirmation(
    chat: ChatHouse, language: str
) -> None:
    async with chat.client() as client:
        html = await begin(client, language)
        assert await weight(client, "/") < HEAVIEST
        await walk(client, html, ("option", "yes"), ("option", "no"), ("option", "alsdorf"))
        assert await weight(client, "/") < HEAVIEST
        await chat.turns.confirm(chat.person)
        assert await weight(client, "/") < HEAVIEST


async def test_files_are_kept_by_the_browser_and_pages_are_not(chat: ChatHouse) -> None:
    async with chat.client() as client:
        page = await client.get("/")
        assert page.headers["cache-control"] == "no-store"
        for address in _ASSETS.findall(page.text):
            kept = (await client.get(address)).headers["cache-control"]
            assert kept == "public, max-age=31536000, immutable"


async def test_packed_pages_hold_no_secret_beside_something_from_outside(chat: ChatHouse) -> None:
    """Who guesses parts of a secret from the length of a packed page needs both on one page, many times."""
    async with chat.client() as client:
        await begin(client)
        await chat.turns.confirm(chat.person)
        page = (await client.get("/?place=zzguess&lang=zzguess&note=zzguess&after=zzguess")).text
        assert CODE in page
        assert "zzguess" not in page
        proofs = [dict(forms((await client.get("/")).text)[0].fields)["csrf"] for _ in range(2)]
        assert len(set(proofs)) == 2, "the proof of a form is another one on each page"
