"""What stands against an edit, in German, for staff."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, assert_never

from domain.ids import StaffId
from domain.office_changes import (
    AddRules,
    CloseDays,
    Edit,
    EndPost,
    LiftAbsence,
    LiftClosure,
    LiftRelocation,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from domain.office_hours import Occurrence
from domain.planning import OfficePlan, adviser_clash

_NO_PLACE: Final = "Diesen Ort gibt es nicht mehr."


def missing_in(plan: OfficePlan, edit: Edit) -> tuple[str, ...]:
    """Say what the edit names and does not exist, or does not exist any more."""
    match edit:
        case CloseDays() | Relocate():
            return _unless(edit.place is None or edit.place in plan.zones, _NO_PLACE)
        case TakeAbsence() | EndPost():
            return _unless(
                any(one.id == edit.staff for one in plan.staff), "Diese Stelle gibt es nicht mehr."
            )
        case AddRules():
            return tuple(problem for draft in edit.rules for problem in _rule_problems(plan, draft))
        case ReplaceRule():
            known = any(one.id == edit.rule for one in plan.rules)
            new = () if edit.draft is None else tuple(_rule_problems(plan, edit.draft))
            return (*_unless(known, "Diese Sprechzeit gibt es nicht mehr."), *new)
        case LiftClosure():
            known = any(one.id == edit.closure for one in plan.closures)
            return _unless(known, "Diese Schließung ist schon aufgehoben.")
        case LiftAbsence():
            known = any(one.id == edit.absence for one in plan.absences)
            return _unless(known, "Diese Abwesenheit ist schon vorbei oder aufgehoben.")
        case LiftRelocation():
            known = any(one.id == edit.relocation for one in plan.relocations)
            return _unless(known, "Dieser Umzug ist schon aufgehoben.")
        case _:
            assert_never(edit)


def _unless(known: bool, said: str) -> tuple[str, ...]:  # noqa: FBT001 - it reads as a sentence
    return () if known else (said,)


def _rule_problems(plan: OfficePlan, draft: RuleDraft) -> Iterator[str]:
    if draft.place not in plan.zones:
        yield _NO_PLACE
    if not any(one.id == draft.staff and one.adviser for one in plan.staff):
        yield "Diese Stelle berät nicht oder gibt es nicht mehr."


def nothing_new(before: OfficePlan, after: OfficePlan) -> tuple[str, ...]:
    """Say that an edit changes nothing."""
    return _unless(before != after, "Das ist schon so: Es würde sich nichts ändern.")


def new_clashes(plan: OfficePlan, old: Collection[Occurrence], new: Iterable[Occurrence]) -> Iterator[str]:
    """Say who would be in two places at once by the new plan and was not by the old one."""
    sessions = list(new)
    before = set(old)
    changed = {one.rule.staff for one in sessions if one not in before}
    for staff in sorted(changed):
        clash = adviser_clash(one for one in sessions if one.rule.staff == staff)
        if clash is not None and not before.issuperset(clash):
            one, other = clash
            yield (
                f"{_name(plan, staff)} wäre am {one.day:%d.%m.%Y} zur selben Zeit zweimal eingeteilt: "
                f"{_hour(plan, one)} und {_hour(plan, other)}."
            )


def no_desk(plan: OfficePlan, one: Occurrence) -> str:
    """Say that an office hour cannot be opened because every desk is taken."""
    return f"Kein freier Tisch am {one.day:%d.%m.%Y}: {_hour(plan, one)}, {_name(plan, one.rule.staff)}."


def _hour(plan: OfficePlan, one: Occurrence) -> str:
    place = next((place.name for place in plan.places if place.id == one.rule.place), one.rule.place)
    return f"{place} {one.rule.starts:%H:%M}–{one.rule.ends:%H:%M}"


def _name(plan: OfficePlan, staff: StaffId) -> str:
    return next((one.display_name for one in plan.staff if one.id == staff), str(staff))
