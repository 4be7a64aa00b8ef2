"""All jobs that write to somebody or read for somebody by the clock, put together."""

from collections.abc import Sequence

from bot.busy import BusyCalendars, ReadsCalendars
from bot.house import House
from bot.jobs import TimedJob
from bot.no_shows import NoShows
from bot.offer_deadlines import OfferDeadlines
from bot.pings import Pings, StaffLine
from bot.reminders import Reminders
from bot.vacancies import Vacancies
from storage.telling_port import Teller


def timed_jobs(
    house: House, teller: Teller, calendars: ReadsCalendars, line: StaffLine | None
) -> Sequence[TimedJob]:
    """Return the jobs; without a line to staff nobody is pinged."""
    jobs = [
        TimedJob("reminders", Reminders(house, teller).run),
        TimedJob("offers", OfferDeadlines(house, teller).run),
        TimedJob("vacancies", Vacancies(house, teller).run),
        TimedJob("no shows", NoShows(house, teller).run),
        TimedJob("calendars", BusyCalendars(house, calendars).run, minutes=10),
    ]
    if line is not None:
        jobs.append(TimedJob("pings", Pings(house, line).run, minutes=5))
    return jobs
