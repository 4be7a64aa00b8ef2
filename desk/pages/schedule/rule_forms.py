"""Forms for rules: a new one for several advisers, one day only, another one instead, none any more."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from pydantic import ValidationError

from desk.filled import Filled
from desk.pages.schedule.editing import Desk, EditPage, Values
from desk.rule_words import NTH, rule_text
from desk.typed import typed_clock, typed_day
from desk.words import WEEKDAYS
from domain.ids import StaffId
from domain.office_changes import AddRules, ReplaceRule, RuleDraft
from storage.schedule import RuleLine

GRIDS: Final = (5, 10, 15, 20, 30, 45, 60)
PAUSES: Final = (0, 5, 10, 15, 20, 30)
_MOST_WEEKS: Final = 12
_ORDER: Final = "Die Sprechzeit endet, bevor sie beginnt. Prüfen Sie beide Uhrzeiten."
_DEFAULTS: Final = {"schritt": "15", "pause": "0", "rhythmus": "woche", "alle": "2", "wochentag": "0"}
_FIELDS: Final = ("ab", "bis", "tag", "uhr_von", "uhr_bis", "person")


def _empty(_: Desk) -> Values:
    return {**dict.fromkeys(_FIELDS, ""), **_DEFAULTS}


def _more(_: Desk) -> Mapping[str, object]:
    return {
        "weekdays": list(enumerate(WEEKDAYS)),
        "grids": [(grid, f"alle {grid} Minuten") for grid in GRIDS],
        "pauses": [(pause, f"{pause} Minuten" if pause else "keine") for pause in PAUSES],
        "nths": [
            (f"n{number}", "letzte Woche" if number < 0 else f"{text} Woche") for number, text in NTH.items()
        ],
    }


def _staff(desk: Desk, form: Filled) -> list[StaffId]:
    """Read who is ticked; each has a desk of her own."""
    found = [one.id for one in desk.scope.advisers if form.ticked(f"p-{one.id}")]
    if not found:
        form.wrong("personen", "Wählen Sie mindestens eine Person.")
    return found


def _one(desk: Desk, form: Filled) -> list[StaffId]:
    adviser = desk.scope.adviser(form.value("person"))
    if adviser is None:
        form.wrong("person", "Wählen Sie eine Person.")
        return []
    return [adviser.id]


def _rhythm(form: Filled, first: date | None) -> Mapping[str, object]:
    """Read on which days a rule holds."""
    match form.value("rhythmus"):
        case "alle":
            return {"every_weeks": form.number("alle", 2, _MOST_WEEKS), "anchor": first}
        case "monat":
            chosen = tuple(number for number in NTH if form.ticked(f"n{number}"))
            if not chosen:
                form.wrong("n1", "Wählen Sie mindestens eine Woche im Monat.")
            return {"nth": chosen}
        case _:
            return {}


def _choice(form: Filled, name: str, known: tuple[int, ...]) -> int:
    text = form.value(name)
    if text not in {str(one) for one in known}:
        form.wrong(name, "Wählen Sie einen Wert aus der Liste.")
        return known[0]
    return int(text)


def _times(form: Filled) -> Mapping[str, object]:
    """Read what every rule has, one day or many."""
    starts, ends = form.clock("uhr_von"), form.clock("uhr_bis")
    if starts is not None and ends is not None and ends <= starts:
        form.wrong("uhr_bis", _ORDER)
    return {
        "starts": starts,
        "ends": ends,
        "grid_minutes": _choice(form, "schritt", GRIDS),
        "buffer_minutes": _choice(form, "pause", PAUSES),
        "walk_in": form.ticked("ohne_termin"),
    }


def _drafts(desk: Desk, staff: list[StaffId], values: Mapping[str, object]) -> tuple[RuleDraft, ...]:
    try:
        return tuple(
            RuleDraft.model_validate({"place": desk.place.id, "staff": one, **values}) for one in staff
        )
    except ValidationError:
        return ()


def _weekly(desk: Desk, form: Filled, staff: list[StaffId], first: date | None) -> tuple[RuleDraft, ...]:
    last = form.optional_day("bis")
    if first is not None and last is not None and last < first:
        form.wrong("bis", "Das Ende liegt vor dem Anfang. Prüfen Sie beide Angaben.")
    weekday = _choice(form, "wochentag", tuple(range(len(WEEKDAYS))))
    values = {**_times(form), **_rhythm(form, first), "weekday": weekday}
    if not form.valid:
        return ()
    return _drafts(desk, staff, {**values, "valid_from": first, "valid_to": last})


def _add(desk: Desk, form: Filled) -> AddRules | None:
    drafts = _weekly(desk, form, _staff(desk, form), form.day("ab"))
    return AddRules(rules=drafts) if drafts else None


def _add_once(desk: Desk, form: Filled) -> AddRules | None:
    staff, day, values = _staff(desk, form), form.day("tag"), _times(form)
    if day is None or not form.valid:
        return None
    once = {"weekday": day.weekday(), "valid_from": day, "valid_to": day}
    drafts = _drafts(desk, staff, {**values, **once})
    return AddRules(rules=drafts) if drafts else None


def _line(desk: Desk) -> RuleLine | None:
    """The rule that the address names, as long as it can still be changed."""
    line = desk.scope.rule(desk.visit.request.path_params["regel"])
    if line is None or line.rule.place != desk.place.id or not line.in_force_on(desk.visit.today):
        return None
    return line


def _as_it_is(desk: Desk) -> Values | None:
    line = _line(desk)
    if line is None:
        return None
    rule = line.rule
    rhythm = "monat" if rule.nth else ("alle" if rule.every_weeks > 1 else "woche")
    later = max(desk.visit.today, rule.valid_from or desk.visit.today)
    return {
        **_empty(desk),
        "person": rule.staff,
        "wochentag": str(rule.weekday),
        "rhythmus": rhythm,
        "alle": str(max(2, rule.every_weeks)),
        **{f"n{number}": "ja" for number in rule.nth},
        "uhr_von": typed_clock(rule.starts),
        "uhr_bis": typed_clock(rule.ends),
        "ab": typed_day(later),
        "bis": typed_day(rule.valid_to),
        "schritt": str(rule.grid_minutes),
        "pause": str(rule.buffer_minutes),
        **({"ohne_termin": "ja"} if rule.walk_in else {}),
        "letzter": "",
    }


def _about(desk: Desk) -> Mapping[str, object]:
    line = _line(desk)
    if line is None:
        return {**_more(desk), "rule": "", "adviser": "", "once": False}
    about = {"rule": rule_text(line.rule), "adviser": line.adviser, "once": line.once}
    choices = dict(_more(desk))
    return {**choices, **about}


def _change(desk: Desk, form: Filled) -> ReplaceRule | None:
    line = _line(desk)
    if line is None:
        return None
    drafts = _weekly(desk, form, _one(desk, form), form.day("ab"))
    if not drafts:
        return None
    return ReplaceRule(rule=line.rule.id, from_day=drafts[0].valid_from, draft=drafts[0])


def _end(desk: Desk, form: Filled) -> ReplaceRule | None:
    line = _line(desk)
    if line is None:
        return None
    if line.once and line.rule.valid_from is not None:
        return ReplaceRule(rule=line.rule.id, from_day=line.rule.valid_from, draft=None)
    last = form.day("letzter", earliest=desk.visit.today - timedelta(days=1))
    if last is None:
        return None
    return ReplaceRule(rule=line.rule.id, from_day=last + timedelta(days=1), draft=None)


NEW: Final = EditPage(template="edit_rule.html", title="Regel anlegen", values=_empty, read=_add, more=_more)
ONCE: Final = EditPage(
    template="edit_once.html", title="Aktionstag anlegen", values=_empty, read=_add_once, more=_more
)
CHANGE: Final = EditPage(
    template="edit_rule_change.html", title="Regel ändern", values=_as_it_is, read=_change, more=_about
)
END: Final = EditPage(
    template="edit_rule_end.html", title="Regel beenden", values=_as_it_is, read=_end, more=_about
)
