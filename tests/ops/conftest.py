"""The databases these tests run on."""

from tests.databases import database, database_url, dialect, postgres_template, sqlite_template

__all__ = ["database", "database_url", "dialect", "postgres_template", "sqlite_template"]
