"""The waiting list: who waits where since when, what was offered, and nothing about why."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete

from domain.case_codes import show_case_code
from domain.ids import CaseCode, MunicipalityId, NoticeId, PersonId
from domain.intake import IntakeContent
from domain.notices import Notice, NoticeKind, NoticeState
from storage import tables as t
from storage.database import Statement
from storage.notices import add_notice
from storage.statements import insert
from storage.times import to_us, to_us_or_none
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.hours import ALSDORF_HALL, open_hours
from tests.desk.office import AACHEN, ALSDORF, MONSCHAU, STADT, VEREIN, WUERSELEN, NewRecord

LIST = "/desk/warteliste"
_ENTRY = insert(t.waiting)


@dataclass(frozen=True)
class Wait:
    """An entry of the list; the defaults wait in Würselen since yesterday."""

    town: MunicipalityId | None = WUERSELEN
    since: datetime = MORNING - timedelta(hours=26)
    minutes: int = 45
    party_size: int = 2
    priority: int = 0
    status: str = "waiting"
    offers: int = 0
    offered_at: datetime | None = None
    with_record: bool = True


async def wait(desk: Desk, entry: Wait | None = None, record: NewRecord | None = None) -> CaseCode:
    """Somebody waits; returns the code of her record."""
    entry = entry or Wait()
    code = await desk.office.add(record or NewRecord(entry.town))
    async with desk.database.transaction() as tx:
        await tx.execute(
            _ENTRY,
            id=f"waiting-{code}",
            person_id=f"person-{code}",
            record_id=f"record-{code}" if entry.with_record else None,
            municipality_id=entry.town,
            language="ar",
            minutes=entry.minutes,
            created_at=to_us(entry.since),
            status=entry.status,
            priority=entry.priority,
            party_size=entry.party_size,
            adviser_wish="any",
            booking_id=None,
            offers=entry.offers,
            offered_at=to_us_or_none(entry.offered_at),
        )
    return code


async def offer(desk: Desk, code: CaseCode, until: datetime, state: NoticeState = NoticeState.OPEN) -> None:
    """Something became free for her, and is kept until then."""
    notice = Notice(
        NoticeId(f"notice-{code}-{state}"),
        PersonId(f"person-{code}"),
        NoticeKind.VACANCY,
        state,
        MORNING,
        until=until,
    )
    async with desk.database.transaction() as tx:
        await add_notice(tx, notice)


@both_databases
async def test_the_list_says_who_waits_and_for_what(desk: Desk) -> None:
    content = IntakeContent(concern="Mein Anliegen", call_name="Amsel")
    record = NewRecord(topics=("wohnen",), content=content)
    code = await wait(desk, record=record)
    office = await (await desk.clerk("akte")).open(LIST)
    row = office.text.partition("Angebote")[2]
    words = ("1 Tag 2 Std.", "seit gestern, 07:42", show_case_code(code), "Würselen", "Arabisch")
    for word in (*words, "2 Personen", "45 Min.", "wartet", "noch kein Angebot"):
        assert word in row
    for secret in ("Amsel", "Anliegen", "Wohnungssuche", "/desk/faelle/", f"person-{code}", f"record-{code}"):
        assert secret not in office.html


@both_databases
async def test_whom_the_office_cancelled_comes_first_then_who_waits_longest(desk: Desk) -> None:
    newest = await wait(desk, Wait(since=MORNING - timedelta(hours=1)))
    oldest = await wait(desk, Wait(since=MORNING - timedelta(days=9)))
    first = await wait(desk, Wait(since=MORNING - timedelta(minutes=5), priority=1))
    lead = await (await desk.clerk("tanne")).open(LIST)
    places = [lead.text.index(show_case_code(code)) for code in (first, oldest, newest)]
    assert places == sorted(places)
    assert "von uns abgesagt" in lead.text
    assert "warten 3 mit Vorrang 1 mit offenem Angebot 0" in lead.text
    assert f'href="/desk/faelle/{show_case_code(first)}"' in lead.html


@both_databases
async def test_an_open_offer_is_shown_with_its_end(desk: Desk) -> None:
    entry = Wait(status="offered", offers=2, offered_at=MORNING)
    code = await wait(desk, entry)
    await offer(desk, code, MORNING - timedelta(hours=3), NoticeState.EXPIRED)
    await offer(desk, code, MORNING + timedelta(hours=6))
    office = await (await desk.clerk("akte")).open(LIST)
    assert "Angebot offen bis heute, 15:42" in office.text
    assert "2 Angebote" in office.text
    assert "mit offenem Angebot 1" in office.text


@both_databases
async def test_who_left_is_not_in_the_list(desk: Desk) -> None:
    await wait(desk, Wait(status="left"))
    office = await (await desk.clerk("akte")).open(LIST)
    assert "Niemand wartet" in office.text


@both_databases
async def test_the_list_ends_at_organisation_and_municipality(desk: Desk) -> None:
    here = await wait(desk)
    alsdorf = await wait(desk, Wait(ALSDORF))
    monschau = await wait(desk, Wait(MONSCHAU))
    unsure = await wait(desk, Wait(None))
    unsure_foreign = await wait(desk, Wait(None), NewRecord(None, STADT))
    foreign = await wait(desk, Wait(AACHEN), NewRecord(AACHEN, STADT))
    shared = await wait(desk, Wait(), NewRecord(WUERSELEN, VEREIN))
    without_record = await wait(desk, Wait(ALSDORF, with_record=False))
    expected = {
        "akte": {here, unsure},
        "tanne": {here, alsdorf, unsure},
    }
    everything = (here, alsdorf, monschau, unsure, unsure_foreign, foreign, shared, without_record)
    for username, seen in expected.items():
        clerk = await (await desk.clerk(username)).open(LIST)
        assert {code for code in everything if show_case_code(code) in clerk.text} == seen
    lead = await (await desk.clerk("tanne")).open(LIST)
    assert "Alle 4 Alsdorf 2 Würselen 1 Gemeinde nicht sicher 1" in lead.text
    assert "ohne Fallcode" in lead.text


@both_databases
@pytest.mark.parametrize(
    ("query", "number"),
    [("", 3), ("gemeinde=alsdorf", 1), ("gemeinde=unsicher", 1), ("gemeinde=monschau", 3), ("gemeinde=x", 3)],
)
async def test_one_municipality_can_be_looked_at(desk: Desk, query: str, number: int) -> None:
    for town in (WUERSELEN, ALSDORF, None, MONSCHAU):
        await wait(desk, Wait(town))
    lead = await (await desk.clerk("tanne")).open(f"{LIST}?{query}")
    assert lead.html.count('<tr role="row">') == number + 1
    assert f"warten {number} " in lead.text


async def test_case_managers_have_no_waiting_list(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    assert (await clerk.open(LIST)).status == 403


@both_databases
async def test_staff_are_warned_where_free_appointments_run_out(desk: Desk) -> None:
    await open_hours(desk.database, weeks=3)
    await wait(desk, Wait(ALSDORF))
    lead = await (await desk.clerk("tanne")).open(LIST)
    assert "Freie Termine werden knapp." not in lead.text
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(delete(t.open_tick).where(t.open_tick.c.place_id == ALSDORF_HALL)))
    await lead.open(LIST)
    assert "Alsdorf: kein freier Termin mehr in 14 Tagen, 1 Person wartet." in lead.text
    assert "Würselen:" not in lead.text
    office = await (await desk.clerk("akte")).open(LIST)
    assert "Alsdorf" not in office.text
