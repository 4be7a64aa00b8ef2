"""The queue: what is in a row, the order, the filters, and that no word of a person is in it."""

import re
from datetime import date, timedelta

import pytest

from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.intake import IntakeContent, Interpreter, RecordStatus, Urgency
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import ALSDORF, NewRecord
from tests.desk.sample import CONCERN, fill

LIST = "/desk/eingang?ansicht=offen"
_NONSENSE = (
    "sprache=%27%3B--",
    "thema=%00",
    "gemeinde=wuerselen%00",
    "sprache=ar%1F",
    "dringlichkeit=%00",
    "termin=nie",
    "nach=1~2",
    f"nach=3~9999-12-31~{'0' * 20}{'9' * 30}~a",
    "nach=3~9999-12-31~1~a%00",
    "vor=x",
    "sort=x",
)
_ROW = re.compile(r'data-code="([2-9A-Z]{4}-[2-9A-Z]{4})"')


def listed(clerk: Clerk) -> list[str]:
    """The case codes of the rows, from top to bottom."""
    return _ROW.findall(clerk.html)


def shown(codes: list[CaseCode]) -> list[str]:
    return [show_case_code(code) for code in codes]


def row_of(clerk: Clerk, code: CaseCode) -> str:
    """The words of one row."""
    source = clerk.html.partition(f'data-code="{show_case_code(code)}">')[2].partition("</tr>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", source).split())


@both_databases
async def test_danger_comes_first_then_no_shelter_then_deadlines_by_date(desk: Desk) -> None:
    codes = await fill(desk.office)
    clerk = await desk.clerk("birke")
    normal = [codes[4], codes[5], codes[6]]
    assert listed(clerk) == shown([codes[0], codes[1], codes[2], codes[3], *normal])


@both_databases
@pytest.mark.parametrize(
    ("order", "positions"),
    [
        ("wartezeit", [4, 5, 1, 6, 3, 2, 0]),
        ("neueste", [0, 2, 3, 6, 1, 5, 4]),
        ("termin", [2, 3, 4, 5, 1, 6, 0]),
    ],
)
async def test_other_orders(desk: Desk, order: str, positions: list[int]) -> None:
    codes = await fill(desk.office)
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?sort={order}")
    assert listed(clerk) == shown([codes[position] for position in positions])


async def test_a_row_says_what_matters_in_words(desk: Desk) -> None:
    codes = await fill(desk.office)
    clerk = await desk.clerk("birke")
    assert row_of(clerk, codes[0]).startswith("Gefahr genannt")
    assert "Neu 22 Min. heute, 09:20 Kurmandschi Sprachmittlung nötig" in row_of(clerk, codes[0])
    homeless = row_of(clerk, codes[1])
    assert homeless.startswith("Ohne Unterkunft Bittet um Kontakt")
    assert "Wohnungssuche Schule/Kita Alsdorf 5 Personen – Auf der Warteliste Übernehmen" in homeless
    assert "Frist Di., 24.11." in row_of(clerk, codes[2])
    assert "Mi., 25.11., 09:40 Aachen-Arkaden, Platz 2" in row_of(clerk, codes[2])
    mine = row_of(clerk, codes[3])
    assert "Termin vereinbart 17 Std." in mine
    assert "Sprachmittlung empfohlen" in mine
    assert mine.endswith("Sie seit gestern, 16:52")
    assert row_of(clerk, codes[4]).endswith("CM Esche seit Do., 19.11., 08:52")
    assert "nicht sicher" in row_of(clerk, codes[5])


async def test_the_deadline_turns_red_on_its_last_working_day(desk: Desk) -> None:
    friday = await desk.office.add(NewRecord(urgency=Urgency.DEADLINE, deadline=date(2026, 11, 27)))
    sunday = await desk.office.add(NewRecord(urgency=Urgency.DEADLINE, deadline=date(2026, 11, 29)))
    monday = await desk.office.add(NewRecord(urgency=Urgency.DEADLINE, deadline=date(2026, 11, 30)))
    desk.clock.forward(days=3)
    clerk = await desk.clerk("birke")
    for code, tone in ((friday, "danger"), (sunday, "danger"), (monday, "warn")):
        source = clerk.html.partition(f'data-code="{show_case_code(code)}">')[2]
        assert f'class="badge {tone}"' in source.partition("</td>")[0]
    desk.clock.forward(days=3)
    await clerk.log_in("birke")
    assert "Frist war Fr., 27.11." in clerk.text


