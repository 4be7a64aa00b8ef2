"""How much is tried (a little in the suite, much with `LOTSE_FUZZ=long`), and how much work an answer is."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from hypothesis import HealthCheck, settings

LONG = os.environ.get("LOTSE_FUZZ") == "long"
_MORE = 60


def effort(examples: int, *, steps: int = 30) -> settings:
    """Return the settings of a test that tries so many examples in the suite."""
    return settings(
        max_examples=examples * _MORE if LONG else examples,
        stateful_step_count=steps * 4 if LONG else steps,
        derandomize=not LONG,
        database=None,
        deadline=None,
        print_blob=True,
        # One installation takes many examples on purpose: what one of them breaks, the next one finds.
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@dataclass(slots=True)
class Work:
    """How many functions were called: the same on every machine, unlike the time that it takes."""

    calls: int = 0

    def count(self, _frame: FrameType, event: str, _function: object) -> None:
        """Note a call."""
        self.calls += event in {"call", "c_call"}


@contextmanager
def counted() -> Iterator[Work]:
    """Count the calls of this thread until the block ends."""
    work, before = Work(), sys.getprofile()
    sys.setprofile(work.count)
    try:
        yield work
    finally:
        sys.setprofile(before)
