"""Messages of the office on their way to people: what is due, handed over once, and what is owed then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, exists, func, literal_column, select, update

from domain.ids import Lang, OrganisationId, PersonId, TalkId, TalkMessageId
from domain.talk import Delivery, Talk, TalkEntry
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.talks import to_entry, to_talk
from storage.times import from_us, to_us
from storage.translations import want_message

_t: Final = t.talk.c
_m: Final = t.talk_message.c
_waits: Final = _m.delivery == literal_column("'waiting'")
_DUE: Final = Statement(
    select(_m.id, _m.person_id)
    .where(_waits, _m.leaves_at <= bindparam("now"))
    .order_by(_m.id)
    .limit(bindparam("most"))
)
_NEXT: Final = Statement(select(func.min(_m.leaves_at).label("at")).where(_waits))
_HAND_OVER: Final = Statement(
    update(t.talk_message)
    .where(_m.id == bindparam("message"), _waits, _m.leaves_at <= bindparam("now"))
    .values(delivery=Delivery.HANDED_OVER.value)
)
_OWE: Final = Statement(
    update(t.talk_message).where(_m.id == bindparam("message")).values(owes=bindparam("whether"))
)
_LOCK_OWING: Final = Statement(
    select(_m.id).where(_m.id == bindparam("message"), _m.owes == literal_column("1")).with_for_update()
)
_LOCK: Final = Statement(select(_m.id).where(_m.id == bindparam("message")).with_for_update())
_WHOLE: Final = Statement(
    select(
        *t.talk_message.columns,
        t.staff.c.display_name,
        t.translation.c.result.label("result"),
        t.translation.c.target.label("target"),
        _t.record_id,
    )
    .select_from(
        t.talk_message.join(t.talk, _t.id == _m.talk_id)
        .outerjoin(t.staff, t.staff.c.id == _m.staff_id)
        .outerjoin(t.translation, t.translation.c.message_id == _m.id)
    )
    .where(_m.id == bindparam("message"))
)
_TALK: Final = Statement(
    select(t.talk, t.intake_record.c.organisation_id)
    .join_from(t.talk, t.intake_record, t.intake_record.c.id == _t.record_id)
    .where(_t.id == bindparam("talk"))
)
_SAID: Final = Statement(update(t.talk).where(_t.id == bindparam("talk")).values(said_at=bindparam("now")))
_ENDED: Final = Statement(
    select(_t.id, _t.person_id)
    .where(
        _t.to_tell == literal_column("1"),
        ~exists().where(_m.talk_id == _t.id, _waits),
    )
    .order_by(_t.closed_at, _t.id)
    .limit(bindparam("most"))
)
_HEARD_OF: Final = Statement(select(_t.id).where(_t.id == bindparam("talk"), _t.said_at.is_not(None)))
_TOLD: Final = Statement(
    update(t.talk).where(_t.id == bindparam("talk"), _t.to_tell == literal_column("1")).values(to_tell=0)
)
_OF_ENDED_RECORDS: Final = Statement(
    update(t.talk)
    .where(
        _t.state == literal_column("'open'"),
        exists().where(
            t.intake_record.c.id == _t.record_id, t.intake_record.c.status.in_(["closed", "withdrawn"])
        ),
    )
    .values(state="closed", closed_at=bindparam("now"), to_tell=1)
)
_NOT_HERS_ANY_MORE: Final = Statement(
    t.translation.delete().where(t.translation.c.message_id == bindparam("message"))
)
_OLD: Final = Statement(t.talk_message.delete().where(_m.written_at < bindparam("before")))


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the office that goes to its person; ``first`` is the one that begins a conversation.

    ``target`` is the language into which it is, or was, translated after it was written.
    """

    entry: TalkEntry
    talk: Talk
    organisation: OrganisationId
    first: bool
    target: Lang | None


async def due_replies(reader: Reader, now: datetime, most: int) -> Sequence[tuple[TalkMessageId, PersonId]]:
    """Return the messages whose time to leave has come, oldest first."""
    rows = await reader.fetch_all(_DUE, now=to_us(now), most=most)
    return [(TalkMessageId(row["id"]), PersonId(row["person_id"])) for row in rows]


