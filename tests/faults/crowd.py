"""People who go their way, and what became of them: their codes, and what each of them was answered."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final
from urllib.parse import parse_qs

import httpx

from domain.ids import GERMAN, Lang, MessageId
from locales.catalog import Catalog
from locales.samples import all_values
from tests.botapi import BotApiServer, Call
from tests.crowd.answers import plain
from tests.crowd.telegram import TelegramPerson
from tests.crowd.web import WebPerson
from tests.e2e.process import Installation
from tests.faults.counting import Counted, count

Person = TelegramPerson | WebPerson
LANGUAGES: Final = ("uk", "ar", "en", "de")
THINK: Final = 0.6
"""Seconds a person thinks on average, from half of it to half as much again."""
_SENDING: Final = ("sendMessage", "sendDocument", "sendVenue", "sendLocation")
_SHOWING: Final = (*_SENDING, "editMessageText")
_MAY_COME_AGAIN: Final = tuple(map(MessageId, ("slot-gone", "slot-relaxed-language", "slot-relaxed-wish")))
_TAKEN: Final = frozenset({"message", "edited_message", "callback_query"})


@dataclass
class Answers:
    """What the people at the web chat posted, and when they were answered (epoch seconds)."""

    posted: dict[str, bool] = field(default_factory=dict)
    """The forms by their ids, and whether they were answered as taken."""
    at: list[float] = field(default_factory=list)

    def watch(self, person: WebPerson) -> None:
        """Watch one person's browser from now on."""
        person.client.event_hooks = {"request": [self._asked], "response": [self._answered]}

    async def _asked(self, request: httpx.Request) -> None:
        form = _form(request)
        if form:
            self.posted.setdefault(form, False)

    async def _answered(self, response: httpx.Response) -> None:
        if response.status_code in {httpx.codes.OK, httpx.codes.SEE_OTHER}:
            self.at.append(time.time())
            form = _form(response.request)
            if form:
                self.posted[form] = True


def _form(request: httpx.Request) -> str:
    if request.method != "POST":
        return ""
    return parse_qs(request.content.decode()).get("cid", [""])[-1]


@dataclass
class Crowd:
    """People of one installation. `go` sends them on their way; then the rest can be asked."""

    people: Sequence[Person]
    api: BotApiServer | None = None
    answers: Answers = field(default_factory=Answers)
    codes: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    under_way: list[Person] = field(default_factory=list)
    """Who has not come to an end yet."""
    going: "asyncio.Task[None] | None" = None

    def __post_init__(self) -> None:
        self.under_way = list(self.people)
        for person in self.people:
            if isinstance(person, WebPerson):
                self.answers.watch(person)

    @property
    def acts(self) -> int:
        """How many answers the people have seen so far."""
        return sum(len(person.seen) for person in self.people)

    @property
    def arrived(self) -> bool:
        """Whether everybody has come to an end, a good one or not."""
        return self.going is not None and self.going.done()

    def set_out(self) -> None:
        """Let everybody begin."""
        self.going = asyncio.create_task(self._go())

    async def go(self) -> None:
        """Let everybody begin and wait until all have come to an end."""
        self.set_out()
        await self.end()

    async def end(self) -> None:
        """Wait until all have come to an end."""
        assert self.going is not None
        await self.going

    async def leave(self) -> None:
        """Let nobody wait any longer."""
        if self.going is not None:
            self.going.cancel()
            await asyncio.gather(self.going, return_exceptions=True)

    async def reached(self, acts: int) -> None:
        """Wait until the people have seen so many answers, or have come to an end."""
        while self.acts < acts and not self.arrived:  # noqa: ASYNC110 - people count, nobody signals
            await asyncio.sleep(0.005)

    async def _go(self) -> None:
        await asyncio.gather(*(self._one(person) for person in self.people))

    async def _one(self, person: Person) -> None:
        try:
            self.codes.append(await person.intake())
        except Exception as error:  # noqa: BLE001 - whatever it was, she has not arrived
            self.lost.append(f"{type(error).__name__}: {str(error)[-1500:]}")
        self.under_way.remove(person)

    def first_answers(self, starts: Sequence[float]) -> tuple[float, ...]:
        """Return the seconds from each start of the process (epoch seconds) to the first answer after it."""
        at = sorted([*self.answers.at, *shown_at(self.api)])
        found = []
        for start, following in zip(starts, [*starts[1:], float("inf")], strict=True):
            first = next((one for one in at if start <= one < following), None)
            if first is not None:
                found.append(first - start)
        return tuple(found)

    def repeated(self) -> list[str]:
        """Return the beginnings of the messages that came twice to somebody on Telegram."""
        return [] if self.api is None else repeated(self.api.calls.of(*_SENDING))

    def missing(self, counted: Counted) -> int:
        """Return how many updates are lost: never taken, or answered as taken and not there."""
        lost_forms = sum(
            answered and not counted.web.get(form) for form, answered in self.answers.posted.items()
        )
        return lost_forms + len(lost_updates(self.api, counted))

    async def settled(self, lotse: Installation, patience: float = 30.0) -> Counted:
        """Count the database when nothing waits to be sent any more, or after so many seconds."""
        until = time.monotonic() + patience
        counted = await count(lotse)
        while counted.to_send and time.monotonic() < until:
            await asyncio.sleep(0.5)
            counted = await count(lotse)
        return counted


def shown_at(api: BotApiServer | None) -> list[float]:
    """Return when something was shown to somebody on Telegram (epoch seconds)."""
    if api is None:
        return []
    return [call.finished for call in api.calls.of(*_SHOWING) if call.executed and call.finished is not None]


def lost_updates(api: BotApiServer | None, counted: Counted) -> set[int]:
    """Return the numbers of the updates that the server made and nobody took."""
    if api is None:
        return set()
    made = {number for number, entry in api.updates.history.items() if entry.kind in _TAKEN}
    return made - counted.telegram


def repeated(calls: Sequence[Call]) -> list[str]:
    """Return each message that was sent again to a person with the same words and the same buttons.

    What is said each time a wanted appointment has gone does not count: it may well be true twice.
    """
    sent = Counter(
        (
            call.chat_id,
            call.method.lower(),
            call.params.text("text") or call.params.text("caption"),
            call.params.text("reply_markup"),
        )
        for call in calls
        if call.executed
    )
    return [
        f"{chat}: {text[:60]}"
        for (chat, _, text, _), number in sent.items()
        for _ in range(number - 1)
        if plain(text) not in _true_again()
    ]


@cache
def _true_again() -> frozenset[str]:
    catalog = Catalog.load(strict=True)
    return frozenset(
        plain(catalog.label(Lang(one), said, values))
        for one in LANGUAGES
        for said in _MAY_COME_AGAIN
        for values in all_values(catalog.resources[GERMAN].messages[said])
    )
