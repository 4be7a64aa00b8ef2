"""Taking the results of effects back in: slots found, a hold won or lost, the record stored."""

from typing import assert_never

from domain.case_codes import show_case_code
from domain.conversation import Conversation, Offer, Phase, Visit
from domain.effects import SendCalendarFile, Tone
from domain.events import (
    Done,
    HoldExtended,
    IntakeDiscarded,
    IntakeReceived,
    OfficeReads,
    Outcome,
    QuotaFull,
    RequestsLoaded,
    SlotGone,
    SlotHeld,
    SlotsFound,
    TalkEnded,
    VisitCancelled,
    VisitChanged,
    VisitMissing,
    VisitMoved,
    VisitsLoaded,
)
from domain.phrases import Moment, Phrase, Verbatim, phrase
from domain.questions import Kind
from flows.answering import settle
from flows.asking import ask
from flows.book import MENU
from flows.commands import ask_again
from flows.definition import ActionName, Route
from flows.news import NewsOutcome, news_outcome
from flows.notices import NoticeOutcome, notice_outcome, settle_all
from flows.scene import current_visit, slot_line, visit_values
from flows.slots import adviser_wish
from flows.talks import tell_end, tell_who_reads
from flows.walk import arrive, clear_intake, enter, start_flow
from flows.work import Work


def outcome(work: Work, event: Outcome) -> None:
    """Go on from the step that waits for this result."""
    if isinstance(event, NoticeOutcome):
        notice_outcome(work, event)
        return
    if isinstance(event, NewsOutcome):
        news_outcome(work, event)
        return
    match event:
        case SlotsFound():
            _slots_found(work, event)
        case SlotHeld():
            _slot_held(work, event)
        case SlotGone():
            _slot_gone(work)
        case QuotaFull() | VisitMissing():
            _leave_by(work, Route.QUOTA if isinstance(event, QuotaFull) else Route.MISSING)
        case HoldExtended():
            _hold_extended(work, event)
        case IntakeReceived():
            _received(work, event)
        case VisitsLoaded():
            _visits_loaded(work, event.visits)
        case VisitMoved() | VisitChanged() | VisitCancelled():
            _visit_answered(work, event)
        case RequestsLoaded():
            _requests_loaded(work, event)
        case IntakeDiscarded():
            clear_intake(work)
            work.say(phrase("discarded"))
            start_flow(work, MENU)
        case OfficeReads() | TalkEnded():
            _talk_outcome(work, event)
        case Done():
            _done(work)
        case _:
            assert_never(event)


def _talk_outcome(work: Work, event: OfficeReads | TalkEnded) -> None:
    if isinstance(event, OfficeReads):
        tell_who_reads(work, event)
    else:
        tell_end(work, event)
        ask_again(work)


def _leave_by(work: Work, name: Route) -> None:
    target = work.step.on.get(name)
    if target is not None:
        enter(work, target)


def _slots_found(work: Work, event: SlotsFound) -> None:
    if work.step.kind is not Kind.SLOT:
        return
    offers = (*event.offers, *_own_start(work, event))
    if not offers:
        _leave_by(work, Route.NONE)
        return
    work.change(offers=tuple(sorted(offers, key=lambda offer: offer.start)), turn=work.state.turn + 1)
    ask(work)


def _own_start(work: Work, found: SlotsFound) -> tuple[Offer, ...]:
    """Return the start that is held for the person: taken for all others, she may choose it again."""
    hold = work.state.hold
    if hold is None or work.step.swap or any(offer.key == hold.offer.key for offer in found.offers):
        return ()
    return (hold.offer,)


def _slot_held(work: Work, event: SlotHeld) -> None:
    work.change(hold=event.hold)
    offer = event.hold.offer
    if not offer.language_match:
        work.say(phrase("slot-relaxed-language"))
    if not offer.wish_match:
        work.say(phrase("slot-relaxed-wish", wish=adviser_wish(work)))
    settle(work, work.step, offer.key, slot_line(work, offer))


