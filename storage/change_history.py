"""The changes of office hours that were made, and what became of each appointment; no content of cases."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, case, exists, func, select

from domain.appointments import BookingStatus
from domain.ids import BookingId, CaseCode, ChangeId, Lang, OrganisationId, PlaceId, StaffId
from domain.notices import ASKING, NoticeState
from domain.office_changes import ChangeState, Edit, Note, Outcome, Reason, StoredEdit
from domain.ticks import moment_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.notice_facts import note_in
from storage.times import from_us, from_us_or_none, to_us
from storage.touched import on_telegram

_FAR_AHEAD: Final = 1 << 62
_open_notices = (
    select(func.count())
    .where(
        t.notice.c.change_id == t.office_change.c.id,
        t.notice.c.state == NoticeState.OPEN.value,
        t.notice.c.kind.in_(sorted(ASKING)),
    )
    .scalar_subquery()
)
_lines = select(t.office_change, _open_notices.label("open_notices"))
_LIST: Final = Statement(
    _lines.where(
        t.office_change.c.organisation_id == bindparam("organisation"),
        t.office_change.c.created_at < bindparam("before"),
    )
    .order_by(t.office_change.c.created_at.desc(), t.office_change.c.id)
    .limit(bindparam("most"))
)
_JUST_MADE: Final = Statement(
    select(t.office_change.c.id)
    .where(
        t.office_change.c.staff_id == bindparam("staff"),
        t.office_change.c.edit == bindparam("edit"),
        t.office_change.c.state == ChangeState.DONE.value,
        t.office_change.c.created_at >= bindparam("since"),
    )
    .order_by(t.office_change.c.created_at.desc())
    .limit(1)
)
_ONE: Final = Statement(_lines.where(t.office_change.c.id == bindparam("change")))
_waits = exists().where(
    t.waiting.c.person_id == t.booking.c.person_id,
    t.waiting.c.booking_id == t.booking.c.id,
    t.waiting.c.status.in_(["waiting", "offered"]),
)
_unreached = exists().where(
    t.notice.c.change_id == t.change_booking.c.change_id,
    t.notice.c.booking_id == t.booking.c.id,
    t.notice.c.unreached_at.is_not(None),
)
_BOOKINGS: Final = Statement(
    select(
        t.booking.c.id,
        t.booking.c.party_size,
        t.booking.c.place_id,
        t.booking.c.resource,
        t.booking.c.start_tick,
        t.booking.c.end_tick,
        t.booking.c.status,
        t.change_booking.c.outcome,
        t.change_booking.c.from_place,
        t.change_booking.c.from_resource,
        t.change_booking.c.from_start,
        t.change_booking.c.from_end,
        t.change_booking.c.answer,
        t.change_booking.c.answered_at,
        t.person.c.language,
        t.intake_record.c.case_code,
        case((on_telegram, "telegram"), else_="web").label("channel"),
        case((_waits, 1), else_=0).label("waiting"),
        case((_unreached, 1), else_=0).label("unreached"),
    )
    .select_from(t.change_booking)
    .join(t.booking, t.booking.c.id == t.change_booking.c.booking_id)
    .join(t.person, t.person.c.id == t.booking.c.person_id)
    .join(t.intake_record, t.intake_record.c.id == t.booking.c.record_id, isouter=True)
    .where(t.change_booking.c.change_id == bindparam("change"))
    .order_by(t.change_booking.c.from_start, t.change_booking.c.booking_id)
)
_NOTICES: Final = Statement(
    select(t.notice.c.booking_id, t.notice.c.state, t.notice.c.until, t.notice.c.reminded)
    .where(t.notice.c.change_id == bindparam("change"), t.notice.c.kind.in_(sorted(ASKING)))
    .order_by(t.notice.c.created_at, t.notice.c.id)
)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change in the list; `open_notices` is how many people have not answered yet."""

    change: ChangeId
    organisation: OrganisationId
    by: StaffId
    edit: Edit
    reason: Reason
    note: Note
    state: ChangeState
    affected: int
    open_notices: int
    created_at: datetime
    undo_until: datetime
    undone_at: datetime | None
    undone_by: StaffId | None = None


