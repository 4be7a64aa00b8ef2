"""A record as its page shows it. When the content is covered, nothing of it is in here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk import words
from desk.flags import Flag, Tone, flags_of
from desk.german import Moment, full_day, local, people_text, shown, span_text, today
from desk.names import Names
from desk.record_inside import Inside
from desk.translated_view import RECOMMENDED, ConcernText, concern_text
from domain.appointments import BookingStatus
from domain.ids import GERMAN, StaffId
from domain.intake import Interpreter, RecordStatus
from domain.slots import AdviserWish
from storage.audit import AuditEntry
from storage.desk_records import DeskAppointment, DeskRecord, DeskTopic


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way of a record."""

    text: str
    done: bool
    current: bool


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic and its state."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """An appointment with the words for its state."""

    span: str
    iso: str
    where: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class ReadView:
    """One reading or change, as the record itself shows it."""

    at: Moment
    who: str
    mine: bool
    what: str


@dataclass(frozen=True, slots=True)
class ContentView:
    """What the person wrote and answered; only on pages that are not covered."""

    call_name: str
    concern: ConcernText | None
    fields: tuple[Field, ...]
    in_danger: bool
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class RecordView:
    """The head and the plain fields of a record."""

    code: str
    version: int
    flags: tuple[Flag, ...]
    language: str
    people: str
    steps: tuple[Step, ...]
    fields: tuple[Field, ...]
    topics: tuple[TopicView, ...]
    received: Moment
    appointment: AppointmentView | None
    claimer: str
    claimed: str
    mine: bool
    deletion: str


def record_view(
    record: DeskRecord, topics: Sequence[DeskTopic], names: Names, viewer: StaffId, now: datetime
) -> RecordView:
    """Return what every page of the record shows, without its content."""
    claimed = "" if record.claimed_at is None else shown(record.claimed_at, now).text
    return RecordView(
        code=record.case_code,
        version=record.version,
        flags=flags_of(record, today(now)),
        language=names.language(record.language),
        people=people_text(record.party_size),
        steps=_steps(record),
        fields=_plain_fields(record, names),
        topics=tuple(
            TopicView(names.topic(topic.code), words.TOPIC_STATES.get(topic.status, "")) for topic in topics
        ),
        received=shown(record.created_at, now),
        appointment=None if record.appointment is None else _appointment(record.appointment, names, now),
        claimer=record.claimer or "",
        claimed=claimed,
        mine=record.claimed_by == viewer,
        deletion="" if record.delete_after is None else full_day(today(record.delete_after)),
    )


def content_view(inside: Inside, record: DeskRecord, names: Names) -> ContentView:
    """Return the content; only for a page whose reading is in the trail."""
    content = inside.content
    language = content.concern_language or record.language
    concern = content.concern or ""
    return ContentView(
        call_name=content.call_name or "",
        concern=concern_text(concern, language, inside.translation, names) if concern else None,
        fields=_content_fields(inside, record, names),
        in_danger=bool(content.in_danger),
        flags=(RECOMMENDED,) if inside.recommended else (),
    )


def read_view(entry: AuditEntry, viewer: StaffId, now: datetime) -> ReadView:
    """Return one line of the trail."""
    detail = words.action_detail(entry.action, entry.detail)
    action = words.ACTIONS.get(entry.action, entry.action)
    return ReadView(
        at=shown(entry.at, now),
        who=entry.name or words.actor(entry.staff) or "System",
        mine=entry.staff == viewer,
        what=f"{action}: {detail}" if detail else action,
    )


def _steps(record: DeskRecord) -> tuple[Step, ...]:
    booked = record.appointment
    has_appointment = booked is not None and (booked.status.live or booked.status is BookingStatus.KEPT)
    withdrawn = record.status is RecordStatus.WITHDRAWN
    ways = [
        (f"Eingegangen {_short(record.created_at)}", True),
        (
            "Übernommen" if record.claimed_at is None else f"Übernommen {_short(record.claimed_at)}",
            record.claimed_by is not None,
        ),
        ("Termin vereinbart", has_appointment),
        ("Beraten", record.status is RecordStatus.ADVISED),
        (
            "Zurückgezogen" if withdrawn else "Abgeschlossen",
            withdrawn or record.status is RecordStatus.CLOSED,
        ),
    ]
    last = max(number for number, (_, done) in enumerate(ways) if done)
    return tuple(Step(text, done, number == last) for number, (text, done) in enumerate(ways))


def _short(moment: datetime) -> str:
    return f"{local(moment):%d.%m.}"


def _plain_fields(record: DeskRecord, names: Names) -> tuple[Field, ...]:
    urgency = words.URGENCIES[record.urgency]
    deadline = () if record.deadline is None else (Field("Frist", full_day(record.deadline), strong=True),)
    return (
        Field("Gemeinde", names.municipality(record.municipality)),
        Field("Sprache", f"{names.language(record.language)} ({record.language})"),
        Field("Dringlichkeit", urgency),
        *deadline,
        Field("Personen", str(record.party_size)),
        Field("Kanal", words.CHANNELS.get(record.channel, record.channel)),
    )


def _content_fields(inside: Inside, record: DeskRecord, names: Names) -> tuple[Field, ...]:
    """Return the answers of the person; what she skipped is left out."""
    content = inside.content
    children = None if content.children is None else str(content.children)
    adult = None if content.is_adult is None else ("ja" if content.is_adult else "nein, minderjährig")
    wish = None if content.adviser_wish is AdviserWish.ANY else words.WISHES[content.adviser_wish]
    school = None
    if content.school_age_children is not None:
        school = "ja" if content.school_age_children else "nein"
    values = {
        "Sprachmittlung": _interpreter(content.interpreter, record.language, inside),
        "Volljährig": adult,
        "Kinder": children,
        "Schulkinder": school,
        "Wunsch": wish,
        "Braucht": ", ".join(words.NEEDS[need] for need in content.practical_needs) or None,
        "Kam über": None if content.source_place is None else names.place(content.source_place),
        "Kein Termin": words.WAITING[content.waiting] if content.waiting and not record.appointment else None,
    }
    return tuple(
        Field(label, value, strong=label == "Volljährig" and content.is_adult is False)
        for label, value in values.items()
        if value is not None
    )


def _interpreter(answer: Interpreter | None, language: str, inside: Inside) -> str:
    """Return the answer in words; people who write German are not asked."""
    advised = ", aber empfohlen" if inside.recommended else ""
    match answer:
        case Interpreter.YES:
            return "nötig"
        case Interpreter.UNSURE:
            return "nicht sicher, empfohlen"
        case Interpreter.NO:
            return f"nicht nötig{advised}"
        case None:
            return ("nicht nötig" if language == GERMAN else "nicht beantwortet") + advised


def _appointment(booked: DeskAppointment, names: Names, now: datetime) -> AppointmentView:
    zone = names.zone(booked.place)
    if booked.status in {BookingStatus.CONFIRMED, BookingStatus.KEPT}:
        state = Flag("ok", words.BOOKINGS[booked.status], Tone.OK)
    else:
        state = Flag("clock", words.BOOKINGS[booked.status], Tone.WARN)
    return AppointmentView(
        span=f"{span_text(booked.start, booked.end, now, zone)} Uhr",
        iso=shown(booked.start, now, zone).iso,
        where=f"{names.place(booked.place)}, Platz {booked.desk_no}",
        flags=(state, *_mismatches(booked)),
    )


def _mismatches(booked: DeskAppointment) -> Iterator[Flag]:
    """Return what the adviser of a coming appointment cannot offer."""
    if not booked.status.live:
        return
    if not booked.language_match:
        yield Flag("chat", "Beratung spricht die Sprache nicht", Tone.WARN)
    if not booked.wish_match:
        yield Flag("user", "Wunsch nicht erfüllt", Tone.WARN)
