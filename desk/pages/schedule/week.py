"""The week: of a place by desks, of a person by places, or as a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from starlette.responses import Response

from desk.access import Right, may
from desk.busy_conflicts import ConflictNote, conflicts_for
from desk.german import full_day
from desk.pages.schedule.asides import Asides, asides_of, day_notes
from desk.pages.schedule.unknown import unknown_place
from desk.pages.start import undelivered_for
from desk.schedule_addresses import place_hours, week_address
from desk.schedule_scope import Scope, load_scope
from desk.slot_warnings import slot_warnings
from desk.typed import monday_of, next_week, read_week, week_number
from desk.visit import Visit
from desk.week_grid import GridMaker
from desk.week_items import Surroundings, items_of
from desk.week_list import list_lines
from desk.week_words import ItemWords, count
from domain.directory import Place
from domain.staff import StaffMember
from storage.database import Reader
from storage.schedule import absences_between, closures_between, relocations_between
from storage.waiting import waiting_count
from storage.week import Week, week_of

_WEEK_DAYS = 7


class View(StrEnum):
    """How the week is shown; the values stand in addresses."""

    PLACE = "ort"
    PERSON = "person"
    LIST = "liste"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for. With a `person` it is her week, at all places."""

    place: Place
    monday: date
    view: View
    person: StaffMember | None
    unfold: bool

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the place."""
        return ZoneInfo(self.place.tz)

    @property
    def begin(self) -> datetime:
        """The first moment of the week."""
        return datetime.combine(self.monday, time(), tzinfo=self.zone)

    @property
    def end(self) -> datetime:
        """The first moment after the week."""
        return datetime.combine(next_week(self.monday), time(), tzinfo=self.zone)

    @property
    def last(self) -> date:
        """The Sunday."""
        return self.monday + timedelta(days=_WEEK_DAYS - 1)

    def address(self, monday: date) -> str:
        """Return the same view of another week."""
        person = "" if self.person is None else str(self.person.id)
        return week_address(self.place.id, monday, self.view, person)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the database says about the week, all of one moment."""

    week: Week
    around: Surroundings
    asides: Asides
    notes: dict[date, tuple[str, ...]]
    waiting: int | None
    warnings: Sequence[str]
    """Where free appointments run out."""
    conflicts: Sequence[ConflictNote]


async def first_place(visit: Visit) -> Response:
    """Lead to the place that is asked for, or the first one sees; without any, say so."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
    query = visit.request.query_params
    wanted = scope.place(query.get("ort", "")) or next(iter(scope.places), None)
    if wanted is not None:
        kept = {name: query[name] for name in ("woche", "sicht", "person") if query.get(name)}
        return visit.to(place_hours(wanted.id, **kept))
    return await visit.show("week_empty.html", "Sprechzeiten", plans=scope.plans)


async def week(visit: Visit) -> Response:
    """Show the week of a place or of a person."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        asked = _asked(visit, scope)
        if asked is None:
            return await unknown_place(visit)
        loaded = await _load(visit, reader, scope, asked)
    return await _show(visit, scope, asked, loaded)


async def _load(visit: Visit, reader: Reader, scope: Scope, asked: Asked) -> Loaded:
    places = [asked.place] if asked.person is None else list(scope.places)
    around = await _around(visit, reader, scope, asked, places)
    moved = await relocations_between(reader, [asked.place.id], asked.monday, asked.last)
    return Loaded(
        week=await week_of(reader, scope.sight(*places), asked.begin, asked.end, visit.now),
        around=around,
        asides=await asides_of(reader, scope, asked.place, visit.now),
        notes=day_notes(asked.monday, around.closures, moved, asked.place.id),
        waiting=await waiting_count(reader, asked.place.municipality) if scope.plans else None,
        warnings=await slot_warnings(visit, reader, scope.names) if scope.plans else (),
        conflicts=await conflicts_for(visit, reader, scope) if scope.plans else (),
    )


def _asked(visit: Visit, scope: Scope) -> Asked | None:
    query = visit.request.query_params
    place = scope.place(visit.request.path_params["ort"])
    if place is None:
        return None
    wanted = query.get("sicht", "")
    view = View(wanted) if wanted in set(View) else (View.PLACE if scope.plans else View.PERSON)
    person = scope.adviser(query.get("person", ""))
    if view is View.PLACE or (view is View.LIST and not query.get("person")):
        person = None
    elif view is View.PERSON and person is None:
        person = scope.advisers[0] if scope.advisers else None
    monday = read_week(query.get("woche", "")) or monday_of(visit.today)
    return Asked(place, monday, view, person, bool(query.get("vorbei")))


async def _around(
    visit: Visit, reader: Reader, scope: Scope, asked: Asked, places: list[Place]
) -> Surroundings:
    codes = [place.id for place in places]
    absences = await absences_between(reader, scope.member.organisation, asked.begin, asked.end)
    mine = None if scope.plans else scope.member.id
    return Surroundings(
        monday=asked.monday,
        now=visit.now,
        minutes=visit.deps.appointments.base_minutes,
        zones={place.id: ZoneInfo(place.tz) for place in places},
        advisers={one.id: one for one in scope.advisers},
        rules=[line for line in scope.rules if line.rule.place in codes],
        absences=[line for line in absences if mine in {None, line.absence.staff}],
        closures=await closures_between(reader, codes, asked.monday, asked.last),
    )


async def _show(visit: Visit, scope: Scope, asked: Asked, loaded: Loaded) -> Response:
    by_place = asked.person is not None
    words = ItemWords(scope.names, visit.now, may(visit.member.role, Right.RECORDS))
    items = items_of(loaded.week, loaded.around)
    if asked.person is not None:
        items = [one for one in items if one.resource == asked.person.id]
    maker = GridMaker(
        words=words,
        zone=asked.zone,
        monday=asked.monday,
        by_place=by_place,
        unfold=asked.unfold,
        notes=loaded.notes,
    )
    heading = asked.place.name if asked.person is None else asked.person.display_name
    return await visit.show(
        "week.html",
        f"Sprechzeiten {asked.place.name}, {week_number(asked.monday)}",
        asked=asked,
        heading=heading,
        scope=scope,
        owned=scope.owns(asked.place),
        grid=None if asked.view is View.LIST else maker.grid(items),
        lines=list_lines(items, words, asked.zone, by_place=by_place) if asked.view is View.LIST else [],
        by_place=by_place,
        counts=count(items),
        waiting=loaded.waiting,
        warnings=loaded.warnings,
        conflicts=loaded.conflicts,
        asides=loaded.asides,
        week_name=week_number(asked.monday),
        week_days=_days_text(asked.monday, asked.last - timedelta(days=2)),
        earlier=(week_number(next_week(asked.monday, -1)), asked.address(next_week(asked.monday, -1))),
        later=(week_number(next_week(asked.monday)), asked.address(next_week(asked.monday))),
        this_week=asked.address(monday_of(visit.today)),
        unfolded=f"{asked.address(asked.monday)}&vorbei=ja",
        today=visit.today,
        today_text=full_day(visit.today),
        undelivered=None if words.reads_records else await undelivered_for(visit),
    )


def _days_text(first: date, last: date) -> str:
    """Write the days of a week: "23.–27.11.2026"."""
    begin = f"{first:%d.}" if first.month == last.month else f"{first:%d.%m.}"
    return f"{begin}–{last:%d.%m.%Y}"
