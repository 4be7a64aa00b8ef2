"""Whatever is sent to the pages of office hours: it is answered, and nothing changes unconfirmed."""

from urllib.parse import quote_from_bytes

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import func, select

from desk.change_draft import pack
from domain.office_changes import CloseDays
from storage import tables as t
from storage.database import Statement
from tests.databases import database, database_url
from tests.desk.clerks import Clerk, Desk
from tests.desk.conftest import desk, vault
from tests.desk.hours import THURSDAY, at, book, open_hours
from tests.desk.office import ARKADEN, NewRecord
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import form_part, plain_texts
from tests.fuzz.web_chat import checked

__all__ = ["database", "database_url", "desk", "vault"]

HERE = "/desk/sprechzeiten/arkaden"
FORMS = (
    *("regeln/neu", "regeln/birke-do", "regeln/birke-do/ende", "aktionstag", "abwesenheit"),
    *("schliessung", "umzug", "posten", "aufheben"),
)
FIELDS = (
    *(
        "von",
        "bis",
        "ab",
        "tag",
        "letzter",
        "uhr_von",
        "uhr_bis",
        "titel",
        "person",
        "art",
        "adresse",
        "raum",
    ),
    *(
        "p-birke",
        "wochentag",
        "rhythmus",
        "alle",
        "n1",
        "schritt",
        "pause",
        "ohne_termin",
        "umfang",
        "nummer",
    ),
)
PREVIEW_FIELDS = ("regel", "grund", "zusatz", "stand", "gezeigt", "tun", "t-", "t-booking", "geprueft")
GET_PATHS = (
    *("/desk/sprechzeiten", HERE, "/desk/sprechzeiten/", f"{HERE}/regeln/", "/desk/aenderungen/"),
    *("/desk/orte/", f"{HERE}/schliessung", "/desk/aenderungen/vorschau"),
)
PARAMETERS = ("woche", "sicht", "person", "vorbei", "ort", "von", "bis", "uhr_von", "letzter")
GOOD = ("26.11.2026", "morgen", "9", "9:30", "birke", "ja", "0", "30", "alle", "monat", "ill", "closure", "2")
values = st.one_of(plain_texts, st.sampled_from(GOOD))
CLOSE = CloseDays(place=ARKADEN, first=THURSDAY, last=THURSDAY)


@pytest.fixture
async def planner(desk: Desk) -> Clerk:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    return await desk.clerk("tanne")


async def changes(desk: Desk) -> int:
    """How many changes there are."""
    async with desk.database.reading() as reader:
        row = await reader.fetch_one(
            Statement.adhoc(select(func.count().label("number")).select_from(t.office_change))
        )
    assert row is not None
    return int(row["number"])


async def post(clerk: Clerk, path: str, fields: list[tuple[str, str]]) -> int:
    """Send a form of one's own page."""
    await clerk.open(HERE)
    proof = ("csrf", clerk.html.split('name="csrf" value="', 1)[1].split('"', 1)[0])
    body = "&".join(f"{name}={form_part(value)}" for name, value in [proof, *fields]).encode()
    kind = {"content-type": "application/x-www-form-urlencoded"}
    return checked(await clerk.http.post(path, content=body, headers=kind)).status_code


@effort(40)
@given(
    path=st.sampled_from(GET_PATHS),
    more=st.binary(max_size=20),
    query=st.lists(st.tuples(st.sampled_from(PARAMETERS), values), max_size=4),
)
@example(path="/desk/aenderungen/", more=b"\0", query=[])
@example(path=HERE, more=b"", query=[("woche", "9999-W52"), ("sicht", "liste")])
@example(path=HERE, more=b"", query=[("woche", "0001-W01")])
async def test_any_address_is_answered(
    planner: Clerk, path: str, more: bytes, query: list[tuple[str, str]]
) -> None:
    asked = "&".join(f"{name}={form_part(value)}" for name, value in query)
    answer = checked(await planner.http.get(f"{path}{quote_from_bytes(more)}?{asked}"))
    assert answer.status_code in {200, 303, 307, 404, 405}


@effort(40)
@given(
    form=st.sampled_from(FORMS),
    fields=st.lists(st.tuples(st.sampled_from(FIELDS), values), max_size=8),
)
@example(form="umzug", fields=[("von", "26.11.2026"), ("adresse", "a\0b"), ("raum", "\u202e")])
@example(form="schliessung", fields=[("von", "26.11.2026"), ("titel", "<script>alert(1)</script>")])
@example(form="aufheben", fields=[("art", "closure"), ("nummer", "\0")])
async def test_any_form_leads_on_or_back(
    desk: Desk, planner: Clerk, form: str, fields: list[tuple[str, str]]
) -> None:
    assert await post(planner, f"{HERE}/{form}", fields) in {303, 404, 422}
    assert (await planner.open("/desk/aenderungen/vorschau")).status == 200
    assert await changes(desk) == 0


@effort(40)
@given(
    edit=st.one_of(plain_texts, st.just(pack(CLOSE))),
    fields=st.lists(st.tuples(st.sampled_from(PREVIEW_FIELDS), values), max_size=8),
    path=st.sampled_from(("/desk/aenderungen", "/desk/aenderungen/vorschau")),
)
@example(edit='{"edit":{"type":"lift_closure","closure":"\\u0000"}}', fields=[], path="/desk/aenderungen")
@example(edit=pack(CLOSE), fields=[("gezeigt", "move :"), ("stand", "x")], path="/desk/aenderungen")
@example(edit=pack(CLOSE), fields=[("gezeigt", "move " * 200)], path="/desk/aenderungen")
async def test_any_decision_is_looked_at_first(
    desk: Desk, planner: Clerk, edit: str, fields: list[tuple[str, str]], path: str
) -> None:
    assert await post(planner, path, [("aenderung", edit), *fields]) in {200, 404, 409, 422}
    assert await changes(desk) == 0


@effort(20)
@given(fields=st.lists(st.tuples(st.sampled_from(("raum", "telefon", "hinweis", "plaetze", "nah1")), values)))
async def test_any_details_of_a_place_are_answered(planner: Clerk, fields: list[tuple[str, str]]) -> None:
    assert await post(planner, "/desk/orte/arkaden", [("stand", "x"), *fields]) in {409, 422}
