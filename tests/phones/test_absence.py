"""Away or late today, said on the phone: the same preview, decision and undo as at the desk."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import staff_words as words
from bot.staff_talk import StaffReply, StaffTalk
from domain.events import Attached, Attachment, Pressed, Typed
from domain.ids import StaffId
from storage import tables as t
from storage.database import Database, Row, Statement
from storage.people import add_address
from storage.staff_phones import link_phone, staff_key
from storage.vault import Vault
from tests.botapi import BotApiServer
from tests.desk.teller import RecordingTeller
from tests.phones.conftest import Clock, hand_out_code
from tests.storage.changes import holds_together
from tests.storage.offices import TUESDAY_9, after, appoint
from tests.telegram.rooms import Rooms

CHAT = "4711"
EIGHT = TUESDAY_9 - timedelta(hours=1)
ABSENCES = Statement(select(t.absence).where(t.absence.c.active == 1))
CHANGES = Statement(select(t.office_change))


class Phone:
    """Birke's phone at the office with two advisers who both have hours on Tuesday from nine to ten."""

    def __init__(self, rooms: Rooms) -> None:
        self.rooms = rooms
        self.teller = RecordingTeller()
        self.talk = StaffTalk(rooms.house, self.teller)

    async def link(self, staff: str = "birke") -> None:
        box = await self.rooms.vault.ensure_key(staff_key(StaffId(staff)))
        async with self.rooms.database.transaction() as tx:
            hashed = self.talk.chat_hash(CHAT)
            await link_phone(tx, box, StaffId(staff), hashed, CHAT, self.rooms.house.clock())

    async def type(self, text: str) -> StaffReply:
        reply = await self.talk.answer(CHAT, Typed(text))
        assert reply is not None
        return reply

    async def press(self, reply: StaffReply, label: str) -> StaffReply:
        option = next(one.option for one in reply.buttons if one.label.startswith(label))
        return await self.send(option)

    async def send(self, option: str) -> StaffReply:
        reply = await self.talk.answer(CHAT, Pressed(0, option))
        assert reply is not None
        return reply

    async def rows(self, statement: Statement) -> list[Row]:
        async with self.rooms.database.reading() as reader:
            return list(await reader.fetch_all(statement))


@pytest.fixture
async def phone(rooms: Rooms, clock: Clock) -> Phone:
    """Linked, on Tuesday at eight."""
    clock.now = EIGHT
    found = Phone(rooms)
    await found.link()
    return found


