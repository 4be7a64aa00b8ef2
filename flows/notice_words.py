"""What a notice says and which answers it offers, before any language is chosen.

A notice stands on lock screens and is read by others: it says when and where, never what an appointment is
about. So "what to bring" is one list for all topics. A list for each topic would give the topic away to
everybody who knows the lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from domain.appointments import AdviserWish
from domain.conversation import Offer
from domain.directory import Directory
from domain.notices import NoticeKind, NoticeOption, ToTell
from domain.offer_times import kept_until
from domain.office_changes import Reason
from domain.phrases import Clock, Day, Moment, Phrase, Value, Verbatim, phrase
from domain.questions import Option
from domain.ticks import local_date
from flows.places import place_at, visit_values

Paragraph = tuple[Phrase, ...]
"""Phrases that stand below each other without a gap."""

_LABELS = {
    NoticeOption.OTHER: "notice-other",
    NoticeOption.CANCEL: "notice-cancel",
    NoticeOption.FINE: "notice-fine",
    NoticeOption.DECLINE: "notice-decline",
    NoticeOption.COME: "visit-keep",
    NoticeOption.MOVE: "visit-move",
    NoticeOption.NEW: "notice-new",
}
_OFFERED = {
    NoticeKind.MOVED: (NoticeOption.FINE, NoticeOption.DECLINE),
    NoticeKind.PLACE: (NoticeOption.FINE, NoticeOption.MOVE, NoticeOption.CANCEL),
    NoticeKind.OFFER: (NoticeOption.OTHER, NoticeOption.CANCEL),
    NoticeKind.OFFER_AGAIN: (NoticeOption.OTHER, NoticeOption.CANCEL),
    NoticeKind.REMINDER: (NoticeOption.COME, NoticeOption.MOVE, NoticeOption.CANCEL),
    NoticeKind.VACANCY: (NoticeOption.OTHER, NoticeOption.DECLINE),
    NoticeKind.NO_SHOW: (NoticeOption.NEW,),
}
_REASONS = {
    Reason.ILL: "notice-reason-ill",
    Reason.ROOM: "notice-reason-room",
    Reason.STRIKE: "notice-reason-strike",
    Reason.CLOSED: "notice-reason-closed",
}
_OFFERS = frozenset({NoticeKind.OFFER, NoticeKind.OFFER_AGAIN, NoticeKind.VACANCY})


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """The parts of a notice; ``note`` is German by staff and stands between ``before`` and ``after``."""

    before: tuple[Paragraph, ...]
    note: str
    after: tuple[Paragraph, ...]
    options: tuple[Option, ...]


def notice_words(directory: Directory, told: ToTell, now: datetime, *, answerable: bool) -> NoticeWords:
    """Return what a notice says at this moment; where it cannot be answered, where that is possible."""
    offered = notice_options(directory, told)
    after = list(_after(directory, told))
    if offered and not answerable:
        after.append((phrase("notice-elsewhere"),))
    elif offered and told.kind in _OFFERS:
        after.append((phrase("notice-choose"),))
    before = [*_before(directory, told, now), *_reason(told.reason)]
    if told.note.text:
        before.append((phrase("notice-note"),))
    return NoticeWords(tuple(before), told.note.text, tuple(after), offered if answerable else ())


def notice_options(directory: Directory, told: ToTell) -> tuple[Option, ...]:
    """Return the answers that a notice offers, in the order of their buttons."""
    takes = tuple(
        Option(option.value, _take_label(directory, told, option, offer)) for option, offer in told.numbered()
    )
    others = tuple(Option(one.value, _label(told.kind, one)) for one in _OFFERED.get(told.kind, ()))
    return (*takes, *others)


def answer_value(directory: Directory, told: ToTell, option: NoticeOption) -> Value:
    """Return an answer as it is shown in the place of the buttons: a time in full, or the button's words."""
    for take, offer in told.numbered():
        if take is option:
            place = place_at(directory, offer.place, offer.start)
            return phrase("slot-line", when=Moment(offer.start, place.tz), place=Verbatim(place.name))
    return _label(told.kind, option)


def _label(kind: NoticeKind, option: NoticeOption) -> Phrase:
    if kind is NoticeKind.VACANCY and option is NoticeOption.DECLINE:
        return phrase("notice-no")
    if kind not in _OFFERS and option is NoticeOption.CANCEL:
        return phrase("visit-cancel")
    return phrase(_LABELS.get(option, "notice-take-one"))


def _take_label(directory: Directory, told: ToTell, option: NoticeOption, offer: Offer) -> Phrase:
    if told.kind is NoticeKind.VACANCY and len(told.offers) == 1:
        return phrase("notice-take-one")
    tz = place_at(directory, offer.place, offer.start).tz
    return phrase(
        "notice-take",
        number=int(option),
        day=Day(local_date(offer.start, ZoneInfo(tz))),
        time=Clock(offer.start, tz),
    )


