"""A broadcast on its way: progress, stop and resume, copies nobody knows about, the report to keep."""

import csv
import io
from datetime import timedelta

import pytest

from domain.broadcasts import RecipientState
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.deps import CATALOG
from tests.desk.dialects import both_databases
from tests.desk.news_readers import (
    LIST,
    finish,
    look_at_all,
    reader,
    released,
    rows_of,
    settle,
    state_of,
    submitted,
    trail,
)

LANGUAGES = len(CATALOG.languages)
SENT, FAILED, UNKNOWN = RecipientState.SENT, RecipientState.FAILED, RecipientState.UNKNOWN


async def sending(desk: Desk, readers: int = 4, **more: str) -> str:
    """A released broadcast to so many people."""
    for number in range(readers):
        await reader(desk.database, "ar" if number % 2 else "uk", channel="telegram" if number % 2 else "web")
    return await released(desk, **more)


@both_databases
async def test_the_page_says_how_far_it_is(desk: Desk) -> None:
    await reader(desk.database, reachable=False)
    address = await sending(desk)
    await settle(desk, address, SENT, FAILED)
    clerk = await (await desk.clerk("akte")).open(address)
    assert 'max="5"' in clerk.html
    news = await clerk.http.get(f"{address}/stand")
    assert news.json()["gesamt"] == 5
    assert news.json()["zustand"] == "released"
    assert set(news.json()["zahlen"]) == {"sent", "planned", "unreachable", "failed", "skipped", "unknown"}
    numbers = {name: int(number) for name, number in news.json()["zahlen"].items()}
    assert numbers["failed"] == 1
    assert sum(numbers.values()) == 5
    assert news.json()["fertig"] == 5 - numbers["planned"]
    assert news.json()["text"] in clerk.text
    assert news.json()["stand"] == "09:42:00"


async def test_asking_how_far_it_is_is_no_activity(desk: Desk) -> None:
    address = await sending(desk)
    clerk = await (await desk.clerk("akte")).open(address)
    for _ in range(3):
        desk.clock.forward(minutes=4)
        answer = await clerk.http.get(f"{address}/stand")
    assert (answer.status_code, answer.json()) == (401, {"gesperrt": True})


@both_databases
async def test_stop_and_resume_ask_first_and_are_noted(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT)
    clerk = await (await desk.clerk("akte")).open(f"{address}/anhalten")
    assert "3 Personen haben die Nachricht noch nicht." in clerk.text
    assert await state_of(desk, address) == "released"
    await clerk.press("Anhalten, 3 Personen nicht benachrichtigen")
    assert "Der Versand ist angehalten." in clerk.text
    assert await state_of(desk, address) == "stopped"
    assert "Fortsetzen …" not in clerk.text
    assert "Die Teamleitung kann fortsetzen oder beenden." in clerk.text
    await clerk.send(f"{address}/fortsetzen")
    assert clerk.status == 403
    lead = await (await desk.clerk("tanne")).open(f"{address}/fortsetzen")
    await lead.press("Fortsetzen und 3 Personen benachrichtigen")
    assert "Der Versand geht weiter." in lead.text
    assert await state_of(desk, address) == "released"
    assert [row["state"] for row in await rows_of(desk, address)] == ["sent", *["planned"] * 3]
    assert await trail(desk) == [
        ("broadcast_released", "tanne", "4"),
        ("broadcast_stopped", "akte", "3"),
        ("broadcast_resumed", "tanne", "3"),
    ]


@both_databases
async def test_a_stopped_broadcast_can_be_ended_for_good(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT)
    lead = await desk.clerk("tanne")
    await lead.open(f"{address}/beenden")
    assert lead.status == 409
    await lead.open(f"{address}/anhalten")
    await lead.press("Anhalten, 3")
    await lead.open(f"{address}/beenden")
    await lead.press("Beenden, 3 Personen nie benachrichtigen")
    assert await state_of(desk, address) == "sent"
    assert "Nicht mehr gesendet 3" in lead.text
    assert (await trail(desk))[-1] == ("broadcast_ended", "tanne", "3")
    await lead.send(f"{address}/fortsetzen")
    assert lead.status == 409
    assert await state_of(desk, address) == "sent"


@both_databases
@pytest.mark.parametrize("step", ["anhalten", "fortsetzen", "beenden"])
async def test_what_was_done_already_is_refused_and_noted_once(desk: Desk, step: str) -> None:
    address = await sending(desk, readers=1)
    lead = await (await desk.clerk("tanne")).open(address)
    await settle(desk, address, SENT)
    await finish(desk)
    await lead.send(f"{address}/{step}")
    assert lead.status == 409
    assert "Jemand war schneller." in lead.text
    assert len(await trail(desk)) == 1


