"""The legal holidays of a German state, with their German names; local closures are data of the office."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

import holidays


@lru_cache(maxsize=64)
def public_holidays(first: date, last: date, state: str = "NW") -> Mapping[date, str]:
    """Return the holidays between two days, both included; by default of North Rhine-Westphalia."""
    years = range(first.year, last.year + 1)
    found = holidays.country_holidays("DE", subdiv=state, years=years, language="de")
    return MappingProxyType({day: name for day, name in sorted(found.items()) if first <= day <= last})
