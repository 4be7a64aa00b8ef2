"""The hours in which nobody is written to, as wall time of a place; clocks that change make no difference."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

ZONE: Final = ZoneInfo("Europe/Berlin")
"""Where nothing says otherwise."""
_DAY: Final = timedelta(days=1)
_LAST_CALL: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begins` until `ends`, full hours of the local day, usually over midnight; equal means never."""

    begins: int = 22
    ends: int = 7

    def at(self, moment: datetime, zone: ZoneInfo = ZONE) -> bool:
        """Say whether nobody is written to at this moment."""
        hour = moment.astimezone(zone).hour
        if self.begins <= self.ends:
            return self.begins <= hour < self.ends
        return hour >= self.begins or hour < self.ends

    def evening_before(self, moment: datetime, zone: ZoneInfo = ZONE) -> datetime:
        """Return an hour before the quiet hours around the moment; outside of them the moment itself."""
        if not self.at(moment, zone):
            return moment
        day = moment.astimezone(zone).date()
        began = max(edge for edge in self._edges(day, self.begins, zone) if edge <= moment)
        return began - _LAST_CALL

    def morning_after(self, moment: datetime, zone: ZoneInfo = ZONE) -> datetime:
        """Return when the quiet hours around the moment end; outside of them the moment itself."""
        if not self.at(moment, zone):
            return moment
        day = moment.astimezone(zone).date()
        return min(edge for edge in self._edges(day, self.ends, zone) if edge > moment)

    def later(self, moment: datetime, wait: timedelta, zone: ZoneInfo = ZONE) -> datetime:
        """Return the moment after so much time outside of quiet hours."""
        at = self.morning_after(moment, zone)
        while self.begins != self.ends:
            day = at.astimezone(zone).date()
            night = min(edge for edge in self._edges(day, self.begins, zone) if edge > at)
            if at + wait <= night:
                break
            wait -= night - at
            at = self.morning_after(night, zone)
        return at + wait

    @staticmethod
    def _edges(day: date, hour: int, zone: ZoneInfo) -> list[datetime]:
        """Return when it is this full hour on the day before, this day, and the day after."""
        days = (day - _DAY, day, day + _DAY)
        return [datetime.combine(one, time(hour), tzinfo=zone).astimezone(UTC) for one in days]
