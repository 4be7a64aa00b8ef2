"""The release: what was looked at is what goes out; whoever releases it sees the text and who is meant."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from desk.app import build_desk
from desk.broadcast_texts import BroadcastWords
from domain.broadcasts import RecipientState
from domain.ids import BroadcastId, Lang
from domain.translation import NotTranslated, Passage, Support, Translation, Wanted, Why
from storage.broadcasts import frozen_texts
from storage.news import stop_news
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.deps import CATALOG, desk_deps
from tests.desk.dialects import both_databases
from tests.desk.news_readers import (
    drafted,
    finish,
    look_at_all,
    reader,
    released,
    rows_of,
    save,
    settle,
    state_of,
    submitted,
    tick,
    trail,
    version_in,
)

HARMLESS: Mapping[str, str] = {"vorlage": "frei", "text": "Am Freitag ist offen."}
OTHER: Mapping[str, str] = {"vorlage": "frei", "text": "Bringen Sie 50 Euro mit."}
LANGUAGES = tuple(str(one.tag) for one in CATALOG.languages)


async def frozen(desk: Desk, address: str) -> dict[Lang, str]:
    """The words that are written down."""
    async with desk.database.reading() as reading:
        texts = await frozen_texts(reading, BroadcastId(address.rpartition("/")[2]))
    return {one.language: one.body for one in texts}


async def rewritten(desk: Desk, address: str, fields: Mapping[str, str] = OTHER) -> None:
    """The author takes it back, writes another text and hands it over again."""
    clerk = await (await desk.clerk("akte")).open(address)
    await clerk.press("Zurück in den Entwurf")
    await save(clerk, **fields, tun="vorlegen")
    assert await state_of(desk, address) == "submitted"


@both_databases
async def test_ticks_of_an_old_page_count_for_nothing(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk, **HARMLESS)
    lead = await (await desk.clerk("tanne")).open(address)
    await rewritten(desk, address)
    await tick(lead, address, *LANGUAGES)
    assert (lead.status, lead.path) == (409, f"{address}/angesehen")
    assert "Es wurde nichts gemerkt." in lead.text
    assert OTHER["text"] in lead.text
    assert f"0 von {len(LANGUAGES)} angesehen" in lead.text
    assert (await lead.open(f"{address}/freigabe")).status == 409
    assert await state_of(desk, address) == "submitted"
    await look_at_all(lead, address)
    assert lead.path == f"{address}/freigabe"


async def test_a_form_without_a_version_has_looked_at_nothing(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk, **HARMLESS)
    lead = await (await desk.clerk("tanne")).open(address)
    await lead.send(f"{address}/angesehen", **{f"gesehen-{code}": "ja" for code in LANGUAGES})
    assert lead.status == 409
    assert f"0 von {len(LANGUAGES)} angesehen" in lead.text


@both_databases
async def test_a_confirmation_of_another_text_releases_nothing_and_shows_the_new_one(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk, **HARMLESS)
    lead = await look_at_all(await desk.clerk("tanne"), address)
    assert HARMLESS["text"] in lead.text
    await rewritten(desk, address)
    await look_at_all(await desk.clerk("tanne"), address)
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert lead.status == 409
    assert "Die Rundnachricht hat sich geändert, seit Sie diese Seite geöffnet haben." in lead.text
    assert OTHER["text"] in lead.text
    assert await state_of(desk, address) == "submitted"
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert await state_of(desk, address) == "released"


async def test_the_german_text_is_shown_also_of_what_nobody_gets_in_german(desk: Desk) -> None:
    await reader(desk.database, "ar")
    address = await submitted(desk, **{"sprache-ar": "ja"})
    lead = await look_at_all(await desk.clerk("tanne"), address)
    text = lead.html.partition('aria-label="Text auf Deutsch"')[2].partition("</section>")[0]
    assert "Die Sprechstunde fällt aus." in text
    assert 'lang="de"' in text
    assert 'lang="ar"' not in text


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "Für: Gemeinden Würselen; alle Sprachen."),
        (
            {
                "bei-arkaden": "ja",
                "sprache-ar": "ja",
                "sprache-uk": "ja",
                "termin_von": "26.11.2026",
                "termin_bis": "27.11.2026",
            },
            (
                "Für: Gemeinden Würselen; nur mit Termin an den Orten Aachen-Arkaden; "
                "nur mit Termin vom Do., 26.11.2026 bis Fr., 27.11.2026; Sprachen Arabisch, Ukrainisch."
            ),
        ),
    ],
)
async def test_who_is_meant_stands_on_the_page_of_the_release(
    desk: Desk, fields: dict[str, str], line: str
) -> None:
    await reader(desk.database)
    address = await submitted(desk, **fields)
    assert line in (await (await desk.clerk("tanne")).open(address)).text


async def test_who_is_meant_stands_on_the_page_that_asks_once_more(desk: Desk) -> None:
    await reader(desk.database, "ar")
    address = await submitted(desk, **{"sprache-ar": "ja"})
    lead = await look_at_all(await desk.clerk("tanne"), address)
    assert "Für: Gemeinden Würselen; Sprachen Arabisch." in lead.text


@both_databases
async def test_a_full_stop_of_somebody_else_makes_nobody_s_text_another_s(desk: Desk) -> None:
    await reader(desk.database)
    lead = await desk.clerk("tanne")
    address = await drafted(lead, **HARMLESS)
    clerk = await (await desk.clerk("akte")).open(address)
    await save(clerk, **{**HARMLESS, "text": HARMLESS["text"] + "."})
    await lead.open(address)
    await save(lead, **{**HARMLESS, "text": HARMLESS["text"] + "."}, tun="vorlegen")
    assert await state_of(desk, address) == "submitted"
    assert "Geschrieben von Ihnen und Verwaltung Nord." in lead.text
    assert "Sie haben an diesem Text mitgeschrieben." in lead.text
    for step in ("angesehen", "freigabe"):
        await lead.open(address)
        ticks = {f"gesehen-{one}": "ja" for one in LANGUAGES}
        await lead.send(f"{address}/{step}", version=version_in(lead), zahl="1", **ticks)
        assert lead.status == 409
        assert "Sie haben an diesem Text mitgeschrieben." in lead.text
    assert await state_of(desk, address) == "submitted"
    assert await trail(desk) == []


class Fickle:
    """A machine that translates the same text differently each time."""

    def __init__(self) -> None:
        self.times, self.busy = 0, False

    def support(self, source: Lang, target: Lang) -> Support:
        return Support.YES

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        if self.busy:
            return NotTranslated(why=Why.BUSY)
        self.times += 1
        words = f"{wanted.text} [{wanted.target} {self.times}]"
        return Translation(
            source=wanted.source,
            target=wanted.target,
            passages=(Passage(original=wanted.text, text=words),),
            engine="machine",
            models=(),
            made_at=MORNING,
        )


@pytest.fixture
def machine() -> Fickle:
    return Fickle()


@pytest.fixture
def translating(desk: Desk, machine: Fickle) -> Desk:
    """The desk of an installation that has a translation."""
    words = BroadcastWords(CATALOG, {"office": "StädteRegion Beispiel"}, machine)
    deps = desk_deps(desk.database, desk.vault, desk.clock, desk.teller, word_broadcast=words)
    return replace(desk, app=Starlette(routes=[Mount("/desk", app=build_desk(deps))]))


@both_databases
async def test_the_translation_that_was_looked_at_is_what_goes_out(
    translating: Desk, machine: Fickle
) -> None:
    desk = translating
    await reader(desk.database, "uk")
    address = await submitted(desk, **HARMLESS)
    lead = await (await desk.clerk("tanne")).open(address)
    made = machine.times
    shown = await frozen(desk, address)
    assert _shown(lead, "Ukrainisch").endswith("]")
    assert _shown(lead, "Ukrainisch") in shown[Lang("uk")]
    await look_at_all(lead, address)
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert await state_of(desk, address) == "released"
    assert await frozen(desk, address) == shown
    assert machine.times == made


@both_databases
async def test_nothing_is_handed_over_while_the_translator_is_busy(
    translating: Desk, machine: Fickle
) -> None:
    desk = translating
    clerk = await desk.clerk("akte")
    address = await drafted(clerk, **HARMLESS)
    machine.busy = True
    await save(clerk, **OTHER, tun="vorlegen")
    assert "Die Übersetzung ist gerade ausgelastet. Der Entwurf ist gespeichert" in clerk.text
    assert OTHER["text"] in clerk.html
    assert (await state_of(desk, address), await frozen(desk, address)) == ("draft", {})
    machine.busy = False
    await save(clerk, **OTHER, tun="vorlegen")
    assert await state_of(desk, address) == "submitted"
    assert (await frozen(desk, address))[Lang("ar")].count("[ar ") == 1


@both_databases
async def test_what_was_written_down_for_the_release_goes_when_it_is_taken_back(desk: Desk) -> None:
    address = await submitted(desk, **HARMLESS)
    assert HARMLESS["text"] in (await frozen(desk, address))[Lang("ar")]
    clerk = await (await desk.clerk("akte")).open(address)
    await clerk.press("Zurück in den Entwurf")
    assert await frozen(desk, address) == {}
    await save(clerk, **OTHER, tun="vorlegen")
    assert OTHER["text"] in (await frozen(desk, address))[Lang("ar")]


async def test_the_draft_says_that_free_text_is_not_translated(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    await drafted(clerk, **HARMLESS)
    assert "Freier Text geht nur auf Deutsch hinaus. Es ist keine Übersetzung eingerichtet." in clerk.text
    await drafted(clerk)
    assert "Es ist keine Übersetzung eingerichtet." not in clerk.text


async def test_where_a_machine_translates_the_draft_does_not_say_so(translating: Desk) -> None:
    clerk = await translating.clerk("akte")
    await drafted(clerk, **HARMLESS)
    assert "Es ist keine Übersetzung eingerichtet." not in clerk.text


async def test_it_begins_a_minute_after_the_release_and_says_so_before_and_after(desk: Desk) -> None:
    await reader(desk.database)
    address = await submitted(desk)
    lead = await look_at_all(await desk.clerk("tanne"), address)
    before = "Der Versand beginnt 1 Minute nach der Freigabe. Bis dahin hält „Anhalten“ alles auf."
    assert before in lead.text
    await lead.press("Freigeben und 1 Person benachrichtigen")
    assert "Der Versand beginnt: heute, 09:43 Uhr. Bis dahin hält „Anhalten“ alles auf." in lead.text
    desk.clock.now = MORNING + timedelta(minutes=1)
    assert "Der Versand beginnt" not in (await lead.open(address)).text


@both_databases
async def test_who_wants_no_news_any_more_is_named_and_left_out(desk: Desk) -> None:
    people = [await reader(desk.database) for _ in range(3)]
    address = await released(desk)
    await settle(desk, address, *[RecipientState.UNKNOWN] * 3)
    await finish(desk)
    async with desk.database.transaction() as tx:
        await stop_news(tx, people[0], MORNING)
    lead = await (await desk.clerk("tanne")).open(f"{address}/unklar")
    assert "1 Person: will keine Nachrichten mehr und bekommt nichts noch einmal." in lead.text
    assert "Erneut senden, 2 Personen" in lead.text
    assert "So lassen, 3 Personen" in lead.text
    await lead.send(f"{address}/unklar", wahl="senden", zahl=3)
    assert "2 Personen: wird noch einmal gesendet. 1 Person: will keine Nachrichten mehr" in lead.text
    states = {row["person_id"]: row["state"] for row in await rows_of(desk, address)}
    assert [states[one] for one in people] == ["unknown", "planned", "planned"]
    assert "1 Person so gelassen, davon 1 ohne Wunsch nach Nachrichten" in lead.text
    assert "Unklare entscheiden" not in lead.text


async def test_when_nobody_wants_it_any_more_sending_again_is_not_offered(desk: Desk) -> None:
    person = await reader(desk.database)
    address = await released(desk)
    await settle(desk, address, RecipientState.UNKNOWN)
    await finish(desk)
    async with desk.database.transaction() as tx:
        await stop_news(tx, person, MORNING)
    lead = await (await desk.clerk("tanne")).open(f"{address}/unklar")
    assert "Erneut senden" not in lead.text
    await lead.send(f"{address}/unklar", wahl="lassen", zahl=1)
    assert "1 Person so gelassen" in lead.text


def _shown(clerk: Clerk, language: str) -> str:
    """The last paragraph of a preview, as text."""
    card = clerk.html.partition(f'aria-label="Vorschau {language}"')[2].partition("</article>")[0]
    return card.rpartition("</p>")[0].rpartition(">")[2]
