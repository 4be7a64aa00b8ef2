"""What a turn says, in words, and where it waits for the person: the outbox, or the web chat's log."""

import base64
from collections.abc import Sequence
from functools import partial
from typing import assert_never

from bot.calendar_file import calendar_file
from bot.context import TurnContext
from bot.house import WEB
from bot.render import asked, retired, said, settled
from domain.effects import Ask, Echo, Message, Retire, Say, SendCalendarFile, Settle, TellMyData
from domain.messages import FileSent, OutMessage, PersonSaid
from domain.phrases import Phrase
from locales.wording import Wording
from storage import chat_log, outbox
from storage.appointments import appointment


async def in_words(
    context: TurnContext, wording: Wording, message: Message
) -> Sequence[OutMessage | PersonSaid]:
    """Put one message into words; empty when there is nothing (any more) to say."""
    match message:
        case Say():
            return (said(wording, message),)
        case Ask():
            return (asked(wording, message.question, replace=message.replace),)
        case Settle():
            return (settled(wording, message),)
        case Retire():
            return (retired(wording, message),)
        case Echo():
            return (PersonSaid(text=message.text),)
        case SendCalendarFile():
            return await _calendar(context, wording, message)
        case TellMyData():
            return ()
        case _:
            assert_never(message)


async def deliver(
    context: TurnContext, messages: Sequence[OutMessage | PersonSaid], target: int | None
) -> None:
    """Write the messages down where the person's channel takes them from, and wake it after the commit."""
    house, person = context.house, context.person
    if context.channel == WEB:
        for message in messages:
            await chat_log.append(context.tx, context.box, person, message, context.now)
        context.tx.after_commit(lambda: house.wakers.page(person))
        return
    for message in messages:
        if not isinstance(message, PersonSaid):
            outgoing = outbox.Outgoing(message=message, target=target)
            number = await outbox.put(
                context.tx,
                context.box,
                person,
                context.channel,
                outgoing,
                lane=outbox.Lane.REPLY,
                now=context.now,
            )
            context.tx.after_commit(partial(house.fresh.keep, number, outgoing))
    context.tx.after_commit(house.wakers.relay)


async def _calendar(context: TurnContext, wording: Wording, message: SendCalendarFile) -> Sequence[FileSent]:
    found = await appointment(context.tx, message.visit.booking)
    place = None if found is None else context.directory.place(found.place)
    if found is None or place is None:
        return ()
    content = calendar_file(found, place, now=context.now)
    caption = "calendar-caption" if found.status.live else "calendar-caption-cancelled"
    return (
        FileSent(
            language=wording.lang,
            direction=wording.direction,
            filename="termin.ics",
            mime_type="text/calendar",
            content=base64.b64encode(content).decode(),
            caption=wording.say(Phrase(caption)),
        ),
    )
