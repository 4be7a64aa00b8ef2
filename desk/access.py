"""Who may open what: each kind of page names its roles, and each role has a first page."""

from enum import StrEnum
from typing import Final

from desk.addresses import BASE, OFFICE_HOURS, QUEUE
from domain.staff import Role

ADVISERS: Final = frozenset({Role.CASE_MANAGER, Role.TEAM_LEAD})
"""The roles that work with intake records."""
PLANNERS: Final = frozenset({Role.ADMINISTRATION, Role.TEAM_LEAD})
"""The roles that change office hours and write broadcasts; they see no content of records."""


class Right(StrEnum):
    """What a page is about; a role has the right or has it not."""

    START = "start"
    RECORDS = "records"
    TRAIL = "trail"
    WEEK = "week"
    """Look at office hours; advisers see their own."""
    OFFICE_HOURS = "office_hours"
    """Change office hours, places and closures; see the waiting list."""
    APPOINTMENTS = "appointments"
    """The list of a day: who comes, who came."""
    BROADCASTS = "broadcasts"


_ROLES: Final[dict[Right, frozenset[Role]]] = {
    Right.START: frozenset(Role),
    Right.RECORDS: ADVISERS,
    Right.TRAIL: ADVISERS | {Role.DATA_PROTECTION},
    Right.WEEK: ADVISERS | PLANNERS,
    Right.OFFICE_HOURS: PLANNERS,
    Right.APPOINTMENTS: ADVISERS | PLANNERS,
    Right.BROADCASTS: PLANNERS,
}


def may(role: Role, right: Right) -> bool:
    """Say whether a role has a right."""
    return role in _ROLES[right]


def first_page(role: Role) -> str:
    """Return where somebody goes after the log-in."""
    if may(role, Right.RECORDS):
        return QUEUE
    return OFFICE_HOURS if may(role, Right.OFFICE_HOURS) else f"{BASE}/start"
