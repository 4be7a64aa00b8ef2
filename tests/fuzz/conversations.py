"""People who do anything at all, on both channels, and what has to be true after everything they do."""

import asyncio
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from sqlalchemy import select

from bot.house import TELEGRAM, WEB
from bot.ports import Incoming, Taken
from domain.appointments import BookingStatus
from domain.conversation import Phase
from domain.errors import Erased
from domain.events import (
    Attached,
    Attachment,
    Command,
    Commanded,
    Inbound,
    LanguageChosen,
    Pressed,
    Started,
    Submitted,
    Typed,
)
from domain.ids import FlowId, Lang, PersonId, PlaceId
from domain.messages import Asked, OpenQuestion, PersonSaid
from flows.definition import Flow
from locales.catalog import Catalog
from locales.languages import load_languages
from storage import tables as t
from storage.chat_log import LogEntry
from storage.database import Statement
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import assert_fit_for_telegram
from tests.transcripts.deeds import Deed, do
from tests.turn.offices import opened
from tests.turn.people import Someone, someone

_VERSION = Statement(select(t.conversation.c.person_id, t.conversation.c.version))
_BOOKINGS = Statement(select(t.booking))
_CLAIMS = Statement(select(t.claim))
_RAW = ("{$", "{ $", "???", "FluentReference", "\u2068\u2069")
"""What a text looks like when a value or a message is missing."""
_WORDS = (
    "ja",
    "nein",
    "2",
    "so",
    "1,2",
    "morgen",
    "03.12.2026",
    "9:00",
    "weiter",
    "zurück",
    "monschau",
    "українська",
)
_LANGUAGES = tuple(language.tag for language in load_languages())
_PAUSES = (
    timedelta(seconds=1),
    timedelta(minutes=9),
    timedelta(minutes=40),
    timedelta(days=1),
    timedelta(days=30),
)
LIVE = {status.value for status in BookingStatus if status.live}


@dataclass(frozen=True, slots=True)
class Ground:
    """What every run begins with: a database that is copied, and the texts and flows."""

    office: Path
    catalog: Catalog
    flows: Mapping[FlowId, Flow]


