"""Messages for tests, short to write."""

from domain.effects import Tone
from domain.ids import Lang, NoticeId, TalkId
from domain.messages import (
    Asked,
    Button,
    Direction,
    NoticeSettled,
    Notified,
    OpenQuestion,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from domain.questions import Kind

DE = Lang("de")
AR = Lang("ar")


def direction_of(language: Lang) -> Direction:
    return Direction.RTL if language == AR else Direction.LTR


def office(*paragraphs: str, original: str | None = None, end: str = "", language: Lang = DE) -> TalkSaid:
    """A message of the office; with words for it, a button ends the conversation."""
    return TalkSaid(
        language=language,
        direction=direction_of(language),
        talk=TalkId("t" * 32),
        paragraphs=paragraphs,
        original=original,
        closing=("Schreiben Sie hier.",),
        buttons=(Button(id="end", label=end),) if end else (),
    )


def said(*paragraphs: str, language: Lang = DE, tone: Tone = Tone.PLAIN, code: str | None = None) -> Said:
    return Said(
        language=language,
        direction=direction_of(language),
        tone=tone,
        paragraphs=paragraphs,
        code=code,
    )


def question(prompt: str, *labels: str, turn: int = 1, kind: Kind = Kind.CHOICE) -> OpenQuestion:
    """A question whose options are called like their labels, in small letters."""
    buttons = tuple(Button(id=label.lower(), label=label) for label in labels)
    return OpenQuestion(turn=turn, flow="intake", step="step", kind=kind, prompt=prompt, buttons=buttons)


def asked(open_question: OpenQuestion, *, replace: bool = False, language: Lang = DE) -> Asked:
    return Asked(
        language=language,
        direction=direction_of(language),
        question=open_question,
        replace=replace,
    )


def settled(prompt: str, answer: str, *, turn: int = 1, language: Lang = DE) -> Settled:
    return Settled(
        language=language, direction=direction_of(language), turn=turn, prompt=prompt, answer=answer
    )


def retired(*, turn: int = 1, note: str = "Nicht mehr gültig") -> Retired:
    return Retired(language=DE, direction=Direction.LTR, turn=turn, note=note)


def notified(
    *paragraphs: str, buttons: tuple[Button, ...] = (), note: str | None = None, language: Lang = DE
) -> Notified:
    return Notified(
        language=language,
        direction=direction_of(language),
        notice=NoticeId("n" * 32),
        paragraphs=paragraphs,
        note=note,
        closing=("Was möchten Sie?",),
        buttons=buttons,
    )


def notice_settled(line: str, *paragraphs: str, language: Lang = DE) -> NoticeSettled:
    return NoticeSettled(
        language=language,
        direction=direction_of(language),
        notice=NoticeId("n" * 32),
        line=line,
        answer="Termin 2" if paragraphs else None,
        paragraphs=paragraphs,
        closing=("Was möchten Sie?",) if paragraphs else (),
    )
