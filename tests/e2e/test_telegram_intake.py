"""The same intake over Telegram, against a Bot API server on a real socket, across kills of the process."""

import re
import signal
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.ids import Lang
from locales.catalog import Catalog
from tests.botapi import BotApiServer, User
from tests.botapi.watching import Screen
from tests.e2e.process import Installation, installation

CODE = re.compile(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")
CATALOG = Catalog.load(strict=True)
NEXT_YEAR = datetime.now(UTC).year + 1


@pytest.fixture
async def api() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


def settings(api: BotApiServer) -> dict[str, str]:
    """Point an installation at the test server."""
    return {"LOTSE_TELEGRAM_TOKEN": api.token, "LOTSE_TELEGRAM_API_URL": api.url}


@pytest.fixture
async def lotse(api: BotApiServer, tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, settings(api)) as running:
        yield running


class Person:
    """Somebody on Telegram who reads questions in her language and answers them."""

    def __init__(self, user: User, language: str) -> None:
        self.user = user
        self.language = language

    def words(self, message_id: str) -> str:
        """The catalogue's text in her language."""
        return CATALOG.label(Lang(self.language), message_id)

    async def asked(self, message_id: str) -> None:
        """Wait until this question stands on her screen."""
        wanted = self.words(message_id)
        await self.user.wait_for(lambda message: wanted in plain(message.text), anywhere=True)

    async def press(self, label: str, then: str) -> None:
        """Press a button by its words, and wait for the next question."""
        self.user.press(label)
        await self.asked(then)

    async def type(self, text: str, then: str) -> None:
        """Type an answer, and wait for the next question."""
        self.user.type(text)
        await self.asked(then)

    async def code(self) -> str:
        """Wait for the case code."""
        message = await self.user.wait_for(lambda shown: CODE.search(shown.text) is not None, anywhere=True)
        found = CODE.search(message.text)
        assert found is not None
        return found[0]


def plain(text: str) -> str:
    """Text without direction marks."""
    return text.translate(str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069"))


def ticked(label: str) -> Callable[[Screen], bool]:
    """Say whether an answer is ticked on the newest keyboard."""
    return lambda screen: screen.keyboard is not None and f"✅ {label}" in screen.keyboard.labels


def first_label(screen: Screen) -> str:
    """The first button of the newest keyboard."""
    return screen.keyboard.labels[0] if screen.keyboard is not None else ""


def first_button(user: User) -> str:
    """The first button on a person's screen now."""
    return first_label(user.screen())


@pytest.mark.usefixtures("lotse")
async def test_by_buttons_only_in_ukrainian(api: BotApiServer) -> None:
    person = Person(api.user(language_code="uk"), "uk")
    words = person.words
    person.user.start()
    await person.asked("language-ask")
    await person.press("Українська", "consent-ask")
    await person.press(words("consent-yes"), "danger-ask")
    await person.press(words("answer-no"), "adult-ask")
    await person.press(words("answer-yes"), "municipality-ask")
    await person.press("Herzogenrath", "topics-ask")
    for topic in ("topic-wohnen", "topic-brief"):
        person.user.press(f"▫️ {words(topic)}")
        await person.user.wait_screen(ticked(words(topic)))
    await person.press(f"{words('nav-done-word')} (2)", "urgency-ask")
    await person.press(words("urgency-normal"), "concern-ask")
    await person.press(words("nav-skip"), "interpreter-ask")
    await person.press(words("answer-yes"), "party-ask")
    await person.press("1", "school-age-ask")
    await person.press(words("answer-no"), "wishes-ask")
    await person.press(words("nav-skip"), "call-name-ask")
    await person.press(words("nav-skip"), "slot-ask")
    person.user.press(first_button(person.user))
    await person.user.wait_screen(lambda screen: ":" in first_label(screen))
    await person.press(first_button(person.user), "check-ask")
    person.user.press(words("check-confirm"))
    code = await person.code()
    await person.asked("menu-ask")
    assert api.unanswered_callbacks() == []
    assert [document.file.filename for document in api.documents()] == ["termin.ics"]
    await person.press(words("menu-status"), "menu-ask")
    assert person.user.screen().shows(code)


async def test_by_typing_only_in_arabic_across_a_kill(lotse: Installation, api: BotApiServer) -> None:
    person = Person(api.user(language_code="ar"), "ar")
    words = person.words
    person.user.start("wuerselen")
    await person.asked("language-ask")
    await person.type("العربية", "consent-ask")
    await person.type("نعم", "danger-ask")
    await person.type("لا", "adult-ask")
    await person.type("ja", "topics-ask")
    await person.type(f"{words('topic-wohnen')}، 11", "urgency-ask")
    await lotse.stop(signal.SIGKILL)
    person.user.type("2")
    await lotse.start()
    await person.asked("deadline-ask")
    await person.type(f"31.12.{NEXT_YEAR}", "concern-ask")
    await person.type("وصلتني رسالة", "interpreter-ask")
    await person.type("نعم", "party-ask")
    await person.type("٢", "children-ask")
    await person.type("1", "school-age-ask")
    await person.type("لا", "wishes-ask")
    await person.type("1", "call-name-ask")
    await person.type("قمر", "slot-ask")
    person.user.type("1")
    await person.user.wait_screen(lambda screen: ":" in first_label(screen))
    await person.type("1", "check-ask")
    person.user.type("نعم")
    code = await person.code()
    assert CODE.fullmatch(code)
    await lotse.stop(signal.SIGKILL)
    await lotse.start()
    person.user.type("/status")
    await person.user.wait_for(lambda message: code in message.text)
    assert "وصلتني" not in lotse.log()
