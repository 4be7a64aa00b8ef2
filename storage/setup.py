"""The setup as stored: read whole, compared with what a file says, and changed where they differ."""

from collections.abc import Mapping
from typing import Final, assert_never

from sqlalchemy import Table, bindparam, delete, update

from domain.directory import Municipality, Organisation, Place, Topic
from domain.office_hours import Closure, OfficeRule
from domain.setup import Change, ChangeKind, Setup, made_at_desk
from domain.staff import StaffMember
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.directory import load_municipalities, load_organisations, load_places, load_topics
from storage.office_rules import load_closures, load_rules, load_staff
from storage.setup_rows import closure_id, write_entry

Entry = Organisation | Municipality | Place | Topic | StaffMember | OfficeRule | Closure


def _retired(table: Table) -> Statement:
    return Statement(update(table).where(table.c.id == bindparam("entry")).values(active=0))


_RETIRE: Final[Mapping[str, Statement]] = {
    "organisation": _retired(t.organisation),
    "municipality": _retired(t.municipality),
    "place": _retired(t.place),
    "topic": _retired(t.topic),
    "office_hours": _retired(t.office_rule),
    "closure": Statement(delete(t.closure).where(t.closure.c.id == bindparam("entry"))),
}
"""Posts are missing on purpose: accounts end with `lotse staff disable`, not by being left out."""


async def read_setup(reader: Reader, *, disabled_staff_too: bool = False) -> Setup:
    """Return everything configured and active."""
    return Setup(
        organisations=await load_organisations(reader),
        municipalities=await load_municipalities(reader),
        places=await load_places(reader),
        topics=await load_topics(reader),
        staff=await load_staff(reader, disabled_too=disabled_staff_too),
        rules=await load_rules(reader),
        closures=await load_closures(reader),
    )


async def apply_setup(tx: Transaction, setup: Setup) -> tuple[Change, ...]:
    """Make the stored setup equal to this one and return what that changed; nothing when they are equal.

    What the setup leaves out is retired, not deleted, because records and bookings name it; what was entered
    at the desk is left alone. Passwords, and whether an account is disabled, are not touched.
    """
    old = _entries(await read_setup(tx, disabled_staff_too=True))
    new = _entries(setup)
    changes: list[Change] = []
    for table, wanted in new.items():
        known = old[table]
        for code, entry in wanted.items():
            if known.get(code) == entry:
                continue
            kind = ChangeKind.CHANGED if code in known else ChangeKind.ADDED
            await write_entry(tx, entry)
            changes.append(Change(kind, table, _name(entry)))
    for table, retire in _RETIRE.items():
        for code in old[table].keys() - new[table].keys():
            if made_at_desk(code):
                continue
            await tx.execute(retire, entry=code)
            changes.append(Change(ChangeKind.RETIRED, table, _name(old[table][code])))
    return tuple(changes)


def _entries(setup: Setup) -> dict[str, dict[str, Entry]]:
    """Every entry by its table and its id, in the order in which they need each other."""
    return {
        "organisation": {one.id: one for one in setup.organisations},
        "municipality": {one.id: one for one in setup.municipalities},
        "place": {one.id: one for one in setup.places},
        "topic": {one.code: one for one in setup.topics},
        "staff": {one.id: one for one in setup.staff},
        "office_hours": {one.id: one for one in setup.rules},
        "closure": {closure_id(one): one for one in setup.closures},
    }


def _name(entry: Entry) -> str:
    """How a change names the entry."""
    match entry:
        case Organisation() | Municipality() | Place():
            return str(entry.id)
        case Topic():
            return str(entry.code)
        case StaffMember():
            return entry.username
        case OfficeRule():
            return f"{entry.place} day {entry.weekday + 1} {entry.starts:%H:%M}-{entry.ends:%H:%M}"
        case Closure():
            return f"{entry.first} to {entry.last} {entry.reason}"
        case _:
            assert_never(entry)
