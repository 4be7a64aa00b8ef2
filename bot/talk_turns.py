"""A person's side of a conversation with the office, in her turn: what she writes, and that she ends it."""

from bot.context import TurnContext
from domain.conversation import ChannelPolicy
from domain.effects import EndTalk, WriteToOffice
from domain.events import Inbound, OfficeReads, TalkEnded, TalkLeft, Typed, TypedToOffice
from domain.ids import GERMAN, TalkId
from domain.talk import Talk, TalkNow, TalkWords
from storage.people import language_of
from storage.reading_hours import reading_hours
from storage.talks import close_talk, offices_writing_with, talk_by_id, talk_with, write_message


async def to_office(context: TurnContext, event: Typed | TalkLeft, talk: TalkNow | None) -> Inbound:
    """Return what words are of somebody whose conversation with the program has been forgotten."""
    if isinstance(event, TalkLeft):
        return TalkLeft(event.talk, await language_of(context.tx, context.person))
    full = context.house.policy_of(context.channel) is ChannelPolicy.FULL
    if talk is None or not full or event.text.lstrip().startswith("/") or not event.text.strip():
        return event
    return TypedToOffice(talk.talk, event.text, await language_of(context.tx, context.person))


async def carry_out_for_talks(
    context: TurnContext, action: WriteToOffice | EndTalk
) -> OfficeReads | TalkEnded | None:
    """Keep what she wrote, or close the conversation; nothing is done in one that is not hers."""
    talk = await talk_by_id(context.tx, action.talk)
    hers = talk if talk is not None and talk.person == context.person else None
    if isinstance(action, EndTalk):
        return await _end(context, action.talk, hers)
    return None if hers is None else await _keep(context, action, hers)


async def _end(context: TurnContext, talk: TalkId, hers: Talk | None) -> TalkEnded:
    if hers is not None:
        await close_talk(context.tx, talk, None, now=context.now)
    other = await talk_with(context.tx, context.person)
    return TalkEnded(talk, None if other is None else other.talk)


async def _keep(context: TurnContext, action: WriteToOffice, talk: Talk) -> OfficeReads:
    language = await language_of(context.tx, context.person) or GERMAN
    words = TalkWords(text=action.text, language=language)
    await write_message(context.tx, context.box, talk, words, now=context.now)
    context.tx.after_commit(context.house.wakers.talks)
    return await _who_reads(context, talk)


async def _who_reads(context: TurnContext, talk: Talk) -> OfficeReads:
    office = await _office_of_several(context, talk)
    hours = await reading_hours(context.tx, talk.record, context.now)
    if hours is None:
        return OfficeReads(office=office)
    if hours.today:
        return OfficeReads(until=hours.closes, tz=hours.tz, office=office)
    return OfficeReads(opens=hours.opens, tz=hours.tz, office=office)


async def _office_of_several(context: TurnContext, talk: Talk) -> str | None:
    """Return the name of the office that reads; None where there is only one that she could mean."""
    offices = await offices_writing_with(context.tx, context.person)
    if len(set(offices.values())) <= 1 or talk.id not in offices:
        return None
    names = {one.id: one.name for one in context.directory.organisations}
    return names.get(offices[talk.id])
