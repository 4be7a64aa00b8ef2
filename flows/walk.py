"""Walking through a flow: from step to step until one waits for the person or for a result."""

from domain.conversation import Answer, Parked, Phase
from domain.effects import (
    CancelVisit,
    DiscardIntake,
    Effect,
    EraseMe,
    FindNotice,
    LoadNews,
    LoadRequests,
    LoadVisits,
    MoveVisit,
    RequestHuman,
    SendCalendarFile,
    StartNews,
    StopNews,
    SubmitIntake,
    TellMyData,
)
from domain.ids import FlowId, MunicipalityId, StepId
from domain.phrases import phrase
from domain.questions import Kind
from flows.asking import ask, offer_return
from flows.book import HOME, MENU
from flows.definition import ActionName, Flow, OptionDef, Route, Step
from flows.graph import FLOW_PREFIX, NO_QUESTION
from flows.policy import decline, may_run
from flows.scene import chosen_offer, current_visit, fill
from flows.slots import adviser_wish, slot_query
from flows.work import LostError, Work

_KEPT_BETWEEN_INTAKES = frozenset({"language", "consent"})


def enter(work: Work, target: str, *, force: bool = False) -> None:
    """Go to a step (or another flow) and on from there until something has to be waited for.

    Answered questions are passed by the answer that was given, unless ``force`` asks for the first one.
    """
    while True:
        work.count_step()
        if target.startswith(FLOW_PREFIX):
            park(work, work.step.on.get(Route.DONE))
            start_flow(work, FlowId(target.removeprefix(FLOW_PREFIX)))
            return
        step = work.flow.find(target)
        if step is None:
            message = f"{work.state.flow}: no step {target}"
            raise LostError(message)
        onward = _pass_by(work, step, force=force)
        if onward is None:
            arrive(work, step)
            return
        target, force = onward, False


def _pass_by(work: Work, step: Step, *, force: bool) -> str | None:
    """Return where to go on to when this step does not have to be waited for."""
    if not work.holds(step.when):
        return step.next
    if step.kind is Kind.INFO:
        _tell(work, step)
        return step.next
    if not force and step.field is not None and step.field in work.state.answers:
        return route(step, work.state.answer(step.field))
    if step.kind is Kind.SUMMARY:
        return first_open(work)
    return None


def _tell(work: Work, step: Step) -> None:
    if step.once and step.id in work.state.seen:
        return
    if step.once:
        work.change(seen=(*work.state.seen, step.id))
    work.say(fill(work, step.prompt or ""), tone=step.tone, transient=step.transient)


def route(step: Step, answer: Answer) -> str:
    """Return where an answer leads: its option's own target, else the step's."""
    chosen = option_for(step, answer)
    onward = chosen.next if chosen is not None and chosen.next is not None else step.next
    if onward is None:
        message = f"{step.id}: the answer leads nowhere"
        raise LostError(message)
    return onward


def option_for(step: Step, answer: Answer) -> OptionDef | None:
    """Return the written option that an answer stands for."""
    wanted = {True: "yes", False: "no"}[answer] if isinstance(answer, bool) else answer
    return next((option for option in step.option if option.id == wanted), None)


def arrive(work: Work, step: Step) -> None:
    """Wait at a step: ask its question, start its action, or end the flow."""
    fresh = {"step": step.id, "misunderstood": 0, "day": None, "draft": _ticked(work, step)}
    match step.kind:
        case Kind.END:
            end_flow(work, step)
        case Kind.ACTION:
            work.change(step=step.id)
            _start_action(work, step)
        case Kind.SLOT:
            work.change(**fresh, offers=(), offers_from=0)
            work.emit(slot_query(work))
        case _:
            work.change(**fresh, turn=work.state.turn + 1)
            ask(work)


def _ticked(work: Work, step: Step) -> tuple[str, ...]:
    if work.ticked is not None:
        restored, work.ticked = work.ticked, None
        return restored
    given = work.state.answer(step.field) if step.field is not None else None
    return given if step.kind is Kind.SEVERAL and isinstance(given, tuple) else ()


def first_open(work: Work) -> str | None:
    """Return the first question on this person's way that has no answer yet, before the summary.

    A question without a field is passed by its first option, which by convention is the way on.
    """
    target: str | None = work.flow.start
    for _ in range(work.book.limits.steps_a_turn):
        step = None if target is None else work.flow.find(target)
        if step is None or step.kind is Kind.SUMMARY:
            return None
        if not work.holds(step.when) or step.kind is Kind.INFO:
            target = step.next
        elif step.kind is Kind.ACTION:
            target = step.on.get(Route.DONE)
        elif step.field is None:
            target = step.option[0].next or step.next
        elif step.field in work.state.answers:
            target = route(step, work.state.answer(step.field))
        else:
            return step.id
    return None


