"""Many want few times, through whole turns: every time goes to one person, and nobody is left hanging."""

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from domain.ids import FlowId
from domain.messages import Said
from flows.definition import Flow
from locales.catalog import Catalog
from storage import tables as t
from storage.crypto import SecretKey
from storage.database import Statement, open_database
from storage.statements import Dialect
from storage.vault import open_vault
from tests.databases import SECRET
from tests.turn.people import Someone
from tests.turn.small_office import before_the_slots, crowd_before_the_slots, open_small_office
from tests.turn.stand import NOW, Stand

_CROWD = {Dialect.SQLITE: 300, Dialect.POSTGRESQL: 100}
_BOOKED = Statement(
    select(t.booking.c.resource, t.booking.c.start_tick).where(t.booking.c.status == "confirmed")
)
_RECORDS = Statement(
    select(
        func.count(t.intake_record.c.id).label("number"),
        func.count(t.intake_record.c.booking_id).label("booked"),
    )
)


@pytest.fixture
async def empty(database_url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> AsyncIterator[Stand]:
    """An installation without any setup."""
    database = await open_database(database_url)
    vault = await open_vault(SecretKey.parse(SECRET), database_url, clock=lambda: NOW)
    yield Stand(database, vault, catalog, flows)
    await database.close()
    await vault.close()


def _words(who: Someone) -> str:
    return "\n".join(text for entry in who.heard if isinstance(entry, Said) for text in entry.paragraphs)


async def _tries_to_book(who: Someone, chance: random.Random) -> bool:
    """Press free times until one is held, then confirm; False when nothing is free any more."""
    while who.question is not None and who.question.step == "slot":
        await who.press(chance.choice(who.slots()))
    assert who.question is not None
    if who.question.step == "no_slot":
        return False
    assert who.question.step == "check"
    await who.press("confirm")
    assert who.question.step == "choose"
    return True


async def test_a_crowd_racing_for_twenty_times_books_exactly_twenty(empty: Stand, dialect: Dialect) -> None:
    await open_small_office(empty, 20)
    people = await crowd_before_the_slots(empty, _CROWD[dialect])
    booked = await asyncio.gather(
        *(_tries_to_book(who, random.Random(number)) for number, who in enumerate(people))  # noqa: S311 - a test's dice
    )
    assert sum(booked) == 20
    async with empty.database.reading() as reader:
        rows = await reader.fetch_all(_BOOKED)
        records = await reader.fetch_one(_RECORDS)
    assert len({(row["resource"], row["start_tick"]) for row in rows}) == len(rows) == 20
    assert records is not None
    assert (records["number"], records["booked"]) == (20, 20)


async def test_two_press_the_last_time_at_once_and_one_is_shown_that_nothing_is_left(empty: Stand) -> None:
    await open_small_office(empty, 1)
    first, second = [await before_the_slots(empty, name) for name in ("first", "second")]
    slot = first.slots()[0]
    await asyncio.gather(first.press(slot), second.press(slot))
    steps = {who.question.step: who for who in (first, second) if who.question is not None}
    assert set(steps) == {"check", "no_slot"}
    assert "gerade weg" in _words(steps["no_slot"])
    await steps["check"].press("confirm")
    assert "Ihr Termin ist fest." in _words(steps["check"])


async def test_two_confirm_the_same_time_one_gets_it_the_other_is_told_and_shown_others(empty: Stand) -> None:
    await open_small_office(empty, 2)
    late = await before_the_slots(empty, "late")
    await late.press(late.slots()[0])
    empty.now += timedelta(hours=2)
    quick = await before_the_slots(empty, "quick")
    await quick.press(quick.slots()[0])
    await asyncio.gather(late.press("confirm"), quick.press("confirm"))
    assert "Ihr Termin ist fest." in _words(quick)
    assert "gerade weg" in _words(late)
    assert late.question is not None
    assert (late.question.step, len(late.slots())) == ("slot", 1)
    await late.press(late.slots()[0])
    await late.press("confirm")
    assert "Ihr Termin ist fest." in _words(late)


async def test_a_run_out_hold_is_confirmed_while_somebody_else_takes_it(empty: Stand) -> None:
    await open_small_office(empty, 1)
    late = await before_the_slots(empty, "late")
    await late.press(late.slots()[0])
    empty.now += timedelta(hours=2)
    quick = await before_the_slots(empty, "quick")
    await asyncio.gather(late.press("confirm"), quick.press(quick.slots()[0]))
    assert late.question is not None
    booked = [late.question.step == "choose" or await _goes_on(late), await _goes_on(quick)]
    assert sorted(booked) == [False, True]
    async with empty.database.reading() as reader:
        assert len(await reader.fetch_all(_BOOKED)) == 1


async def _goes_on(who: Someone) -> bool:
    """Go on from wherever she is; a time that was lost this instant may be shown once more."""
    assert who.question is not None
    if who.question.step == "check":
        await who.press("confirm")
        return True
    return await _tries_to_book(who, random.Random(1))  # noqa: S311 - a test's dice
