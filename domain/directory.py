"""Organisations, municipalities, places and topics as one frozen value for engine and renderers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.ids import Lang, MunicipalityId, OrganisationId, PlaceId, RelocationId, TopicCode


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that runs advice; a boundary of access."""

    id: OrganisationId
    name: str
    short_name: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Municipality:
    """Where a person lives; `fallback_place` takes its people when it has nothing free itself."""

    id: MunicipalityId
    name: str
    organisation: OrganisationId
    fallback_place: PlaceId | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A building or room where advice is given, with `desks` side by side."""

    id: PlaceId
    municipality: MunicipalityId
    name: str
    address: str = ""
    room: str = ""
    phone: str = ""
    hours_note: str = ""
    tz: str = "Europe/Berlin"
    desks: int = 1
    nearby: tuple[PlaceId, ...] = ()
    """Other places to offer when nothing is free here, nearest first."""
    position: int = 0
    languages: tuple[Lang, ...] = ()
    """The languages that whoever comes by its link is offered first, in this order."""


def language_rank(place: Place | None, favourite: Lang | None) -> Callable[[Lang], int]:
    """Return what languages are sorted by where one is asked for: the favourite, then those of the place.

    All others stay behind them, in the order in which they are.
    """
    first = [*([] if favourite is None else [favourite]), *(() if place is None else place.languages)]
    return lambda language: first.index(language) if language in first else len(first)


@dataclass(frozen=True, slots=True)
class Relocation:
    """Days on which a place is somewhere else, both included; its office hours stay what they are."""

    id: RelocationId
    place: PlaceId
    first: date
    last: date
    address: str
    room: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A concern that people can choose; staff add and retire topics."""

    code: TopicCode
    position: int = 0
    extra_minutes: int = 0
    contact_type: str = ""
    labels: Mapping[Lang, str] = field(default_factory=dict)
    """The office's own labels; a language that is missing here takes the label of the catalogue."""
    valid_from: date | None = None
    valid_to: date | None = None

    def offered_on(self, day: date) -> bool:
        """Say whether the topic is offered on that day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything active, each in its order; `version` changes exactly when the content does."""

    organisations: tuple[Organisation, ...] = ()
    municipalities: tuple[Municipality, ...] = ()
    places: tuple[Place, ...] = ()
    topics: tuple[Topic, ...] = ()
    version: str = ""
    relocations: tuple[Relocation, ...] = ()
    _places: dict[str, Place] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note where each place is; a turn looks some hundred up."""
        self._places.update({place.id: place for place in reversed(self.places)})

    def municipality(self, code: str) -> Municipality | None:
        """Return the municipality with that id, or None."""
        return next((one for one in self.municipalities if one.id == code), None)

    def place(self, code: str) -> Place | None:
        """Return the place with that id, or None."""
        return self._places.get(code)

    def place_on(self, code: str, day: date) -> Place | None:
        """Return the place as it is on a day of its own calendar: address and room of that day."""
        place = self.place(code)
        moved = [one for one in self.relocations if one.place == code and one.first <= day <= one.last]
        if place is None or not moved:
            return place
        there = max(moved, key=lambda one: (one.first, one.id))
        return replace(place, address=there.address, room=there.room)

    def topic(self, code: str) -> Topic | None:
        """Return the topic with that code, or None."""
        return next((one for one in self.topics if one.code == code), None)

    def organisation_for(self, municipality: MunicipalityId | None) -> Organisation | None:
        """Return who answers for the municipality; for people who are unsure, the first organisation."""
        home = None if municipality is None else self.municipality(municipality)
        if home is None:
            return self.organisations[0] if self.organisations else None
        return next((one for one in self.organisations if one.id == home.organisation), None)

    def place_tiers(self, municipality: MunicipalityId | None) -> tuple[tuple[Place, ...], ...]:
        """Return groups of places to try in turn: own, fallback, those nearby; unsure: all at once."""
        home = None if municipality is None else self.municipality(municipality)
        if home is None:
            return (self.places,) if self.places else ()
        own = [place for place in self.places if place.municipality == home.id]
        fallback = self._named([home.fallback_place] if home.fallback_place else [], without=own)
        near = own + fallback
        nearby = self._named((code for place in near for code in place.nearby), without=near)
        return tuple(tuple(tier) for tier in (own, fallback, nearby) if tier)

    def places_for(self, municipality: MunicipalityId | None) -> tuple[Place, ...]:
        """Return the same places as `place_tiers`, in one row, best first."""
        return tuple(place for tier in self.place_tiers(municipality) for place in tier)

    def _named(self, codes: Iterable[PlaceId], without: list[Place]) -> list[Place]:
        found: list[Place] = []
        for code in codes:
            place = self.place(code)
            if place is not None and place not in without and place not in found:
                found.append(place)
        return found
