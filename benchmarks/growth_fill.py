"""Filling a database with very many people, conversations and records, fast and with little memory.

Everything that a measured turn or page opens is sealed as Lotse seals it. What nobody opens (closed records,
the web chat's log) is a value of ordinary length that no key fits.
"""

import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

import asyncpg
from sqlalchemy import Index, Table
from sqlalchemy.schema import CreateIndex, DropIndex

from bot.house import TELEGRAM, WEB
from domain.case_codes import ALPHABET, new_case_code
from domain.conversation import Conversation
from domain.directory import Directory
from domain.ids import CaseCode, MunicipalityId, OrganisationId, PersonId
from domain.intake import IntakeContent, Interpreter
from domain.ticks import TICK_MINUTES, tick_of
from storage import tables as t
from storage.crypto import Box, MasterKeys, SecretKey
from storage.database import parse_url, sqlite_path
from storage.keyring import FILE_NAME, SCHEMA
from storage.keyring_tables import data_key
from storage.records import content_context, hints_context
from storage.statements import Dialect, compiler
from storage.times import to_us

Values = tuple[object, ...]
OPEN_SHARE = 10
"""One record in so many is open; the newest ones are."""
LANGUAGES = ("uk", "ar", "de", "en", "de-simple")
_YEAR = timedelta(days=365)
_HALF_HOUR = 30 // TICK_MINUTES
_UNASKED: Values = (None, None, "any")
"""No notice holds the appointment, nobody said that she comes, and by whom did not matter."""
_BLOB = bytes(range(256)) * 2


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in a database."""

    name: str
    conversations: int
    records: int


@dataclass(frozen=True, slots=True)
class OpenTick:
    """Five minutes in which somebody is there."""

    place: str
    resource: str
    desk_no: int
    tick: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a database is filled with: how much, by which office, and what the people are in the middle of."""

    size: Size
    directory: Directory
    staff: Sequence[str]
    state: Conversation
    secret: SecretKey
    now: datetime
    visits: Sequence[Sequence[OpenTick]]
    """The times of coming appointments, which are the same however much there is beside them."""

    @property
    def people(self) -> int:
        """Everybody has one record; the first ones are also in the middle of another intake."""
        return max(self.size.records, self.size.conversations)

    @property
    def first_open(self) -> int:
        """The number of the first open record."""
        return self.size.records - self.size.records // OPEN_SHARE

    def lives_in(self, number: int) -> tuple[OrganisationId, MunicipalityId | None]:
        """Return whose record it is; people of one place in eleven do not know where they live."""
        towns = self.directory.municipalities
        place = number % (len(towns) + 1)
        if place == len(towns):
            return towns[-1].organisation, None
        return towns[place].organisation, towns[place].id

    def came_at(self, number: int) -> datetime:
        """Return when a record came in: evenly over the last year."""
        return self.now - _YEAR + _YEAR * (number + 1) / (self.size.records + 1)

    def box(self, number: int) -> Box:
        """Return the box of a person; the key comes from her number, so that no table of keys is kept."""
        return Box(person_id(number), _key(number))


def person_id(number: int) -> PersonId:
    """Return the id of a person, as long as a real one."""
    return PersonId(f"{number:032x}")


