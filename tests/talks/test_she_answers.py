"""While somebody of the office is in the chat, her words go there; the program does what it is asked."""

from datetime import timedelta

import pytest
from sqlalchemy import bindparam, delete, update

from bot.house import TELEGRAM, WEB
from domain.conversation import ChannelPolicy, Phase
from domain.events import Attached, Attachment, Command, Pressed, TalkLeft
from domain.ids import TalkId
from domain.messages import Asked, PersonSaid, Said
from domain.talk import Side, TalkState
from flows.book import APPOINTMENT, MENU
from storage import tables as t
from storage.database import Statement
from storage.statements import Dialect
from tests.talks.desk import Desk, handed_in, hears, in_conversation, office_said
from tests.talks.translators import Translates
from tests.turn.people import Someone
from tests.turn.stand import NOW, Stand

ANSWER = "Дякую, принесу"
_NO_HOURS = Statement(update(t.office_session).values(status="closed"))
_FORGET = Statement(delete(t.conversation).where(t.conversation.c.person_id == bindparam("person")))
_CLOSE_RECORD = Statement(
    update(t.intake_record).where(t.intake_record.c.person_id == bindparam("person")).values(status="closed")
)


async def written(desk: Desk, who: Someone) -> list[str]:
    """What the office reads of her."""
    return [entry.words.text for entry in await desk.entries(who.person) if entry.side is Side.PERSON]


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_her_words_go_to_the_human(
    stand: Stand, desk: Desk, translates: Translates, channel: str
) -> None:
    who = await in_conversation(stand, desk, channel=channel)
    await who.type(ANSWER)
    assert await written(desk, who) == [ANSWER]
    assert hears(who, "talk-received")
    assert hears(who, "talk-read-from")
    assert not any(isinstance(entry, Asked) for entry in who.heard)
    assert (channel == WEB) == any(isinstance(entry, PersonSaid) for entry in who.heard)
    await desk.worker_looks()
    (entry,) = [one for one in await desk.entries(who.person) if one.side is Side.PERSON]
    assert entry.words.translation is not None
    assert [(one.source, one.target, one.certain) for one in translates.asked] == [("uk", "de", False)]