async def next_reply_at(reader: Reader) -> datetime | None:
    """Return when the next message leaves, None when none waits."""
    row = await reader.fetch_one(_NEXT)
    return None if row is None or row["at"] is None else from_us(row["at"])


async def hand_over(tx: Transaction, box: Box, message: TalkMessageId, now: datetime) -> Reply | None:
    """Take a message that is due, to tell it in this transaction; None when it is done or was taken back.

    From now on the person's words are an answer to it.
    """
    if await tx.execute(_HAND_OVER, message=message, now=to_us(now)) != 1:
        return None
    reply = await _reply(tx, box, message)
    if reply is not None:
        await tx.execute(_SAID, talk=reply.talk.id, now=to_us(now))
    return reply


async def owe_translation(tx: Transaction, reply: Reply, direction: tuple[Lang, Lang], now: datetime) -> None:
    """Note that the person was promised a translation, and have it made anew into the language she reads."""
    entry = reply.entry
    await tx.execute(_NOT_HERS_ANY_MORE, message=entry.id)
    await want_message(tx, reply.talk.person, reply.talk.record, entry.id, direction, now)
    await tx.execute(_OWE, message=entry.id, whether=1)


async def promise_translation(tx: Transaction, message: TalkMessageId) -> None:
    """Note that the person was promised the translation that is being made."""
    await tx.execute(_OWE, message=message, whether=1)


async def lock_message(tx: Transaction, message: TalkMessageId) -> bool:
    """Let nobody hand a message over until the transaction ends; False when it is gone."""
    return await tx.fetch_one(_LOCK, message=message) is not None


async def owed(tx: Transaction, box: Box, message: TalkMessageId) -> Reply | None:
    """Return a message whose person was promised its translation, None for any other."""
    if await tx.fetch_one(_LOCK_OWING, message=message) is None:
        return None
    return await _reply(tx, box, message)


async def keep_promise(tx: Transaction, reply: Reply) -> None:
    """Note that the translation was told; whom her words are for stays: nothing new was said."""
    await tx.execute(_OWE, message=reply.entry.id, whether=0)


async def message_entry(reader: Reader, box: Box, message: TalkMessageId) -> TalkEntry | None:
    """Return one message; None when it is gone."""
    row = await reader.fetch_one(_WHOLE, message=message)
    return None if row is None else to_entry(box, row)


async def ended_untold(reader: Reader, most: int) -> Sequence[tuple[TalkId, PersonId]]:
    """Return conversations that the office closed, whose people have got everything but were not told so."""
    rows = await reader.fetch_all(_ENDED, most=most)
    return [(TalkId(row["id"]), PersonId(row["person_id"])) for row in rows]


async def take_ending(tx: Transaction, talk: TalkId) -> bool:
    """Take it over to tell a person that the office closed; False when somebody else does.

    It is False as well when no message of the conversation ever left: of that she need not hear.
    """
    taken = await tx.execute(_TOLD, talk=talk) == 1
    return taken and await tx.fetch_one(_HEARD_OF, talk=talk) is not None


async def close_with_records(tx: Transaction, now: datetime) -> int:
    """Close the conversations about records that are closed; return how many there were."""
    return await tx.execute(_OF_ENDED_RECORDS, now=to_us(now))


async def purge_messages(tx: Transaction, before: datetime) -> int:
    """Delete messages written before a time, with their translations; return how many there were."""
    return await tx.execute(_OLD, before=to_us(before))


async def _reply(tx: Transaction, box: Box, message: TalkMessageId) -> Reply | None:
    row = await tx.fetch_one(_WHOLE, message=message)
    entry = None if row is None else to_entry(box, row)
    about = None if entry is None else await tx.fetch_one(_TALK, talk=entry.talk)
    if row is None or entry is None or about is None:
        return None
    return Reply(
        entry=entry,
        talk=to_talk(about),
        organisation=OrganisationId(about["organisation_id"]),
        first=about["said_at"] is None,
        target=None if row["target"] is None else Lang(row["target"]),
    )
