"""Folding the log: finished text, and the one question that is open."""

from datetime import UTC, date, datetime

from bot.channels.web.question_view import Layout, view_of
from bot.channels.web.transcript import Look, Open, fold
from domain.effects import Tone
from domain.ids import Lang, NoticeId
from domain.messages import (
    Asked,
    Button,
    Direction,
    FileSent,
    NoticeSettled,
    Notified,
    OpenQuestion,
    PersonSaid,
    Retired,
    Said,
    Settled,
    SummaryLine,
)
from domain.questions import Kind
from storage.chat_log import LogEntry, LogRow

NOW = datetime(2026, 11, 21, 8, 33, tzinfo=UTC)
DE = Lang("de")
LTR = Direction.LTR


def rows(*entries: LogEntry) -> list[LogRow]:
    return [LogRow(number, entry, NOW) for number, entry in enumerate(entries, 1)]


def asked(turn: int, prompt: str, kind: Kind = Kind.CHOICE, **more: object) -> Asked:
    question = OpenQuestion(turn=turn, flow="intake", step="s", kind=kind, prompt=prompt)
    return Asked(language=DE, direction=LTR, question=question.model_copy(update=more))


def settled(turn: int, prompt: str, answer: str) -> Settled:
    return Settled(language=DE, direction=LTR, turn=turn, prompt=prompt, answer=answer)


def said(text: str, tone: Tone = Tone.PLAIN, *, transient: bool = False, code: str | None = None) -> Said:
    return Said(language=DE, direction=LTR, tone=tone, paragraphs=(text,), transient=transient, code=code)


def test_an_answered_question_becomes_two_entries_and_the_next_one_is_open() -> None:
    talk = fold(rows(asked(1, "In Gefahr?"), settled(1, "In Gefahr?", "Nein"), asked(2, "Welche Stadt?")))
    assert [(entry.look, entry.paragraphs) for entry in talk.entries] == [
        (Look.BOT, ("In Gefahr?",)),
        (Look.ME, ("Nein",)),
    ]
    assert talk.open is not None
    assert (talk.open.key, talk.open.question.prompt) == (3, "Welche Stadt?")


def test_ids_of_entries_are_stable_and_different() -> None:
    log = rows(said("Guten Tag"), settled(1, "In Gefahr?", "Nein"), PersonSaid(text="hm"))
    assert [entry.id for entry in fold(log).entries] == ["1", "2q", "2a", "3"]
    assert [entry.id for entry in fold(log[1:]).entries] == ["2q", "2a", "3"]


def test_a_newer_question_replaces_the_older_one() -> None:
    talk = fold(rows(asked(1, "In Gefahr?"), asked(2, "Worum geht es?"), settled(1, "In Gefahr?", "Nein")))
    assert talk.open is not None
    assert talk.open.question.prompt == "Worum geht es?"


def test_a_retired_question_is_closed_without_a_word() -> None:
    log = rows(asked(4, "Alt?"), Retired(language=DE, direction=LTR, turn=4, note="weg"))
    assert fold(log).open is None
    assert fold(log).entries == ()


def test_what_was_typed_as_an_answer_is_shown_once() -> None:
    talk = fold(rows(asked(1, "Ihr Text?"), PersonSaid(text="Hilfe"), settled(1, "Ihr Text?", "Hilfe")))
    assert [entry.paragraphs[0] for entry in talk.entries] == ["Ihr Text?", "Hilfe"]


def test_what_was_typed_and_not_understood_stays() -> None:
    talk = fold(rows(PersonSaid(text="blau"), asked(1, "In Gefahr?", error="Nicht verstanden")))
    assert [entry.look for entry in talk.entries] == [Look.ME]


def test_a_passing_message_goes_with_the_next_answer() -> None:
    help_lines = said("112", Tone.SOS, transient=True)
    assert [entry.look for entry in fold(rows(help_lines)).entries] == [Look.SOS]
    assert fold(rows(help_lines, settled(1, "Sicher?", "Ja"))).entries[0].look is Look.BOT


def test_a_confirmation_brings_its_code_and_its_file() -> None:
    talk = fold(
        rows(
            said("Ihr Code: K7QM-2P9X", Tone.CONFIRMATION, code="K7QM-2P9X"),
            FileSent(
                language=DE,
                direction=LTR,
                filename="t.ics",
                mime_type="text/calendar",
                content="",
                caption="Termin",
            ),
        )
    )
    assert talk.entries[0].code == "K7QM-2P9X"
    assert [entry.look for entry in talk.entries] == [Look.TICKET, Look.FILE]


def notified(notice: str = "n1", text: str = "Dieser Termin kann nicht stattfinden.") -> Notified:
    return Notified(
        language=DE,
        direction=LTR,
        notice=NoticeId(notice),
        paragraphs=(text,),
        note="Der Aufzug ist kaputt.",
        closing=("Was möchten Sie?",),
        buttons=(Button(id="1", label="1: Do., 3. Dez."), Button(id="cancel", label="Absagen")),
    )


