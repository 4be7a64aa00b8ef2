"""The concern beside its German: what was protected, what is doubtful, and why there is none."""

import pytest

from domain.ids import CaseCode, Lang, PersonId, RecordId
from domain.intake import IntakeContent, Interpreter
from domain.translation import NotTranslated, PartKind, Passage, ProtectedPart, Translation, Why
from storage.translations import want_concern
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.sample import LETTER
from tests.desk.talking import (
    AR,
    DE,
    address,
    concern_in_german,
    person_writes,
    translate_concern,
    translate_newest,
)

KEPT = '<mark class="kept"><bdi>{}</bdi></mark>'


async def letter(desk: Desk, language: str = "ar", interpreter: Interpreter | None = None) -> CaseCode:
    update = {"concern_language": Lang(language), "interpreter": interpreter}
    return await desk.office.add(NewRecord(language=language, content=LETTER.model_copy(update=update)))


@both_databases
async def test_the_concern_stands_beside_its_german(desk: Desk) -> None:
    code = await letter(desk)
    await translate_concern(desk, code, concern_in_german())
    clerk = await (await desk.clerk("birke")).open(address(code))
    original, german = clerk.html.split('<p class="txt"')[1:3]
    assert original.startswith(' lang="ar" dir="rtl">')
    assert german.startswith(' lang="de" dir="ltr">Ich habe einen Brief vom ')
    for text in (original, german):
        assert KEPT.format("Jobcenter") in text
        assert KEPT.format("02.12.2026") in text
    assert '<span class="unsure">Ich verstehe &lt;nicht&gt;, was ich tun soll.</span>' in german
    assert '<span class="unsure" lang="ar" dir="rtl">نحن أربعة' in german
    for words in (
        "Original Arabisch",
        "Deutsch Maschinell übersetzt",
        "Sprachmittlung empfohlen. Ein Satz ist unsicher übersetzt (unterstrichen).",
        "Ein Satz blieb im Original, weil die Übersetzung etwas verloren hat. Klären Sie das im Gespräch.",
        "Argos 1.12.1, auf diesem Server, 24.11.2026, 09:42 Uhr. Modelle: ar-en 1.0, en-de 1.9.",
        "Güte: −2,25 (0 ist sicher, unter −0,50 gilt hier als unsicher).",
        "Geschützt: Jobcenter, 02.12.2026. Verloren: 6.",
    ):
        assert words in clerk.text


async def test_a_certain_translation_needs_no_warning(desk: Desk) -> None:
    code = await letter(desk)
    sure = Passage(original="شكرا.", text="Danke.", score=-0.1)
    done = Translation(
        source=AR, target=DE, passages=(sure,), engine="Argos", models=("ar-de",), made_at=MORNING
    )
    await translate_concern(desk, code, done)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Danke." in clerk.text
    assert "empfohlen" not in clerk.text
    assert "unsure" not in clerk.html


async def test_a_neighbours_model_is_called_approximate(desk: Desk) -> None:
    code = await letter(desk, "prs", Interpreter.NO)
    done = concern_in_german().model_copy(update={"source": Lang("prs"), "approximate": True})
    await translate_concern(desk, code, done)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Maschinell übersetzt nur ungefähr" in clerk.text
    assert "Dari geht nur über das Modell einer nahen Sprache, also ungefähr." in clerk.text
    assert "Sprachmittlung nicht nötig, aber empfohlen" in clerk.text


@pytest.mark.parametrize(
    ("why", "words", "recommended"),
    [
        (Why.OFF, "Hier ist keine maschinelle Übersetzung eingerichtet.", True),
        (Why.UNSUPPORTED, "Für diese Sprache (Arabisch) gibt es kein Übersetzungsmodell.", True),
        (Why.MISSING, "Das Modell für Arabisch ist hier nicht installiert.", True),
        (Why.UNSURE, "In welcher Sprache der Text ist, war nicht sicher zu erkennen.", True),
        (Why.FAILED, "Dieser Text ließ sich nicht übersetzen.", True),
        (Why.BUSY, "Die Übersetzung folgt.", False),
    ],
)
async def test_without_a_translation_the_page_says_why(
    desk: Desk, why: Why, words: str, *, recommended: bool
) -> None:
    code = await letter(desk)
    await translate_concern(desk, code, NotTranslated(why=why))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert words in clerk.text
    assert ("Sprachmittlung empfohlen" in clerk.text) is recommended
    assert "Maschinell" not in clerk.text


