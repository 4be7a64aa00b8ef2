"""The whole process over a database in which everything exists that somebody must not see."""

import re
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import httpx
from pydantic import SecretStr
from sqlalchemy import select
from starlette.applications import Starlette

import lotse_server as front_door
from domain.case_codes import show_case_code
from domain.ids import CaseCode, Lang, MunicipalityId, OrganisationId, PersonId, RecordId, StaffId
from domain.intake import IntakeContent, Interpreter
from domain.staff import Role, StaffMember
from domain.talk import TalkWords
from ops.rooms import Rooms
from ops.settings import Settings, Updates
from storage import tables as t
from storage.audit import AuditAction, trail_of, write_audit
from storage.crypto import SecretKey
from storage.database import Statement, Transaction, open_database, sqlite_url
from storage.queue import queue_page
from storage.queue_query import QueueQuery, key_text
from storage.staff import add_staff
from storage.statements import insert
from storage.talks import open_talk, write_message
from storage.times import to_us
from storage.vault import open_vault
from tests.access.hours import office_hours_of
from tests.access.lists import lists_of, text_of, wait_for_something
from tests.access.table import FOREIGN, Where
from tests.api.region import TODAY, open_region
from tests.databases import SECRET
from tests.desk.clock import MORNING, DeskClock
from tests.desk.office import (
    AACHEN,
    ALSDORF,
    KREIS,
    MONSCHAU,
    PASSWORD,
    PASSWORD_HASH,
    STADT,
    VEREIN,
    WUERSELEN,
    NewRecord,
    Office,
)

_OUTBOX = insert(
    t.outbox,
    *("person_id", "channel", "body", "lane", "state", "attempts", "not_before", "created_at", "error"),
)
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')
URL = "http://lotse.test"
FORM = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}
_OWNERS: Mapping[Where, tuple[OrganisationId, MunicipalityId | None, str, str]] = {
    Where.OWN: (KREIS, WUERSELEN, "birke", "ar"),
    Where.TOWN: (KREIS, MONSCHAU, "ahorn", "kmr"),
    Where.BODY: (STADT, AACHEN, "linde", "ti"),
    Where.SHARED: (VEREIN, WUERSELEN, "ulme", "prs"),
    Where.UNSURE: (STADT, None, "linde", "uk"),
}
"""Organisation, municipality, adviser and language of the record in each place."""
KEPT = (
    *(t.intake_record, t.booking, t.staff, t.staff_session, t.person, t.conversation, t.web_session),
    *(t.office_rule, t.office_session, t.absence, t.closure, t.relocation, t.office_change, t.place),
    *(t.broadcast, t.broadcast_text, t.recipient, t.waiting, t.notice, t.talk, t.talk_message),
)
"""What nobody may change who is not allowed to."""


@dataclass(frozen=True)
class Example:
    """A record with an appointment, a claim and a trail, and every word that only it has."""

    code: CaseCode
    words: frozenset[str]
    key: str
    """Its place in the list of its own adviser."""
    entry: int
    """A line of its trail."""


@dataclass
class World:
    """The process, its clock, and what there is to be seen."""

    app: Starlette
    clock: DeskClock
    office: Office
    webhook_secret: str
    examples: dict[Where, Example] = field(default_factory=dict)
    things: dict[Where, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """What addresses and forms name besides records, by the name it has there."""
    opened: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self) -> httpx.AsyncClient:
        """A browser at an address of its own."""
        number = len(self.opened)
        client = (f"10.0.{number >> 8}.{number & 255}", 4711)
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=self.app, client=client), base_url=URL)
        self.opened.append(http)
        return http

    async def clerk(self, username: str) -> tuple[httpx.AsyncClient, str]:
        """A browser in which somebody is logged in, and the secret of its forms."""
        http = self.browser()
        door = await http.get("/desk/anmelden")
        form = {"csrf": csrf_in(door.text), "benutzername": username, "passwort": PASSWORD}
        entered = await http.post("/desk/anmelden", data=form, headers=FORM)
        assert entered.status_code == 303, username
        return http, csrf_in((await http.get("/desk/start")).text)

    def words_of(self, *places: Where) -> frozenset[str]:
        """Every word of the records there."""
        return frozenset().union(*(self.examples[where].words for where in places))

    def values(self) -> dict[str, str]:
        """What the queries of the table name."""
        found: dict[str, str] = {}
        for where in FOREIGN:
            example, name = self.examples[where], where.name.lower()
            found[f"{name}_code"], found[f"{name}_key"] = example.code, example.key
            # Lines older than this one are asked for, so it has to be the next number.
            found[f"{name}_entry"] = str(example.entry + 1)
        return found

    async def kept(self) -> dict[str, list[tuple[object, ...]]]:
        """All rows of the tables that may not change unnoticed."""
        async with self.office.database.reading() as reader:
            return {
                table.name: [
                    tuple(row[column.name] for column in table.columns if column.name not in _MOVING)
                    for row in await reader.fetch_all(
                        Statement.adhoc(select(table).order_by(*table.primary_key))
                    )
                ]
                for table in KEPT
            }

    async def own_record(self, claimed_by: str | None) -> CaseCode:
        """A new record of one's own organisation and municipality."""
        return await self.office.add(NewRecord(claimed_by=claimed_by))


