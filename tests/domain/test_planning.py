"""All office hours together: who may have any, and what cannot be kept."""

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from domain.directory import Place
from domain.ids import MunicipalityId, OrganisationId, PlaceId, RuleId, StaffId
from domain.office_hours import OfficeRule, occurrences
from domain.planning import adviser_clash, desk_shortage, plan_sessions
from domain.staff import Role, StaffMember

BERLIN = ZoneInfo("Europe/Berlin")
PLACE = Place(PlaceId("monschau"), MunicipalityId("monschau"), "Rathaus Monschau")
TUESDAY = OfficeRule(RuleId("r1"), PLACE.id, StaffId("s1"), weekday=1, starts=time(9), ends=time(12))
BIRKE = StaffMember(
    StaffId("s1"), "cm-birke", "CM Birke", Role.CASE_MANAGER, OrganisationId("o"), adviser=True
)


def test_only_advisers_have_office_hours_and_only_in_places_that_exist() -> None:
    first, last = date(2026, 12, 1), date(2026, 12, 8)
    elsewhere = replace(TUESDAY, id=RuleId("r2"), place=PlaceId("gone"))
    planned = plan_sessions([TUESDAY, elsewhere], [BIRKE], [PLACE], [], first=first, last=last)
    assert [(one.rule.id, one.day) for one in planned] == [
        ("r1", date(2026, 12, 1)),
        ("r1", date(2026, 12, 8)),
    ]
    assert (
        plan_sessions([TUESDAY], [replace(BIRKE, adviser=False)], [PLACE], [], first=first, last=last) == []
    )


def test_the_last_day_of_a_post_and_holidays_are_observed() -> None:
    ending = replace(BIRKE, ends_on=date(2026, 12, 29))
    friday = replace(TUESDAY, id=RuleId("r2"), weekday=4)
    planned = plan_sessions(
        [TUESDAY, friday], [ending], [PLACE], [], first=date(2026, 12, 20), last=date(2027, 1, 31)
    )
    assert [one.day for one in planned] == [date(2026, 12, 22), date(2026, 12, 29)]


def test_one_adviser_in_two_places_at_once_is_found() -> None:
    elsewhere = replace(TUESDAY, id=RuleId("r2"), place=PlaceId("roetgen"), starts=time(11), ends=time(13))
    later = replace(elsewhere, starts=time(12))
    span = (date(2026, 12, 1), date(2026, 12, 7))
    both = occurrences(TUESDAY, *span, tz=BERLIN) + occurrences(elsewhere, *span, tz=BERLIN)
    clash = adviser_clash(both)
    assert clash is not None
    assert [one.rule.id for one in clash] == ["r1", "r2"]
    assert (
        adviser_clash(occurrences(TUESDAY, *span, tz=BERLIN) + occurrences(later, *span, tz=BERLIN)) is None
    )


def test_more_advisers_than_desks_are_found() -> None:
    span = (date(2026, 12, 1), date(2026, 12, 1))
    sessions = [
        found
        for number in range(3)
        for found in occurrences(
            replace(TUESDAY, id=RuleId(f"r{number}"), staff=StaffId(f"s{number}")), *span, tz=BERLIN
        )
    ]
    assert desk_shortage(sessions, 3) is None
    short = desk_shortage(sessions, 2)
    assert short is not None
    assert short.rule.id == "r2"
