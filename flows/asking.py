"""Building the open question from the step and the state."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from domain.conversation import Offer
from domain.directory import language_rank
from domain.effects import Ask
from domain.phrases import Clock, Day, Phrase, Verbatim, phrase
from domain.questions import DayChoice, Kind, Nav, Option, Progress, Question
from flows.definition import Source, Step
from flows.policy import may_run
from flows.scene import clock, fill, moment, place_of, today, topic_label, zone
from flows.summary import summary_lines
from flows.work import Work

VISIT_ID_LENGTH = 12


def ask(work: Work, *, error: Phrase | None = None, replace: bool = False) -> None:
    """Show the open question; it keeps its turn number while it stays the same question."""
    work.emit(Ask(question(work, error), replace=replace))


def offer_return(work: Work) -> None:
    """Give somebody who has stopped one button to go on with, where there is something to go on with."""
    if not may_run(work, work.state.flow):
        return
    work.change(turn=work.state.turn + 1)
    work.emit(
        Ask(
            Question(
                flow=work.state.flow,
                step=work.state.step,
                kind=Kind.CHOICE,
                turn=work.state.turn,
                prompt=phrase("return-ask"),
                options=(Option("go_on", phrase("return-go-on")),),
            )
        )
    )


def question(work: Work, error: Phrase | None = None) -> Question:
    """Return the question of the present step."""
    step, state = work.step, work.state
    lines = summary_lines(work) if step.kind is Kind.SUMMARY else ()
    return Question(
        flow=state.flow,
        step=state.step,
        kind=step.kind,
        turn=state.turn,
        prompt=fill(work, step.prompt or ""),
        hint=_hint(work, step),
        kept=_kept(work, step),
        error=error,
        options=options(work),
        days=_days(work) if step.kind is Kind.SLOT else (),
        day=state.day,
        lines=lines,
        nav=tuple(navigation(work)),
        progress=_progress(work, step),
        max_length=step.max_length,
        columns=step.columns,
        details=None if step.details is None else fill(work, step.details),
    )


def options(work: Work) -> tuple[Option, ...]:
    """Return the answers that are offered now, in their order."""
    step = work.step
    written = tuple(
        Option(option.id, phrase(option.label), option.id in work.state.draft, quiet=option.quiet)
        for option in step.option
        if work.holds(option.when)
    )
    match step.kind:
        case Kind.NUMBER:
            return tuple(Option(str(number), number) for number in range(*_bounds(work, step)))
        case Kind.SLOT:
            return (*_slot_options(work), *written)
        case Kind.SUMMARY:
            edits = tuple(Option(line.edit, line.label, quiet=True) for line in summary_lines(work))
            return (*written, *edits)
        case _:
            return (*_sourced(work, step), *written)


def _bounds(work: Work, step: Step) -> tuple[int, int]:
    lowest, highest = limits_of(work, step)
    return lowest, highest + 1


def limits_of(work: Work, step: Step) -> tuple[int, int]:
    """Return the lowest and the highest number that is an answer now."""
    lowest = step.minimum or 0
    highest = step.maximum if step.maximum is not None else lowest
    cap = None if step.below_field is None else work.state.answer(step.below_field)
    return lowest, min(highest, cap - 1) if isinstance(cap, int) else highest


def _sourced(work: Work, step: Step) -> tuple[Option, ...]:
    match step.options_from:
        case Source.LANGUAGES:
            return _languages(work)
        case Source.OFFERED:
            return tuple(_offered(work))
        case Source.MUNICIPALITIES:
            return tuple(
                Option(str(one.id), Verbatim(one.name)) for one in work.book.directory.municipalities
            )
        case Source.TOPICS:
            return tuple(_topics(work))
        case Source.NEWS:
            return tuple(_news(work))
        case Source.VISITS:
            return tuple(
                Option(visit.booking[:VISIT_ID_LENGTH], moment(work, visit.place, visit))
                for visit in work.state.visits
            )
        case None:
            return ()


def _news(work: Work) -> Iterator[Option]:
    for town in work.state.news:
        known = work.book.directory.municipality(town)
        if known is not None:
            yield Option(str(known.id), Verbatim(known.name))


def _languages(work: Work) -> tuple[Option, ...]:
    wanted, source = work.state.hint, work.state.source_place
    rank = language_rank(None if source is None else work.book.directory.place(source), wanted)
    names = sorted(work.book.languages, key=lambda name: rank(name.tag))
    return tuple(
        Option(name.tag, Verbatim(name.name), selected=name.tag == wanted, language=name.tag)
        for name in names
    )


def _offered(work: Work) -> Iterator[Option]:
    names = {name.tag: name.name for name in work.book.languages}
    for tag in work.state.offered:
        if tag in names:
            yield Option(tag, Verbatim(names[tag]), language=tag)


def _topics(work: Work) -> Iterator[Option]:
    day = today(work)
    for topic in work.book.directory.topics:
        if topic.offered_on(day):
            yield Option(str(topic.code), topic_label(work, topic.code), topic.code in work.state.draft)


def offers_by_day(work: Work) -> list[tuple[str, tuple[Offer, ...]]]:
    """Return all offers in groups of local days, the id of a day with its offers."""

    def day_id(offer: Offer) -> str:
        place = place_of(work, offer.place)
        return f"day.{local_date(offer, place.tz).isoformat()}"

    ordered = sorted(work.state.offers, key=lambda offer: (offer.start, offer.key))
    return [(day, tuple(group)) for day, group in groupby(ordered, day_id)]


def local_date(offer: Offer, tz: str) -> date:
    """Return the calendar day of an offer in a time zone."""
    return offer.start.astimezone(ZoneInfo(tz)).date()


def _page(work: Work) -> list[tuple[str, tuple[Offer, ...]]]:
    start = work.state.offers_from
    return offers_by_day(work)[start : start + work.book.limits.days_a_page]


def _slot_options(work: Work) -> Iterator[Option]:
    several_places = len({offer.place for offer in work.state.offers}) > 1
    for day, offers in _page(work):
        for offer in offers:
            time = clock(work, offer)
            on = Day(local_date(offer, zone(work, offer.place)))
            place = Verbatim(place_of(work, offer.place).name)
            yield Option(
                offer.key,
                phrase("slot-time-place", time=time, place=place) if several_places else time,
                group=phrase("slot-day", day=on, count=len(offers)),
                day=day,
                spoken=phrase("slot-spoken", day=on, time=time),
            )


def _days(work: Work) -> tuple[DayChoice, ...]:
    return tuple(
        DayChoice(
            day,
            phrase(
                "slot-day", day=Day(local_date(offers[0], zone(work, offers[0].place))), count=len(offers)
            ),
            len(offers),
        )
        for day, offers in _page(work)
    )


def _hint(work: Work, step: Step) -> Phrase | None:
    hold = work.state.hold
    if step.kind is Kind.SUMMARY and hold is not None and hold.until > work.now:
        return phrase("held-until", time=Clock(hold.until, zone(work, hold.offer.place)))
    return None if step.hint is None else fill(work, step.hint)


def offers_kept_text(step: Step) -> bool:
    """Say whether a text from before can be the answer to the step."""
    return any(condition.field == "kept_text" for option in step.option for condition in option.when)


def _kept(work: Work, step: Step) -> Phrase | None:
    text = work.state.kept_text
    return None if text is None or not offers_kept_text(step) else phrase("concern-kept", text=Verbatim(text))


def navigation(work: Work) -> Iterator[Nav]:
    """Give the ways on that are offered beside the answers now."""
    step = work.step
    if step.kind is Kind.SLOT and len(offers_by_day(work)) > work.book.limits.days_a_page:
        yield Nav.MORE
    if step.kind is Kind.SLOT and work.state.day is not None:
        yield Nav.DAYS
    if step.kind is Kind.SEVERAL:
        yield Nav.DONE
    if not step.required:
        yield Nav.SKIP
    if work.state.misunderstood >= work.book.limits.misunderstood:
        yield Nav.HUMAN
    if work.state.history:
        yield Nav.BACK


def _progress(work: Work, step: Step) -> Progress | None:
    if step.stage is None or step.stage_title is None or work.flow.stages == 0:
        return None
    return Progress(step.stage, work.flow.stages, phrase(step.stage_title))
