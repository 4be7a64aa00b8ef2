"""Two offices write with one person, each about a request of its own: she knows who reads her words."""

import pytest

from bot.house import TELEGRAM, WEB
from domain.events import Command, TalkLeft
from domain.ids import TalkId
from domain.talk import Side, TalkState
from domain.translation import Why
from tests.talks.desk import Desk, hands_in_again, hears, in_conversation, office_said
from tests.talks.translators import Translates
from tests.transcripts.shown import words
from tests.turn.people import Someone
from tests.turn.stand import Stand

REGION, CITY = "StädteRegion Aachen", "Stadt Aachen"


async def with_both(stand: Stand, desk: Desk, channel: str = WEB) -> tuple[Someone, TalkId, TalkId]:
    """Return somebody with whom the region writes, and since then the city; and both conversations."""
    who = await in_conversation(stand, desk, channel=channel)
    region = await desk.talk(who.person)
    await hands_in_again(who, "aachen")
    await desk.picks(who.person, "reply-which-date")
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert message.talk != region.id
    return who, region.id, message.talk


async def test_the_office_that_reads_is_named_where_two_write(stand: Stand, desk: Desk) -> None:
    who, _, _ = await with_both(stand, desk)
    await who.type("Дякую")
    assert CITY in words(who.heard)
    assert REGION not in words(who.heard)
    await who.command(Command.STOP)
    await who.type("Дякую")
    assert hears(who, "talk-received")
    assert REGION not in words(who.heard)


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_the_button_of_one_leaves_the_other_open(stand: Stand, desk: Desk, channel: str) -> None:
    who, region, _ = await with_both(stand, desk, channel)
    for _ in range(2):
        await who.does(TalkLeft(region))
        assert hears(who, "talk-still-open")
        assert not hears(who, "talk-ended-by-you")
    city = await desk.talk(who.person)
    assert city.state is TalkState.OPEN
    await who.type("Дякую")
    assert [one.words.text for one in await desk.entries(who.person) if one.side is Side.PERSON] == ["Дякую"]
    await who.command(Command.STOP)
    assert hears(who, "talk-ended-by-you")


async def test_stopping_ends_one_after_the_other(stand: Stand, desk: Desk) -> None:
    who, region, city = await with_both(stand, desk)
    await who.command(Command.STOP)
    assert hears(who, "talk-still-open")
    assert (await who.state()).talk == region
    assert (await desk.talk(who.person)).id == city
    await who.command(Command.STOP)
    assert hears(who, "talk-ended-by-you")
    assert (await who.state()).talk is None


async def test_an_office_that_leaves_does_not_give_her_to_the_program(stand: Stand, desk: Desk) -> None:
    who, _, _ = await with_both(stand, desk)
    assert await desk.closes(who.person)
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-still-open")
    assert not hears(who, "talk-ended-by-office")


async def test_a_translation_that_comes_late_does_not_take_her_words(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await in_conversation(stand, desk)
    translates.answers = [Why.BUSY]
    await desk.writes(who.person, "Bis dann")
    await desk.time_passes()
    region = (await desk.talk(who.person)).id
    await hands_in_again(who, "aachen")
    await desk.picks(who.person, "reply-which-date")
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-now-translated")
    assert {one.talk for one in office_said(who)} > {region}
    await who.type("Дякую")
    assert CITY in words(who.heard)
