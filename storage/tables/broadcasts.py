"""News that people asked for: who wants them, what is sent, and the frozen list of who gets it."""

from sqlalchemy import Index, PrimaryKeyConstraint, Table
from sqlalchemy import text as sql

from storage.tables.base import flag, integer, metadata, moment, owned_by, sealed, text

news = Table(
    "news",
    metadata,
    owned_by("person_id", "person.id"),
    owned_by("municipality_id", "municipality.id"),
    moment("since"),
    PrimaryKeyConstraint("person_id", "municipality_id"),
    Index("ix_news_municipality", "municipality_id"),
)
"""Who wants news of which municipality; the proof of consent is in `consent` with the scope `news`."""

push_subscription = Table(
    "push_subscription",
    metadata,
    text("endpoint_hash", key=True),
    owned_by("person_id", "person.id"),
    sealed("subscription"),
    moment("created_at"),
    Index("ix_push_subscription_person", "person_id"),
)

broadcast = Table(
    "broadcast",
    metadata,
    text("id", key=True),
    text("organisation_id", "organisation.id"),
    text("author"),
    text("editors"),
    text("released_by", optional=True),
    text("state"),
    text("template", optional=True),
    text("fields"),
    text("free_text"),
    text("audience"),
    text("looked_at"),
    moment("send_at", optional=True),
    moment("expires_at", optional=True),
    moment("created_at"),
    moment("updated_at"),
    moment("released_at", optional=True),
    moment("finished_at", optional=True),
    text("report"),
    integer("version"),
    Index("ix_broadcast_state", "state", "send_at"),
    Index("ix_broadcast_created_at", "created_at"),
)
"""`state`: draft, submitted, released, sending, stopped, sent. JSON are `fields`, `audience`, `looked_at`
(languages), `editors` (everybody who wrote) and `report` (numbers kept at the end); without a `template`
the `free_text` is sent."""

broadcast_text = Table(
    "broadcast_text",
    metadata,
    owned_by("broadcast_id", "broadcast.id"),
    text("language"),
    text("shown_language"),
    text("body"),
    flag("checked"),
    PrimaryKeyConstraint("broadcast_id", "language"),
)
"""What people of a language get, written down when it is handed over for release, for good at the release;
`shown_language` differs where a fallback is used."""

recipient = Table(
    "recipient",
    metadata,
    owned_by("broadcast_id", "broadcast.id"),
    owned_by("person_id", "person.id"),
    text("channel"),
    text("language"),
    text("state"),
    integer("attempts", default=0),
    moment("lease_until", optional=True),
    moment("not_before", optional=True),
    text("error", optional=True),
    moment("at", optional=True),
    PrimaryKeyConstraint("broadcast_id", "person_id"),
    Index("ix_recipient_state", "broadcast_id", "state"),
    Index("ix_recipient_person", "person_id"),
)
"""`state`: planned, claimed, sent, failed, skipped, unreachable, unknown."""

_WORK = sql("state IN ('planned', 'claimed')")
Index(
    "ix_recipient_work",
    recipient.c.broadcast_id,
    recipient.c.person_id,
    sqlite_where=_WORK,
    postgresql_where=_WORK,
)
