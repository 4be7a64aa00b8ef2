"""Telling a person everything that is stored about her, in her language."""

from bot.context import TurnContext
from domain.case_codes import show_case_code
from domain.conversation import Answer, Conversation
from domain.effects import Say
from domain.intake import IntakeContent
from domain.phrases import Moment, Phrase, Verbatim, phrase
from flows.book import HOME, Book
from flows.scene import place_of
from flows.summary import answer_words
from flows.work import Work
from storage.appointments import appointments_of
from storage.consents import consents_of
from storage.records import own_records

_A_MESSAGE = 12


async def tell_my_data(context: TurnContext, book: Book, state: Conversation) -> tuple[Say, ...]:
    """Return what is stored: consents, open answers, records, appointments; in pages of some lines."""
    lines = [
        *_answers(Work(book, state, context.now), state),
        *await _consents(context),
        *await _records(context),
        *await _visits(context, Work(book, state, context.now)),
    ]
    if not lines:
        return (Say((phrase("mydata-nothing"),)),)
    pages = [lines[start : start + _A_MESSAGE] for start in range(0, len(lines), _A_MESSAGE)]
    first, *others = pages
    return (
        Say((phrase("mydata-intro"), *first)),
        *(Say(tuple(page)) for page in others),
        Say((phrase("mydata-hint"),)),
    )


def _answers(work: Work, state: Conversation) -> list[Phrase]:
    """Say the answers of an intake that is still open; a handed-in one is in its record."""
    return [
        phrase(
            "mydata-answer",
            label=phrase(step.summary),
            value=answer_words(work, step, state.answer(step.field)),
        )
        for step in work.book.flows[HOME].step
        if step.summary is not None and step.field is not None and step.field in state.answers
    ]


async def _consents(context: TurnContext) -> list[Phrase]:
    found = await consents_of(context.tx, context.person)
    return [
        phrase("mydata-consent", date=Moment(one.granted_at)) for one in found if one.withdrawn_at is None
    ]


async def _records(context: TurnContext) -> list[Phrase]:
    lines: list[Phrase] = []
    for record in await own_records(context.tx, context.box, context.person):
        lines.append(
            phrase(
                "mydata-request",
                code=Verbatim(show_case_code(record.request.case_code)),
                date=Moment(record.request.received_at),
                status=phrase(f"record-status-{record.request.status}"),
            )
        )
        lines.extend(_content(record.content))
    return lines


def _content(content: IntakeContent) -> list[Phrase]:
    told: dict[str, Answer] = {"summary-concern": content.concern, "summary-call-name": content.call_name}
    if content.children is not None:
        told["summary-children"] = content.children
    return [
        phrase("mydata-answer", label=phrase(label), value=Verbatim(str(value)))
        for label, value in told.items()
        if value is not None
    ]


async def _visits(context: TurnContext, work: Work) -> list[Phrase]:
    found = await appointments_of(context.tx, context.person, now=context.now)
    return [
        phrase(
            "mydata-visit",
            when=Moment(one.start, place_of(work, one.place).tz),
            place=Verbatim(place_of(work, one.place).name),
        )
        for one in found
    ]
