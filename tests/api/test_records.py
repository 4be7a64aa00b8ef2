"""Records for another system: the same form as the export, nothing foreign, and each reading in the trail."""

import io
import json
from datetime import datetime, timedelta

from sqlalchemy import select, update

from domain.api_keys import ApiRight
from domain.case_codes import show_case_code
from domain.ids import CaseCode, MunicipalityId, OrganisationId
from domain.intake import IntakeContent
from ops.records_export import ExportFormat, export_records
from storage import tables as t
from storage.database import Statement
from storage.times import to_us
from tests.api.systems import Region, System
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import AACHEN, ALSDORF, KREIS, MONSCHAU, STADT, WUERSELEN, NewRecord

CONCERN = "Der Brief vom Jobcenter"
TOMORROW = MORNING + timedelta(days=1)
FOREIGN = NewRecord(municipality=AACHEN, organisation=STADT, content=IntakeContent(concern=CONCERN))


def minutes_ago(minutes: int) -> NewRecord:
    return NewRecord(created_at=MORNING - timedelta(minutes=minutes))


def codes_in(page: dict[str, list[dict[str, str]]]) -> list[str]:
    return [record["case_code"] for record in page["records"]]


async def readings(region: Region, action: str = "read") -> list[tuple[str, str]]:
    found = select(t.audit).where(t.audit.c.action == action).order_by(t.audit.c.id)
    async with region.database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(found))
    return [(row["staff_id"], row["case_code"]) for row in rows]


async def reader_of(
    region: Region, organisation: OrganisationId = KREIS, municipalities: tuple[MunicipalityId, ...] = ()
) -> System:
    return await region.with_rights(
        ApiRight.RECORDS, organisation=organisation, municipalities=municipalities
    )


@both_databases
async def test_a_record_looks_as_the_export_writes_it(region: Region) -> None:
    content = IntakeContent(concern=CONCERN, call_name="Mina", children=2)
    await region.office.add(NewRecord(topics=("wohnen", "brief"), content=content, party_size=3))
    answer = await (await reader_of(region)).ask("records")
    assert answer.status_code == 200
    written = io.StringIO()
    await export_records(region.database, region.vault, ExportFormat.JSONL, None, written)
    assert answer.json()["records"] == [json.loads(written.getvalue())]


@both_databases
async def test_pages_lead_through_all_records_in_the_order_of_their_last_change(region: Region) -> None:
    codes = [await region.office.add(minutes_ago(minutes)) for minutes in (50, 40, 40, 40, 10)]
    system = await reader_of(region)
    seen: list[str] = []
    page = (await system.ask("records", limit=2)).json()
    while page["more"]:
        seen += codes_in(page)
        page = (await system.ask("records", limit=2, after=page["next"])).json()
    seen += codes_in(page)
    assert (seen[0], sorted(seen[1:4]), seen[4]) == (codes[0], sorted(codes[1:4]), codes[4])

    await touch(region, codes[1], MORNING - timedelta(minutes=2))
    later = (await system.ask("records", after=page["next"])).json()
    assert (codes_in(later), later["more"]) == ([codes[1]], False)
    assert (await system.ask("records", after=later["next"])).json() == {
        "records": [],
        "next": later["next"],
        "more": False,
    }


async def touch(region: Region, code: CaseCode, now: datetime) -> None:
    changed = update(t.intake_record).where(t.intake_record.c.case_code == code)
    async with region.database.transaction() as tx:
        await tx.execute(Statement.adhoc(changed.values(updated_at=to_us(now))))


@both_databases
async def test_only_what_changed_since_a_time_is_listed(region: Region) -> None:
    await region.office.add(minutes_ago(50))
    young = await region.office.add(minutes_ago(20))
    system = await reader_of(region)
    page = (await system.ask("records", since="2026-11-24T09:12:00+01:00")).json()
    assert codes_in(page) == [young]
    assert (await system.ask("records", since="2026-11-25T00:00:00Z")).json()["next"] is None


