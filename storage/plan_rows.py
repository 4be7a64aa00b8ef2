"""The rows behind a plan of office hours: written where an edit changed them, and taken back."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, Protocol, TypeVar

from pydantic import Field
from sqlalchemy import Table, bindparam, select, update

from domain.conversation import Frozen
from domain.directory import Relocation
from domain.ids import AbsenceId, BookingId, ClosureId, NoticeId, RelocationId, RuleId, StaffId
from domain.office_hours import Absence
from domain.planning import OfficePlan
from storage import tables as t
from storage.database import Statement, Transaction
from storage.directory import day_of
from storage.setup_rows import write_entry
from storage.statements import insert
from storage.times import to_us


def _activity(table: Table) -> Statement:
    """Switch an entry on or off; 0 rows when it is so already."""
    return Statement(
        update(table)
        .where(table.c.id == bindparam("entry"), table.c.active != bindparam("new_active"))
        .values(active=bindparam("new_active"))
    )


_RULE_ACTIVE: Final = _activity(t.office_rule)
_CLOSURE_ACTIVE: Final = _activity(t.closure)
_ABSENCE_ACTIVE: Final = _activity(t.absence)
_RELOCATION_ACTIVE: Final = _activity(t.relocation)
_RULE_ENDS: Final = Statement(
    update(t.office_rule)
    .where(t.office_rule.c.id == bindparam("entry"))
    .values(valid_to=bindparam("last"), version=t.office_rule.c.version + 1)
)
_RULE: Final = Statement(
    select(t.office_rule.c.valid_to).where(
        t.office_rule.c.id == bindparam("entry"), t.office_rule.c.active == 1
    )
)
_POST_ENDS: Final = Statement(
    update(t.staff).where(t.staff.c.id == bindparam("entry")).values(ends_on=bindparam("last"))
)
_POST: Final = Statement(select(t.staff.c.ends_on).where(t.staff.c.id == bindparam("entry")))
_NEW_ABSENCE: Final = insert(t.absence)
_NEW_RELOCATION: Final = insert(t.relocation)


class Ended(Frozen):
    """Somebody's or something's last day, as it was and as it is."""

    before: date | None
    after: date | None


class LostTimes(Frozen):
    """Alternatives that were held for an appointment by a notice, and that an edit took."""

    notice: NoticeId
    alternatives: tuple[BookingId, ...]


class Undoing(Frozen):
    """What an edit wrote: enough to take it back, and to see whether somebody changed it since.

    `versions` are those in which it left the appointments that it touched.
    """

    rules_added: dict[RuleId, date | None] = Field(default_factory=dict)
    rules_left_out: tuple[RuleId, ...] = ()
    rules_ended: dict[RuleId, Ended] = Field(default_factory=dict)
    posts_ended: dict[StaffId, Ended] = Field(default_factory=dict)
    closures_added: tuple[ClosureId, ...] = ()
    closures_lifted: tuple[ClosureId, ...] = ()
    absences_added: tuple[AbsenceId, ...] = ()
    absences_lifted: tuple[AbsenceId, ...] = ()
    relocations_added: tuple[RelocationId, ...] = ()
    relocations_lifted: tuple[RelocationId, ...] = ()
    versions: dict[BookingId, int] = Field(default_factory=dict)
    times_lost: dict[BookingId, LostTimes] = Field(default_factory=dict)


async def write_plan(tx: Transaction, before: OfficePlan, after: OfficePlan, now: datetime) -> Undoing:
    """Make the stored plan the second one where it differs from the first, which is stored."""
    undoing = _difference(before, after)
    for rule in after.rules:
        if rule.id in undoing.rules_added:
            await write_entry(tx, rule)
    for closure in after.closures:
        if closure.id in undoing.closures_added:
            await write_entry(tx, closure)
    for absence in after.absences:
        if absence.id in undoing.absences_added:
            await _write_absence(tx, absence, now)
    for moved in after.relocations:
        if moved.id in undoing.relocations_added:
            await _write_relocation(tx, moved)
    for rule_id, rule_ended in undoing.rules_ended.items():
        await tx.execute(_RULE_ENDS, entry=rule_id, last=_iso(rule_ended.after))
    for staff, post_ended in undoing.posts_ended.items():
        await tx.execute(_POST_ENDS, entry=staff, last=_iso(post_ended.after))
    await _switch(tx, _RULE_ACTIVE, undoing.rules_left_out, on=False)
    await _switch(tx, _CLOSURE_ACTIVE, undoing.closures_lifted, on=False)
    await _switch(tx, _ABSENCE_ACTIVE, undoing.absences_lifted, on=False)
    await _switch(tx, _RELOCATION_ACTIVE, undoing.relocations_lifted, on=False)
    return undoing


async def take_back(tx: Transaction, undoing: Undoing) -> bool:
    """Take back what was written; False, and not all of it done, when somebody changed it since."""
    if not await _as_left(tx, undoing):
        return False
    for rule_id, rule_ended in undoing.rules_ended.items():
        await tx.execute(_RULE_ENDS, entry=rule_id, last=_iso(rule_ended.before))
    for staff, post_ended in undoing.posts_ended.items():
        await tx.execute(_POST_ENDS, entry=staff, last=_iso(post_ended.before))
    switched = [
        await _switch(tx, _RULE_ACTIVE, list(undoing.rules_added), on=False),
        await _switch(tx, _CLOSURE_ACTIVE, undoing.closures_added, on=False),
        await _switch(tx, _ABSENCE_ACTIVE, undoing.absences_added, on=False),
        await _switch(tx, _RELOCATION_ACTIVE, undoing.relocations_added, on=False),
        await _switch(tx, _RULE_ACTIVE, undoing.rules_left_out, on=True),
        await _switch(tx, _CLOSURE_ACTIVE, undoing.closures_lifted, on=True),
        await _switch(tx, _ABSENCE_ACTIVE, undoing.absences_lifted, on=True),
        await _switch(tx, _RELOCATION_ACTIVE, undoing.relocations_lifted, on=True),
    ]
    return all(switched)


async def _as_left(tx: Transaction, undoing: Undoing) -> bool:
    """Whether the last days are still those that the edit wrote."""
    rules = undoing.rules_added | {code: ended.after for code, ended in undoing.rules_ended.items()}
    for rule_id, last in rules.items():
        row = await tx.fetch_one(_RULE, entry=rule_id)
        if row is None or day_of(row["valid_to"]) != last:
            return False
    for staff, ended in undoing.posts_ended.items():
        row = await tx.fetch_one(_POST, entry=staff)
        if row is None or day_of(row["ends_on"]) != ended.after:
            return False
    return True


async def _switch(tx: Transaction, statement: Statement, entries: Sequence[str], *, on: bool) -> bool:
    """Switch entries on or off; False when one of them was so already."""
    done = [await tx.execute(statement, entry=entry, new_active=int(on)) for entry in entries]
    return all(done)


def _difference(before: OfficePlan, after: OfficePlan) -> Undoing:
    old_rules = {one.id: one for one in before.rules}
    new_rules = {one.id: one for one in after.rules}
    old_posts = {one.id: one.ends_on for one in before.staff}
    return Undoing(
        rules_added={code: one.valid_to for code, one in new_rules.items() if code not in old_rules},
        rules_left_out=tuple(sorted(old_rules.keys() - new_rules.keys())),
        rules_ended={
            code: Ended(before=old_rules[code].valid_to, after=one.valid_to)
            for code, one in new_rules.items()
            if code in old_rules and old_rules[code].valid_to != one.valid_to
        },
        posts_ended={
            one.id: Ended(before=old_posts[one.id], after=one.ends_on)
            for one in after.staff
            if old_posts.get(one.id) != one.ends_on
        },
        closures_added=_only(after.closures, before.closures),
        closures_lifted=_only(before.closures, after.closures),
        absences_added=_only(after.absences, before.absences),
        absences_lifted=_only(before.absences, after.absences),
        relocations_added=_only(after.relocations, before.relocations),
        relocations_lifted=_only(before.relocations, after.relocations),
    )


_Id_co = TypeVar("_Id_co", bound=str, covariant=True)


class _Entry(Protocol[_Id_co]):
    """Something with an id."""

    @property
    def id(self) -> _Id_co: ...


def _only(here: Iterable[_Entry[_Id_co]], not_there: Iterable[_Entry[_Id_co]]) -> tuple[_Id_co, ...]:
    """The ids of what is in one plan and not in the other, sorted."""
    return tuple(sorted({one.id for one in here} - {one.id for one in not_there}))


async def _write_absence(tx: Transaction, one: Absence, now: datetime) -> None:
    await tx.execute(
        _NEW_ABSENCE,
        id=one.id,
        staff_id=one.staff,
        start_tick=one.ticks.start,
        end_tick=one.ticks.stop,
        kind=one.kind.value,
        source=one.source,
        active=1,
        created_at=to_us(now),
    )


async def _write_relocation(tx: Transaction, one: Relocation) -> None:
    await tx.execute(
        _NEW_RELOCATION,
        id=one.id,
        place_id=one.place,
        first_date=one.first.isoformat(),
        last_date=one.last.isoformat(),
        address=one.address,
        room=one.room,
        active=1,
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
