"""Answers to notices of the office: done apart from the open question, which stays what it was."""

from dataclasses import replace

import pytest

from domain.conversation import ChannelPolicy, Phase
from domain.effects import (
    AnswerNotice,
    CancelVisit,
    Effect,
    FindNotice,
    FindSlots,
    MoveVisit,
    SendCalendarFile,
    SettleNotice,
    TellNotice,
)
from domain.events import (
    Command,
    Event,
    NoticeAgreed,
    NoticeAnswered,
    NoticeLeads,
    NoticeLost,
    NoticeReplaced,
    NoticeStale,
    NoticeTaken,
    Pressed,
    Typed,
)
from domain.ids import FlowId, Lang, NoticeId
from domain.notices import NoticeKind, NoticeOption, ToTell
from domain.phrases import Phrase, phrase
from flows.book import HOME
from tests.flows.books import book_under, real_book
from tests.flows.notices import NOTICE, offers, told, visit
from tests.flows.people import asked, at, command, handed_in, options, said, say, state, with_home
from tests.flows.shell import Shell

OFFER = told(NoticeKind.OFFER)


def answers(shell: Shell, option: NoticeOption, reply: Event | None) -> list[Effect]:
    """Press a button of the notice; the shell replies."""
    shell.replies = [reply]
    effects = shell.do(NoticeAnswered(NOTICE, option))
    assert [one for one in effects if isinstance(one, AnswerNotice)] == [AnswerNotice(NOTICE, option)]
    return effects


def settled(effects: list[Effect]) -> list[SettleNotice]:
    return [one for one in effects if isinstance(one, SettleNotice)]


def retold(effects: list[Effect]) -> list[ToTell]:
    return [one.told for one in effects if isinstance(one, TellNotice)]


def words(value: object) -> str:
    assert isinstance(value, Phrase)
    return value.id


def leads(option: NoticeOption, told_of: ToTell = OFFER) -> NoticeLeads:
    return NoticeLeads(told_of, option, told_of.visit)


def test_a_time_that_is_taken_is_confirmed_and_goes_into_the_calendar() -> None:
    shell = handed_in()
    before = shell.question
    mine = visit(OFFER.offers[1].start)
    effects = answers(shell, NoticeOption.TAKE_2, NoticeTaken(OFFER, NoticeOption.TAKE_2, mine))
    (frozen,) = settled(effects)
    assert (frozen.notice, frozen.told, words(frozen.answer)) == (NOTICE, OFFER, "slot-line")
    assert said(effects) == ["visit-moved"]
    assert [one.visit for one in effects if isinstance(one, SendCalendarFile)] == [mine]
    assert asked(effects) == ["choose"]
    assert shell.question == before


def test_who_waited_on_the_list_has_a_first_appointment() -> None:
    vacancy = told(NoticeKind.VACANCY, times=1)
    shell = handed_in()
    effects = answers(shell, NoticeOption.TAKE_1, NoticeTaken(vacancy, NoticeOption.TAKE_1, visit()))
    assert said(effects) == ["received-appointment"]


@pytest.mark.parametrize(
    ("kind", "option", "sentence", "label"),
    [
        (NoticeKind.MOVED, NoticeOption.FINE, "notice-thanks", "notice-fine"),
        (NoticeKind.PLACE, NoticeOption.FINE, "notice-thanks", "notice-fine"),
        (NoticeKind.REMINDER, NoticeOption.COME, "notice-thanks-come", "visit-keep"),
        (NoticeKind.VACANCY, NoticeOption.DECLINE, "notice-declined", "notice-no"),
    ],
)
def test_an_answer_that_changes_nothing_is_thanked_for(
    kind: NoticeKind, option: NoticeOption, sentence: str, label: str
) -> None:
    shell = handed_in()
    effects = answers(shell, option, NoticeAgreed(told(kind), option))
    assert said(effects) == [sentence]
    assert words(settled(effects)[0].answer) == label
    files = [one for one in effects if isinstance(one, SendCalendarFile)]
    assert len(files) == (kind is NoticeKind.MOVED), "a moved one has another desk or place in the calendar"


