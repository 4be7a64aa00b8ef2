"""The process in which a stranger's calendar is read: little memory, little time, no files, no secrets.

`python -m bot.calendar_child SINCE UNTIL ZONE` reads the calendar from standard input and writes
what it found to standard output, as JSON: a list of pairs of ticks, or the name of a problem.
"""

import json
import resource
import sys
from typing import Final
from zoneinfo import ZoneInfo

from domain.busy import LONGEST
from domain.busy_reading import read_busy_times
from domain.ticks import moment_of

_CPU_SECONDS: Final = 10
_MEMORY: Final = 1_024 * 1_024 * 1_024


def main() -> None:
    """Read, reckon, write."""
    since, until, zone = sys.argv[1:]
    place = ZoneInfo(zone)
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    content = sys.stdin.buffer.read(LONGEST + 1)
    found = read_busy_times(content, moment_of(int(since)), moment_of(int(until)), place)
    result = [[one.first, one.end] for one in found] if isinstance(found, tuple) else found.value
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
