"""The databases and the stand for whole turns."""

from tests.turn.conftest import (
    catalog,
    database_url,
    dialect,
    flows,
    new_office,
    office_url,
    postgres_office,
    postgres_template,
    sqlite_office,
    sqlite_template,
    stand,
)

__all__ = [
    "catalog",
    "database_url",
    "dialect",
    "flows",
    "new_office",
    "office_url",
    "postgres_office",
    "postgres_template",
    "sqlite_office",
    "sqlite_template",
    "stand",
]
