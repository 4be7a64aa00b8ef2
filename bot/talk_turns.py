"""A person's side of a conversation with the office, in her turn: what she writes, and that she ends it."""

from bot.context import TurnContext
from domain.conversation import ChannelPolicy
from domain.effects import EndTalk, WriteToOffice
from domain.events import Inbound, OfficeReads, TalkLeft, Typed, TypedToOffice
from domain.ids import RecordId
from domain.talk import TalkNow, TalkWords
from locales.languages import GERMAN
from storage.people import language_of
from storage.reading_hours import reading_hours
from storage.talks import close_talk, talk_by_id, write_message


async def to_office(context: TurnContext, event: Typed | TalkLeft, talk: TalkNow | None) -> Inbound:
    """Return what words are of somebody whose conversation with the program has been forgotten."""
    if isinstance(event, TalkLeft):
        return TalkLeft(event.talk, await language_of(context.tx, context.person))
    full = context.house.policy_of(context.channel) is ChannelPolicy.FULL
    if talk is None or not full or event.text.lstrip().startswith("/") or not event.text.strip():
        return event
    return TypedToOffice(talk.talk, event.text, await language_of(context.tx, context.person))


async def carry_out_for_talks(context: TurnContext, action: WriteToOffice | EndTalk) -> OfficeReads | None:
    """Keep what she wrote, or close the conversation; nothing is done in one that is not hers."""
    talk = await talk_by_id(context.tx, action.talk)
    if talk is None or talk.person != context.person:
        return None
    if isinstance(action, EndTalk):
        await close_talk(context.tx, talk.id, None, now=context.now)
        return None
    language = await language_of(context.tx, context.person) or GERMAN
    words = TalkWords(text=action.text, language=language)
    await write_message(context.tx, context.box, talk, words, now=context.now)
    context.tx.after_commit(context.house.wakers.talks)
    return await _who_reads(context, talk.record)


async def _who_reads(context: TurnContext, record: RecordId) -> OfficeReads:
    hours = await reading_hours(context.tx, record, context.now)
    if hours is None:
        return OfficeReads()
    if hours.today:
        return OfficeReads(until=hours.closes, tz=hours.tz)
    return OfficeReads(opens=hours.opens, tz=hours.tz)
