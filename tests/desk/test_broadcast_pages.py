"""A broadcast from the draft to the release: what is written, looked at, and confirmed by somebody else."""

import pytest

from tests.desk.clerks import Desk
from tests.desk.deps import CATALOG
from tests.desk.dialects import both_databases
from tests.desk.news_readers import (
    FIELDS,
    LIST,
    drafted,
    look_at_all,
    own,
    reader,
    released,
    rows_of,
    save,
    state_of,
    submitted,
    tick,
    trail,
    version_in,
)
from tests.desk.office import AACHEN, ALSDORF, WUERSELEN

LANGUAGES = len(CATALOG.languages)
FREE = {"vorlage": "frei", "text": "Am Samstag ist Sprachcafé.\n\nKommen Sie vorbei."}


@both_databases
async def test_a_draft_shows_the_words_of_every_language_and_how_many_read_them(desk: Desk) -> None:
    for language in ("ar", "ar", "uk"):
        await reader(desk.database, language)
    await reader(desk.database, "de", channel="telegram")
    await reader(desk.database, "ar", reachable=False)
    clerk = await desk.clerk("akte")
    address = await drafted(clerk)
    assert (clerk.status, clerk.path) == (200, address)
    assert "Der Entwurf ist gespeichert." in clerk.text
    assert "Sprechstunde fällt aus, Aachen-Arkaden" in clerk.text
    assert "Arabisch · 2 Personen" in clerk.text
    assert 'lang="ar" dir="rtl"' in clerk.html
    assert '<mark class="filled"><bdi>Aachen-Arkaden</bdi></mark>' in clerk.html
    assert "Grund: Das Gebäude ist geschlossen." in clerk.text
    table = clerk.text.partition("Anzahl je Sprache und Kanal")[2]
    assert "Sprache Telegram Web-Chat Summe Arabisch 0 2 2 Deutsch 1 0 1 Ukrainisch 0 1 1" in table
    assert "Zusammen 1 3 4 " in table
    assert "1 ist nicht erreichbar und nicht gezählt." in table
    assert "Text ungeprüft: Arabisch, Ukrainisch." in table


@both_databases
async def test_what_was_typed_is_kept_and_comes_back(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    typed = {
        "naechster_tag": "30.11.2026",
        "naechste_zeit": "10:30",
        "start_tag": "25.11.2026",
        "start_zeit": "08:00",
        "ablauf_tag": "26.11.2026",
        "ablauf_zeit": "07:30",
        "termin_von": "26.11.2026",
        "termin_bis": "26.11.2026",
        "sprache-ar": "ja",
        "bei-arkaden": "ja",
    }
    await drafted(clerk, **typed)
    for name, value in typed.items():
        assert f'name="{name}" value="{value}"' in clerk.html
        if value == "ja":
            assert f'name="{name}" value="ja" checked' in clerk.html
    assert "Do., 26.11.2026" in clerk.text


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("datum", "gestern", "Das ist kein Datum."),
        ("datum", "23.11.2026", "Geben Sie ein Datum ab heute ein"),
        ("von", "25 Uhr", "Das ist keine Uhrzeit."),
        ("ort", "hacklaender", "Wählen Sie einen Ort."),
        ("gemeinde-wuerselen", "", "Wählen Sie mindestens eine Gemeinde."),
        ("ablauf_tag", "26.11.2026", "Geben Sie auch eine Uhrzeit ein"),
        ("start_zeit", "8:00", "Geben Sie auch ein Datum ein"),
    ],
)
async def test_what_cannot_be_read_is_not_stored_and_not_lost(
    desk: Desk, name: str, value: str, words: str
) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk)
    await save(clerk, **{"neuer_ort": "", name: value})
    assert clerk.status == 422
    assert "Bitte prüfen Sie 1 Angabe" in clerk.text
    assert clerk.text.count(words) == 2
    assert "Fehler: Rundnachricht RN-" in clerk.html
    if value and name != "ort":
        assert f'name="{name}" value="{value}"' in clerk.html
    target = clerk.html.partition('<div class="errsum"')[2].partition('<a href="#')[2].partition('"')[0]
    assert f'id="{target}"' in clerk.html


async def test_a_draft_may_be_unfinished_but_is_not_handed_over(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    address = await drafted(clerk, ort="", von="")
    assert "Die Vorschau kommt, wenn die Felder ausgefüllt sind." in clerk.text
    await save(clerk, ort="", von="", tun="vorlegen")
    assert clerk.status == 422
    assert "Bitte prüfen Sie 2 Angaben" in clerk.text
    assert await state_of(desk, address) == "draft"
    await save(clerk, tun="vorlegen")
    assert await state_of(desk, address) == "submitted"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"von": "13:00", "bis": "9:00"}, "Das Ende liegt vor dem Beginn."),
        ({"naechster_tag": "30.11.2026"}, "Tag und Uhrzeit ein, oder keins von beiden."),
        ({"ablauf_tag": "heute", "ablauf_zeit": "9:00"}, "ist schon vorbei"),
        ({"vorlage": "frei", "text": ""}, "Schreiben Sie einen Text."),
        ({"vorlage": "closed-period", "bis_datum": "25.11.2026"}, "Der letzte Tag liegt vor dem ersten."),
    ],
)
async def test_contradictions_are_said_where_they_are(desk: Desk, fields: dict[str, str], words: str) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, **fields)
    await save(clerk, **fields, tun="vorlegen")
    assert clerk.status == 422
    assert clerk.text.count(words) == 2