def _start_action(work: Work, step: Step) -> None:
    match step.action:
        case ActionName.TELL_MY_DATA:
            work.emit(TellMyData())
            enter(work, step.on[Route.DONE])
        case ActionName.SEND_CALENDAR_FILE:
            visit = current_visit(work)
            if visit is not None:
                work.emit(SendCalendarFile(visit))
            enter(work, step.on[Route.DONE])
        case ActionName.FIND_NOTICE:
            visit = current_visit(work)
            if visit is None:
                enter(work, step.on[Route.MISSING])
            else:
                work.emit(FindNotice(visit))
        case ActionName.RESTART:
            restart(work)
        case ActionName.MOVE_VISIT | ActionName.CANCEL_VISIT:
            _change_visit(work, step)
        case ActionName.SUBMIT_INTAKE:
            state = work.state
            work.emit(
                SubmitIntake(
                    state.flow,
                    state.revision,
                    dict(state.answers),
                    state.language,
                    state.source_place,
                    state.hold,
                    state.human_asked,
                )
            )
        case ActionName.LOAD_VISITS | ActionName.LOAD_REQUESTS:
            work.emit(LoadVisits() if step.action is ActionName.LOAD_VISITS else LoadRequests())
        case ActionName.LOAD_NEWS | ActionName.START_NEWS | ActionName.STOP_NEWS:
            work.emit(_about_news(step.action, work.state.answer("news_town")))
        case ActionName.ERASE:
            work.emit(EraseMe())
        case ActionName.DISCARD:
            work.emit(DiscardIntake())
        case ActionName.REQUEST_HUMAN:
            work.change(human_asked=True)
            work.emit(RequestHuman())
        case None:
            message = f"{step.id}: an action step without an action"
            raise LostError(message)


def _about_news(action: ActionName, town: Answer) -> Effect:
    """Return what to do about news; to start them a municipality has been chosen."""
    chosen = MunicipalityId(town) if isinstance(town, str) else None
    match action:
        case ActionName.STOP_NEWS:
            return StopNews(chosen)
        case ActionName.START_NEWS if chosen is not None:
            return StartNews(chosen)
        case _:
            return LoadNews()


def _change_visit(work: Work, step: Step) -> None:
    visit, offer = current_visit(work), chosen_offer(work)
    if visit is None:
        enter(work, step.on[Route.MISSING])
    elif step.action is ActionName.CANCEL_VISIT:
        work.emit(CancelVisit(visit))
    elif offer is not None:
        work.emit(MoveVisit(visit, offer, work.state.language, adviser_wish(work)))
    else:
        enter(work, step.on[Route.TAKEN])


def start_flow(work: Work, flow_id: FlowId, at: StepId | None = None) -> None:
    """Put a flow in front, from its start or from a named step; its own earlier answers are forgotten."""
    flow = work.book.flows[flow_id]
    if flow_id != HOME:
        work.forget(frozenset(own_fields(flow)) - {"language"})
    work.change(flow=flow_id, revision=flow.revision, step=flow.start, history=(), draft=(), day=None)
    if not may_run(work, flow_id):
        decline(work)
        return
    enter(work, at or flow.start, force=flow_id != HOME)


def own_fields(flow: Flow) -> set[str]:
    """Return the fields that a flow fills."""
    return {step.field for step in flow.step if step.field is not None}


def park(work: Work, step: str | None = None) -> None:
    """Remember the unfinished intake while another flow comes in front; side flows just end.

    It goes on where it was, or from a named step.
    """
    state = work.state
    if state.flow == HOME:
        parked = Parked(
            flow=state.flow,
            revision=state.revision,
            step=StepId(step) if step is not None else state.step,
            history=state.history,
            draft=state.draft,
        )
        work.change(parked=parked)


def end_flow(work: Work, step: Step) -> None:
    """End a flow: say its last words, then back to what was parked, or to the menu."""
    if step.prompt is not None:
        work.say(fill(work, step.prompt), tone=step.tone)
    state = work.state
    if state.flow != HOME:
        work.forget(frozenset(own_fields(work.flow)) - {"language"})
    if state.parked is not None:
        unpark(work)
    elif state.flow == HOME:
        work.change(phase=Phase.STOPPED, step=step.id, history=())
        offer_return(work)
    else:
        start_flow(work, MENU)


def unpark(work: Work) -> None:
    """Bring the parked flow back to the front and ask its question again, if it may be asked here."""
    parked = work.state.parked
    if parked is None:
        return
    flow = work.book.flows.get(parked.flow)
    if flow is None:
        work.change(parked=None)
        start_flow(work, HOME)
        return
    work.change(
        parked=None,
        flow=parked.flow,
        revision=parked.revision,
        step=parked.step,
        history=parked.history,
        draft=parked.draft,
    )
    if not may_run(work, parked.flow):
        decline(work)
        return
    target = repin(work, flow, parked.step)
    if target is not None:
        work.ticked = parked.draft
        enter(work, target, force=True)


def repin(work: Work, flow: Flow, step_id: StepId) -> StepId | None:
    """Move the conversation to the present revision of its flow; None when it was restarted politely."""
    if work.state.revision == flow.revision:
        return step_id
    mapped = flow.renamed.get(step_id, step_id)
    earlier = tuple(flow.renamed.get(one, one) for one in work.state.history)
    history = tuple(one for one in dict.fromkeys(earlier) if flow.find(one) is not None)
    work.change(revision=flow.revision, history=history)
    step = flow.find(mapped)
    if step is not None and (step.kind not in NO_QUESTION or work.state.phase is not Phase.OPEN):
        work.change(step=mapped)
        return mapped
    work.say(phrase("flow-changed"))
    work.change(phase=Phase.OPEN, history=(), draft=(), step=flow.start)
    enter(work, flow.start)
    return None


def restart(work: Work) -> None:
    """Begin the intake anew, keeping language and consent."""
    clear_intake(work)
    work.change(parked=None)
    start_flow(work, HOME)


def clear_intake(work: Work) -> None:
    """Forget the answers of an intake that was handed in or given up, but not language and consent."""
    work.forget(frozenset(work.state.answers) - _KEPT_BETWEEN_INTAKES)
    work.change(
        hold=None,
        offers=(),
        offers_from=0,
        day=None,
        kept_text=None,
        anywhere=False,
        human_asked=False,
        seen=(),
        history=(),
        turns=0,
    )
