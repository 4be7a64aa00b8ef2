"""A database that was doctored is found out, whatever it is that was done to it."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from bot.house import TELEGRAM
from domain.events import Started
from storage import tables as t
from storage.database import parse_url, sqlite_path
from storage.statements import Dialect, Statement
from tests.faults.counting import Counted, count_in
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand


@pytest.fixture
async def booked(stand: Stand) -> Someone:
    """Somebody at the web chat who has an appointment."""
    person = someone(stand)
    await person.to_booked()
    return person


async def counted(stand: Stand) -> Counted:
    return await count_in(stand.database, stand.vault)


async def doctor(stand: Stand, *statements: str) -> None:
    async with stand.database.transaction() as tx:
        for one in statements:
            await tx.execute(Statement(text(one)))


async def test_an_honest_database_has_nothing_to_complain_of(stand: Stand, booked: Someone) -> None:
    found = await counted(stand)
    assert (found.complaints, found.twice, found.repeated) == ((), 0, 0)
    assert (found.confirmed, len(found.codes), found.to_send) == (1, 1, 0)
    assert (await booked.state()).case_code in found.codes


async def test_what_waits_for_telegram_is_counted(stand: Stand) -> None:
    person = someone(stand, channel=TELEGRAM)
    update = person.update(Started())
    await stand.take(update)
    found = await counted(stand)
    assert found.complaints == ()
    assert found.telegram == {1}
    assert found.to_send > 0


async def test_a_question_that_was_never_put_is_half_a_turn(stand: Stand) -> None:
    person = someone(stand, channel=TELEGRAM)
    await stand.take(person.update(Started()))
    await doctor(stand, "DELETE FROM outbox")
    assert any("half a turn" in one for one in (await counted(stand)).complaints)


def _copy(table: str, **changes: str) -> str:
    """Return a statement that writes a row of a table once more, with some columns changed."""
    names = [column.name for column in t.metadata.tables[table].columns]
    values = [changes.get(name, name) for name in names]
    return f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM {table}"  # noqa: S608 - our own names


@pytest.mark.usefixtures("booked")
async def test_effects_that_are_there_twice_are_counted(stand: Stand) -> None:
    await doctor(stand, _copy("consent", id="id || 'x'"))
    assert (await counted(stand)).consents_twice > 0
    await doctor(stand, _copy("intake_record", id="id || 'x'", case_code="case_code || 'X'"))
    assert (await counted(stand)).records_twice == 1
    await doctor(stand, _copy("booking", id="id || 'x'", quota_no="quota_no + 1"))
    found = await counted(stand)
    assert found.appointments_twice == 1
    assert any("has not the time it is for" in one for one in found.complaints)


@pytest.mark.usefixtures("booked")
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM claim", "has not the time it is for"),
        ("UPDATE booking SET status = 'expired'", "is taken and nobody has it"),
        ("UPDATE booking SET status = 'moved'", "has an appointment that is none"),
        ("UPDATE booking SET record_id = 'another'", "do not know each other"),
        ("UPDATE intake_record SET booking_id = NULL", "do not know each other"),
        ("DELETE FROM inbox WHERE update_id LIKE '%3'", "answers taken"),
        ("DELETE FROM chat_log", "half a turn"),
        ("DELETE FROM channel_address", "cannot be read: KeyError"),
    ],
)
async def test_what_does_not_fit_together_is_named(stand: Stand, statement: str, words: str) -> None:
    await doctor(stand, statement)
    assert any(words in one for one in (await counted(stand)).complaints)


async def test_a_person_without_her_key_is_named(stand: Stand, booked: Someone) -> None:
    assert booked.person is not None
    await stand.vault.forget(booked.person)
    assert any("cannot be read: Erased" in one for one in (await counted(stand)).complaints)


async def test_a_conversation_that_was_changed_is_named(stand: Stand, booked: Someone) -> None:
    other = someone(stand, "another")
    await other.start()
    swap = "UPDATE conversation SET state = (SELECT state FROM conversation WHERE person_id = '{}')"
    await doctor(stand, swap.format(booked.person))
    assert any("cannot be read: TamperedError" in one for one in (await counted(stand)).complaints)


async def test_rows_that_point_nowhere_are_counted(stand: Stand, booked: Someone, office_url: str) -> None:
    gone = f"DELETE FROM person WHERE id = '{booked.person}'"  # noqa: S608 - an id of our own
    if stand.database.dialect is Dialect.POSTGRESQL:
        # It lets nobody leave rows behind; what is left is nothing.
        await doctor(stand, gone)
        assert (await counted(stand)).complaints == ()
        return
    with closing(sqlite3.connect(sqlite_path(parse_url(office_url)))) as careless:
        careless.execute(gone)
        careless.commit()
    assert any("point nowhere" in one for one in (await counted(stand)).complaints)
