"""Migrations: the newest revision equals the tables, and they go up and down with data."""

import asyncio
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from domain.errors import RevisionError, SettingsError, StorageError
from storage import migrate
from storage import tables as t
from storage.database import open_database, parse_url, sqlite_url
from storage.migrations import FOLDER
from storage.statements import Dialect, Statement, insert

Answer = TypeVar("Answer")
ROOT = Path(__file__).parents[2]
PEOPLE = Statement(select(t.person.c.language))
A_PLACE = """
INSERT INTO organisation (id, name, short_name, position, active, settings)
VALUES ('region', 'Region', 'Kreis', 0, 1, '{}');
INSERT INTO municipality (id, name, organisation_id, position, active)
VALUES ('stolberg', 'Stolberg', 'region', 0, 1);
INSERT INTO place (id, municipality_id, name, address, room, phone, hours_note, tz, desks, nearby,
  position, active)
VALUES ('vhs', 'stolberg', 'VHS', '', '', '', '', 'Europe/Berlin', 1, '[]', 0, 1)
"""
"""A place as it was before places had languages."""
A_RECORD = """
INSERT INTO intake_record (id, case_code, person_id, organisation_id, language, urgency, status, party_size,
  flow_id, flow_hash, channel, version, content, hints, created_at, updated_at)
VALUES ('{language}-{status}', '{language}-{status}', 'p', 'region', '{language}', 'normal', '{status}', 1,
  'intake', '', 'web', 1, '', '', 5, 6)
"""
LOG = Statement(select(t.chat_log))
LOG_NAMES = ("person_id", "direction", "body", "created_at", "talk_id")
LOG_VALUES = {"person_id": "p", "body": b"newer", "created_at": 2}
IN_THE_WAY = Statement(text("CREATE TABLE consent (id TEXT)"))


