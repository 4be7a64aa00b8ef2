"""Bringing a setup file into the database: whole or not at all, and without any change the second time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from domain.errors import SetupError
from domain.ids import RuleId, StaffId
from domain.planning import OfficePlan, adviser_clash, desk_shortage
from domain.setup import Change
from domain.ticks import local_date
from ops.setup_check import Problem
from ops.setup_lines import Location
from ops.setup_parse import parse_setup, refusal
from ops.setup_values import Values, values_of
from storage.database import Database
from storage.office_hours import HorizonReport, extend_horizon, lock_office_hours
from storage.office_rules import load_office_plan, load_staff
from storage.setup import apply_setup

_LOOK_AHEAD = timedelta(weeks=53)
"""How far hours are checked for clashes: a year, so that every nth week has come."""
_HOME = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; office hours of newly reached days are no change of the setup."""

    changes: tuple[Change, ...]
    horizon: HorizonReport

    def lines(self) -> list[str]:
        """Return the report, one statement a line."""
        count = len(self.changes)
        return [
            *[str(change) for change in self.changes],
            *[f"kept, because people have appointments: {one}" for one in self.horizon.kept],
            f"{count} change" if count == 1 else f"{count} changes",
            f"{self.horizon.added} office hours opened, {self.horizon.removed} closed",
        ]


async def import_setup(
    database: Database, source: str, filename: str, *, now: datetime, new_id: Callable[[], str]
) -> ImportReport:
    """Make the database say what the file says, and open the office hours of the coming weeks.

    A wrong file raises SetupError with a line for each problem, and changes nothing.
    """
    entries = parse_setup(source, filename)
    today = local_date(now, _HOME)
    async with database.transaction() as tx:
        await lock_office_hours(tx)
        known = {member.username: member.id for member in await load_staff(tx, disabled_too=True)}
        staff_ids = {post.username: known.get(post.username) or StaffId(new_id()) for post in entries.staff}
        values = values_of(entries, staff_ids)
        changes = await apply_setup(tx, values.setup)
        problems = list(_clashes(await load_office_plan(tx, today), values, today))
        if problems:
            raise refusal(problems, source, filename)
        horizon = await extend_horizon(tx, today)
        if horizon.conflicts:
            raise SetupError("\n".join(f"{filename}:1: {conflict}" for conflict in horizon.conflicts))
    return ImportReport(changes, horizon)


def _clashes(plan: OfficePlan, values: Values, today: date) -> Iterator[Problem]:
    """Two places at once for one adviser, or more advisers in a place than it has desks.

    Office hours entered at the desk count as well; a problem is shown where the file has a part in it.
    """
    sessions = replace(plan, absences=()).sessions(today, today + _LOOK_AHEAD)
    clash = adviser_clash(sessions)
    if clash is not None:
        earlier, later = clash
        name = next(member.username for member in plan.staff if member.id == later.rule.staff)
        reason = f"on {later.day} {name!r} is already in {earlier.rule.place!r} at that time"
        yield Problem(_where(values, later.rule.id, earlier.rule.id), reason)
    desks = {place.id: place.desks for place in plan.places}
    for place, here in groupby(sorted(sessions, key=lambda one: one.rule.place), lambda one: one.rule.place):
        short = desk_shortage(list(here), desks[place])
        if short is not None:
            reason = f"on {short.day} {place!r} has more advisers than its {desks[place]} desks"
            yield Problem(_where(values, short.rule.id), reason)


def _where(values: Values, *rules: RuleId) -> Location:
    return next((values.rules_at[rule] for rule in rules if rule in values.rules_at), ("office_hours",))