@dataclass(frozen=True, slots=True)
class ChangedBooking:
    """One appointment that a change touched: where it was, where it is now, what the person said."""

    booking: BookingId
    case_code: CaseCode | None
    language: Lang
    channel: str
    party_size: int
    outcome: Outcome
    from_place: PlaceId
    from_resource: StaffId
    from_start: datetime
    from_end: datetime
    place: PlaceId
    resource: StaffId
    start: datetime
    end: datetime
    status: BookingStatus
    notice: NoticeState | None
    until: datetime | None
    reminded: bool
    answer: str | None
    answered_at: datetime | None
    waiting: bool
    """Whether the person is on the waiting list with priority because of this appointment."""
    unreached: bool = False
    """Whether it is known that no message reached her; she finds it only if she comes to the web chat."""


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """Everything about one change."""

    line: ChangeLine
    bookings: tuple[ChangedBooking, ...]

    @property
    def answered(self) -> int:
        """How many people have answered."""
        return sum(one.answered_at is not None for one in self.bookings)

    @property
    def waiting(self) -> int:
        """How many notices wait for an answer."""
        return sum(one.notice is NoticeState.OPEN for one in self.bookings)

    @property
    def reminded(self) -> int:
        """How many people were reminded."""
        return sum(one.reminded for one in self.bookings)

    @property
    def unreached(self) -> int:
        """How many people were not reached and have not answered either."""
        return sum(one.unreached and one.answered_at is None for one in self.bookings)

    @property
    def with_priority(self) -> int:
        """How many people are on the waiting list with priority."""
        return sum(one.waiting for one in self.bookings)


async def list_changes(
    reader: Reader, organisation: OrganisationId, *, most: int = 50, before: datetime | None = None
) -> tuple[ChangeLine, ...]:
    """Return the changes that staff of an organisation made, newest first."""
    rows = await reader.fetch_all(
        _LIST,
        organisation=organisation,
        before=_FAR_AHEAD if before is None else to_us(before),
        most=most,
    )
    return tuple(_line(row) for row in rows)


async def just_made(reader: Reader, staff: StaffId, edit: Edit, since: datetime) -> ChangeId | None:
    """Return the same edit that somebody has made after a moment and not taken back."""
    stored = StoredEdit(edit=edit).model_dump_json()
    row = await reader.fetch_one(_JUST_MADE, staff=staff, edit=stored, since=to_us(since))
    return None if row is None else ChangeId(row["id"])


async def change_report(reader: Reader, change: ChangeId) -> ChangeReport | None:
    """Return one change with its appointments, earliest first; None when there is none."""
    row = await reader.fetch_one(_ONE, change=change)
    if row is None:
        return None
    notices: dict[str, Row] = {}
    for notice in await reader.fetch_all(_NOTICES, change=change):
        notices[notice["booking_id"]] = notice
    bookings = await reader.fetch_all(_BOOKINGS, change=change)
    return ChangeReport(_line(row), tuple(_booking(one, notices.get(one["id"])) for one in bookings))


def _line(row: Row) -> ChangeLine:
    return ChangeLine(
        change=ChangeId(row["id"]),
        organisation=OrganisationId(row["organisation_id"]),
        by=StaffId(row["staff_id"]),
        edit=StoredEdit.model_validate_json(row["edit"]).edit,
        reason=Reason(row["reason"]),
        note=note_in(row),
        state=ChangeState(row["state"]),
        affected=row["affected"],
        open_notices=row["open_notices"],
        created_at=from_us(row["created_at"]),
        undo_until=from_us(row["undo_until"]),
        undone_at=from_us_or_none(row["undone_at"]),
        undone_by=row["undone_by"],
    )


def _booking(row: Row, notice: Row | None) -> ChangedBooking:
    return ChangedBooking(
        booking=BookingId(row["id"]),
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        language=Lang(row["language"]),
        channel=row["channel"],
        party_size=row["party_size"],
        outcome=Outcome(row["outcome"]),
        from_place=PlaceId(row["from_place"]),
        from_resource=StaffId(row["from_resource"]),
        from_start=moment_of(row["from_start"]),
        from_end=moment_of(row["from_end"]),
        place=PlaceId(row["place_id"]),
        resource=StaffId(row["resource"]),
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        status=BookingStatus(row["status"]),
        notice=None if notice is None else NoticeState(notice["state"]),
        until=None if notice is None else from_us_or_none(notice["until"]),
        reminded=notice is not None and bool(notice["reminded"]),
        answer=row["answer"],
        answered_at=from_us_or_none(row["answered_at"]),
        waiting=bool(row["waiting"]),
        unreached=bool(row["unreached"]),
    )