def _slot_gone(work: Work) -> None:
    """Say that the time is gone and, where it matters now, show those that are left; answers stay.

    A start that could not be had, at first or as a move, leaves the earlier one as it is. While another time
    is being chosen for the intake nothing is extended, so there it is never the held one that is gone.
    """
    step = work.step
    work.say(phrase("slot-gone"))
    if step.action is ActionName.MOVE_VISIT:
        work.forget(frozenset({"new_slot"}))
        _leave_by(work, Route.TAKEN)
        return
    if step.kind is Kind.SLOT and not step.swap:
        arrive(work, step)
        return
    work.state = work.state.change(hold=None).without_answers(frozenset({"slot"}))
    if step.kind is Kind.SLOT:
        arrive(work, step)
    elif step.kind is Kind.SUMMARY:
        enter(work, "slot")
    elif step.kind is Kind.ACTION:
        _leave_by(work, Route.TAKEN)


def _hold_extended(work: Work, event: HoldExtended) -> None:
    if work.state.hold is not None:
        work.change(hold=work.state.hold.model_copy(update={"until": event.until}))


def _received(work: Work, event: IntakeReceived) -> None:
    code = Verbatim(show_case_code(event.case_code))
    work.say(*_received_words(work, event.visit), tone=Tone.CONFIRMATION)
    work.say(
        phrase("received-code", code=code),
        phrase("received-code-hint"),
        phrase("received-pin", pin=Verbatim(event.pin)),
        tone=Tone.CONFIRMATION,
    )
    if event.visit is not None:
        work.emit(SendCalendarFile(event.visit))
    work.change(hold=None, case_code=event.case_code)
    clear_intake(work)
    start_flow(work, MENU)


def _received_words(work: Work, visit: Visit | None) -> tuple[Phrase, ...]:
    if visit is None:
        return (phrase("received"), phrase("received-waiting"))
    values = visit_values(work, visit)
    return (phrase("received"), phrase("received-appointment", **values), phrase("received-bring"))


def _visits_loaded(work: Work, visits: tuple[Visit, ...]) -> None:
    work.change(visits=visits, visit=visits[0].booking if visits else None)
    match visits:
        case ():
            _leave_by(work, Route.NONE)
        case (_,):
            enter(work, "show")
        case _:
            _leave_by(work, Route.DONE)


def _visit_answered(work: Work, event: VisitMoved | VisitChanged | VisitCancelled) -> None:
    match event:
        case VisitMoved():
            _moved(work, event)
        case VisitChanged():
            _changed(work, event)
        case VisitCancelled():
            _cancelled(work, event)
        case _:
            assert_never(event)


def _moved(work: Work, event: VisitMoved) -> None:
    visit = event.visit
    settle_all(work, event.notices)
    work.change(visits=_with(work.state.visits, visit))
    work.emit(SendCalendarFile(visit))
    _leave_by(work, Route.MOVED)


def _changed(work: Work, event: VisitChanged) -> None:
    """Show how the appointment stands now, and ask again what she wants of it."""
    work.say(phrase("notice-lost" if event.taken else "notice-over"))
    work.forget(frozenset({"new_slot"}))
    work.change(visits=_with(work.state.visits, event.visit))
    enter(work, "show")


def _with(visits: tuple[Visit, ...], changed: Visit) -> tuple[Visit, ...]:
    return tuple(changed if one.booking == changed.booking else one for one in visits)


def _cancelled(work: Work, event: VisitCancelled) -> None:
    """Hand out the calendar file once more: with its state, a calendar takes the appointment away."""
    settle_all(work, event.notices)
    visit = current_visit(work)
    if visit is not None:
        work.emit(SendCalendarFile(visit))
    _leave_by(work, Route.CANCELLED)


def _requests_loaded(work: Work, event: RequestsLoaded) -> None:
    if not event.requests:
        _leave_by(work, Route.NONE)
        return
    lines = tuple(
        phrase(
            "status-line",
            code=Verbatim(show_case_code(request.case_code)),
            status=phrase(f"record-status-{request.status}"),
            date=Moment(request.received_at),
        )
        for request in event.requests
    )
    work.say(phrase("status-tell"), *lines, phrase("status-promise"))
    work.change(requests=event.requests)
    _leave_by(work, Route.DONE)


def _done(work: Work) -> None:
    if work.step.kind is not Kind.ACTION:
        return
    if work.step.action in {"erase", "discard"}:
        work.state = _emptied(work.state)
        work.say(phrase("erased"))
        return
    _leave_by(work, Route.DONE)


def _emptied(state: Conversation) -> Conversation:
    """Return a state that remembers nothing but the language; whoever writes again begins anew."""
    return Conversation(
        phase=Phase.ERASED,
        flow=state.flow,
        revision=state.revision,
        step=state.step,
        language=state.language,
        started_at=state.started_at,
        updated_at=state.updated_at,
    )