def notice_settled(line: str, answer: str | None = None, notice: str = "n1") -> NoticeSettled:
    return NoticeSettled(
        language=DE, direction=LTR, notice=NoticeId(notice), line=line, answer=answer, paragraphs=("wieder",)
    )


def buttons_of(log: list[LogRow]) -> list[tuple[int, str | None]]:
    """How many buttons each notice has, and what stands in their place."""
    notices = [entry.notice for entry in fold(log).entries if entry.notice is not None]
    return [(len(notice.buttons), notice.settled) for notice in notices]


def test_a_notice_stands_in_the_log_and_the_question_stays_open() -> None:
    talk = fold(rows(asked(1, "In Gefahr?"), notified()))
    (entry,) = talk.entries
    assert (entry.look, entry.paragraphs) == (Look.NOTICE, ("Dieser Termin kann nicht stattfinden.",))
    assert entry.notice is not None
    assert (entry.notice.note, entry.notice.closing) == ("Der Aufzug ist kaputt.", ("Was möchten Sie?",))
    assert talk.open is not None
    assert not fold(rows(notified())).changed


def test_an_answer_takes_the_place_of_the_buttons_and_is_a_word_of_hers() -> None:
    log = rows(notified(), said("Danach"), notice_settled("➜ Ihre Antwort: Ja", "Ja"))
    assert buttons_of(log) == [(0, "➜ Ihre Antwort: Ja")]
    last = fold(log).entries[-1]
    assert (last.id, last.look, last.paragraphs) == ("3a", Look.ME, ("Ja",))
    assert fold(log).settled == {"n1": "➜ Ihre Antwort: Ja"}


def test_a_notice_that_is_over_says_so_without_a_word_of_hers() -> None:
    log = rows(notified(), notice_settled("Nicht mehr gültig"))
    assert buttons_of(log) == [(0, "Nicht mehr gültig")]
    assert [entry.look for entry in fold(log).entries] == [Look.NOTICE]


def test_the_first_answer_stays_and_other_notices_keep_their_buttons() -> None:
    log = rows(
        notified(), notified("n2"), notice_settled("➜ Ihre Antwort: Ja", "Ja"), notice_settled("Nicht mehr")
    )
    assert buttons_of(log) == [(0, "➜ Ihre Antwort: Ja"), (2, None)]


def test_a_notice_told_again_has_its_buttons_further_down() -> None:
    log = rows(notified(), notice_settled("➜ Ihre Antwort: Andere", "Andere"), notified(text="Noch einmal"))
    assert buttons_of(log) == [(0, "➜ Ihre Antwort: Andere"), (2, None)]
    assert fold(log).settled == {}
    assert buttons_of(rows(notified(), notified())) == [(0, None), (2, None)]


def test_an_answer_to_a_notice_that_is_not_in_this_part_is_handed_on() -> None:
    part = fold(rows(notice_settled("➜ Ihre Antwort: Ja", "Ja")))
    assert part.settled == {"n1": "➜ Ihre Antwort: Ja"}
    assert [entry.look for entry in part.entries] == [Look.ME]


def test_a_part_that_opens_and_closes_nothing_leaves_the_question_alone() -> None:
    assert not fold(rows(said("Eine Nachricht"))).changed
    assert fold(rows(asked(1, "Neu?"))).changed


def test_times_are_grouped_by_their_day() -> None:
    times = (
        Button(id="a", label="09:00", group="Di", day="2026-12-01"),
        Button(id="b", label="10:00", group="Di", day="2026-12-01"),
        Button(id="c", label="15:00 · Rathaus Alsdorf", group="Do", day="2026-12-03"),
        Button(id="none_fits", label="Kein Termin passt", quiet=True),
    )
    question = asked(1, "Welcher?", Kind.SLOT, buttons=times).question
    view = view_of(Open(1, question))
    assert view.layout is Layout.SLOTS
    assert [(day.on, [time.id for time in day.times], day.wide) for day in view.days] == [
        (date(2026, 12, 1), ["a", "b"], False),
        (date(2026, 12, 3), ["c"], True),
    ]
    assert [button.id for button in view.answers] == ["none_fits"]


def test_the_buttons_of_corrections_stand_beside_their_lines_only() -> None:
    line = SummaryLine(label="Ort", value="Alsdorf", edit="edit:town", edit_label="Ändern")
    buttons = (Button(id="confirm", label="Ja"), Button(id="edit:town", label="Ort", quiet=True))
    view = view_of(Open(1, asked(1, "Stimmt alles?", Kind.SUMMARY, buttons=buttons, lines=(line,)).question))
    assert [button.id for button in view.answers] == ["confirm"]
