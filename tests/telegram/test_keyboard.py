"""The buttons below a question."""

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.callback import MAX_BYTES, OLD, callback_data, notice_data, read_callback
from bot.channels.telegram.keyboard import keyboard, notice_keyboard
from domain.events import NoticeAnswered, Pressed
from domain.ids import Lang, NoticeId
from domain.messages import Asked, Button, DayButton, OpenQuestion, SummaryLine
from domain.notices import NoticeOption
from domain.questions import Kind
from tests.telegram.said import AR, asked, notified, question

NAV = (
    Button(id="_done", label="Fertig (1)"),
    Button(id="_skip", label="Überspringen"),
    Button(id="_back", label="← Zurück"),
)


def rows(message: Asked) -> list[list[str]]:
    """Return the labels, row by row."""
    drawn = keyboard(message)
    return [] if drawn is None else [[button.text for button in row] for row in drawn.inline_keyboard]


def data(message: Asked) -> list[str]:
    """Return the data of all buttons."""
    drawn = keyboard(message)
    assert drawn is not None
    return [str(button.callback_data) for row in drawn.inline_keyboard for button in row]


def with_columns(columns: int, *labels: str) -> OpenQuestion:
    return question("Wie viele?", *labels).model_copy(update={"columns": columns})


def test_answers_stand_one_in_a_row_unless_they_are_short() -> None:
    assert rows(asked(question("?", "Ja", "Nein"))) == [["Ja"], ["Nein"]]
    assert rows(asked(with_columns(3, "1", "2", "3", "4"))) == [["1", "2", "3"], ["4"]]


def test_rows_are_mirrored_for_right_to_left() -> None:
    assert rows(asked(with_columns(3, "1", "2", "3", "4"), language=AR)) == [["3", "2", "1"], ["4"]]


def test_the_way_back_and_the_like_stand_last() -> None:
    wanted = question("?", "Ja").model_copy(update={"nav": NAV})
    assert rows(asked(wanted)) == [["Ja"], ["Fertig (1)"], ["Überspringen", "← Zurück"]]
    assert data(asked(wanted)) == ["v1:1:ja", "v1:1:_done", "v1:1:_skip", "v1:1:_back"]


def test_a_question_for_text_has_no_buttons_but_those() -> None:
    wanted = question("Was ist los?", kind=Kind.TEXT)
    assert keyboard(asked(wanted)) is None
    assert rows(asked(wanted.model_copy(update={"nav": NAV[1:]}))) == [["Überspringen", "← Zurück"]]


def test_what_is_chosen_has_a_tick_before_its_words() -> None:
    wanted = question("?", "Wohnung", "Geld", kind=Kind.SEVERAL).model_copy(
        update={
            "columns": 2,
            "buttons": (
                Button(id="housing", label="Wohnung", selected=True),
                Button(id="money", label="Geld"),
            ),
        }
    )
    assert rows(asked(wanted)) == [["✅ Wohnung"], ["▫️ Geld"]]


def test_languages_stand_two_in_a_row() -> None:
    names = ("Deutsch", "English", "Українська")
    buttons = tuple(Button(id=name, label=name, language=Lang("de")) for name in names)
    wanted = question("Sprache").model_copy(update={"buttons": buttons})
    assert rows(asked(wanted)) == [["Deutsch", "English"], ["Українська"]]


def slots(day: str | None) -> OpenQuestion:
    times = [
        ("a", "09:00", "day.1"),
        ("b", "09:15", "day.1"),
        ("c", "09:30", "day.1"),
        ("d", "09:45", "day.1"),
    ]
    buttons = [Button(id=key, label=label, day=on) for key, label, on in [*times, ("e", "14:00", "day.2")]]
    days = (DayButton(id="day.1", label="Di · 4 Zeiten"), DayButton(id="day.2", label="Mi · 1 Zeit"))
    return question("Wann?", kind=Kind.SLOT).model_copy(
        update={"buttons": (*buttons, Button(id="none", label="Keine passt")), "days": days, "day": day}
    )


def test_days_come_first() -> None:
    assert rows(asked(slots(None))) == [["Di · 4 Zeiten"], ["Mi · 1 Zeit"], ["Keine passt"]]
    assert data(asked(slots(None)))[0] == "v1:1:day.1"


