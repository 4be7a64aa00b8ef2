"""People who write, apart from what they wrote: addresses, web sessions, consents."""

from sqlalchemy import Index, PrimaryKeyConstraint, Table

from storage.tables.base import flag, metadata, moment, owned_by, sealed, text

person = Table(
    "person",
    metadata,
    text("id", key=True),
    text("language"),
    moment("created_at"),
    moment("last_seen_at"),
    Index("ix_person_last_seen_at", "last_seen_at"),
)

channel_address = Table(
    "channel_address",
    metadata,
    text("channel"),
    text("address_hash"),
    owned_by("person_id", "person.id"),
    sealed("address"),
    flag("reachable"),
    moment("created_at"),
    PrimaryKeyConstraint("channel", "address_hash"),
    Index("ix_channel_address_person", "person_id"),
)
"""`address_hash` is the keyed hash of `Vault.lookup`; the address itself is sealed."""

web_session = Table(
    "web_session",
    metadata,
    text("token_hash", key=True),
    owned_by("person_id", "person.id"),
    text("kind"),
    moment("created_at"),
    moment("last_used_at"),
    moment("expires_at"),
    Index("ix_web_session_person", "person_id"),
    Index("ix_web_session_expires_at", "expires_at"),
)
"""`kind` is `cookie` or `link`."""

consent = Table(
    "consent",
    metadata,
    text("id", key=True),
    text("person_id"),
    text("scope"),
    text("text_version"),
    text("language"),
    moment("granted_at"),
    moment("withdrawn_at", optional=True),
    Index("ix_consent_person", "person_id"),
)
"""No foreign key: the proof of a consent outlives the person it names only by a random id."""