async def test_absent_shows_first_what_it_would_do(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    await appoint(database, "boris", after(30))
    reply = await phone.type("/absent")
    assert reply.text.splitlines()[:3] == [
        "Nicht da heute, 24.11., ab 08:00 Uhr.",
        "",
        "2 Termine sind betroffen:",
    ]
    assert "• 2: gleiche Zeit bei jemand anderem" in reply.text
    assert [one.label for one in reply.buttons] == [words.DO, words.CANCEL]
    assert await phone.rows(ABSENCES) == []
    assert phone.teller.told == []
    assert all("amira" not in part for part in (reply.text, *(one.option for one in reply.buttons)))


async def test_so_machen_does_it_once_and_tells_everybody(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    await appoint(database, "boris", after(30))
    shown = await phone.type("/absent")
    done = await phone.press(shown, words.DO)
    assert done.text == "Eingetragen. 2 Personen werden benachrichtigt."
    assert [one.label for one in done.buttons] == ["Rückgängig bis 08:10"]
    (absence,) = await phone.rows(ABSENCES)
    assert (absence["staff_id"], absence["kind"], absence["source"]) == ("birke", "other", "phone")
    assert {one.person for one in phone.teller.told} == {"amira", "boris"}
    assert phone.teller.prepared == {"amira", "boris"}
    await holds_together(database)
    again = await phone.press(shown, words.DO)
    assert again.text == words.ALREADY
    assert (await phone.type("/absent")).text == words.ALREADY
    assert len(await phone.rows(CHANGES)) == 1
    assert len(phone.teller.told) == 2


async def test_who_books_meanwhile_is_seen_before_it_is_done(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    shown = await phone.type("/absent")
    await appoint(database, "boris", after(30))
    anew = await phone.press(shown, words.DO)
    assert anew.text.startswith(words.CHANGED)
    assert "2 Termine sind betroffen:" in anew.text
    assert await phone.rows(ABSENCES) == []
    assert (await phone.press(anew, words.DO)).text == "Eingetragen. 2 Personen werden benachrichtigt."


async def test_abbrechen_changes_nothing(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    assert (await phone.press(await phone.type("/absent"), words.CANCEL)).text == words.DROPPED
    assert await phone.rows(ABSENCES) == []


async def test_undo_takes_it_back_for_ten_minutes(phone: Phone, database: Database, clock: Clock) -> None:
    amira = await appoint(database, "amira")
    done = await phone.press(await phone.type("/absent"), words.DO)
    clock.forward(minutes=9)
    undone = await phone.press(done, "Rückgängig")
    assert undone.text == "Zurückgenommen. 1 Person wird benachrichtigt."
    assert await phone.rows(ABSENCES) == []
    (booking,) = await phone.rows(Statement(select(t.booking).where(t.booking.c.id == amira.booking)))
    assert (booking["status"], booking["resource"]) == ("confirmed", "birke")
    assert (await phone.press(done, "Rückgängig")).text == words.NOT_UNDONE
    await holds_together(database)
    late = await phone.press(await phone.type("/absent"), words.DO)
    clock.forward(minutes=11)
    assert (await phone.press(late, "Rückgängig")).text == words.NOT_UNDONE
    assert len(await phone.rows(ABSENCES)) == 1


async def test_nobody_undoes_what_a_colleague_did(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    done = await phone.press(await phone.type("/absent"), words.DO)
    await phone.link("esche")
    assert (await phone.press(done, "Rückgängig")).text == words.NOT_UNDONE
    assert (await phone.send("s.u.no-such-change")).text == words.NOT_UNDONE
    assert len(await phone.rows(ABSENCES)) == 1


async def test_late_blocks_the_beginning_of_the_next_office_hour(phone: Phone, database: Database) -> None:
    await appoint(database, "amira")
    await appoint(database, "boris", after(30))
    shown = await phone.type("/late 30")
    assert shown.text.startswith(
        "Später heute, 24.11.: nicht da von 09:00 bis 09:30 Uhr.\n\n1 Termin ist betroffen:"
    )
    assert (await phone.press(shown, words.DO)).text == "Eingetragen. 1 Person wird benachrichtigt."
    assert [one.person for one in phone.teller.told] == ["amira"]
    (absence,) = await phone.rows(ABSENCES)
    assert absence["kind"] == "late"
    await holds_together(database)


async def test_late_in_the_middle_of_it_counts_from_now(phone: Phone, clock: Clock) -> None:
    clock.now = after(10)
    shown = await phone.type("/late 12")
    assert shown.text.startswith("Später heute, 24.11.: nicht da von 09:10 bis 09:25 Uhr.")


@pytest.mark.parametrize(
    "text", ["/late", "/late bald", "/late 4", "/late 481", "/late -5", "/late ٣٠", "/late 9999"]
)
async def test_late_wants_a_number_of_minutes(phone: Phone, text: str) -> None:
    assert (await phone.type(text)).text == words.HOW_LATE


async def test_without_office_hours_today_there_is_nothing_to_report(phone: Phone, clock: Clock) -> None:
    clock.now = after(61)
    assert (await phone.type("/absent")).text == words.NO_HOURS
    assert (await phone.type("/late 30")).text == words.NO_HOURS
    clock.now = EIGHT + timedelta(days=1)
    assert (await phone.type("/absent")).text == words.NO_HOURS


async def test_an_absence_of_which_nobody_is_affected(phone: Phone) -> None:
    shown = await phone.type("/absent")
    assert "Kein Termin ist betroffen." in shown.text
    assert (await phone.press(shown, words.DO)).text == "Eingetragen. Niemand muss benachrichtigt werden."


async def test_a_button_of_yesterday_counts_no_longer(phone: Phone, clock: Clock) -> None:
    shown = await phone.type("/absent")
    clock.forward(days=1)
    assert (await phone.press(shown, words.DO)).text == words.OLD_BUTTON


ODD = (
    "s", "s.", "s.a", "s.a..", "s.a.x.y.z", "s.x.1.2.3", "s.a.zzzzzzzzzzzzzz.zzzzzzzzzzzzzzz.0", "old", "",
    "s.a.0.1.0", "s.a.-1.5.0", "s.l.٣.٤.5",
)  # fmt: skip


@pytest.mark.parametrize("option", ODD)
async def test_a_made_up_button_does_nothing(phone: Phone, option: str) -> None:
    assert (await phone.send(option)).text == words.OLD_BUTTON
    assert await phone.rows(ABSENCES) == []


async def test_a_made_up_button_cannot_reach_beyond_today(phone: Phone) -> None:
    shown = await phone.type("/absent")
    mark, kind, first, end, digest = shown.buttons[0].option.split(".")
    week_later = f"{mark}.{kind}.{first}.{int(end, 36) + 12 * 24 * 7:x}.{digest}"
    assert (await phone.send(week_later)).text == words.OLD_BUTTON
    assert (await phone.send(f"{mark}.{kind}.{end}.{first}.{digest}")).text == words.OLD_BUTTON
    other = await phone.send(f"{mark}.{kind}.{first}.{end}.{'0' * 16}")
    assert other.text.startswith(words.CHANGED)
    assert await phone.rows(ABSENCES) == []


async def test_an_edited_message_is_passed_over(phone: Phone) -> None:
    assert await phone.talk.answer(CHAT, Attached(Attachment.EDITED)) == StaffReply("")


async def test_on_a_real_line_the_person_hears_of_it(
    rooms: Rooms, server: BotApiServer, clock: Clock, database: Database, vault: Vault
) -> None:
    clock.now = EIGHT
    appointment = await appoint(database, "amira")
    box = await vault.ensure_key(appointment.person)
    async with database.transaction() as tx:
        await add_address(tx, box, appointment.person, "telegram", "hash", "99", clock.now)
    await hand_out_code(rooms.house, "birke")
    async with rooms.running():
        user = server.user()
        user.start("staff-abcde23456")
        await user.wait_text(words.LINKED)
        user.type("/absent")
        shown = await user.wait_text("1 Termin ist betroffen:")
        assert shown.labels == (words.DO, words.CANCEL)
        callback = user.press(words.DO)
        done = await user.wait_text("Eingetragen. 1 Person wird benachrichtigt.")
        assert done.labels == ("Rückgängig bis 08:10",)
        await user.wait_answer(callback)
        assert [one.labels for one in user.screen().from_bot][:-1] == [(), ()]
    sent = [call.params.text("chat_id") for call in server.calls.of("sendMessage")]
    async with database.reading() as reader:
        waiting = await reader.fetch_all(Statement(select(t.outbox)))
    assert "99" in sent or len(waiting) == 1
