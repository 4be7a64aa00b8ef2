"""Replaying a transcript over real storage: by buttons or by typing, all reloaded between the turns."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from bot.house import TELEGRAM, WEB
from bot.ports import Address
from domain.conversation import Conversation, Phase
from domain.events import (
    Attached,
    Commanded,
    Inbound,
    LanguageChosen,
    NoticeAnswered,
    Pressed,
    Started,
    Typed,
)
from domain.ids import Lang, PersonId, PlaceId
from domain.messages import Asked, Notified
from domain.notices import NoticeOption
from flows.book import MENU
from tests.transcripts.deeds import do
from tests.transcripts.expectations import Scene, check
from tests.transcripts.script import Transcript, Turn
from tests.transcripts.typing_form import Hand
from tests.turn.people import Someone
from tests.turn.stand import Stand

_PACE = timedelta(seconds=20)


class Mode(StrEnum):
    """How the person answers; who types is on Telegram, who presses in the web chat, unless the way says."""

    BUTTONS = "buttons"
    TYPING = "typing"

    @property
    def channel(self) -> str:
        """The usual channel."""
        return WEB if self is Mode.BUTTONS else TELEGRAM


@dataclass
class Replay:
    """One transcript in one language and mode."""

    stand: Stand
    transcript: Transcript
    language: Lang
    mode: Mode
    who: Someone = field(init=False)
    state: Conversation | None = None
    """What was stored after the last turn, for looking at; the next turn loads it itself."""
    number: int = 0
    turns_asked: dict[str, int] = field(default_factory=dict)
    """The latest turn number under which each step was asked."""
    notice: Notified | None = None
    """The newest notice that can be answered."""

    def __post_init__(self) -> None:
        channel = self.transcript.channel or self.mode.channel
        self.stand.policy = self.transcript.policy
        self.who = Someone(self.stand, Address(channel, "4711001"), self.language)

    async def run(self) -> int:
        """Go through all turns and return how many there were; an unfulfilled expectation names the turn."""
        for turn in self.transcript.turn:
            if turn.happens_in(self.language):
                await self.step(turn)
        return self.number

    async def step(self, turn: Turn) -> None:
        """Let one thing happen and hold what came of it against what must be so."""
        self.number += 1
        self.stand.now += turn.after or _PACE
        before, spoken = self.who.person, self._spoken()
        self.who.heard = []
        try:
            erased = await self._happens(turn)
        except AssertionError as error:
            error.add_note(self._place(turn))
            raise
        for entry in self.who.heard:
            if isinstance(entry, Asked):
                self.turns_asked[f"{entry.question.flow}.{entry.question.step}"] = entry.question.turn
            if isinstance(entry, Notified) and entry.buttons:
                self.notice = entry
        person = self.who.person
        self.state = None if person is None else await self.stand.state(person)
        scene = Scene(self.stand, self.who, self.state, spoken, before, erased=erased)
        try:
            await check(scene, turn, self._option)
        except AssertionError as error:
            error.add_note(self._place(turn))
            raise

    def _place(self, turn: Turn) -> str:
        happened = {name: value for name, value in turn if value not in (None, (), {}, False)}
        return f"turn {self.number} of {self.transcript.title!r} in {self.language}, {self.mode}: {happened}"

    def _spoken(self) -> Lang:
        return self.language if self.state is None else self.state.language

    async def _happens(self, turn: Turn) -> bool:
        if turn.deed is not None:
            person = self.who.person or PersonId("nobody")
            await do(self.stand, turn.deed, person, self.state)
            await self.who.reads()
            return False
        if turn.redelivered:
            assert self.who.last is not None
            taken = await self.who.sends(self.who.last)
            assert taken.duplicate
            return False
        if turn.tick is not None:
            return await self._tick(turn.tick)
        if turn.press is not None:
            return await self._press(self._option(turn.press), by_button=turn.by_button)
        if turn.notice is not None:
            return await self._answer(turn.notice, by_button=turn.by_button)
        return (await self.who.does(self._event(turn))).erased

    async def _answer(self, option: NoticeOption, *, by_button: bool) -> bool:
        """Press a button of a notice, or type it where nothing else is asked."""
        assert self.notice is not None
        assert self.state is not None
        rests = self.state.flow == MENU or self.state.phase is Phase.STOPPED
        if self.mode is Mode.BUTTONS or by_button or not rests:
            return (await self.who.does(NoticeAnswered(self.notice.notice, option))).erased
        return (await self.who.type(self._hand().line_for_notice(self.notice, option))).erased

    def _hand(self) -> Hand:
        return Hand(self.stand.catalog, self._spoken(), self.number % 2 == 0)

    async def _tick(self, options: tuple[str, ...]) -> bool:
        """Tick several: one press each, or all in one line."""
        assert self.who.question is not None
        if self.mode is Mode.TYPING:
            return (await self.who.type(self._hand().list_for(self.who.question, options))).erased
        for option in options:
            await self.who.press(option)
        return (await self.who.press("_done")).erased

    async def _press(self, option: str, *, by_button: bool) -> bool:
        """Press a button, or type what it says; of a time the day comes first."""
        assert self.who.question is not None
        if self.mode is Mode.BUTTONS or by_button:
            return (await self.who.press(option)).erased
        hand = self._hand()
        day = hand.day_for(self.who.question, option)
        if day is not None:
            await self.who.type(day)
        line = hand.line_for(self.who.question, option)
        return (await self.who.press(option) if line is None else await self.who.type(line)).erased

    def _event(self, turn: Turn) -> Inbound:
        if turn.start is not None:
            return Started(PlaceId(turn.start) if turn.start else None)
        if turn.type is not None:
            return Typed(
                turn.type.replace("{other name}", self.stand.catalog.language(self._other).full_name)
            )
        if turn.say is not None:
            return Typed(self.stand.catalog.label(self._spoken(), turn.say))
        if turn.command is not None:
            typed = self.mode is Mode.TYPING and self.who.person is not None
            return Typed(f"/{turn.command}") if typed else Commanded(turn.command)
        if turn.attach is not None:
            return Attached(turn.attach)
        if turn.language is not None:
            return LanguageChosen(Lang(self._option(turn.language)))
        if turn.old is not None:
            return Pressed(self.turns_asked[turn.old.step], turn.old.option)
        assert self.who.last is not None
        return self.who.last.event

    @property
    def _other(self) -> Lang:
        tags = [language.tag for language in self.stand.catalog.languages]
        return tags[(tags.index(self.language) + 1) % len(tags)]

    def _option(self, name: str) -> str:
        """Return the option that a transcript names without knowing languages, days or ids."""
        name = name.replace("{language}", self.language).replace("{other}", self._other)
        kind, _, position = name.partition(".")
        if not position.isdigit() or self.who.question is None:
            return name
        question = self.who.question
        found = {
            "slot": [button.id for button in question.buttons if button.day is not None],
            "day": [day.id for day in question.days],
            "visit": [button.id for button in question.buttons if not button.quiet],
        }
        return found[kind][int(position) - 1] if kind in found else name