_MOVING = frozenset({"last_seen_at", "last_used_at", "last_login_at", "expires_at", "pin_tries"})
"""Being there is no change: sessions note when they were used last, and wrong PINs are counted."""


def csrf_in(page: str) -> str:
    """The secret of the forms of a page."""
    found = _CSRF.search(page)
    assert found is not None, page[:500]
    return found.group(1)


def username_of(role: Role) -> str:
    """The account of a role, at home in Würselen and Alsdorf."""
    return f"rolle-{role.value.replace('_', '-')}"


@asynccontextmanager
async def open_world(template: Path, folder: Path) -> AsyncIterator[World]:
    """The process over a copy of an empty database, filled."""
    path = folder / "lotse.db"
    path.write_bytes(template.read_bytes())
    database = await open_database(sqlite_url(path))
    vault = await open_vault(SecretKey.parse(SECRET), sqlite_url(path))
    clock = DeskClock()
    settings = Settings(
        data_dir=folder,
        secret_key=SecretStr(SECRET),
        telegram_token=SecretStr("12345:not-a-token-of-anybody"),
        telegram_updates=Updates.WEBHOOK,
        telegram_webhook_secret=SecretStr("the-secret-of-the-webhook"),
        public_url=URL,
    )
    server = front_door.Server(Rooms(settings, database, vault), None)
    server.house.clock = clock
    office = await open_region(database, vault)
    world = World(server.application(), clock, office, "the-secret-of-the-webhook")
    await _hire(world)
    for where in _OWNERS:
        world.examples[where] = await _example(world, where)
    world.things.update(await office_hours_of(office.database))
    for where, named in (await lists_of(office.database)).items():
        world.things[where] |= named
    yield world
    for http in world.opened:
        await http.aclose()
    await vault.close()
    await database.close()


async def _hire(world: World) -> None:
    async with world.office.database.transaction() as tx:
        for role in Role:
            await _account(tx, username_of(role), role)
        for name in ("left", "disabled", "expired", "locked"):
            await _account(tx, name, Role.CASE_MANAGER)


async def _account(tx: Transaction, username: str, role: Role) -> None:
    member = StaffMember(StaffId(username), username, f"Post {username}", role, KREIS, (WUERSELEN, ALSDORF))
    await add_staff(tx, member, password_hash=PASSWORD_HASH)


def _undelivered(person: str) -> dict[str, object]:
    """A message that was set aside after its tries: the desk says of whom."""
    return {
        "person_id": person,
        "channel": "telegram",
        "body": b"sealed",
        "lane": "reply",
        "state": "failed",
        "attempts": 5,
        "not_before": 0,
        "created_at": to_us(MORNING),
        "error": "refused",
    }


async def _write(tx: Transaction, world: World, code: CaseCode, adviser: str, text: str) -> None:
    """Let the person of a record write into a conversation with her adviser."""
    record = RecordId(f"record-{code}")
    talk = await open_talk(tx, record, StaffId(adviser), now=MORNING, new_id=lambda: f"talk-{code}")
    box = await world.office.vault.box(PersonId(f"person-{code}"))
    await write_message(tx, box, talk, TalkWords(text=text, language=Lang("de")), now=MORNING)


async def _example(world: World, where: Where) -> Example:
    organisation, town, adviser, language = _OWNERS[where]
    name = where.name.title()
    content = IntakeContent(
        concern=f"Anliegen-{name}", call_name=f"Rufname-{name}", interpreter=Interpreter.YES, children=2
    )
    record = NewRecord(
        municipality=town,
        organisation=organisation,
        language=language,
        topics=("gesundheit",),
        appointment=MORNING + timedelta(days=1),
        # An appointment opens a record to the adviser's whole organisation: here that of nobody who asks.
        adviser=adviser if where is not Where.TOWN else "ulme",
        claimed_by=adviser,
        content=content,
    )
    code = await world.office.add(record)
    database = world.office.database
    async with database.transaction() as tx:
        await tx.execute(_OUTBOX, **_undelivered(f"person-{code}"))
        await wait_for_something(tx, code, town)
        await _write(tx, world, code, adviser, f"Nachricht-{name}")
        for action in (AuditAction.CLAIMED, AuditAction.READ):
            await write_audit(tx, action, staff=StaffId(adviser), now=MORNING, case_code=code)
        entries = await trail_of(tx, code, most=1)
        page = await queue_page(tx, QueueQuery(StaffId(adviser), MORNING, TODAY), size=50, bookmark=None)
    key = next(key_text(row.key) for row in page.rows if row.record.case_code == code)
    words = {
        content.concern,
        content.call_name,
        f"Nachricht-{name}",
        code,
        show_case_code(code),
        f"person-{code}",
        f"record-{code}",
    }
    words |= {f"broadcast-{where.name}", text_of(where)}
    words |= {f"booking-{code}", f"CM {adviser.title()}", f'value="{language}"'}
    return Example(code, frozenset(str(word) for word in words), key, entries[0].id)
