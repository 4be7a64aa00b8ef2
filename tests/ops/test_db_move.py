"""`lotse db move`: everything comes along from SQLite to PostgreSQL and goes on there, or nothing changes."""

import shutil
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, text

from bot.house import TELEGRAM
from domain.errors import LotseError, RevisionError, SettingsError, StorageError, UsageError
from domain.events import Command
from domain.ids import FlowId, Lang, PersonId
from flows.definition import Flow
from locales.catalog import Catalog
from ops.move import move_installation
from ops.serving import Part, moved_mark, serving
from ops.settings import Settings
from storage import migrate
from storage import tables as t
from storage.crypto import SecretKey
from storage.database import Point, open_database, sqlite_url
from storage.keyring import open_keyring
from storage.leases import take_lease
from storage.move import Home, move
from storage.people import add_person
from storage.statements import Statement
from storage.vault import open_vault
from tests.databases import SECRET, postgres_template, sqlite_template
from tests.fixtures.postgres import FreshPostgres
from tests.ops.test_command_line import CommandLine, lotse, one_line
from tests.turn.dump import Dump, dump
from tests.turn.offices import catalog, flows, opened, sqlite_office
from tests.turn.people import Someone, someone

__all__ = ["catalog", "flows", "lotse", "postgres_template", "sqlite_office", "sqlite_template"]

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
LOG_IDS = Statement(select(func.max(t.chat_log.c.id).label("last")))
OUTBOX_IDS = Statement(select(func.max(t.outbox.c.id).label("last")))
PEOPLE = Statement(select(t.person.c.id).order_by(t.person.c.id))


@dataclass(frozen=True)
class Texts:
    """What every installation is opened with."""

    catalog: Catalog
    flows: Mapping[FlowId, Flow]


@dataclass(frozen=True)
class Old:
    """An installation on SQLite with people in it, closed."""

    settings: Settings
    texts: Texts
    booked: Someone
    writing: Someone
    content: Dump

    @property
    def file(self) -> Path:
        """The database."""
        return self.settings.data_dir / "lotse.db"

    async def at(self, url: str) -> Dump:
        """Everything that is stored about people at an address, opened with the keys there."""
        async with opened(url, self.texts.catalog, self.texts.flows) as stand:
            return await dump(stand)

    async def is_as_it_was(self) -> bool:
        """Whether the source still has everything, can be read, and may be served."""
        with serving(self.settings.content_url, Part):
            return await self.at(sqlite_url(self.file)) == self.content


