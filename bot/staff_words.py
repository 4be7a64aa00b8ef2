"""What the bot says to staff on their phones: German, short, and nothing about anybody they advise."""

from collections import Counter
from datetime import datetime
from typing import Final

from domain.office_changes import AbsenceKind, ChangePreview, Outcome
from domain.quiet_hours import ZONE

HELP: Final = (
    "Dieser Chat gehört zu Ihrem Konto am Desk.\n\n"
    "/absent – heute nicht mehr da\n"
    "/late 30 – heute 30 Minuten später\n"
    "/unlink – Verknüpfung lösen\n"
    "/help – diese Hilfe\n\n"
    "Für ein eigenes Anliegen nutzen Sie den Web-Chat."
)
LINKED: Final = "Verknüpft. Dieser Chat gehört jetzt zu Ihrem Konto am Desk."
UNLINKED: Final = "Die Verknüpfung ist gelöst. Dieser Chat bekommt keine Hinweise mehr."
WRONG_CODE: Final = (
    "Dieser Code gilt nicht. Jeder Code gilt einmal und 10 Minuten lang. "
    "Einen neuen gibt es am Desk unter „Profil“."
)
CLOSED: Final = "Ihr Konto am Desk ist geschlossen. Die Verknüpfung ist gelöst."
NO_HOURS: Final = "Sie haben heute keine Sprechzeit mehr."
ALREADY: Final = "Das ist schon eingetragen."
HOW_LATE: Final = "Wie viele Minuten? Schreiben Sie zum Beispiel: /late 30"
DROPPED: Final = "Nichts geändert."
OLD_BUTTON: Final = "Dieser Knopf gilt nicht mehr. Schreiben Sie /absent oder /late."
CHANGED: Final = "Inzwischen hat sich etwas geändert. So ist es jetzt:"
NOT_UNDONE: Final = "Das geht nicht mehr. Am Desk unter „Änderungen“ sehen Sie den Stand."
DO: Final = "So machen"
CANCEL: Final = "Abbrechen"
_OUTCOMES: Final = (
    (Outcome.MOVE, "gleiche Zeit bei jemand anderem"),
    (Outcome.OFFER, "andere Zeiten zur Wahl"),
    (Outcome.CANCEL, "abgesagt, mit Vorrang auf der Warteliste"),
    (Outcome.TELL, "bleibt, die Person wird benachrichtigt"),
)


def preview_text(kind: AbsenceKind, start: datetime, end: datetime, preview: ChangePreview) -> str:
    """Say what an absence would do."""
    lines = [_lead(kind, start, end), "", _affected(len(preview.affected))]
    outcomes = Counter(one.outcome for one in preview.affected)
    lines += [f"• {outcomes[outcome]}: {words}" for outcome, words in _OUTCOMES if outcomes[outcome]]
    if preview.holds_ended:
        lines.append(_choosing(preview.holds_ended))
    if preview.affected:
        lines += ["", "Alle bekommen eine Nachricht in ihrer Sprache."]
    return "\n".join(lines)


def done_text(told: int) -> str:
    """Say that an absence was entered."""
    if not told:
        return "Eingetragen. Niemand muss benachrichtigt werden."
    return f"Eingetragen. {_people(told)} benachrichtigt."


def undo_label(until: datetime) -> str:
    """Return the words of the button that takes it back."""
    return f"Rückgängig bis {until.astimezone(ZONE):%H:%M}"


def undone_text(told: int, left: int) -> str:
    """Say that an absence was taken back."""
    said = "Zurückgenommen."
    if told:
        said += f" {_people(told)} benachrichtigt."
    if left:
        number = "1 Termin bleibt" if left == 1 else f"{left} Termine bleiben"
        said += f" {number}, wie geändert: Die Person hat schon geantwortet."
    return said


def _lead(kind: AbsenceKind, start: datetime, end: datetime) -> str:
    begins, ends = start.astimezone(ZONE), end.astimezone(ZONE)
    if kind is AbsenceKind.LATE:
        return f"Später heute, {begins:%d.%m.}: nicht da von {begins:%H:%M} bis {ends:%H:%M} Uhr."
    return f"Nicht da heute, {begins:%d.%m.}, ab {begins:%H:%M} Uhr."


def _affected(number: int) -> str:
    match number:
        case 0:
            return "Kein Termin ist betroffen."
        case 1:
            return "1 Termin ist betroffen:"
        case _:
            return f"{number} Termine sind betroffen:"


def _choosing(number: int) -> str:
    if number == 1:
        return "1 Person wählt gerade eine Zeit und muss neu wählen."
    return f"{number} Personen wählen gerade eine Zeit und müssen neu wählen."


def _people(number: int) -> str:
    return "1 Person wird" if number == 1 else f"{number} Personen werden"