def test_the_open_question_keeps_its_ticks_and_its_turn() -> None:
    shell = at("topics")
    shell.press("wohnen")
    before = state(shell)
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert asked(effects) == ["topics"]
    assert shell.question.turn == before.turn
    assert state(shell).draft == before.draft == ("wohnen",)
    assert (state(shell).answers, state(shell).history) == (before.answers, before.history)


def test_who_has_stopped_is_answered_and_asked_nothing() -> None:
    shell = handed_in()
    command(shell, Command.STOP)
    effects = answers(shell, NoticeOption.COME, NoticeAgreed(told(NoticeKind.REMINDER), NoticeOption.COME))
    assert (said(effects), asked(effects)) == (["notice-thanks-come"], [])
    assert state(shell).phase is Phase.STOPPED


def test_a_double_press_says_nothing_twice() -> None:
    shell = handed_in()
    assert answers(shell, NoticeOption.FINE, None) == [AnswerNotice(NOTICE, NoticeOption.FINE)]


def test_other_times_are_chosen_in_the_flow_and_the_intake_waits_behind_it() -> None:
    shell = at("topics")
    effects = answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    assert words(settled(effects)[0].answer) == "notice-other"
    assert any(isinstance(one, FindSlots) for one in effects)
    assert (state(shell).flow, state(shell).step) == ("appointment", "offer_slot")
    assert "offer" in options(shell)
    assert shell.question.hint is not None
    assert shell.question.hint.id == "slot-hint", "the one for moves says that the old time stays"
    shell.visits = [visit(displaced=True)]
    shell.press("r.3")
    assert state(shell).step == "offer_sure"
    effects = shell.press("yes")
    assert [one.visit.displaced for one in effects if isinstance(one, MoveVisit)] == [True]
    assert said(effects) == ["visit-moved"]
    assert asked(effects) == ["topics"]


def test_back_at_the_offer_it_is_shown_again() -> None:
    shell = handed_in()
    shell.offer = OFFER
    answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    effects = shell.press("offer")
    assert any(isinstance(one, FindNotice) for one in effects)
    assert retold(effects) == [OFFER]
    assert asked(effects) == ["choose"]
    assert state(shell).notice == NOTICE


def test_where_nothing_else_is_free_the_offer_is_shown_again() -> None:
    shell = handed_in()
    shell.offer, shell.free = OFFER, ()
    effects = answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    assert said(effects) == ["offer-none"]
    assert retold(effects) == [OFFER]


def test_a_time_that_somebody_else_took_leads_to_those_that_are_left() -> None:
    shell = handed_in()
    answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    shell.press("r.3")
    shell.taken.add("r.3")
    effects = shell.press("yes")
    assert (said(effects), asked(effects)) == (["slot-gone"], ["offer_slot"])


def test_a_displaced_appointment_is_shown_with_its_offer() -> None:
    shell = handed_in()
    shell.visits, shell.offer = [visit(displaced=True)], OFFER
    effects = command(shell, Command.APPOINTMENT)
    assert retold(effects) == [OFFER]
    assert asked(effects) == ["choose"]


def test_a_displaced_appointment_whose_offer_is_over_is_no_more() -> None:
    shell = handed_in()
    shell.visits = [visit(displaced=True)]
    assert said(command(shell, Command.APPOINTMENT)) == ["visit-missing"]


@pytest.mark.parametrize(
    ("kind", "step"), [(NoticeKind.OFFER, "offer_cancel_sure"), (NoticeKind.REMINDER, "cancel_sure")]
)
def test_cancelling_is_asked_for_once_more(kind: NoticeKind, step: str) -> None:
    shell = handed_in()
    before = told(kind)
    answers(shell, NoticeOption.CANCEL, leads(NoticeOption.CANCEL, before))
    assert state(shell).step == step
    assert before.visit is not None
    shell.visits = [before.visit]
    effects = shell.press("yes")
    assert [one.visit for one in effects if isinstance(one, CancelVisit)] == [before.visit]
    assert said(effects) == ["visit-cancelled"]