@both_databases
async def test_nobody_s_draft_is_overwritten_unseen(desk: Desk) -> None:
    first, second = await desk.clerk("akte"), await desk.clerk("tanne")
    address = await drafted(first)
    await second.open(address)
    await save(first, von="10:00")
    await save(second, von="11:00")
    assert second.status == 409
    assert "Verwaltung Nord hat diesen Entwurf geändert, heute, 09:42 Uhr." in second.text
    assert 'name="von" value="11:00"' in second.html
    await save(second, von="11:00")
    assert second.status == 200
    assert "11:00" in second.html


@both_databases
async def test_the_whole_way_to_the_release(desk: Desk) -> None:
    for language in ("ar", "uk", "ti"):
        await reader(desk.database, language)
    address = await submitted(desk)
    lead = await (await desk.clerk("tanne")).open(address)
    assert f"0 von {LANGUAGES} angesehen" in lead.text
    await lead.open(f"{address}/freigabe")
    assert lead.status == 409
    assert "Noch nicht alle Vorschauen sind angesehen." in lead.text
    await lead.open(address)
    await tick(lead, address, "de", "ar")
    assert "Gemerkt. Sehen Sie noch an:" in lead.text
    assert f"2 von {LANGUAGES} angesehen" in lead.text
    await look_at_all(lead, address)
    assert lead.path == f"{address}/freigabe"
    assert "3 Personen bekommen diese Nachricht (Web-Chat: 3)." in lead.text
    assert "Text ungeprüft: Arabisch, Ukrainisch." in lead.text
    await lead.press("Freigeben und 3 Personen benachrichtigen")
    assert "Freigegeben. 3 Personen werden benachrichtigt." in lead.text
    assert await state_of(desk, address) == "released"
    assert [row["state"] for row in await rows_of(desk, address)] == ["planned"] * 3
    assert await trail(desk) == [("broadcast_released", "tanne", "3")]


@both_databases
async def test_who_gets_it_is_who_asked_for_news_of_the_towns(desk: Desk) -> None:
    meant = {await reader(desk.database, "ar"), await reader(desk.database, "ar")}
    await reader(desk.database, "uk")
    await reader(desk.database, "ar", town=ALSDORF)
    await reader(desk.database, "ar", town=AACHEN)
    await reader(desk.database, "ar", town=None)
    address = await released(desk, **{"sprache-ar": "ja", "gemeinde-alsdorf": "ja"})
    assert {row["person_id"] for row in await rows_of(desk, address)} == meant


@both_databases
async def test_a_number_that_changed_is_confirmed_anew(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk)
    lead = await look_at_all(await desk.clerk("tanne"), address)
    await reader(desk.database)
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert lead.status == 409
    assert "Die Zahl hat sich gerade geändert." in lead.text
    assert await state_of(desk, address) == "submitted"
    await lead.press("Freigeben und 2 Personen benachrichtigen")
    assert await state_of(desk, address) == "released"


@both_databases
async def test_nobody_releases_their_own_text(desk: Desk) -> None:
    await reader(desk.database)
    lead = await desk.clerk("tanne")
    address = await drafted(lead)
    await save(lead, tun="vorlegen")
    assert "Sie haben an diesem Text mitgeschrieben." in lead.text
    assert "gesehen-" not in lead.html
    for step, fields in (("angesehen", {"gesehen-de": "ja"}), ("freigabe", {"zahl": "1"})):
        await lead.open(address)
        await lead.send(f"{address}/{step}", **fields)
        assert lead.status == 409
        assert "Sie haben an diesem Text mitgeschrieben." in lead.text
    assert await state_of(desk, address) == "submitted"
    assert await trail(desk) == []


@both_databases
async def test_administration_does_not_release(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk)
    clerk = await (await desk.clerk("akte")).open(address)
    assert "gesehen-" not in clerk.html
    assert "Die Teamleitung sieht die Vorschauen an und gibt frei." in clerk.text
    for step in ("angesehen", "freigabe"):
        await clerk.open(address)
        await clerk.send(f"{address}/{step}", **{"gesehen-de": "ja", "zahl": "1"})
        assert clerk.status == 403
    assert (await clerk.open(f"{address}/freigabe")).status == 403
    assert await state_of(desk, address) == "submitted"


