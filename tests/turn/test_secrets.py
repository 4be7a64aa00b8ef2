"""What people type, who they are and what opens their data is readable in no file and in no log."""

import logging
import shutil
import traceback
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from bot.house import TELEGRAM, WEB
from bot.jobs import Jobs
from bot.ports import Address
from bot.resuming import Resuming
from domain.errors import Erased
from domain.events import Command, LanguageChosen
from domain.ids import Lang
from domain.messages import Said
from storage import tables as t
from storage.backup import backup
from storage.consents import consents_of
from storage.database import Statement, open_database
from storage.keyring_tables import metadata as keyring_metadata
from storage.restore import restore
from storage.statements import Dialect
from storage.web_sessions import SessionKind, open_session
from tests.fixtures.postgres import Cluster
from tests.turn.dump import dump
from tests.turn.people import Someone
from tests.turn.stand import Stand

CONCERN = "Mein Vermieter Quastenflosser hat mir geschrieben"
CALL_NAME = "Zimtsternchen"
CHAT_ID = "7700112233445"
WEB_TOKEN = "w3bt0ken-of-the-browser-5f1c9d"
SESSION_TOKEN = "s3ss10n-t0ken-of-the-cookie-77aa"


async def _tells_everything(stand: Stand, channel: str, value: str) -> tuple[Someone, list[str]]:
    """Let somebody go through the intake with recognisable words; returns all that must not be found."""
    who = Someone(stand, Address(channel, value))
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen", "normal")
    await who.type(CONCERN)
    await who.answer("1", "_skip", "_skip")
    await who.type(CALL_NAME)
    await who.press(who.slots()[0])
    await who.press("confirm")
    await who.does(LanguageChosen(Lang("ar")))
    await who.command(Command.MYDATA)
    return who, [CONCERN, CALL_NAME, value, await _opens_by_code(stand, who)]


async def _opens_by_code(stand: Stand, who: Someone) -> str:
    """Go on from another device, which makes a web address for her; returns her PIN."""
    said = [entry for _, entries in who.told for entry in entries if isinstance(entry, Said)]
    code = next(entry.code for entry in said if entry.code is not None)
    words = next(entry for entry in said if entry.code is not None).paragraphs[2]
    pin = "".join(letter for letter in words.split("\n")[1] if letter.isdigit())
    assert len(pin) == 6
    resuming = Resuming(stand.house("resuming"))
    assert await resuming.check(code, pin) == who.person
    assert who.person is not None
    await resuming.address_of(who.person)
    async with stand.database.transaction() as tx:
        token = stand.vault.lookup("web-session", SESSION_TOKEN)
        until = stand.now + timedelta(hours=1)
        await open_session(tx, token, who.person, SessionKind.COOKIE, now=stand.now, expires_at=until)
    return pin


def _found_in(data: bytes, secrets: list[str]) -> list[str]:
    forms = {form: secret for secret in secrets for form in (secret.encode(), secret.encode("utf-16-le"))}
    return [secret for form, secret in forms.items() if form in data]


async def _rows(stand: Stand, tables: list[Table], *, keyring: bool) -> bytes:
    """Return every value of every row, as bytes."""
    found = b""
    source = stand.vault.keyring if keyring else stand.database
    async with source.reading() as reader:
        for table in tables:
            for row in await reader.fetch_all(Statement.adhoc(select(table))):
                values = [row[column.name] for column in table.columns]
                found += b"\n".join(one if isinstance(one, bytes) else str(one).encode() for one in values)
    return found


async def _everything_written(stand: Stand) -> bytes:
    content = await _rows(stand, t.metadata.sorted_tables, keyring=False)
    return content + await _rows(stand, keyring_metadata.sorted_tables, keyring=True)


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_no_row_file_backup_or_log_holds_a_secret(
    stand: Stand,
    dialect: Dialect,
    tmp_path: Path,
    channel: str,
    postgres_cluster: Cluster,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    value = WEB_TOKEN if channel == WEB else CHAT_ID
    who, secrets = await _tells_everything(stand, channel, value)
    everything = [*secrets, SESSION_TOKEN]
    assert _found_in(await _everything_written(stand), everything) == []
    report = await backup(stand.database, stand.vault, tmp_path / "backups", stand.now)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {report.content, report.keyring} <= set(files)
    if dialect is Dialect.SQLITE:
        assert {"lotse.db", "lotse.db-wal", "keyring.db"} <= {path.name for path in files}
    else:
        postgres_cluster.run("CHECKPOINT")
        files += [path for path in postgres_cluster.socket_dir.rglob("*") if path.is_file()]
    for path in files:
        with suppress(FileNotFoundError):  # the server removes files of its own at any time
            assert _found_in(path.read_bytes(), [one for one in everything if len(one) > 6]) == [], path
    printed = capfd.readouterr()
    assert _found_in((printed.out + printed.err + caplog.text).encode(), everything) == []
    assert any(CONCERN in str(entry) for _, entries in who.told for entry in entries)


async def test_the_search_finds_what_is_not_sealed(stand: Stand) -> None:
    who, _ = await _tells_everything(stand, WEB, WEB_TOKEN)
    assert who.person is not None
    assert _found_in(await _everything_written(stand), [str(who.person)]) == [who.person]


async def test_even_the_traceback_of_a_turn_that_fails_says_nothing_of_what_was_said(stand: Stand) -> None:
    who = Someone(stand, Address(WEB, WEB_TOKEN))
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen", "normal")
    stand.flows = {}
    with pytest.raises(KeyError) as failed:
        await who.type(CONCERN)
    told = "".join(traceback.format_exception(failed.value))
    assert "Traceback" in told
    assert _found_in(told.encode(), [CONCERN, WEB_TOKEN]) == []


async def test_who_was_erased_is_gone_here_and_in_every_backup(stand: Stand, tmp_path: Path) -> None:
    other = Someone(stand, Address(WEB, "another browser"))
    await other.to_booked()
    who, _ = await _tells_everything(stand, WEB, WEB_TOKEN)
    person = who.person
    assert person is not None
    folder = tmp_path / "backups"
    old = await backup(stand.database, stand.vault, folder, stand.now)
    stand.now += timedelta(days=1)
    await who.command(Command.DELETE)
    assert (await who.press("yes")).erased

    with pytest.raises(Erased):
        await stand.fresh_vault().box(person)
    left = await dump(stand)
    consents = left.pop("consent")
    assert not [row for rows in left.values() for row in rows if person in row]
    assert [row[-1] is not None for row in consents if person in row] == [True]

    stand.now += timedelta(days=1)
    await backup(stand.database, stand.vault, folder, stand.now)
    with_newest = tmp_path / "elsewhere"
    with_newest.mkdir()
    shutil.copy(old.content, with_newest / "lotse.db")
    copy = await open_database(f"sqlite:///{with_newest / 'lotse.db'}")
    async with copy.reading() as reader:
        sealed = await reader.fetch_all(
            Statement.adhoc(select(t.intake_record.c.content).where(t.intake_record.c.person_id == person))
        )
    await copy.close()
    assert len(sealed) == 1

    assert (await restore(stand.database, stand.vault, folder, old.content)).erased == 1
    restored = await dump(stand)
    restored.pop("consent")
    assert not [row for rows in restored.values() for row in rows if person in row]
    await Jobs(stand.house("jobs"), "tests").forget_old()
    async with stand.database.reading() as reader:
        given = await consents_of(reader, person)
    assert [one.withdrawn_at is not None for one in given] == [True]
    assert (await other.state()).case_code is not None