def test_who_does_not_cancel_an_offer_sees_it_again() -> None:
    shell = handed_in()
    shell.offer = OFFER
    answers(shell, NoticeOption.CANCEL, leads(NoticeOption.CANCEL))
    assert retold(shell.press("no")) == [OFFER]


def test_a_second_press_repeats_the_question_that_it_led_to() -> None:
    shell = handed_in()
    answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    before = state(shell)
    effects = answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    assert asked(effects) == ["offer_slot"]
    assert (state(shell).turn, state(shell).offers) == (before.turn, before.offers)


def test_taking_a_time_ends_the_question_about_the_same_appointment() -> None:
    shell = handed_in()
    answers(shell, NoticeOption.OTHER, leads(NoticeOption.OTHER))
    effects = answers(shell, NoticeOption.TAKE_1, NoticeTaken(OFFER, NoticeOption.TAKE_1, visit()))
    assert asked(effects) == ["choose"]
    assert state(shell).flow == "menu"


def test_a_declined_move_becomes_an_offer_that_is_not_pushed_away() -> None:
    shell = handed_in()
    moved = told(NoticeKind.MOVED)
    instead = told(NoticeKind.OFFER, NoticeId("second"))
    effects = answers(shell, NoticeOption.DECLINE, NoticeReplaced(moved, NoticeOption.DECLINE, instead))
    assert words(settled(effects)[0].answer) == "notice-decline"
    assert (retold(effects), asked(effects)) == ([instead], [])
    assert state(shell).notice == "second"
    say(shell, "status")
    assert state(shell).notice is None


def test_a_declined_move_without_alternatives_is_cancelled_and_the_question_asked_again() -> None:
    shell = handed_in()
    cancelled = told(NoticeKind.CANCELLED, NoticeId("second"))
    reply = NoticeReplaced(told(NoticeKind.MOVED), NoticeOption.DECLINE, cancelled)
    effects = answers(shell, NoticeOption.DECLINE, reply)
    assert (retold(effects), asked(effects)) == ([cancelled], ["choose"])


def test_a_time_that_is_gone_is_said_so_and_the_others_are_shown() -> None:
    shell = handed_in()
    left = replace(OFFER, offers=offers(3)[1:], numbers=(2, 3))
    effects = answers(shell, NoticeOption.TAKE_1, NoticeLost(OFFER, NoticeOption.TAKE_1, left))
    assert settled(effects) == [SettleNotice(NOTICE, OFFER)]
    assert (said(effects), retold(effects)) == (["notice-lost"], [left])


def test_an_old_notice_says_what_is_the_case_now() -> None:
    shell = handed_in()
    effects = answers(shell, NoticeOption.FINE, NoticeStale(NOTICE, visit=visit()))
    assert settled(effects) == [SettleNotice(NOTICE)]
    assert said(effects) == ["notice-over", "notice-your-visit"]
    assert asked(effects) == ["choose"]


def test_an_old_notice_leads_to_the_newer_one() -> None:
    shell = handed_in()
    newer = told(NoticeKind.OFFER, NoticeId("second"))
    effects = answers(shell, NoticeOption.FINE, NoticeStale(NOTICE, now=newer))
    assert (said(effects), retold(effects)) == (["notice-over"], [newer])


def test_an_unknown_notice_is_over() -> None:
    shell = handed_in()
    assert said(answers(shell, NoticeOption.FINE, NoticeStale(NOTICE))) == ["notice-over"]


