"""A person at the web chat without scripts, who goes the whole way whatever happens to the server."""

import asyncio
import itertools
import random
import re
import time
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final
from urllib.parse import urlencode

import httpx

from tests.crowd.answers import LAST, Answered, Lost, Press, Seen, Write, answer, question_in
from tests.crowd.telegram import CODE
from tests.web.browser_like import HEADERS, Form, forms, text

_LEGEND: Final = re.compile(r'id="q-legend"[^>]*>(.*?)</(?:legend|h2)>', re.DOTALL)
_KEY: Final = re.compile(r'id="q"[^>]* data-key="([^"]*)"')
_TOPICS: Final = re.compile(r'type="checkbox" [^>]*name="topic" value="([^"]+)"')
_AGAIN: Final = 0.2
_numbers = itertools.count(1)

Fields = Sequence[tuple[str, str]]


class WebPerson:
    """Answers each question once; all tries of an answer carry the same id, as those of the page do."""

    def __init__(
        self, url: str, language: str = "de", *, think: float = 0.0, patience: float = 60.0, seed: int = 0
    ) -> None:
        number = next(_numbers)
        self.language = language
        self.seen: list[Answered] = []
        self.tries = 0
        """How often something was posted; more than `seen` where a try was answered by nobody."""
        self.page = ""
        self._think = think
        self._patience = patience
        self._random = random.Random(f"{seed}:{number}")  # noqa: S311 - repeatable, nothing secret
        # A person of her own behind the proxy: the limits for one address are not what is tried here.
        address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
        self.client = httpx.AsyncClient(base_url=url, headers={"x-forwarded-for": address}, timeout=20.0)

    async def intake(self) -> str:
        """Go the whole way and return the case code; raises Lost when no answer comes."""
        name, began = "start", time.perf_counter()
        try:
            self.page = await self._get("/")
            while True:
                self.seen.append(Answered(name, time.perf_counter() - began))
                seen = self._open_question()
                if seen.question == LAST:
                    return self.code()
                if self._think:
                    await asyncio.sleep(self._think * self._random.uniform(0.5, 1.5))
                name, began = seen.question, time.perf_counter()
                self.page = await self._act(seen)
        finally:
            await self.client.aclose()

    def code(self) -> str:
        """Return the case code on the page; raises Lost when there is none."""
        found = CODE.search(text(self.page))
        if found is None:
            raise Lost("no case code on the page")
        return found[0]

    async def _act(self, seen: Seen) -> str:
        match answer(seen, self.language, self._random):
            case Press(option) if seen.question == "language-ask":
                return await self._post(*self._button("lang", option))
            case Press("_done"):
                return await self._post(*self._button("nav", "_done"), *(("topic", t) for t in seen.ticked))
            case Press(option) if option.startswith("_"):
                return await self._post(*self._button("nav", option))
            case Press(option):
                return await self._post(*self._button("option", option))
            case Write(words):
                form = next(one for one in forms(self.page) if 'name="text"' in self.page and one.fields)
                return await self._post(form, ("text", words))

    def _button(self, name: str, value: str) -> tuple[Form, tuple[str, str]]:
        for form in forms(self.page):
            if (name, value) in form.buttons:
                return form, (name, value)
        raise Lost(f"no button {name}={value} on the page: {text(self.page)[-600:]}")

    async def _post(self, form: Form, *fields: tuple[str, str]) -> str:
        """Send until it is answered; an answer that has been taken is not taken again by its id."""
        body = urlencode([*form.fields, *fields])
        return await self._insist("POST", form.action, body)

    async def _get(self, path: str) -> str:
        return await self._insist("GET", path, None)

    async def _insist(self, method: str, path: str, body: str | None) -> str:
        """Ask again while nobody answers, or somebody in between says that nobody does."""
        until = time.monotonic() + self._patience
        while time.monotonic() < until:
            self.tries += 1
            try:
                answered = await self.client.request(
                    method, path, content=body, headers=HEADERS if body else None
                )
            except httpx.TransportError:
                await asyncio.sleep(_AGAIN)
                continue
            if answered.status_code == HTTPStatus.OK:
                return answered.text
            if answered.next_request is not None:
                # A browser that has been led on asks for that page from now on, and sends nothing again.
                method, path, body = "GET", str(answered.next_request.url), None
                continue
            if answered.status_code == HTTPStatus.TOO_MANY_REQUESTS:
                await asyncio.sleep(float(answered.headers.get("retry-after", "1")))
            elif answered.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
                await asyncio.sleep(_AGAIN)
            else:
                raise Lost(f"{method} {path}: {answered.status_code} {text(answered.text)[:300]}")
        raise Lost(f"{method} {path} was answered by nobody")

    def _open_question(self) -> Seen:
        legend, key = _LEGEND.search(self.page), _KEY.search(self.page)
        if legend is None:
            # The first page asks for the language without a conversation.
            return Seen("language-ask", "", ())
        words = text(legend[1])
        question = question_in(words, self.language)
        if question is None and key is not None and key[1] == "0":
            question = LAST
        if question is None:
            raise Lost(f"a question she does not know: {words}")
        options = tuple(
            value for form in forms(self.page) for (name, value) in form.buttons if name in {"option", "nav"}
        )
        # Without scripts she ticks before she sends; what she would tick counts as ticked.
        wanted = frozenset(_TOPICS.findall(self.page)) & {"wohnen", "brief"}
        return Seen(question, "" if key is None else key[1], options, wanted)
