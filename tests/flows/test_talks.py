"""Whether words are for the human of the office or for the program: decided without any storage."""

from datetime import timedelta

import pytest

from domain.conversation import ChannelPolicy, Conversation
from domain.effects import Ask, Echo, EndTalk, Say, WriteToOffice
from domain.events import Command, Commanded, Event, OfficeReads, TalkEnded, TalkLeft, Typed, TypedToOffice
from domain.ids import Lang, TalkId
from domain.phrases import Verbatim, phrase
from domain.talk import TalkNow
from flows.book import HOME, MENU
from flows.engine import advance
from flows.talks import met
from tests.flows.books import book_under, real_book
from tests.flows.shell import NOW

TALK = TalkId("talk")


def resting(**changes: object) -> Conversation:
    flow = real_book().flows[MENU]
    state = Conversation(
        flow=MENU,
        revision=flow.revision,
        step=flow.start,
        language=Lang("de"),
        talk=TALK,
        started_at=NOW,
        updated_at=NOW,
    )
    return state.change(**changes)


def effects(state: Conversation | None, event: Event) -> list[object]:
    return list(advance(real_book(), state, event, NOW)[1])


def test_words_go_to_the_office_without_a_question() -> None:
    assert effects(resting(), Typed(" Guten\u202e Tag ")) == [
        Echo("Guten Tag"),
        WriteToOffice(TALK, "Guten Tag"),
    ]


@pytest.mark.parametrize("text", ["/help", "/anything", "  ", "\u202e"])
def test_commands_and_nothing_do_not(text: str) -> None:
    assert not any(isinstance(one, WriteToOffice) for one in effects(resting(), Typed(text)))


@pytest.mark.parametrize("policy", [one for one in ChannelPolicy if one is not ChannelPolicy.FULL])
def test_a_channel_without_free_text_takes_none(policy: ChannelPolicy) -> None:
    _, found = advance(book_under(policy), resting(), Typed("Guten Tag"), NOW)
    assert not any(isinstance(one, WriteToOffice) for one in found)


def test_without_a_conversation_nothing_goes_there() -> None:
    assert any(isinstance(one, Ask) for one in effects(resting(talk=None), Typed("Guten Tag")))


def test_a_new_message_of_the_office_has_the_floor() -> None:
    asked = resting(aside=True)
    assert met(asked, TalkNow(TALK, NOW)).aside
    assert not met(asked, TalkNow(TALK, NOW + timedelta(seconds=1))).aside
    assert met(asked, None).talk is None
    none = resting(talk=None)
    assert met(none, None) is none
    assert met(none, TalkNow(TALK, NOW)).talk == TALK


def test_who_has_a_question_of_her_own_before_her_answers_it() -> None:
    flow = real_book().flows[HOME]
    asked = resting(flow=HOME, revision=flow.revision, step="concern", aside=True)
    assert not any(isinstance(one, WriteToOffice) for one in effects(asked, Typed("Ein Brief")))
    interrupted = asked.change(aside=False)
    assert any(isinstance(one, WriteToOffice) for one in effects(interrupted, Typed("Ein Brief")))
    in_its_form = Typed("Ein Brief", interrupted.turn)
    assert not any(isinstance(one, WriteToOffice) for one in effects(interrupted, in_its_form))


@pytest.mark.parametrize(
    ("reads", "told"),
    [
        (OfficeReads(until=NOW), "talk-read-today"),
        (OfficeReads(opens=NOW), "talk-read-from"),
        (OfficeReads(), "talk-read-soon"),
    ],
)
def test_she_hears_when_it_is_read(reads: OfficeReads, told: str) -> None:
    (say,) = effects(resting(), reads)
    assert isinstance(say, Say)
    assert [one.id for one in say.phrases] == ["talk-received", told]


@pytest.mark.parametrize("event", [Commanded(Command.STOP), TalkLeft(TALK)])
def test_ending_it_is_not_stopping(event: Event) -> None:
    state, found = advance(real_book(), resting(), event, NOW)
    assert (state.talk, state.phase) == (None, resting().phase)
    assert found == (EndTalk(TALK),)
    state, (said, asked) = advance(real_book(), state, TalkEnded(TALK), NOW)
    assert state.talk is None
    assert isinstance(said, Say)
    assert (said.phrases[0], said.ends) == (phrase("talk-ended-by-you"), TALK)
    assert isinstance(asked, Ask)


def test_while_another_conversation_is_open_her_words_go_on_to_a_human() -> None:
    other = TalkId("other")
    state, (said, *_) = advance(real_book(), resting(talk=None), TalkEnded(TALK, other), NOW)
    assert state.talk == other
    assert isinstance(said, Say)
    assert (said.phrases, said.ends) == ((phrase("talk-still-open"),), TALK)


def test_of_several_offices_the_one_that_reads_is_named() -> None:
    (say,) = effects(resting(), OfficeReads(office="Jobcenter"))
    assert isinstance(say, Say)
    assert phrase("web-subtitle", office=Verbatim("Jobcenter")) in say.phrases


def test_somebody_forgotten_is_understood() -> None:
    state, found = advance(real_book(), None, TypedToOffice(TALK, "Guten Tag", Lang("de")), NOW)
    assert (state.flow, state.language) == (MENU, Lang("de"))
    assert WriteToOffice(TALK, "Guten Tag") in found


def test_a_stranger_with_such_a_button_is_received_as_anybody() -> None:
    state, found = advance(real_book(), None, TalkLeft(TALK), NOW)
    assert state.flow == HOME
    assert not any(isinstance(one, EndTalk) for one in found)


def test_who_writes_without_end_is_asked_to_wait() -> None:
    tired = resting(turns=real_book().limits.turns)
    assert not any(isinstance(one, WriteToOffice) for one in effects(tired, Typed("noch etwas")))
