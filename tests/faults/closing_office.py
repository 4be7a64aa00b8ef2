"""An office with one full day for many people, and many free days after it, as two setup files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from tests.faults.offices import adviser_entry, head_of_office, hours_entry, next_office_day

PLANNER: Final = "vw-eins"
PLACE: Final = "vhs"
_HALF_HOURS: Final = 16

_PLANNER_ENTRY: Final = """
[[staff]]
username = "vw-eins"
label = "VW Eins"
role = "administration"
organisation = "region"
municipalities = ["stolberg"]
"""


@dataclass(frozen=True, slots=True)
class ClosingOffice:
    """The day that is closed, the file in which it is the only one, and the file with the days after it."""

    day: date
    first: Path
    later: Path


def write_closing_office(folder: Path, people: int) -> ClosingOffice:
    """Write both files; the advisers of the day have a time for each of the people and hardly any more."""
    names = [f"cm-{number}" for number in range(-(-people // _HALF_HOURS))]
    days = [next_office_day(datetime.now(UTC).date() + timedelta(days=7))]
    while len(days) < 8:
        days.append(next_office_day(days[-1] + timedelta(days=1)))
    head = head_of_office(len(names)) + _PLANNER_ENTRY + "".join(map(adviser_entry, names))
    first = folder / "first.toml"
    first.write_text(head + _hours(days[:1], names), encoding="utf-8")
    later = folder / "later.toml"
    later.write_text(head + _hours(days, names), encoding="utf-8")
    return ClosingOffice(days[0], first, later)


def _hours(days: Sequence[date], names: Sequence[str]) -> str:
    return "".join(hours_entry(name, day, "17:00") for day in days for name in names)
