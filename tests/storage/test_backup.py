"""Backup and restore: the same content comes back, on both databases, and nobody who was erased."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from domain.errors import BackupError, Erased, SettingsError, TamperedError
from domain.ids import PersonId
from storage import migrate
from storage import tables as t
from storage.backup import backup
from storage.backup_folder import KEYRING_NAME, copies
from storage.crypto import SecretKey
from storage.database import Database, Transaction, open_database, sqlite_url
from storage.outbox import Lane, Outgoing, State, claim_due, put
from storage.outbox_outcomes import Settled, give_back, outbox_counts, settle
from storage.restore import restore
from storage.statements import Dialect, Statement, insert
from storage.vault import Vault, open_vault
from tests.databases import SECRET
from tests.fixtures.postgres import Cluster
from tests.storage.secrets import TYPED, files_with_secrets
from tests.telegram.said import said

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
AMINA, OLENA = PersonId("amina"), PersonId("olena")
CONCERN, PHONE, NAME = TYPED

ADD_PERSON = insert(t.person)
ADD_CONVERSATION = insert(t.conversation)
ADD_LOG = insert(t.chat_log, "person_id", "direction", "body", "created_at")
PEOPLE = Statement(select(t.person.c.id).order_by(t.person.c.id))
LOG = Statement(select(t.chat_log.c.id, t.chat_log.c.body).order_by(t.chat_log.c.id))
STATES = Statement(select(t.conversation.c.person_id, t.conversation.c.state))


async def write_down(transaction: Transaction, vault: Vault, person: PersonId) -> None:
    """Store a person with a conversation and a line of her chat."""
    box = await vault.ensure_key(person)
    await transaction.execute(ADD_PERSON, id=person, language="uk", created_at=1, last_seen_at=1)
    await transaction.execute(
        ADD_CONVERSATION,
        person_id=person,
        flow_id="intake",
        flow_hash="h",
        status="open",
        state=box.seal("conversation", f"{CONCERN} {NAME}".encode()),
        version=1,
        updated_at=1,
        expires_at=None,
    )
    await transaction.execute(
        ADD_LOG, person_id=person, direction="in", body=box.seal("log", PHONE.encode()), created_at=1
    )


@pytest.fixture
async def filled(database: Database, vault: Vault) -> Database:
    """A database in which two people have told something."""
    async with database.transaction() as transaction:
        await write_down(transaction, vault, AMINA)
        await write_down(transaction, vault, OLENA)
    return database


async def people_in(database: Database) -> list[str]:
    async with database.reading() as reader:
        return [row["id"] for row in await reader.fetch_all(PEOPLE)]


async def told_by(database: Database, vault: Vault) -> dict[str, str]:
    async with database.reading() as reader:
        rows = await reader.fetch_all(STATES)
    return {
        row["person_id"]: (await vault.box(row["person_id"])).open("conversation", row["state"]).decode()
        for row in rows
    }


async def forget(database: Database, vault: Vault, person: PersonId) -> None:
    await vault.forget(person)
    async with database.transaction() as transaction:
        await transaction.execute(Statement(t.person.delete().where(t.person.c.id == person)))


async def test_what_was_lost_comes_back(filled: Database, vault: Vault, tmp_path: Path) -> None:
    report = await backup(filled, vault, tmp_path / "backups", NOW)
    assert (report.rows, report.people) == (6, 2)
    async with filled.transaction() as transaction:
        await transaction.execute(Statement(t.person.delete()))
    restored = await restore(filled, vault, tmp_path / "backups")
    assert (restored.rows, restored.erased, restored.keyring_restored) == (6, 0, False)
    assert await told_by(filled, vault) == {AMINA: f"{CONCERN} {NAME}", OLENA: f"{CONCERN} {NAME}"}


async def test_who_was_erased_after_the_backup_stays_erased(
    filled: Database, vault: Vault, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    old = await backup(filled, vault, folder, NOW)
    await forget(filled, vault, AMINA)
    await backup(filled, vault, folder, NOW + timedelta(days=1))

    report = await restore(filled, vault, folder, old.content)

    assert report.erased == 1
    assert await people_in(filled) == [OLENA]
    assert list(await told_by(filled, vault)) == [OLENA]


async def test_the_old_copy_itself_cannot_be_read_with_the_newest_keyring(
    filled: Database, vault: Vault, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    old = await backup(filled, vault, folder, NOW)
    await forget(filled, vault, AMINA)
    await backup(filled, vault, folder, NOW + timedelta(days=1))

    copy = await open_database(sqlite_url(old.content))
    with_newest = await open_vault(SecretKey.parse(SECRET), sqlite_url(folder / "x.db"))
    async with copy.reading() as reader:
        rows = {row["person_id"]: bytes(row["state"]) for row in await reader.fetch_all(STATES)}
    assert set(rows) == {AMINA, OLENA}
    with pytest.raises(Erased):
        await with_newest.box(AMINA)
    olenas = await with_newest.box(OLENA)
    with pytest.raises(TamperedError):
        olenas.open("conversation", rows[AMINA])
    assert olenas.open("conversation", rows[OLENA]).decode() == f"{CONCERN} {NAME}"
    await with_newest.close()
    await copy.close()


async def test_a_new_machine_gets_content_and_keyring(filled: Database, vault: Vault, tmp_path: Path) -> None:
    await backup(filled, vault, tmp_path / "backups", NOW)
    url = sqlite_url(tmp_path / "new-machine.db")
    await migrate.upgrade(url)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    database = await open_database(url)
    new_vault = await open_vault(SecretKey.parse(SECRET), sqlite_url(elsewhere / "x.db"))

    report = await restore(database, new_vault, tmp_path / "backups")

    assert report.keyring_restored
    assert await told_by(database, new_vault) == await told_by(filled, vault)
    await new_vault.close()
    await database.close()


async def test_messages_that_waited_when_the_copy_was_made_are_not_sent_again(
    filled: Database, vault: Vault, tmp_path: Path
) -> None:
    box = await vault.box(AMINA)
    async with filled.transaction() as transaction:
        for text in ("eins", "zwei"):
            await put(
                transaction, box, AMINA, "telegram", Outgoing(message=said(text)), lane=Lane.REPLY, now=NOW
            )
        (batch,) = await claim_due(
            transaction, "telegram", now=NOW, lease=timedelta(seconds=20), limit=1, bulk=True
        )
        await give_back(transaction, [batch.rows[1].id], NOW, NOW + timedelta(seconds=20))
    await backup(filled, vault, tmp_path, NOW)
    async with filled.transaction() as transaction:
        await settle(transaction, "telegram", [Settled(row.id, AMINA) for row in batch.rows])

    report = await restore(filled, vault, tmp_path)

    assert report.set_aside == 2
    much_later = NOW + timedelta(days=1)
    async with filled.transaction() as transaction:
        assert await outbox_counts(transaction, "telegram") == {State.FAILED: 2}
        due = await claim_due(
            transaction, "telegram", now=much_later, lease=timedelta(seconds=20), limit=9, bulk=True
        )
        assert due == []
        rows = await transaction.fetch_all(Statement.adhoc(select(t.outbox.c.error)))
    assert [row["error"] for row in rows] == ["restored", "restored"]


async def test_numbers_go_on_after_a_restore(filled: Database, vault: Vault, tmp_path: Path) -> None:
    await backup(filled, vault, tmp_path, NOW)
    await restore(filled, vault, tmp_path)
    async with filled.transaction() as transaction:
        before = max(row["id"] for row in await transaction.fetch_all(LOG))
        number = await transaction.insert_returning_id(
            ADD_LOG, person_id=AMINA, direction="in", body=b"x", created_at=2
        )
    assert number > before


async def test_many_copies_of_the_content_are_kept_and_one_of_the_keyring(
    filled: Database, vault: Vault, tmp_path: Path
) -> None:
    for day in range(3):
        await backup(filled, vault, tmp_path / "backups", NOW + timedelta(days=day))
    assert [path.name for path in copies(tmp_path / "backups")] == [
        "content-20260301T123000Z.db",
        "content-20260302T123000Z.db",
        "content-20260303T123000Z.db",
    ]
    names = {path.name for path in (tmp_path / "backups").iterdir()}
    assert names == {KEYRING_NAME, *(path.name for path in copies(tmp_path / "backups"))}


async def test_a_backup_is_taken_while_people_write(filled: Database, vault: Vault, tmp_path: Path) -> None:
    async def write() -> None:
        for number in range(20):
            async with filled.transaction() as transaction:
                await write_down(transaction, vault, PersonId(f"person-{number:02d}"))

    writing = asyncio.create_task(write())
    report = await backup(filled, vault, tmp_path / "backups", NOW)
    await writing
    assert report.rows % 3 == 0
    assert report.people >= report.rows // 3
    restored = await restore(filled, vault, tmp_path / "backups")
    assert restored.rows == report.rows
    assert restored.erased == 0


async def test_a_copy_from_an_older_revision_is_brought_up_to_date(
    vault: Vault, database: Database, tmp_path: Path
) -> None:
    url = sqlite_url(tmp_path / "old.db")
    await migrate.upgrade(url, "0002")
    await vault.ensure_key(AMINA)
    old = await open_database(url)
    async with old.transaction() as transaction:
        await transaction.execute(ADD_PERSON, id=AMINA, language="uk", created_at=1, last_seen_at=1)
    await backup(old, vault, tmp_path / "backups", NOW)
    await old.close()
    await restore(database, vault, tmp_path / "backups")
    assert await people_in(database) == [AMINA]


async def test_the_wrong_secret_restores_nothing(filled: Database, vault: Vault, tmp_path: Path) -> None:
    await backup(filled, vault, tmp_path / "backups", NOW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = await open_vault(
        SecretKey.parse("another secret key, also longer than 32"), sqlite_url(elsewhere / "x.db")
    )
    with pytest.raises(SettingsError, match="does not fit this keyring"):
        await restore(filled, other, tmp_path / "backups")
    assert await people_in(filled) == [AMINA, OLENA]
    await other.close()


async def test_installations_do_not_mix(filled: Database, vault: Vault, tmp_path: Path) -> None:
    await backup(filled, vault, tmp_path / "backups", NOW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = await open_vault(SecretKey.parse(SECRET), sqlite_url(elsewhere / "x.db"))
    await other.ensure_key(PersonId("somebody else"))
    with pytest.raises(BackupError, match="another installation"):
        await backup(filled, other, tmp_path / "backups", NOW + timedelta(days=1))
    with pytest.raises(BackupError, match="another keyring"):
        await restore(filled, other, tmp_path / "backups")
    assert len(copies(tmp_path / "backups")) == 1
    await other.close()


async def test_an_empty_folder_is_said_so(filled: Database, vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="there is no backup in"):
        await restore(filled, vault, tmp_path)
    assert await people_in(filled) == [AMINA, OLENA]


async def test_no_file_anywhere_holds_what_was_typed(filled: Database, vault: Vault, tmp_path: Path) -> None:
    await backup(filled, vault, tmp_path / "backups", NOW)
    await forget(filled, vault, AMINA)
    await backup(filled, vault, tmp_path / "backups", NOW + timedelta(days=1))
    await restore(filled, vault, tmp_path / "backups")
    searched, found = files_with_secrets(tmp_path, [*TYPED, SECRET])
    assert {"keyring.db", "content-20260301T123000Z.db"} <= searched
    assert filled.dialect is Dialect.POSTGRESQL or {"lotse.db", "lotse.db-wal"} <= searched
    assert found == []


async def test_nor_do_the_files_of_the_postgresql_server(filled: Database, postgres_cluster: Cluster) -> None:
    await people_in(filled)
    postgres_cluster.run("CHECKPOINT")
    searched, found = files_with_secrets(postgres_cluster.socket_dir, [*TYPED, SECRET])
    assert "pg_control" in searched
    assert found == []


async def test_the_search_would_find_what_is_not_sealed(
    database: Database, dialect: Dialect, tmp_path: Path, postgres_cluster: Cluster
) -> None:
    async with database.transaction() as transaction:
        await transaction.execute(
            ADD_PERSON, id="the plain text", language="uk", created_at=1, last_seen_at=1
        )
    postgres_cluster.run("CHECKPOINT")
    folder = tmp_path if dialect is Dialect.SQLITE else postgres_cluster.socket_dir
    _, found = files_with_secrets(folder, ["the plain text"])
    assert found