async def test_waiting_beyond_two_working_days_is_over_target(desk: Desk) -> None:
    friday = await desk.office.add(NewRecord(created_at=MORNING - timedelta(days=4)))
    thursday = await desk.office.add(NewRecord(created_at=MORNING - timedelta(days=5)))
    clerk = await desk.clerk("birke")
    assert "über Ziel" not in row_of(clerk, friday)
    assert "über Ziel" in row_of(clerk, thursday)


async def test_no_word_of_a_person_is_in_the_list(desk: Desk) -> None:
    await fill(desk.office)
    clerk = await desk.clerk("birke")
    for word in ("Amsel", "Jobcenter", CONCERN[:10], "person-", "record-"):
        assert word not in clerk.html.replace("nach=", "")


@both_databases
async def test_an_erased_person_leaves_a_row_without_content(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(content=IntakeContent(interpreter=Interpreter.YES)))
    await desk.office.erase(code)
    clerk = await desk.clerk("birke")
    assert "Inhalt gelöscht" in row_of(clerk, code)
    assert "Sprachmittlung" not in row_of(clerk, code)


@both_databases
@pytest.mark.parametrize(
    ("view", "positions"),
    [
        ("offen", [0, 1, 2, 3, 4, 5, 6]),
        ("frei", [0, 1, 2, 5, 6]),
        ("meine", [3]),
        ("frist", [2]),
        ("ohne-termin", [0, 1, 4, 5, 6]),
        ("abgeschlossen", [7]),
        ("erfunden", [0, 1, 2, 3, 4, 5, 6]),
    ],
)
async def test_views_and_their_counts(desk: Desk, view: str, positions: list[int]) -> None:
    codes = await fill(desk.office)
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?ansicht={view}")
    assert sorted(listed(clerk)) == sorted(shown([codes[position] for position in positions]))
    current = re.search(r'aria-current="page">[^<]+<span class="count">(\d+)', clerk.html)
    assert current is not None
    assert int(current.group(1)) == len(positions)


@both_databases
@pytest.mark.parametrize(
    ("query", "positions", "chip"),
    [
        ("dringlichkeit=gefahr", [0], "Dringlichkeit: Gefahr genannt"),
        ("sprache=uk", [2, 4], "Sprache: Ukrainisch"),
        ("thema=schule", [1, 3], "Thema: Schule/Kita"),
        ("gemeinde=alsdorf", [1], "Gemeinde: Alsdorf"),
        ("termin=ohne", [0, 1, 4, 5, 6], "Termin: Ohne Termin"),
        ("termin=woche", [2, 3], "Termin: Diese Woche"),
        ("termin=heute", [], "Termin: Heute"),
        ("thema=schule&sprache=ar", [3], "Sprache: Arabisch"),
    ],
)
async def test_filters(desk: Desk, query: str, positions: list[int], chip: str) -> None:
    codes = await fill(desk.office)
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?ansicht=offen&{query}")
    assert sorted(listed(clerk)) == sorted(shown([codes[position] for position in positions]))
    assert chip in clerk.text


async def test_each_chip_takes_one_filter_away(desk: Desk) -> None:
    await fill(desk.office)
    clerk = await desk.clerk("birke")
    await clerk.open("/desk/eingang?ansicht=frei&sprache=uk&termin=woche&sort=neueste")
    assert 'href="/desk/eingang?ansicht=frei&amp;termin=woche&amp;sort=neueste"' in clerk.html
    assert "Alle 2 Filter zurücksetzen" in clerk.text
    assert 'href="/desk/eingang?ansicht=frei&amp;sort=neueste"' in clerk.html


