"""What an edit makes of a plan of office hours, and what it may not say."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import count

import pytest
from pydantic import ValidationError

from domain.change_conflicts import missing_in, new_clashes, nothing_new
from domain.directory import Place
from domain.edits import edited, hits_of, lost_ticks, only_tells, rule_of
from domain.ids import ClosureId, MunicipalityId, OrganisationId, PlaceId, RelocationId, RuleId, StaffId
from domain.office_changes import (
    AbsenceKind,
    AddRules,
    CloseDays,
    Edit,
    EndPost,
    LiftClosure,
    LiftRelocation,
    Relocate,
    ReplaceRule,
    RuleDraft,
    StoredEdit,
    TakeAbsence,
)
from domain.office_hours import Closure, OfficeRule
from domain.planning import OfficePlan, adviser_clash
from domain.setup import made_at_desk
from domain.staff import Role, StaffMember

PLACE = PlaceId("vhs")
OTHER = PlaceId("rathaus")
BIRKE = StaffId("birke")
TUESDAY = OfficeRule(RuleId("r1"), PLACE, BIRKE, weekday=1, starts=time(9), ends=time(12))
DAY = date(2026, 12, 8)
PLAN = OfficePlan(
    rules=(TUESDAY,),
    staff=(StaffMember(BIRKE, "birke", "Birke", Role.CASE_MANAGER, OrganisationId("o"), adviser=True),),
    places=(
        Place(PLACE, MunicipalityId("m"), "VHS"),
        Place(OTHER, MunicipalityId("m"), "Rathaus"),
    ),
)
SPAN = (date(2026, 12, 1), date(2026, 12, 22))
DRAFT = RuleDraft(place=PLACE, staff=BIRKE, weekday=1, starts=time(10), ends=time(13), valid_from=DAY)


def after(edit: Edit, plan: OfficePlan = PLAN) -> OfficePlan:
    numbers = count(1)
    return edited(plan, edit, (PLACE, OTHER), lambda: str(next(numbers)))


def days(plan: OfficePlan) -> list[tuple[int, str]]:
    return [(one.day.day, f"{one.rule.starts:%H:%M}") for one in plan.sessions(*SPAN)]


def test_a_new_rule_begins_the_day_after_the_old_one_ends() -> None:
    plan = after(ReplaceRule(rule=TUESDAY.id, from_day=DAY, draft=DRAFT))
    assert days(plan) == [(1, "09:00"), (8, "10:00"), (15, "10:00"), (22, "10:00")]
    assert [rule.replaces for rule in plan.rules] == [None, TUESDAY.id]
    assert made_at_desk(plan.rules[1].id)
    lost = lost_ticks(PLAN.sessions(*SPAN), plan.sessions(*SPAN))
    assert len(lost) == 3 * 12
    assert days(after(ReplaceRule(rule=TUESDAY.id, from_day=DAY, draft=None))) == [(1, "09:00")]


def test_a_rule_that_would_never_have_held_is_left_out() -> None:
    begun = replace(PLAN, rules=(replace(TUESDAY, valid_from=DAY),))
    assert after(ReplaceRule(rule=TUESDAY.id, from_day=DAY, draft=None), begun).rules == ()


def test_a_rule_that_ends_earlier_is_not_made_longer() -> None:
    ended = replace(PLAN, rules=(replace(TUESDAY, valid_to=date(2026, 12, 3)),))
    plan = after(ReplaceRule(rule=TUESDAY.id, from_day=DAY, draft=None), ended)
    assert plan.rules[0].valid_to == date(2026, 12, 3)


def test_every_second_week_counts_from_the_first_day_of_the_rule() -> None:
    every_second = DRAFT.model_copy(update={"every_weeks": 2})
    assert rule_of(every_second, RuleId("x")).anchor == DAY
    plan = replace(PLAN, rules=(rule_of(every_second, RuleId("x")),))
    assert days(plan) == [(8, "10:00"), (22, "10:00")]


def test_what_is_closed_and_lifted_again_is_what_it_was() -> None:
    closed = after(CloseDays(place=None, first=DAY, last=DAY))
    assert {one.place for one in closed.closures} == {PLACE, OTHER}
    assert days(closed) == [(1, "09:00"), (15, "09:00"), (22, "09:00")]
    opened = closed
    for closure in closed.closures:
        opened = after(LiftClosure(closure=closure.id), opened)
    assert opened == PLAN
    moved = after(Relocate(place=PLACE, first=DAY, last=DAY, address="Am Markt 1"))
    assert after(LiftRelocation(relocation=moved.relocations[0].id), moved) == PLAN


def test_the_last_day_of_a_post_can_come_and_go() -> None:
    ended = after(EndPost(staff=BIRKE, last_day=DAY))
    assert days(ended) == [(1, "09:00"), (8, "09:00")]
    [hit, *_] = hits_of(PLAN, EndPost(staff=BIRKE, last_day=DAY), (), *SPAN)
    assert hit.resource == BIRKE
    assert hits_of(PLAN, EndPost(staff=BIRKE, last_day=None), (), *SPAN) == ()
    assert after(EndPost(staff=BIRKE, last_day=None), ended) == PLAN


def test_a_closure_hits_its_place_and_an_absence_its_adviser() -> None:
    ticks = PLAN.sessions(DAY, DAY)[0].ticks
    [closing] = hits_of(PLAN, CloseDays(place=PLACE, first=DAY, last=DAY), (), *SPAN)
    assert closing.meets(PLACE, StaffId("anybody"), ticks)
    assert not closing.meets(OTHER, BIRKE, ticks)
    away = TakeAbsence(
        staff=BIRKE,
        start=datetime(2026, 12, 8, 8, 10, tzinfo=UTC),
        end=datetime(2026, 12, 8, 9, tzinfo=UTC),
        kind=AbsenceKind.ILL,
    )
    [gone] = hits_of(PLAN, away, (), *SPAN)
    assert gone.meets(OTHER, BIRKE, ticks)
    assert not gone.meets(OTHER, BIRKE, ticks[:2])
    assert not gone.meets(PLACE, StaffId("anybody"), ticks)


def test_what_an_edit_names_must_exist() -> None:
    assert missing_in(PLAN, CloseDays(place=PlaceId("gone"), first=DAY, last=DAY))
    assert missing_in(PLAN, ReplaceRule(rule=RuleId("gone"), from_day=DAY, draft=None))
    assert missing_in(PLAN, LiftClosure(closure=ClosureId("gone")))
    assert missing_in(PLAN, LiftRelocation(relocation=RelocationId("gone")))
    assert missing_in(PLAN, EndPost(staff=StaffId("gone"), last_day=None))
    assert missing_in(PLAN, AddRules(rules=(DRAFT.model_copy(update={"staff": StaffId("gone")}),)))
    assert missing_in(PLAN, AddRules(rules=(DRAFT,))) == ()


def test_a_place_that_is_back_touches_the_days_on_which_it_was_elsewhere() -> None:
    away = Relocate(place=PLACE, first=date(2026, 11, 24), last=date(2026, 12, 2), address="Ersatzhaus 9")
    moved = after(away)
    back = LiftRelocation(relocation=moved.relocations[0].id)
    hits = hits_of(moved, back, (), *SPAN)
    assert hits == hits_of(PLAN, away, (), *SPAN)
    assert [hit.place for hit in hits] == [PLACE, PLACE]
    assert hits_of(PLAN, back, (), *SPAN) == ()
    assert only_tells(back)
    assert only_tells(away)
    assert not only_tells(EndPost(staff=BIRKE, last_day=DAY))


def test_an_edit_that_changes_nothing_is_none() -> None:
    assert nothing_new(PLAN, after(EndPost(staff=BIRKE, last_day=None))) != ()
    assert nothing_new(PLAN, after(EndPost(staff=BIRKE, last_day=DAY))) == ()


def test_only_new_clashes_are_said() -> None:
    twice = after(AddRules(rules=(DRAFT,)))
    old, new = PLAN.sessions(*SPAN), twice.sessions(*SPAN)
    assert len(list(new_clashes(twice, old, new))) == 1
    assert list(new_clashes(twice, new, new)) == []


def test_who_is_away_here_may_be_elsewhere() -> None:
    gap = Closure(PLACE, DAY, DAY, "Wasser", time(10), time(12))
    elsewhere = replace(TUESDAY, id=RuleId("r2"), place=OTHER, starts=time(10))
    plan = replace(PLAN, rules=(TUESDAY, elsewhere), closures=(gap,))
    assert adviser_clash(plan.sessions(DAY, DAY)) is None
    overlapping = replace(plan, rules=(TUESDAY, replace(elsewhere, starts=time(9, 55))))
    assert adviser_clash(overlapping.sessions(DAY, DAY)) is not None


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends": time(10)},
        {"starts": time(10, 3)},
        {"nth": (0,)},
        {"nth": (1,), "every_weeks": 2},
        {"valid_to": date(2026, 12, 1)},
        {"grid_minutes": 7},
        {"buffer_minutes": 65},
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        RuleDraft.model_validate({**DRAFT.model_dump(), **wrong})


def test_days_and_times_are_in_order() -> None:
    with pytest.raises(ValidationError):
        CloseDays(place=None, first=DAY, last=date(2026, 12, 7))
    with pytest.raises(ValidationError):
        CloseDays(place=None, first=DAY, last=DAY, starts=time(10))
    with pytest.raises(ValidationError):
        CloseDays(place=None, first=DAY, last=DAY, starts=time(10), ends=time(9))
    with pytest.raises(ValidationError):
        Relocate(place=PLACE, first=DAY, last=date(2026, 12, 7), address="")
    noon = datetime(2026, 12, 8, 12, tzinfo=UTC)
    with pytest.raises(ValidationError):
        TakeAbsence(staff=BIRKE, start=noon, end=noon, kind=AbsenceKind.ILL)
    with pytest.raises(ValidationError):
        TakeAbsence(staff=BIRKE, start=noon.replace(tzinfo=None), end=noon, kind=AbsenceKind.ILL)


@pytest.mark.parametrize(
    "edit",
    [
        CloseDays(place=PLACE, first=DAY, last=DAY, starts=time(9), ends=time(10)),
        AddRules(rules=(DRAFT,)),
        ReplaceRule(rule=TUESDAY.id, from_day=DAY, draft=DRAFT),
        EndPost(staff=BIRKE, last_day=None),
        LiftClosure(closure=ClosureId("c")),
    ],
)
def test_the_history_keeps_every_edit_as_it_was(edit: Edit) -> None:
    assert StoredEdit.model_validate_json(StoredEdit(edit=edit).model_dump_json()).edit == edit
