"""What a turn says, in words, and where it waits for the person: the outbox, or the web chat's log."""

import base64
from collections.abc import Sequence
from functools import partial
from typing import assert_never

from bot.calendar_file import calendar_file
from bot.context import TurnContext
from bot.house import WEB
from bot.notice_render import notice_settled, notified
from bot.ports import Incoming
from bot.render import asked, retired, said, settled
from domain.effects import (
    Ask,
    Echo,
    Message,
    Retire,
    Say,
    SendCalendarFile,
    Settle,
    SettleNotice,
    TellMyData,
    TellNotice,
)
from domain.events import NoticeAnswered
from domain.messages import FileSent, NoticeSettled, Notified, OutMessage, PersonSaid
from domain.phrases import Phrase
from flows.places import place_at
from locales.wording import Wording
from storage import chat_log, outbox
from storage.appointments import appointment
from storage.recipients import recipients


async def in_words(  # noqa: PLR0911 - one way for each message
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
        case TellNotice():
            return (notified(wording, context.directory, message.told, context.now, answerable=True),)
        case SettleNotice():
            return (notice_settled(wording, context.directory, message, context.now),)
        case SendCalendarFile():
            return await _calendar(context, wording, message)
        case TellMyData():
            return ()
        case _:
            assert_never(message)


async def deliver(
    context: TurnContext, messages: Sequence[OutMessage | PersonSaid], incoming: Incoming
) -> None:
    """Write the messages down where the person's channel takes them from, and wake it after the commit.

    Notices stand in her web chat as well, if she has one: what becomes of them is to be seen there too.
    """
    house, person = context.house, context.person
    if context.channel == WEB:
        await _into_log(context, messages)
        return
    notices = [one for one in messages if isinstance(one, Notified | NoticeSettled)]
    if notices and (await recipients(context.tx, [person]))[person].has(WEB):
        await _into_log(context, notices)
    for message in messages:
        if not isinstance(message, PersonSaid):
            outgoing = outbox.Outgoing(message=message, target=_target(message, incoming))
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


def _target(message: OutMessage, incoming: Incoming) -> int | None:
    """Return the message whose button was pressed, where this one is about it.

    A notice may be settled by a press on something else, which must not be overwritten with its words.
    """
    event = incoming.event
    pressed = event.notice if isinstance(event, NoticeAnswered) else None
    if isinstance(message, NoticeSettled):
        return incoming.message_id if message.notice == pressed else None
    return incoming.message_id if pressed is None else None


async def _into_log(context: TurnContext, messages: Sequence[OutMessage | PersonSaid]) -> None:
    page, person = context.house.wakers.page, context.person
    for message in messages:
        await chat_log.append(context.tx, context.box, person, message, context.now)
    context.tx.after_commit(lambda: page(person))


async def _calendar(context: TurnContext, wording: Wording, message: SendCalendarFile) -> Sequence[FileSent]:
    found = await appointment(context.tx, message.visit.booking)
    if found is None or context.directory.place(found.place) is None:
        return ()
    place = place_at(context.directory, found.place, found.start)
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
