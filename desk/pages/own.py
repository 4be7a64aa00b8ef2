"""One's own page: the phone, calendars that others subscribe to, and times at which one is busy elsewhere."""

from dataclasses import dataclass, field
from typing import Final

from starlette.responses import Response

from desk.access import ADVISERS, Right, may
from desk.addresses import PROFILE
from desk.filled import Filled
from desk.german import moment_text
from desk.own_view import BusyView, FeedLine, PhoneView, busy_view, feed_lines, phone_view
from desk.visit import Visit
from domain.staff import StaffMember
from storage.busy_calendars import blocked_by, busy_conflicts, calendars_of
from storage.calendar_feeds import feeds_of_staff
from storage.staff_phones import phone_of

HOURS: Final = tuple((hour, f"{hour} Uhr") for hour in range(24))


@dataclass(frozen=True, slots=True)
class Fresh:
    """A secret that is shown this once, because only its hash is kept: a code, or a calendar's address."""

    code: str = ""
    link: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows beside what is stored."""

    fresh: Fresh = field(default_factory=Fresh)
    form: Filled | None = None
    """A form that has to be corrected."""


async def profile(visit: Visit) -> Response:
    """Show one's own settings."""
    return await profile_page(visit)


async def profile_page(visit: Visit, shown: Shown | None = None, status: int = 200) -> Response:
    """Return the page, on demand with a secret that was just made or a form to correct."""
    shown = shown or Shown()
    form = shown.form or Filled({}, visit.today)
    busy = await _busy(visit) if has_appointments(visit.member) else None
    return await visit.show(
        "own.html",
        "Fehler: Profil" if form.problems else "Profil",
        status,
        telegram=visit.deps.bot_name is not None,
        phone=await _phone(visit),
        feeds=await _feeds(visit),
        busy=busy,
        fresh=shown.fresh,
        form=form,
        hours=HOURS,
        adviser=has_appointments(visit.member),
        works_with_requests=may(visit.member.role, Right.RECORDS),
        plans=may(visit.member.role, Right.OFFICE_HOURS),
        profile=PROFILE,
    )


def has_appointments(member: StaffMember) -> bool:
    """Say whether people can have appointments with her, so that calendars are of use to her."""
    return member.role in ADVISERS


async def _phone(visit: Visit) -> PhoneView | None:
    async with visit.deps.database.reading() as reader:
        phone = await phone_of(reader, visit.viewer)
    return None if phone is None else phone_view(phone, moment_text(phone.linked_at, visit.now))


async def _feeds(visit: Visit) -> list[FeedLine]:
    async with visit.deps.database.reading() as reader:
        return feed_lines(await feeds_of_staff(reader, visit.viewer), visit.now)


async def _busy(visit: Visit) -> BusyView:
    directory = await visit.deps.load_directory()
    async with visit.deps.database.reading() as reader:
        calendars = await calendars_of(reader, visit.viewer)
        blocked = await blocked_by(reader, visit.viewer)
        conflicts = await busy_conflicts(reader, visit.viewer, visit.now)
    planner = may(visit.member.role, Right.OFFICE_HOURS)
    return busy_view(calendars, blocked, conflicts, directory, visit.now, planner=planner)