async def test_a_change_is_listed_once_no_older_one_can_follow(region: Region) -> None:
    code = await region.office.add(NewRecord(created_at=MORNING))
    system = await reader_of(region)
    assert (await system.ask("records")).json()["records"] == []
    assert (await system.ask(f"records/{code}")).status_code == 200
    region.clock.forward(minutes=1)
    assert codes_in((await system.ask("records")).json()) == [code]


@both_databases
async def test_people_who_were_erased_are_left_out_and_paging_goes_on(region: Region) -> None:
    codes = [await region.office.add(minutes_ago(minutes)) for minutes in (30, 20, 10)]
    await region.office.erase(codes[0])
    system = await reader_of(region)
    first = (await system.ask("records", limit=1)).json()
    assert (first["records"], first["more"]) == ([], True)
    rest = (await system.ask("records", after=first["next"])).json()
    assert codes_in(rest) == codes[1:]
    assert (await system.ask(f"records/{codes[0]}")).status_code == 404


@both_databases
async def test_a_key_reads_its_organisation_and_municipalities_only(region: Region) -> None:
    here = await region.office.add(NewRecord())
    elsewhere = await region.office.add(NewRecord(municipality=MONSCHAU))
    unsure = await region.office.add(NewRecord(municipality=None))
    foreign = await region.office.add(FOREIGN)
    everything = {here, elsewhere, unsure, foreign}
    expected = [
        (await reader_of(region), {here, elsewhere, unsure}),
        (await reader_of(region, municipalities=(WUERSELEN, ALSDORF)), {here, unsure}),
        (await reader_of(region, municipalities=(MONSCHAU,)), {elsewhere, unsure}),
        (await reader_of(region, organisation=STADT), {foreign}),
    ]
    for system, seen in expected:
        assert set(codes_in((await system.ask("records")).json())) == seen
        for code in everything:
            status = (await system.ask(f"records/{code}")).status_code
            assert (status == 200) == (code in seen)


@both_databases
async def test_a_foreign_record_is_answered_like_one_that_does_not_exist(region: Region) -> None:
    # Not even an appointment with somebody of the organisation opens it here; at the desk it does.
    meeting = NewRecord(municipality=AACHEN, organisation=STADT, appointment=TOMORROW, adviser="birke")
    system = await reader_of(region)
    unknown = await system.ask("records/2222-2222")
    assert unknown.status_code == 404
    for foreign in (await region.office.add(FOREIGN), await region.office.add(meeting)):
        answer = await system.ask(f"records/{foreign}")
        assert (answer.status_code, answer.content) == (404, unknown.content)
    assert (await system.ask("records/nonsense")).content == unknown.content
    assert await readings(region) == []


async def test_a_case_code_may_be_written_as_people_write_it(region: Region) -> None:
    code = await region.office.add(NewRecord())
    system = await reader_of(region)
    for written in (code, code.lower(), show_case_code(code)):
        assert (await system.ask(f"records/{written}")).json()["case_code"] == code


@both_databases
async def test_every_reading_stands_in_the_trail_under_the_name_of_the_key(region: Region) -> None:
    first, second = [await region.office.add(minutes_ago(minutes)) for minutes in (30, 20)]
    await region.office.add(FOREIGN)
    system = await reader_of(region)
    await system.ask("records")
    await system.ask(f"records/{second}")
    assert await readings(region) == [
        ("api:system-0", first),
        ("api:system-0", second),
        ("api:system-0", second),
    ]


async def test_a_refusal_stands_in_the_trail_of_the_record(region: Region) -> None:
    code = await region.office.add(NewRecord())
    system = await region.with_rights(ApiRight.SLOTS)
    assert (await system.ask(f"records/{code}")).status_code == 403
    assert (await system.ask("records")).status_code == 403
    assert await readings(region, "refused") == [("api:system-0", code), ("api:system-0", None)]
