"""The databases and the stand for whole turns."""

from tests.databases import database_url, dialect, postgres_template, sqlite_template
from tests.turn.offices import catalog, flows, new_office, office_url, postgres_office, sqlite_office, stand

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
