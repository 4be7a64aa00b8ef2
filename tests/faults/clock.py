"""The clock of the machine jumps an hour forward and back again, also while the process is dead."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import bindparam, select

from storage import tables as t
from storage.statements import Statement
from storage.times import to_us
from tests.faults.counting import in_flight, opened
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url
from tests.faults.stage import Props, Stage, stage

_AHEAD = Statement(select(t.inbox.c.update_id).where(t.inbox.c.received_at > bindparam("soon")))
_LIBRARIES = ("/usr/lib/*/faketime/libfaketimeMT.so.1", "/usr/lib/faketime/libfaketimeMT.so.1")


async def jumping(case: Case) -> Finding:
    """Set the clock an hour ahead and back; then ahead again, and back while the process is dead."""
    found_libraries = _libraries()
    if not found_libraries:
        return Finding(missing="Debian's faketime")
    clock = case.ground.new_folder("clock") / "offset"
    clock.write_text("+0\n")
    settings = {
        "LD_PRELOAD": str(found_libraries[0]),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        # Slow enough for messages to wait for their time when the clock jumps.
        "LOTSE_TELEGRAM_CHAT_PER_SECOND": "2",
    }
    async with stage(case, case.size(40, 12), Props(settings=settings, patience=60.0)) as found:
        people = len(found.crowd.people)
        found.crowd.set_out()
        await found.crowd.reached(3 * people)
        clock.write_text("+3600\n")
        await found.crowd.reached(6 * people)
        clock.write_text("+0\n")
        await found.crowd.reached(9 * people)
        clock.write_text("+3600\n")
        await found.crowd.reached(12 * people)
        late = ("everybody had arrived before the clock was right again",) if found.crowd.arrived else ()
        await found.kill()
        # What the process has left behind, leases and messages, is an hour ahead now.
        clock.write_text("+0\n")
        allowed = await in_flight(found.lotse)
        await found.start()
        ahead = await _taken_ahead(found)
        if not ahead:
            late = (*late, "no update was taken while the clock was ahead")
        note = f"{ahead} updates taken while the clock was an hour ahead"
        return await found.conclude(kills=1, allowed=allowed, complaints=late, note=note)


async def _taken_ahead(found: Stage) -> int:
    """Return how many updates were taken at a time that has not come yet."""
    async with opened(content_url(found.lotse)) as (database, _), database.reading() as reader:
        soon = to_us(datetime.now(UTC) + timedelta(minutes=30))
        return len(await reader.fetch_all(_AHEAD, soon=soon))


def _libraries() -> Sequence[Path]:
    return [path for pattern in _LIBRARIES for path in sorted(Path("/").glob(pattern.lstrip("/")))]


SCENARIOS = (
    Scenario(
        "clock",
        "Clock jumps an hour, there and back",
        "A clock that jumps an hour forward and back holds no answer back, and nothing is lost.",
        jumping,
        channels=(Channel.POLLING,),
    ),
)
