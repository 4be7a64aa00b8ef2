"""Turns that follow the script and write the log, as the real ones do, without the engine behind them."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import assert_never

from bot.channels.web.hub import Hub
from bot.ports import Address, Incoming, Taken
from domain.effects import Tone
from domain.events import (
    Attached,
    Command,
    Commanded,
    LanguageChosen,
    NoticeAnswered,
    Pressed,
    Started,
    Submitted,
    TalkLeft,
    Typed,
    TypedToOffice,
)
from domain.ids import GERMAN, Lang, NoticeId, PersonId
from domain.messages import Asked, Button, FileSent, NoticeSettled, Notified, PersonSaid, Said, Settled
from locales.wording import Wording
from storage.chat_log import LogEntry, append
from storage.database import Database
from storage.people import add_address, add_person
from storage.vault import Vault
from tests.web.clock import Clock
from tests.web.script import STEPS, Words

CODE = "K7QM-2P9X"
PIN = "314159"
ICS = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"


@dataclass(slots=True)
class State:
    """Where one person is in the script."""

    person: PersonId
    address: Address
    language: Lang = GERMAN
    step: int = 0
    turn: int = 1
    done: bool = False
    editing: bool = False
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class FakeTurns:
    """Implements `Turns` with the script; remembers everything in memory but the log."""

    database: Database
    vault: Vault
    hub: Hub
    clock: Clock
    wordings: dict[Lang, Wording]
    taken: list[Incoming] = field(default_factory=list)
    failing: int = 0
    _states: dict[str, State] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    async def take(self, incoming: Incoming) -> Taken:
        if self.failing:
            self.failing -= 1
            raise RuntimeError("secret of the server")
        state = await self._state(incoming)
        if incoming.update_id in self._seen:
            return Taken(state.person, duplicate=True)
        self._seen.add(incoming.update_id)
        self.taken.append(incoming)
        if incoming.event == Commanded(Command.DELETE):
            await self.vault.forget(state.person)
            return Taken(state.person, duplicate=False, erased=True)
        await self.write(state.person, self._advance(state, incoming))
        return Taken(state.person, duplicate=False)

    async def write(self, person: PersonId, entries: Sequence[LogEntry]) -> None:
        """Write entries to a person's log, as any other process could, and wake her pages."""
        box = await self.vault.ensure_key(person)
        async with self.database.transaction() as tx:
            for entry in entries:
                await append(tx, box, person, entry, self.clock())
            tx.after_commit(lambda: self.hub.wake(person))

    async def say(
        self, person: PersonId, text: str, tone: Tone = Tone.PLAIN, code: str | None = None
    ) -> None:
        """Let somebody say something outside any turn."""
        language = self.state_of(person).language
        await self.write(person, [self._said(language, tone, (text,), code)])

    async def confirm(self, person: PersonId) -> None:
        """Let the person have her confirmation, wherever she is in the script."""
        await self.write(person, self._confirmation(self.state_of(person)))

    async def address_of(self, person: PersonId) -> Address:
        return self.state_of(person).address

    def state_of(self, person: PersonId) -> State:
        return next(state for state in self._states.values() if state.person == person)

    async def _state(self, incoming: Incoming) -> State:
        known = self._states.get(incoming.address.value)
        if known is not None:
            return known
        person = PersonId(f"person-{len(self._states)}")
        state = self._states[incoming.address.value] = State(person, incoming.address)
        box = await self.vault.ensure_key(person)
        hashed = self.vault.lookup("web", incoming.address.value)
        async with self.database.transaction() as tx:
            await add_person(tx, person, state.language, self.clock())
            await add_address(tx, box, person, "web", hashed, incoming.address.value, self.clock())
        return state

    def _words(self, state: State) -> Words:
        return Words(self.wordings[state.language], state.answers)

    def _said(self, language: Lang, tone: Tone, paragraphs: tuple[str, ...], code: str | None = None) -> Said:
        direction = self.wordings[language].direction
        return Said(language=language, direction=direction, tone=tone, paragraphs=paragraphs, code=code)

    def asked(self, state: State, error: str | None = None, *, replace: bool = False) -> Asked:
        words = self._words(state)
        question = words.question(STEPS[state.step], state.turn, error)
        return Asked(
            language=state.language,
            direction=words.wording.direction,
            question=question,
            replace=replace,
        )

    def _advance(self, state: State, incoming: Incoming) -> list[LogEntry]:  # noqa: PLR0911 - one way for each event
        event = incoming.event
        match event:
            case Started():
                state.language = event.hint or state.language
                return [self.asked(state)]
            case LanguageChosen():
                state.language = event.language
                return [self.asked(state, replace=True)]
            case Pressed():
                return self._pressed(state, event.turn, event.option)
            case Submitted():
                return self._submitted(state, event)
            case Typed():
                return self._typed(state, event.text)
            case NoticeAnswered():
                return [self._settled(state, event), self.asked(state, replace=True)]
            case Commanded() | Attached():
                return [self._said(state.language, Tone.PLAIN, (self._words(state).say("help-text"),))]
            case TypedToOffice():
                return []
            case TalkLeft():
                over = self._said(state.language, Tone.PLAIN, (self._words(state).say("help-text"),))
                return [over.model_copy(update={"ends": event.talk})]
            case _:
                assert_never(event)

    async def notify(self, person: PersonId, buttons: tuple[Button, ...], notice: str = "n1") -> None:
        """Let the office tell the person something that she can answer with one tap."""
        state = self.state_of(person)
        words = self._words(state)
        message = Notified(
            language=state.language,
            direction=words.wording.direction,
            notice=NoticeId(notice),
            paragraphs=(words.say("notice-not-possible"),),
            note="Der Aufzug ist kaputt.",
            closing=(words.say("notice-choose"),),
            buttons=buttons,
        )
        await self.write(person, [message])

    def _settled(self, state: State, event: NoticeAnswered) -> NoticeSettled:
        words = self._words(state)
        return NoticeSettled(
            language=state.language,
            direction=words.wording.direction,
            notice=event.notice,
            line=words.say("answer-line", answer=event.option.value),
            answer=event.option.value,
        )

    def _pressed(self, state: State, turn: int, option: str) -> list[LogEntry]:
        if turn != state.turn:
            return [
                self._said(state.language, Tone.ERROR, (self._words(state).say("button-old"),)),
                self.asked(state, replace=True),
            ]
        if option == "_back":
            state.step, state.turn = max(1, state.step - 1), state.turn + 1
            return [self.asked(state)]
        if option.startswith("edit-"):
            state.step, state.turn, state.editing = STEPS.index(option[5:]), state.turn + 1, True
            return [self.asked(state)]
        words = self._words(state)
        labels = {button.id: button.spoken or button.label for button in words.buttons(STEPS[state.step])}
        return self._answered(state, labels.get(option, words.say("not-answered")), option)

    def _submitted(self, state: State, event: Submitted) -> list[LogEntry]:
        words = self._words(state)
        if not event.options:
            return [self.asked(state, words.say("choose-at-least-one"), replace=True)]
        labels = {button.id: button.label for button in words.buttons(STEPS[state.step])}
        return self._answered(state, ", ".join(labels[one] for one in event.options), "")

    def _typed(self, state: State, text: str) -> list[LogEntry]:
        words = self._words(state)
        if len(text) > 500:
            error = words.say("text-too-long", length=len(text), max=500)
            return [self.asked(state, error, replace=True)]
        if STEPS[state.step] in {"concern", "deadline_date"}:
            return [PersonSaid(text=text), *self._answered(state, text, "")]
        return [PersonSaid(text=text), self.asked(state, words.say("not-understood"), replace=True)]

    def _answered(self, state: State, answer: str, option: str) -> list[LogEntry]:
        step = STEPS[state.step]
        if step == "language" and option in self.wordings:
            state.language = Lang(option)
        words = self._words(state)
        state.answers[step] = answer
        settled = Settled(
            language=state.language,
            direction=words.wording.direction,
            turn=state.turn,
            prompt=words.prompt(step),
            answer=answer,
        )
        state.turn += 1
        if step == "check":
            state.done = True
            return [settled, *self._confirmation(state)]
        state.step = len(STEPS) - 1 if state.editing else state.step + 1
        state.editing = False
        extra = (
            [self._said(state.language, Tone.PLAIN, (words.say("welcome"),))] if step == "language" else []
        )
        return [settled, *extra, self.asked(state)]

    def _confirmation(self, state: State) -> list[LogEntry]:
        words = self._words(state)
        when = state.answers.get("slot", "")
        appointment = words.say(
            "received-appointment",
            when=when,
            place="Rathaus Herzogenrath",
            address="[Adresse eintragen]",
            desk=words.say("desk-number", number=2),
        )
        german = ("Termin: Donnerstag, 3. Dezember, 15:00 Uhr",) if state.language == "ar" else ()
        ticket = Tone.CONFIRMATION
        return [
            self._said(state.language, ticket, (appointment, *german)),
            self._said(state.language, ticket, (words.say("received-code", code=CODE),), CODE),
            self._said(state.language, ticket, (words.say("received-code-hint"),)),
            self._said(state.language, ticket, (words.say("received-pin", pin=PIN),)),
            FileSent(
                language=state.language,
                direction=words.wording.direction,
                filename="termin.ics",
                mime_type="text/calendar",
                content=base64.b64encode(ICS).decode(),
                caption=words.say("calendar-caption"),
            ),
        ]