@both_databases
@pytest.mark.parametrize("query", _NONSENSE)
async def test_what_no_list_knows_is_left_out(desk: Desk, query: str) -> None:
    codes = await fill(desk.office)
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?{query}")
    assert len(listed(clerk)) == len(codes) - 1
    assert "Gefiltert nach" not in clerk.text


async def test_sort_links_say_how_the_list_is_sorted(desk: Desk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/eingang")
    await desk.office.add(NewRecord())
    await clerk.open("/desk/eingang?sprache=ar")
    assert (
        'aria-sort="descending"><a href="/desk/eingang?ansicht=offen&amp;sprache=ar">Dringlichkeit'
        in clerk.html
    )
    await clerk.open("/desk/eingang?sort=wartezeit")
    assert (
        'aria-sort="descending"><a href="/desk/eingang?ansicht=offen&amp;sort=neueste">Wartet' in clerk.html
    )
    assert clerk.html.count("aria-sort") == 1


@both_databases
@pytest.mark.parametrize("order", ["dringlichkeit", "wartezeit", "neueste", "termin"])
async def test_pages_follow_each_other_without_gap_or_repeat(desk: Desk, order: str) -> None:
    for number in range(30):
        deadline = date(2026, 12, 1) if number % 3 == 0 else None
        await desk.office.add(
            NewRecord(
                urgency=Urgency.DEADLINE if deadline else Urgency.NORMAL,
                deadline=deadline,
                created_at=MORNING - timedelta(hours=number // 2),
                appointment=MORNING + timedelta(days=number) if number % 4 == 0 else None,
            )
        )
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?sort={order}")
    first = listed(clerk)
    assert len(first) == 25
    assert "Frühere" not in clerk.text
    await clerk.open(link(clerk, "next"))
    second = listed(clerk)
    assert len({*first, *second}) == 30
    assert "Weitere" not in clerk.text
    just_now = MORNING + timedelta(minutes=1)
    await desk.office.add(NewRecord(urgency=Urgency.DANGER, created_at=just_now))
    await clerk.open(link(clerk, "prev"))
    assert listed(clerk) == first


def link(clerk: Clerk, relation: str) -> str:
    found = re.search(rf'href="([^"]+)" rel="{relation}"', clerk.html)
    assert found is not None
    return found.group(1).replace("&amp;", "&")


async def test_new_rows_do_not_shift_the_next_page(desk: Desk) -> None:
    for number in range(30):
        await desk.office.add(NewRecord(created_at=MORNING - timedelta(hours=number)))
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?sort=neueste")
    first = listed(clerk)
    for _ in range(3):
        await desk.office.add(NewRecord(created_at=MORNING))
    await clerk.open(link(clerk, "next"))
    assert not {*first} & {*listed(clerk)}
    assert len(listed(clerk)) == 5


@both_databases
async def test_counts_stop_at_99(desk: Desk) -> None:
    for _ in range(101):
        await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    assert '<span class="count">99+</span>' in clerk.html


@both_databases
async def test_the_title_counts_pressing_requests_that_nobody_has_taken(desk: Desk) -> None:
    await desk.office.add(NewRecord(urgency=Urgency.DANGER))
    await desk.office.add(NewRecord(urgency=Urgency.NO_SHELTER, municipality=ALSDORF))
    await desk.office.add(NewRecord(urgency=Urgency.DANGER, claimed_by="esche"))
    clerk = await desk.clerk("birke")
    assert "<title>(2) Eingang – Lotse</title>" in clerk.html


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("ansicht=offen", "Keine offenen Anfragen"),
        ("ansicht=frei", "Alles übernommen"),
        ("ansicht=meine", "Sie haben keine offene Anfrage"),
        ("ansicht=frist", "Keine Frist in den nächsten 7 Tagen"),
        ("ansicht=ohne-termin", "Alle offenen Anfragen haben einen Termin"),
        ("ansicht=abgeschlossen", "In den letzten 30 Tagen wurde nichts abgeschlossen"),
        ("sprache=ti&termin=ohne", "Keine Anfrage passt zu diesem Filter Tigrinya, Ohne Termin."),
    ],
)
async def test_an_empty_list_says_why_and_where_to_go(desk: Desk, query: str, words: str) -> None:
    clerk = await (await desk.clerk("birke")).open(f"/desk/eingang?{query}")
    assert words in clerk.text


