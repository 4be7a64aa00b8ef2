"""Turns that do something each: how a person comes to them, and what she does then."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from domain.events import (
    Command,
    Commanded,
    Inbound,
    LanguageChosen,
    NoticeAnswered,
    Started,
    Submitted,
    Typed,
)
from domain.ids import Lang
from domain.notices import NoticeOption
from tests.transcripts.deeds import Deed, do
from tests.turn.changes import adviser_falls_ill
from tests.turn.people import Someone

Way = Callable[[Someone], Awaitable[Inbound]]


async def _first_contact(_: Someone) -> Inbound:
    return Started()


async def _voice_of_somebody_new(_: Someone) -> Inbound:
    return Typed("Guten Tag, ich brauche Hilfe")


async def _consent(who: Someone) -> Inbound:
    await who.start()
    await who.answer("de")
    return who.pressed("yes")


async def _topics(who: Someone) -> Inbound:
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau")
    assert who.question is not None
    return Submitted(who.question.turn, ("wohnen", "brief"))


async def _concern(who: Someone) -> Inbound:
    await who.start()
    await who.answer("de", "yes", "no", "yes", "monschau", "topics:wohnen", "normal")
    return Typed("Ich habe einen Brief bekommen")


async def _hold(who: Someone) -> Inbound:
    await who.to_slots()
    return who.pressed(who.slots()[0])


async def _another_slot(who: Someone) -> Inbound:
    await who.to_summary()
    await who.press("edit.slot")
    return who.pressed(who.slots()[2])


async def _hand_in(who: Someone) -> Inbound:
    await who.to_summary()
    return who.pressed("confirm")


async def _hand_in_without_slot(who: Someone) -> Inbound:
    await who.start()
    await do(who.stand, Deed.CLOSE_ALL, (await who.press("de")).person, None)
    await who.answer(
        "yes", "no", "yes", "monschau", "topics:wohnen", "normal", "_skip", "1", "_skip", "_skip"
    )
    await who.answer("_skip", "yes")
    return who.pressed("send")


async def _switch_language(who: Someone) -> Inbound:
    await who.to_summary()
    return LanguageChosen(Lang("ar"))


async def _stop(who: Someone) -> Inbound:
    await who.to_summary()
    return Commanded(Command.STOP)


async def _move(who: Someone) -> Inbound:
    await who.to_booked()
    await who.answer("appointment", "move")
    await who.press(who.slots()[1])
    return who.pressed("yes")


async def _cancel(who: Someone) -> Inbound:
    await who.to_booked()
    await who.answer("appointment", "cancel")
    return who.pressed("yes")


async def _take_alternative(who: Someone) -> Inbound:
    await who.to_booked()
    told = await adviser_falls_ill(who.stand, who)
    return NoticeAnswered(told.notice, NoticeOption.TAKE_2)


async def _other_time(who: Someone) -> Inbound:
    await who.to_booked()
    told = await adviser_falls_ill(who.stand, who)
    await who.does(NoticeAnswered(told.notice, NoticeOption.OTHER))
    await who.press(who.slots()[-1])
    return who.pressed("yes")


async def _delete(who: Someone) -> Inbound:
    await who.to_booked()
    await who.command(Command.DELETE)
    return who.pressed("yes")


@dataclass(frozen=True, slots=True)
class Case:
    """A turn with a name."""

    name: str
    way: Way


CASES = (
    Case("first contact", _first_contact),
    Case("first words", _voice_of_somebody_new),
    Case("consent", _consent),
    Case("topics", _topics),
    Case("concern", _concern),
    Case("hold", _hold),
    Case("another slot", _another_slot),
    Case("hand in", _hand_in),
    Case("hand in without a slot", _hand_in_without_slot),
    Case("switch language", _switch_language),
    Case("stop", _stop),
    Case("move", _move),
    Case("cancel", _cancel),
    Case("take an alternative", _take_alternative),
    Case("take another time", _other_time),
    Case("delete", _delete),
)
DELETE = CASES[-1]
_OUTBOX_NAMES = {"first contact", "concern", "hand in", "take an alternative", "delete"}
OUTBOX_CASES = tuple(case for case in CASES if case.name in _OUTBOX_NAMES)
"""The turns that are looked at once more on a channel whose messages wait in the outbox."""
