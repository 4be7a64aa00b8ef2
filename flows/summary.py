"""The summary: one line an answer, in the words of its options, each with the button that corrects it."""

from datetime import date

from domain.conversation import Answer
from domain.phrases import Day, Series, Value, Verbatim, phrase
from domain.questions import Kind, Line
from flows.definition import Source, Step
from flows.scene import slot_line, topic_label
from flows.work import Work

EDIT = "edit."


def summary_lines(work: Work) -> tuple[Line, ...]:
    """Return the lines of all questions that were put to this person, answered or skipped."""
    return tuple(
        Line(
            phrase(step.summary), answer_words(work, step, work.state.answer(step.field)), f"{EDIT}{step.id}"
        )
        for step in work.flow.step
        if step.summary is not None
        and step.field is not None
        and step.field in work.state.answers
        and work.holds(step.when)
    )


def answer_words(work: Work, step: Step, answer: Answer) -> Value:
    """Return an answer as a value to show: its option's label, a number, a day, the person's own words."""
    if answer is None:
        return phrase("not-answered")
    match step.kind:
        case Kind.DATE:
            return Day(date.fromisoformat(str(answer)))
        case Kind.SLOT:
            return _slot_words(work, str(answer))
        case Kind.TEXT:
            return Verbatim(str(answer))
        case Kind.NUMBER:
            return phrase("value-none-children") if answer == 0 else _number(answer)
        case _:
            chosen = answer if isinstance(answer, tuple) else (answer,)
            words = tuple(option_words(work, step, one) for one in chosen)
            return words[0] if len(words) == 1 else Series(words)


def option_words(work: Work, step: Step, answer: Answer) -> Value:
    """Return the label of one chosen option, also when it is no longer offered."""
    wanted = {True: "yes", False: "no"}.get(answer, str(answer)) if isinstance(answer, bool) else str(answer)
    written = next((option for option in step.option if option.id == wanted), None)
    if written is not None:
        return phrase(written.label)
    match step.options_from:
        case Source.MUNICIPALITIES | Source.NEWS:
            found = work.book.directory.municipality(wanted)
            return Verbatim(wanted if found is None else found.name)
        case Source.TOPICS:
            return topic_label(work, wanted)
        case Source.LANGUAGES | Source.OFFERED:
            return Verbatim(next((name.name for name in work.book.languages if name.tag == wanted), wanted))
        case Source.VISITS | None:
            return Verbatim(wanted)


def _slot_words(work: Work, key: str) -> Value:
    hold = work.state.hold
    known = (*((hold.offer,) if hold is not None else ()), *work.state.offers)
    return next((slot_line(work, offer) for offer in known if offer.key == key), phrase("not-answered"))


def _number(answer: Answer) -> Value:
    return answer if isinstance(answer, int) else str(answer)
