"""Who works here: accounts, the municipalities they look after, log-ins, API keys, leases of processes."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text

from storage.tables.base import day, flag, integer, metadata, moment, owned_by, sealed, serial, text

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

staff_phone = Table(
    "staff_phone",
    metadata,
    owned_by("staff_id", "staff.id", key=True),
    Column("chat_hash", Text, nullable=False, unique=True),
    sealed("chat"),
    moment("linked_at"),
    flag("pings"),
    integer("quiet_from"),
    integer("quiet_until"),
    moment("pinged_at", optional=True),
    integer("pinged_about", default=0),
    integer("pinged_messages", default=0),
)
"""The Telegram chat of somebody who works here, sealed with a key of its own (`Vault.box("staff.<id>")`).

`quiet_from` and `quiet_until` are local hours between which no ping is sent; `pinged_about` is how many
requests waited at the last one, `pinged_messages` how many people waited for an answer.
"""

staff_phone_code = Table(
    "staff_phone_code",
    metadata,
    text("code_hash", key=True),
    owned_by("staff_id", "staff.id"),
    moment("expires_at"),
    Index("ix_staff_phone_code_staff", "staff_id"),
)

calendar_feed = Table(
    "calendar_feed",
    metadata,
    text("id", key=True),
    Column("token_hash", Text, nullable=False, unique=True),
    Column("staff_id", Text, ForeignKey("staff.id", ondelete="CASCADE"), nullable=True),
    Column("place_id", Text, ForeignKey("place.id", ondelete="CASCADE"), nullable=True),
    text("created_by"),
    moment("created_at"),
    moment("revoked_at", optional=True),
    Index("ix_calendar_feed_staff", "staff_id"),
    Index("ix_calendar_feed_place", "place_id"),
)
"""A secret address at which the appointments of an adviser or a place can be read as a calendar."""

busy_calendar = Table(
    "busy_calendar",
    metadata,
    text("id", key=True),
    owned_by("staff_id", "staff.id"),
    text("name"),
    sealed("url", optional=True),
    moment("read_at", optional=True),
    text("problem", optional=True),
    Index("ix_busy_calendar_staff", "staff_id"),
)
"""A calendar of an adviser whose times are blocked; one without `url` was read from a file.

The address opens the calendar to whoever knows it, so it is sealed with the key of the adviser."""

lease = Table(
    "lease",
    metadata,
    text("name", key=True),
    text("holder"),
    moment("until"),
)
"""Which process does a job that only one may do."""
