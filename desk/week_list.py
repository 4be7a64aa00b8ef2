"""The week as a list: the same data as the table, one line a piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from desk.german import people_text
from desk.week_items import Item, Kind
from desk.week_words import ItemWords, day_title, desk_text


@dataclass(frozen=True, slots=True)
class ListLine:
    """One piece of the week."""

    day: date
    day_text: str
    time: str
    where: str
    adviser: str
    kind: Kind
    state: str
    code: str
    address: str
    language: str
    people: str


def list_lines(items: Sequence[Item], words: ItemWords, zone: ZoneInfo, *, by_place: bool) -> list[ListLine]:
    """Return the lines in the order of time."""
    return [_line(one, words, zone, by_place=by_place) for one in items]


def _line(item: Item, words: ItemWords, zone: ZoneInfo, *, by_place: bool) -> ListLine:
    booking = item.booking if item.kind is Kind.BOOKED else None
    desk = desk_text(item.desk_no)
    return ListLine(
        day=item.day,
        day_text=day_title(item.day),
        time=words.time(item, zone),
        where=f"{words.names.place(item.place)}, {desk}" if by_place else desk,
        adviser=item.adviser,
        kind=item.kind,
        state=words.state(item, zone),
        code="" if booking is None else words.code(booking),
        address=words.address(item),
        language="" if booking is None else words.names.language(booking.language),
        people="" if booking is None else people_text(booking.party_size),
    )