class Conversations(RuleBasedStateMachine):
    """Three people, two of them on Telegram, in one installation of their own."""

    ground: ClassVar[Ground]
    turns: ClassVar[int] = 0
    """How many turns all runs have looked at."""

    def __init__(self) -> None:
        super().__init__()
        ground = self.ground
        self.folder = Path(tempfile.mkdtemp(prefix="lotse-fuzz-"))
        shutil.copy(ground.office, self.folder / "lotse.db")
        self.loop = asyncio.Runner()
        url = f"sqlite+aiosqlite:///{self.folder / 'lotse.db'}"
        self.opened = opened(url, ground.catalog, ground.flows)
        self.stand = self.loop.run(self.opened.__aenter__())
        self.people = [
            someone(self.stand, "first", WEB),
            someone(self.stand, "second", TELEGRAM),
            someone(self.stand, "third", TELEGRAM),
        ]
        self.people[1].hint, self.people[2].hint = Lang("ar"), None

    def teardown(self) -> None:
        """Close and remove the installation."""
        try:
            self.loop.run(self._close())
        finally:
            self.loop.close()
            shutil.rmtree(self.folder)

    async def _close(self) -> None:
        await self.opened.__aexit__(None, None, None)

    def question(self, number: int) -> OpenQuestion | None:
        """Return what is open for a person."""
        return self.people[number].question

    def does(self, number: int, event: Inbound) -> None:
        """Let a person do something, and look at everything afterwards."""
        who = self.people[number]
        self.loop.run(self._step(who, who.update(event)))

    async def _step(self, who: Someone, update: Incoming) -> None:
        before = await self._versions()
        taken = await who.sends(update)
        await self._look(who, taken, before)

    async def _look(self, who: Someone, taken: Taken, before: Mapping[str, int]) -> None:
        type(self).turns += 1
        after = await self._versions()
        others = {person for person in (*before, *after) if person != taken.person}
        assert {one: before.get(one) for one in others} == {one: after.get(one) for one in others}
        if taken.erased:
            assert taken.person not in after
        elif taken.duplicate:
            assert after.get(taken.person) == before.get(taken.person)
        elif taken.person:
            # One turn is one version, and a first one is the first.
            assert after[taken.person] == before.get(taken.person, after[taken.person] - 1) + 1
            await self._look_at_state(who, taken.person)
        for entry in who.heard:
            self._look_at_words(entry)
        await self._look_at_claims()

    async def _look_at_state(self, who: Someone, person: PersonId) -> None:
        state = await self.stand.state(person)
        assert state is not None
        assert state.phase is not Phase.ERASED
        assert who.question is not None
        assert who.question.turn == state.turn, "she sees another question than the one that is open"
        assert who.question.step == state.step
        asked = [one for one in who.heard if isinstance(one, Asked)]
        assert len({one.question.turn for one in asked if one.question.turn == state.turn}) <= 1
        for one in asked:
            assert one.language == state.language

    def _look_at_words(self, entry: LogEntry) -> None:
        if isinstance(entry, PersonSaid):
            return
        assert_fit_for_telegram(entry)
        said = entry.model_dump_json()
        assert not [raw for raw in _RAW if raw in said], said

    async def _look_at_claims(self) -> None:
        async with self.stand.database.reading() as reader:
            bookings = await reader.fetch_all(_BOOKINGS)
            claims = await reader.fetch_all(_CLAIMS)
        live = [row for row in bookings if row["status"] in LIVE]
        wanted = {
            (row["resource"], tick, row["id"])
            for row in live
            for tick in range(row["start_tick"], row["end_tick"])
        }
        assert {(row["resource"], row["tick"], row["booking_id"]) for row in claims} == wanted
        for person in {row["person_id"] for row in live}:
            assert len([row for row in live if row["person_id"] == person]) <= 2

    async def _versions(self) -> dict[str, int]:
        async with self.stand.database.reading() as reader:
            return {row["person_id"]: row["version"] for row in await reader.fetch_all(_VERSION)}

    numbers = st.integers(0, 2)

    @rule(number=numbers, place=st.one_of(st.none(), st.sampled_from(("vhs", "monschau")), plain_texts))
    def opens(self, number: int, place: str | None) -> None:
        """Come, perhaps by the link of a place, perhaps again."""
        self.does(number, Started(None if place is None else PlaceId(place)))

    @rule(number=numbers, at=st.integers(0, 30))
    def presses(self, number: int, at: int) -> None:
        """Press a button of the open question."""
        question = self.question(number)
        if question is None:
            return self.does(number, Started())
        ids = [*(one.id for one in (*question.buttons, *question.nav)), *(day.id for day in question.days)]
        return self.does(number, Pressed(question.turn, ids[at % len(ids)]) if ids else Typed("1"))

    @rule(number=numbers, steps=st.integers(1, 8))
    def goes_on(self, number: int, steps: int) -> None:
        """Answer as somebody does who wants to get somewhere."""
        for _ in range(steps):
            question = self.question(number)
            if question is None:
                self.does(number, Started())
            else:
                self.does(number, _sensible(question))

    @rule(number=numbers, back=st.integers(-3, 40), option=st.one_of(plain_texts, st.sampled_from(_WORDS)))
    def presses_something_old(self, number: int, back: int, option: str) -> None:
        """Press a button of long ago, or of the future, or of nothing."""
        question = self.question(number)
        self.does(number, Pressed(0 if question is None else question.turn - back, option))

    @rule(number=numbers, options=st.lists(st.one_of(plain_texts, st.sampled_from(_WORDS)), max_size=4))
    def submits(self, number: int, options: list[str]) -> None:
        """Send a form of ticks, as only the web chat can."""
        question = self.question(number)
        self.does(number, Submitted(1 if question is None else question.turn, tuple(options)))

    @rule(number=numbers, text=st.one_of(plain_texts, st.sampled_from(_WORDS)), at=st.integers(0, 3))
    def types(self, number: int, text: str, at: int) -> None:
        """Type anything, perhaps into the form of an older question."""
        question = self.question(number)
        turn = None if question is None or not at else question.turn - at + 1
        self.does(number, Typed(text, turn))

    @rule(number=numbers, at=st.integers(0, 30))
    def types_a_label(self, number: int, at: int) -> None:
        """Type what stands on a button."""
        question = self.question(number)
        labels = [] if question is None else [one.label for one in question.buttons]
        self.does(number, Typed(labels[at % len(labels)] if labels else "ja"))

    @rule(number=numbers, command=st.sampled_from(Command))
    def commands(self, number: int, command: Command) -> None:
        """Use a command at any moment."""
        self.does(number, Commanded(command))

    @rule(number=numbers, kind=st.sampled_from(Attachment))
    def attaches(self, number: int, kind: Attachment) -> None:
        """Send a picture, a voice message, anything that cannot be read."""
        self.does(number, Attached(kind))

    @rule(number=numbers, language=st.sampled_from(_LANGUAGES))
    def changes_the_language(self, number: int, language: Lang) -> None:
        """Go on in another language."""
        self.does(number, LanguageChosen(language))

    @precondition(lambda self: any(who.last is not None for who in self.people))
    @rule(number=numbers)
    def comes_again(self, number: int) -> None:
        """The channel delivers the last update once more."""
        who = self.people[number]
        if who.last is not None:
            self.loop.run(self._again(who, who.last))

    async def _again(self, who: Someone, update: Incoming) -> None:
        before = await self._versions()
        taken = await self.stand.take(update)
        assert taken.duplicate or taken.erased or not taken.person or taken.person not in before
        if taken.duplicate:
            assert await self._versions() == before
        else:
            await who.reads()

    @rule(pause=st.sampled_from(_PAUSES))
    def time_passes(self, pause: timedelta) -> None:
        """Nobody does anything for a while."""
        self.stand.now += pause

    @rule(deed=st.sampled_from((Deed.SWEEP, Deed.RETENTION, Deed.OFFICE_CANCELS, Deed.CLOSE_NEAR)))
    def something_happens(self, deed: Deed) -> None:
        """The jobs run, or the office does something."""
        self.loop.run(self._deed(deed))

    async def _deed(self, deed: Deed) -> None:
        for who in self.people:
            if who.person is not None:
                await do(self.stand, deed, who.person, None)
        for who in self.people:
            await self._look_after(who)
        await self._look_at_claims()

    async def _look_after(self, who: Someone) -> None:
        """Whoever was forgotten by retention begins anew; the others read what came of it."""
        if who.person is None:
            return
        try:
            await self.stand.fresh_vault().box(who.person)
        except Erased:
            await self.stand.vault.forget(who.person)
            who.person, who.question, who._read = None, None, 0  # noqa: SLF001 - her page is empty now
            return
        if await self.stand.state(who.person) is None:
            who.question = None
        await who.reads()


def _sensible(question: OpenQuestion) -> Inbound:
    """Return the answer that leads on."""
    nav = {one.id for one in question.nav}
    ids = [one.id for one in question.buttons]
    if "_skip" in nav:
        return Pressed(question.turn, "_skip")
    if question.kind == "several" and ids:
        return Submitted(question.turn, (ids[0],))
    wanted = ("confirm", "send", "yes", "de", "normal", "monschau")
    first = next((one for one in wanted if one in ids), ids[0] if ids else None)
    if question.step == "danger" or question.flow == "menu":
        first = next((one for one in ("no", "appointment") if one in ids), first)
    return Typed("1") if first is None else Pressed(question.turn, first)
