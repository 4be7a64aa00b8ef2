"""Addresses of the pages about office hours."""

from datetime import date
from urllib.parse import quote, urlencode

from desk.addresses import CHANGES, OFFICE_HOURS, PLACES, with_query
from desk.typed import week_text


def place_hours(place: str, end: str = "", **query: str) -> str:
    """Return the office hours of a place, or a page below them."""
    path = f"{OFFICE_HOURS}/{quote(place, safe='')}"
    return with_query(f"{path}/{end}" if end else path, urlencode(query))


def week_address(place: str, monday: date, view: str = "", person: str = "") -> str:
    """Return the week of a place, or of a person."""
    query = {"woche": week_text(monday)}
    if view:
        query["sicht"] = view
    if person:
        query["person"] = person
    return place_hours(place, **query)


def rule_address(place: str, rule: str, *, ending: bool = False) -> str:
    """Return where a rule is changed, or ended."""
    code = quote(rule, safe="")
    return place_hours(place, f"regeln/{code}/ende" if ending else f"regeln/{code}")


def change_address(change: str, end: str = "") -> str:
    """Return the report of a change, or something done to it."""
    path = f"{CHANGES}/{quote(change, safe='')}"
    return f"{path}/{end}" if end else path


def place_address(place: str) -> str:
    """Return the page of a place."""
    return f"{PLACES}/{quote(place, safe='')}"
