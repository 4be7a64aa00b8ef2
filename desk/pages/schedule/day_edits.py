"""Closing a place on some days, somebody's absence, a place that is elsewhere, the last day of a post."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desk.filled import Filled
from desk.pages.schedule.editing import Desk, EditPage, Values
from desk.words import ABSENCES
from domain.ids import StaffId
from domain.office_changes import AbsenceKind, CloseDays, EndPost, Relocate, TakeAbsence

_NO_PERSON: Final = "Wählen Sie eine Person."
_ORDER: Final = "Das Ende liegt vor dem Anfang. Prüfen Sie beide Angaben."
_MOST_DAYS: Final = 366
_TOO_LONG: Final = "Das sind mehr als 12 Monate. Beenden Sie dafür die Regeln."
_TYPED: Final = (AbsenceKind.ILL, AbsenceKind.LEAVE, AbsenceKind.TRAINING, AbsenceKind.OTHER)
"""The kinds that staff choose here; the others come from phones and calendars."""


def _days(form: Filled) -> tuple[date, date] | None:
    """Read the first and the last day; without a last one it is a single day."""
    first, last = form.day("von"), form.optional_day("bis")
    if not form.value("bis"):
        last = first
    if first is None or last is None:
        return None
    if last < first:
        form.wrong("bis", _ORDER)
    elif (last - first).days > _MOST_DAYS:
        form.wrong("bis", _TOO_LONG)
    return first, last


def _hours(form: Filled) -> tuple[time | None, time | None]:
    """Read from when until when; both or neither."""
    starts, ends = form.optional_clock("uhr_von"), form.optional_clock("uhr_bis")
    for name, other in (("uhr_von", "uhr_bis"), ("uhr_bis", "uhr_von")):
        if form.value(other) and not form.value(name):
            form.wrong(name, "Geben Sie beide Uhrzeiten ein, oder keine.")
    return starts, ends


def _close(desk: Desk, form: Filled) -> CloseDays | None:
    days, (starts, ends) = _days(form), _hours(form)
    if starts is not None and ends is not None and ends <= starts:
        form.wrong("uhr_bis", _ORDER)
    title = form.text("titel")
    everywhere = form.value("umfang") == "alle" and desk.scope.owns_everything
    if days is None or not form.valid:
        return None
    return CloseDays(
        place=None if everywhere else desk.place.id,
        first=days[0],
        last=days[1],
        starts=starts,
        ends=ends,
        title=title,
        organisation=desk.scope.member.organisation if everywhere else None,
    )


def _absent(desk: Desk, form: Filled) -> TakeAbsence | None:
    adviser = desk.scope.adviser(form.value("person"))
    if adviser is None:
        form.wrong("person", _NO_PERSON)
    days = _days(form)
    starts, ends = form.optional_clock("uhr_von"), form.optional_clock("uhr_bis")
    kind = form.value("art")
    if kind not in set(_TYPED):
        form.wrong("art", "Wählen Sie, warum die Person fehlt.")
    if adviser is None or days is None or not form.valid:
        return None
    start, end = _moments(days, starts, ends, ZoneInfo(desk.place.tz))
    if end <= start:
        form.wrong("uhr_bis", _ORDER)
        return None
    return TakeAbsence(staff=StaffId(adviser.id), start=start, end=end, kind=AbsenceKind(kind))


def _moments(
    days: tuple[date, date], starts: time | None, ends: time | None, zone: ZoneInfo
) -> tuple[datetime, datetime]:
    """Return from which moment until which; without times it is whole days."""
    begin = datetime.combine(days[0], starts or time(), tzinfo=zone)
    if ends is None:
        finish = datetime.combine(days[1] + timedelta(days=1), time(), tzinfo=zone)
    else:
        finish = datetime.combine(days[1], ends, tzinfo=zone)
    return begin.astimezone(UTC), finish.astimezone(UTC)


def _move(desk: Desk, form: Filled) -> Relocate | None:
    days = _days(form)
    address = form.text("adresse", required="Geben Sie die Adresse ein, an der die Sprechzeit dann ist.")
    room = form.text("raum", longest=80)
    if days is None or not form.valid:
        return None
    return Relocate(place=desk.place.id, first=days[0], last=days[1], address=address, room=room)


def _end_post(desk: Desk, form: Filled) -> EndPost | None:
    adviser = desk.scope.adviser(form.value("person"))
    if adviser is None:
        form.wrong("person", _NO_PERSON)
    last = form.optional_day("letzter")
    if not form.value("letzter") and not form.ticked("ohne_ende"):
        form.wrong("letzter", "Geben Sie den letzten Tag ein, oder wählen Sie „ohne Ende“.")
    if adviser is None or not form.valid:
        return None
    return EndPost(staff=StaffId(adviser.id), last_day=None if form.ticked("ohne_ende") else last)


def _first_days(_: Desk) -> Values:
    """Nothing yet; the address may name days."""
    names = ("von", "bis", "uhr_von", "uhr_bis", "titel", "person", "art", "adresse", "raum")
    return {**dict.fromkeys(names, ""), "umfang": "ort"}


def _kinds(_: Desk) -> dict[str, object]:
    return {"kinds": [(kind.value, ABSENCES[kind]) for kind in _TYPED]}


CLOSURE: Final = EditPage(
    template="edit_closure.html", title="Schließen", values=_first_days, read=_close, owners_only=True
)
ABSENCE: Final = EditPage(
    template="edit_absence.html",
    title="Abwesenheit eintragen",
    values=_first_days,
    read=_absent,
    more=_kinds,
)
RELOCATION: Final = EditPage(
    template="edit_relocation.html",
    title="Umzug eintragen",
    values=_first_days,
    read=_move,
    owners_only=True,
)
POST: Final = EditPage(
    template="edit_post.html",
    title="Letzten Tag eintragen",
    values=lambda _: {"person": "", "letzter": ""},
    read=_end_post,
)
