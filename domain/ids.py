"""Every identifier as a type of its own, so that a person's id is never passed where a place's is meant."""

from typing import Final, NewType

PersonId = NewType("PersonId", str)
StaffId = NewType("StaffId", str)
OrganisationId = NewType("OrganisationId", str)
MunicipalityId = NewType("MunicipalityId", str)
PlaceId = NewType("PlaceId", str)
TopicCode = NewType("TopicCode", str)
"""A stable catalogue code such as `housing`, never a shown text."""

RuleId = NewType("RuleId", str)
"""An office-hour rule."""
SessionId = NewType("SessionId", str)
"""A concrete office hour on one day (not a log-in)."""
BookingId = NewType("BookingId", str)
AbsenceId = NewType("AbsenceId", str)
ClosureId = NewType("ClosureId", str)
RelocationId = NewType("RelocationId", str)
ChangeId = NewType("ChangeId", str)
"""One change of office hours, with everything that it did."""
NoticeId = NewType("NoticeId", str)
"""A message of the office that can be answered with one tap."""
BroadcastId = NewType("BroadcastId", str)
WaitingId = NewType("WaitingId", str)
"""An entry on the list of people for whom nothing was free."""

RecordId = NewType("RecordId", str)
CaseCode = NewType("CaseCode", str)
"""Eight characters with a check digit; the only id that leaves the system."""
ConsentId = NewType("ConsentId", str)
TalkId = NewType("TalkId", str)
"""A conversation of a person with somebody of the office."""
TalkMessageId = NewType("TalkMessageId", int)
TranslationId = NewType("TranslationId", int)
"""A text that is, or was, to be translated."""

FlowId = NewType("FlowId", str)
FlowHash = NewType("FlowHash", str)
"""The content hash of one revision of a flow."""
StepId = NewType("StepId", str)
MessageId = NewType("MessageId", str)
"""A Fluent message id."""
Lang = NewType("Lang", str)
"""A BCP 47 tag, or `de-simple`."""
GERMAN: Final = Lang("de")
"""The language of the original texts and of the office; every fallback ends here."""

ChannelName = NewType("ChannelName", str)
OutboxId = NewType("OutboxId", int)
AuditId = NewType("AuditId", int)
Tick = NewType("Tick", int)
"""Unix time // 300: five-minute units, the same everywhere."""
