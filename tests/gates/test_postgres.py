"""The database server that tests run against."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from tests.fixtures.postgres import FreshPostgres


async def fetch(engine: AsyncEngine, query: str) -> object:
    async with engine.connect() as connection:
        return await connection.scalar(text(query))


async def test_a_real_server_answers_through_sqlalchemy(postgres_url: str) -> None:
    engine = create_async_engine(postgres_url)
    version = await fetch(engine, "SHOW server_version_num")
    await engine.dispose()
    assert int(str(version)) >= 150_000


async def test_each_call_makes_a_database_of_its_own(fresh_postgres: FreshPostgres) -> None:
    one, other = (create_async_engine(fresh_postgres()) for _ in range(2))
    async with one.begin() as connection:
        await connection.execute(text("CREATE TABLE mark (id integer)"))
    assert await fetch(one, "SELECT count(*) FROM mark") == 0
    with pytest.raises(ProgrammingError, match="mark"):
        await fetch(other, "SELECT count(*) FROM mark")
    await one.dispose()
    await other.dispose()


async def test_a_database_can_start_as_a_copy(fresh_postgres: FreshPostgres) -> None:
    template = fresh_postgres()
    engine = create_async_engine(template)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE mark AS SELECT 7 AS id"))
    await engine.dispose()
    copy = create_async_engine(fresh_postgres(like=template))
    assert await fetch(copy, "SELECT id FROM mark") == 7
    await copy.dispose()
