"""One's own calendars: their times are blocked, so that nobody is given an appointment then."""

from typing import Final
from urllib.parse import urlsplit

from starlette.responses import Response

from desk.addresses import PROFILE
from desk.filled import Filled
from desk.notices import told
from desk.own_view import PROBLEMS
from desk.pages.own import Shown, profile_page
from desk.uploads import content_of
from desk.visit import Visit
from domain.busy import CalendarProblem
from storage.busy_calendars import (
    BusyCalendar,
    add_calendar,
    block_busy_times,
    calendar_by_id,
    calendars_of,
    seal_url,
    unblock_calendar,
)
from storage.staff_phones import staff_key

_MOST: Final = 5
_LONGEST_NAME: Final = 60
_LONGEST_URL: Final = 2_000
_ENOUGH: Final = "Es gibt schon 5 Kalender. Entfernen Sie zuerst einen davon."
_NO_NAME: Final = "Geben Sie dem Kalender einen Namen, zum Beispiel „Dienstkalender“."
_NO_ADDRESS: Final = (
    "Die Adresse muss mit https:// beginnen, zum Beispiel https://kalender.example/meiner.ics."
)
_NO_FILE: Final = "Wählen Sie eine Kalenderdatei aus. Ihr Name endet meist auf .ics."


async def add_by_address(visit: Visit) -> Response:
    """Note the address of a calendar; it is read within minutes and then every hour."""
    form = Filled(visit.form, visit.today)
    name = form.text("name_adresse", required=_NO_NAME, longest=_LONGEST_NAME)
    url = _secure(form.value("adresse"))
    if url is None:
        form.wrong("adresse", _NO_ADDRESS)
    await _count(visit, form, "adresse")
    if url is None or not form.valid:
        return await profile_page(visit, Shown(form=form), 422)
    deps, code = visit.deps, visit.deps.new_id()
    box = await deps.vault.ensure_key(staff_key(visit.viewer))
    calendar = BusyCalendar(code, visit.viewer, name, seal_url(box, code, url))
    async with deps.database.transaction() as tx:
        await add_calendar(tx, calendar)
    return visit.to(
        PROFILE, told(visit.now, "Eingetragen.", "Der Kalender wird in den nächsten Minuten gelesen.")
    )


async def add_by_file(visit: Visit) -> Response:
    """Read a calendar file now, and once."""
    form = Filled(visit.form, visit.today)
    name = form.text("name_datei", required=_NO_NAME, longest=_LONGEST_NAME)
    content = content_of(visit.form.get("datei", ""))
    await _count(visit, form, "datei")
    found = await visit.deps.read_calendar(content) if content and form.valid else ()
    if not content:
        form.wrong("datei", _NO_FILE)
    elif isinstance(found, CalendarProblem):
        form.wrong("datei", PROBLEMS[found])
    if isinstance(found, CalendarProblem) or not form.valid:
        return await profile_page(visit, Shown(form=form), 422)
    deps = visit.deps
    calendar = BusyCalendar(deps.new_id(), visit.viewer, name)
    async with deps.database.transaction() as tx:
        await add_calendar(tx, calendar)
        await block_busy_times(
            tx,
            calendar,
            found,
            now=visit.now,
            weeks=deps.appointments.horizon_weeks,
            new_id=deps.new_id,
        )
    number = "1 Zeit ist" if len(found) == 1 else f"{len(found)} Zeiten sind"
    return visit.to(PROFILE, told(visit.now, "Gelesen.", f"{number} jetzt belegt."))


async def remove(visit: Visit) -> Response:
    """Forget a calendar; its times are open again."""
    async with visit.deps.database.transaction() as tx:
        calendar = await calendar_by_id(tx, visit.form.get("kalender", ""))
        own = calendar is not None and calendar.staff == visit.viewer
        if calendar is not None and own:
            weeks = visit.deps.appointments.horizon_weeks
            await unblock_calendar(tx, calendar, now=visit.now, weeks=weeks)
    notice = told(visit.now, "Entfernt.", "Die Zeiten sind wieder frei.") if own else None
    return visit.to(PROFILE, notice)


async def _count(visit: Visit, form: Filled, name: str) -> None:
    async with visit.deps.database.reading() as reader:
        if len(await calendars_of(reader, visit.viewer)) >= _MOST:
            form.wrong(name, _ENOUGH)


def _secure(typed: str) -> str | None:
    """Return the address if it can be one; calendar programs write webcal: where they mean https:."""
    if typed.lower().startswith("webcal://"):
        typed = "https" + typed[len("webcal") :]
    try:
        parts = urlsplit(typed)
        named = bool(parts.hostname) and not parts.username and parts.port != 0
    except ValueError:
        return None
    fits = len(typed) <= _LONGEST_URL and typed.isprintable() and " " not in typed
    return typed if parts.scheme == "https" and named and fits else None
