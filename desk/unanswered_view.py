"""The words about people who wait for an answer of the reader; never what they wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.addresses import record_address
from desk.german import Moment, shown
from domain.case_codes import show_case_code
from storage.unanswered import Unanswered


@dataclass(frozen=True, slots=True)
class UnansweredLink:
    """One record: where it is, its code, and since when its person waits."""

    address: str
    code: str
    since: Moment


@dataclass(frozen=True, slots=True)
class UnansweredNote:
    """A note above the list; `more` says that there are others beside the named ones."""

    lead: str
    links: tuple[UnansweredLink, ...]
    more: bool


def note_of_unanswered(found: Sequence[Unanswered], now: datetime, *, most: int) -> UnansweredNote | None:
    """Say who has written to the reader, at most so many of them; None when nobody waits."""
    if not found:
        return None
    links = tuple(
        UnansweredLink(record_address(one.case_code), show_case_code(one.case_code), shown(one.at, now))
        for one in found[:most]
    )
    lead = "Eine Person hat Ihnen geschrieben:" if len(found) == 1 else "Menschen haben Ihnen geschrieben:"
    return UnansweredNote(lead, links, more=len(found) > most)
