"""All scenarios, in the order of the table."""

from typing import Final

from tests.faults import broadcasts, changes, clock, copies, kill, migration, races, trouble, updates
from tests.faults.findings import Scenario

SCENARIOS: Final[tuple[Scenario, ...]] = (
    *kill.SCENARIOS,
    *updates.SCENARIOS,
    *races.SCENARIOS,
    *changes.SCENARIOS,
    *broadcasts.SCENARIOS,
    *trouble.SCENARIOS,
    *clock.SCENARIOS,
    *copies.SCENARIOS,
    *migration.SCENARIOS,
)
