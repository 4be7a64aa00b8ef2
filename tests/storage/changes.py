"""Doing changes of office hours in tests, with what has to hold after each."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select

from domain.appointments import Appointment, AppointmentPolicy
from domain.directory import Directory
from domain.ids import BookingId, ChangeId, Lang, NoticeId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.office_changes import (
    AbsenceKind,
    ChangePreview,
    CloseDays,
    Decision,
    Edit,
    NotUndone,
    Outcome,
    Outdated,
    Policy,
    Reason,
    TakeAbsence,
)
from domain.slots import SlotWish
from storage import tables as t
from storage.change_apply import AppliedChange, apply_change
from storage.change_preview import preview_change
from storage.change_undo import Undone, undo_change
from storage.database import Database, Row, Statement
from storage.directory import load_directory
from storage.notices import add_notice
from storage.offers import find_alternatives, hold_alternatives
from tests.storage.offices import (
    NOW,
    ORGANISATION,
    OTHER_PLACE,
    PLACE,
    adviser,
    office,
    open_office,
    tuesdays,
)

CLERK = StaffId("clerk")
BIRKE = StaffId("birke")
ESCHE = StaffId("esche")
AT_BOTH = (tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
THE_TUESDAY = date(2026, 11, 24)
NEXT_TUESDAY = date(2026, 12, 1)
WEEKS = 2

BOOKINGS = Statement(select(t.booking).order_by(t.booking.c.id))
CLAIMS = Statement(select(t.claim))
TICKS = Statement(select(t.open_tick))
NOTICES = Statement(select(t.notice).order_by(t.notice.c.created_at, t.notice.c.id))
SESSIONS = Statement(select(t.office_session))
RULES = Statement(select(t.office_rule))
WAITING = Statement(select(t.waiting).where(t.waiting.c.status.in_(["waiting", "offered"])))
OCCUPYING = {"held", "confirmed", "offered"}


class Ids:
    """Ids in the order in which they are given out; a run that is to be repeated begins at 0 again."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self) -> str:
        self.given += 1
        return f"change-{self.given:06}"


new_id = Ids()


def closing(
    first: date = THE_TUESDAY, last: date | None = None, *, place: PlaceId | None = PLACE
) -> CloseDays:
    return CloseDays(place=place, first=first, last=last or first, title="Wasserschaden")


async def two_places(database: Database, *, weeks: int = WEEKS) -> None:
    """Birke in one place and esche in the other, each on Tuesdays from nine to ten."""
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=AT_BOTH), weeks=weeks)


def away(start: datetime, end: datetime, *, staff: StaffId = BIRKE) -> TakeAbsence:
    return TakeAbsence(staff=staff, start=start, end=end, kind=AbsenceKind.ILL)


async def rows(database: Database, statement: Statement) -> list[Row]:
    async with database.reading() as reader:
        return list(await reader.fetch_all(statement))


async def directory_of(database: Database) -> Directory:
    async with database.reading() as reader:
        return await load_directory(reader)


async def preview(
    database: Database,
    edit: Edit,
    policy: Policy = Policy.MOVE,
    overrides: Mapping[BookingId, Outcome] | None = None,
    *,
    now: datetime = NOW,
    weeks: int = WEEKS,
) -> ChangePreview:
    directory = await directory_of(database)
    async with database.reading() as reader:
        return await preview_change(
            reader,
            edit,
            policy,
            overrides,
            now=now,
            directory=directory,
            appointments=AppointmentPolicy(horizon_weeks=weeks),
        )


async def decide(
    database: Database, decision: Decision, *, now: datetime = NOW, weeks: int = WEEKS
) -> AppliedChange | Outdated:
    directory = await directory_of(database)
    async with database.transaction() as tx:
        return await apply_change(
            tx,
            decision,
            by=CLERK,
            organisation=ORGANISATION,
            now=now,
            new_id=new_id,
            directory=directory,
            policy=AppointmentPolicy(horizon_weeks=weeks),
        )


async def do(
    database: Database,
    edit: Edit,
    policy: Policy = Policy.MOVE,
    overrides: Mapping[BookingId, Outcome] | None = None,
    *,
    now: datetime = NOW,
    weeks: int = WEEKS,
) -> AppliedChange:
    """Preview and confirm at once."""
    shown = await preview(database, edit, policy, overrides, now=now, weeks=weeks)
    decision = Decision(edit, policy, overrides or {}, Reason.CLOSED, version=shown.version)
    done = await decide(database, decision, now=now, weeks=weeks)
    assert isinstance(done, AppliedChange), done
    return done