@pytest.fixture
async def old(sqlite_office: Path, tmp_path: Path, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> Old:
    """One person has booked on the web, one is in the middle of her answers on Telegram, one was erased."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(sqlite_office, folder / "lotse.db")
    async with opened(sqlite_url(folder / "lotse.db"), catalog, flows) as stand:
        booked = someone(stand, "amina")
        await booked.to_booked()
        writing = someone(stand, "olena", TELEGRAM)
        await writing.start()
        await writing.answer("de", "yes", "no", "yes")
        await stand.take(writing.update(writing.pressed("monschau")))
        gone = someone(stand, "mariam")
        await gone.to_summary()
        await gone.command(Command.DELETE)
        await gone.press("yes")
        content = await dump(stand)
    assert content["outbox"]
    settings = Settings(data_dir=folder, secret_key=SecretStr(SECRET))
    return Old(settings, Texts(catalog, flows), booked, writing, content)


async def last(url: str, statement: Statement) -> int:
    """The highest number of a table."""
    database = await open_database(url)
    async with database.reading() as reader:
        row = await reader.fetch_one(statement)
    await database.close()
    return 0 if row is None else int(row["last"] or 0)


async def do(url: str, sql: str) -> None:
    """Run one statement as somebody else who uses the server."""
    database = await open_database(url)
    async with database.transaction() as tx:
        await tx.execute(Statement.adhoc(text(sql)))
    await database.close()


async def people_at(url: str) -> list[str]:
    """Whom a database at the newest revision knows."""
    await migrate.require_head(url)
    database = await open_database(url)
    async with database.reading() as reader:
        found = [str(row["id"]) for row in await reader.fetch_all(PEOPLE)]
    await database.close()
    return found


async def refused(old: Old, target: str, kind: type[LotseError], keyring: str = "") -> str:
    """Try to move; the one line that says why it was not done, with the source as it was."""
    with pytest.raises(kind) as error:
        await move_installation(old.settings, target, keyring)
    line = str(error.value)
    assert "\n" not in line
    assert await old.is_as_it_was()
    return line


async def test_everything_comes_along_and_conversations_go_on(
    old: Old, fresh_postgres: FreshPostgres
) -> None:
    target = fresh_postgres()
    log, outbox = await last(sqlite_url(old.file), LOG_IDS), await last(sqlite_url(old.file), OUTBOX_IDS)

    lines = await move_installation(old.settings, target)

    assert await old.at(target) == old.content
    table = {line.split()[0]: line.split()[1:] for line in lines if len(line.split()) == 3}
    assert table["person"] == table["keyring.data_key"] == ["2", "2"]
    assert table["inbox"] == [str(len(old.content["inbox"]))] * 2
    assert all(here == there for name, (here, there) in table.items() if name != "table")
    assert "addresses of 2 people opened" in "\n".join(lines)
    async with opened(target, old.texts.catalog, old.texts.flows) as stand:
        for one in (old.booked, old.writing):
            one.stand = stand
        known = old.writing.last
        assert known is not None
        assert (await stand.take(known)).duplicate
        await old.writing.reads()
        assert old.writing.question is not None
        assert old.writing.question.step == "topics"
        await stand.take(old.writing.update(old.writing.pressed("wohnen")))
        assert await last(target, OUTBOX_IDS) > outbox
        await old.booked.answer("appointment", "cancel", "yes")
        assert await last(target, LOG_IDS) > log
        newcomer = someone(stand, "yusuf")
        await newcomer.to_booked()


async def test_the_old_database_is_not_served_by_mistake_afterwards(
    old: Old, fresh_postgres: FreshPostgres
) -> None:
    await move_installation(old.settings, fresh_postgres())
    with pytest.raises(UsageError, match="was moved to PostgreSQL"), serving(old.settings.content_url, Part):
        pytest.fail("both databases are in use")
    moved_mark(old.file).unlink()
    assert await old.is_as_it_was()


async def test_the_keyring_may_have_a_database_of_its_own(old: Old, fresh_postgres: FreshPostgres) -> None:
    target, keys = fresh_postgres(), fresh_postgres()
    lines = await move_installation(old.settings, target, keys)
    assert any(line.startswith("  LOTSE_KEYRING_URL=postgresql://") for line in lines)
    vault = await open_vault(SecretKey.parse(SECRET), target, keys)
    assert old.booked.person is not None
    await vault.box(old.booked.person)
    await vault.close()
    beside = await open_keyring(target)
    assert await beside.is_empty()
    await beside.close()


async def test_a_keyring_that_is_in_postgresql_already_stays_there(
    old: Old, fresh_postgres: FreshPostgres
) -> None:
    keys, target = fresh_postgres(), fresh_postgres()
    await move_installation(old.settings, fresh_postgres(), keys)
    moved_mark(old.file).unlink()
    settings = old.settings.model_copy(update={"keyring_url": keys})
    with pytest.raises(UsageError, match="stays there"):
        await move_installation(settings, target, keys)
    lines = await move_installation(settings, target)
    assert "  LOTSE_KEYRING_URL stays as it is" in lines
    assert await people_at(target) == sorted(str(row[0]) for row in old.content["person"])


@pytest.mark.parametrize(
    "target",
    ["sqlite:////tmp/other.db", "mysql://user@host/name", "not an address", "/var/lib/lotse/lotse.db"],
)
async def test_only_postgresql_can_be_the_target(old: Old, target: str) -> None:
    assert "PostgreSQL" in await refused(old, target, UsageError)


async def test_the_database_in_use_cannot_be_the_target(old: Old, fresh_postgres: FreshPostgres) -> None:
    target = fresh_postgres()
    settings = old.settings.model_copy(update={"database_url": target})
    with pytest.raises(UsageError, match="in use already"):
        await move_installation(settings, target)
    with pytest.raises(UsageError, match="only an installation on SQLite"):
        await move_installation(settings, fresh_postgres())


async def test_what_cannot_be_reached_is_said(old: Old) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    line = await refused(old, f"postgresql://somebody:geheim@127.0.0.1:{port}/lotse", StorageError)
    assert "cannot be reached" in line
    assert "geheim" not in line


async def test_a_database_that_does_not_exist_is_said(old: Old, fresh_postgres: FreshPostgres) -> None:
    target = fresh_postgres().replace("/test_", "/nobody_made_")
    assert "does not exist" in await refused(old, target, StorageError)


async def test_rows_are_never_written_over(
    old: Old, fresh_postgres: FreshPostgres, postgres_template: str
) -> None:
    target = fresh_postgres(like=postgres_template)
    database = await open_database(target)
    async with database.transaction() as tx:
        await add_person(tx, PersonId("zeynep"), Lang("tr"), NOW)
    await database.close()
    assert "its table `person` has rows" in await refused(old, target, UsageError)
    assert await people_at(target) == ["zeynep"]


async def test_the_tables_of_another_program_are_left_alone(old: Old, fresh_postgres: FreshPostgres) -> None:
    target = fresh_postgres()
    await do(target, "CREATE TABLE invoices (number INTEGER)")
    assert "`invoices`" in await refused(old, target, UsageError)
    assert (await migrate.revision_status(target)).current is None


async def test_keys_are_never_written_over(old: Old, fresh_postgres: FreshPostgres) -> None:
    target = fresh_postgres()
    other = await open_vault(SecretKey.parse(SECRET), target)
    await other.ensure_key(PersonId("zeynep"))
    assert "keys of another installation" in await refused(old, target, UsageError)
    assert await people_at(target) == []
    assert await other.keyring.people() == {PersonId("zeynep")}
    await other.close()


async def test_neither_source_nor_target_may_be_served(
    old: Old, fresh_postgres: FreshPostgres, postgres_template: str
) -> None:
    target = fresh_postgres(like=postgres_template)
    with serving(old.settings.content_url, [Part.JOBS]), pytest.raises(UsageError, match="stop it first"):
        await move_installation(old.settings, target)
    database = await open_database(target)
    async with database.transaction() as tx:
        await take_lease(tx, "jobs", "x", now=datetime.now(UTC), lasts=timedelta(minutes=2))
    assert "runs on the target" in await refused(old, target, UsageError)
    async with database.transaction() as tx:
        await take_lease(tx, "jobs", "x", now=datetime.now(UTC), lasts=timedelta(minutes=-2))
    await database.close()
    await move_installation(old.settings, target)


async def test_another_secret_key_is_refused(old: Old, fresh_postgres: FreshPostgres) -> None:
    target = fresh_postgres()
    settings = old.settings.model_copy(update={"secret_key": SecretStr(SECRET[::-1])})
    with pytest.raises(SettingsError, match="does not fit this keyring"):
        await move_installation(settings, target)
    assert (await migrate.revision_status(target)).current is None
    assert await old.is_as_it_was()


@pytest.mark.parametrize("name", ["lotse.db", "keyring.db"])
async def test_a_source_that_is_not_all_there_is_refused(
    old: Old, fresh_postgres: FreshPostgres, name: str
) -> None:
    missing = old.settings.data_dir / name
    missing.unlink()
    with pytest.raises(UsageError, match=f"{name} is missing"):
        await move_installation(old.settings, fresh_postgres())
    assert not missing.exists()


async def test_an_older_source_is_to_be_upgraded_first(old: Old, fresh_postgres: FreshPostgres) -> None:
    old.file.unlink()
    await migrate.upgrade(sqlite_url(old.file), "0005")
    with pytest.raises(RevisionError, match="lotse db upgrade"):
        await move_installation(old.settings, fresh_postgres())


class BrokenOffError(Exception):
    """The connection is gone, the machine is off, somebody pressed Ctrl-C."""


def breaking_off(point: Point, number: int) -> Callable[[str], None]:
    """A probe that stops the work the given time it comes to a point."""
    left = [number]

    def probe(reached: str) -> None:
        left[0] -= reached == point
        if not left[0]:
            raise BrokenOffError

    return probe


@pytest.mark.parametrize(
    ("point", "number"), [(Point.EXECUTE, 1), (Point.EXECUTE, 60), (Point.EXECUTE, 90), (Point.COMMIT, 1)]
)
async def test_a_move_that_breaks_off_leaves_nothing_and_can_be_done_again(
    old: Old, fresh_postgres: FreshPostgres, point: Point, number: int
) -> None:
    target, secret = fresh_postgres(), SecretKey.parse(SECRET)
    await migrate.upgrade(target)
    source = await open_database(old.settings.content_url)
    vault = await open_vault(secret, old.settings.content_url)
    await vault.keyring_id()
    there = await open_database(target, probe=breaking_off(point, number))
    keys = await open_keyring(target)
    with pytest.raises(BrokenOffError):
        await move(Home(source, vault.keyring), Home(there, keys), secret)
    for opened_here in (keys, there, vault, source):
        await opened_here.close()

    assert await people_at(target) == []
    assert await old.is_as_it_was()
    await move_installation(old.settings, target)
    assert await old.at(target) == old.content


async def test_a_row_that_got_lost_on_the_way_undoes_everything(
    old: Old, fresh_postgres: FreshPostgres, postgres_template: str
) -> None:
    target = fresh_postgres(like=postgres_template)
    await do(target, "CREATE FUNCTION lose() RETURNS trigger AS 'BEGIN RETURN NULL; END' LANGUAGE plpgsql")
    await do(target, "CREATE TRIGGER lose BEFORE INSERT ON claim FOR EACH ROW EXECUTE FUNCTION lose()")
    line = await refused(old, target, StorageError)
    assert "rows at the source and 0 at the target" in line
    assert await people_at(target) == []


def test_the_command(lotse: CommandLine, fresh_postgres: FreshPostgres) -> None:
    lotse.set_up()
    target = fresh_postgres()
    code, out, errors = lotse.run("db", "move", "sqlite:////tmp/other.db")
    assert (code, out) == (2, "")
    assert "must be PostgreSQL" in one_line(errors)
    code, out, errors = lotse.run("db", "move", "postgresql://nobody@127.0.0.1:1/nowhere")
    assert (code, out) == (1, "")
    assert "cannot be reached" in one_line(errors)
    code, out, errors = lotse.run("db", "move", "-", given=f"{target}\n")
    assert code == 0, errors
    assert "staff" in out
    assert "LOTSE_DATABASE_URL=postgresql://" in out
    code, out, errors = lotse.run("staff", "list", LOTSE_DATABASE_URL=target)
    assert "cm-ahorn" in out
    code, _, errors = lotse.run("serve")
    assert code == 2
    assert "was moved to PostgreSQL" in one_line(errors)
