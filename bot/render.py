"""Putting what the engine says into the words of one language."""

from collections.abc import Sequence

from domain.effects import Retire, Say, Settle, Tone
from domain.messages import (
    Asked,
    Button,
    DayButton,
    OpenQuestion,
    Retired,
    Said,
    Settled,
    SummaryLine,
)
from domain.phrases import Moment, Phrase, Series, Verbatim, phrase
from domain.questions import Kind, Nav, Option, Question
from locales.wording import Wording

_BINDING_GROUPS = frozenset({"consent", "sos"})
_BINDING = frozenset({"news-ask", "news-hint", "news-details"})
_GERMAN_DATE = frozenset({"received-appointment", "visit-moved"})
_NAV_LABELS = {
    Nav.BACK: "nav-back",
    Nav.SKIP: "nav-skip",
    Nav.MORE: "nav-more",
    Nav.HUMAN: "nav-human",
    Nav.DAYS: "nav-days",
}
_PLACEHOLDERS = {
    Kind.TEXT: "placeholder-text",
    Kind.DATE: "placeholder-date",
    Kind.NUMBER: "placeholder-number",
}


def said(wording: Wording, say: Say) -> Said:
    """Put a statement into words; SOS gets its numbers, a confirmation its date in German too."""
    phrases = (Phrase("sos-first"), *say.phrases) if say.tone is Tone.SOS else say.phrases
    paragraphs = [wording.say(one) for one in phrases]
    if say.tone is Tone.SOS:
        paragraphs.extend(_help_lines(wording))
    for one in phrases:
        paragraphs.extend(_in_german(wording, one))
    return Said(
        language=wording.lang,
        direction=wording.direction,
        tone=say.tone,
        paragraphs=tuple(paragraphs),
        original=_originals(wording, phrases),
        code=_code(say),
        transient=say.transient,
        ends=say.ends,
    )


def asked(wording: Wording, question: Question, *, replace: bool) -> Asked:
    """Put the open question into words."""
    return Asked(
        language=wording.lang,
        direction=wording.direction,
        question=open_question(wording, question),
        replace=replace,
    )


def settled(wording: Wording, settle: Settle) -> Settled:
    """Put an answered question and its answer into words."""
    return Settled(
        language=wording.lang,
        direction=wording.direction,
        turn=settle.turn,
        prompt=wording.say(settle.prompt),
        answer=wording.value(settle.answer),
    )


def retired(wording: Wording, retire: Retire) -> Retired:
    """Say that an old question counts no longer."""
    return Retired(
        language=wording.lang,
        direction=wording.direction,
        turn=retire.turn,
        note=wording.say(phrase("tg-old-note")),
    )


def open_question(wording: Wording, question: Question) -> OpenQuestion:
    """Return a question in words, with all its buttons."""
    edit_label = wording.say(phrase("edit-short"))
    progress = question.progress
    return OpenQuestion(
        turn=question.turn,
        flow=question.flow,
        step=question.step,
        kind=question.kind,
        prompt=wording.say(question.prompt),
        hint=_optional(wording, question.hint),
        kept=_optional(wording, question.kept),
        error=_optional(wording, question.error),
        details=_details(wording, question.details),
        details_label=None if question.details is None else wording.say(phrase("more-reading")),
        original=_originals(
            wording,
            [part for part in (question.prompt, question.hint) if part is not None],
        ),
        buttons=tuple(button(wording, option) for option in question.options),
        days=tuple(DayButton(id=day.id, label=wording.value(day.label)) for day in question.days),
        day=question.day,
        lines=tuple(
            SummaryLine(
                label=wording.value(line.label),
                value=wording.value(line.value),
                edit=line.edit,
                edit_label=edit_label,
            )
            for line in question.lines
        ),
        nav=tuple(_nav(wording, nav, question) for nav in question.nav),
        chosen=_chosen(wording, question),
        progress_number=None if progress is None else progress.number,
        progress_total=None if progress is None else progress.total,
        progress_text=None
        if progress is None
        else wording.say(
            phrase("step-title", number=progress.number, total=progress.total, title=progress.title)
        ),
        max_length=question.max_length,
        columns=question.columns,
        placeholder=None
        if question.kind not in _PLACEHOLDERS
        else wording.say(phrase(_PLACEHOLDERS[question.kind])),
    )


def _optional(wording: Wording, wanted: Phrase | None) -> str | None:
    return None if wanted is None else wording.say(wanted)


def _details(wording: Wording, details: Phrase | None) -> str | None:
    """Return what stands behind "read more", followed by the German text where that is the binding one."""
    if details is None:
        return None
    return "\n\n".join((wording.say(details), *_originals(wording, [details])))


def button(wording: Wording, option: Option) -> Button:
    """Return an offered answer in words."""
    return Button(
        id=option.id,
        label=wording.value(option.label),
        selected=option.selected,
        language=option.language,
        direction=None if option.language is None else wording.catalog.language(option.language).direction,
        group=None if option.group is None else wording.value(option.group),
        day=option.day,
        spoken=None if option.spoken is None else wording.value(option.spoken),
        quiet=option.quiet,
    )


def _nav(wording: Wording, nav: Nav, question: Question) -> Button:
    if nav is Nav.DONE:
        count = sum(option.selected for option in question.options)
        return Button(id=nav.value, label=wording.say(phrase("nav-done", count=count)))
    return Button(id=nav.value, label=wording.say(phrase(_NAV_LABELS[nav])))


def _chosen(wording: Wording, question: Question) -> str | None:
    """Say in words what is ticked, for channels where a tick alone would carry the meaning."""
    if question.kind is not Kind.SEVERAL:
        return None
    labels = tuple(option.label for option in question.options if option.selected)
    if not labels:
        return wording.say(phrase("nothing-chosen"))
    return wording.say(phrase("chosen-line", items=Series(labels)))


def _originals(wording: Wording, phrases: Sequence[Phrase]) -> tuple[str, ...]:
    """Return the German text of consent and emergency phrases that no speaker of the language has checked."""
    binding = (
        one for one in phrases if one.id in _BINDING or wording.catalog.group_of(one.id) in _BINDING_GROUPS
    )
    found = (wording.original(one) for one in binding)
    return tuple(text for text in found if text is not None)


def _help_lines(wording: Wording) -> list[str]:
    return [f"{line.number}\n{line.text}" for line in wording.help_lines()]


def _in_german(wording: Wording, one: Phrase) -> list[str]:
    """Repeat the date of an appointment in German, as doors have it; not for readers of German."""
    if one.id not in _GERMAN_DATE or wording.lang.startswith("de"):
        return []
    return [
        f"Termin: {wording.moment_german(value)}"
        for name, value in one.args
        if isinstance(value, Moment) and name == "when"
    ]


def _code(say: Say) -> str | None:
    return next(
        (
            value.text
            for one in say.phrases
            for name, value in one.args
            if one.id == "received-code" and name == "code" and isinstance(value, Verbatim)
        ),
        None,
    )
