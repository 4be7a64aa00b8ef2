"""Storage in trouble in the middle of conversations: full, locked, read-only, restarted, taken twice."""

import asyncio
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from storage.statements import Dialect
from tests.botapi import Retries
from tests.botapi.settings import Settings
from tests.e2e.process import ROOT, Installation, free_port
from tests.faults.counting import in_flight
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url, sqlite_file
from tests.faults.stage import Props, Stage, stage

_REFUSED = 2
_PATIENCE = 240.0
_BEGUN = 0.5
"""Seconds after which a trouble has begun for everybody."""
_LOG = 20_000
"""Bytes that a file may have beyond the log while there is no room."""
_USUAL = Props(patience=_PATIENCE)
_BOTH = (Channel.BOTH,)
_SQLITE = (Dialect.SQLITE,)
_POSTGRES = (Dialect.POSTGRESQL,)

_FULL = ("database or disk is full", "disk I/O error", "File too large")


@dataclass(frozen=True, slots=True)
class Over:
    """What the trouble was, and how many messages were sent and could not be noted as sent."""

    note: str
    in_flight: int = 0
    refused: bool = True
    """Whether it came in anybody's way."""


Trouble = Callable[[Stage], Awaitable[Over]]
"""Makes trouble, ends it, and says what it was."""


async def full(case: Case) -> Finding:
    """Let no file of the process grow: for SQLite a disk that is full."""
    return await _amid_conversations(case, _no_room)


async def locked(case: Case) -> Finding:
    """Keep the database locked for half a minute by another process."""
    return await _amid_conversations(case, _lock_file if case.database is Dialect.SQLITE else _lock_tables)


async def read_only(case: Case) -> Finding:
    """Let the database refuse every change for a while."""
    # Telegram that tries again so often stands for an outage of hours.
    impatient = Settings(webhook_retries=Retries(longest=0.2))
    return await _amid_conversations(case, _no_writing, Props(patience=_PATIENCE, server=impatient))


async def restarted(case: Case) -> Finding:
    """Restart PostgreSQL under everybody, politely and as if it had crashed."""
    return await _amid_conversations(case, _restarts)


async def unwritable(case: Case) -> Finding:
    """Start on a file that cannot be written: one clear line; writable again, everybody goes on."""
    async with stage(case, case.size(30, 10)) as found:
        found.crowd.set_out()
        await found.crowd.reached(4 * len(found.crowd.people))
        await found.lotse.stop(signal.SIGTERM)
        complaints = await _refusal(found.lotse)
        await found.start()
        return await found.conclude(complaints=tuple(complaints))


async def second(case: Case) -> Finding:
    """Start a second process on the same file."""
    async with stage(case, case.size(40, 12)) as found:
        found.crowd.set_out()
        await found.crowd.reached(4 * len(found.crowd.people))
        other = Installation(found.lotse.folder, found.lotse.settings, free_port())
        complaints = []
        code, _, errors = await other.run("serve")
        lines = errors.splitlines()
        if code != _REFUSED or len(lines) != 1 or not lines[0].startswith("lotse: "):
            complaints.append(f"the second process ended with {code}: {errors[-300:]}")
        return await found.conclude(
            complaints=tuple(complaints), note=lines[-1].partition(" on /")[0] if lines else ""
        )


async def _amid_conversations(case: Case, trouble: Trouble, props: Props = _USUAL) -> Finding:
    """Let people talk, make trouble, and see that everybody arrives."""
    async with stage(case, case.size(60, 16), props) as found:
        found.crowd.set_out()
        await found.crowd.reached(5 * len(found.crowd.people))
        before = found.crowd.acts
        over = await trouble(found)
        during = found.crowd.acts - before
        late = ("everybody had arrived before the trouble was over",) if found.crowd.arrived else ()
        if not over.refused:
            late = (*late, "nothing was refused while the trouble lasted")
        return await found.conclude(
            allowed=over.in_flight, complaints=late, note=f"{over.note}; {during} answers meanwhile"
        )


async def _no_room(found: Stage) -> Over:
    """Let the process write only the first bytes of any file, then everything again."""
    process = found.lotse.process
    assert process is not None
    seconds = found.case.size(10, 4)
    unlimited = resource.RLIM_INFINITY
    # The log may go on for a little; the database's own files are longer than that.
    least = len(found.lotse.log().encode()) + _LOG
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (least, unlimited))
    await asyncio.sleep(_BEGUN)
    flying = await in_flight(found.lotse)
    await asyncio.sleep(seconds)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))
    said = next((one for one in _FULL if one in found.lotse.log()), None)
    note = f"{seconds} s without room by RLIMIT_FSIZE, in the log: {said or 'nothing'}"
    return Over(note, flying, refused=said is not None)


