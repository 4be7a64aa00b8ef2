"""The German words for what the program knows by codes; the same thing has the same name everywhere."""

from collections.abc import Mapping
from typing import Final

from domain.api_keys import ACTOR
from domain.appointments import BookingStatus
from domain.intake import Interpreter, PracticalNeed, RecordStatus, Urgency, WaitingChoice
from domain.office_changes import AbsenceKind, Outcome, Policy, Reason
from domain.slots import AdviserWish
from domain.staff import Role
from storage.audit import AuditAction
from storage.queue_query import Order, View
from storage.record_claims import ClosingReason

ROLES: Final[Mapping[Role, str]] = {
    Role.CASE_MANAGER: "Case Management",
    Role.TEAM_LEAD: "Teamleitung",
    Role.ADMINISTRATION: "Verwaltung",
    Role.COORDINATION: "KIM-Koordination",
    Role.PARTNER: "Partnerstelle",
    Role.LIAISON: "Verbindungsstelle",
    Role.INTERPRETER: "Sprachmittlung",
    Role.DATA_PROTECTION: "Datenschutz",
    Role.TECHNICIAN: "Technik",
}
VIEWS: Final[Mapping[View, str]] = {
    View.OPEN: "Alle offenen",
    View.FREE: "Ohne Zuständigkeit",
    View.MINE: "Meine",
    View.DEADLINE: "Frist in 7 Tagen",
    View.NO_APPOINTMENT: "Ohne Termin",
    View.CLOSED: "Abgeschlossen, 30 Tage",
}
ORDERS: Final[Mapping[Order, str]] = {
    Order.URGENCY: "Dringlichkeit",
    Order.LONGEST: "Wartezeit, längste zuerst",
    Order.NEWEST: "Neueste zuerst",
    Order.APPOINTMENT: "Termin, nächster zuerst",
}
URGENCIES: Final[Mapping[Urgency, str]] = {
    Urgency.DANGER: "Gefahr genannt",
    Urgency.NO_SHELTER: "Ohne Unterkunft",
    Urgency.DEADLINE: "Frist",
    Urgency.UNSURE: "nicht sicher",
    Urgency.NORMAL: "normal",
}
STATUSES: Final[Mapping[RecordStatus, str]] = {
    RecordStatus.RECEIVED: "Neu",
    RecordStatus.IN_REVIEW: "in Klärung",
    RecordStatus.QUESTION_OPEN: "Rückfrage offen",
    RecordStatus.ASSIGNED: "zugewiesen",
    RecordStatus.APPOINTMENT_MADE: "Termin vereinbart",
    RecordStatus.ADVISED: "beraten",
    RecordStatus.CLOSED: "abgeschlossen",
    RecordStatus.WITHDRAWN: "zurückgezogen",
}
BOOKINGS: Final[Mapping[BookingStatus, str]] = {
    BookingStatus.HELD: "vorgemerkt",
    BookingStatus.CONFIRMED: "bestätigt",
    BookingStatus.CANCELLED_BY_PERSON: "von der Person abgesagt",
    BookingStatus.CANCELLED_BY_OFFICE: "von uns abgesagt",
    BookingStatus.MOVED: "verschoben",
    BookingStatus.KEPT: "wahrgenommen",
    BookingStatus.NO_SHOW: "nicht erschienen",
    BookingStatus.EXPIRED: "verfallen",
    BookingStatus.OFFERED: "als Ersatz angeboten",
    BookingStatus.DISPLACED: "Ersatz angeboten, noch ohne Antwort",
}
INTERPRETERS: Final[Mapping[Interpreter | None, str]] = {
    Interpreter.YES: "Sprachmittlung nötig",
    Interpreter.UNSURE: "Sprachmittlung empfohlen",
    Interpreter.NO: "ohne Sprachmittlung",
    None: "Sprachmittlung offen",
}
WAITING: Final[Mapping[WaitingChoice | None, str]] = {
    WaitingChoice.YES: "Auf der Warteliste",
    WaitingChoice.HUMAN: "Möchte mit einem Menschen sprechen",
    WaitingChoice.WITHOUT: "Ohne Termin abgeschickt",
    None: "ohne Termin",
}
WISHES: Final[Mapping[AdviserWish, str]] = {
    AdviserWish.ANY: "kein Wunsch",
    AdviserWish.WOMAN: "Beratung durch eine Frau",
    AdviserWish.MAN: "Beratung durch einen Mann",
}
NEEDS: Final[Mapping[PracticalNeed, str]] = {
    PracticalNeed.STEP_FREE: "ohne Stufen",
    PracticalNeed.LARGE_PRINT: "großer Druck",
    PracticalNeed.SIGN_LANGUAGE: "Gebärdensprache",
    PracticalNeed.QUIET_ROOM: "ruhiger Raum",
}
CHANNELS: Final[Mapping[str, str]] = {"web": "Web-Chat", "telegram": "Telegram", "desk": "am Desk erfasst"}
TOPIC_STATES: Final[Mapping[str, str]] = {"open": "offen", "done": "erledigt", "referred": "verwiesen"}
CLOSING_REASONS: Final[Mapping[ClosingReason, str]] = {
    ClosingReason.SETTLED: "Anliegen geklärt",
    ClosingReason.REFERRED: "Verwiesen, Rückmeldung erhalten",
    ClosingReason.HANDED_OVER: "An eine andere Stelle abgegeben",
    ClosingReason.NO_CONTACT: "Kein Kontakt mehr, 3 Versuche",
    ClosingReason.DUPLICATE: "Doppelte Anfrage",
    ClosingReason.WITHDRAWN: "Von der Person zurückgezogen",
}
ACTIONS: Final[Mapping[str, str]] = {
    AuditAction.READ: "gelesen",
    AuditAction.CLAIMED: "übernommen",
    AuditAction.HANDED_BACK: "zurückgegeben",
    AuditAction.CLOSED: "abgeschlossen",
    AuditAction.REOPENED: "Abschluss zurückgenommen",
    AuditAction.REPLIED: "geantwortet",
    AuditAction.REPLY_TAKEN_BACK: "Antwort zurückgeholt",
    AuditAction.TALK_CLOSED: "Gespräch beendet",
    AuditAction.TRAIL_READ: "Protokoll gelesen",
    AuditAction.REFUSED: "kein Zugriff",
    AuditAction.LOGGED_IN: "angemeldet",
    AuditAction.OFFICE_CHANGE: "Sprechzeiten geändert",
    AuditAction.OFFICE_CHANGE_UNDONE: "Änderung der Sprechzeiten zurückgenommen",
    AuditAction.PLACE_CHANGED: "Ort geändert",
    AuditAction.ATTENDED: "als gekommen vermerkt",
    AuditAction.MISSED: "als nicht gekommen vermerkt",
    AuditAction.ATTENDANCE_BACK: "Vermerk zum Termin zurückgenommen",
    AuditAction.BROADCAST_RELEASED: "Rundnachricht freigegeben",
    AuditAction.BROADCAST_STOPPED: "Rundnachricht angehalten",
    AuditAction.BROADCAST_RESUMED: "Rundnachricht fortgesetzt",
    AuditAction.BROADCAST_ENDED: "Rundnachricht beendet",
    AuditAction.BROADCAST_RESENT: "Rundnachricht: Unklare erneut gesendet",
    AuditAction.BROADCAST_LEFT: "Rundnachricht: Unklare gelassen",
}
WEEKDAYS: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SHORT_WEEKDAYS: Final = ("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So.")
ABSENCES: Final[Mapping[AbsenceKind, str]] = {
    AbsenceKind.ILL: "krank",
    AbsenceKind.LEAVE: "Urlaub",
    AbsenceKind.TRAINING: "Fortbildung",
    AbsenceKind.LATE: "verspätet",
    AbsenceKind.BUSY: "anderer Termin",
    AbsenceKind.OTHER: "verhindert",
}
REASONS: Final[Mapping[Reason, str]] = {
    Reason.NONE: "kein Grund",
    Reason.CLOSED: "Gebäude geschlossen",
    Reason.ILL: "Krankheit",
    Reason.ROOM: "Raum verlegt",
    Reason.STRIKE: "Streik",
}
"""What people are told about the cause; each has a stored text in every language."""
POLICIES: Final[Mapping[Policy, str]] = {
    Policy.MOVE: "Gleiche Zeit bei jemand anderem, sonst 3 andere Zeiten, sonst Vorrang",
    Policy.OFFER: "Allen 3 andere Zeiten anbieten",
    Policy.CANCEL: "Allen absagen, mit Vorrang",
}
OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.MOVE: "Verschieben",
    Outcome.OFFER: "Anbieten",
    Outcome.CANCEL: "Absagen",
    Outcome.TELL: "Nur Bescheid geben",
}
READ_PARTS: Final = "Angaben, Anliegen"
READ_WITH_TALK: Final = "Angaben, Anliegen, Gespräch"
STORED_REPLY: Final = "fester Text"


def actor(staff: str) -> str:
    """Name who is in the trail without an account: another system by its key, anybody else by the id."""
    return f"Schnittstelle {staff.removeprefix(ACTOR)}" if staff.startswith(ACTOR) else staff


def action_detail(action: str, detail: str) -> str:
    """Write what the trail keeps beside an action, in words."""
    if action == AuditAction.CLOSED:
        reason = detail.partition("/")[0]
        return CLOSING_REASONS[ClosingReason(reason)] if reason in set(ClosingReason) else reason
    if action == AuditAction.REFUSED:
        return ROLES[Role(detail)] if detail in set(Role) else detail
    return detail
