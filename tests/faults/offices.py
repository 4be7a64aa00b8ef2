"""A small office with exactly as many free times as wanted, as a setup file."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import holidays

CLERKS: Final = ("cm-eins", "cm-zwei")
_HALF_HOURS: Final = 10
"""How many appointments an adviser has on the day: from nine to two."""

_HEAD: Final = """
[[organisation]]
id = "region"
name = "Region"
short_name = "Region"

[[municipality]]
id = "stolberg"
name = "Stolberg"
organisation = "region"

[[place]]
id = "vhs"
municipality = "stolberg"
name = "VHS"
desks = {desks}

[[topic]]
code = "wohnen"

[[topic]]
code = "brief"
"""
_CLERK: Final = """
[[staff]]
username = "{name}"
label = "{label}"
role = "case_manager"
organisation = "region"
municipalities = ["stolberg"]
languages = ["de", "uk"]
adviser = true

[[office_hours]]
place = "vhs"
staff = "{name}"
days = ["{weekday}"]
starts = "09:00"
ends = "14:00"
grid_minutes = 30
valid_from = {day}
valid_to = {day}
"""


def write_small_office(folder: Path) -> Path:
    """Write the file of an office where two clerks have twenty times of half an hour, all on one day."""
    day = _next_day(datetime.now(UTC).date() + timedelta(days=7))
    clerks = [
        _CLERK.format(name=name, label=label_of(name), weekday=f"{day:%A}".lower(), day=day.isoformat())
        for name in CLERKS
    ]
    path = folder / "office.toml"
    path.write_text("".join([_HEAD.format(desks=len(CLERKS)), *clerks]), encoding="utf-8")
    return path


def label_of(username: str) -> str:
    """Return how the desk names a clerk: `CM Eins`."""
    kind, _, name = username.partition("-")
    return f"{kind.upper()} {name.title()}"


TIMES: Final = _HALF_HOURS * len(CLERKS)


def _next_day(earliest: date) -> date:
    """Return the next weekday on which offices are open."""
    closed = holidays.country_holidays("DE", subdiv="NW")
    day = earliest
    while day.weekday() > 4 or day in closed:
        day += timedelta(days=1)
    return day
