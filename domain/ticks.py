"""Five-minute ticks: the unit in which office hours are opened and appointments are claimed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.ids import Tick

TICK_SECONDS = 300
TICK_MINUTES = 5
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def tick_of(moment: datetime) -> Tick:
    """Return the tick that the moment lies in."""
    return Tick(int(moment.timestamp()) // TICK_SECONDS)


def first_tick_from(moment: datetime) -> Tick:
    """Return the first tick that starts at the moment or after it."""
    return Tick(-(-int(moment.timestamp()) // TICK_SECONDS))


def moment_of(tick: int) -> datetime:
    """Return the start of the tick, in UTC."""
    return datetime.fromtimestamp(tick * TICK_SECONDS, tz=UTC)


def ticks_in(minutes: int) -> int:
    """Return how many ticks that many minutes need, rounded up."""
    return -(-minutes // TICK_MINUTES)


def tick_text(tick: int) -> str:
    """Write a tick in base 36, the short form used in slot keys."""
    digits = ""
    while tick:
        tick, digit = divmod(tick, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def tick_from_text(text: str) -> Tick:
    """Read the base 36 form back; ValueError when it is none."""
    return Tick(int(text, 36))


def local_instant(day: date, wall: time, tz: ZoneInfo) -> datetime | None:
    """Return the UTC moment of a wall time: None when the clocks skip it, the first when it comes twice."""
    local = datetime.combine(day, wall, tzinfo=tz)
    moment = local.astimezone(UTC)
    back = moment.astimezone(tz)
    return moment if back.replace(tzinfo=None) == local.replace(tzinfo=None) else None


def widest(day: date, starts: time, ends: time, tz: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the longest time that two wall times of a day can mean: what is closed is closed altogether.

    A time that comes twice begins the first and ends the second time; one that the clocks skip is the moment
    at which they skip it.
    """
    return _meant(day, starts, tz)[0], _meant(day, ends, tz)[1]


def _meant(day: date, wall: time, tz: ZoneInfo) -> tuple[datetime, datetime]:
    """The first and the last moment that a wall time can mean."""
    local = datetime.combine(day, wall)
    one, other = sorted(local.replace(tzinfo=tz, fold=fold).astimezone(UTC) for fold in (0, 1))
    if one.astimezone(tz).replace(tzinfo=None) == local:
        return one, other
    step = timedelta(seconds=TICK_SECONDS)
    skipped = one - timedelta(seconds=one.timestamp() % TICK_SECONDS)
    while skipped.astimezone(tz).replace(tzinfo=None) < local:
        skipped += step
    return skipped, skipped


def local_date(moment: datetime, tz: ZoneInfo) -> date:
    """Return the day on which the moment falls in that zone."""
    return moment.astimezone(tz).date()
