"""The one notice that a page shows about what was just done, carried there in a short signed cookie."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from desk.addresses import BASE, record_address
from desk.cookies import Cookie, give, read, take
from desk.deps import DeskDeps
from desk.german import clock_text, moment_text
from domain.case_codes import read_case_code, show_case_code
from storage.times import from_us, to_us

UNDO_TIME = timedelta(minutes=10)
_SCOPE = "desk_notice"
_PARTS = 5


class NoticeKind(StrEnum):
    """What can have been done."""

    LAST_LOGIN = "last_login"
    CLAIMED = "claimed"
    ALREADY_MINE = "already_mine"
    HANDED_BACK = "handed_back"
    CLOSED = "closed"
    REOPENED = "reopened"
    TOLD = "told"
    """What the page says itself; see `told`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What was done, to which version of which record, and when; for what a page says itself, its words."""

    kind: NoticeKind
    at: datetime
    code: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Undo:
    """A form with one button that takes back what was done."""

    action: str
    version: int
    label: str


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as it is shown."""

    lead: str
    text: str = ""
    link: str = ""
    link_text: str = ""
    undo: Undo | None = None


def told(
    now: datetime,
    lead: str,
    text: str = "",
    *,
    link: tuple[str, str] = ("", ""),
    undo: Undo | None = None,
) -> Notice:
    """Return a notice in the words of the page that gives it; `link` is an address and its text.

    It is short, and holds nothing that may not stand in a cookie of whoever did it: no content.
    """
    view = NoticeView(lead, text, *link, undo)
    return Notice(NoticeKind.TOLD, now, urlsafe_b64encode(json.dumps(asdict(view)).encode()).decode())


def give_notice(response: Response, deps: DeskDeps, notice: Notice) -> None:
    """Leave a notice for the next page."""
    text = f"{notice.kind}.{to_us(notice.at)}.{notice.code}.{notice.version}"
    signed = f"{text}.{deps.vault.sign(_SCOPE, text)}"
    give(response, Cookie.NOTICE, signed, secure=deps.secure_cookies, lasts=UNDO_TIME)


def take_notice(request: Request, deps: DeskDeps) -> Notice | None:
    """Return the notice that waits for this page, if it is ours."""
    text, _, signature = read(request, Cookie.NOTICE).rpartition(".")
    parts = text.split(".")
    if len(parts) != _PARTS - 1 or not deps.vault.verify(_SCOPE, text, signature):
        return None
    kind, at, code, version = parts
    return Notice(NoticeKind(kind), from_us(int(at)), code, int(version))


def clear_notice(response: Response, deps: DeskDeps) -> None:
    """Forget the notice: it has been shown."""
    take(response, Cookie.NOTICE, secure=deps.secure_cookies)


def undo_closing(code: str, version: int, closed_at: datetime, now: datetime) -> Undo | None:
    """Return the button that reopens a record, as long as there is time for it."""
    until = closed_at + UNDO_TIME
    if until <= now:
        return None
    action = f"{BASE}/faelle/{show_case_code(code)}/oeffnen"
    return Undo(action, version, f"Rückgängig bis {clock_text(until)}")


def notice_view(notice: Notice, now: datetime) -> NoticeView | None:
    """Return the words of a notice; None for a code that is none."""
    if notice.kind is NoticeKind.LAST_LOGIN:
        return NoticeView(
            f"Letzte Anmeldung: {moment_text(notice.at, now)} Uhr.",
            "Waren Sie das nicht? Sagen Sie es der Technik.",
        )
    if notice.kind is NoticeKind.TOLD:
        return _told_view(notice, now)
    if read_case_code(notice.code) is None:
        return None
    code, address = show_case_code(notice.code), record_address(notice.code)
    match notice.kind:
        case NoticeKind.CLAIMED:
            return NoticeView(f"Sie haben {code} übernommen.", "", address, "Anfrage öffnen")
        case NoticeKind.ALREADY_MINE:
            return NoticeView(f"{code} gehört schon Ihnen.", "", address, "Anfrage öffnen")
        case NoticeKind.HANDED_BACK:
            undo = Undo(f"{BASE}/faelle/{code}/uebernehmen", notice.version, "Rückgängig")
            return NoticeView(
                f"{code} ist zurückgegeben.", "Die Anfrage steht wieder für alle im Eingang.", undo=undo
            )
        case NoticeKind.CLOSED:
            undo_close = undo_closing(notice.code, notice.version, notice.at, now)
            return NoticeView(f"{code} ist abgeschlossen.", undo=undo_close)
        case NoticeKind.REOPENED:
            return NoticeView(f"{code} ist wieder offen.", "", address, "Anfrage öffnen")


def _told_view(notice: Notice, now: datetime) -> NoticeView:
    """Return the words as they were given; what can be taken back only as long as there is time for it."""
    view = json.loads(urlsafe_b64decode(notice.code))
    undo = view.pop("undo")
    in_time = undo is not None and notice.at + UNDO_TIME > now
    return NoticeView(**view, undo=Undo(**undo) if in_time else None)
