"""Taking an answer to the open question: from a button, a form or typed words."""

from typing import assert_never

from domain.conversation import Answer
from domain.effects import Echo, RecordConsent, RequestHuman, Settle
from domain.ids import Lang
from domain.phrases import Phrase, Value, Verbatim, phrase
from domain.questions import Kind, Nav, Option
from domain.text import clean, fold
from flows.asking import VISIT_ID_LENGTH, ask, navigation, offers_by_day, offers_kept_text, options
from flows.definition import OptionDef, Step
from flows.matching import asks_back, match_option, match_several, says_yes
from flows.reading import read_day, read_number, read_text
from flows.scene import fill, slot_line, today
from flows.slot_words import meant_slot
from flows.slots import hold_for
from flows.summary import EDIT, answer_words
from flows.switching import offer_language
from flows.talks import takes_words, write_to_office
from flows.walk import enter, first_open, option_for, route
from flows.work import Work

_WORTH_KEEPING = 15
_KEPT_LENGTH = 500
_SHORTEST_WORD = 3
_NAV_WORDS = {
    Nav.BACK: "nav-back",
    Nav.SKIP: "nav-skip",
    Nav.DONE: "nav-done-word",
    Nav.MORE: "nav-more",
    Nav.HUMAN: "nav-human",
    Nav.DAYS: "nav-days",
}
"""Ways on that may be typed; shorter words than three letters are answers or numbers."""


def press(work: Work, option: str) -> None:
    """Take a press on one of the open question's buttons; an id that is not offered asks again."""
    step = work.step
    if option.startswith("_"):
        _navigate(work, step, option)
    elif step.kind is Kind.SLOT and any(day == option for day, _ in offers_by_day(work)):
        work.change(day=option)
        ask(work, replace=True)
    elif option not in {one.id for one in options(work)}:
        ask(work, error=phrase("button-old"))
    elif step.kind is Kind.SEVERAL:
        toggle(work, step, option)
    else:
        choose(work, step, option)


def submit(work: Work, chosen: tuple[str, ...]) -> None:
    """Take a form in which all ticks of the open question come at once."""
    step = work.step
    offered = [option.id for option in options(work)]
    if step.kind is not Kind.SEVERAL:
        press(work, chosen[0] if chosen else "")
        return
    ticks = tuple(dict.fromkeys(one for one in chosen if one in offered))
    for option in step.option:
        if option.id in ticks and set(option.excludes) & set(ticks):
            ticks = tuple(one for one in ticks if one not in option.excludes)
    work.change(draft=ticks)
    done(work, step)


def typed(work: Work, text: str) -> None:
    """Take typed words as the answer to the open question, or say what would be one."""
    step = work.step
    words = clean(text)
    offered = tuple(option for option in options(work) if not option.id.startswith(EDIT))
    nav = _typed_nav(work, words)
    if step.kind is Kind.TEXT:
        _take_text(work, step, words, nav)
    elif step.kind is Kind.SEVERAL:
        _take_list(work, step, words, offered, nav)
    elif step.kind is Kind.NUMBER and read_number(words) is not None:
        _take_number(work, step, words)
    elif step.kind is Kind.DATE:
        _take_date(work, step, words, nav)
    else:
        found = _match(work, step, offered, words)
        if found is not None:
            press(work, found)
        elif nav is not None:
            _navigate(work, step, nav)
        else:
            misunderstood(work, words)


def _match(work: Work, step: Step, offered: tuple[Option, ...], words: str) -> str | None:
    language = work.state.language
    yes_or_no = step.kind is Kind.YES_NO or {"yes", "no"} <= {option.id for option in offered}
    if asks_back(work.book, language, words) and (yes_or_no or step.kind is Kind.SUMMARY):
        return None
    if yes_or_no:
        meaning = says_yes(work.book, language, words)
        if meaning is not None:
            return "yes" if meaning else "no"
    if step.kind is Kind.SUMMARY:
        if says_yes(work.book, language, words):
            return offered[0].id
        # Nothing is booked or given up by a part of a button's words.
        whole = match_option(work.book, language, offered, words, exactly=not words.isdecimal())
        return whole or _meant_line(work, words)
    if step.kind is Kind.SLOT:
        return meant_slot(work, offered, words)
    return match_option(work.book, language, offered, words)


def _meant_line(work: Work, words: str) -> str | None:
    """Find the line of the summary that is named, alone or after the word for changing; numbers name none."""
    lines = tuple(option for option in options(work) if option.id.startswith(EDIT))
    wanted = fold(words).removeprefix(fold(work.book.label("edit-short", work.state.language))).strip()
    return None if wanted.isdigit() else match_option(work.book, work.state.language, lines, wanted)


