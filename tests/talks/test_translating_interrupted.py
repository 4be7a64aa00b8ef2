"""Translating in the background while processes are slow or die: once, and nothing of it is lost."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bot.backoff import Backoff
from bot.talk_telling import TalkTelling
from bot.talking import Talking
from bot.translating import LEASE, Translating
from domain.talk import Side
from domain.translation import NotTranslated, Translation, Why
from storage.interface import Point
from storage.translations import claim_tasks
from tests.talks.desk import Desk, handed_in, in_conversation, office_said
from tests.talks.translators import Translates
from tests.turn.crashing import Crash, Fuse
from tests.turn.people import Someone
from tests.turn.stand import Stand

CONCERN = "Мені потрібна квартира"


async def test_a_worker_that_was_too_slow_stores_nothing(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand, concern=CONCERN)
    house = desk.house()
    translating = Translating(house, TalkTelling(house), Backoff())
    (slow,) = await translating.claim(1)
    assert await translating.claim(1) == []
    translates.answers = [Why.FAILED]
    stand.now += LEASE
    (quick,) = await translating.claim(1)
    assert quick == replace(slow, attempt=2)
    translates.answers = []
    await translating.work(quick)
    first = await desk.concern(who.person)
    translates.answers = [Why.FAILED]
    await translating.work(slow)
    assert await desk.concern(who.person) == first


async def test_a_text_that_kills_its_process_is_given_up_some_day(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand, concern=CONCERN)
    for _ in range(30):
        async with stand.database.transaction() as tx:
            assert await claim_tasks(tx, now=stand.now, lease=LEASE, most=1)
        stand.now += LEASE
    await desk.worker_looks()
    assert translates.asked == []
    assert await desk.concern(who.person) == NotTranslated(why=Why.FAILED)


async def test_who_is_erased_meanwhile_is_no_trouble(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, concern=CONCERN)
    house = desk.house()
    translating = Translating(house, TalkTelling(house))
    (task,) = await translating.claim(1)
    await _deletes_everything(who)
    await translating.work(task)
    fresh = desk.house()
    await Translating(fresh, TalkTelling(fresh)).work(task)
    assert await translating.claim(1) == []


async def _deletes_everything(who: Someone) -> None:
    await who.type("/delete")
    await who.press("yes")


async def _killed_everywhere(fragile: Stand, fuse: Fuse, work: Callable[[], Awaitable[None]]) -> set[Point]:
    """Do some work in processes that end one point later each, until one comes through; return the points."""
    points: list[Point] = []
    while True:
        fuse.light(len(points) + 1)
        try:
            await work()
        except Crash:
            points.append(fuse.passed[-1])
        else:
            return set(points)
        finally:
            fuse.light(None)
        fragile.now += LEASE


async def test_killed_anywhere_it_is_translated_and_brought_once(fragile: Stand, fuse: Fuse) -> None:
    """At every statement and commit of the worker the process ends once; in the end all is there, once."""
    desk = Desk(fragile, Translates())
    who = await in_conversation(fragile, desk)
    await who.type("Дякую")
    await desk.writes(who.person, "Bis dann")
    fragile.now += timedelta(minutes=1)
    everywhere = {Point.BEGIN, Point.EXECUTE, Point.COMMIT, Point.COMMITTED}

    async def bring() -> None:
        await Talking(desk.house()).bring()

    async def translate_one() -> None:
        house = desk.house()
        translating = Translating(house, TalkTelling(house))
        for task in await translating.claim(1):
            await translating.work(task)

    assert await _killed_everywhere(fragile, fuse, bring) == everywhere
    for _ in range(2):
        assert await _killed_everywhere(fragile, fuse, translate_one) == everywhere
    await who.reads()
    first, second = office_said(who)
    assert (first.original, second.original) == ("Bis dann", None)
    assert "[de→uk] Bis dann" in second.paragraphs
    (hers,) = [one for one in await desk.entries(who.person) if one.side is Side.PERSON]
    assert isinstance(hers.words.translation, Translation)
    await desk.time_passes(LEASE)
    await who.reads()
    assert who.heard == []
