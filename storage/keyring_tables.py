"""The two tables of the keyring. They are never in the same file or schema as the content."""

from sqlalchemy import Column, LargeBinary, MetaData, Table, Text

from storage.tables.base import Int

metadata = MetaData()

data_key = Table(
    "data_key",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Int, nullable=False),
)

keyring_meta = Table(
    "keyring_meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
