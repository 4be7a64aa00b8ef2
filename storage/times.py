"""Times as the database keeps them: UTC microseconds since the epoch."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_us(moment: datetime) -> int:
    """Return an aware time as UTC microseconds, exactly; a naive time is refused with ValueError."""
    if moment.tzinfo is None:
        message = "a time without a zone cannot be stored"
        raise ValueError(message)
    return (moment - _EPOCH) // _MICROSECOND


def from_us(microseconds: int) -> datetime:
    """Return UTC microseconds as an aware UTC time, exactly."""
    return _EPOCH + timedelta(microseconds=microseconds)


def to_us_or_none(moment: datetime | None) -> int | None:
    """Return an optional time as optional microseconds."""
    return None if moment is None else to_us(moment)


def from_us_or_none(microseconds: int | None) -> datetime | None:
    """Return optional microseconds as an optional time."""
    return None if microseconds is None else from_us(microseconds)
