"""Telling a person everything that is stored about her, in her language."""

from bot.context import TurnContext
from bot.intake import answers_of
from bot.news import news_lines
from bot.talk_data import talk_lines
from domain.case_codes import show_case_code
from domain.conversation import Conversation
from domain.effects import Say
from domain.phrases import Moment, Phrase, Verbatim, phrase
from flows.book import HOME, Book
from flows.scene import place_of
from flows.summary import answer_words
from flows.work import Work
from storage.appointments import appointments_of
from storage.consents import consents_of
from storage.news import NEWS_SCOPE
from storage.rebooking import displaced_of
from storage.records_export import records_of

_A_MESSAGE = 12


async def tell_my_data(context: TurnContext, book: Book, state: Conversation) -> tuple[Say, ...]:
    """Return what is stored: consents, answers, records, appointments, conversations; by pages."""
    work = Work(book, state, context.now)
    lines = [
        *_answers(work, state),
        *await _consents(context),
        *await news_lines(context),
        *await _records(context, work),
        *await _visits(context, work),
        *await talk_lines(context, book.policy),
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
        phrase("mydata-consent", date=Moment(one.granted_at))
        for one in found
        if one.withdrawn_at is None and one.scope != NEWS_SCOPE
    ]


async def _records(context: TurnContext, work: Work) -> list[Phrase]:
    lines: list[Phrase] = []
    for record in await records_of(context.tx, context.box, context.person):
        lines.append(
            phrase(
                "mydata-request",
                code=Verbatim(show_case_code(record.case_code)),
                date=Moment(record.created_at),
                status=phrase(f"record-status-{record.status}"),
            )
        )
        lines.extend(_answers(work, work.state.change(answers=answers_of(record))))
    return lines


async def _visits(context: TurnContext, work: Work) -> list[Phrase]:
    found = [
        *await appointments_of(context.tx, context.person, now=context.now),
        *await displaced_of(context.tx, context.person),
    ]
    return [
        phrase(
            "mydata-visit",
            when=Moment(one.start, place_of(work, one.place).tz),
            place=Verbatim(place_of(work, one.place).name),
        )
        for one in found
    ]