def case_code(number: int) -> CaseCode:
    """Return the case code of a record."""
    digits = iter([number // len(ALPHABET) ** place % len(ALPHABET) for place in reversed(range(7))])
    return new_case_code(lambda _: next(digits))


def address_of(number: int) -> tuple[str, str]:
    """Return channel and address of a person: every second one came by Telegram."""
    return (TELEGRAM, f"{100_000 + number}") if number % 2 == 0 else (WEB, f"the token of browser {number}")


def visitor_id(number: int) -> PersonId:
    """Return the id of somebody who has nothing but a coming appointment."""
    return PersonId(f"v{number:031x}")


class Loader(Protocol):
    """Writes rows into tables without their indexes, which are made at the end."""

    async def load(self, table: Table, columns: Sequence[str], rows: Iterator[Values]) -> None:
        """Write all rows of a table."""

    async def finish(self) -> None:
        """Make the indexes, and let the database look at what it has."""


async def fill(plan: Plan, content: Loader, keyring: Loader) -> None:
    """Fill the tables of content and keyring."""
    await keyring.load(data_key, ("person_id", "wrapped", "created_at"), _keys(plan))
    for table, columns, rows in _tables(plan):
        await content.load(table, columns, rows)
    await content.finish()
    await keyring.finish()


def _tables(plan: Plan) -> Iterator[tuple[Table, Sequence[str], Iterator[Values]]]:
    for table, rows in (
        (t.person, _people(plan)),
        (t.channel_address, _addresses(plan)),
        (t.consent, _consents(plan)),
        (t.conversation, _conversations(plan)),
        (t.inbox, _inbox(plan)),
        (t.chat_log, _log(plan)),
        (t.booking, _bookings(plan)),
        (t.claim, _claims(plan)),
        (t.intake_record, _records(plan)),
        (t.record_topic, _topics(plan)),
        (t.audit, _trail(plan)),
    ):
        yield table, [column.name for column in table.columns if column.autoincrement is not True], rows


def _key(number: int) -> bytes:
    return b"the key of a person " + number.to_bytes(12, "big")


def _is_opened(plan: Plan, number: int) -> bool:
    """Whether anything of a person may be opened: she has a conversation or an open record."""
    return number < plan.size.conversations or number >= plan.first_open


def _keys(plan: Plan) -> Iterator[Values]:
    number = 0
    # Chance that gives the key of the person at hand, and a nonce of her own.
    keys = MasterKeys(plan.secret, random=lambda size: _key(number)[-size:])
    for number in range(plan.people):
        wrapped = keys.new_data_key(person_id(number)) if _is_opened(plan, number) else _BLOB[:61]
        yield person_id(number), wrapped, 1


def _people(plan: Plan) -> Iterator[Values]:
    for number in range(plan.people):
        at = to_us(plan.came_at(number))
        yield person_id(number), LANGUAGES[number % len(LANGUAGES)], at, at
    for number in range(len(plan.visits)):
        yield visitor_id(number), LANGUAGES[number % len(LANGUAGES)], to_us(plan.now), to_us(plan.now)


def _addresses(plan: Plan) -> Iterator[Values]:
    keys = MasterKeys(plan.secret)
    for number in range(plan.people):
        channel, address = address_of(number)
        known = number < plan.size.conversations
        hashed = keys.lookup(channel, address) if known else f"{number:064x}"
        yield channel, hashed, person_id(number), _BLOB[:60], 1, 1


def _consents(plan: Plan) -> Iterator[Values]:
    for number in range(plan.people):
        at = to_us(plan.came_at(number))
        yield f"consent-{number}", person_id(number), "intake", "1", "uk", at, None


def _conversations(plan: Plan) -> Iterator[Values]:
    state, until = plan.state.model_dump_json().encode(), to_us(plan.now + timedelta(hours=72))
    at = to_us(plan.now)
    for number in range(plan.size.conversations):
        sealed = plan.box(number).seal("conversation", state)
        yield person_id(number), plan.state.flow, plan.state.revision, "open", sealed, 1, at, until


def _inbox(plan: Plan) -> Iterator[Values]:
    at = to_us(plan.now)
    for number in range(plan.size.conversations * 3):
        yield TELEGRAM, f"{number}", at


def _log(plan: Plan) -> Iterator[Values]:
    at = to_us(plan.now)
    for number in range(1, plan.size.conversations, 2):
        for _ in range(4):
            yield person_id(number), "out", _BLOB, at, None


def _bookings(plan: Plan) -> Iterator[Values]:
    """Every second record has an appointment; they are over, and nobody has said yet who came."""
    places, staff = plan.directory.places, plan.staff
    for number in range(0, plan.size.records, 2):
        at = plan.came_at(number)
        start = tick_of(at)
        yield (
            *(_booking(number), person_id(number), 1, _record(number), places[number % len(places)].id),
            *(staff[number % len(staff)], 1, 1, start, start + _HALF_HOUR, "confirmed", None, 1, 1, 0, 1),
            *(to_us(at), to_us(at), *_UNASKED),
        )
    for number, ticks in enumerate(plan.visits):
        first = ticks[0]
        yield (
            *(_visit(number), visitor_id(number), 1, None, first.place, first.resource, first.desk_no, 1),
            *(first.tick, ticks[-1].tick + 1, "confirmed", None, 1, 1, 0, 1),
            *(to_us(plan.now), to_us(plan.now), *_UNASKED),
        )


def _claims(plan: Plan) -> Iterator[Values]:
    for number, ticks in enumerate(plan.visits):
        for one in ticks:
            yield one.resource, one.tick, _visit(number)


def _records(plan: Plan) -> Iterator[Values]:
    answers = IntakeContent(interpreter=Interpreter.NO, is_adult=True, concern="Ein Brief vom Amt")
    content, hints = answers.model_dump_json().encode(), answers.hints.model_dump_json().encode()
    closed = (_BLOB[:400], _BLOB[:80])
    for number in range(plan.size.records):
        is_open, record, box = number >= plan.first_open, _record(number), plan.box(number)
        yield (
            *(record, case_code(number), person_id(number), *plan.lives_in(number)),
            *_plain(plan, number),
            *(
                (box.seal(content_context(record), content), box.seal(hints_context(record), hints))
                if is_open
                else closed
            ),
            *_times(plan, number),
        )


def _plain(plan: Plan, number: int) -> Values:
    """Return the columns from the language to the lock of the PIN."""
    is_open, kind = number >= plan.first_open, number * 7 % 100
    urgency = ("danger", "no_shelter")[kind] if kind < 2 else "deadline" if kind < 12 else "normal"
    deadline = (plan.came_at(number) + timedelta(days=20)).date() if urgency == "deadline" else None
    booking = _booking(number) if number % 2 == 0 else None
    claimed = plan.staff[number % len(plan.staff)] if not is_open or number % 4 < 2 else None
    status = ("received", "assigned", "appointment_made")[number % 3] if is_open else "closed"
    at = None if claimed is None else to_us(plan.came_at(number) + timedelta(hours=1))
    return (
        *(LANGUAGES[number % len(LANGUAGES)], urgency, status, _day(deadline), 1),
        *(plan.state.flow, plan.state.revision, address_of(number)[0], booking, claimed, at),
        *(None, 1, None, 0, None),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _times(plan: Plan, number: int) -> Values:
    came = plan.came_at(number)
    changed = came if number >= plan.first_open else min(came + _YEAR / OPEN_SHARE, plan.now)
    return to_us(came), to_us(changed), to_us(changed + _YEAR)


def _topics(plan: Plan) -> Iterator[Values]:
    topics = plan.directory.topics
    for number in range(plan.size.records):
        yield _record(number), topics[number % len(topics)].code, 0, "open"


def _trail(plan: Plan) -> Iterator[Values]:
    for number in range(plan.size.records):
        at = to_us(plan.came_at(number))
        yield at, plan.staff[number % len(plan.staff)], "read", case_code(number), ""


def _record(number: int) -> str:
    return f"{number:032x}"


def _booking(number: int) -> str:
    return f"b{number:031x}"


def _visit(number: int) -> str:
    return f"f{number:031x}"


@dataclass(slots=True)
class _Sqlite:
    connection: sqlite3.Connection
    dropped: list[Index]

    async def load(self, table: Table, columns: Sequence[str], rows: Iterator[Values]) -> None:
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            self.connection.execute(str(DropIndex(index)))
            self.dropped.append(index)
        marks = ", ".join("?" * len(columns))
        names = ", ".join(columns)
        self.connection.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)  # noqa: S608 - our tables

    async def finish(self) -> None:
        for index in self.dropped:
            self.connection.execute(str(CreateIndex(index).compile(dialect=compiler(Dialect.SQLITE))))
        self.connection.execute("COMMIT")


@dataclass(slots=True)
class _Postgres:
    connection: asyncpg.Connection
    schema: str | None
    dropped: list[Index]

    async def load(self, table: Table, columns: Sequence[str], rows: Iterator[Values]) -> None:
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            await self.connection.execute(str(DropIndex(index)))
            self.dropped.append(index)
        await self.connection.copy_records_to_table(
            table.name, records=rows, columns=columns, schema_name=self.schema
        )

    async def finish(self) -> None:
        for index in self.dropped:
            await self.connection.execute(
                str(CreateIndex(index).compile(dialect=compiler(Dialect.POSTGRESQL)))
            )
        await self.connection.execute("VACUUM ANALYZE")


@asynccontextmanager
async def loaders(url: str) -> AsyncIterator[tuple[Loader, Loader]]:
    """Give what writes into the content and into the keyring of a database that nobody else has open."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        path = sqlite_path(parsed)
        files = [_bare_file(str(path)), _bare_file(str(path.with_name(FILE_NAME)))]
        yield _Sqlite(files[0], []), _Sqlite(files[1], [])
        for file in files:
            file.close()
        return
    connection = await asyncpg.connect(
        host=parsed.query["host"], user=parsed.username, database=parsed.database
    )
    # Without the triggers of foreign keys, and without waiting for the disk.
    for setting in ("session_replication_role = replica", "synchronous_commit = off"):
        await connection.execute(f"SET {setting}")
    await connection.execute("SET maintenance_work_mem = '256MB'")
    yield _Postgres(connection, None, []), _Postgres(connection, SCHEMA, [])
    await connection.close()


def _bare_file(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN")
    return connection
