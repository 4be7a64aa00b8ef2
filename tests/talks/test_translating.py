"""Translating in the background: what is written is translated once, whatever breaks, and judged."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.talk_telling import TalkTelling
from bot.talking import Talking
from bot.translating import Translating
from domain.errors import BusyError
from domain.ids import Lang
from domain.intake import Interpreter
from domain.talk import TalkWords
from domain.translation import NotTranslated, Translation, Wanted, Why
from storage.interface import Database, Reader, Transaction
from storage.record_hints import recommend_interpreter
from storage.statements import Dialect
from storage.talks import write_message
from storage.translations import directions_later
from tests.talks.desk import Desk, handed_in, hears, in_conversation
from tests.talks.translators import Result, Translates, translated
from tests.turn.stand import Stand
from translation.null import NullTranslator

CONCERN = "Мені потрібна квартира"


@dataclass
class Crowded:
    """The database inside, busy a number of times when somebody wants to write."""

    inner: Database
    times: int

    @property
    def dialect(self) -> Dialect:
        return self.inner.dialect

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        if self.times:
            self.times -= 1
            raise BusyError
        async with self.inner.transaction() as tx:
            yield tx

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        async with self.inner.reading() as reader:
            yield reader

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[Reader]:
        async with self.inner.glancing() as reader:
            yield reader

    async def close(self) -> None:
        await self.inner.close()


def doubtful(wanted: Wanted) -> Result:
    return translated(wanted, doubtful=True)


def approximate(wanted: Wanted) -> Result:
    return translated(wanted, approximate=True)


async def test_a_concern_is_translated_after_it_was_handed_in(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand, concern=CONCERN)
    assert await desk.concern(who.person) == NotTranslated(why=Why.BUSY)
    await desk.worker_looks()
    found = await desk.concern(who.person)
    assert isinstance(found, Translation)
    assert found.original == CONCERN
    assert found.text == f"[uk→de] {CONCERN}"
    await desk.worker_looks()
    assert len(translates.asked) == 1
    assert not (await desk.hints(who.person)).recommended


async def test_without_a_concern_nothing_is_asked(stand: Stand, desk: Desk, translates: Translates) -> None:
    who = await handed_in(stand)
    await desk.worker_looks()
    assert translates.asked == []
    assert await desk.concern(who.person) is None


@pytest.mark.parametrize(
    "answer", [doubtful, approximate, Why.UNSUPPORTED, Why.MISSING, Why.UNSURE, Why.FAILED, Why.OFF]
)
async def test_what_cannot_be_trusted_recommends_an_interpreter(
    stand: Stand, desk: Desk, translates: Translates, answer: Why | Callable[[Wanted], Result]
) -> None:
    translates.answers = [answer]
    who = await handed_in(stand, concern=CONCERN)
    await desk.worker_looks()
    hints = await desk.hints(who.person)
    assert hints.recommended
    assert hints.interpreter is Interpreter.NO


@pytest.mark.parametrize("answer", [Why.SAME, translated])
async def test_what_needs_none_recommends_none(
    stand: Stand, desk: Desk, translates: Translates, answer: Why | Callable[[Wanted], Result]
) -> None:
    translates.answers = [answer]
    who = await handed_in(stand, concern=CONCERN)
    await desk.worker_looks()
    assert not (await desk.hints(who.person)).recommended


async def test_a_doubtful_message_recommends_an_interpreter_too(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await in_conversation(stand, desk)
    translates.answers = [doubtful]
    await who.type("Дякую")
    await desk.worker_looks()
    assert (await desk.hints(who.person)).recommended


async def test_where_translation_is_off_who_writes_german_needs_nobody(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    translates.always = Why.OFF
    who = await handed_in(stand, "de-simple", concern="Ich suche eine Wohnung")
    await desk.worker_looks()
    assert await desk.concern(who.person) == NotTranslated(why=Why.OFF)
    assert not (await desk.hints(who.person)).recommended


async def test_a_short_answer_in_other_letters_recommends_nobody(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await in_conversation(stand, desk)
    translates.answers = [Why.UNSURE, Why.FAILED]
    await who.type("ok, Finanzamt Köln")
    await desk.worker_looks()
    assert not (await desk.hints(who.person)).recommended
    await who.type("Дякую")
    await desk.worker_looks()
    assert (await desk.hints(who.person)).recommended


async def test_a_long_message_in_an_unclear_language_recommends_somebody(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await in_conversation(stand, desk)
    translates.answers = [Why.UNSURE]
    await who.type("bukra ana ma fini iji ala al maw3id")
    await desk.worker_looks()
    assert (await desk.hints(who.person)).recommended


@pytest.mark.parametrize(("answer", "recommended"), [(doubtful, True), (translated, False)])
async def test_a_reply_that_is_translated_later_counts_as_well(
    stand: Stand,
    desk: Desk,
    translates: Translates,
    answer: Callable[[Wanted], Result],
    recommended: bool,  # noqa: FBT001 - a row of the table
) -> None:
    who = await in_conversation(stand, desk)
    translates.answers = [answer]
    await desk.writes(who.person, "Bitte kommen Sie vorbei.")
    await desk.worker_looks()
    assert (await desk.hints(who.person)).recommended is recommended


async def test_a_full_queue_is_asked_again_later_and_later(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    translates.answers = [Why.BUSY, Why.BUSY]
    who = await handed_in(stand, concern=CONCERN)
    await desk.worker_looks()
    await desk.worker_looks()
    assert len(translates.asked) == 1
    assert await desk.concern(who.person) == NotTranslated(why=Why.BUSY)
    await desk.time_passes(timedelta(seconds=3))
    await desk.time_passes(timedelta(seconds=5))
    assert len(translates.asked) == 3
    assert isinstance(await desk.concern(who.person), Translation)


async def test_a_queue_that_stays_full_is_left_until_the_next_look(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    translates.always = Why.BUSY
    who = await handed_in(stand, concern=CONCERN)
    for _ in range(40):
        await desk.time_passes(timedelta(minutes=6))
    asked = len(translates.asked)
    assert asked < 40
    assert await desk.concern(who.person) == NotTranslated(why=Why.BUSY)
    translates.always = None
    await desk.time_passes()
    assert isinstance(await desk.concern(who.person), Translation)


async def test_who_waits_for_a_queue_that_stays_full_is_told_in_the_end(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand)
    translates.always = Why.BUSY
    await desk.writes(who.person, "Bis dann")
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-follows")
    for _ in range(40):
        await desk.time_passes(timedelta(minutes=6))
    await who.reads()
    assert hears(who, "talk-german-only")
    asked = len(translates.asked)
    for _ in range(3):
        await desk.time_passes(timedelta(days=1))
    assert len(translates.asked) == asked


@pytest.mark.parametrize("why", [Why.MISSING, Why.OFF])
async def test_once_a_model_is_there_it_is_looked_at_again(
    stand: Stand, desk: Desk, translates: Translates, why: Why
) -> None:
    translates.always = why
    who = await handed_in(stand, concern=CONCERN)
    for _ in range(3):
        await desk.time_passes(timedelta(days=1))
    assert len(translates.asked) == 1
    assert await desk.concern(who.person) == NotTranslated(why=why)
    translates.always = None
    await desk.worker_looks()
    assert isinstance(await desk.concern(who.person), Translation)
    assert not (await desk.hints(who.person)).recommended


async def test_a_worker_that_runs_takes_a_new_model_into_use_within_minutes(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    translates.always = Why.MISSING
    who = await handed_in(stand, concern=CONCERN)
    talking = Talking(desk.house())
    for translated_by_now in (False, True):
        await talking.begin()
        await asyncio.gather(*talking.under_way)
        await talking.begin()
        await asyncio.gather(*talking.under_way)
        assert isinstance(await desk.concern(who.person), Translation) == translated_by_now
        translates.always = None
        stand.now += timedelta(minutes=5)


async def test_a_text_waits_for_the_model_of_the_language_that_it_is_in(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    def arabic(_: Wanted) -> Result:
        return NotTranslated(why=Why.MISSING, source=Lang("ar"))

    who = await handed_in(stand, concern=CONCERN)
    translates.answers = [arabic]
    await desk.worker_looks()
    async with stand.database.reading() as reader:
        assert await directions_later(reader) == [("ar", "de")]
    await desk.worker_looks()
    assert translates.asked[-1].source == "ar"
    assert isinstance(await desk.concern(who.person), Translation)


async def test_german_is_not_asked_again_and_again_while_nothing_translates(stand: Stand, desk: Desk) -> None:
    await handed_in(stand, "de", concern="Ich brauche eine Wohnung")
    house = desk.house()
    house.translator = NullTranslator()
    translating = Translating(house, TalkTelling(house))
    for task in await translating.claim(1):
        await translating.work(task)
    assert await translating.look_again() == 0
    house.translator = desk.translator
    assert await translating.look_again() == 1


async def test_what_came_of_a_text_is_stored_when_others_were_in_the_way(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, concern=CONCERN)
    house = desk.house()
    translating = Translating(house, TalkTelling(house))
    (task,) = await translating.claim(1)
    house.database = crowded = Crowded(house.database, times=3)
    await translating.work(task)
    assert crowded.times == 0
    assert isinstance(await desk.concern(who.person), Translation)


@pytest.mark.parametrize("dialect", [Dialect.POSTGRESQL])
async def test_a_turn_that_refers_to_a_record_does_not_stop_its_hints(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    record, talk = await desk.record(who.person), await desk.talk(who.person)
    box = await stand.vault.box(talk.person)
    words = TalkWords(text="Дякую", language=Lang("uk"))

    async def recommend() -> None:
        async with stand.database.transaction() as tx:
            await recommend_interpreter(tx, box, record, recommended=True)

    async with stand.database.transaction() as turn:
        await write_message(turn, box, talk, words, now=stand.now)
        await asyncio.wait_for(recommend(), timeout=10)
    assert (await desk.hints(who.person)).recommended


@pytest.mark.parametrize("why", [Why.FAILED, Why.UNSUPPORTED, Why.UNSURE, Why.SAME])
async def test_what_no_model_helps_is_not_asked_again(
    stand: Stand, desk: Desk, translates: Translates, why: Why
) -> None:
    translates.answers = [why]
    await handed_in(stand, concern=CONCERN)
    for _ in range(3):
        await desk.time_passes(timedelta(days=1))
    assert len(translates.asked) == 1


async def test_without_a_translator_translation_is_off(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, concern=CONCERN)
    talking = Talking(stand.house("no translator"))
    await talking.begin()
    for work in talking.under_way:
        await work
    assert await desk.concern(who.person) == NotTranslated(why=Why.OFF)
    await desk.worker_looks()
    assert isinstance(await desk.concern(who.person), Translation)


async def test_an_error_of_the_translator_gives_up_one_text_only(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    def breaks(_: Wanted) -> Result:
        raise RuntimeError(CONCERN)

    translates.answers = [breaks]
    who = await handed_in(stand, concern=CONCERN)
    await desk.worker_looks()
    assert await desk.concern(who.person) == NotTranslated(why=Why.FAILED)
