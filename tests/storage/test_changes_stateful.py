"""Whatever is changed in whatever order: nobody is booked twice, forgotten, or before a closed door."""

import shutil
from pathlib import Path

from hypothesis.stateful import run_state_machine_as_test

from storage.database import sqlite_url
from tests.fixtures.postgres import FreshPostgres
from tests.fuzz.effort import effort
from tests.storage.office_machine import ChangingOffice


def test_whatever_is_changed_on_sqlite(sqlite_template: Path, tmp_path: Path) -> None:
    class Here(ChangingOffice):
        made = 0

        @classmethod
        def make_url(cls) -> str:
            cls.made += 1
            path = tmp_path / f"office-{cls.made}.db"
            shutil.copy(sqlite_template, path)
            return sqlite_url(path)

    run_state_machine_as_test(Here, settings=effort(25, steps=35))
    assert Here.changes_done > Here.made
    assert Here.affected > Here.made
    assert Here.undone > Here.made // 4
    assert Here.restored > Here.made // 4


def test_whatever_is_changed_on_postgresql(fresh_postgres: FreshPostgres, postgres_template: str) -> None:
    class Here(ChangingOffice):
        made = 0

        @classmethod
        def make_url(cls) -> str:
            cls.made += 1
            return fresh_postgres(like=postgres_template)

    run_state_machine_as_test(Here, settings=effort(8, steps=30))
    assert Here.changes_done > Here.made
    assert Here.affected > 0
