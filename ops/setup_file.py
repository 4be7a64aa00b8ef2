"""The schema of a setup file: who advises, where, about what, and at which hours."""

import re
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt

from domain.office_hours import MOST_BUFFER_MINUTES
from domain.setup import DESK_PREFIX
from domain.slots import PLACE_CODE_LENGTH
from domain.staff import Gender, Role
from domain.ticks import TICK_MINUTES
from ops.printable import has_unseen

_MOST: Final = 1_000
"""Entries of a kind; hours are laid out over a year, entry by entry."""
_CODE: Final = re.compile(r"[a-z][a-z0-9-]*")
_DESK_ID: Final = re.compile(re.escape(DESK_PREFIX) + r"[A-Za-z0-9.-]{1,60}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")
_WALL_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


class Weekday(StrEnum):
    """The days of the week as a setup file writes them."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return list(Weekday).index(self)


def _code(text: str) -> str:
    if not _CODE.fullmatch(text):
        message = "only small letters, digits and hyphens, beginning with a letter"
        raise ValueError(message)
    return text


def _desk_id(text: str) -> str:
    if not _DESK_ID.fullmatch(text):
        message = f"only entries made at the desk have an id, and it begins with {DESK_PREFIX}"
        raise ValueError(message)
    return text


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        message = f"{text!r} is not a language code such as uk or de-simple"
        raise ValueError(message)
    return text


def _shown(text: str) -> str:
    """These texts stand in messages, calendars and lists: one line, and nothing that a reader cannot see."""
    if has_unseen(text):
        message = "one line without control characters or marks of direction"
        raise ValueError(message)
    return text


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        message = f"{text!r} is not a time zone such as Europe/Berlin"
        raise ValueError(message) from error
    return text


def _wall_time(value: object) -> time:
    if isinstance(value, str) and _WALL_TIME.fullmatch(value):
        value = time.fromisoformat(value)
    if not isinstance(value, time):
        message = 'a time of day such as "09:00" is needed'
        raise ValueError(message)  # noqa: TRY004 - pydantic reports ValueError, not TypeError
    if value.second or value.microsecond or value.minute % TICK_MINUTES:
        message = f"times are in steps of {TICK_MINUTES} minutes"
        raise ValueError(message)
    return value


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    message = "a date such as 2026-12-31 is needed, without quotation marks"
    raise ValueError(message)


def _in_ticks(minutes: int) -> int:
    if minutes % TICK_MINUTES:
        message = f"minutes are in steps of {TICK_MINUTES}"
        raise ValueError(message)
    return minutes


def _buffer(minutes: int) -> int:
    if minutes % TICK_MINUTES or not 0 <= minutes <= MOST_BUFFER_MINUTES:
        message = f"0 to {MOST_BUFFER_MINUTES} minutes in steps of {TICK_MINUTES}"
        raise ValueError(message)
    return minutes


def _nth(number: int) -> int:
    if number not in {1, 2, 3, 4, 5, -1}:
        message = "1 to 5, or -1 for the last such day of the month"
        raise ValueError(message)
    return number


Text = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_shown)]
Optional = Annotated[str, Field(max_length=200), AfterValidator(_shown)]
Code = Annotated[str, Field(max_length=40), AfterValidator(_code)]
PlaceCode = Annotated[str, Field(max_length=PLACE_CODE_LENGTH), AfterValidator(_code)]
DeskId = Annotated[str, AfterValidator(_desk_id)]
Language = Annotated[str, AfterValidator(_language)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Day = Annotated[date, BeforeValidator(_day)]
Minutes = Annotated[StrictInt, AfterValidator(_in_ticks)]


class Entry(BaseModel):
    """One table of the file; a key that is not known is refused, because it is a typing error."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class OrganisationEntry(Entry):
    """A body that runs advice."""

    id: Code
    name: Text
    short_name: Text


class MunicipalityEntry(Entry):
    """Where people live; `fallback_place` takes its people when it has nothing free of its own."""

    id: Code
    name: Text
    organisation: Code
    fallback_place: PlaceCode | None = None


class PlaceEntry(Entry):
    """Where advice is given; the id is short because it is part of links and buttons."""

    id: PlaceCode
    municipality: Code
    name: Text
    address: Optional = ""
    room: Optional = ""
    phone: Optional = ""
    hours_note: Optional = ""
    tz: Annotated[str, AfterValidator(_zone)] = "Europe/Berlin"
    desks: Annotated[StrictInt, Field(ge=1, le=99)] = 1
    nearby: tuple[PlaceCode, ...] = ()
    languages: tuple[Language, ...] = ()


class TopicEntry(Entry):
    """A concern people can choose; labels that are missing come from the catalogues."""

    code: Code
    extra_minutes: Annotated[Minutes, Field(ge=0, le=60)] = 0
    contact_type: Optional = ""
    labels: dict[Language, Text] = Field(default_factory=dict)
    valid_from: Day | None = None
    valid_to: Day | None = None


class StaffEntry(Entry):
    """A post; the label is what others read, a post such as "CM Birke" and never a real name."""

    username: Code
    label: Text
    role: Role
    organisation: Code
    municipalities: tuple[Code, ...] = ()
    languages: tuple[Language, ...] = ()
    gender: Gender | None = None
    share: Annotated[StrictInt, Field(ge=1, le=100)] = 100
    ends_on: Day | None = None
    adviser: StrictBool = False


class OfficeHoursEntry(Entry):
    """One adviser in one place on the same days and times, week after week."""

    id: DeskId | None = None
    place: PlaceCode
    staff: Code
    days: Annotated[tuple[Weekday, ...], Field(min_length=1)]
    starts: WallTime
    ends: WallTime
    every_weeks: Annotated[StrictInt, Field(ge=1, le=52)] = 1
    anchor: Day | None = None
    nth: tuple[Annotated[StrictInt, AfterValidator(_nth)], ...] = ()
    valid_from: Day | None = None
    valid_to: Day | None = None
    grid_minutes: Annotated[Minutes, Field(ge=TICK_MINUTES, le=120)] = 15
    walk_in: StrictBool = False
    buffer_minutes: Annotated[StrictInt, AfterValidator(_buffer)] = 0
    replaces: Annotated[str, Field(max_length=70)] | None = None


class ClosureEntry(Entry):
    """Closed days, the first and the last included; without a place everything is closed."""

    id: DeskId | None = None
    place: PlaceCode | None = None
    first: Day
    last: Day
    starts: WallTime | None = None
    ends: WallTime | None = None
    reason: Text


class SetupFile(Entry):
    """The whole file; every table is written with double brackets, as often as needed."""

    organisation: Annotated[tuple[OrganisationEntry, ...], Field(min_length=1, max_length=_MOST)]
    municipality: Annotated[tuple[MunicipalityEntry, ...], Field(max_length=_MOST)] = ()
    place: Annotated[tuple[PlaceEntry, ...], Field(max_length=_MOST)] = ()
    topic: Annotated[tuple[TopicEntry, ...], Field(max_length=_MOST)] = ()
    staff: Annotated[tuple[StaffEntry, ...], Field(max_length=_MOST)] = ()
    office_hours: Annotated[tuple[OfficeHoursEntry, ...], Field(max_length=_MOST)] = ()
    closure: Annotated[tuple[ClosureEntry, ...], Field(max_length=_MOST)] = ()