@both_databases
async def test_copies_of_which_nobody_knows_are_decided_by_the_team_lead(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT, UNKNOWN, UNKNOWN, SENT)
    await finish(desk)
    clerk = await (await desk.clerk("akte")).open(address)
    assert (
        "2 Personen unklar. Niemand weiß, ob die Nachricht ankam. Die Teamleitung entscheidet." in clerk.text
    )
    assert (await clerk.open(f"{address}/unklar")).status == 403
    await clerk.open(address)
    await clerk.send(f"{address}/unklar", wahl="senden", zahl=2)
    assert clerk.status == 403
    lead = await (await desk.clerk("tanne")).open(f"{address}/unklar")
    assert "Manche bekommen die Nachricht zweimal." in lead.text
    await lead.send(f"{address}/unklar", wahl="senden", zahl=3)
    assert lead.status == 409
    await lead.send(f"{address}/unklar", wahl="vielleicht", zahl=2)
    assert lead.status == 409
    assert [row["state"] for row in await rows_of(desk, address)].count("unknown") == 2
    await lead.send(f"{address}/unklar", wahl="senden", zahl=2)
    assert "Entschieden. 2 Personen: wird noch einmal gesendet." in lead.text
    assert await state_of(desk, address) == "sending"
    assert [row["state"] for row in await rows_of(desk, address)].count("planned") == 2
    await lead.send(f"{address}/unklar", wahl="senden", zahl=2)
    assert lead.status == 409
    assert [entry for entry in await trail(desk) if entry[0] == "broadcast_resent"] == [
        ("broadcast_resent", "tanne", "2")
    ]


@both_databases
async def test_what_is_left_stays_unknown_in_the_report(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT, UNKNOWN, SENT, SENT)
    await finish(desk)
    lead = await (await desk.clerk("tanne")).open(f"{address}/unklar")
    await lead.send(f"{address}/unklar", wahl="lassen", zahl=1)
    assert "Entschieden. 1 Person: nicht noch einmal gesendet." in lead.text
    assert "Unklar 1 Person so gelassen 1" in lead.text
    assert "Unklare entscheiden" not in lead.text
    assert await state_of(desk, address) == "sent"
    assert (await trail(desk))[-1] == ("broadcast_left", "tanne", "1")


async def test_what_has_expired_is_not_sent_again(desk: Desk) -> None:
    address = await sending(desk, ablauf_tag="24.11.2026", ablauf_zeit="10:00")
    await settle(desk, address, SENT, UNKNOWN, SENT, SENT)
    await finish(desk)
    desk.clock.now = MORNING + timedelta(hours=1)
    lead = await (await desk.clerk("tanne")).open(f"{address}/unklar")
    assert "Erneut senden geht nicht mehr." in lead.text
    assert "Manche bekommen die Nachricht zweimal." not in lead.text
    await lead.send(f"{address}/unklar", wahl="senden", zahl=1)
    assert lead.status == 409
    assert [row["state"] for row in await rows_of(desk, address)].count("unknown") == 1


@both_databases
async def test_the_report_is_kept_and_goes_into_a_spreadsheet(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT, SENT, SENT, FAILED)
    await finish(desk, MORNING + timedelta(minutes=3))
    clerk = await (await desk.clerk("akte")).open(address)
    assert "Bericht" in clerk.html.partition("<title>")[2][:60]
    assert "4 Personen in Würselen. Entwurf Verwaltung Nord, Freigabe TL Tanne." in clerk.text
    assert "Gesendet 3 Fehlgeschlagen 1" in clerk.text
    assert f"Was gesendet wird, in {LANGUAGES} Sprachen" in clerk.text
    answer = await clerk.http.get(f"{address}/bericht.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert f'filename="RN-{address[-6:].upper()}.csv"' in answer.headers["content-disposition"]
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"), newline=""), delimiter=";")
    lines = dict(rows)
    assert lines["Vorlage"] == "Sprechstunde fällt aus, Aachen-Arkaden"
    assert (lines["Personen"], lines["Gesendet"], lines["Fehlgeschlagen"]) == ("4", "3", "1")
    assert lines["Beendet"] == "24.11.2026 09:45"
    assert sum(int(lines[f"Gesendet, {name}"]) for name in ("Arabisch", "Ukrainisch")) == 3
    for row in await rows_of(desk, address):
        assert row["person_id"] not in clerk.html + answer.text


async def test_there_is_no_report_before_the_release(desk: Desk) -> None:
    address = await submitted(desk)
    clerk = await (await desk.clerk("akte")).open(f"{address}/bericht.csv")
    assert clerk.status == 404


@both_databases
async def test_the_list_shows_what_goes_on(desk: Desk) -> None:
    address = await sending(desk)
    await settle(desk, address, SENT, UNKNOWN)
    await submitted(
        desk,
        vorlage="frei",
        text="Am Samstag ist Sprachcafé, kommen Sie vorbei und bringen Sie Ihre ganze Familie mit.",
    )
    clerk = await (await desk.clerk("akte")).open(LIST)
    assert "freigegeben" in clerk.text
    assert "2 von 4" in clerk.text
    assert "1 unklar" in clerk.text
    assert "wartet auf Freigabe" in clerk.text
    assert "Am Samstag ist Sprachcafé, kommen Sie vorbei und bringen Sie …" in clerk.text
    assert "<progress" in clerk.html


async def test_a_planned_beginning_is_said_before_and_after_the_release(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk, start_tag="25.11.2026", start_zeit="08:00")
    lead = await look_at_all(await desk.clerk("tanne"), address)
    assert "Der Versand beginnt: Mi., 25.11., 08:00 Uhr." in lead.text
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert "Der Versand beginnt: Mi., 25.11., 08:00 Uhr." in lead.text
