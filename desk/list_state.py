"""What an address says about a list: view, filter, order and place, read from the query and written back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urlencode

from desk.addresses import QUEUE, with_query
from desk.german import OFFICE_ZONE, today
from domain.ids import Lang, MunicipalityId, StaffId, TopicCode
from domain.intake import Urgency
from domain.ticks import first_tick_from
from storage.queue_query import Bookmark, Order, QueueFilter, QueueQuery, TickRange, View, key_text, read_key

URGENCY_WORDS: Final[Mapping[str, Urgency]] = {
    "gefahr": Urgency.DANGER,
    "unterkunft": Urgency.NO_SHELTER,
    "frist": Urgency.DEADLINE,
    "unsicher": Urgency.UNSURE,
    "normal": Urgency.NORMAL,
}
FILTERS: Final = ("dringlichkeit", "sprache", "thema", "gemeinde", "termin")
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class AppointmentChoice(StrEnum):
    """The values of the filter by appointment; they stand in addresses."""

    NONE = "ohne"
    TODAY = "heute"
    WEEK = "woche"


@dataclass(frozen=True, slots=True)
class ListState:
    """A list as its address describes it; `chosen` holds the filters that are set."""

    view: View = View.OPEN
    order: Order = Order.URGENCY
    chosen: tuple[tuple[str, str], ...] = ()
    bookmark: Bookmark | None = None

    def value(self, name: str) -> str:
        """Return what a filter is set to, or nothing."""
        return dict(self.chosen).get(name, "")

    def query(self) -> str:
        """Return the query of the list from its beginning."""
        pairs = [("ansicht", self.view.value), *self.chosen]
        if self.order is not Order.URGENCY:
            pairs.append(("sort", self.order.value))
        return urlencode(pairs)

    def address(self) -> str:
        """Return the address of the list from its beginning."""
        return with_query(QUEUE, self.query())

    def address_at(self, bookmark: Bookmark) -> str:
        """Return the address of another page of the list."""
        name = "vor" if bookmark.backwards else "nach"
        return f"{self.address()}&{urlencode({name: key_text(bookmark.key)}, safe='~')}"

    def without(self, name: str) -> "ListState":
        """Return the list with one filter taken away."""
        return replace(self, chosen=tuple(pair for pair in self.chosen if pair[0] != name), bookmark=None)

    def unfiltered(self) -> "ListState":
        """Return the list with all filters taken away."""
        return replace(self, chosen=(), bookmark=None)

    def ordered(self, order: Order) -> "ListState":
        """Return the list in another order, from its beginning."""
        return replace(self, order=order, bookmark=None)

    def asked_by(self, viewer: StaffId, now: datetime) -> QueueQuery:
        """Return what the database is asked for."""
        day = today(now)
        appointment = self.value("termin")
        municipality, urgency = self.value("gemeinde"), self.value("dringlichkeit")
        language, topic = self.value("sprache"), self.value("thema")
        narrowed = QueueFilter(
            language=Lang(language) if language else None,
            topic=TopicCode(topic) if topic else None,
            municipality=MunicipalityId(municipality) if municipality else None,
            urgency=URGENCY_WORDS[urgency] if urgency else None,
            without_appointment=appointment == AppointmentChoice.NONE,
            appointment=_window(appointment, day),
        )
        return QueueQuery(viewer, now, day, self.view, self.order, narrowed)


def read_state(params: Mapping[str, str]) -> ListState:
    """Read an address; what it says that no list knows is left out."""
    view = params.get("ansicht", "")
    order_text = params.get("sort", "")
    order = Order(order_text) if order_text in set(Order) else Order.URGENCY
    chosen = tuple((name, params[name]) for name in FILTERS if _known(name, params.get(name, "")))
    return ListState(
        view=View(view) if view in set(View) else View.OPEN,
        order=order,
        chosen=chosen,
        bookmark=_bookmark(order, params),
    )


def _known(name: str, value: str) -> bool:
    match name:
        case "dringlichkeit":
            return value in URGENCY_WORDS
        case "termin":
            return value in set(AppointmentChoice)
        case _:
            return _CODE.fullmatch(value) is not None


def _bookmark(order: Order, params: Mapping[str, str]) -> Bookmark | None:
    for name, backwards in (("vor", True), ("nach", False)):
        key = read_key(order, params.get(name, ""))
        if key is not None:
            return Bookmark(key, backwards=backwards)
    return None


def _window(choice: str, day: date) -> TickRange | None:
    match choice:
        case AppointmentChoice.TODAY:
            return TickRange(_midnight(day), _midnight(day + timedelta(days=1)))
        case AppointmentChoice.WEEK:
            monday = day - timedelta(days=day.weekday())
            return TickRange(_midnight(monday), _midnight(monday + timedelta(days=7)))
        case _:
            return None


def _midnight(day: date) -> int:
    return first_tick_from(datetime.combine(day, time(0), tzinfo=OFFICE_ZONE))
