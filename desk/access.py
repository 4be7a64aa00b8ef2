"""Who may open what: each kind of page names its roles, and each role has a first page."""

from enum import StrEnum
from typing import Final

from desk.addresses import BASE, QUEUE
from domain.staff import Role

ADVISERS: Final = frozenset({Role.CASE_MANAGER, Role.TEAM_LEAD})
"""The roles that work with intake records."""


class Right(StrEnum):
    """What a page is about; a role has the right or has it not."""

    START = "start"
    RECORDS = "records"
    TRAIL = "trail"


_ROLES: Final[dict[Right, frozenset[Role]]] = {
    Right.START: frozenset(Role),
    Right.RECORDS: ADVISERS,
    Right.TRAIL: ADVISERS | {Role.DATA_PROTECTION},
}


def may(role: Role, right: Right) -> bool:
    """Say whether a role has a right."""
    return role in _ROLES[right]


def first_page(role: Role) -> str:
    """Return where somebody goes after the log-in."""
    return QUEUE if may(role, Right.RECORDS) else f"{BASE}/start"