@both_databases
async def test_what_was_looked_at_counts_no_more_when_the_text_changes(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk)
    lead = await look_at_all(await desk.clerk("tanne"), address)
    clerk = await (await desk.clerk("akte")).open(address)
    await clerk.press("Zurück in den Entwurf")
    assert await state_of(desk, address) == "draft"
    await save(clerk, von="10:00", tun="vorlegen")
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert lead.status == 409
    assert await state_of(desk, address) == "submitted"
    assert f"0 von {LANGUAGES} angesehen" in (await lead.open(address)).text


async def test_the_paragraphs_of_a_free_text_come_back_as_they_were_typed(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, **FREE)
    assert f">{FREE['text']}</textarea>" in clerk.html


@both_databases
async def test_free_text_goes_in_german_and_says_so(desk: Desk) -> None:
    await reader(desk.database, "ar")
    address = await submitted(desk, **FREE)
    lead = await (await desk.clerk("tanne")).open(address)
    assert "Freier Text" in lead.text
    assert "Nur auf Deutsch: Arabisch." in lead.text
    preview = lead.html.partition('aria-label="Vorschau Arabisch"')[2].partition("</article>")[0]
    assert '<p class="txt" lang="de" dir="ltr">Am Samstag ist Sprachcafé.</p>' in preview
    assert '<p class="txt" lang="de" dir="ltr">Kommen Sie vorbei.</p>' in preview
    assert 'lang="ar" dir="rtl"' in preview
    await look_at_all(lead, address)
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert await state_of(desk, address) == "released"


async def test_markup_in_a_text_stays_text(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, vorlage="frei", text="<script>alert(1)</script> & mehr")
    assert "<script>alert" not in clerk.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr" in clerk.html


async def test_a_text_that_is_too_long_is_said_with_its_length(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, vorlage="frei", text="x" * 1501)
    assert clerk.status == 422
    assert "Kürzen Sie den Text auf 1500 Zeichen. Es sind 1501." in clerk.text


async def test_a_draft_can_be_thrown_away(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    address = await drafted(clerk)
    await clerk.open(f"{address}/loeschen")
    await clerk.press("Entwurf löschen")
    assert (clerk.path, "Der Entwurf ist gelöscht." in clerk.text) == (LIST, True)
    assert await state_of(desk, address) == ""
    assert "Noch keine Rundnachricht" in clerk.text


async def test_what_is_submitted_is_not_changed_or_thrown_away(desk: Desk) -> None:
    address = await submitted(desk, **FREE)
    clerk = await (await desk.clerk("akte")).open(address)
    await clerk.send(f"{address}/entwurf", version=3, **{**FIELDS, **FREE, "text": "Anders"})
    assert clerk.status == 409
    assert "Jemand war schneller." in clerk.text
    assert "Ihr Text Anders" in clerk.text
    await clerk.send(f"{address}/loeschen", version=version_in(clerk))
    assert clerk.status == 409
    assert await state_of(desk, address) == "submitted"


@both_databases
async def test_broadcasts_end_at_organisation_and_municipality(desk: Desk) -> None:
    lead = await desk.clerk("tanne")
    own_towns = await drafted(lead, **{"gemeinde-alsdorf": "ja"})
    here = await drafted(await desk.clerk("akte"))
    office = await (await desk.clerk("akte")).open(LIST)
    assert (here in office.html, own_towns in office.html) == (True, False)
    for end in (
        "",
        "/loeschen",
        "/freigabe",
        "/anhalten",
        "/fortsetzen",
        "/beenden",
        "/unklar",
        "/bericht.csv",
    ):
        await office.open(own_towns + end)
        foreign = (office.status, office.text)
        await office.open(f"{LIST}/of-nobody{end}")
        assert foreign == (office.status, office.text)
        assert foreign[0] == 404
    assert (await lead.open(LIST)).html.count("/desk/rundnachrichten/0") == 2


async def test_a_body_without_a_town_of_its_own_writes_nothing(desk: Desk) -> None:
    """Nobody of the association leads here, so a case manager stands for every role that is refused."""
    clerk = await desk.clerk("ulme")
    assert (await clerk.open(LIST)).status == 403
    assert (await clerk.send(LIST, vorlage="frei")).status == 403


async def test_only_own_towns_are_offered_and_taken(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, **{"gemeinde-alsdorf": "ja", "gemeinde-aachen": "ja"})
    assert "gemeinde-wuerselen" in clerk.html
    assert "gemeinde-alsdorf" not in clerk.html
    assert own(clerk).startswith(LIST)
    lead = await (await desk.clerk("tanne")).open(LIST)
    assert f"{WUERSELEN.title().replace('ue', 'ü')}" in lead.text
    assert "Alsdorf" not in lead.text.partition("Neue Rundnachricht")[0]
