"""Records that people have handed in, as the storage keeps them."""

from datetime import datetime

from domain.ids import CaseCode, FlowId, Lang, OrganisationId, PersonId, RecordId
from domain.intake import IntakeContent, IntakeRecord, RecordStatus, Urgency
from storage import tables as t
from storage.database import Database
from storage.records import add_record
from storage.statements import insert_or_ignore
from storage.vault import Vault

_OFFICE = OrganisationId("office")


async def store_record(database: Database, vault: Vault, person: PersonId, code: str, now: datetime) -> None:
    """Store a record of somebody who exists."""
    record = IntakeRecord(
        id=RecordId(f"record-{code}"),
        case_code=CaseCode(code),
        person=person,
        organisation=_OFFICE,
        municipality=None,
        language=Lang("de"),
        topics=(),
        urgency=Urgency.NORMAL,
        status=RecordStatus.RECEIVED,
        deadline_date=None,
        party_size=1,
        flow=FlowId("intake"),
        flow_hash="f" * 8,
        channel="web",
        booking=None,
        created_at=now,
        updated_at=now,
        content=IntakeContent(),
    )
    box = await vault.ensure_key(person)
    async with database.transaction() as tx:
        await tx.execute(
            insert_or_ignore(t.organisation),
            id=_OFFICE,
            name="Stelle",
            short_name="Stelle",
            position=0,
            active=1,
            settings="{}",
        )
        await add_record(tx, box, record, "hash", now)
