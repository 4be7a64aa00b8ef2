"""How often one key may ask: so many requests a minute, counted in this process."""

from datetime import datetime

PER_MINUTE = 300
_MINUTE = 60


class Pace:
    """Counts the requests of each key by the minute of the clock. Only keys that exist are counted."""

    def __init__(self, per_minute: int = PER_MINUTE) -> None:
        self._per_minute = per_minute
        self._counted: dict[str, tuple[int, int]] = {}

    def wait(self, key: str, now: datetime) -> int:
        """Count a request: 0 when it may pass, else the seconds until the next one may."""
        minute, second = divmod(int(now.timestamp()), _MINUTE)
        known, number = self._counted.get(key, (minute, 0))
        number = number + 1 if known == minute else 1
        self._counted[key] = (minute, number)
        return 0 if number <= self._per_minute else _MINUTE - second