async def _lock_file(found: Stage) -> Over:
    seconds = found.case.size(30, 4)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.faults.locking",
        str(sqlite_file(found.lotse)),
        str(seconds),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    assert output == b"locked\n"
    return Over(f"locked for {seconds} s")


async def _lock_tables(found: Stage) -> Over:
    seconds = found.case.size(30, 4)
    async with _connected(found) as connection, connection.transaction():
        await connection.execute("LOCK TABLE conversation, inbox, outbox IN ACCESS EXCLUSIVE MODE")
        await asyncio.sleep(seconds)
    return Over(f"locked for {seconds} s")


async def _no_writing(found: Stage) -> Over:
    """Let every transaction be one that may only read, as on a server that has become a standby."""
    seconds = found.case.size(15, 4)
    postgres = await found.case.ground.postgres()
    await postgres.run("ALTER SYSTEM SET default_transaction_read_only = on", "SELECT pg_reload_conf()")
    try:
        await asyncio.sleep(_BEGUN)
        flying = await in_flight(found.lotse)
        await asyncio.sleep(seconds)
    finally:
        await postgres.run("ALTER SYSTEM RESET default_transaction_read_only", "SELECT pg_reload_conf()")
    return Over(f"{seconds} s read-only", flying, refused="read-only transaction" in found.lotse.log())


async def _restarts(found: Stage) -> Over:
    postgres = await found.case.ground.postgres()
    await postgres.restart("fast")
    await found.crowd.reached(9 * len(found.crowd.people))
    await postgres.restart("immediate")
    return Over("restarted fast, then immediate")


async def _refusal(lotse: Installation) -> list[str]:
    """Start on a read-only file and say what was wrong with the way it was refused."""
    path = sqlite_file(lotse)
    async with _immutable(path.parent):
        code, _, errors = await lotse.run("serve")
    lines = errors.splitlines()
    if code in {0, None} or len(lines) != 1 or not lines[0].startswith("lotse: "):
        return [f"a file that cannot be written: exit code {code}, {errors[-300:]}"]
    return []


@asynccontextmanager
async def _immutable(folder: Path) -> AsyncIterator[None]:
    """Keep everybody from writing to the files in a folder, root by the file system and others by rights."""
    files = [path for path in folder.iterdir() if path.is_file()]
    if os.geteuid() == 0:
        await _attribute("+i", files)
    else:
        for path in files:
            path.chmod(0o400)
    try:
        yield
    finally:
        if os.geteuid() == 0:
            await _attribute("-i", files)
        else:
            for path in files:
                path.chmod(0o600)


async def _attribute(change: str, files: Sequence[Path]) -> None:
    process = await asyncio.create_subprocess_exec("chattr", change, *map(str, files))
    assert await process.wait() == 0, "this file system cannot keep root from writing"


@asynccontextmanager
async def _connected(found: Stage) -> AsyncIterator[asyncpg.Connection]:
    url = content_url(found.lotse).replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


SCENARIOS = (
    Scenario(
        "disk-full",
        "No room left to write",
        "While nothing can be written nothing is acknowledged; when there is room again everybody goes on.",
        full,
        channels=_BOTH,
        databases=_SQLITE,
        short=_SQLITE,
    ),
    Scenario(
        "locked",
        "Database locked for 30 s",
        "Who has to wait for the database waits, and loses nothing.",
        locked,
        channels=_BOTH,
    ),
    Scenario(
        "read-only",
        "Database turns read-only",
        "While the database takes no changes nothing is acknowledged; afterwards everybody goes on.",
        read_only,
        channels=(Channel.BOTH, Channel.WEBHOOK),
        databases=_POSTGRES,
    ),
    Scenario(
        "unwritable",
        "Start on a read-only file",
        "A database that cannot be written is said in one clear line, and nothing is lost.",
        unwritable,
        channels=(Channel.POLLING,),
        databases=_SQLITE,
    ),
    Scenario(
        "pg-restart",
        "PostgreSQL restarted",
        "A restart or crash of PostgreSQL loses nothing.",
        restarted,
        channels=_BOTH,
        databases=_POSTGRES,
        short=_POSTGRES,
    ),
    Scenario(
        "second",
        "A second process on one file",
        "A second process on the same SQLite file is refused with one line, and the first goes on.",
        second,
        channels=_BOTH,
        databases=_SQLITE,
        short=_SQLITE,
    ),
)