@both_databases
async def test_closed_records_leave_their_view_after_thirty_days(desk: Desk) -> None:
    old = await desk.office.add(
        NewRecord(status=RecordStatus.CLOSED, created_at=MORNING - timedelta(days=31))
    )
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?ansicht=abgeschlossen")
    assert show_case_code(old) not in clerk.text


@pytest.mark.parametrize("typed", ["{code}", "{shown}", " {lower} "])
async def test_a_case_code_is_found_however_it_is_typed(desk: Desk, typed: str) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    text = typed.format(code=code, shown=show_case_code(code), lower=show_case_code(code).lower())
    await clerk.open(f"/desk/suche?code={text}")
    assert (clerk.status, clerk.path) == (200, f"/desk/faelle/{show_case_code(code)}")


async def test_a_mistyped_code_is_noticed_by_its_check_character(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    wrong = code[:-1] + ("3" if code[-1] != "3" else "4")
    clerk = await (await desk.clerk("birke")).open(f"/desk/suche?code={wrong}")
    assert clerk.status == 422
    assert "Dieser Fallcode stimmt nicht." in clerk.text
    assert f'value="{wrong}"' in clerk.html
    assert "<title>Fehler: Fallcode suchen – Lotse</title>" in clerk.html
    assert "Geben Sie einen Fallcode ein" in (await clerk.open("/desk/suche?code=")).text
    assert "Geben Sie einen Fallcode ein" in (await clerk.open("/desk/suche?code=%00")).text


@both_databases
async def test_news_are_counted_for_the_list_that_is_shown(desk: Desk) -> None:
    await desk.office.add(NewRecord())
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?sprache=uk")
    news = clerk.html.partition('data-news="')[2].partition('"')[0].replace("&amp;", "&")
    assert (await clerk.http.get(news)).json() == {"neu": 0, "text": "", "uebernommen": []}
    desk.clock.forward(minutes=3)
    for language in ("uk", "uk", "ar"):
        await desk.office.add(NewRecord(language=language, created_at=desk.clock.now))
    answer = (await clerk.http.get(news)).json()
    assert answer["neu"] == 2
    assert answer["text"] == "2 neue Anfragen seit 09:42 Uhr. Ihre Liste bleibt, wie sie ist."


@both_databases
async def test_news_name_the_records_that_others_have_taken(desk: Desk) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    reader, taker = await desk.clerk("birke"), await desk.clerk("esche")
    news = reader.html.partition('data-news="')[2].partition('"')[0].replace("&amp;", "&")
    desk.clock.forward(minutes=1)
    await taker.send(f"/desk/faelle/{code}/uebernehmen", version=1)
    taken = [{"code": code, "von": "CM Esche", "seit": "seit heute, 09:43"}]
    assert (await reader.http.get(news)).json()["uebernommen"] == taken
    assert (await taker.http.get(news)).json()["uebernommen"] == []


@pytest.mark.parametrize("since", ["", "x", "-1", "9" * 30, "99999999999999999", "0" * 20 + "9" * 30])
async def test_news_since_no_time_at_all_are_none(desk: Desk, since: str) -> None:
    await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    assert (await clerk.http.get(f"/desk/eingang/neues?seit={since}")).json()["neu"] == 0


@both_databases
async def test_forged_addresses_of_pages_do_no_harm(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    for mark in ("3~9999-12-31~1~zzz", "3~'~1~'", "٣~x~1~y", f"3~9999-12-31~{2**62}~a"):
        await clerk.open(f"/desk/eingang?nach={mark}")
        assert clerk.status == 200
    assert "Hier ist das Ende der Liste" in clerk.text
    await clerk.open("/desk/eingang?vor=3~9999-12-31~1~a")
    assert listed(clerk) == [show_case_code(code)]
