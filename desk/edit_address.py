"""The way back from the preview to the form, with its days filled in but not why somebody is away."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.german import today
from desk.schedule_addresses import place_hours, rule_address
from desk.schedule_scope import Scope
from desk.typed import typed_clock, typed_day
from domain.office_changes import AddRules, CloseDays, Edit, EndPost, Relocate, ReplaceRule, TakeAbsence


def form_address(edit: Edit, scope: Scope) -> str:
    """Return the address of the form that an edit came from; nothing for what is lifted with one button."""
    home = scope.places[0]
    match edit:
        case CloseDays():
            times = {"uhr_von": typed_clock(edit.starts), "uhr_bis": typed_clock(edit.ends)}
            return place_hours(edit.place or home.id, "schliessung", **_days(edit.first, edit.last), **times)
        case Relocate():
            return place_hours(edit.place, "umzug", **_days(edit.first, edit.last))
        case TakeAbsence():
            zone = ZoneInfo(home.tz)
            days = _days(today(edit.start, zone), _last(edit.end, zone))
            return place_hours(home.id, "abwesenheit", person=edit.staff, **days)
        case AddRules():
            once = edit.rules[0].valid_from == edit.rules[0].valid_to
            return place_hours(edit.rules[0].place, "aktionstag" if once else "regeln/neu")
        case ReplaceRule():
            line = scope.rule(edit.rule)
            place = home.id if line is None else line.rule.place
            return rule_address(place, edit.rule, ending=edit.draft is None)
        case EndPost():
            return place_hours(home.id, "posten", person=edit.staff, letzter=typed_day(edit.last_day))
        case _:
            return ""


def _days(first: date, last: date) -> dict[str, str]:
    return {"von": typed_day(first), "bis": "" if first == last else typed_day(last)}


def _last(end: datetime, zone: ZoneInfo) -> date:
    """The last day of an absence; one that ends at midnight does not touch the day that begins then."""
    there = end.astimezone(zone)
    midnight = (there.hour, there.minute) == (0, 0)
    return date.fromordinal(there.date().toordinal() - 1) if midnight else there.date()