def test_then_come_the_times_of_the_chosen_day() -> None:
    assert rows(asked(slots("day.1"))) == [["09:00", "09:15", "09:30"], ["09:45"], ["Keine passt"]]
    assert rows(asked(slots("day.2"))) == [["14:00"], ["Keine passt"]]


def test_times_with_places_need_a_row_each() -> None:
    long = slots("day.2").model_copy(
        update={"buttons": (Button(id="e", label="14:00 · Rathaus Stolberg", day="day.2"),) * 2}
    )
    assert rows(asked(long)) == [["14:00 · Rathaus Stolberg"]] * 2


def test_every_line_of_a_summary_has_its_correction_and_the_end_comes_last() -> None:
    lines = (
        SummaryLine(label="Thema", value="Wohnung", edit="edit.topics", edit_label="Ändern"),
        SummaryLine(label="Stadt", value="Aachen", edit="edit.town", edit_label="Ändern"),
    )
    buttons = (
        Button(id="yes", label="Ja, Termin buchen"),
        Button(id="edit.topics", label="Thema", quiet=True),
        Button(id="edit.town", label="Stadt", quiet=True),
    )
    wanted = question("Stimmt alles?", kind=Kind.SUMMARY).model_copy(
        update={"lines": lines, "buttons": buttons}
    )
    assert rows(asked(wanted)) == [["Ändern: Thema"], ["Ändern: Stadt"], ["Ja, Termin buchen"]]
    assert data(asked(wanted)) == ["v1:1:edit.topics", "v1:1:edit.town", "v1:1:yes"]


def test_data_never_gets_longer_than_telegram_takes() -> None:
    fits = "ü" * 29
    assert callback_data(12, fits) == f"v1:12:{fits}"
    assert len(f"v1:12:{fits}".encode()) == MAX_BYTES
    assert callback_data(123, fits) is None


def test_an_option_that_does_not_fit_is_left_out_and_noted() -> None:
    wanted = question("?", "Ja", "x" * 70)
    with capture_logs() as logs:
        assert rows(asked(wanted)) == [["Ja"]]
    assert [entry["log_level"] for entry in logs] == ["warning"]


@pytest.mark.parametrize(
    ("given", "pressed"),
    [
        ("v1:7:yes", Pressed(7, "yes")),
        ("v1:0:edit.topics", Pressed(0, "edit.topics")),
        ("v1:7:a:b", Pressed(7, "a:b")),
        ("v2:7:yes", OLD),
        ("v1:x:yes", OLD),
        ("v1:-1:yes", OLD),
        ("v1:٧:yes", OLD),
        ("v1:7:", OLD),
        ("v1:7", OLD),
        ("", OLD),
        (None, OLD),
    ],
)
def test_data_is_read_back_or_counts_as_an_old_button(given: str | None, pressed: Pressed) -> None:
    assert read_callback(given) == pressed


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_notice_has_one_button_in_a_row(language: Lang) -> None:
    buttons = (Button(id="1", label="1: Do., 3. Dez., 10:00"), Button(id="other", label="Andere Zeiten"))
    drawn = notice_keyboard(notified("Termin", buttons=buttons, language=language))
    assert drawn is not None
    shown = [[(key.text, key.callback_data) for key in row] for row in drawn.inline_keyboard]
    assert shown == [
        [("1: Do., 3. Dez., 10:00", f"n1:{'n' * 32}:1")],
        [("Andere Zeiten", f"n1:{'n' * 32}:other")],
    ]
    assert notice_keyboard(notified("Termin")) is None


@pytest.mark.parametrize("option", NoticeOption)
def test_what_a_notice_sends_is_read_again(option: NoticeOption) -> None:
    notice = NoticeId("0123456789abcdef" * 2)
    data = notice_data(notice, option.value)
    assert data is not None
    assert len(data.encode()) <= MAX_BYTES
    assert read_callback(data) == NoticeAnswered(notice, option)
    assert notice_data(NoticeId("n" * 60), option.value) is None


@pytest.mark.parametrize(
    "data",
    ["n1", "n1:", "n1:abc", "n1:abc:", "n1:abc:later", "n1::1", f"n1:{'a' * 41}:1", "n1:a b:1", "n1:ü:1"],
)
def test_what_is_no_answer_to_a_notice_is_an_old_button(data: str) -> None:
    assert read_callback(data) == OLD
