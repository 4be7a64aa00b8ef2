"""Answers to notices of the office: done apart from the open question, which is asked again afterwards."""

from typing import assert_never

from domain.conversation import Phase, Visit
from domain.effects import AnswerNotice, SendCalendarFile, SettleNotice, TellNotice, Tone
from domain.events import (
    NoticeAgreed,
    NoticeAnswered,
    NoticeFound,
    NoticeLeads,
    NoticeLost,
    NoticeReplaced,
    NoticeStale,
    NoticeTaken,
)
from domain.ids import BookingId, NoticeId, StepId
from domain.notices import NoticeKind, NoticeOption, ToTell
from domain.phrases import phrase
from flows.book import APPOINTMENT, HOME, MENU
from flows.commands import ask_again, side_flow
from flows.definition import ActionName, Route
from flows.news import end_news_by_button
from flows.notice_words import answer_value, notice_options
from flows.policy import decline, may_run
from flows.scene import visit_values
from flows.walk import enter, start_flow
from flows.work import Work

NoticeOutcome = (
    NoticeTaken | NoticeLost | NoticeAgreed | NoticeReplaced | NoticeLeads | NoticeStale | NoticeFound
)

_LEAVE = StepId("leave")


def answered(work: Work, event: NoticeAnswered) -> None:
    """Have the answer done, where this channel deals with appointments; news end everywhere."""
    if event.option is NoticeOption.NO_NEWS:
        end_news_by_button(work, event.notice)
    elif may_run(work, APPOINTMENT):
        work.emit(AnswerNotice(event.notice, event.option))
    else:
        decline(work)


def rest_in_menu(work: Work) -> None:
    """Begin in the menu, unasked: who has an appointment and no conversation has one of hers forgotten."""
    flow = work.book.flows[MENU]
    work.change(flow=MENU, revision=flow.revision, step=flow.start)


def notice_outcome(work: Work, event: NoticeOutcome) -> None:
    """Say what became of an answer, and come back to the open question."""
    match event:
        case NoticeTaken():
            _taken(work, event)
        case NoticeAgreed():
            _agreed(work, event)
        case NoticeLost():
            work.emit(SettleNotice(event.told.notice, event.told))
            work.say(phrase("notice-lost"))
            _tell(work, event.left)
        case NoticeReplaced():
            _settle(work, event.told, event.option)
            _tell(work, event.by)
        case NoticeLeads():
            _settle(work, event.told, event.option)
            _lead(work, event)
        case NoticeStale():
            _stale(work, event)
        case NoticeFound():
            _found(work, event.told)
        case _:
            assert_never(event)


def settle_all(work: Work, notices: tuple[NoticeId, ...]) -> None:
    """Close notices that were settled by something else than a press of theirs."""
    work.emit(*(SettleNotice(notice) for notice in notices))


def _settle(work: Work, told: ToTell, option: NoticeOption) -> None:
    work.emit(SettleNotice(told.notice, told, answer_value(work.book.directory, told, option)))


def _tell(work: Work, told: ToTell) -> None:
    """Tell a notice; one that asks something itself is not pushed away by the open question."""
    work.emit(TellNotice(told))
    work.change(notice=told.notice)
    if not notice_options(work.book.directory, told):
        ask_again(work)


def _taken(work: Work, event: NoticeTaken) -> None:
    _settle(work, event.told, event.option)
    first = event.told.kind is NoticeKind.VACANCY
    words = phrase("received-appointment" if first else "visit-moved", **visit_values(work, event.visit))
    work.say(words, tone=Tone.CONFIRMATION)
    work.emit(SendCalendarFile(event.visit))
    _go_on(work, event.visit.booking)


def _agreed(work: Work, event: NoticeAgreed) -> None:
    _settle(work, event.told, event.option)
    match event.option:
        case NoticeOption.DECLINE:
            work.say(phrase("notice-declined"))
        case NoticeOption.COME:
            work.say(phrase("notice-thanks-come"))
        case _:
            work.say(phrase("notice-thanks"))
            if event.told.kind is NoticeKind.MOVED and event.told.visit is not None:
                work.emit(SendCalendarFile(event.told.visit))
    _go_on(work, None if event.told.visit is None else event.told.visit.booking)


def _stale(work: Work, event: NoticeStale) -> None:
    work.emit(SettleNotice(event.notice))
    if event.now is not None:
        work.say(phrase("notice-over"))
        _tell(work, event.now)
        return
    if event.visit is None:
        work.say(phrase("notice-over"))
    else:
        work.say(phrase("notice-over"), phrase("notice-your-visit", **visit_values(work, event.visit)))
    ask_again(work)


def _found(work: Work, told: ToTell) -> None:
    """Tell the notice again from the flow that shows appointments."""
    work.emit(TellNotice(told))
    if work.step.action is ActionName.FIND_NOTICE:
        enter(work, work.step.on[Route.DONE])
    work.change(notice=told.notice)


def _lead(work: Work, event: NoticeLeads) -> None:
    if event.option is NoticeOption.NEW or event.visit is None:
        _begin_intake(work)
    else:
        _lead_into(work, event.visit, _question(event.visit, event.option))


def _question(visit: Visit, option: NoticeOption) -> StepId:
    """Return the step of the flow that asks for the rest of an answer."""
    if option is NoticeOption.CANCEL:
        return StepId("offer_cancel_sure" if visit.displaced else "cancel_sure")
    return StepId("offer_slot" if visit.displaced else "slot")


def _lead_into(work: Work, visit: Visit, step: StepId) -> None:
    """Ask in the flow of appointments; a press that led there already asks nothing new."""
    state = work.state
    if (state.flow, state.visit, state.step) == (APPOINTMENT, visit.booking, step):
        ask_again(work)
        return
    work.change(visits=(visit,), visit=visit.booking)
    side_flow(work, APPOINTMENT, step)


def _begin_intake(work: Work) -> None:
    """Begin a new request; one that is under way goes on."""
    if not may_run(work, HOME):
        decline(work)
        return
    work.change(phase=Phase.OPEN)
    if HOME in {work.state.flow, None if work.state.parked is None else work.state.parked.flow}:
        ask_again(work)
    else:
        start_flow(work, HOME)


def _go_on(work: Work, booking: BookingId | None) -> None:
    """Ask the open question again; one about the very appointment has become needless."""
    state = work.state
    about_it = booking is not None and state.flow == APPOINTMENT and state.visit == booking
    if about_it and state.phase is Phase.OPEN:
        enter(work, _LEAVE)
    else:
        ask_again(work)
