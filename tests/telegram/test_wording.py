"""How messages look as Telegram's HTML."""

import pytest

from bot.channels.telegram.text import MAX_TEXT, RIGHT_TO_LEFT_MARK, block, messages, shortened, units
from bot.channels.telegram.wording import (
    asked_texts,
    caption,
    notice_settled_text,
    notified_texts,
    said_texts,
    settled_text,
)
from domain.effects import Tone
from domain.messages import Direction, FileSent, SummaryLine
from tests.botapi.markup import parse_html
from tests.telegram.said import AR, asked, notice_settled, notified, question, said, settled


def test_paragraphs_are_joined_by_an_empty_line_and_escaped() -> None:
    (text,) = said_texts(said("Fragen & <Antworten>", "Zweiter Absatz"))
    assert text == "Fragen &amp; &lt;Antworten&gt;\n\nZweiter Absatz"
    assert parse_html(text).text == "Fragen & <Antworten>\n\nZweiter Absatz"


def test_a_code_can_be_copied_by_a_tap_without_anything_around_it() -> None:
    message = said("Ihr Termin ist fest.", "Ihr Code:\n\u2068K7QM-2P9X\u2069", code="K7QM-2P9X")
    (text,) = said_texts(message)
    assert text == "Ihr Termin ist fest.\n\nIhr Code:\n\u2068<code>K7QM-2P9X</code>\u2069"
    assert parse_html(text).marked("code") == ("K7QM-2P9X",)


def test_a_code_that_no_paragraph_holds_gets_a_line_of_its_own() -> None:
    assert said_texts(said("Ihr Code:", code="K7QM-2P9X")) == ["Ihr Code:\n\n<code>K7QM-2P9X</code>"]


def test_a_confirmation_has_a_heading() -> None:
    message = said("Ihr Termin ist fest.", "Donnerstag", tone=Tone.CONFIRMATION)
    assert said_texts(message) == ["<b>Ihr Termin ist fest.</b>\n\nDonnerstag"]


def test_numbers_of_help_lines_stand_on_lines_of_their_own() -> None:
    (text,) = said_texts(said("Kein Notruf.", "112\nPolizei und Feuerwehr", tone=Tone.SOS))
    assert text.split("\n") == ["<b>Kein Notruf.</b>", "", "112", "Polizei und Feuerwehr"]


def test_the_german_original_stands_below_a_rule() -> None:
    message = said("موافقة", language=AR).model_copy(update={"original": ("Einwilligung",)})
    assert said_texts(message) == [f"{RIGHT_TO_LEFT_MARK}موافقة\n\n———\n\nEinwilligung"]


def test_every_paragraph_of_a_right_to_left_language_starts_as_one() -> None:
    (text,) = said_texts(said("مرحبا", "112", language=AR, tone=Tone.SOS))
    parsed = parse_html(text).text
    assert parsed.startswith(RIGHT_TO_LEFT_MARK)
    assert f"\n\n{RIGHT_TO_LEFT_MARK}112" in parsed


def test_a_question_is_bold_below_its_error_and_above_its_hint() -> None:
    wanted = question("Wie viele?", "1").model_copy(
        update={"error": "Das ist keine Zahl.", "hint": "Eine Zahl von 1 bis 9", "chosen": "Gewählt: nichts"}
    )
    assert asked_texts(asked(wanted)) == [
        "⚠️ Das ist keine Zahl.\n\n<b>Wie viele?</b>\n\nEine Zahl von 1 bis 9\n\nGewählt: nichts"
    ]


def test_a_text_from_before_stands_above_the_button_that_uses_it() -> None:
    kept = "Das haben Sie schon geschrieben:\n\u2068Mein <Brief>\u2069"
    wanted = question("Worum geht es?", "Diesen Text nehmen").model_copy(
        update={"hint": "Mit eigenen Worten", "kept": kept}
    )
    (sent,) = asked_texts(asked(wanted))
    assert parse_html(sent).text == f"Worum geht es?\n\nMit eigenen Worten\n\n{kept}"


def test_details_can_be_folded_out() -> None:
    wanted = question("Einverstanden?", "Ja").model_copy(
        update={"details": "Wir speichern …", "details_label": "Mehr lesen", "original": ("Auf Deutsch",)}
    )
    (text,) = asked_texts(asked(wanted))
    assert text.split("\n\n") == [
        "<b>Einverstanden?</b>",
        "<blockquote expandable>Mehr lesen\nWir speichern …</blockquote>",
        "———",
        "Auf Deutsch",
    ]


