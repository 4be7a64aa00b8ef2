"""What is being said: conversations, the inbox of updates, the outbox of messages, the web chat's log."""

from sqlalchemy import Index, PrimaryKeyConstraint, Table

from storage.tables.base import integer, metadata, moment, owned_by, sealed, serial, text

conversation = Table(
    "conversation",
    metadata,
    owned_by("person_id", "person.id", key=True),
    text("flow_id"),
    text("flow_hash"),
    text("status"),
    sealed("state"),
    integer("version"),
    moment("updated_at"),
    moment("expires_at", optional=True),
    Index("ix_conversation_expires_at", "expires_at"),
    Index("ix_conversation_flow", "flow_id", "flow_hash"),
)

inbox = Table(
    "inbox",
    metadata,
    text("source"),
    text("update_id"),
    moment("received_at"),
    PrimaryKeyConstraint("source", "update_id"),
    Index("ix_inbox_received_at", "received_at"),
)

outbox = Table(
    "outbox",
    metadata,
    serial(),
    owned_by("person_id", "person.id"),
    text("channel"),
    sealed("body"),
    text("lane"),
    text("state"),
    integer("attempts", default=0),
    moment("not_before"),
    moment("lease_until", optional=True),
    moment("created_at"),
    moment("expires_at", optional=True),
    text("error", optional=True),
    Index("ix_outbox_due", "state", "not_before"),
    Index("ix_outbox_person", "person_id", "id"),
    sqlite_autoincrement=True,
)
"""`lane`: `reply` or `bulk`; `state`: `waiting`, `claimed`, `failed`, `unreachable`; when sent, deleted."""

chat_log = Table(
    "chat_log",
    metadata,
    serial(),
    owned_by("person_id", "person.id"),
    text("direction"),
    sealed("body"),
    moment("created_at"),
    text("notice_id", optional=True),
    text("talk_id", optional=True),
    Index("ix_chat_log_person", "person_id", "id"),
    Index("ix_chat_log_created_at", "created_at"),
    sqlite_autoincrement=True,
)
"""The web chat pulls: what it has been told is its log. `notice_id` is the notice that an entry tells of,
`talk_id` the conversation with the office that it is a message of."""

last_question = Table(
    "last_question",
    metadata,
    owned_by("person_id", "person.id", key=True),
    text("channel"),
    text("message_id"),
    integer("turn"),
)
"""Which message of a channel shows the open question, so that its buttons can be taken away."""
