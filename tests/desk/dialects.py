"""Where a test runs: on SQLite, or on both databases where the statements are what is tested."""

import pytest

from storage.statements import Dialect

both_databases = pytest.mark.parametrize("dialect", list(Dialect), indirect=True)
