"""Broadcasts as stored: a change is compared with the version that was seen before it."""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import bindparam, delete, select, update

from domain.broadcasts import (
    Audience,
    Broadcast,
    BroadcastState,
    Content,
    Fields,
    PreparedText,
    Report,
    Template,
)
from domain.conversation import Frozen
from domain.ids import BroadcastId, Lang, OrganisationId, StaffId
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us, to_us_or_none

_b = t.broadcast.c
_x = t.broadcast_text.c
_CHANGED: Final = (
    *("author", "editors", "released_by", "state", "template", "fields", "free_text", "audience"),
    *("looked_at", "send_at", "expires_at", "updated_at", "released_at", "finished_at", "report", "version"),
)
_PUT: Final = insert(t.broadcast)
_STORE: Final = Statement(
    update(t.broadcast)
    .where(_b.id == bindparam("broadcast"), _b.version == bindparam("expected"))
    .values({name: bindparam(name) for name in _CHANGED})
)
_one = select(t.broadcast).where(
    _b.id == bindparam("broadcast"), _b.organisation_id == bindparam("organisation")
)
_ONE: Final = Statement(_one)
_LOCKED: Final = Statement(_one.with_for_update())
_LIST: Final = Statement(
    select(t.broadcast)
    .where(_b.organisation_id == bindparam("organisation"))
    .order_by(_b.created_at.desc(), _b.id)
    .limit(bindparam("most"))
)
_DISCARD: Final = Statement(
    delete(t.broadcast).where(
        _b.id == bindparam("broadcast"),
        _b.version == bindparam("expected"),
        _b.state == BroadcastState.DRAFT,
    )
)
_DROP_TEXTS: Final = Statement(delete(t.broadcast_text).where(_x.broadcast_id == bindparam("broadcast")))
_PUT_TEXT: Final = insert(t.broadcast_text)
_TEXTS: Final = Statement(select(t.broadcast_text).where(_x.broadcast_id == bindparam("broadcast")))


class _Body(Frozen):
    """The words of one language as they are kept."""

    paragraphs: tuple[str, ...]
    original: tuple[str, ...] = ()


async def add_broadcast(tx: Transaction, broadcast: Broadcast) -> None:
    """Store a new draft."""
    await tx.execute(
        _PUT,
        id=broadcast.id,
        organisation_id=broadcast.organisation,
        created_at=to_us(broadcast.created_at),
        **_values(broadcast),
    )


async def store_broadcast(tx: Transaction, broadcast: Broadcast) -> bool:
    """Store what a step of `domain.broadcast_steps` made of a broadcast; False when somebody was faster."""
    changed = await tx.execute(
        _STORE, broadcast=broadcast.id, expected=broadcast.version - 1, **_values(broadcast)
    )
    return changed == 1


async def broadcast_by_id(
    reader: Reader, broadcast: BroadcastId, organisation: OrganisationId
) -> Broadcast | None:
    """Return a broadcast of an organisation; None for an unknown one and for another organisation's."""
    row = await reader.fetch_one(_ONE, broadcast=broadcast, organisation=organisation)
    return None if row is None else to_broadcast(row)


async def lock_broadcast(
    tx: Transaction, broadcast: BroadcastId, organisation: OrganisationId
) -> Broadcast | None:
    """Return a broadcast that nobody else changes until this transaction ends, the sender neither."""
    row = await tx.fetch_one(_LOCKED, broadcast=broadcast, organisation=organisation)
    return None if row is None else to_broadcast(row)


async def broadcasts_of(
    reader: Reader, organisation: OrganisationId, *, most: int = 100
) -> Sequence[Broadcast]:
    """Return an organisation's broadcasts, newest first."""
    rows = await reader.fetch_all(_LIST, organisation=organisation, most=most)
    return [to_broadcast(row) for row in rows]


async def discard_broadcast(tx: Transaction, broadcast: BroadcastId, *, version: int) -> bool:
    """Throw a draft away; False when it is not that draft any more."""
    return await tx.execute(_DISCARD, broadcast=broadcast, expected=version) == 1


async def freeze_texts(tx: Transaction, broadcast: BroadcastId, texts: Sequence[PreparedText]) -> None:
    """Write the words of every language down, instead of any that were; at the release that is for good."""
    await drop_texts(tx, broadcast)
    await tx.execute_many(
        _PUT_TEXT,
        [
            {
                "broadcast_id": broadcast,
                "language": one.language,
                "shown_language": one.shown_language,
                "body": _Body(paragraphs=one.paragraphs, original=one.original).model_dump_json(),
                "checked": int(one.checked),
            }
            for one in texts
        ],
    )


async def drop_texts(tx: Transaction, broadcast: BroadcastId) -> None:
    """Forget the words of a broadcast that is a draft again."""
    await tx.execute(_DROP_TEXTS, broadcast=broadcast)


async def frozen_texts(reader: Reader, broadcast: BroadcastId) -> Sequence[PreparedText]:
    """Return the words as they were written down last, by language; a draft has none."""
    rows = await reader.fetch_all(_TEXTS, broadcast=broadcast)
    return sorted((_text(row) for row in rows), key=lambda one: one.language)


def to_broadcast(row: Row) -> Broadcast:
    """Return a row as a broadcast."""
    return Broadcast(
        id=BroadcastId(row["id"]),
        organisation=OrganisationId(row["organisation_id"]),
        author=StaffId(row["author"]),
        state=BroadcastState(row["state"]),
        content=Content(
            template=None if row["template"] is None else Template(row["template"]),
            fields=Fields.model_validate_json(row["fields"]),
            free_text=row["free_text"],
            audience=Audience.model_validate_json(row["audience"]),
            send_at=from_us_or_none(row["send_at"]),
            expires_at=from_us_or_none(row["expires_at"]),
        ),
        created_at=from_us(row["created_at"]),
        updated_at=from_us(row["updated_at"]),
        version=row["version"],
        looked_at=tuple(Lang(one) for one in json.loads(row["looked_at"])),
        released_by=None if row["released_by"] is None else StaffId(row["released_by"]),
        released_at=from_us_or_none(row["released_at"]),
        finished_at=from_us_or_none(row["finished_at"]),
        report=Report.model_validate_json(row["report"]) if row["report"] else None,
        editors=tuple(StaffId(one) for one in json.loads(row["editors"])),
    )


def _values(broadcast: Broadcast) -> dict[str, object]:
    content = broadcast.content
    return {
        "author": broadcast.author,
        "editors": json.dumps(broadcast.editors),
        "released_by": broadcast.released_by,
        "state": broadcast.state.value,
        "template": None if content.template is None else content.template.value,
        "fields": content.fields.model_dump_json(),
        "free_text": content.free_text,
        "audience": content.audience.model_dump_json(),
        "looked_at": json.dumps(broadcast.looked_at),
        "send_at": to_us_or_none(content.send_at),
        "expires_at": to_us_or_none(content.expires_at),
        "updated_at": to_us(broadcast.updated_at),
        "released_at": to_us_or_none(broadcast.released_at),
        "finished_at": to_us_or_none(broadcast.finished_at),
        "report": "" if broadcast.report is None else broadcast.report.model_dump_json(),
        "version": broadcast.version,
    }


def _text(row: Row) -> PreparedText:
    body = _Body.model_validate_json(row["body"])
    return PreparedText(
        Lang(row["language"]),
        Lang(row["shown_language"]),
        bool(row["checked"]),
        body.paragraphs,
        body.original,
    )
