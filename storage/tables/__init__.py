"""All tables in one place: `from storage import tables as t`, then `t.person.c.language`."""

from storage.tables.base import metadata
from storage.tables.broadcasts import broadcast, broadcast_text, news, push_subscription, recipient
from storage.tables.changes import change_booking, notice, office_change
from storage.tables.conversations import chat_log, conversation, inbox, last_question, outbox
from storage.tables.directory import closure, municipality, organisation, place, relocation, topic
from storage.tables.office_hours import (
    absence,
    booking,
    claim,
    free_since,
    office_rule,
    office_session,
    open_tick,
    reminder,
    waiting,
)
from storage.tables.people import channel_address, consent, person, web_session
from storage.tables.records import audit, intake_record, record_topic
from storage.tables.staff import (
    api_key,
    busy_calendar,
    calendar_feed,
    lease,
    login_attempt,
    staff,
    staff_municipality,
    staff_phone,
    staff_phone_code,
    staff_session,
)
from storage.tables.talks import reply_draft, talk, talk_message, translation

__all__ = [
    "absence",
    "api_key",
    "audit",
    "booking",
    "broadcast",
    "broadcast_text",
    "busy_calendar",
    "calendar_feed",
    "change_booking",
    "channel_address",
    "chat_log",
    "claim",
    "closure",
    "consent",
    "conversation",
    "free_since",
    "inbox",
    "intake_record",
    "last_question",
    "lease",
    "login_attempt",
    "metadata",
    "municipality",
    "news",
    "notice",
    "office_change",
    "office_rule",
    "office_session",
    "open_tick",
    "organisation",
    "outbox",
    "person",
    "place",
    "push_subscription",
    "recipient",
    "record_topic",
    "relocation",
    "reminder",
    "reply_draft",
    "staff",
    "staff_municipality",
    "staff_phone",
    "staff_phone_code",
    "staff_session",
    "talk",
    "talk_message",
    "topic",
    "translation",
    "waiting",
    "web_session",
]
