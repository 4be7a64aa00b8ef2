"""Who works here: accounts, the municipalities they look after, log-ins, API keys, leases of processes."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from storage.tables.base import day, flag, integer, metadata, moment, owned_by, serial, text

staff = Table(
    "staff",
    metadata,
    text("id", key=True),
    Column("username", Text, nullable=False, unique=True),
    text("display_name"),
    text("role"),
    text("organisation_id", "organisation.id"),
    text("password_hash", optional=True),
    text("languages"),
    text("gender", optional=True),
    integer("share"),
    day("ends_on", optional=True),
    flag("is_adviser"),
    flag("active"),
    moment("last_login_at", optional=True),
)
"""`languages` is a JSON list, `gender` is `woman`, `man` or null, `share` the working share in percent."""

staff_municipality = Table(
    "staff_municipality",
    metadata,
    owned_by("staff_id", "staff.id"),
    owned_by("municipality_id", "municipality.id"),
    PrimaryKeyConstraint("staff_id", "municipality_id"),
    Index("ix_staff_municipality_municipality", "municipality_id"),
)

staff_session = Table(
    "staff_session",
    metadata,
    text("token_hash", key=True),
    owned_by("staff_id", "staff.id"),
    text("csrf"),
    moment("created_at"),
    moment("last_seen_at"),
    moment("expires_at"),
    flag("locked", default=0),
    Index("ix_staff_session_staff", "staff_id"),
    Index("ix_staff_session_expires_at", "expires_at"),
)

login_attempt = Table(
    "login_attempt",
    metadata,
    serial(),
    text("key_hash"),
    moment("at"),
    Index("ix_login_attempt_key", "key_hash", "at"),
    sqlite_autoincrement=True,
)

api_key = Table(
    "api_key",
    metadata,
    text("name", key=True),
    text("organisation_id", "organisation.id"),
    text("municipalities"),
    text("rights"),
    Column("key_hash", Text, nullable=False, unique=True),
    moment("created_at"),
    moment("last_used_at", optional=True),
    moment("revoked_at", optional=True),
)
"""Other systems. `municipalities` and `rights` are JSON lists; a revoked key keeps its name."""

lease = Table(
    "lease",
    metadata,
    text("name", key=True),
    text("holder"),
    moment("until"),
)
"""Which process does a job that only one may do."""
