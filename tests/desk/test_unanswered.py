"""Who has written and waits for an answer is said above the list and in her row, never what she wrote."""

from datetime import timedelta

from domain.case_codes import show_case_code
from domain.ids import CaseCode, Lang, RecordId, StaffId
from domain.talk import TalkWords
from storage.talks import close_talk, take_back, talk_of
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.talking import office_writes, person_writes

BIRKE = StaffId("birke")
MINE = "/desk/eingang?ansicht=meine"
SECRET = "Können Sie mir helfen?"
REPLY = TalkWords(text="Ja.", language=Lang("de"))


async def wrote(desk: Desk, *, minutes_ago: int = 5, claimed_by: str = "birke") -> CaseCode:
    code = await desk.office.add(NewRecord(claimed_by=claimed_by))
    await person_writes(desk, code, SECRET, "de", MORNING - timedelta(minutes=minutes_ago))
    return code


async def named(clerk: Clerk) -> list[str]:
    """Return the codes that the note names, in their order."""
    await clerk.open(MINE)
    _, _, note = clerk.html.partition("geschrieben:</b>")
    return [part.partition("<")[0] for part in note.partition("</p>")[0].split('">')[1::2]]


@both_databases
async def test_the_list_names_who_wrote_last_the_longest_wait_first(desk: Desk) -> None:
    newer, older = await wrote(desk), await wrote(desk, minutes_ago=50)
    await desk.office.add(NewRecord(claimed_by="birke"))
    clerk = await desk.clerk("birke")
    assert await named(clerk) == [show_case_code(older), show_case_code(newer)]
    assert "Menschen haben Ihnen geschrieben" in clerk.text
    assert clerk.html.count("<b>Nachricht</b>") == 2
    assert SECRET not in clerk.html
    other = await (await desk.clerk("esche")).open("/desk/eingang?ansicht=alle")
    assert "geschrieben" not in other.text, "it is said to whom it was written"


@both_databases
async def test_an_answer_ends_the_wait_unless_it_is_taken_back(desk: Desk) -> None:
    code = await wrote(desk)
    clerk = await desk.clerk("birke")
    assert await named(clerk) == [show_case_code(code)]
    assert "Eine Person hat Ihnen geschrieben" in clerk.text
    message = await office_writes(desk, code, "birke", REPLY, MORNING)
    assert await named(clerk) == []
    assert "<b>Nachricht</b>" not in clerk.html
    async with desk.database.transaction() as tx:
        assert await take_back(tx, message, BIRKE, now=MORNING)
    assert await named(clerk) == [show_case_code(code)]


@both_databases
async def test_who_ends_it_for_the_office_has_read_it_but_her_own_end_leaves_it_unread(desk: Desk) -> None:
    code, other = await wrote(desk, minutes_ago=9), await wrote(desk)
    for which, by in ((code, BIRKE), (other, None)):
        async with desk.database.transaction() as tx:
            talk = await talk_of(tx, RecordId(f"record-{which}"))
            assert talk is not None
            assert await close_talk(tx, talk.id, by, now=MORNING)
    assert await named(await desk.clerk("birke")) == [show_case_code(other)]


async def test_an_open_list_hears_of_a_message(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.open(MINE)
    news = clerk.html.partition('data-news="')[2].partition('"')[0].replace("&amp;", "&")
    assert (await clerk.http.get(news)).json()["neu"] == 0
    desk.clock.now += timedelta(minutes=2)
    await wrote(desk, minutes_ago=-1)
    heard = (await clerk.http.get(news)).json()
    assert heard["neu"] == 1
    assert heard["text"].startswith("1 neue Nachricht an Sie seit ")