def _typed_nav(work: Work, words: str) -> str | None:
    """Find the way on that is named; where words of one's own are asked for, only by exactly its label."""
    if len(words) < _SHORTEST_WORD:
        return None
    offered = tuple(
        Option(nav.value, phrase(_NAV_WORDS[nav])) for nav in navigation(work) if nav in _NAV_WORDS
    )
    own_words = work.step.kind is Kind.TEXT
    return match_option(work.book, work.state.language, offered, words, exactly=own_words)


def misunderstood(work: Work, words: str, error: Phrase | None = None) -> None:
    """Repeat the question with a sentence that helps, or offer the language that was written or named.

    After some tries a human is offered. While a human of the office is in the chat, the words go there.
    """
    if error is None and words and takes_words(work):
        write_to_office(work, words)
        ask(work)
        return
    if offer_language(work, words):
        return
    count = work.state.misunderstood + 1
    work.change(misunderstood=count)
    lost = "not-understood-human" if count >= work.book.limits.misunderstood else "not-understood"
    work.emit(Echo(words))
    ask(work, error=error or phrase(lost))


def toggle(work: Work, step: Step, option: str) -> None:
    """Tick or untick one option of several."""
    ticks = work.state.draft
    written = option_for(step, option)
    excluded = () if written is None else written.excludes
    kept = tuple(one for one in ticks if one != option and one not in excluded)
    work.change(draft=tuple(one for one in ticks if one != option) if option in ticks else (*kept, option))
    ask(work, replace=True)


def done(work: Work, step: Step) -> None:
    """Take the ticked options as the answer; none is an answer only where the question may be skipped."""
    offered = {option.id for option in options(work)}
    ticks = tuple(one for one in work.state.draft if one in offered)
    if ticks:
        settle(work, step, ticks)
    elif step.required:
        ask(work, error=phrase("choose-at-least-one"))
    else:
        settle(work, step, None)


def choose(work: Work, step: Step, option: str) -> None:
    """Take one option as the answer, in the way its kind of question demands."""
    match step.kind:
        case Kind.CHOICE | Kind.CONSENT:
            settle(work, step, option)
        case Kind.YES_NO:
            settle(work, step, option == "yes")
        case Kind.NUMBER:
            settle(work, step, int(option))
        case Kind.SLOT:
            _choose_slot(work, step, option)
        case Kind.SUMMARY:
            _choose_in_summary(work, step, option)
        case Kind.TEXT:
            settle(work, step, work.state.kept_text)
        case Kind.DATE | Kind.SEVERAL | Kind.INFO | Kind.ACTION | Kind.END:
            ask(work, error=phrase("button-old"))
        case _:
            assert_never(step.kind)


def settle(work: Work, step: Step, value: Answer, shown: Value | None = None) -> None:
    """Store the answer, freeze the question and walk on."""
    written = option_for(step, value) if not isinstance(value, tuple) else None
    words = _shown(work, step, value, written) if shown is None else shown
    work.emit(Settle(work.state.turn, fill(work, step.prompt or ""), words))
    _remember(work, step, value, written)
    work.change(history=(*(one for one in work.state.history if one != step.id), step.id), offers_from=0)
    enter(work, written.next if written is not None and written.next is not None else route(step, value))


def _shown(work: Work, step: Step, value: Answer, written: OptionDef | None) -> Value:
    """Return the words of the button that was pressed, also where it gave no answer to keep."""
    if value is None:
        return phrase("nav-skip")
    return phrase(written.label) if written is not None else answer_words(work, step, value)


def _remember(work: Work, step: Step, value: Answer, written: OptionDef | None) -> None:
    if written is not None and written.anywhere:
        work.change(anywhere=True)
        work.forget(frozenset({"waiting"}))
    if written is not None and written.unset:
        if step.field is not None:
            work.forget(frozenset({step.field}))
        return
    work.set_answer(step, value)
    if step.field == "language":
        work.change(language=Lang(str(value)))
    if step.kind is Kind.CONSENT and step.consent_scope is not None and step.consent_version is not None:
        work.emit(RecordConsent(step.consent_scope, step.consent_version, work.state.language))
    if step.options_from == "visits":
        _look_at_visit(work, str(value))


def _look_at_visit(work: Work, option: str) -> None:
    chosen = [visit.booking for visit in work.state.visits if visit.booking[:VISIT_ID_LENGTH] == option]
    work.change(visit=chosen[0] if chosen else None)


def _choose_slot(work: Work, step: Step, option: str) -> None:
    offer = next((offer for offer in work.state.offers if offer.key == option), None)
    if offer is None:
        settle(work, step, option)
    elif step.swap:
        settle(work, step, option, slot_line(work, offer))
    else:
        work.emit(hold_for(work, offer))


