"""The form of a draft: what was typed becomes its content, and stored content becomes what a form shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from desk import words
from desk.broadcast_words import FIELD_NAMES, MISSING, PROBLEMS
from desk.filled import Filled
from desk.german import OFFICE_ZONE, local
from desk.names import Names
from desk.typed import typed_clock, typed_day
from domain.broadcast_steps import Problem
from domain.broadcasts import (
    FORMS,
    FREE_TEXT_LENGTH,
    NEW_PLACE_LENGTH,
    Audience,
    Content,
    Fields,
    Template,
    TemplateField,
)
from domain.ids import Lang, MunicipalityId, PlaceId
from domain.office_changes import Reason
from domain.staff import StaffMember
from domain.text import clean
from domain.ticks import local_instant

NO_TOWN: Final = "Wählen Sie mindestens eine Gemeinde."
_PAST: Final = timedelta(days=366)
"""So far back people may have had an appointment to be meant."""
_F: Final = TemplateField


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen: municipalities of one's own, places there, and the enabled languages."""

    towns: Mapping[MunicipalityId, str]
    places: Mapping[PlaceId, str]
    languages: Mapping[Lang, str]


def choices_for(member: StaffMember, names: Names) -> Choices:
    """Return what a member of staff can choose; only towns that her organisation answers for."""
    own = [
        town
        for town in names.directory.municipalities
        if town.organisation == member.organisation and town.id in member.municipalities
    ]
    towns = {town.id: town.name for town in own}
    return Choices(
        towns=towns,
        places={place.id: place.name for place in names.directory.places if place.municipality in towns},
        languages={Lang(code): name for code, name in names.deps.language_names.items()},
    )


def read_template(form: Filled) -> Template | None:
    """Return the template that was chosen; None is free text."""
    chosen = form.value("vorlage")
    return Template(chosen) if chosen in set(Template) else None


def tick_name(group: str, code: str) -> str:
    """Return what a box is called in the form; each has a name of its own."""
    return f"{group}-{code}"


def read_content(form: Filled, template: Template | None, choices: Choices) -> Content:
    """Return the content; what cannot be read leaves a problem in the form, what is missing does not."""
    return Content(
        template=template,
        fields=Fields() if template is None else _read_fields(form, template, choices),
        free_text=_free_text(form) if template is None else "",
        audience=_read_audience(form, choices),
        send_at=_moment(form, "start_tag", "start_zeit"),
        expires_at=_moment(form, "ablauf_tag", "ablauf_zeit"),
    )


def _read_fields(form: Filled, template: Template, choices: Choices) -> Fields:
    asked = FORMS[template].fields

    def day(name: TemplateField) -> date | None:
        return form.optional_day(FIELD_NAMES[name]) if name in asked else None

    def clock(name: TemplateField) -> time | None:
        return form.optional_clock(FIELD_NAMES[name]) if name in asked else None

    place = PlaceId(form.value("ort"))
    if place and place not in choices.places:
        form.wrong("ort", MISSING[_F.PLACE])
    reason = form.value("grund") if _F.REASON in asked else ""
    new_place = form.text("neuer_ort", longest=NEW_PLACE_LENGTH) if _F.NEW_PLACE in asked else ""
    return Fields(
        place=place if place in choices.places else None,
        day=day(_F.DAY),
        last_day=day(_F.LAST_DAY),
        starts=clock(_F.STARTS),
        ends=clock(_F.ENDS),
        new_place=clean(new_place)[:NEW_PLACE_LENGTH],
        reason=Reason(reason) if reason in set(Reason) else Reason.NONE,
        next_day=day(_F.NEXT_DAY),
        next_starts=clock(_F.NEXT_STARTS),
    )


def _free_text(form: Filled) -> str:
    text = form.lines("text")
    if len(text) > FREE_TEXT_LENGTH:
        problem = f"Kürzen Sie den Text auf {FREE_TEXT_LENGTH} Zeichen. Es sind {len(text)}."
        form.wrong("text", problem)
    return text[:FREE_TEXT_LENGTH]


def _read_audience(form: Filled, choices: Choices) -> Audience:
    towns = tuple(code for code in choices.towns if form.ticked(tick_name("gemeinde", code)))
    if not towns:
        form.wrong(next((tick_name("gemeinde", code) for code in choices.towns), "gemeinde"), NO_TOWN)
    earliest = form.today - _PAST
    return Audience(
        municipalities=towns,
        places=tuple(code for code in choices.places if form.ticked(tick_name("bei", code))),
        languages=tuple(code for code in choices.languages if form.ticked(tick_name("sprache", code))),
        first=form.optional_day("termin_von", earliest=earliest),
        last=form.optional_day("termin_bis", earliest=earliest),
    )


def _moment(form: Filled, day_name: str, clock_name: str) -> datetime | None:
    day, clock = form.optional_day(day_name), form.optional_clock(clock_name)
    if form.value(day_name) and not form.value(clock_name):
        form.wrong(clock_name, "Geben Sie auch eine Uhrzeit ein, zum Beispiel 8:00.")
    if form.value(clock_name) and not form.value(day_name):
        form.wrong(day_name, "Geben Sie auch ein Datum ein, zum Beispiel morgen.")
    if day is None or clock is None:
        return None
    moment = local_instant(day, clock, OFFICE_ZONE)
    if moment is None:
        form.wrong(clock_name, "Diese Uhrzeit gibt es an dem Tag nicht, die Uhren werden umgestellt.")
    return moment


def shown_values(content: Content) -> Mapping[str, str]:
    """Return a stored draft as its form shows it."""
    fields, audience = content.fields, content.audience
    values = {
        "vorlage": content.template or "",
        "text": content.free_text,
        "ort": fields.place or "",
        "datum": typed_day(fields.day),
        "bis_datum": typed_day(fields.last_day),
        "von": typed_clock(fields.starts),
        "bis": typed_clock(fields.ends),
        "neuer_ort": fields.new_place,
        "grund": fields.reason.value,
        "naechster_tag": typed_day(fields.next_day),
        "naechste_zeit": typed_clock(fields.next_starts),
        "termin_von": typed_day(audience.first),
        "termin_bis": typed_day(audience.last),
        **_ticks("gemeinde", audience.municipalities),
        **_ticks("bei", audience.places),
        **_ticks("sprache", audience.languages),
    }
    for name, moment in (("start", content.send_at), ("ablauf", content.expires_at)):
        there = None if moment is None else local(moment)
        values[f"{name}_tag"] = typed_day(None if there is None else there.date())
        values[f"{name}_zeit"] = typed_clock(None if there is None else there.time())
    return values


def note_problems(form: Filled, found: Iterable[str]) -> None:
    """Say at the fields what `domain.broadcast_steps.problems` found."""
    for problem in found:
        kind, _, name = problem.partition(":")
        if kind == "field":
            form.wrong(FIELD_NAMES[_F(name)], MISSING[_F(name)])
        else:
            form.wrong(*PROBLEMS[Problem(problem)])


def reasons() -> list[tuple[str, str]]:
    """Return the reasons that can be given, with their names."""
    return [(reason.value, text) for reason, text in words.REASONS.items()]


def _ticks(group: str, codes: Iterable[str]) -> dict[str, str]:
    return {tick_name(group, code): "ja" for code in codes}
