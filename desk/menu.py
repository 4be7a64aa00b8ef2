"""The menu of each role: entries that a role may not open are absent."""

from dataclasses import dataclass
from typing import Final

from desk.access import Right, may
from desk.addresses import BASE, CHANGES, OFFICE_HOURS, PLACES, QUEUE
from domain.staff import Role


@dataclass(frozen=True, slots=True)
class NavItem:
    """An entry of the menu."""

    address: str
    text: str
    current: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry, the right it needs, and the addresses below which it is the current one."""

    address: str
    text: str
    right: Right
    more: tuple[str, ...] = ()


_ENTRIES: Final = (
    _Entry(QUEUE, "Eingang", Right.RECORDS, (f"{BASE}/faelle",)),
    _Entry(OFFICE_HOURS, "Sprechzeiten", Right.WEEK),
    _Entry(f"{BASE}/termine", "Termine", Right.APPOINTMENTS),
    _Entry(CHANGES, "Änderungen", Right.OFFICE_HOURS),
    _Entry(f"{BASE}/rundnachrichten", "Rundnachrichten", Right.BROADCASTS),
    _Entry(f"{BASE}/warteliste", "Warteliste", Right.OFFICE_HOURS),
    _Entry(PLACES, "Orte", Right.OFFICE_HOURS),
)
_START: Final = f"{BASE}/start"


def menu(role: Role, path: str) -> tuple[NavItem, ...]:
    """Return the menu of a role; the entry that the page at `path` belongs to is the current one."""
    items = tuple(
        NavItem(entry.address, entry.text, path.startswith((entry.address, *entry.more)))
        for entry in _ENTRIES
        if may(role, entry.right)
    )
    return items or (NavItem(_START, "Start", path == _START),)
