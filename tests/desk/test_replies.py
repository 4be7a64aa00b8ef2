"""Answering a person: stored texts, free text with its preview, taking back, and closing the conversation."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.ids import CaseCode, Lang, MessageId
from domain.intake import RecordStatus
from domain.talk import Delivery, StoredReply
from domain.translation import NotTranslated, Translation, Why
from storage import tables as t
from storage.database import Statement
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.talking import address, answer, person_writes, said_in
from tests.desk.translator import ARABIC

TEXT = "Bitte bringen Sie den Mietvertrag mit."
SECRET = "Ganz eigene Worte."


async def opened(desk: Desk, username: str = "birke", language: str = "ar") -> tuple[CaseCode, Clerk]:
    code = await desk.office.add(NewRecord(claimed_by="birke", language=language))
    return code, await (await desk.clerk(username)).open(address(code))


async def trail(desk: Desk, code: CaseCode) -> list[tuple[str, str]]:
    found = (
        select(t.audit).where(t.audit.c.case_code == code, t.audit.c.action != "read").order_by(t.audit.c.id)
    )
    async with desk.database.reading() as reader:
        return [(line["action"], line["detail"]) for line in await reader.fetch_all(Statement.adhoc(found))]


@both_databases
async def test_free_text_is_previewed_and_sent_as_it_was_seen(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    assert clerk.status == 200
    assert '<mark class="kept"><bdi>Mietvertrag</bdi></mark>' in clerk.html
    assert "Vorschau Arabisch Maschinell übersetzt Güte −0,05" in clerk.text
    assert await said_in(desk, code) == []
    await answer(clerk, "senden", text=TEXT)
    assert clerk.path == address(code)
    assert "Ihre Antwort ist geschrieben." in clerk.text
    (entry,) = await said_in(desk, code)
    assert (entry.words.text, entry.staff, entry.delivery) == (TEXT, "birke", Delivery.WAITING)
    assert entry.leaves_at == MORNING + timedelta(seconds=30)
    assert isinstance(entry.words.translation, Translation)
    assert entry.words.translation.text == ARABIC
    assert "wird um 09:42:30 Uhr gesendet Maschinell übersetzt" in clerk.text
    assert "So kommt es an (Arabisch)" in clerk.text
    assert "Der Bot schweigt, solange das Gespräch offen ist." in clerk.text
    assert (await trail(desk, code), len(desk.woken)) == ([("replied", "")], 1)
    assert len(desk.translator.wanted) == 1


async def test_a_text_that_changed_after_the_preview_is_shown_and_not_sent(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    await answer(clerk, "senden", text=SECRET)
    assert clerk.status == 409
    assert "Noch nicht gesendet. Der Text ist anders als in der Vorschau." in clerk.text
    assert f"[ar] {SECRET}" in clerk.text
    assert f"\n{SECRET}</textarea>" in clerk.html
    assert await said_in(desk, code) == []
    await answer(clerk, "senden", text=SECRET)
    (entry,) = await said_in(desk, code)
    assert entry.words.text == SECRET


async def test_nothing_is_sent_that_nobody_has_seen(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "senden", text=TEXT)
    assert clerk.status == 409
    forged = clerk.html.partition('name="gezeigt" value="')[2].partition('"')[0]
    await answer(clerk, "senden", text=TEXT, gezeigt=forged.replace(ARABIC, "x"), siegel="00")
    assert clerk.status == 409
    assert await said_in(desk, code) == []


async def test_a_preview_is_of_one_record_only(desk: Desk) -> None:
    _, first = await opened(desk)
    await answer(first, "vorschau", text=TEXT)
    code, second = await opened(desk)
    for name in ("gezeigt", "siegel"):
        assert name in first.html
    shown = {
        name: first.html.partition(f'name="{name}" value="')[2].partition('"')[0].replace("&#34;", '"')
        for name in ("gezeigt", "siegel")
    }
    await answer(second, "senden", text=TEXT, **shown)
    assert (second.status, await said_in(desk, code)) == (409, [])


async def test_a_doubtful_preview_says_so_and_is_translated_back_on_demand(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=f"{TEXT} {SECRET}")
    assert "Unsicher; Sprachmittlung empfohlen. Ein Satz ist unsicher übersetzt" in clerk.text
    assert f'<span class="unsure">[ar] {SECRET}</span>' in clerk.html
    await answer(clerk, "zurueck", text=f"{TEXT} {SECRET}")
    assert "Zurück ins Deutsche Bitte nehmen Sie den Mietvertrag mit." in clerk.text
    await answer(clerk, "senden", text=f"{TEXT} {SECRET}")
    assert len(await said_in(desk, code)) == 1


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 1001])
async def test_what_cannot_be_sent_comes_back_with_what_was_typed(desk: Desk, text: str) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "senden", text=text)
    assert clerk.status == 422
    assert "<title>Fehler: " in clerk.html
    assert "Bitte prüfen Sie 1 Angabe" in clerk.text
    assert text.strip() in clerk.html
    assert await said_in(desk, code) == []


async def test_a_language_without_a_model_gets_german_and_a_recommendation(desk: Desk) -> None:
    code, clerk = await opened(desk, language="ps")
    await answer(clerk, "vorschau", text=TEXT)
    assert "Geht nur auf Deutsch; Sprachmittlung empfohlen. Für diese Sprache" in clerk.text
    await answer(clerk, "senden", text=TEXT)
    (entry,) = await said_in(desk, code)
    assert entry.words.translation == NotTranslated(why=Why.UNSUPPORTED, source=Lang("de"))
    assert not entry.words.follows
    assert "nur auf Deutsch" in clerk.text
    await clerk.open(address(code))
    assert clerk.text.count("Sprachmittlung empfohlen") == 1
    await clerk.press("Zurückholen")
    await clerk.open(address(code))
    assert "Sprachmittlung empfohlen" not in clerk.text


async def test_a_slow_translator_keeps_nobody_waiting(desk: Desk) -> None:
    desk.translator.gate = asyncio.Event()
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    assert "Die Übersetzung folgt." in clerk.text
    await answer(clerk, "senden", text=TEXT)
    (entry,) = await said_in(desk, code)
    assert entry.words.follows
    assert "Übersetzung folgt" in clerk.text


async def test_who_reads_german_needs_no_preview(desk: Desk) -> None:
    code, clerk = await opened(desk, language="de-simple")
    await answer(clerk, "senden", text=TEXT)
    (entry,) = await said_in(desk, code)
    assert entry.words.translation == NotTranslated(why=Why.SAME, source=Lang("de"))
    assert desk.translator.wanted == []


@both_databases
async def test_a_stored_text_is_shown_in_both_languages_and_sent(desk: Desk) -> None:
    code, clerk = await opened(desk)
    assert '<optgroup label="Rückfragen">' in clerk.html
    assert "Ich schreibe Ihnen spätestens am: …" in clerk.text
    await answer(clerk, "einsetzen", fest="reply-until", text="Entwurf")
    assert clerk.status == 200
    assert "Datum" in clerk.text
    await answer(clerk, "einsetzen", fest="reply-until", text="Entwurf", **{"wert-date": "3.12."})
    assert "Ich schreibe Ihnen spätestens am: Donnerstag, 3. Dezember 2026" in clerk.text
    assert 'lang="ar" dir="rtl">' in clerk.html
    assert "ungeprüft, geht mit deutschem Original" in clerk.text
    assert "\nEntwurf</textarea>" in clerk.html
    await answer(clerk, "fest", fest="reply-until", **{"wert-date": "3.12."})
    (entry,) = await said_in(desk, code)
    assert entry.words.stored == StoredReply(message=MessageId("reply-until"), values={"date": "2026-12-03"})
    assert entry.words.translation is None
    assert "Fester Text" in clerk.text
    assert await trail(desk, code) == [("replied", "fester Text")]
    assert desk.translator.wanted == []


async def test_a_stored_text_is_sent_only_as_it_was_shown(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    await answer(clerk, "fest", fest="reply-ill")
    assert (clerk.status, await said_in(desk, code)) == (409, [])
    assert "Noch nicht gesendet." in clerk.text
    await answer(clerk, "fest", fest="reply-ill")
    assert len(await said_in(desk, code)) == 1


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"fest": ""}, "Wählen Sie einen festen Text."),
        ({"fest": "talk-opened"}, "Wählen Sie einen festen Text."),
        ({"fest": "reply-until", "wert-date": "1.1.2020"}, "Geben Sie ein Datum ab heute ein"),
        ({"fest": "reply-call", "wert-phone": " "}, "Schreiben Sie eine Telefonnummer."),
        ({"fest": "reply-other-office", "wert-place": "x" * 101}, "Kürzen Sie den Text auf 100 Zeichen."),
    ],
)
async def test_what_a_stored_text_lacks_is_said_at_its_field(
    desk: Desk, fields: dict[str, str], problem: str
) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "fest", **fields)
    assert clerk.status == 422
    assert problem in clerk.text
    assert await said_in(desk, code) == []


@both_databases
async def test_a_reply_is_taken_back_within_half_a_minute(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    await answer(clerk, "senden", text=TEXT)
    desk.clock.forward(seconds=29)
    await clerk.press("Zurückholen")
    assert "Ihre Antwort ist zurückgeholt. Der Text steht wieder im Feld." in clerk.text
    assert f"\n{TEXT}</textarea>" in clerk.html
    assert "zurückgeholt, nicht gesendet" in clerk.text
    (entry,) = await said_in(desk, code)
    assert entry.delivery is Delivery.TAKEN_BACK
    assert [action for action, _ in await trail(desk, code)] == ["replied", "reply_taken_back"]
    desk.clock.forward(minutes=11)
    await clerk.open(address(code))
    assert f"\n{TEXT}</textarea>" not in clerk.html


async def test_too_late_to_take_back_is_said_kindly(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    await answer(clerk, "fest", fest="reply-read")
    desk.clock.forward(seconds=31)
    await clerk.press("Zurückholen")
    assert "Zum Zurückholen ist es zu spät." in clerk.text
    (entry,) = await said_in(desk, code)
    assert entry.delivery is Delivery.WAITING
    assert "wird gerade gesendet" in clerk.text


async def test_nobody_takes_back_what_others_wrote(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    await answer(clerk, "fest", fest="reply-read")
    (entry,) = await said_in(desk, code)
    lead = await (await desk.clerk("tanne")).open(address(code))
    assert "Zurückholen" not in lead.text
    await lead.send(address(code, "/antwort/zurueckholen"), version=entry.id)
    other = await desk.office.add(NewRecord(claimed_by="birke"))
    await clerk.send(address(other, "/antwort/zurueckholen"), version=entry.id)
    assert [one.delivery for one in await said_in(desk, code)] == [Delivery.WAITING]


async def test_a_form_that_comes_twice_writes_once(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    shown = clerk.page
    for _ in range(2):
        clerk.page = shown
        await answer(clerk, "fest", fest="reply-read")
    assert len(await said_in(desk, code)) == 1
    assert len(await trail(desk, code)) == 1


@both_databases
@pytest.mark.parametrize("ended", [False, True])
async def test_a_form_that_comes_again_after_the_reply_left_writes_nothing(
    desk: Desk, *, ended: bool
) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    shown = clerk.page
    await answer(clerk, "senden", text=TEXT)
    if ended:
        await clerk.press("Gespräch beenden")
    desk.clock.forward(seconds=40)
    clerk.page = shown
    await answer(clerk, "senden", text=TEXT)
    assert "Ihre Antwort war schon geschrieben. Sie ging um 09:42 Uhr ab." in clerk.text
    assert len(await said_in(desk, code)) == 1
    assert clerk.text.count("Gespräch beenden") == (not ended)
    assert [action for action, _ in await trail(desk, code)].count("replied") == 1


async def test_the_same_words_are_sent_again_as_an_answer_and_after_a_while(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    shown = clerk.page
    await answer(clerk, "fest", fest="reply-read")
    await person_writes(desk, code, "?", "ar", MORNING)
    for count in (3, 4):
        clerk.page = shown
        await answer(clerk, "fest", fest="reply-read")
        assert len(await said_in(desk, code)) == count
        desk.clock.forward(minutes=5)


@both_databases
async def test_the_conversation_is_closed_and_a_reply_opens_a_new_one(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "einsetzen", fest="reply-read")
    await answer(clerk, "fest", fest="reply-read")
    desk.clock.forward(minutes=1)
    await clerk.press("Gespräch beenden")
    assert "Das Gespräch ist beendet. Die Person bekommt Bescheid." in clerk.text
    assert "Gespräch beendet von Ihnen, heute, 09:43 Uhr" in clerk.text
    assert "Der Bot schweigt" not in clerk.text
    await clerk.send(address(code, "/gespraech/ende"))
    assert "Das Gespräch war schon beendet." in clerk.text
    assert [action for action, _ in await trail(desk, code)] == ["replied", "talk_closed"]
    await answer(clerk, "einsetzen", fest="reply-ill")
    await answer(clerk, "fest", fest="reply-ill")
    talks = [entry.talk for entry in await said_in(desk, code)]
    assert len(set(talks)) == 2
    assert clerk.text.count("Gespräch begonnen") == 2


async def test_only_who_is_responsible_answers(desk: Desk) -> None:
    code, _ = await opened(desk)
    other = await (await desk.clerk("esche")).open(address(code))
    assert "Antworten" not in other.text
    for button in ("vorschau", "senden", "fest"):
        await other.send(address(code, "/antwort"), tun=button, text=TEXT, fest="reply-read")
        assert other.status == 409
        assert "CM Birke" in other.text
    await other.send(address(code, "/gespraech/ende"))
    assert other.status == 409
    lead = await (await desk.clerk("tanne")).open(address(code))
    await answer(lead, "einsetzen", fest="reply-read")
    await answer(lead, "fest", fest="reply-read")
    (entry,) = await said_in(desk, code)
    assert entry.staff == "tanne"


@pytest.mark.parametrize("button", ["vorschau", "senden"])
@pytest.mark.parametrize("end", ["abschluss", "rueckgabe"])
async def test_what_was_typed_is_shown_when_the_record_has_changed_hands(
    desk: Desk, button: str, end: str
) -> None:
    code, clerk = await opened(desk)
    lead = await (await desk.clerk("tanne")).open(address(code))
    await lead.send(address(code, f"/{end}"), version=1, grund="settled")
    await answer(clerk, button, text=f"{TEXT}\r\n<b>{SECRET}</b>")
    assert clerk.status == 409
    assert "Ihr Text, nicht gesendet" in clerk.text
    assert f'<p class="txt" lang="de">{TEXT}\n&lt;b&gt;{SECRET}&lt;/b&gt;</p>' in clerk.html
    assert await said_in(desk, code) == []


async def test_a_closed_record_and_an_erased_person_get_no_answer(desk: Desk) -> None:
    closed = await desk.office.add(NewRecord(claimed_by="birke", status=RecordStatus.CLOSED))
    erased, clerk = await opened(desk)
    await clerk.open(address(closed))
    assert "Antworten" not in clerk.text
    await clerk.send(address(closed, "/antwort"), tun="senden", text=TEXT)
    assert clerk.status == 409
    await desk.office.erase(erased)
    await clerk.open(address(erased))
    assert "Antworten" not in clerk.text
    await clerk.send(address(erased, "/antwort"), tun="senden", text=TEXT)
    assert "Inhalt gelöscht." in clerk.text


async def test_the_address_of_forms_leads_to_the_record(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await clerk.open(address(code, "/antwort?ansicht=meine"))
    assert clerk.path == address(code, "?ansicht=meine")


async def test_a_preview_is_no_second_reading(desk: Desk) -> None:
    code, clerk = await opened(desk)
    await answer(clerk, "vorschau", text=TEXT)
    assert clerk.text.count("Sie – gelesen") == 1
    desk.clock.forward(minutes=9)
    await clerk.open(address(code))
    assert clerk.text.count("Sie – gelesen") == 2
