"""Typed words right after a notice: they may be its answer, where nothing else is asked."""

from bot.context import TurnContext
from bot.notice_facts import facts_of
from domain.conversation import Conversation, Phase
from domain.events import Inbound, NoticeAnswered, Typed
from domain.notices import NoticeOption, ToTell
from flows.book import MENU, Book
from flows.notice_typing import meant_answer
from flows.notice_words import notice_options
from storage.notices import notice_by_id, open_notices_of
from storage.people import language_of


async def as_answer(context: TurnContext, book: Book, state: Conversation, event: Inbound) -> Inbound:
    """Return the event, as the answer to a notice where it is one.

    The notice must be the last thing that was said, the conversation rest in the menu or be stopped, and the
    words be clear; with two new notices nobody can know which is meant. What is written while a human of the
    office is in the chat is for that human.
    """
    rests = state.talk is None and (state.flow == MENU or state.phase is Phase.STOPPED)
    if not isinstance(event, Typed) or not rests or event.text.lstrip().startswith("/"):
        return event
    asking = await _asking(context, state)
    if len(asking) != 1:
        return event
    option = meant_answer(book, state.language, asking[0], event.text)
    return event if option is None else NoticeAnswered(asking[0].notice, option)


async def with_language(context: TurnContext, event: NoticeAnswered) -> NoticeAnswered:
    """Note the language of a person whose conversation has been forgotten, if the notice is hers.

    The button that ends news belongs to no notice, and whoever presses it has them no more.
    """
    notice = await notice_by_id(context.tx, event.notice)
    hers = notice is not None and notice.person == context.person
    if not hers and event.option is not NoticeOption.NO_NEWS:
        return event
    return NoticeAnswered(event.notice, event.option, await language_of(context.tx, context.person))


async def _asking(context: TurnContext, state: Conversation) -> list[ToTell]:
    """Return the open notices that were told since the last turn, or at its end, and want an answer."""
    told = [
        await facts_of(context.tx, notice)
        for notice in await open_notices_of(context.tx, context.person)
        if notice.created_at > state.updated_at or notice.id == state.notice
    ]
    return [one for one in told if notice_options(context.directory, one)]
