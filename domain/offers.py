"""From free starts to offers: who suits the wishes best, and what is shown when hardly anybody does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.ids import Lang, PlaceId, StaffId
from domain.slots import AdviserWish, OfferQuery, SlotOffer, SlotWish
from domain.staff import Gender
from domain.ticks import local_date

ENOUGH_MATCHES = 3
"""With so many starts that suit every wish in the first two weeks, others are not shown."""

_WINDOW = timedelta(days=14)
_WISHED = {AdviserWish.WOMAN: Gender.WOMAN, AdviserWish.MAN: Gender.MAN}


@dataclass(frozen=True, slots=True)
class Adviser:
    """What the search must know about an adviser."""

    id: StaffId
    languages: frozenset[str] = frozenset()
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """How well an adviser suits; woman or man counts more, because an interpreter can help with words."""

    wish: bool
    language: bool

    @property
    def rank(self) -> int:
        """Higher is better; 3 is everything as wished."""
        return 2 * self.wish + self.language


@dataclass(frozen=True, slots=True)
class FreeStart:
    """A start at which this adviser is free for long enough."""

    place: PlaceId
    adviser: StaffId
    start: datetime
    buffer_minutes: int = 0
    """Kept free after an appointment there."""


def windows(earliest: datetime, latest: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Give the time between two moments in parts of two weeks, in which free starts are looked for.

    A part ends at midnight UTC: no office hour of a place in Europe runs then, so no day is cut in two.
    """
    begin = earliest
    while begin < latest:
        end = min(datetime.combine((begin + _WINDOW).date(), time(), tzinfo=UTC), latest)
        yield begin, end
        begin = end


def spoken(language: Lang) -> str:
    """Return the language an adviser must speak for a text language: plain German is German."""
    return "de" if language.startswith("de") else str(language)


def fit_of(adviser: Adviser | None, wish: SlotWish) -> Fit:
    """Return how well the adviser suits; somebody unknown suits nobody's wish."""
    if adviser is None:
        return Fit(wish=wish.adviser is AdviserWish.ANY, language=False)
    wished = _WISHED.get(wish.adviser)
    return Fit(
        wish=wished is None or adviser.gender is wished,
        language=spoken(wish.language) in adviser.languages,
    )


def best_offers(
    starts: Iterable[FreeStart], advisers: Mapping[StaffId, Adviser], query: OfferQuery
) -> list[SlotOffer]:
    """Return one offer a start, earliest first: with who suits best, then in the place named first."""
    order = {place: number for number, place in enumerate(query.places)}
    fits = {code: fit_of(adviser, query.wish) for code, adviser in advisers.items()}
    nobody = fit_of(None, query.wish)
    best: dict[datetime, tuple[tuple[int, int], SlotOffer]] = {}
    for free in starts:
        fit = fits.get(free.adviser, nobody)
        score = (-fit.rank, order.get(free.place, len(order)))
        known = best.get(free.start)
        if known is None or score < known[0]:
            offer = SlotOffer(
                free.place, free.start, query.minutes, language_match=fit.language, wish_match=fit.wish
            )
            best[free.start] = (score, offer)
    return [best[start][1] for start in sorted(best)]


def is_match(offer: SlotOffer) -> bool:
    """Say whether everything is as wished."""
    return offer.language_match and offer.wish_match


def enough_matches(offers: Iterable[SlotOffer]) -> bool:
    """Say whether so many offers match that the others need not be shown."""
    return sum(is_match(offer) for offer in offers) >= ENOUGH_MATCHES


def by_day(offers: Iterable[SlotOffer], zones: Mapping[PlaceId, ZoneInfo]) -> dict[date, list[SlotOffer]]:
    """Return the offers by the local day of their place."""
    days: dict[date, list[SlotOffer]] = {}
    for offer in offers:
        days.setdefault(local_date(offer.start, zones[offer.place]), []).append(offer)
    return days


def pick(offers: Sequence[SlotOffer], most: int) -> list[SlotOffer]:
    """Return at most so many offers of a day, those that match before those that do not, earliest first."""
    preferred = sorted(offers, key=lambda offer: (not is_match(offer), offer.start))[:most]
    return sorted(preferred, key=lambda offer: offer.start)
