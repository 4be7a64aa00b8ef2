"""The German words about broadcasts: templates, fields, states, and what stands in the way."""

from collections.abc import Mapping, Sequence
from typing import Final

from desk.flags import Flag, Tone
from domain.broadcast_steps import Problem, Refusal
from domain.broadcasts import BroadcastState, RecipientState, Template, TemplateField

FREE_TEXT: Final = "Freier Text"
TEMPLATES: Final[Mapping[Template, str]] = {
    Template.CANCELLED: "Sprechstunde fällt aus",
    Template.MOVED: "Sprechstunde an einem anderen Ort",
    Template.NEW_TIME: "Sprechstunde zu einer neuen Zeit",
    Template.EXTRA: "Zusätzliche Sprechstunde",
    Template.CLOSED: "Geschlossen von bis",
}
FIELD_NAMES: Final[Mapping[TemplateField, str]] = {
    TemplateField.PLACE: "ort",
    TemplateField.DAY: "datum",
    TemplateField.LAST_DAY: "bis_datum",
    TemplateField.STARTS: "von",
    TemplateField.ENDS: "bis",
    TemplateField.NEW_PLACE: "neuer_ort",
    TemplateField.REASON: "grund",
    TemplateField.NEXT_DAY: "naechster_tag",
    TemplateField.NEXT_STARTS: "naechste_zeit",
}
"""How the fields are called in forms."""
MISSING: Final[Mapping[TemplateField, str]] = {
    TemplateField.PLACE: "Wählen Sie einen Ort.",
    TemplateField.DAY: "Geben Sie ein Datum ein, zum Beispiel 26.11.2026.",
    TemplateField.LAST_DAY: "Geben Sie den letzten Tag ein, zum Beispiel 27.11.2026.",
    TemplateField.STARTS: "Geben Sie eine Uhrzeit ein, zum Beispiel 9:00.",
    TemplateField.ENDS: "Geben Sie eine Uhrzeit ein, zum Beispiel 13:00.",
    TemplateField.NEW_PLACE: "Geben Sie die neue Adresse ein.",
    TemplateField.REASON: "Wählen Sie einen Grund.",
    TemplateField.NEXT_DAY: "Geben Sie den Tag der nächsten Sprechstunde ein.",
    TemplateField.NEXT_STARTS: "Geben Sie die Uhrzeit der nächsten Sprechstunde ein.",
}
PROBLEMS: Final[Mapping[Problem, tuple[str, str]]] = {
    Problem.NO_TEXT: ("text", "Schreiben Sie einen Text."),
    Problem.ENDS_BEFORE_START: ("bis", "Das Ende liegt vor dem Beginn. Prüfen Sie beide Uhrzeiten."),
    Problem.LAST_DAY_BEFORE_DAY: ("bis_datum", "Der letzte Tag liegt vor dem ersten. Prüfen Sie beide."),
    Problem.NEXT_INCOMPLETE: (
        "naechste_zeit",
        "Geben Sie zur nächsten Sprechstunde Tag und Uhrzeit ein, oder keins von beiden.",
    ),
    Problem.EXPIRED: (
        "ablauf_tag",
        "„Nicht mehr senden nach“ ist schon vorbei. Geben Sie ein späteres Datum ein.",
    ),
    Problem.EXPIRES_BEFORE_SENDING: (
        "ablauf_tag",
        "„Nicht mehr senden nach“ liegt vor „Senden ab“. Prüfen Sie beides.",
    ),
    Problem.PERIOD_TURNED: ("termin_bis", "Der letzte Tag liegt vor dem ersten. Prüfen Sie beide."),
}
"""The field that a problem is shown at, and what to do."""
STATES: Final[Mapping[BroadcastState, Flag]] = {
    BroadcastState.DRAFT: Flag("info", "Entwurf", Tone.PLAIN),
    BroadcastState.SUBMITTED: Flag("clock", "wartet auf Freigabe", Tone.WARN),
    BroadcastState.RELEASED: Flag("ok", "freigegeben", Tone.INFO),
    BroadcastState.SENDING: Flag("chat", "Versand läuft", Tone.INFO),
    BroadcastState.STOPPED: Flag("tri", "angehalten", Tone.WARN),
    BroadcastState.SENT: Flag("ok", "Versand beendet", Tone.OK),
}
STAGES: Final = ("Entwurf", "Freigabe", "Versand", "Bericht")
STAGE_OF: Final[Mapping[BroadcastState, int]] = {
    BroadcastState.DRAFT: 0,
    BroadcastState.SUBMITTED: 1,
    BroadcastState.RELEASED: 2,
    BroadcastState.SENDING: 2,
    BroadcastState.STOPPED: 2,
    BroadcastState.SENT: 3,
}
REFUSALS: Final[Mapping[Refusal, str]] = {
    Refusal.ROLE: "Ihre Rolle darf das nicht. Fragen Sie die Teamleitung.",
    Refusal.STATE: "Jemand war schneller. So steht die Rundnachricht jetzt.",
    Refusal.FOUR_EYES: "Sie haben an diesem Text mitgeschrieben. Eine andere Teamleitung gibt ihn frei.",
    Refusal.INCOMPLETE: "Etwas fehlt oder ist vorbei. Holen Sie die Rundnachricht zurück in den Entwurf.",
    Refusal.NOT_LOOKED_AT: "Noch nicht alle Vorschauen sind angesehen.",
    Refusal.NOBODY: "Niemand würde diese Nachricht bekommen. Ändern Sie, an wen sie geht.",
}
RECIPIENTS: Final[Mapping[RecipientState, str]] = {
    RecipientState.PLANNED: "Noch zu senden",
    RecipientState.CLAIMED: "Gerade unterwegs",
    RecipientState.SENT: "Gesendet",
    RecipientState.UNREACHABLE: "Nicht erreichbar",
    RecipientState.FAILED: "Fehlgeschlagen",
    RecipientState.SKIPPED: "Nicht mehr gesendet",
    RecipientState.UNKNOWN: "Unklar",
}


def listed(names: Sequence[str]) -> str:
    """Write names one after the other: "A, B und C"."""
    return " und ".join(one for one in (", ".join(names[:-1]), *names[-1:]) if one)


def people(number: int) -> str:
    """Write how many people get something: 1,180 is written "1.180"."""
    return "1 Person" if number == 1 else f"{number_text(number)} Personen"


def number_text(number: int) -> str:
    """Write a number the German way."""
    return f"{number:,}".replace(",", ".")
