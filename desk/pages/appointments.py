"""The list of a day: who comes when, where, to whom; no name, no topic, no word of anybody."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import urlencode

from starlette.responses import Response

from desk.access import Right, may
from desk.addresses import with_query
from desk.day_rows import DAY_LIST, DayRowMaker
from desk.german import OFFICE_ZONE, full_day
from desk.names import Names, load_names
from desk.queue_controls import Option, Select
from desk.typed import read_day, typed_day
from desk.visit import Visit
from domain.ids import PlaceId, StaffId
from storage.day_list import DayChoices, DayQuery, day_choices, day_list

MOST = 200
"""More rows nobody reads at once: a place or an adviser narrows the list."""
NO_DAY = "Das ist kein Datum. Schreiben Sie zum Beispiel 24.11.2026 oder morgen."
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class DayState:
    """A day's list as its address describes it."""

    day: date
    place: str = ""
    adviser: str = ""

    def on(self, day: date) -> str:
        """Return the same list of another day."""
        pairs = [("tag", day.isoformat()), ("ort", self.place), ("person", self.adviser)]
        return with_query(DAY_LIST, urlencode([pair for pair in pairs if pair[1]]))

    def asked_by(self, viewer: StaffId) -> DayQuery:
        """Return what the database is asked for."""
        begin = datetime.combine(self.day, time(), tzinfo=OFFICE_ZONE)
        end = datetime.combine(self.day + timedelta(days=1), time(), tzinfo=OFFICE_ZONE)
        return DayQuery(viewer, begin, end, PlaceId(self.place) or None, StaffId(self.adviser) or None)


async def appointments(visit: Visit) -> Response:
    """Show the appointments of a day."""
    state, problem = _state(visit)
    query = state.asked_by(visit.viewer)
    async with visit.deps.database.reading() as reader:
        lines = await day_list(reader, query, most=MOST + 1)
        choices = await day_choices(reader, query)
    names = await load_names(visit.deps)
    marks = may(visit.member.role, Right.RECORDS)
    maker = DayRowMaker(names, visit.now, visit.deps.grace, marks)
    title = "Termine"
    return await visit.show(
        "appointments.html",
        f"Fehler: {title}" if problem else title,
        422 if problem else 200,
        day=full_day(state.day),
        is_today=state.day == visit.today,
        typed=visit.request.query_params.get("tag", "")[:20] if problem else typed_day(state.day),
        problem=problem,
        before=state.on(state.day - timedelta(days=1)),
        behind=state.on(state.day + timedelta(days=1)),
        todays=state.on(visit.today),
        whole_day=DayState(state.day).on(state.day),
        narrowed=bool(state.place or state.adviser),
        selects=_selects(state, choices, names),
        rows=[maker.row(line) for line in lines[:MOST]],
        cut=len(lines) > MOST,
        facts=maker.facts(lines[:MOST]),
        marks=marks,
        grace=int(visit.deps.grace.total_seconds()) // 60,
    )


def _state(visit: Visit) -> tuple[DayState, str]:
    """Read the address; a day that is none is today, with a word about it."""
    params = visit.request.query_params
    typed = params.get("tag", "")
    found = read_day(typed[:20], visit.today) if typed.strip() else visit.today
    known = found is not None and _FIRST_YEAR <= found.year <= _LAST_YEAR
    day = found if found is not None and known else visit.today
    state = DayState(day, _code(params.get("ort", "")), _code(params.get("person", "")))
    return state, "" if known else NO_DAY


def _code(text: str) -> str:
    return text if len(text) <= 100 and text.isprintable() else ""  # noqa: PLR2004 - longer than any id


def _selects(state: DayState, choices: DayChoices, names: Names) -> list[Select]:
    places = {str(place): names.place(place) for place in choices.places}
    advisers = {str(code): name for code, name in choices.advisers.items()}
    return [
        _select("ort", "Ort", state.place, places),
        _select("person", "Fachkraft", state.adviser, advisers),
    ]


def _select(name: str, label: str, chosen: str, values: dict[str, str]) -> Select:
    ordered = sorted(values.items(), key=lambda pair: pair[1].casefold())
    if chosen and chosen not in values:
        ordered.append((chosen, "an diesem Tag nicht da"))
    options = tuple(Option(value, text, value == chosen) for value, text in ordered)
    return Select(name, label, "Alle", options)
