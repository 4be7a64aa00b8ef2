"""Messages that did not reach people: staff see that there are some, and never what they say."""

from datetime import timedelta

import pytest

from bot.house import TELEGRAM
from domain.ids import CaseCode, PersonId
from storage.outbox import Lane, Outgoing, put
from storage.outbox_outcomes import mark_unreachable, set_aside
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import AACHEN, MONSCHAU, STADT, NewRecord
from tests.telegram.said import said

SECRET = "Ihr Termin ist am Dienstag"


async def write(desk: Desk, code: CaseCode, *, failed: bool = True) -> None:
    """Write a message to the person of a record, and set it aside as the relay does."""
    person = PersonId(f"person-{code}")
    box = await desk.vault.box(person)
    async with desk.database.transaction() as tx:
        row = await put(
            tx,
            box,
            person,
            TELEGRAM,
            Outgoing(message=said(SECRET)),
            lane=Lane.REPLY,
            now=MORNING - timedelta(minutes=30),
        )
        if failed:
            await set_aside(tx, row, "refused")


@both_databases
async def test_the_record_says_that_a_message_did_not_arrive(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    await clerk.open(f"/desk/faelle/{code}")
    assert "zugestellt" not in clerk.text
    await write(desk, code)
    await clerk.open(f"/desk/faelle/{code}")
    assert "Eine Nachricht konnte nicht zugestellt werden. Die Person hat sie nicht bekommen." in clerk.text
    assert "Zuletzt: heute, 09:12 Uhr." in clerk.text
    await write(desk, code)
    await clerk.open(f"/desk/faelle/{code}?verdeckt=1")
    assert "2 Nachrichten konnten nicht zugestellt werden." in clerk.text
    assert SECRET not in clerk.html


async def test_what_still_waits_is_nothing_to_worry_about(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    await write(desk, code, failed=False)
    clerk = await (await desk.clerk("birke")).open(f"/desk/faelle/{code}")
    assert "zugestellt" not in clerk.text


async def test_who_shut_the_bot_out_is_said_to_have_done_so(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    await write(desk, code, failed=False)
    async with desk.database.transaction() as tx:
        await mark_unreachable(tx, PersonId(f"person-{code}"), TELEGRAM)
    clerk = await (await desk.clerk("birke")).open(f"/desk/faelle/{code}")
    assert "Die Person nimmt auf Telegram keine Nachrichten mehr an. 1 Nachricht hat sie nicht" in clerk.text


@both_databases
async def test_the_team_lead_finds_the_records_above_the_list(desk: Desk) -> None:
    mine, elsewhere = await desk.office.add(NewRecord()), await desk.office.add(NewRecord(MONSCHAU))
    lead = await (await desk.clerk("tanne")).open("/desk/eingang")
    assert "zugestellt" not in lead.text
    await write(desk, mine)
    await write(desk, elsewhere)
    await lead.open("/desk/eingang")
    shown = lead.text.partition("Nachrichten konnten nicht zugestellt werden. Betroffen:")[2][:12].strip()
    assert shown.replace("-", "").startswith(mine)
    assert f"{elsewhere[:4]}-{elsewhere[4:]}" not in lead.html
    birke = await (await desk.clerk("birke")).open("/desk/eingang")
    assert "zugestellt" not in birke.text


@both_databases
async def test_administration_sees_a_number_of_its_own_organisation(desk: Desk) -> None:
    codes = [await desk.office.add(NewRecord()) for _ in range(2)]
    foreign = await desk.office.add(NewRecord(AACHEN, STADT))
    office = await desk.clerk("akte")
    await office.open("/desk/start")
    assert "zugestellt" not in office.text
    for code in (*codes, codes[0], foreign):
        await write(desk, code)
    await office.open("/desk/start")
    assert "3 Nachrichten konnten nicht zugestellt werden. Betroffen: 2 Anfragen." in office.text
    assert SECRET not in office.html


@pytest.mark.parametrize("username", ["board", "waage", "kabel"])
async def test_other_roles_are_not_told(desk: Desk, username: str) -> None:
    await write(desk, await desk.office.add(NewRecord()))
    clerk = await (await desk.clerk(username)).open("/desk/start")
    assert "zugestellt" not in clerk.text


@both_databases
async def test_who_shut_the_bot_out_is_counted_too(desk: Desk) -> None:
    codes = [await desk.office.add(NewRecord()) for _ in range(2)]
    for code in codes:
        await write(desk, code, failed=False)
    async with desk.database.transaction() as tx:
        await mark_unreachable(tx, PersonId(f"person-{codes[0]}"), TELEGRAM)
    office = await (await desk.clerk("akte")).open("/desk/start")
    assert "Eine Nachricht konnte nicht zugestellt werden. Betroffen: 1 Anfrage." in office.text
    assert "1 davon an eine Person, die auf ihrem Kanal keine Nachrichten mehr annimmt." in office.text
    assert "sagen Sie es der Technik" not in office.text
    lead = await (await desk.clerk("tanne")).open("/desk/eingang")
    assert "Nachrichten konnten nicht zugestellt werden. Betroffen:" in lead.text
    async with desk.database.transaction() as tx:
        await mark_unreachable(tx, PersonId(f"person-{codes[1]}"), TELEGRAM)
    await write(desk, codes[1])
    await office.open("/desk/start")
    assert "3 Nachrichten konnten nicht zugestellt werden. Betroffen: 2 Anfragen." in office.text
    assert "sagen Sie es der Technik" in office.text
    assert "2 davon an Personen, die auf ihrem Kanal keine Nachrichten mehr annehmen." in office.text