def test_a_summary_has_one_line_for_each_answer() -> None:
    lines = (
        SummaryLine(label="Thema", value="Wohnung", edit="edit.topics", edit_label="Ändern"),
        SummaryLine(label="Stadt", value="<Aachen>", edit="edit.town", edit_label="Ändern"),
    )
    wanted = question("Stimmt alles?", "Ja").model_copy(update={"lines": lines})
    assert asked_texts(asked(wanted)) == [
        "<b>Stimmt alles?</b>\n\n<b>Thema</b>: Wohnung\n<b>Stadt</b>: &lt;Aachen&gt;"
    ]


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (settled("Alter?", "Ja & nein"), "Alter?\n➜ <b>Ja &amp; nein</b>"),
        (
            settled("العمر؟", "نعم", language=AR),
            f"{RIGHT_TO_LEFT_MARK}العمر؟\n{RIGHT_TO_LEFT_MARK}← <b>نعم</b>",
        ),
    ],
)
def test_an_answered_question_shows_its_answer(message: object, text: str) -> None:
    assert settled_text(message) == text  # type: ignore[arg-type]


def test_a_very_long_answer_is_shortened_to_fit() -> None:
    text = parse_html(settled_text(settled("Was ist los?", "<&> " * 2_000))).text
    assert units(text) <= MAX_TEXT
    assert text.endswith("…")


def test_a_long_text_is_split_between_paragraphs() -> None:
    paragraphs = [letter * 1_500 for letter in "abcde"]
    texts = said_texts(said(*paragraphs))
    assert [text.split("\n\n") for text in texts] == [paragraphs[:2], paragraphs[2:4], paragraphs[4:]]


def test_a_long_paragraph_is_split_between_words_and_keeps_its_look() -> None:
    words = "Wort " * 2_000
    texts = asked_texts(asked(question(words.strip(), "Ja")))
    parsed = [parse_html(text) for text in texts]
    assert all(units(one.text) <= MAX_TEXT for one in parsed)
    assert " ".join(one.text for one in parsed) == words.strip()
    assert [one.marked("bold") for one in parsed] == [(one.text,) for one in parsed]


def test_length_is_counted_as_telegram_does() -> None:
    texts = messages([block("😀" * 2_100)])
    assert [units(text) for text in texts] == [4_096, 104]
    assert "".join(texts) == "😀" * 2_100
    assert shortened("😀😀😀", 4) == "😀…"


def test_what_is_short_stays_as_it_is() -> None:
    assert shortened("kurz", 4) == "kurz"
    assert messages([]) == []


def test_a_file_has_a_caption_in_its_language() -> None:
    message = FileSent(
        language=AR,
        direction=Direction.RTL,
        filename="termin.ics",
        mime_type="text/calendar",
        content="",
        caption="الموعد <",
    )
    assert caption(message) == f"{RIGHT_TO_LEFT_MARK}الموعد &lt;"


def test_a_notice_begins_with_what_it_is_about() -> None:
    (text,) = notified_texts(notified("Dieser Termin kann nicht stattfinden:\nDonnerstag", "Der Grund"))
    assert text == (
        "<b>Dieser Termin kann nicht stattfinden:\nDonnerstag</b>\n\nDer Grund\n\nWas möchten Sie?"
    )


def test_a_line_by_staff_stays_german_inside_a_right_to_left_notice() -> None:
    (text,) = notified_texts(notified("موعد", note="Wir <ziehen> um.", language=AR))
    mark = RIGHT_TO_LEFT_MARK
    assert text == (f"<b>{mark}موعد</b>\n\n\u2068Wir &lt;ziehen&gt; um.\u2069\n\n{mark}Was möchten Sie?")


def test_a_notice_is_frozen_with_its_answer_below_it() -> None:
    text = notice_settled_text(notice_settled("➜ Ihre Antwort: Termin 2", "Dieser Termin"))
    assert text == "<b>Dieser Termin</b>\n\nWas möchten Sie?\n\n<b>➜ Ihre Antwort: Termin 2</b>"
    assert notice_settled_text(notice_settled("Nicht mehr gültig")) is None


def test_a_long_line_by_staff_still_leaves_room_for_the_buttons() -> None:
    texts = notified_texts(notified("Termin", note="Wort " * 900))
    assert len(texts) > 1
    assert all(units(parse_html(text).text) <= MAX_TEXT for text in texts)
    assert "Was möchten Sie?" in texts[-1]
