"""What stands around the queue's table: views with counts, the filter form, chips, headers to sort by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk import words
from desk.addresses import QUEUE, with_query
from desk.list_state import URGENCY_WORDS, AppointmentChoice, ListState
from desk.names import Names
from domain.staff import StaffMember
from storage.queue_counts import CAP
from storage.queue_query import Order, View

_LABELS = {
    "dringlichkeit": "Dringlichkeit",
    "sprache": "Sprache",
    "thema": "Thema",
    "gemeinde": "Gemeinde",
    "termin": "Termin",
}
_APPOINTMENTS = {
    AppointmentChoice.NONE: "Ohne Termin",
    AppointmentChoice.TODAY: "Heute",
    AppointmentChoice.WEEK: "Diese Woche",
}


@dataclass(frozen=True, slots=True)
class Tab:
    """A view that can be opened."""

    address: str
    text: str
    count: str
    current: bool


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a select."""

    value: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Select:
    """A labelled select of the filter form."""

    name: str
    label: str
    everything: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """An active filter and the address without it."""

    label: str
    value: str
    address: str


@dataclass(frozen=True, slots=True)
class Header:
    """A column one can sort by; `direction` is the value of `aria-sort`, empty while another column sorts."""

    text: str
    address: str
    direction: str


def count_text(number: int) -> str:
    """Write a count; nobody needs it exactly beyond 99."""
    return f"{CAP - 1}+" if number >= CAP else str(number)


def tabs(state: ListState, counts: Mapping[View, int]) -> list[Tab]:
    """Return the fixed views."""
    return [
        Tab(with_query(QUEUE, f"ansicht={view}"), text, count_text(counts[view]), view is state.view)
        for view, text in words.VIEWS.items()
    ]


def selects(state: ListState, names: Names, member: StaffMember, languages: Sequence[str]) -> list[Select]:
    """Return the selects of the filter form."""
    spoken = {code: names.language(code) for code in {*languages, state.value("sprache")} if code}
    topics = {str(topic.code): names.topic(topic.code) for topic in names.directory.topics}
    places = {str(code): names.municipality(code) for code in member.municipalities}
    urgencies = {word: words.URGENCIES[urgency] for word, urgency in URGENCY_WORDS.items()}
    choices: dict[str, dict[str, str]] = {
        "dringlichkeit": urgencies,
        "sprache": _sorted(spoken),
        "thema": _sorted(topics),
        "gemeinde": _sorted(places),
        "termin": {choice.value: text for choice, text in _APPOINTMENTS.items()},
    }
    found = [_select(state, name, "Alle", values) for name, values in choices.items()]
    orders = tuple(
        Option("" if order is Order.URGENCY else order.value, text, order is state.order)
        for order, text in words.ORDERS.items()
    )
    return [*found, Select("sort", "Reihenfolge", "", orders)]


def chips(state: ListState, names: Names) -> list[Chip]:
    """Return the active filters, each with the way to take it away."""
    return [
        Chip(_LABELS[name], _value_text(name, value, names), state.without(name).address())
        for name, value in state.chosen
    ]


def headers(state: ListState) -> dict[str, Header]:
    """Return the columns one can sort by; waiting time turns round when it is chosen again."""
    order = state.order
    waiting = {Order.LONGEST: "descending", Order.NEWEST: "ascending"}.get(order, "")
    turned = Order.NEWEST if order is Order.LONGEST else Order.LONGEST
    return {
        "urgency": Header(
            "Dringlichkeit",
            state.ordered(Order.URGENCY).address(),
            "descending" if order is Order.URGENCY else "",
        ),
        "waiting": Header("Wartet", state.ordered(turned).address(), waiting),
        "appointment": Header(
            "Termin",
            state.ordered(Order.APPOINTMENT).address(),
            "ascending" if order is Order.APPOINTMENT else "",
        ),
    }


def _select(state: ListState, name: str, everything: str, values: Mapping[str, str]) -> Select:
    chosen = state.value(name)
    options = tuple(Option(value, text, value == chosen) for value, text in values.items())
    return Select(name, _LABELS[name], everything, options)


def _sorted(values: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(values.items(), key=lambda pair: pair[1].casefold()))


def _value_text(name: str, value: str, names: Names) -> str:
    match name:
        case "dringlichkeit":
            return words.URGENCIES[URGENCY_WORDS[value]]
        case "sprache":
            return names.language(value)
        case "thema":
            return names.topic(value)
        case "gemeinde":
            return names.municipality(value)
        case _:
            return _APPOINTMENTS[AppointmentChoice(value)]
