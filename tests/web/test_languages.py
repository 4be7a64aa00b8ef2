"""Every enabled language on the page: what it tells the browser about itself, and all their names."""

import re

import pytest

from locales.languages import Language, load_languages
from tests.web.house import ChatHouse

LANGUAGES = load_languages()
RIGHT_TO_LEFT = {"ar", "prs", "ps"}

by_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)


@by_language
async def test_the_page_says_its_language_and_direction(chat: ChatHouse, language: Language) -> None:
    tag = "de" if language.tag == "de-simple" else language.tag
    direction = "rtl" if language.tag in RIGHT_TO_LEFT else "ltr"
    async with chat.client() as client:
        for path in ("", "sos", "datenschutz", "resume"):
            page = (await client.get(f"/{path}?lang={language.tag}")).text
            assert f'<html lang="{tag}" dir="{direction}">' in page, path


@by_language
async def test_the_browser_s_language_opens_the_page(chat: ChatHouse, language: Language) -> None:
    tag = "de" if language.tag == "de-simple" else language.tag
    async with chat.client(accept_language=f"zh-Hans,{language.tag};q=0.9,en;q=0.1") as client:
        assert f'<html lang="{tag}"' in (await client.get("/")).text


@by_language
async def test_its_name_stands_in_its_own_letters(chat: ChatHouse, language: Language) -> None:
    tag = "de" if language.tag == "de-simple" else language.tag
    async with chat.client() as client:
        page = (await client.get("/")).text
    assert f'value="{language.tag}" lang="{tag}" dir="{language.direction}"' in page
    assert language.name in page


def offered(html: str) -> list[str]:
    return re.findall(r'<button name="lang" value="([^"]+)"', html)


@pytest.mark.parametrize(
    ("device", "first"), [("ar", ["ar", "tr", "uk"]), ("uk", ["uk", "tr"]), ("zh", ["tr", "uk"])]
)
async def test_the_link_of_a_place_puts_its_languages_in_front_without_any_script(
    chat: ChatHouse, device: str, first: list[str]
) -> None:
    usual = [language.tag for language in LANGUAGES]
    async with chat.client(accept_language=device) as client:
        for address in ("/o/rathaus-alsdorf", "/?place=rathaus-alsdorf"):
            page = (await client.get(address)).text
            assert offered(page) == [*first, *(tag for tag in usual if tag not in first)]
        known = [device] if device in usual else []
        for address in ("/", "/o/gone"):
            page = (await client.get(address)).text
            assert offered(page) == [*known, *(tag for tag in usual if tag not in known)]