async def test_a_message_that_comes_twice_is_kept_once(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type(ANSWER)
    assert who.last is not None
    assert (await who.sends(who.last)).duplicate
    assert await written(desk, who) == [ANSWER]


async def test_she_hears_from_when_it_is_read(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    stand.now = NOW + timedelta(days=1, hours=2)
    await who.type(ANSWER)
    assert hears(who, "talk-read-today")
    stand.now += timedelta(hours=8)
    await who.type(ANSWER)
    assert hears(who, "talk-read-from")
    async with stand.database.transaction() as tx:
        await tx.execute(_NO_HOURS)
    await who.type(ANSWER)
    assert hears(who, "talk-read-soon")


async def test_before_the_office_has_written_nothing_goes_there(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    await desk.writes(who.person, "Guten Tag")
    await who.type(ANSWER)
    assert not hears(who, "talk-received")
    assert await written(desk, who) == []


async def test_words_of_the_menu_are_for_the_human_too(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    words = stand.catalog.label((await who.state()).language, "menu-appointment")
    await who.type(words)
    assert await written(desk, who) == [words]


async def test_commands_are_for_the_program(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type("/sos")
    assert hears(who, "sos-text")
    await who.type("/nonsense")
    assert hears(who, "help-text")
    await who.command(Command.STATUS)
    await who.command(Command.HUMAN)
    assert hears(who, "talk-still-open")
    assert not hears(who, "human-info")
    assert await written(desk, who) == []


async def test_a_flow_that_she_starts_takes_what_it_understands(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.press("appointment")
    assert (await who.state()).flow == APPOINTMENT
    await who.type("Не можу прийти, що робити?")
    assert await written(desk, who) == ["Не можу прийти, що робити?"]
    assert any(isinstance(entry, Asked) for entry in who.heard)
    await who.type(stand.catalog.label((await who.state()).language, "visit-move"))
    assert len(await written(desk, who)) == 1
    assert (await who.state()).step == "slot"


async def test_a_question_for_words_of_her_own_keeps_them(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.press("new")
    await who.answer("no", "yes", "monschau", "topics:wohnen", "normal")
    assert who.question is not None
    assert who.question.step == "concern"
    await who.type("Ще одне питання про житло")
    assert await written(desk, who) == []
    assert (await who.state()).answers["concern"] == "Ще одне питання про житло"


async def test_a_new_message_of_the_office_takes_the_floor(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.press("new")
    await who.answer("no", "yes", "monschau", "topics:wohnen", "normal")
    await desk.picks(who.person, "reply-which-date")
    await desk.time_passes()
    await who.type("12.11.2026")
    await who.type("Це все")
    assert await written(desk, who) == ["12.11.2026", "Це все"]
    assert "concern" not in (await who.state()).answers


async def test_what_is_no_text_gets_the_usual_answer(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.does(Attached(Attachment.PHOTO))
    assert hears(who, "unsupported-attachment")
    assert not any(isinstance(entry, Asked) for entry in who.heard)
    assert await written(desk, who) == []


async def test_who_had_stopped_answers_the_human_and_stays_stopped(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    await who.command(Command.STOP)
    await desk.picks(who.person, "reply-which-date")
    await desk.time_passes()
    await who.type(ANSWER)
    assert await written(desk, who) == [ANSWER]
    assert (await who.state()).phase is Phase.STOPPED


async def test_whose_conversation_was_forgotten_answers_all_the_same(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    async with stand.database.transaction() as tx:
        await tx.execute(_FORGET, person=who.person)
    await who.type(ANSWER)
    assert await written(desk, who) == [ANSWER]
    assert hears(who, "talk-received")
    assert (await who.state()).flow == MENU


@pytest.mark.parametrize("by_command", [True, False])
@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_she_ends_it(stand: Stand, desk: Desk, channel: str, *, by_command: bool) -> None:
    who = await in_conversation(stand, desk, channel=channel)
    (message,) = office_said(who)
    if by_command:
        await who.command(Command.STOP)
    else:
        await who.does(TalkLeft(message.talk))
    assert hears(who, "talk-ended-by-you")
    assert (await who.state()).phase is Phase.OPEN
    talk = await desk.talk(who.person)
    assert (talk.state, talk.closed_by) == (TalkState.CLOSED, None)
    await desk.time_passes()
    await who.reads()
    assert not hears(who, "talk-ended-by-office")
    await who.type(ANSWER)
    assert await written(desk, who) == []
    await who.command(Command.STOP)
    assert (await who.state()).phase is Phase.STOPPED


async def test_the_button_of_a_closed_conversation_says_how_it_is(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    (message,) = office_said(who)
    for _ in range(2):
        await who.does(TalkLeft(message.talk))
        assert hears(who, "talk-ended-by-you")
        assert hears(who, "talk-again")


async def test_nobody_ends_what_is_not_hers(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    (message,) = office_said(who)
    other = await handed_in(stand, "de", TELEGRAM)
    await other.does(TalkLeft(message.talk))
    assert (await desk.talk(who.person)).state is TalkState.OPEN
    await other.does(TalkLeft(TalkId("nobody's")))
    assert hears(other, "talk-ended-by-you")


async def test_the_office_ends_it_after_what_was_still_to_come(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await desk.picks(who.person, "reply-read")
    assert await desk.closes(who.person)
    await desk.worker_looks()
    await who.reads()
    assert who.heard == []
    await desk.time_passes()
    await who.reads()
    last, ending = who.heard
    assert office_said(who) == [last]
    assert office_said(who)[0].buttons == ()
    assert isinstance(ending, Said)
    assert hears(who, "talk-ended-by-office")
    assert hears(who, "talk-again")
    await desk.time_passes()
    await who.reads()
    assert who.heard == []
    assert not await desk.closes(who.person)


async def test_who_never_got_a_message_hears_of_no_ending(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    assert await desk.takes_back(await desk.writes(who.person, "Das war für jemand anderen"))
    assert await desk.closes(who.person)
    for _ in range(2):
        await desk.time_passes()
        await who.reads()
        assert who.heard == []


async def test_a_message_that_leaves_after_the_end_is_followed_by_it(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    await desk.picks(who.person, "reply-read")
    assert await desk.closes(who.person)
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-opened")
    assert hears(who, "talk-ended-by-office")


async def test_it_ends_with_its_record(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    async with stand.database.transaction() as tx:
        await tx.execute(_CLOSE_RECORD, person=who.person)
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-ended-by-office")
    assert (await desk.talk(who.person)).state is TalkState.CLOSED


async def test_a_second_conversation_begins_anew(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    first = await desk.talk(who.person)
    await who.command(Command.STOP)
    await desk.picks(who.person, "reply-solved")
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-opened")
    assert (await desk.talk(who.person)).id != first.id
    await who.type(ANSWER)
    assert await written(desk, who) == [ANSWER]


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("policy", [one for one in ChannelPolicy if one is not ChannelPolicy.FULL])
async def test_a_channel_without_free_text_keeps_none(
    stand: Stand, desk: Desk, policy: ChannelPolicy
) -> None:
    who = await in_conversation(stand, desk, channel=TELEGRAM)
    stand.policy = policy
    await who.type(ANSWER)
    assert await written(desk, who) == []
    async with stand.database.transaction() as tx:
        await tx.execute(_FORGET, person=who.person)
    await who.type(ANSWER)
    assert await written(desk, who) == []


async def test_an_old_button_is_no_word_to_the_human(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.does(Pressed(1, "uk"))
    assert hears(who, "button-old")
    assert await written(desk, who) == []


async def test_a_long_message_is_kept_whole(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    text = "довге " * 600
    await who.type(text)
    assert await written(desk, who) == [text.strip()]