async def test_a_translation_is_only_promised_where_one_was_asked_for(desk: Desk) -> None:
    code = await letter(desk)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Die Übersetzung folgt." not in clerk.text
    async with desk.database.transaction() as tx:
        await want_concern(tx, PersonId(f"person-{code}"), RecordId(f"record-{code}"), (AR, DE), MORNING)
    await clerk.open(address(code))
    assert "Die Übersetzung folgt." in clerk.text


async def test_a_text_in_another_language_than_expected_is_marked_as_what_it_is(desk: Desk) -> None:
    code = await letter(desk, "uk")
    done = NotTranslated(why=Why.MISSING, source=AR)
    await translate_concern(desk, code, done)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert '<p class="txt" lang="ar" dir="rtl">' in clerk.html
    assert "Original Arabisch" in clerk.text


@both_databases
async def test_the_queue_recommends_an_interpreter_whatever_the_person_answered(desk: Desk) -> None:
    code = await letter(desk, interpreter=Interpreter.NO)
    clerk = await desk.clerk("birke")
    assert "ohne Sprachmittlung" in clerk.text
    await translate_concern(desk, code, concern_in_german())
    await clerk.open("/desk/eingang")
    assert "Sprachmittlung empfohlen" in clerk.text
    assert "ohne Sprachmittlung" not in clerk.text


async def test_who_wants_an_interpreter_needs_one(desk: Desk) -> None:
    code = await letter(desk, interpreter=Interpreter.YES)
    await translate_concern(desk, code, concern_in_german())
    assert "Sprachmittlung nötig" in (await desk.clerk("birke")).text


async def test_a_covered_record_shows_nothing_of_the_translation(desk: Desk) -> None:
    code = await letter(desk)
    await translate_concern(desk, code, concern_in_german())
    clerk = await (await desk.clerk("birke")).open(address(code, "?verdeckt=1"))
    for word in ("Ich verstehe", "Maschinell", "Jobcenter", "empfohlen"):
        assert word not in clerk.text


async def test_where_translation_is_off_who_wrote_german_needs_no_word_about_it(desk: Desk) -> None:
    content = IntakeContent(concern="Ich brauche Hilfe.", concern_language=Lang("de-simple"))
    code = await desk.office.add(NewRecord(language="de-simple", claimed_by="birke", content=content))
    off = NotTranslated(why=Why.OFF)
    await translate_concern(desk, code, off, of=Lang("de-simple"))
    await person_writes(desk, code, "Danke.", "de", MORNING)
    await translate_newest(desk, code, off)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Danke." in clerk.text
    for word in ("ausgeschaltet", "empfohlen"):
        assert word not in clerk.text


async def test_who_wrote_german_waits_for_no_translation(desk: Desk) -> None:
    content = IntakeContent(concern="Ich brauche Hilfe.", concern_language=DE)
    code = await desk.office.add(NewRecord(language="de", content=content))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Ich brauche Hilfe." in clerk.text
    assert "Die Übersetzung folgt" not in clerk.text


@both_databases
async def test_a_quotation_and_foreign_digits_are_readable_and_nothing_is_missing(desk: Desk) -> None:
    quoted = Passage(original="Sehr geehrte Frau,", gap=" ", quoted=True)
    dated = Passage(
        original="موعدي ٣/١٢/٢٠٢٦.",
        text="Mein Termin ist am ٣/١٢/٢٠٢٦.",
        score=-0.1,
        protected=(ProtectedPart(kind=PartKind.DATE, text="٣/١٢/٢٠٢٦"),),
    )
    done = concern_in_german().model_copy(update={"passages": (quoted, dated)})
    code = await letter(desk)
    await translate_concern(desk, code, done)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert '<mark class="kept"><bdi>3/12/2026</bdi></mark>' in clerk.html
    assert "blieb im Original" not in clerk.text
    assert "Sprachmittlung empfohlen" not in clerk.text
