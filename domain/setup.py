"""The whole configuration of an installation as one value, in a setup file as in the database."""

from dataclasses import dataclass
from enum import StrEnum

from domain.directory import Municipality, Organisation, Place, Topic
from domain.office_hours import Closure, OfficeRule
from domain.staff import StaffMember

DESK_PREFIX = "desk."
"""Ids of rules, closures, absences and relocations that were entered at the desk begin like this."""


def made_at_desk(code: str) -> bool:
    """Say whether an entry was made at the desk: a setup file that does not name it leaves it alone."""
    return code.startswith(DESK_PREFIX)


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that a setup file configures; positions are the order in the file."""

    organisations: tuple[Organisation, ...] = ()
    municipalities: tuple[Municipality, ...] = ()
    places: tuple[Place, ...] = ()
    topics: tuple[Topic, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    rules: tuple[OfficeRule, ...] = ()
    closures: tuple[Closure, ...] = ()


class ChangeKind(StrEnum):
    """What an import did to one entry."""

    ADDED = "added"
    CHANGED = "changed"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that an import added, changed or retired."""

    kind: ChangeKind
    table: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.table} {self.name}"
