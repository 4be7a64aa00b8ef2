"""The conversation on the record page: both sides in their order, what is new, and what did not arrive."""

from datetime import timedelta

from bot.house import TELEGRAM
from desk.reply_texts import GROUP_NAMES, ReplyTexts
from domain.ids import Lang, PersonId, RecordId, TalkId
from domain.messages import Direction, TalkSaid
from domain.talk import TalkState, TalkWords
from domain.translation import NotTranslated, Passage, Translation, Why
from locales.catalog import Catalog
from locales.stored_replies import reply_groups
from storage.outbox import Lane, Outgoing, put
from storage.outbox_outcomes import set_aside
from storage.talk_delivery import ended_untold
from storage.talks import close_talk, talk_of
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.sample import LETTER
from tests.desk.talking import AR, DE, address, office_writes, person_writes, said_in, translate_newest

HERS = "نعم، سأحضر الرسالة."
MINUTE = timedelta(minutes=1)


def translated(original: str, german: str) -> Translation:
    passage = Passage(original=original, text=german, score=-0.1)
    return Translation(
        source=AR, target=DE, passages=(passage,), engine="Argos", models=("ar-de",), made_at=MORNING
    )


@both_databases
async def test_both_sides_stand_in_their_order_with_what_is_new(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke", content=LETTER))
    words = TalkWords(text="Bringen Sie den Brief.", language=DE, translation=NotTranslated(why=Why.OFF))
    await office_writes(desk, code, "esche", words, MORNING - 9 * MINUTE)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Gespräch begonnen heute, 09:33 Uhr" in clerk.text
    assert "neu seit" not in clerk.text
    desk.clock.forward(minutes=5)
    await person_writes(desk, code, HERS, "ar", desk.clock.now)
    desk.clock.forward(minutes=1)
    await clerk.open(address(code))
    assert "neu seit Ihrem letzten Besuch (heute, 09:42 Uhr)" in clerk.text
    assert "Die Übersetzung folgt." in clerk.text
    await translate_newest(desk, code, translated(HERS, "Ja, ich bringe den Brief."))
    await clerk.open(address(code))
    first, second = clerk.html.split('<article class="msg')[1:3]
    assert "CM Esche" in first
    assert "nur auf Deutsch" in first
    assert "Amsel" in second
    assert '<p class="txt" lang="de" dir="ltr">Ja, ich bringe den Brief.</p>' in second
    assert f'<p class="txt" lang="ar" dir="rtl">{HERS}</p>' in second
    assert "Original (Arabisch)" in second
    assert "Maschinell übersetzt" in second
    assert "gelesen: Angaben, Anliegen, Gespräch" in clerk.text
    assert "neu seit" not in clerk.text


async def test_a_covered_record_keeps_the_conversation_to_itself(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    await person_writes(desk, code, HERS, "ar", MORNING)
    clerk = await (await desk.clerk("birke")).open(address(code, "?verdeckt=1"))
    assert HERS not in clerk.html
    assert "Antworten" not in clerk.text


async def test_markup_in_a_message_is_text(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    await person_writes(desk, code, "<script>alert(1)</script>", "uk", MORNING)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "<script>alert" not in clerk.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in clerk.html


async def test_that_the_person_ended_it_is_said(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    await person_writes(desk, code, HERS, "ar", MORNING)
    async with desk.database.transaction() as tx:
        await close_talk(tx, TalkId(code), None, now=MORNING)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Gespräch beendet von der Person, heute, 09:42 Uhr" in clerk.text
    assert "Gespräch beenden" not in clerk.text


@both_databases
async def test_who_closes_the_record_ends_its_conversation(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    await person_writes(desk, code, HERS, "ar", MORNING)
    clerk = await (await desk.clerk("birke")).open(address(code, "/abschluss"))
    await clerk.send(address(code, "/abschluss"), version=9, grund="settled")
    await clerk.open(address(code))
    assert (clerk.text.count("Gespräch beenden"), desk.woken) == (1, [])
    await clerk.send(address(code, "/abschluss"), version=1, grund="settled")
    await clerk.open(address(code))
    assert "Gespräch beendet von Ihnen, heute, 09:42 Uhr" in clerk.text
    assert len(desk.woken) == 1
    async with desk.database.reading() as reader:
        talk = await talk_of(reader, RecordId(f"record-{code}"))
        untold = await ended_untold(reader, 10)
    assert talk is not None
    assert (talk.state, talk.closed_by) == (TalkState.CLOSED, "birke")
    assert untold == [(talk.id, f"person-{code}")]


@both_databases
async def test_news_of_a_conversation_are_numbers_and_no_reading(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    clerk = await desk.clerk("birke")
    quiet = (await clerk.http.get(address(code, "/neues?nach=0"))).json()
    assert (quiet["neu"], quiet["text"]) == (0, "")
    await person_writes(desk, code, HERS, "ar", MORNING)
    (entry,) = await said_in(desk, code)
    news = await clerk.http.get(address(code, "/neues?nach=0"))
    assert news.json()["text"] == "Eine neue Nachricht (heute, 09:42 Uhr)."
    assert HERS not in news.text
    assert (await clerk.http.get(address(code, f"/neues?nach={entry.id}"))).json()["neu"] == 0
    await clerk.open(address(code, "/protokoll"))
    assert "Noch hat niemand diese Anfrage gelesen." in clerk.text


async def test_a_message_of_the_office_that_did_not_arrive_is_named(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    person = PersonId(f"person-{code}")
    box = await desk.vault.box(person)
    message = TalkSaid(
        language=Lang("ar"), direction=Direction.RTL, talk=TalkId("eins"), paragraphs=("Geheimes Wort",)
    )
    async with desk.database.transaction() as tx:
        outgoing = Outgoing(message=message)
        row = await put(tx, box, person, TELEGRAM, outgoing, lane=Lane.REPLY, now=MORNING)
        await set_aside(tx, row, "refused")
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Eine Nachricht konnte nicht zugestellt werden." in clerk.text
    assert "Geheimes Wort" not in clerk.html


def test_every_group_of_stored_replies_has_a_german_name_and_every_value_a_label() -> None:
    texts = ReplyTexts(Catalog.load(), {})
    messages = [message for group in reply_groups() for message in group.messages]
    assert {group.name for group in reply_groups()} == GROUP_NAMES.keys()
    assert len(messages) == len(set(messages)) > 15
    assert {value for one in messages for value in texts.values(one)} == {"date", "place", "phone"}
