"""One turn: load, advance, carry out, render, store; the whole of it in one transaction.

An update is taken exactly once: its id goes into the inbox in the same transaction as everything it causes.
Two updates of one person never interleave: the second waits for the first one's row (or the only writer).
"""

from dataclasses import dataclass
from typing import get_args

from bot.carry import carry_out
from bot.context import TurnContext
from bot.delivery import deliver, in_words
from bot.house import House
from bot.my_data import tell_my_data
from bot.ports import Incoming, Taken
from bot.render import said
from bot.talk_turns import to_office
from bot.typed_answers import as_answer, with_language
from domain.conversation import Conversation, Phase
from domain.effects import Action, Effect, Say, TellMyData, Tone
from domain.errors import BusyError, Conflict, Erased
from domain.events import Command, Commanded, Event, NoticeAnswered, Started, TalkLeft, Typed
from domain.ids import PersonId
from domain.messages import OutMessage, PersonSaid, Said
from domain.phrases import phrase
from domain.talk import TalkNow
from flows.book import HOME, Book
from flows.engine import advance
from flows.talks import met
from storage.conversations import load_conversation, store_conversation
from storage.inbox import take_update
from storage.people import add_address, add_person, known_since, person_by_address, seen
from storage.talks import talk_with

_ACTIONS = get_args(Action)
_TRIES = 4
_NOBODY = PersonId("")
_SOS = Say((phrase("sos-text"),), tone=Tone.SOS, transient=True)
_ERASED = Say((phrase("erased"),))


@dataclass(slots=True)
class _Run:
    """What one turn comes to: the state and everything that is to be said."""

    state: Conversation | None
    said: list[OutMessage | PersonSaid]


class TurnService:
    """Takes updates of all channels through the conversation."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def take(self, incoming: Incoming) -> Taken:
        """Take one update; returns after the commit. Raises only when nothing was stored."""
        for _ in range(_TRIES - 1):
            try:
                return await self._try(incoming)
            except (BusyError, Conflict, Erased):
                continue  # somebody else was faster, or in the way: look again
        return await self._try(incoming)

    async def _try(self, incoming: Incoming) -> Taken:
        house = self._house
        address_hash = house.vault.lookup(incoming.address.channel, incoming.address.value)
        async with house.database.glancing() as reader:
            known = await person_by_address(reader, incoming.address.channel, address_hash)
        if known is None and incoming.event == Commanded(Command.SOS):
            return Taken(_NOBODY, duplicate=False, farewell=self._at_once(incoming, _SOS))
        person = known or PersonId(house.new_id())
        box = await (house.vault.ensure_key(person) if known is None else house.vault.box(person))
        directory = await house.directory()
        async with house.database.transaction() as tx:
            context = TurnContext(house, tx, person, box, incoming.address.channel, directory, house.clock())
            if not await _take_in(context, incoming, address_hash, new=known is None):
                owner = await person_by_address(tx, incoming.address.channel, address_hash)
                if owner is not None:
                    return Taken(owner, duplicate=True)
                # She was erased by this very update, and perhaps was never told so.
                return Taken(person, duplicate=True, erased=True, farewell=self._at_once(incoming, _ERASED))
            run = await self._run(context, incoming)
            if run.state is not None and run.state.phase is Phase.ERASED:
                farewell = tuple(one for one in run.said if not isinstance(one, PersonSaid))
            else:
                farewell = ()
                await deliver(context, run.said, incoming)
        if farewell:
            await house.vault.forget(person)
        return Taken(person, duplicate=False, erased=bool(farewell), farewell=farewell)

    def _at_once(self, incoming: Incoming, say: Say) -> tuple[Said, ...]:
        """Put into words what is said to somebody of whom nothing is stored, in her device's language."""
        language = incoming.language_hint or self._house.catalog.languages[0].tag
        return (said(self._house.wording(language), say),)

    async def _run(self, context: TurnContext, incoming: Incoming) -> _Run:
        loaded = await load_conversation(context.tx, context.box, context.person)
        if loaded is None and await known_since(context.tx, context.person) is None:
            raise Conflict  # erased by another turn since her address was looked up
        book = self._house.book(context.directory, context.channel)
        talk = await talk_with(context.tx, context.person)
        run = _Run(None if loaded is None else met(loaded.state, talk), [])
        queue: list[Event] = [await _first_event(context, book, run.state, incoming, talk)]
        while queue:
            run.state, effects = advance(book, run.state, queue.pop(0), context.now)
            for effect in effects:
                result = await self._effect(context, book, run, effect)
                if result is not None:
                    queue.append(result)
        if run.state is not None and run.state.phase is not Phase.ERASED:
            await _store(context, run.state, None if loaded is None else loaded.version)
        return run

    async def _effect(self, context: TurnContext, book: Book, run: _Run, effect: Effect) -> Event | None:
        if run.state is None:
            return None
        if isinstance(effect, Action):
            return await carry_out(context, effect)
        wording = self._house.wording(run.state.language)
        if isinstance(effect, TellMyData):
            pages = await tell_my_data(context, book, run.state)
            for page in pages:
                run.said.extend(await in_words(context, wording, page))
        else:
            run.said.extend(await in_words(context, wording, effect))
        return None


async def _first_event(
    context: TurnContext,
    book: Book,
    state: Conversation | None,
    incoming: Incoming,
    talk: TalkNow | None,
) -> Event:
    """Return what the update is to the conversation; the first event of a person carries a language."""
    event = incoming.event
    if state is not None:
        return await as_answer(context, book, state, event)
    if isinstance(event, Started) and event.hint is None:
        return Started(event.place, incoming.language_hint)
    if isinstance(event, NoticeAnswered):
        return await with_language(context, event)
    if isinstance(event, Typed | TalkLeft):
        return await to_office(context, event, talk)
    return event


async def _take_in(context: TurnContext, incoming: Incoming, address_hash: str, *, new: bool) -> bool:
    """Note the update and, for somebody new, the person; False when the update has been taken before."""
    source = incoming.address.channel
    update_id = incoming.update_id
    if source == "web":
        update_id = f"{address_hash[:32]}:{update_id}"
    if not await take_update(context.tx, source, update_id, context.now):
        return False
    if new:
        language = incoming.language_hint or context.house.catalog.languages[0].tag
        await add_person(context.tx, context.person, language, context.now)
        added = await add_address(
            context.tx,
            context.box,
            context.person,
            source,
            address_hash,
            incoming.address.value,
            context.now,
        )
        if not added:
            raise Conflict
    return True


async def _store(context: TurnContext, state: Conversation, version: int | None) -> None:
    unfinished = state.flow == HOME or state.parked is not None
    expires_at = context.now + context.house.retention.unfinished if unfinished else None
    await store_conversation(
        context.tx, context.box, context.person, state, version=version, expires_at=expires_at
    )
    await seen(context.tx, context.person, state.language, context.now)
