"""Rows of the queue as they are shown: no name, no word of the person, only what the list is sorted by."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from desk import words
from desk.addresses import record_address
from desk.flags import Flag, flags_of
from desk.german import Moment, age_text, iso, people_text, shown, today
from desk.names import Names
from desk.workdays import workdays_after
from domain.ids import GERMAN, RecordId, StaffId
from domain.intake import OPEN_STATUSES, IntakeHints, Interpreter, RecordStatus
from storage.desk_records import DeskRecord, DeskTopic

TARGET_WORKDAYS = 2
"""The first answer is due within so many working days."""


@dataclass(frozen=True, slots=True)
class QueueRowView:
    """One line of the queue."""

    code: str
    address: str
    version: int
    flags: tuple[Flag, ...]
    urgency: str
    status: str
    is_new: bool
    has_message: bool
    """Whether the person wrote last, and waits for an answer."""
    waiting: Moment
    since: str
    over_target: bool
    language: str
    hint: str
    hint_hot: bool
    topic: str
    more_topics: tuple[str, ...]
    municipality: str
    people: str
    appointment: Moment | None
    appointment_note: str
    is_free: bool
    is_open: bool
    mine: bool
    claimer: str
    claimed: str


@dataclass(frozen=True, slots=True)
class RowMaker:
    """Turns records into rows for one reader at one moment."""

    names: Names
    viewer: StaffId
    now: datetime
    query: str
    topics: Mapping[RecordId, tuple[DeskTopic, ...]]
    hints: Mapping[RecordId, IntakeHints | None]
    unanswered: Collection[RecordId] = ()

    def row(self, record: DeskRecord) -> QueueRowView:
        """Return the line of a record."""
        topics = [self.names.topic(topic.code) for topic in self.topics.get(record.id, ())]
        hint, hot = self._hint(record)
        appointment, note = self._appointment(record)
        is_open = record.status in OPEN_STATUSES
        free = is_open and record.free_on(today(self.now))
        waiting, since = self._waiting(record, is_open=is_open)
        waited = workdays_after(today(record.created_at), today(self.now), most=TARGET_WORKDAYS + 1)
        return QueueRowView(
            code=record.case_code,
            address=record_address(record.case_code, self.query),
            version=record.version,
            flags=flags_of(record, today(self.now)),
            urgency=words.URGENCIES[record.urgency],
            status=words.STATUSES[record.status],
            is_new=free and record.status is RecordStatus.RECEIVED,
            has_message=record.id in self.unanswered,
            waiting=waiting,
            since=since,
            over_target=free and waited > TARGET_WORKDAYS,
            language=self.names.language(record.language),
            hint=hint,
            hint_hot=hot,
            topic=topics[0] if topics else "–",
            more_topics=tuple(topics[1:]),
            municipality=self.names.municipality(record.municipality),
            people=people_text(record.party_size),
            appointment=appointment,
            appointment_note=note,
            is_free=free,
            is_open=is_open,
            mine=record.claimed_by == self.viewer,
            claimer=record.claimer or "",
            claimed="" if record.claimed_at is None else f"seit {shown(record.claimed_at, self.now)}",
        )

    def _waiting(self, record: DeskRecord, *, is_open: bool) -> tuple[Moment, str]:
        if is_open:
            age = Moment(age_text(record.created_at, self.now), iso(record.created_at))
            return age, shown(record.created_at, self.now).text
        return shown(record.updated_at, self.now), f"Eingang {shown(record.created_at, self.now)}"

    def _hint(self, record: DeskRecord) -> tuple[str, bool]:
        hints = self.hints.get(record.id)
        if hints is None:
            return "Inhalt gelöscht", False
        if hints.recommended and hints.interpreter is not Interpreter.YES:
            return words.INTERPRETERS[Interpreter.UNSURE], True
        if hints.interpreter is None and record.language == GERMAN:
            return "", False
        needed = hints.interpreter in {Interpreter.YES, Interpreter.UNSURE}
        return words.INTERPRETERS[hints.interpreter], needed

    def _appointment(self, record: DeskRecord) -> tuple[Moment | None, str]:
        booked = record.appointment
        if booked is None:
            hints = self.hints.get(record.id)
            return None, words.WAITING[None if hints is None else hints.waiting]
        if not booked.status.live:
            return None, words.BOOKINGS[booked.status]
        start = shown(booked.start, self.now, self.names.zone(booked.place))
        return start, f"{self.names.place(booked.place)}, Platz {booked.desk_no}"
