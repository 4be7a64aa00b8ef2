"""Who may do what with a broadcast, and what it takes: pure steps from one state to the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.broadcasts import (
    FORMS,
    Broadcast,
    BroadcastPreview,
    BroadcastState,
    Content,
    Fields,
)
from domain.ids import Lang
from domain.staff import Role, StaffMember

_AUTHORS: Final = frozenset({Role.ADMINISTRATION, Role.TEAM_LEAD})
_RELEASERS: Final = frozenset({Role.TEAM_LEAD})


class Refusal(StrEnum):
    """Why a step is not taken."""

    ROLE = "role"
    """The post has no right to this."""
    STATE = "state"
    """Somebody was faster, or it is too late for this."""
    FOUR_EYES = "four_eyes"
    """Whoever wrote any of it may not release it."""
    INCOMPLETE = "incomplete"
    """Something is missing; `problems` says what."""
    NOT_LOOKED_AT = "not_looked_at"
    """The preview of a language was not looked at."""
    NOBODY = "nobody"
    """Nobody would get it."""


class Problem(StrEnum):
    """What is missing or cannot be; the values of fields are `field:<name>` (see `problems`)."""

    NO_TEXT = "no_text"
    ENDS_BEFORE_START = "ends_before_start"
    LAST_DAY_BEFORE_DAY = "last_day_before_day"
    NEXT_INCOMPLETE = "next_incomplete"
    EXPIRED = "expired"
    EXPIRES_BEFORE_SENDING = "expires_before_sending"
    PERIOD_TURNED = "period_turned"


@dataclass(frozen=True, slots=True)
class BroadcastRules:
    """What the operator decides about broadcasts."""

    four_eyes: bool = True
    channels: tuple[str, ...] = ("telegram", "web")
    """The channels that broadcasts go out on, the one that is taken first of several."""
    grace: timedelta = timedelta(minutes=1)
    """So long after the release nothing leaves yet: whoever sees a mistake stops it before anybody has it."""


def problems(content: Content, now: datetime) -> tuple[str, ...]:
    """Return what stands in the way of sending, as values of `Problem` or `field:<name of the field>`."""
    found: list[str] = []
    if content.template is None:
        if not content.free_text.strip():
            found.append(Problem.NO_TEXT)
    else:
        required = FORMS[content.template].required
        found.extend(f"field:{name}" for name in required if not content.fields.has(name))
    found.extend(_contradictions(content, now))
    return tuple(found)


def _contradictions(content: Content, now: datetime) -> Sequence[Problem]:
    audience = content.audience
    found = [] if content.template is None else list(_fields_that_cannot_be(content.asked_fields))
    if content.expires_at is not None and content.expires_at <= now:
        found.append(Problem.EXPIRED)
    elif (
        content.expires_at is not None
        and content.send_at is not None
        and content.expires_at <= content.send_at
    ):
        found.append(Problem.EXPIRES_BEFORE_SENDING)
    if audience.first is not None and audience.last is not None and audience.last < audience.first:
        found.append(Problem.PERIOD_TURNED)
    return found


def _fields_that_cannot_be(fields: Fields) -> Iterator[Problem]:
    if fields.starts is not None and fields.ends is not None and fields.ends <= fields.starts:
        yield Problem.ENDS_BEFORE_START
    if fields.day is not None and fields.last_day is not None and fields.last_day < fields.day:
        yield Problem.LAST_DAY_BEFORE_DAY
    if (fields.next_day is None) != (fields.next_starts is None):
        yield Problem.NEXT_INCOMPLETE


def may_write(staff: StaffMember) -> bool:
    """Say whether a post may write broadcasts and see them."""
    return staff.role in _AUTHORS


def edited(broadcast: Broadcast, content: Content, staff: StaffMember, now: datetime) -> Broadcast | Refusal:
    """Write other content into a draft; nobody has looked at it then, and who wrote before stays known."""
    refusal = _refused(broadcast, staff, _AUTHORS, BroadcastState.DRAFT)
    if refusal is not None:
        return refusal
    if content == broadcast.content:
        return _next(broadcast, now)
    writers = tuple(dict.fromkeys((*broadcast.writers, staff.id)))
    return replace(_next(broadcast, now), content=content, author=staff.id, editors=writers, looked_at=())


def submitted(broadcast: Broadcast, staff: StaffMember, now: datetime) -> Broadcast | Refusal:
    """Hand a draft over for release."""
    refusal = _refused(broadcast, staff, _AUTHORS, BroadcastState.DRAFT)
    if refusal is not None:
        return refusal
    if problems(broadcast.content, now):
        return Refusal.INCOMPLETE
    return replace(_next(broadcast, now), state=BroadcastState.SUBMITTED)


def taken_back(broadcast: Broadcast, staff: StaffMember, now: datetime) -> Broadcast | Refusal:
    """Make a submitted broadcast a draft again, to change it."""
    refusal = _refused(broadcast, staff, _AUTHORS, BroadcastState.SUBMITTED)
    return refusal or replace(_next(broadcast, now), state=BroadcastState.DRAFT)


def looked_at(
    broadcast: Broadcast, languages: Sequence[Lang], staff: StaffMember, rules: BroadcastRules, now: datetime
) -> Broadcast | Refusal:
    """Note that somebody who may release it has looked at the previews of these languages."""
    refusal = _refused(broadcast, staff, _RELEASERS, BroadcastState.SUBMITTED)
    if refusal is not None:
        return refusal
    if _same_eyes(broadcast, staff, rules):
        return Refusal.FOUR_EYES
    seen = tuple(dict.fromkeys((*broadcast.looked_at, *languages)))
    return replace(_next(broadcast, now), looked_at=seen)


def not_looked_at(broadcast: Broadcast, preview: BroadcastPreview) -> tuple[Lang, ...]:
    """Return the languages whose preview has still to be looked at: of free text all, of templates none."""
    if broadcast.content.template is not None:
        return ()
    return tuple(one.language for one in preview.texts if one.language not in broadcast.looked_at)


def release_refused(
    broadcast: Broadcast, preview: BroadcastPreview, staff: StaffMember, rules: BroadcastRules, now: datetime
) -> Refusal | None:
    """Say why this post may not release the broadcast now; None when it may."""
    refusal = _refused(broadcast, staff, _RELEASERS, BroadcastState.SUBMITTED)
    if refusal is not None:
        return refusal
    if preview.version != broadcast.version:
        return Refusal.STATE
    if _same_eyes(broadcast, staff, rules):
        return Refusal.FOUR_EYES
    if problems(_beginning(broadcast.content, rules, now), now):
        return Refusal.INCOMPLETE
    if not_looked_at(broadcast, preview):
        return Refusal.NOT_LOOKED_AT
    return None if preview.reached else Refusal.NOBODY


def released(
    broadcast: Broadcast, preview: BroadcastPreview, staff: StaffMember, rules: BroadcastRules, now: datetime
) -> Broadcast | Refusal:
    """Release a submitted broadcast; store it with `storage.broadcast_audience.release_broadcast`.

    It begins no earlier than a short time from now, and until then a stop keeps all of it back.
    """
    refusal = release_refused(broadcast, preview, staff, rules, now)
    if refusal is not None:
        return refusal
    return replace(
        _next(broadcast, now),
        content=_beginning(broadcast.content, rules, now),
        state=BroadcastState.RELEASED,
        released_by=staff.id,
        released_at=now,
    )


def stopped(broadcast: Broadcast, staff: StaffMember, now: datetime) -> Broadcast | Refusal:
    """Stop a broadcast; what is in the air still arrives. Everybody who writes broadcasts may do so."""
    refusal = _refused(broadcast, staff, _AUTHORS, BroadcastState.RELEASED, BroadcastState.SENDING)
    return refusal or replace(_next(broadcast, now), state=BroadcastState.STOPPED)


def resumed(broadcast: Broadcast, staff: StaffMember, now: datetime) -> Broadcast | Refusal:
    """Let a stopped broadcast go on."""
    refusal = _refused(broadcast, staff, _RELEASERS, BroadcastState.STOPPED)
    if refusal is not None:
        return refusal
    if broadcast.content.expires_at is not None and broadcast.content.expires_at <= now:
        return Refusal.INCOMPLETE
    return replace(_next(broadcast, now), state=BroadcastState.RELEASED)


def may_end(broadcast: Broadcast, staff: StaffMember) -> Refusal | None:
    """Say why a stopped broadcast may not be ended for good by this post; None when it may."""
    return _refused(broadcast, staff, _RELEASERS, BroadcastState.STOPPED)


def may_decide(broadcast: Broadcast, staff: StaffMember) -> Refusal | None:
    """Say why this post may not decide over what is unknown; None when it may."""
    return _refused(
        broadcast,
        staff,
        _RELEASERS,
        BroadcastState.RELEASED,
        BroadcastState.SENDING,
        BroadcastState.STOPPED,
        BroadcastState.SENT,
    )


def may_discard(broadcast: Broadcast, staff: StaffMember) -> Refusal | None:
    """Say why this post may not throw the draft away; None when it may."""
    return _refused(broadcast, staff, _AUTHORS, BroadcastState.DRAFT)


def _same_eyes(broadcast: Broadcast, staff: StaffMember, rules: BroadcastRules) -> bool:
    return rules.four_eyes and staff.id in broadcast.writers


def _beginning(content: Content, rules: BroadcastRules, now: datetime) -> Content:
    """Return the content of a broadcast that is released now, with the time at which it begins."""
    begins = now + rules.grace
    if begins <= now or (content.send_at is not None and content.send_at >= begins):
        return content
    return content.model_copy(update={"send_at": begins})


def _next(broadcast: Broadcast, now: datetime) -> Broadcast:
    return replace(broadcast, version=broadcast.version + 1, updated_at=now)


def _refused(
    broadcast: Broadcast, staff: StaffMember, roles: frozenset[Role], *states: BroadcastState
) -> Refusal | None:
    if staff.role not in roles or staff.organisation != broadcast.organisation:
        return Refusal.ROLE
    return None if broadcast.state in states else Refusal.STATE
