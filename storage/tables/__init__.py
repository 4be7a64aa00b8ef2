"""All tables in one place: `from storage import tables as t`, then `t.person.c.language`."""

from storage.tables.base import metadata
from storage.tables.conversations import chat_log, conversation, inbox, last_question, outbox
from storage.tables.directory import closure, municipality, organisation, place, topic
from storage.tables.office_hours import (
    booking,
    claim,
    office_rule,
    office_session,
    open_tick,
    reminder,
    waiting,
)
from storage.tables.people import channel_address, consent, person, web_session
from storage.tables.records import audit, intake_record, record_topic
from storage.tables.staff import api_key, lease, login_attempt, staff, staff_municipality, staff_session

__all__ = [
    "api_key",
    "audit",
    "booking",
    "channel_address",
    "chat_log",
    "claim",
    "closure",
    "consent",
    "conversation",
    "inbox",
    "intake_record",
    "last_question",
    "lease",
    "login_attempt",
    "metadata",
    "municipality",
    "office_rule",
    "office_session",
    "open_tick",
    "organisation",
    "outbox",
    "person",
    "place",
    "record_topic",
    "reminder",
    "staff",
    "staff_municipality",
    "staff_session",
    "topic",
    "waiting",
    "web_session",
]