def test_a_new_appointment_begins_a_request() -> None:
    shell = handed_in()
    missed = told(NoticeKind.NO_SHOW)
    effects = answers(shell, NoticeOption.NEW, NoticeLeads(missed, NoticeOption.NEW, None))
    assert words(settled(effects)[0].answer) == "notice-new"
    assert (state(shell).flow, state(shell).phase) == (HOME, Phase.OPEN)


def test_a_request_under_way_goes_on() -> None:
    shell = at("topics")
    missed = told(NoticeKind.NO_SHOW)
    effects = answers(shell, NoticeOption.NEW, NoticeLeads(missed, NoticeOption.NEW, None))
    assert asked(effects) == ["topics"]


@pytest.mark.parametrize("policy", [ChannelPolicy.INFO, ChannelPolicy.OFF])
def test_a_channel_without_appointments_says_where_it_goes_on(policy: ChannelPolicy) -> None:
    shell = handed_in()
    shell.book = book_under(policy)
    effects = shell.do(NoticeAnswered(NOTICE, NoticeOption.FINE))
    assert said(effects) == [f"policy-{policy}"]


def test_a_channel_for_appointments_takes_answers_in_the_middle_of_an_intake() -> None:
    shell = at("topics")
    shell.book = book_under(ChannelPolicy.APPOINTMENTS)
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert (said(effects), asked(effects)) == (["notice-thanks"], [])
    missed = NoticeLeads(told(NoticeKind.NO_SHOW), NoticeOption.NEW, None)
    assert said(answers(shell, NoticeOption.NEW, missed)) == ["policy-appointments"]


def test_who_has_no_conversation_any_more_is_answered_in_her_language_and_sees_the_menu() -> None:
    shell = Shell(book=real_book())
    shell.replies = [NoticeAgreed(told(NoticeKind.REMINDER), NoticeOption.COME)]
    effects = shell.do(NoticeAnswered(NOTICE, NoticeOption.COME, Lang("ar")))
    assert (said(effects), asked(effects)) == (["notice-thanks-come"], ["choose"])
    assert state(shell).language == "ar"


def test_a_stranger_with_somebody_elses_button_is_asked_for_her_language() -> None:
    shell = Shell(book=real_book())
    assert asked(shell.do(NoticeAnswered(NOTICE, NoticeOption.COME))) == ["language"]


def test_an_answer_counts_also_when_the_flow_is_another_one_now() -> None:
    shell = at("topics")
    home = shell.book.flows[HOME]
    with_home(shell, home.model_copy(update={"title": "flow-menu"}))
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert said(effects) == ["notice-thanks"]
    assert asked(effects) == ["topics"]


def test_an_answer_counts_also_when_the_flow_in_front_is_gone() -> None:
    shell = at("topics")
    command(shell, Command.PRIVACY)
    shell.book = replace(
        shell.book, flows={name: flow for name, flow in shell.book.flows.items() if name != FlowId("privacy")}
    )
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert said(effects)[-1] == "notice-thanks"
    assert asked(effects)[-1] == "topics"


def test_the_hold_of_an_intake_is_kept_while_a_notice_is_answered() -> None:
    shell = at("check")
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert any(type(one).__name__ == "ExtendHold" for one in effects)
    assert state(shell).hold is not None


def test_a_press_on_the_menu_after_a_notice_is_one_on_the_menu() -> None:
    shell = handed_in()
    effects = answers(shell, NoticeOption.FINE, NoticeAgreed(told(NoticeKind.MOVED), NoticeOption.FINE))
    assert asked(effects) == ["choose"]
    shell.do(Pressed(shell.question.turn, "privacy"))
    assert state(shell).flow == "privacy"
    assert said(shell.do(Typed("/help"))) == ["help-text"]


def test_phrases_of_answers_are_those_of_the_buttons() -> None:
    shell = handed_in()
    effects = answers(shell, NoticeOption.MOVE, leads(NoticeOption.MOVE, told(NoticeKind.REMINDER)))
    assert settled(effects)[0].answer == phrase("visit-move")
