"""Statements: compiled once, bound by name, the same results on both databases."""

import pytest
from sqlalchemy import bindparam, func, select, update

from domain.errors import StorageError
from storage import tables as t
from storage.database import Database, Transaction
from storage.statements import (
    Dialect,
    Statement,
    insert,
    insert_or_ignore,
    insert_selected_or_ignore,
    upsert,
)

PERSON = insert(t.person)
UPDATE_ID = insert_or_ignore(t.inbox)
LANGUAGE = Statement(select(t.person.c.language).where(t.person.c.id == bindparam("person_id")))
COUNT = Statement(select(func.count().label("n")).select_from(t.inbox))


async def add_person(transaction: Transaction, name: str, language: str = "de") -> None:
    await transaction.execute(PERSON, id=name, language=language, created_at=1, last_seen_at=2)


async def test_a_row_is_read_back_by_column_name(database: Database) -> None:
    async with database.transaction() as transaction:
        await add_person(transaction, "p", "uk")
        row = await transaction.fetch_one(LANGUAGE, person_id="p")
    assert row is not None
    assert row["language"] == "uk"


async def test_a_missing_row_is_none(database: Database) -> None:
    async with database.reading() as reader:
        assert await reader.fetch_one(LANGUAGE, person_id="nobody") is None


async def test_insert_or_ignore_counts_only_what_is_new(database: Database) -> None:
    async with database.transaction() as transaction:
        first = await transaction.execute(UPDATE_ID, source="telegram", update_id="1", received_at=5)
        again = await transaction.execute(UPDATE_ID, source="telegram", update_id="1", received_at=6)
    assert (first, again) == (1, 0)


async def test_many_rows_count_only_what_is_new(database: Database) -> None:
    rows = [{"source": "web", "update_id": str(number), "received_at": number} for number in range(2500)]
    async with database.transaction() as transaction:
        assert await transaction.execute_many(UPDATE_ID, rows[:3]) == 3
        assert await transaction.execute_many(UPDATE_ID, rows) == 2497
        assert await transaction.execute_many(UPDATE_ID, []) == 0
        count = await transaction.fetch_one(COUNT)
    assert count is not None
    assert count["n"] == 2500


async def test_many_updates_count_all_changed_rows(database: Database) -> None:
    change = Statement(
        update(t.person).where(t.person.c.id == bindparam("person_id")).values(language=bindparam("language"))
    )
    async with database.transaction() as transaction:
        await add_person(transaction, "a")
        await add_person(transaction, "b")
        changed = await transaction.execute_many(
            change, [{"person_id": name, "language": "ar"} for name in ("a", "b", "missing")]
        )
    assert changed == 2


async def test_returning_gives_back_the_row_or_nothing(database: Database) -> None:
    statement = insert_or_ignore(t.inbox, returning=("update_id",))
    async with database.transaction() as transaction:
        new = await transaction.fetch_all(statement, source="web", update_id="7", received_at=1)
        old = await transaction.fetch_all(statement, source="web", update_id="7", received_at=1)
    assert [row["update_id"] for row in new] == ["7"]
    assert list(old) == []


async def test_numbers_of_rows_rise_and_are_not_used_twice(database: Database) -> None:
    row = insert(t.chat_log, "person_id", "direction", "body", "created_at")
    forget = Statement(t.chat_log.delete())
    async with database.transaction() as transaction:
        await add_person(transaction, "p")
        values = {"person_id": "p", "direction": "in", "body": b"\x00sealed", "created_at": 1}
        first = await transaction.insert_returning_id(row, **values)
        second = await transaction.insert_returning_id(row, **values)
        await transaction.execute(forget)
        third = await transaction.insert_returning_id(row, **values)
    assert first < second < third


async def test_upsert_inserts_and_then_replaces(database: Database) -> None:
    keep = upsert(t.person, ("id",))
    async with database.transaction() as transaction:
        for language in ("de", "ar"):
            changed = await transaction.execute(keep, id="p", language=language, created_at=1, last_seen_at=2)
            assert changed == 1
        row = await transaction.fetch_one(LANGUAGE, person_id="p")
    assert row is not None
    assert row["language"] == "ar"


async def test_upsert_with_a_condition_leaves_the_row_where_it_does_not_hold(database: Database) -> None:
    newer = upsert(t.person, ("id",), only_if=t.person.c.last_seen_at < bindparam("seen"))
    async with database.transaction() as transaction:
        await add_person(transaction, "p")
        changed = await transaction.execute(
            newer, id="p", language="ar", created_at=1, last_seen_at=1, seen=1
        )
    assert changed == 0


async def test_rows_can_be_inserted_from_a_select(database: Database) -> None:
    copied = insert_selected_or_ignore(
        t.inbox,
        ("source", "update_id", "received_at"),
        select(t.person.c.language, t.person.c.id, bindparam("at", type_=t.inbox.c.received_at.type)).where(
            t.person.c.language == bindparam("language")
        ),
    )
    async with database.transaction() as transaction:
        await add_person(transaction, "a", "uk")
        await add_person(transaction, "b", "uk")
        await add_person(transaction, "c", "de")
        first = await transaction.execute(copied, language="uk", at=4)
        again = await transaction.execute(copied, language="uk", at=4)
    assert (first, again) == (2, 0)


async def test_a_list_of_values_is_expanded_at_each_call(database: Database) -> None:
    among = Statement(
        select(t.person.c.id)
        .where(t.person.c.id.in_(bindparam("ids", expanding=True)))
        .order_by(t.person.c.id)
    )
    async with database.transaction() as transaction:
        for name in "abc":
            await add_person(transaction, name)
        for ids in (["a"], [], ["c", "a", "x"]):
            rows = await transaction.fetch_all(among, ids=ids)
            assert [row["id"] for row in rows] == sorted(set(ids) & {"a", "b", "c"})


async def test_an_adhoc_statement_carries_its_values(database: Database) -> None:
    async with database.transaction() as transaction:
        await add_person(transaction, "a", "uk")
        await add_person(transaction, "b", "ar")
    chosen = select(t.person.c.id).where(t.person.c.language.in_(["ar", "ti"])).limit(5)
    async with database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(chosen))
    assert [row["id"] for row in rows] == ["b"]


async def test_a_lock_on_a_row_is_asked_for_where_the_database_has_one(database: Database) -> None:
    locking = Statement(select(t.person.c.id).with_for_update(skip_locked=True))
    async with database.transaction() as transaction:
        assert list(await transaction.fetch_all(locking)) == []
    assert ("FOR UPDATE" in locking.prepared(database.dialect).sql) is (
        database.dialect is Dialect.POSTGRESQL
    )


async def test_a_forgotten_or_unknown_value_is_refused(database: Database) -> None:
    async with database.reading() as reader:
        with pytest.raises(StorageError, match="no value for 'person_id'"):
            await reader.fetch_one(LANGUAGE)
        with pytest.raises(StorageError, match="unknown values"):
            await reader.fetch_one(LANGUAGE, person_id="p", person="p")


def test_a_statement_is_compiled_once() -> None:
    assert LANGUAGE.prepared(Dialect.SQLITE) is LANGUAGE.prepared(Dialect.SQLITE)


def test_only_an_insert_gives_an_id() -> None:
    with pytest.raises(StorageError, match="only an insert"):
        LANGUAGE.returning_id()
