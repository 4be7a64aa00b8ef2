"""Absences that staff report about themselves by phone: previewed, done and taken back as at the desk."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Final

from bot.house import House
from domain.directory import Directory
from domain.ids import BookingId, ChangeId, StaffId
from domain.office_changes import (
    AbsenceKind,
    ChangePreview,
    Decision,
    NotUndone,
    Outcome,
    Outdated,
    Policy,
    TakeAbsence,
)
from domain.quiet_hours import ZONE
from domain.staff import StaffMember
from domain.ticks import TICK_MINUTES, moment_of, tick_of
from storage.audit import AuditAction, write_audit
from storage.change_apply import AppliedChange, apply_change
from storage.change_locks import patiently
from storage.change_preview import preview_change
from storage.change_undo import Undone, undo_change
from storage.staff_hours import author_of_change, hours_of, is_absent, people_of
from storage.telling_port import Teller

SOURCE: Final = "phone"
_POLICY: Final = Policy.MOVE
_DIGEST: Final = 16
_NO_OVERRIDES: Final[Mapping[BookingId, Outcome]] = {}


class NoHours:
    """There is no office hour left today."""


class AbsentAlready:
    """The absence is entered already."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What an absence would do; `digest` stands for exactly this."""

    edit: TakeAbsence
    preview: ChangePreview

    @property
    def digest(self) -> str:
        """The short form of the preview's version that fits behind a button."""
        return hashlib.sha256(self.preview.version.encode()).hexdigest()[:_DIGEST]


@dataclass(frozen=True, slots=True)
class Entered:
    """An absence that was entered, and how many people are told."""

    change: ChangeId
    told: int


class OwnAbsences:
    """Previews and enters absences of who reports them."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._teller = teller

    async def rest_of_today(self, member: StaffMember) -> Shown | NoHours | AbsentAlready:
        """Show what it would do to be away until midnight."""
        now = self._house.clock()
        end = _midnight_after(now)
        shown = await self.show(_edit(member.id, AbsenceKind.OTHER, now, end))
        # An office hour that is given up whole is not there any more: what is entered already comes first.
        if isinstance(shown, Shown) and not await self._hours(member, now, end):
            return NoHours()
        return shown

    async def later_by(self, member: StaffMember, minutes: int) -> Shown | NoHours | AbsentAlready:
        """Show what it would do to come so many minutes late to this office hour, or the next one today."""
        now = self._house.clock()
        hours = await self._hours(member, now, _midnight_after(now))
        if not hours:
            return NoHours()
        start = max(now, hours[0][0])
        whole = -(-minutes // TICK_MINUTES) * TICK_MINUTES
        return await self.show(_edit(member.id, AbsenceKind.LATE, start, start + timedelta(minutes=whole)))

    async def show(self, edit: TakeAbsence) -> Shown | AbsentAlready:
        """Show what an absence would do now."""
        directory = await self._house.directory()
        async with self._house.database.reading() as reader:
            if await is_absent(reader, edit.staff, SOURCE, edit.start, edit.end):
                return AbsentAlready()
            preview = await preview_change(
                reader,
                edit,
                _POLICY,
                now=self._house.clock(),
                directory=directory,
                appointments=self._house.policy,
            )
        return Shown(edit, preview)

    async def enter(
        self, member: StaffMember, edit: TakeAbsence, digest: str
    ) -> Entered | Shown | AbsentAlready:
        """Enter an absence if it still does what was shown; else show anew what it would do."""
        shown = await self.show(edit)
        if isinstance(shown, AbsentAlready) or shown.digest != digest:
            return shown
        house = self._house
        directory = await house.directory()
        async with house.database.reading() as reader:
            people = await people_of(reader, [one.booking for one in shown.preview.affected])
        await self._teller.prepare(people)
        decision = Decision(edit, _POLICY, _NO_OVERRIDES, version=shown.preview.version)
        done = await patiently(partial(self._apply, member, decision, directory))
        if isinstance(done, Outdated):
            return Shown(edit, done.preview)
        return Entered(done.change, len(done.tell))

    async def _apply(
        self, member: StaffMember, decision: Decision, directory: Directory
    ) -> AppliedChange | Outdated:
        house = self._house
        async with house.database.transaction() as tx:
            now = house.clock()
            done = await apply_change(
                tx,
                decision,
                by=member.id,
                organisation=member.organisation,
                now=now,
                new_id=house.new_id,
                directory=directory,
                policy=house.policy,
            )
            if isinstance(done, AppliedChange):
                await self._teller.tell(tx, done.tell)
                change = AuditAction.OFFICE_CHANGE
                await write_audit(tx, change, staff=member.id, now=now, detail=decision.edit.type)
        return done

    async def undo(self, member: StaffMember, change: ChangeId) -> Undone | NotUndone:
        """Take back what the same person has entered, as long as there is time for it."""
        house = self._house
        async with house.database.reading() as reader:
            if await author_of_change(reader, change) != member.id:
                return NotUndone(change)
        return await patiently(partial(self._undo, member, change))

    async def _undo(self, member: StaffMember, change: ChangeId) -> Undone | NotUndone:
        house = self._house
        async with house.database.transaction() as tx:
            now = house.clock()
            done = await undo_change(
                tx, change, by=member.id, now=now, new_id=house.new_id, policy=house.policy
            )
            if isinstance(done, Undone):
                await self._teller.tell(tx, done.tell)
                await write_audit(tx, AuditAction.OFFICE_CHANGE_UNDONE, staff=member.id, now=now)
        return done

    async def _hours(
        self, member: StaffMember, since: datetime, until: datetime
    ) -> list[tuple[datetime, datetime]]:
        async with self._house.database.reading() as reader:
            return list(await hours_of(reader, member.id, since, until))


def absence_again(
    staff: StaffId, kind: AbsenceKind, first: int, end: int, now: datetime
) -> TakeAbsence | None:
    """Return the absence that a button stands for; None when it is not of today any more.

    Buttons come from outside: nobody enters by one what could not be shown to her before.
    """
    start, until = moment_of(first), moment_of(end)
    today = now.astimezone(ZONE).date()
    if start >= until or start.astimezone(ZONE).date() != today or until > _midnight_after(now):
        return None
    return _edit(staff, kind, start, until)


def _edit(staff: StaffId, kind: AbsenceKind, start: datetime, end: datetime) -> TakeAbsence:
    until = min(end, _midnight_after(start))
    return TakeAbsence(staff=staff, start=moment_of(tick_of(start)), end=until, kind=kind, source=SOURCE)


def _midnight_after(moment: datetime) -> datetime:
    tomorrow = moment.astimezone(ZONE).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), tzinfo=ZONE).astimezone(UTC)
