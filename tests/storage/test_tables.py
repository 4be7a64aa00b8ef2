"""The tables: only plain types, nothing left behind when a person goes, and an index to find it by."""

from sqlalchemy import ForeignKeyConstraint, LargeBinary, Table
from sqlalchemy.engine import make_url

from storage import tables as t

SEALED = {
    ("busy_calendar", "url"),
    ("channel_address", "address"),
    ("chat_log", "body"),
    ("conversation", "state"),
    ("intake_record", "content"),
    ("intake_record", "hints"),
    ("outbox", "body"),
    ("push_subscription", "subscription"),
    ("reply_draft", "body"),
    ("staff_phone", "chat"),
    ("talk_message", "body"),
    ("translation", "result"),
}


def test_every_table_is_exported() -> None:
    exported = {value.name for value in vars(t).values() if isinstance(value, Table)}
    assert exported == set(t.metadata.tables)


def test_columns_are_integer_text_or_blob() -> None:
    dialect = make_url("sqlite://").get_dialect()()
    kinds = {
        column.type.dialect_impl(dialect).compile(dialect)
        for table in t.metadata.tables.values()
        for column in table.columns
    }
    assert kinds == {"INTEGER", "TEXT", "BLOB"}


def test_only_content_is_kept_in_blobs() -> None:
    blobs = {
        (table.name, column.name)
        for table in t.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert blobs == SEALED


def test_whatever_belongs_to_a_person_goes_with_her() -> None:
    remaining = {
        table.name
        for table in t.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table is t.person and key.ondelete != "CASCADE"
    }
    assert remaining == set()


def test_what_disappears_with_its_owner_is_found_by_an_index() -> None:
    missing = [
        (table.name, constraint.column_keys)
        for table in t.metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, ForeignKeyConstraint) and constraint.ondelete == "CASCADE"
        if not _has_index(table, list(constraint.column_keys))
    ]
    assert missing == []


def _has_index(table: Table, columns: list[str]) -> bool:
    keys = [[column.name for column in index.columns] for index in table.indexes]
    keys.append([column.name for column in table.primary_key.columns])
    return any(key[: len(columns)] == columns for key in keys)
