"""The legal holidays of a German state, with their German names; local closures are data of the office."""

from collections.abc import Mapping
from datetime import date

import holidays


def public_holidays(first: date, last: date, state: str = "NW") -> Mapping[date, str]:
    """Return the holidays between two days, both included; by default of North Rhine-Westphalia."""
    years = range(first.year, last.year + 1)
    found = holidays.country_holidays("DE", subdiv=state, years=years, language="de")
    return {day: name for day, name in sorted(found.items()) if first <= day <= last}
