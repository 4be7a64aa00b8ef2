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
_ADVISER: Final = """
[[staff]]
username = "{name}"
label = "{label}"
role = "case_manager"
organisation = "region"
municipalities = ["stolberg"]
languages = ["de", "uk"]
adviser = true
"""
_HOURS: Final = """
[[office_hours]]
place = "vhs"
staff = "{name}"
days = ["{weekday}"]
starts = "09:00"
ends = "{ends}"
grid_minutes = 30
valid_from = {day}
valid_to = {day}
"""


def head_of_office(desks: int) -> str:
    """Return the part of a setup file that names the organisation, its one place and its topics."""
    return _HEAD.format(desks=desks)


def adviser_entry(name: str) -> str:
    """Return the entry of an adviser by user name."""
    return _ADVISER.format(name=name, label=label_of(name))


def hours_entry(name: str, day: date, ends: str) -> str:
    """Return the entry of an adviser's hours on one day, from nine on."""
    return _HOURS.format(name=name, weekday=f"{day:%A}".lower(), day=day.isoformat(), ends=ends)


def write_small_office(folder: Path) -> Path:
    """Write the file of an office where two clerks have twenty times of half an hour, all on one day."""
    day = next_office_day(datetime.now(UTC).date() + timedelta(days=7))
    clerks = [adviser_entry(name) + hours_entry(name, day, "14:00") for name in CLERKS]
    path = folder / "office.toml"
    path.write_text("".join([head_of_office(len(CLERKS)), *clerks]), encoding="utf-8")
    return path


def label_of(username: str) -> str:
    """Return how the desk names a clerk: `CM Eins`."""
    kind, _, name = username.partition("-")
    return f"{kind.upper()} {name.title()}"


TIMES: Final = _HALF_HOURS * len(CLERKS)


def next_office_day(earliest: date) -> date:
    """Return the next weekday on which offices are open."""
    closed = holidays.country_holidays("DE", subdiv="NW")
    day = earliest
    while day.weekday() > 4 or day in closed:
        day += timedelta(days=1)
    return day
