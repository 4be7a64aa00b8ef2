"""Messages that did not reach people: set aside after their tries, or for somebody who shut the bot out.

Nothing of what they say is read here, only that they are there, and since when.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Integer, bindparam, case, func, select

from domain.ids import CaseCode, PersonId, StaffId
from storage import tables as t
from storage.database import Reader, Statement
from storage.desk_records import VIEWER, in_organisation_of, visible_to
from storage.outbox import State
from storage.times import from_us

_o: Final = t.outbox.c
_r: Final = t.intake_record.c
_NOT_SENT: Final = (State.FAILED, State.UNREACHABLE)
_OF_PERSON: Final = Statement(
    select(
        _o.state,
        _o.channel,
        func.count().label("messages"),
        func.max(_o.created_at).label("last_at"),
    )
    .where(_o.person_id == bindparam("person"), _o.state.in_(_NOT_SENT))
    .group_by(_o.state, _o.channel)
    .order_by(_o.state, _o.channel)
)
_with_record: Final = t.outbox.join(t.intake_record, _r.person_id == _o.person_id)
_IN_ORGANISATION: Final = Statement(
    select(
        func.count(_o.id.distinct()).label("messages"),
        func.count(_r.id.distinct()).label("records"),
        func.count(case((_o.state == State.FAILED, _o.id)).distinct()).label("failed"),
    )
    .select_from(_with_record)
    .where(_o.state.in_(_NOT_SENT), in_organisation_of(VIEWER))
)
_RECORDS: Final = Statement(
    select(_r.case_code, func.max(_o.created_at).label("last_at"))
    .select_from(_with_record)
    .where(_o.state.in_(_NOT_SENT), visible_to(VIEWER))
    .group_by(_r.case_code)
    .order_by(func.max(_o.created_at).desc(), _r.case_code)
    .limit(bindparam("most", type_=Integer()))
)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """Messages of one channel that a person did not get; `blocked`: because she shut the channel out."""

    channel: str
    messages: int
    last_at: datetime
    blocked: bool


@dataclass(frozen=True, slots=True)
class UndeliveredCount:
    """How many messages could not be delivered, and to the people of how many records.

    `failed` is how many of them the channel did not take; the others are for people who shut it out.
    """

    messages: int
    records: int
    failed: int = 0


async def undelivered_to(reader: Reader, person: PersonId) -> Sequence[Undelivered]:
    """Return what did not reach a person; nothing when everything did."""
    rows = await reader.fetch_all(_OF_PERSON, person=person)
    return [
        Undelivered(
            row["channel"], row["messages"], from_us(row["last_at"]), row["state"] == State.UNREACHABLE
        )
        for row in rows
    ]


async def undelivered_in_organisation(reader: Reader, viewer: StaffId) -> UndeliveredCount:
    """Count what did not reach people whose records the viewer's organisation has."""
    row = await reader.fetch_one(_IN_ORGANISATION, viewer=viewer)
    if row is None:
        return UndeliveredCount(0, 0)
    return UndeliveredCount(row["messages"], row["records"], row["failed"])


async def undelivered_records(reader: Reader, viewer: StaffId, *, most: int) -> Sequence[CaseCode]:
    """Return the records the viewer may see whose people did not get a message, the latest first."""
    return [CaseCode(row["case_code"]) for row in await reader.fetch_all(_RECORDS, viewer=viewer, most=most)]