async def undo(
    database: Database, change: ChangeId, *, now: datetime = NOW, weeks: int = WEEKS
) -> Undone | NotUndone:
    policy = AppointmentPolicy(horizon_weeks=weeks)
    async with database.transaction() as tx:
        return await undo_change(tx, change, by=CLERK, now=now, new_id=new_id, policy=policy)


async def told(database: Database, done: AppliedChange | Undone) -> Mapping[str, ToTell]:
    """What each person is told; everybody once."""
    counted = Counter(one.person for one in done.tell)
    assert set(counted.values()) <= {1}
    open_ones = {row["id"] for row in await rows(database, NOTICES) if row["state"] == NoticeState.OPEN}
    assert {one.notice for one in done.tell} <= open_ones
    return {one.person: one for one in done.tell}


async def vacancy(
    database: Database, waiting: Appointment, tiers: Sequence[Sequence[PlaceId]], *, now: datetime = NOW
) -> NoticeId:
    """What became free is held for somebody on the waiting list, and a notice asks her."""
    notice = NoticeId(new_id())
    async with database.transaction() as tx:
        found = await find_alternatives(tx, waiting, SlotWish(Lang("uk")), tiers, now=now, most=1)
        await hold_alternatives(
            tx, waiting, notice, found, until=now + timedelta(hours=4), now=now, new_id=new_id
        )
        await add_notice(
            tx,
            Notice(
                notice,
                waiting.person,
                NoticeKind.VACANCY,
                NoticeState.OPEN,
                created_at=now,
                booking=waiting.booking,
            ),
        )
    return notice


async def holds_together(database: Database) -> None:
    """Nothing overlaps, nothing lies outside office hours, and every booking has its claims and no other."""
    bookings = {row["id"]: row for row in await rows(database, BOOKINGS)}
    buffers = {row["id"]: row["buffer_minutes"] // 5 for row in await rows(database, RULES)}
    sessions = {row["id"]: row for row in await rows(database, SESSIONS)}
    ticks = {(row["resource"], row["tick"]): row for row in await rows(database, TICKS)}
    claimed: dict[str, set[int]] = defaultdict(set)
    for claim in await rows(database, CLAIMS):
        booking = bookings[claim["booking_id"]]
        assert claim["resource"] == booking["resource"]
        claimed[claim["booking_id"]].add(claim["tick"])
    for code, booking in bookings.items():
        if booking["status"] not in OCCUPYING:
            assert not claimed[code], f"{code} is {booking['status']} and has claims"
            continue
        shown = set(range(booking["start_tick"], booking["end_tick"]))
        assert shown <= claimed[code], f"{code} lacks claims"
        first = ticks[booking["resource"], booking["start_tick"]]
        buffer = buffers[sessions[first["session_id"]]["rule_id"]]
        after = set(range(booking["end_tick"], booking["end_tick"] + buffer))
        assert claimed[code] - shown <= after, f"{code} has claims that are not its own"
        for tick in claimed[code]:
            here = ticks[booking["resource"], tick]
            assert here["place_id"] == booking["place_id"], f"{code} is outside of office hours"
            session = sessions[here["session_id"]]
            assert session["start_tick"] <= tick < session["end_tick"]
            assert session["resource"] == booking["resource"]


async def every_offer_holds_something(database: Database) -> None:
    """Whoever is asked to choose another time can take at least one."""
    held = {row["notice_id"] for row in await rows(database, BOOKINGS) if row["status"] == "offered"}
    for row in await rows(database, NOTICES):
        if row["state"] == NoticeState.OPEN and row["kind"] == NoticeKind.OFFER:
            assert row["id"] in held, f"{row['id']} holds nothing for {row['booking_id']}"


async def one_pending_notice_each(database: Database) -> None:
    """Who was affected by a change that stands has exactly one notice to answer, or has answered it."""
    notices: dict[str, list[Row]] = defaultdict(list)
    for row in await rows(database, NOTICES):
        notices[row["booking_id"]].append(row)
    for booking, about in notices.items():
        pending = [row for row in about if row["state"] == NoticeState.OPEN]
        answered = about[-1]["state"] == NoticeState.ANSWERED
        assert len(pending) == (0 if answered else 1), f"{booking}: {[row['state'] for row in about]}"
