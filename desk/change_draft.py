"""A change of office hours on its way from the form over the preview to the act.

The form of the preview carries it. A signed cookie repeats the edit, so that the page is still there after a
reload or after the lock; nothing of it stands in an address.
"""

import base64
import binascii
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final, assert_never

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from desk.cookies import Cookie, give, read, take
from desk.deps import DeskDeps
from desk.filled import one_line
from desk.visit import Visit
from domain.ids import BookingId
from domain.office_changes import (
    AddRules,
    CloseDays,
    Edit,
    EndPost,
    LiftAbsence,
    LiftClosure,
    LiftRelocation,
    Outcome,
    Policy,
    Reason,
    Relocate,
    ReplaceRule,
    StoredEdit,
    TakeAbsence,
)

EDIT_FIELD: Final = "aenderung"
VERSION_FIELD: Final = "stand"
SHOWN_FIELD: Final = "gezeigt"
_ROW: Final = "t-"
_SCOPE: Final = "desk_draft"
_LONGEST: Final = 3500
_KEPT: Final = timedelta(hours=2)
_MOST_DAYS: Final = 366
_MOST_RULES: Final = 20
_LONGEST_TEXT: Final = 200
_UNSEEN: Final = "\\u00"
"""How JSON writes control characters; a database need not take them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody has decided so far, and the version of the preview that was looked at."""

    edit: Edit
    policy: Policy = Policy.MOVE
    overrides: dict[BookingId, Outcome] = field(default_factory=dict)
    reason: Reason = Reason.NONE
    note: str = ""
    version: str = ""
    seen: frozenset[BookingId] = frozenset()
    """The appointments that the page listed."""
    shown: str = ""
    """Policy and choices by hand as the page showed them; see `choices`."""

    @property
    def choices(self) -> str:
        """Policy and choices by hand, as a text to compare."""
        chosen = [f"{booking}:{outcome}" for booking, outcome in sorted(self.overrides.items())]
        return " ".join([self.policy.value, *chosen])

    def as_shown(self) -> "Draft | None":
        """Return the draft with the policy and the choices that the page showed; None when it says none."""
        policy, *chosen = self.shown.split(" ")
        if policy not in set(Policy):
            return None
        pairs = [one.rpartition(":") for one in chosen]
        known = {BookingId(code): Outcome(value) for code, _, value in pairs if value in set(Outcome)}
        return replace(self, policy=Policy(policy), overrides=known)


def first_draft(edit: Edit) -> Draft:
    """Return what the page starts from; a cause is chosen only where it says nothing about a person."""
    match edit:
        case CloseDays():
            return Draft(edit, reason=Reason.CLOSED)
        case Relocate():
            return Draft(edit, reason=Reason.ROOM)
        case _:
            return Draft(edit)


def pack(edit: Edit) -> str:
    """Return an edit as the hidden field of a form."""
    return StoredEdit(edit=edit).model_dump_json()


def unpack(text: str) -> Edit | None:
    """Read the hidden field; None when it is no edit."""
    try:
        return StoredEdit.model_validate_json(text).edit
    except ValidationError:
        return None


def row_field(booking: BookingId) -> str:
    """Return the name of the radio buttons of an appointment."""
    return f"{_ROW}{booking}"


def draft_in(visit: Visit, *, reset: bool = False) -> Draft | None:
    """Read the form of the preview; None when it carries no edit. `reset` forgets what was chosen by hand.

    The button of a row that the policy itself chose says `regel`: only another one is a choice by hand.
    """
    form = visit.form
    edit = unpack(form.get(EDIT_FIELD, ""))
    if edit is None or not sensible(edit, visit.today):
        return None
    rows = {BookingId(name.removeprefix(_ROW)): value for name, value in form.items() if _is_row(name)}
    policy, reason = form.get("regel", ""), form.get("grund", "")
    return Draft(
        edit=edit,
        policy=Policy(policy) if policy in set(Policy) else Policy.MOVE,
        overrides={}
        if reset
        else {booking: Outcome(value) for booking, value in rows.items() if value in set(Outcome)},
        reason=Reason(reason) if reason in set(Reason) else Reason.NONE,
        note=one_line(form.get("zusatz", "")),
        version=form.get(VERSION_FIELD, ""),
        seen=frozenset(rows),
        shown=form.get(SHOWN_FIELD, ""),
    )


def _is_row(name: str) -> bool:
    return name.startswith(_ROW)


def keep(response: Response, visit: Visit, edit: Edit) -> bool:
    """Leave the edit in the browser; False when it is too long for that."""
    text = base64.urlsafe_b64encode(pack(edit).encode()).decode()
    signed = f"{text}.{visit.deps.vault.sign(_SCOPE, f'{visit.viewer}.{text}')}"
    if len(signed) > _LONGEST:
        return False
    give(response, Cookie.DRAFT, signed, secure=visit.deps.secure_cookies, lasts=_KEPT)
    return True


def kept_edit(visit: Visit) -> Edit | None:
    """Return the edit that this member of staff was looking at in this browser."""
    return _signed_edit(visit.request, visit.deps, visit.viewer, visit.today)


def _signed_edit(request: Request, deps: DeskDeps, viewer: str, today: date) -> Edit | None:
    text, _, signature = read(request, Cookie.DRAFT, _LONGEST).rpartition(".")
    if not text or not deps.vault.verify(_SCOPE, f"{viewer}.{text}", signature):
        return None
    try:
        edit = unpack(base64.urlsafe_b64decode(text).decode())
    except (binascii.Error, UnicodeDecodeError):
        return None
    return edit if edit is not None and sensible(edit, today) else None


def forget(response: Response, visit: Visit) -> None:
    """Forget the edit: it was done."""
    take(response, Cookie.DRAFT, secure=visit.deps.secure_cookies)


def sensible(edit: Edit, today: date) -> bool:
    """Say whether an edit stays within what its form allows; a form can be tampered with."""
    if _UNSEEN in pack(edit):
        return False
    match edit:
        case CloseDays():
            return _days(edit.first, edit.last, today) and len(edit.title) <= _LONGEST_TEXT
        case Relocate():
            short = max(len(edit.address), len(edit.room)) <= _LONGEST_TEXT
            return short and bool(edit.address) and _days(edit.first, edit.last, today)
        case TakeAbsence():
            return _is_aware(edit.start) and _is_aware(edit.end) and _moments(edit.start, edit.end, today)
        case AddRules():
            return 0 < len(edit.rules) <= _MOST_RULES and all(one.valid_from >= today for one in edit.rules)
        case ReplaceRule():
            return edit.from_day >= today
        case EndPost():
            return edit.last_day is None or edit.last_day >= today - timedelta(days=1)
        case LiftClosure() | LiftAbsence() | LiftRelocation():
            return True
        case _:
            assert_never(edit)


def _days(first: date, last: date, today: date) -> bool:
    return today <= first <= last and (last - first).days <= _MOST_DAYS


def _is_aware(moment: datetime) -> bool:
    return moment.tzinfo is not None


def _moments(start: datetime, end: datetime, today: date) -> bool:
    early = today - timedelta(days=1)
    return start < end and start.date() >= early and (end - start).days <= _MOST_DAYS
