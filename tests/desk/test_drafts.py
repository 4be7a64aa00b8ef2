"""A reply that is being written stays over tabs, locks and claims, for its writer alone, until it is sent."""

from sqlalchemy import select

from domain.ids import CaseCode, PersonId
from storage import tables as t
from storage.database import Statement
from tests.desk.clerks import Clerk, Desk
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.talking import address, answer, said_in

TEXT = "Bitte bringen Sie den Mietvertrag mit."
NEWER = "Guten Tag, kommen Sie bitte mit dem Brief."


async def begun(desk: Desk, language: str = "ar") -> tuple[CaseCode, Clerk]:
    """Return a record on whose page somebody has begun to write, as its script reports it."""
    code = await desk.office.add(NewRecord(claimed_by="birke", language=language))
    clerk = await (await desk.clerk("birke")).open(address(code))
    await keeps(clerk, code, TEXT)
    return code, clerk


async def keeps(clerk: Clerk, code: CaseCode, text: str, after: int = 0, *, status: int = 204) -> None:
    page = clerk.page
    await clerk.send(address(code, "/antwort/entwurf"), text=text, nach=str(after))
    assert clerk.status == status
    clerk.page = page


async def in_the_box(clerk: Clerk, code: CaseCode) -> str:
    """Open the record anew and return what stands in the field."""
    await clerk.open(address(code))
    return clerk.html.partition('<textarea id="text"')[2].partition(">\n")[2].partition("</textarea>")[0]


@both_databases
async def test_a_draft_comes_back_for_its_writer_alone_and_is_sealed(desk: Desk) -> None:
    code, clerk = await begun(desk)
    assert await in_the_box(clerk, code) == TEXT
    assert "Ihr Entwurf, gespeichert: heute, 09:42 Uhr. Er ist nicht gesendet." in clerk.text
    lead = await desk.clerk("tanne")
    assert await in_the_box(lead, code) == ""
    await keeps(lead, code, NEWER)
    assert (await in_the_box(lead, code), await in_the_box(clerk, code)) == (NEWER, TEXT)
    async with desk.database.reading() as reader:
        rows = await reader.fetch_all(Statement(select(t.reply_draft.c.body)))
    assert not [row for row in rows if TEXT.encode() in row["body"]]
    await keeps(clerk, code, " ")
    assert await in_the_box(clerk, code) == ""


@both_databases
async def test_sending_ends_it_and_what_a_page_of_before_reports_does_not_bring_it_back(desk: Desk) -> None:
    code, clerk = await begun(desk, language="de-simple")
    await answer(clerk, "senden", text=TEXT)
    assert len(await said_in(desk, code)) == 1
    assert await in_the_box(clerk, code) == ""
    await keeps(clerk, code, TEXT, status=409)
    assert await in_the_box(clerk, code) == ""
    (entry,) = await said_in(desk, code)
    await keeps(clerk, code, NEWER, entry.id)
    assert await in_the_box(clerk, code) == NEWER


async def test_what_was_sent_for_a_preview_is_kept_and_a_stored_reply_leaves_it(desk: Desk) -> None:
    code, clerk = await begun(desk)
    await answer(clerk, "vorschau", text=NEWER)
    assert await in_the_box(clerk, code) == NEWER
    await answer(clerk, "einsetzen", fest="reply-read", text=NEWER)
    await answer(clerk, "fest", fest="reply-read", text=NEWER)
    assert await in_the_box(clerk, code) == NEWER


async def test_what_is_taken_back_stands_in_the_field_for_good(desk: Desk) -> None:
    code, clerk = await begun(desk, language="de-simple")
    await answer(clerk, "senden", text=TEXT)
    await clerk.press("Zurückholen")
    desk.clock.forward(hours=1)
    clerk = await desk.clerk("birke")
    assert await in_the_box(clerk, code) == TEXT


async def test_who_lost_the_record_keeps_her_words_and_gets_them_back_with_it(desk: Desk) -> None:
    code, clerk = await begun(desk)
    await clerk.open(address(code))
    page = clerk.page
    await clerk.send(address(code, "/rueckgabe"), version=1)
    other = await (await desk.clerk("esche")).open(address(code))
    await other.press("Übernehmen")
    clerk.page = page
    await answer(clerk, "senden", text=NEWER)
    assert "CM Esche" in clerk.text
    assert await said_in(desk, code) == []
    assert await in_the_box(other, code) == ""
    async with desk.database.reading() as reader:
        rows = await reader.fetch_all(Statement(select(t.reply_draft.c.staff_id)))
    assert [row["staff_id"] for row in rows] == ["birke"]


async def test_an_erased_person_takes_it_along_and_her_page_says_so(desk: Desk) -> None:
    code, clerk = await begun(desk)
    await desk.vault.forget(PersonId(f"person-{code}"))
    await keeps(clerk, code, NEWER, status=409)
    await clerk.open(address(code))
    assert clerk.status == 200
    assert TEXT not in clerk.html
    assert NEWER not in clerk.html
