"""Pings say that requests wait and how many, seldom, at working hours, and nothing about any of them."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.channels.telegram.staff_door import BotName, staff_line
from bot.pings import Pings, ping_text
from domain.errors import TransportError
from domain.ids import CaseCode, Lang, PersonId, RecordId, StaffId
from domain.quiet_hours import QuietHours
from domain.talk import TalkWords
from storage import tables as t
from storage.database import Database, Statement
from storage.staff_phones import Waiting, link_phone, phone_of, set_pings, staff_key
from storage.talks import open_talk, write_message
from storage.vault import Vault
from tests.botapi import BotApiServer
from tests.desk.office import MONSCHAU, NewRecord, Office
from tests.phones.conftest import Clock
from tests.telegram.rooms import Rooms

BIRKE, TANNE, AKTE, KABEL = StaffId("birke"), StaffId("tanne"), StaffId("akte"), StaffId("kabel")
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@dataclass
class Line:
    """Takes what is said; `fails` makes it raise."""

    said: list[tuple[str, str]] = field(default_factory=list)
    fails: Exception | None = None

    async def say(self, chat: str, text: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.said.append((chat, text))


@dataclass
class Phones:
    """An office with linked phones."""

    rooms: Rooms
    clock: Clock
    office: Office
    line: Line

    async def link(self, staff: StaffId, chat: str) -> None:
        box = await self.rooms.vault.ensure_key(staff_key(staff))
        async with self.rooms.database.transaction() as tx:
            await link_phone(tx, box, staff, f"hash of {chat}", chat, self.clock.now)

    async def hear_from(self, code: CaseCode) -> None:
        """Let the person of a record write to who has it."""
        box = await self.rooms.vault.box(PersonId(f"person-{code}"))
        said, now = TalkWords(text="Hallo?", language=Lang("de")), self.clock.now
        async with self.rooms.database.transaction() as tx:
            record = RecordId(f"record-{code}")
            talk = await open_talk(tx, record, BIRKE, now=now, new_id=lambda: code)
            await write_message(tx, box, talk, said, now=now)

    async def run(self) -> int:
        return await Pings(self.rooms.house, self.line).run()

    def heard(self) -> list[tuple[str, str]]:
        said, self.line.said = self.line.said, []
        return said


@pytest.fixture
async def phones(database: Database, vault: Vault, server: BotApiServer, clock: Clock) -> Phones:
    office = Office(database, vault)
    await office.open()
    clock.now = MONDAY
    rooms = Rooms(database, vault, server)
    rooms.house.clock = clock
    found = Phones(rooms, clock, office, Line())
    await found.link(BIRKE, "100")
    return found


async def test_a_ping_tells_how_many_wait_and_comes_only_when_it_is_more(phones: Phones) -> None:
    assert await phones.run() == 0
    for _ in range(3):
        await phones.office.add(NewRecord())
    await phones.office.add(NewRecord(municipality=MONSCHAU))
    await phones.office.add(NewRecord(claimed_by="esche"))
    assert await phones.run() == 1
    assert phones.heard() == [("100", "3 neue Anfragen warten.")]
    phones.clock.forward(hours=1)
    assert await phones.run() == 0
    await phones.office.add(NewRecord())
    assert await phones.run() == 1
    assert phones.heard() == [("100", "4 neue Anfragen warten.")]


async def test_there_is_half_an_hour_between_two_pings(phones: Phones) -> None:
    await phones.office.add(NewRecord())
    assert await phones.run() == 1
    await phones.office.add(NewRecord())
    phones.clock.forward(minutes=29)
    assert await phones.run() == 0
    phones.clock.forward(minutes=1)
    assert await phones.run() == 1
    assert [text for _, text in phones.heard()] == ["1 neue Anfrage wartet.", "2 neue Anfragen warten."]


async def test_what_was_worked_off_counts_anew_when_it_comes_again(phones: Phones) -> None:
    code = await phones.office.add(NewRecord())
    assert await phones.run() == 1
    async with phones.rooms.database.transaction() as tx:
        claimed = (
            update(t.intake_record).where(t.intake_record.c.case_code == code).values(claimed_by="birke")
        )
        await tx.execute(Statement(claimed))
    phones.clock.forward(hours=1)
    assert await phones.run() == 0
    await phones.office.add(NewRecord())
    assert await phones.run() == 1
    assert [text for _, text in phones.heard()] == ["1 neue Anfrage wartet."] * 2


async def test_a_ping_tells_how_many_wait_for_an_answer_of_hers(phones: Phones) -> None:
    await phones.link(TANNE, "200")
    mine = await phones.office.add(NewRecord(claimed_by="birke"))
    others = await phones.office.add(NewRecord(claimed_by="tanne"))
    assert await phones.run() == 0
    await phones.hear_from(mine)
    await phones.office.add(NewRecord())
    assert await phones.run() == 2
    assert sorted(phones.heard()) == [
        ("100", "1 neue Anfrage wartet. 1 Person hat Ihnen geschrieben."),
        ("200", "1 neue Anfrage wartet."),
    ]
    phones.clock.forward(hours=1)
    await phones.hear_from(mine)
    assert await phones.run() == 0, "she waits already"
    await phones.hear_from(others)
    assert await phones.run() == 1
    assert phones.heard() == [("200", "1 neue Anfrage wartet. 1 Person hat Ihnen geschrieben.")]


QUIET = (
    datetime(2026, 11, 23, 5, 59, tzinfo=UTC),  # Monday, 6:59
    datetime(2026, 11, 23, 21, 0, tzinfo=UTC),  # Monday, 22:00
    datetime(2026, 11, 28, 9, 0, tzinfo=UTC),  # Saturday
    datetime(2026, 11, 29, 9, 0, tzinfo=UTC),  # Sunday
    datetime(2026, 12, 25, 9, 0, tzinfo=UTC),  # Christmas, a Friday
)


@pytest.mark.parametrize("moment", QUIET)
async def test_quiet_hours_and_days_off_are_kept_and_nothing_is_lost(
    phones: Phones, moment: datetime
) -> None:
    phones.clock.now = moment
    await phones.office.add(NewRecord(created_at=moment))
    assert await phones.run() == 0
    phones.clock.now = datetime(2026, 12, 28, 6, 0, tzinfo=UTC)  # the next Monday at seven
    assert await phones.run() == 1


async def test_quiet_hours_are_her_own(phones: Phones) -> None:
    await phones.office.add(NewRecord())
    async with phones.rooms.database.transaction() as tx:
        await set_pings(tx, BIRKE, QuietHours(9, 11), wanted=True)
    assert await phones.run() == 0
    phones.clock.forward(hours=1)
    assert await phones.run() == 1


async def test_who_switched_pings_off_hears_none(phones: Phones) -> None:
    await phones.office.add(NewRecord())
    async with phones.rooms.database.transaction() as tx:
        await set_pings(tx, BIRKE, QuietHours(), wanted=False)
    assert await phones.run() == 0


async def test_only_who_works_with_requests_is_pinged(phones: Phones) -> None:
    for number, staff in enumerate((TANNE, AKTE, KABEL)):
        await phones.link(staff, str(number))
    await phones.office.add(NewRecord())
    assert await phones.run() == 2
    assert {chat for chat, _ in phones.heard()} == {"100", "0"}


async def test_a_closed_account_hears_nothing(phones: Phones) -> None:
    await phones.office.add(NewRecord())
    async with phones.rooms.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).values(active=0)))
    assert await phones.run() == 0


async def test_a_ping_that_failed_comes_again(phones: Phones) -> None:
    await phones.link(TANNE, "200")
    await phones.office.add(NewRecord())
    phones.line.fails = TransportError("network")
    assert await phones.run() == 0
    phones.line.fails = None
    assert await phones.run() == 2


async def test_a_phone_whose_key_is_gone_keeps_no_other_from_its_ping(phones: Phones) -> None:
    await phones.link(TANNE, "200")
    await phones.office.add(NewRecord())
    await phones.rooms.vault.forget(staff_key(BIRKE))
    assert await phones.run() == 1
    assert [chat for chat, _ in phones.heard()] == ["200"]


async def test_who_shuts_the_bot_out_has_switched_pings_off(phones: Phones, server: BotApiServer) -> None:
    user = server.user()
    user.start()
    await phones.link(BIRKE, str(user.chat_id))
    await phones.office.add(NewRecord())
    async with staff_line(server.token, server.url) as line:
        assert await Pings(phones.rooms.house, line).run() == 1
        await user.wait_text("1 neue Anfrage wartet.")
        user.block()
        await phones.office.add(NewRecord())
        phones.clock.forward(hours=1)
        assert await Pings(phones.rooms.house, line).run() == 0
    async with phones.rooms.database.reading() as reader:
        phone = await phone_of(reader, BIRKE)
    assert phone is not None
    assert not phone.pings
    sent = [call.params.text("text") for call in server.calls.of("sendMessage")]
    assert "2 neue Anfragen warten." in sent
    assert all("Brief" not in json.dumps(text) for text in sent)


def test_nobody_counts_further_than_a_hundred() -> None:
    assert ping_text(Waiting(99)) == "99 neue Anfragen warten."
    assert ping_text(Waiting(100)) == "Mehr als 99 neue Anfragen warten."
    assert ping_text(Waiting(messages=2)) == "2 Menschen haben Ihnen geschrieben."


async def test_the_desk_learns_the_name_of_the_bot_once(server: BotApiServer) -> None:
    name = BotName(server.token, server.url)
    await server.stop()
    assert await name() == ""
    await server.start()
    name = BotName(server.token, server.url)
    first = await name()
    assert first
    assert await name() == first
    assert len(server.calls.of("getMe")) == 1
