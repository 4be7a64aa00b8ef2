"""How much is tried: a little and always the same in the suite, much and new with `LOTSE_FUZZ=long`."""

import os

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