def _choose_in_summary(work: Work, step: Step, option: str) -> None:
    if option.startswith(EDIT):
        work.change(history=(*(one for one in work.state.history if one != step.id), step.id))
        enter(work, option.removeprefix(EDIT), force=True)
        return
    missing = None if option == "discard" else first_open(work)
    if missing is not None:
        enter(work, missing)
        return
    settle(work, step, option)


def _navigate(work: Work, step: Step, nav: str) -> None:
    match nav:
        case Nav.BACK:
            back(work)
        case Nav.SKIP if not step.required:
            settle(work, step, None)
        case Nav.DONE if step.kind is Kind.SEVERAL:
            done(work, step)
        case Nav.MORE if step.kind is Kind.SLOT:
            following = work.state.offers_from + work.book.limits.days_a_page
            work.change(offers_from=following if following < len(offers_by_day(work)) else 0, day=None)
            ask(work, replace=True)
        case Nav.DAYS if step.kind is Kind.SLOT:
            work.change(day=None)
            ask(work, replace=True)
        case Nav.HUMAN:
            call_human(work)
            ask(work)
        case _:
            ask(work, error=phrase("button-old"))


def call_human(work: Work) -> None:
    """Note that the person asks for a human, and say when one reads; who has one in the chat is told so."""
    if takes_words(work):
        work.say(phrase("talk-still-open"))
        return
    work.change(human_asked=True)
    work.emit(RequestHuman())
    work.say(phrase("human-info" if work.state.case_code is not None else "human-before"))


def back(work: Work) -> None:
    """Go back to the last question that is still put to this person; its answer stays until it is changed."""
    earlier = list(work.state.history)
    while earlier:
        last = earlier.pop()
        step = work.flow.find(last)
        if step is not None and work.holds(step.when):
            work.change(history=tuple(earlier))
            enter(work, last, force=True)
            return
    work.change(history=())
    work.say(phrase("back-at-start"))
    ask(work)


def _take_text(work: Work, step: Step, words: str, nav: str | None) -> None:
    if nav in {Nav.BACK, Nav.SKIP}:
        _navigate(work, step, nav)
        return
    offered = match_option(work.book, work.state.language, options(work), words, exactly=True)
    if offered is not None and not words.isdigit():
        press(work, offered)
        return
    value, error = read_text(words, step.max_length)
    if error is not None:
        if words and offers_kept_text(step):
            work.change(kept_text=words[:_KEPT_LENGTH])
        misunderstood(work, words, error)
    elif not _offered_instead(work, step, words):
        settle(work, step, value, Verbatim(words))


def _offered_instead(work: Work, step: Step, words: str) -> bool:
    """Offer another language before a text in it is taken; it is kept and offered when asked for again.

    A correction is taken as it is, and so are names, which may have letters of any script.
    """
    if not offers_kept_text(step) or step.field in work.state.answers:
        return False
    if not offer_language(work, words, own_words=True):
        return False
    work.change(kept_text=words[:_KEPT_LENGTH])
    return True


def _take_list(work: Work, step: Step, words: str, offered: tuple[Option, ...], nav: str | None) -> None:
    chosen = match_several(work.book, work.state.language, offered, words)
    if chosen is not None:
        submit(work, (*_fresh_ticks(work, step), *chosen))
    elif nav is not None:
        _navigate(work, step, nav)
    elif len(words) >= _WORTH_KEEPING and step.field == "topics" and work.book.policy == "full":
        work.change(kept_text=words[:_KEPT_LENGTH])
        if offer_language(work, words, own_words=True):
            return
        work.emit(Echo(words))
        work.say(phrase("kept-text-noted"))
        ask(work)
    else:
        misunderstood(work, words)


def _fresh_ticks(work: Work, step: Step) -> tuple[str, ...]:
    """Return what was ticked before the words were typed; an earlier answer is replaced, not added to."""
    given = work.state.answer(step.field) if step.field is not None else None
    return work.state.draft if work.state.draft != given else ()


def _take_number(work: Work, step: Step, words: str) -> None:
    value, error = read_number_in(work, step, words)
    if error is not None or value is None:
        misunderstood(work, words, error)
    else:
        settle(work, step, value)


def read_number_in(work: Work, step: Step, words: str) -> tuple[int | None, Phrase | None]:
    """Read a number and hold it against what is allowed now."""
    allowed = [int(option.id) for option in options(work)]
    number = read_number(words)
    if number in allowed:
        return number, None
    if step.below_field is not None:
        return None, phrase("children-too-many", max=max(allowed, default=0))
    return None, phrase("number-range", min=min(allowed), max=max(allowed))


def _take_date(work: Work, step: Step, words: str, nav: str | None) -> None:
    if nav in {Nav.BACK, Nav.SKIP}:
        _navigate(work, step, nav)
        return
    value, error = read_day(words, today(work), work.book.months, future=step.future)
    if value is None:
        misunderstood(work, words, error)
    else:
        settle(work, step, value)
