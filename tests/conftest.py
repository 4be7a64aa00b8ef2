"""Fixtures and rules of the whole suite; each lives in its own module of tests/fixtures."""

import os

from hypothesis import settings

pytest_plugins = [
    "tests.fixtures.network",
    "tests.fixtures.postgres",
    "tests.fixtures.browser",
    "tests.fixtures.counting",
    "tests.fixtures.order",
]

# CI repeats the same examples on every run; a developer's machine looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