def _before(directory: Directory, told: ToTell, now: datetime) -> Iterator[Paragraph]:
    """Say what is the case; the appointment itself last."""
    values = {} if told.visit is None else visit_values(directory, told.visit)
    lines = () if told.visit is None else (phrase("notice-visit", **values),)
    match told.kind:
        case NoticeKind.MOVED:
            yield (phrase(_moved(told)), *_former(directory, told))
            yield (phrase("notice-now"), *lines)
        case NoticeKind.PLACE:
            yield (phrase("notice-place"),)
            yield lines
        case NoticeKind.RESTORED:
            yield (phrase("notice-restored"),)
            yield lines
        case NoticeKind.OFFER | NoticeKind.CANCELLED:
            yield (phrase("notice-not-possible"), *_when_and_where(values))
        case NoticeKind.OFFER_AGAIN:
            yield (phrase("notice-again"), *_when_and_where(values))
        case NoticeKind.LAPSED:
            yield (phrase("notice-lapsed"), *_when_and_where(values))
        case NoticeKind.REMINDER:
            yield (_reminder(directory, told, now),)
            yield lines
        case NoticeKind.VACANCY:
            yield (phrase("notice-vacancy"),)
        case NoticeKind.NO_SHOW:
            yield (phrase("notice-no-show"), *_when_and_where(values))
        case _:
            assert_never(told.kind)


def _after(directory: Directory, told: ToTell) -> Iterator[Paragraph]:
    """Say what follows from it."""
    match told.kind:
        case NoticeKind.OFFER | NoticeKind.OFFER_AGAIN | NoticeKind.VACANCY:
            yield from _offers(directory, told)
        case NoticeKind.CANCELLED | NoticeKind.LAPSED:
            yield (phrase("notice-first-on-list"),)
        case NoticeKind.REMINDER:
            yield (phrase("notice-bring"),)
        case NoticeKind.NO_SHOW:
            yield (phrase("notice-no-show-ask"),)
        case NoticeKind.MOVED | NoticeKind.PLACE:
            yield (phrase("notice-fine-ask"),)
        case NoticeKind.RESTORED:
            pass
        case _:
            assert_never(told.kind)


def _when_and_where(values: dict[str, Value]) -> Paragraph:
    return (phrase("slot-line", when=values["when"], place=values["place"]),) if values else ()


def _moved(told: ToTell) -> str:
    if told.visit is None or told.former is None or told.visit.place != told.former.place:
        return "notice-moved-place"
    return "notice-moved-desk" if told.visit.desk_no != told.former.desk_no else "notice-moved-adviser"


def _former(directory: Directory, told: ToTell) -> Paragraph:
    if told.former is None or _moved(told) == "notice-moved-adviser":
        return ()
    return (phrase("notice-before", **visit_values(directory, told.former)),)


def _reminder(directory: Directory, told: ToTell, now: datetime) -> Phrase:
    """Say how near it is by the calendar of the place: nights and clock changes make no difference."""
    if told.visit is None:
        return phrase("notice-reminder")
    tz = place_at(directory, told.visit.place, told.visit.start).tz
    day, today = local_date(told.visit.start, ZoneInfo(tz)), local_date(now, ZoneInfo(tz))
    time = Clock(told.visit.start, tz)
    if day == today:
        return phrase("notice-reminder-today", time=time)
    if day == today + timedelta(days=1):
        return phrase("notice-reminder-tomorrow", time=time)
    return phrase("notice-reminder")


def _offers(directory: Directory, told: ToTell) -> Iterator[Paragraph]:
    if not told.offers:
        return
    lines = tuple(_offer_line(directory, told, *one) for one in told.numbered())
    intro = () if told.kind is NoticeKind.VACANCY else (phrase("notice-times"),)
    yield (*intro, *lines)
    if any(not one.language_match for one in told.offers):
        yield (phrase("slot-relaxed-language"),)
    if told.wish is not AdviserWish.ANY and any(not one.wish_match for one in told.offers):
        yield (phrase("slot-relaxed-wish", wish=told.wish.value),)
    if told.until is not None:
        tz = place_at(directory, told.offers[0].place, told.offers[0].start).tz
        near = any(kept_until(told.until, one.start) < told.until for one in told.offers)
        early = (phrase("notice-held-early"),) if near else ()
        yield (phrase("notice-held-until", until=Moment(told.until, tz)), *early)


def _offer_line(directory: Directory, told: ToTell, option: NoticeOption, offer: Offer) -> Phrase:
    place = place_at(directory, offer.place, offer.start)
    when, name = Moment(offer.start, place.tz), Verbatim(place.name)
    if len(told.offers) == 1:
        return phrase("slot-line", when=when, place=name)
    return phrase("notice-time", number=int(option), when=when, place=name)


def _reason(reason: Reason) -> Iterator[Paragraph]:
    if reason in _REASONS:
        yield (phrase(_REASONS[reason]),)
