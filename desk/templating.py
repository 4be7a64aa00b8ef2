"""Templates: every value is escaped, and a name that a page forgot is an error, not an empty place."""

import hashlib
from datetime import datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from desk.addresses import BASE, record_address
from desk.german import iso
from desk.schedule_addresses import place_hours
from desk.typed import typed_day, week_text
from domain.case_codes import show_case_code

_HERE = Path(__file__).parent
STATIC_DIRECTORY = _HERE / "static"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(code=show_case_code, iso=_iso)
    environment.globals.update(static=static_address, record_address=record_address, base=BASE)
    environment.globals.update(hours=place_hours, typed_day=typed_day, week_text=week_text)
    return environment


def _iso(moment: datetime) -> str:
    return iso(moment)


@cache
def static_address(name: str) -> str:
    """Return the address of a static file; it changes with the content, so browsers may keep the file."""
    digest = hashlib.sha256((STATIC_DIRECTORY / name).read_bytes()).hexdigest()
    return f"{BASE}/static/{name}?v={digest[:12]}"


def render(template: str, status: int = 200, **context: object) -> HTMLResponse:
    """Return a page."""
    return HTMLResponse(_environment().get_template(template).render(context), status)
