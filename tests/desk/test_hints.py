"""The list shows its hints from a seal of their own: what people wrote stays closed."""

import pytest
from sqlalchemy import update

from domain.ids import FlowId, Lang, PersonId, RecordId
from domain.intake import IntakeContent, IntakeRecord, Interpreter, RecordStatus, Urgency, WaitingChoice
from storage import tables as t
from storage.database import Statement
from storage.people import add_person
from storage.records import add_record
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import KREIS, WUERSELEN, next_code

CONTENT = IntakeContent(
    interpreter=Interpreter.YES, waiting=WaitingChoice.HUMAN, concern="Brief vom Jobcenter", call_name="Amsel"
)


async def hand_in(desk: Desk) -> IntakeRecord:
    """Store a record the way the conversation does."""
    person = PersonId("somebody")
    record = IntakeRecord(
        id=RecordId("r1"),
        case_code=next_code(),
        person=person,
        organisation=KREIS,
        municipality=WUERSELEN,
        language=Lang("ar"),
        topics=("brief",),
        urgency=Urgency.NORMAL,
        status=RecordStatus.RECEIVED,
        deadline_date=None,
        party_size=1,
        flow=FlowId("intake"),
        flow_hash="f" * 8,
        channel="web",
        booking=None,
        created_at=MORNING,
        updated_at=MORNING,
        content=CONTENT,
    )
    box = await desk.vault.ensure_key(person)
    async with desk.database.transaction() as tx:
        await add_person(tx, person, record.language, MORNING)
        assert await add_record(tx, box, record, "hash", MORNING)
    return record


async def exchange(desk: Desk, column: str, other: bytes) -> None:
    """Put other bytes into a sealed column of all records."""
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(update(t.intake_record).values({column: other})))


@both_databases
async def test_the_list_does_not_need_the_content(desk: Desk) -> None:
    await hand_in(desk)
    await exchange(desk, "content", b"unreadable")
    clerk = await desk.clerk("birke")
    assert "Sprachmittlung nötig" in clerk.text
    assert "Möchte mit einem Menschen sprechen" in clerk.text


def test_hints_say_nothing_that_the_list_does_not_show() -> None:
    shown = {"interpreter": "yes", "waiting": "human", "recommended": False}
    assert CONTENT.hints.model_dump() == shown


async def test_the_record_page_reads_the_content_and_not_the_hints(desk: Desk) -> None:
    record = await hand_in(desk)
    await exchange(desk, "hints", b"unreadable")
    clerk = await desk.browser().log_in("birke", back=f"/desk/faelle/{record.case_code}")
    assert clerk.status == 200
    assert "Brief vom Jobcenter" in clerk.text
    assert "Sprachmittlung nötig" in clerk.text


@pytest.mark.parametrize("other", ["content", "hints"])
async def test_the_two_seals_cannot_stand_in_for_each_other(desk: Desk, other: str) -> None:
    record = await hand_in(desk)
    box = await desk.vault.ensure_key(record.person)
    context = {"content": "intake_hints:r1", "hints": "intake_record:r1"}[other]
    await exchange(desk, other, box.seal(context, CONTENT.model_dump_json().encode()))
    clerk = await desk.browser().log_in("birke", back=f"/desk/faelle/{record.case_code}?verdeckt=1")
    assert clerk.status == 200
    await clerk.open("/desk/eingang" if other == "hints" else f"/desk/faelle/{record.case_code}")
    assert clerk.status == 500
    assert "Amsel" not in clerk.html
