"""What a change of office hours would do, computed from the present rows only; nothing is written."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.change_plan import Surroundings, Wanted
from domain.directory import Directory
from domain.ids import BookingId
from domain.office_changes import ChangePreview, Edit, Outcome, Policy
from storage.change_survey import survey
from storage.database import Reader
from storage.free_slots import load_advisers


async def preview_change(
    reader: Reader,
    edit: Edit,
    policy: Policy,
    overrides: Mapping[BookingId, Outcome] | None = None,
    *,
    now: datetime,
    directory: Directory,
    appointments: AppointmentPolicy = DEFAULT_POLICY,
) -> ChangePreview:
    """Return who is affected and what would become of each; an override that is not possible is passed over.

    Use `database.reading()`: the rows must be of one moment.
    """
    known = await surroundings(reader, now, directory, appointments)
    return (await survey(reader, edit, Wanted(policy, overrides or {}), known)).preview


async def surroundings(
    reader: Reader, now: datetime, directory: Directory, appointments: AppointmentPolicy
) -> Surroundings:
    """Return what looking at an edit needs besides the edit."""
    zones = {place.id: ZoneInfo(place.tz) for place in directory.places}
    return Surroundings(now, directory, await load_advisers(reader), zones, appointments)
