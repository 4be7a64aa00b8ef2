"""The words about messages that did not reach people; never what they say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desk import words
from desk.addresses import record_address
from desk.german import moment_text
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from storage.undelivered import Undelivered, UndeliveredCount


@dataclass(frozen=True, slots=True)
class UndeliveredNote:
    """A note: what happened, and what that means."""

    lead: str
    text: str
    links: tuple[tuple[str, str], ...] = ()
    """Addresses and texts of the records it is about."""


def notes_for_record(found: Sequence[Undelivered], now: datetime) -> list[UndeliveredNote]:
    """Say on the page of a record what its person did not get."""
    return [_note(one, now) for one in found]


def note_for_list(records: Sequence[CaseCode]) -> UndeliveredNote | None:
    """Say above the list whose people did not get a message; None when everybody did."""
    if not records:
        return None
    lead = "Nachrichten konnten nicht zugestellt werden."
    links = tuple((record_address(code), show_case_code(code)) for code in records)
    return UndeliveredNote(lead, "Betroffen:", links)


def note_for_start(count: UndeliveredCount) -> UndeliveredNote | None:
    """Say in numbers what did not reach people; None when everything did."""
    if not count.messages:
        return None
    whom = "1 Anfrage" if count.records == 1 else f"{count.records} Anfragen"
    texts = [f"Betroffen: {whom}."]
    if count.failed:
        texts.append("Bleibt es dabei, sagen Sie es der Technik.")
    if shut_out := count.messages - count.failed:
        which = "1 davon an eine Person" if shut_out == 1 else f"{shut_out} davon an Personen"
        takes = "nimmt" if shut_out == 1 else "nehmen"
        texts.append(f"{which}, die auf ihrem Kanal keine Nachrichten mehr an{takes}.")
    return UndeliveredNote(f"{_how_many(count.messages)} nicht zugestellt werden.", " ".join(texts))


def _note(one: Undelivered, now: datetime) -> UndeliveredNote:
    when = f"Zuletzt: {moment_text(one.last_at, now)} Uhr."
    channel = words.CHANNELS.get(one.channel, one.channel)
    if one.blocked:
        lead = f"Die Person nimmt auf {channel} keine Nachrichten mehr an."
        missed = "1 Nachricht" if one.messages == 1 else f"{one.messages} Nachrichten"
        return UndeliveredNote(lead, f"{missed} hat sie nicht bekommen. {when}")
    return UndeliveredNote(
        f"{_how_many(one.messages)} nicht zugestellt werden.", f"Die Person hat sie nicht bekommen. {when}"
    )


def _how_many(messages: int) -> str:
    return "Eine Nachricht konnte" if messages == 1 else f"{messages} Nachrichten konnten"