@pytest.fixture
def empty_url(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a database without any table."""
    if dialect is Dialect.SQLITE:
        return f"sqlite:///{tmp_path / 'new.db'}"
    url: str = request.getfixturevalue("fresh_postgres")()
    return url


async def look(url: str, question: Callable[[Connection], Answer]) -> Answer:
    engine = create_async_engine(parse_url(url), poolclass=NullPool)
    async with engine.connect() as connection:
        answer = await connection.run_sync(question)
        await connection.commit()
    await engine.dispose()
    return answer


async def run(url: str, *statements: str) -> None:
    def execute(connection: Connection) -> None:
        for statement in statements:
            connection.exec_driver_sql(statement)

    await look(url, execute)


def places(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT id, languages FROM place")
    return [(str(code), str(languages)) for code, languages in rows]


def concerns(connection: Connection) -> list[tuple[object, ...]]:
    rows = connection.exec_driver_sql(
        "SELECT person_id, record_id, message_id, source, target, state, not_before FROM translation"
    )
    return [tuple(row) for row in rows]


async def fill(url: str) -> None:
    """Put a row into a table of the first revisions."""
    database = await open_database(url)
    async with database.transaction() as transaction:
        await transaction.execute(insert(t.person), id="p", language="uk", created_at=1, last_seen_at=2)
    await database.close()


def _write_into_log(connection: Connection) -> None:
    """Write an entry as the tables of revision 0011 have it."""
    entry = "INSERT INTO chat_log (person_id, direction, body, created_at) VALUES ('p', 'out', :body, 1)"
    connection.execute(text(entry), {"body": b"sealed"})


def _bodies(connection: Connection) -> list[bytes]:
    return [bytes(row[0]) for row in connection.execute(text("SELECT body FROM chat_log ORDER BY id"))]


def table_names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def differences(connection: Connection) -> list[object]:
    return [compare_metadata(MigrationContext.configure(connection), t.metadata)]


def unique_columns(connection: Connection) -> dict[str, set[tuple[str, ...]]]:
    """The unique keys and indexes by table, which SQLite's comparison does not look at closely."""
    inspector = inspect(connection)
    return {
        name: {tuple(map(str, key["column_names"])) for key in inspector.get_unique_constraints(name)}
        | {tuple(map(str, index["column_names"])) for index in inspector.get_indexes(name)}
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }


def definitions(connection: Connection) -> dict[str, str]:
    """What SQLite remembers of each table and index, whatever its spaces and the order of its parts."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    ignored = {"alembic_version", "sqlite_sequence"}
    return {
        str(name): " ".join(
            sorted(filter(None, (part.strip(" ,\t)") for part in re.split(r",\s|\n", str(sql)))))
        )
        for name, sql in rows
        if name not in ignored
    }


async def test_the_newest_revision_equals_the_tables(empty_url: str) -> None:
    await migrate.upgrade(empty_url)
    assert await look(empty_url, differences) == [[]]


async def test_migrated_and_created_files_are_the_same_to_the_letter(
    tmp_path: Path, sqlite_template: Path
) -> None:
    created = f"sqlite:///{tmp_path / 'created.db'}"
    await look(created, t.metadata.create_all)
    assert await look(created, definitions) == await look(sqlite_url(sqlite_template), definitions)


async def test_migrated_and_created_databases_have_the_same_keys(empty_url: str, database_url: str) -> None:
    await look(empty_url, t.metadata.create_all)
    assert await look(empty_url, unique_columns) == await look(database_url, unique_columns)


async def test_it_goes_down_to_nothing_and_up_again_with_data(empty_url: str) -> None:
    await migrate.upgrade(empty_url)
    await fill(empty_url)
    await migrate.downgrade(empty_url, "0002")
    assert "person" in await look(empty_url, table_names)
    await migrate.downgrade(empty_url, "base")
    assert await look(empty_url, table_names) <= {"alembic_version"}
    await migrate.upgrade(empty_url)
    assert await look(empty_url, differences) == [[]]


async def test_data_of_the_first_revisions_survive_the_later_ones(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0002")
    await fill(empty_url)
    await migrate.upgrade(empty_url)
    database = await open_database(empty_url)
    async with database.reading() as reader:
        row = await reader.fetch_one(PEOPLE)
    await database.close()
    assert row is not None
    assert row["language"] == "uk"


async def test_places_of_before_offer_no_language_first_and_stay_when_it_goes_down(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0012")
    await run(empty_url, *A_PLACE.split(";"))
    await migrate.upgrade(empty_url)
    assert await look(empty_url, places) == [("vhs", "[]")]
    await run(empty_url, "UPDATE place SET languages = '[\"uk\"]'")
    await migrate.downgrade(empty_url, "0012")
    await migrate.upgrade(empty_url)
    assert await look(empty_url, places) == [("vhs", "[]")]


async def test_concerns_of_before_that_are_worked_on_get_their_translation(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0011")
    await fill(empty_url)
    which = [("uk", "new"), ("de", "new"), ("de-simple", "new"), ("ar", "closed"), ("ar", "withdrawn")]
    records = [A_RECORD.format(language=language, status=status) for language, status in which]
    await run(empty_url, *A_PLACE.split(";")[:1], *records)
    await migrate.upgrade(empty_url)
    assert await look(empty_url, concerns) == [("p", "uk-new", None, "uk", "de", "waiting", 5)]


async def test_a_log_from_before_conversations_goes_up_and_down(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0011")
    await fill(empty_url)
    await look(empty_url, _write_into_log)
    await migrate.upgrade(empty_url)
    database = await open_database(empty_url)
    async with database.transaction() as transaction:
        row = await transaction.fetch_one(LOG)
        await transaction.execute(
            insert(t.chat_log, *LOG_NAMES), **dict.fromkeys(LOG_NAMES, "x") | LOG_VALUES
        )
    await database.close()
    assert row is not None
    assert (row["body"], row["talk_id"]) == (b"sealed", None)
    await migrate.downgrade(empty_url, "0011")
    assert await look(empty_url, _bodies) == [b"sealed", b"newer"]
    assert not {"talk", "talk_message", "translation"} & await look(empty_url, table_names)


async def test_status_tells_where_it_is_and_where_it_should_be(empty_url: str) -> None:
    empty = await migrate.revision_status(empty_url)
    assert (empty.current, empty.is_current) == (None, False)
    with pytest.raises(RevisionError, match="lotse db upgrade"):
        await migrate.require_head(empty_url)
    await migrate.upgrade(empty_url)
    done = await migrate.revision_status(empty_url)
    assert (done.current, done.is_current) == (done.head, True)
    await migrate.require_head(empty_url)


def test_the_numbers_of_the_files_are_the_revisions() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.newest_revision()


async def test_several_tasks_that_upgrade_at_once_do_it_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'tasks.db'}"
    await asyncio.gather(*(migrate.upgrade(url) for _ in range(3)))
    assert (await migrate.revision_status(url)).is_current


async def test_several_processes_that_upgrade_at_once_do_it_once(empty_url: str) -> None:
    program = "import asyncio, sys; from storage.migrate import upgrade; asyncio.run(upgrade(sys.argv[1]))"
    started = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", program, empty_url, cwd=ROOT)
        for _ in range(3)
    ]
    assert [await process.wait() for process in started] == [0, 0, 0]
    assert (await migrate.revision_status(empty_url)).is_current


async def test_an_upgrade_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "half.db"
    url = f"sqlite:///{path}"
    await migrate.upgrade(url, "0001")
    in_the_way = await open_database(url)
    async with in_the_way.transaction() as transaction:
        await transaction.execute(IN_THE_WAY)
    await in_the_way.close()
    with pytest.raises(StorageError):
        await migrate.upgrade(url)
    assert (await migrate.revision_status(url)).current == "0001"
    assert "person" not in await look(url, table_names)


async def test_a_new_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "private.db"
    await migrate.upgrade(f"sqlite:///{path}")
    assert path.stat().st_mode & 0o777 == 0o600


async def test_an_unreachable_database_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot open"):
        await migrate.upgrade(f"sqlite:///{tmp_path / 'no' / 'folder' / 'x.db'}")
    with pytest.raises(StorageError, match="cannot be reached"):
        await migrate.upgrade(f"postgresql://postgres@/nothing?host={tmp_path}")


@pytest.mark.parametrize("url", ["mysql://x/y", "nonsense", "sqlite://", "sqlite:///:memory:"])
async def test_a_wrong_address_is_a_wrong_setting(url: str) -> None:
    with pytest.raises(SettingsError, match="LOTSE_DATABASE_URL"):
        await migrate.upgrade(url)
