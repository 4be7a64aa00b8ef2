"""Conversations of people with the office: opened with the first reply, closed by either side."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, literal_column, select, update

from domain.errors import Conflict, NotFoundError
from domain.ids import GERMAN, Lang, OrganisationId, PersonId, RecordId, StaffId, TalkId, TalkMessageId
from domain.talk import Delivery, Side, Talk, TalkEntry, TalkNow, TalkState, TalkWords
from domain.translation import NotTranslated, Translation, Why, reply_needs_interpreter
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement, Transaction
from storage.record_hints import recommend_interpreter
from storage.statements import insert, insert_or_ignore
from storage.times import from_us, from_us_or_none, to_us, to_us_or_none
from storage.translations import note_unclear, opened_result, want_message

_t: Final = t.talk.c
_m: Final = t.talk_message.c
_open: Final = _t.state == literal_column("'open'")
_WHOSE: Final = Statement(
    select(t.intake_record.c.person_id).where(t.intake_record.c.id == bindparam("record"))
)
_LANGUAGE: Final = Statement(select(t.person.c.language).where(t.person.c.id == bindparam("person")))
_OPEN_NEW: Final = insert_or_ignore(t.talk)
_OPEN_OF: Final = Statement(
    select(t.talk).where(_t.record_id == bindparam("record"), _open).with_for_update()
)
_NEWEST: Final = Statement(
    select(t.talk).where(_t.record_id == bindparam("record")).order_by(_t.opened_at.desc(), _t.id).limit(1)
)
_WITH_PERSON: Final = Statement(
    select(t.talk)
    .where(_t.person_id == bindparam("person"), _open, _t.said_at.is_not(None))
    .order_by(_t.said_at.desc(), _t.id)
    .limit(1)
    .with_for_update()
)
_OFFICES: Final = Statement(
    select(_t.id, t.intake_record.c.organisation_id)
    .join_from(t.talk, t.intake_record, t.intake_record.c.id == _t.record_id)
    .where(_t.person_id == bindparam("person"), _open, _t.said_at.is_not(None))
)
_BY_ID: Final = Statement(select(t.talk).where(_t.id == bindparam("talk")).with_for_update())
_WRITE: Final = insert(t.talk_message)
_ENTRIES: Final = Statement(
    select(
        *t.talk_message.columns, t.staff.c.display_name, t.translation.c.result.label("result"), _t.record_id
    )
    .select_from(
        t.talk_message.join(t.talk, _t.id == _m.talk_id)
        .outerjoin(t.staff, t.staff.c.id == _m.staff_id)
        .outerjoin(t.translation, t.translation.c.message_id == _m.id)
    )
    .where(_t.record_id == bindparam("record"))
    .order_by(_m.id)
)
_TAKE_BACK: Final = Statement(
    update(t.talk_message)
    .where(
        _m.id == bindparam("message"),
        _m.staff_id == bindparam("writer"),
        _m.delivery == literal_column("'waiting'"),
        _m.leaves_at > bindparam("now"),
    )
    .values(delivery=Delivery.TAKEN_BACK.value)
)
_NO_MORE: Final = Statement(t.translation.delete().where(t.translation.c.message_id == bindparam("message")))
_CLOSE: Final = Statement(
    update(t.talk)
    .where(_t.id == bindparam("talk"), _open)
    .values(
        state=TalkState.CLOSED.value,
        closed_at=bindparam("now"),
        closed_by=bindparam("closer"),
        to_tell=bindparam("tells"),
    )
)
_OF_PERSON: Final = Statement(
    select(_m.id, _t.record_id)
    .select_from(t.talk_message.join(t.talk, _t.id == _m.talk_id))
    .where(_m.person_id == bindparam("person"), _m.delivery == literal_column("'handed_over'"))
    .order_by(_m.id)
)


async def open_talk(
    tx: Transaction, record: RecordId, staff: StaffId, *, now: datetime, new_id: Callable[[], str]
) -> Talk:
    """Return the open conversation about a record, opened by this call if there is none.

    Until the transaction ends, nobody else can close it. NotFoundError when the record is gone.
    """
    whose = await tx.fetch_one(_WHOSE, record=record)
    if whose is None:
        raise NotFoundError
    await tx.execute(
        _OPEN_NEW,
        id=new_id(),
        record_id=record,
        person_id=whose["person_id"],
        state=TalkState.OPEN.value,
        opened_at=to_us(now),
        opened_by=staff,
        said_at=None,
        closed_at=None,
        closed_by=None,
        to_tell=0,
    )
    row = await tx.fetch_one(_OPEN_OF, record=record)
    if row is None:
        raise Conflict
    return to_talk(row)


async def talk_of(reader: Reader, record: RecordId) -> Talk | None:
    """Return the newest conversation about a record, open or closed."""
    row = await reader.fetch_one(_NEWEST, record=record)
    return None if row is None else to_talk(row)


async def talk_with(tx: Transaction, person: PersonId) -> TalkNow | None:
    """Return the open conversation in which the office wrote to a person last; None before it reached her.

    Until the transaction ends, nobody else can close it.
    """
    row = await tx.fetch_one(_WITH_PERSON, person=person)
    return None if row is None else TalkNow(TalkId(row["id"]), from_us(row["said_at"]))


async def offices_writing_with(reader: Reader, person: PersonId) -> Mapping[TalkId, OrganisationId]:
    """Return all open conversations in which the office has written to a person, each with its office."""
    rows = await reader.fetch_all(_OFFICES, person=person)
    return {TalkId(row["id"]): OrganisationId(row["organisation_id"]) for row in rows}


async def talk_by_id(tx: Transaction, talk: TalkId) -> Talk | None:
    """Return a conversation, locked until the transaction ends; None when it is gone."""
    row = await tx.fetch_one(_BY_ID, talk=talk)
    return None if row is None else to_talk(row)


async def talk_entries(reader: Reader, box: Box, record: RecordId) -> Sequence[TalkEntry]:
    """Return what was said in all conversations about a record, oldest first."""
    return [to_entry(box, row) for row in await reader.fetch_all(_ENTRIES, record=record)]


async def entries_of_person(reader: Reader, box: Box, person: PersonId) -> Sequence[TalkEntry]:
    """Return what a person wrote and what reached her, about all her records, oldest first."""
    rows = await reader.fetch_all(_OF_PERSON, person=person)
    reached = {row["id"] for row in rows}
    records = list(dict.fromkeys(RecordId(row["record_id"]) for row in rows))
    entries = [entry for record in records for entry in await talk_entries(reader, box, record)]
    return sorted((one for one in entries if one.id in reached), key=lambda entry: entry.id)


async def write_reply(
    tx: Transaction,
    box: Box,
    talk: Talk,
    staff: StaffId,
    words: TalkWords,
    *,
    now: datetime,
    leaves_at: datetime,
) -> TalkMessageId:
    """Write a message of the office, to leave at a time, into what `open_talk` gave in this transaction.

    Where its translation follows, it is noted that it is to be made, into the person's language; where it is
    not clear, that an interpreter should come.
    """
    message = await _write(
        tx, box, talk, words, side=Side.OFFICE, staff=staff, written_at=now, leaves_at=leaves_at
    )
    person = await tx.fetch_one(_LANGUAGE, person=talk.person)
    target = GERMAN if person is None else Lang(person["language"])
    direction = words.language, target
    if words.follows:
        await want_message(tx, talk.person, talk.record, message, direction, now)
    elif (result := words.translation) is not None and _unclear(result, target):
        await note_unclear(tx, box, talk, message, direction, result, now)
        await recommend_interpreter(tx, box, talk.record, recommended=True)
    return message


def _unclear(result: Translation | NotTranslated, target: Lang) -> bool:
    """Say whether an interpreter should come; what only failed is tried again when the message leaves."""
    failed = isinstance(result, NotTranslated) and result.why is Why.FAILED
    return not failed and reply_needs_interpreter(result, target)


async def write_message(
    tx: Transaction, box: Box, talk: Talk, words: TalkWords, *, now: datetime
) -> TalkMessageId:
    """Write a message of the person, and note that it is to be translated into German."""
    message = await _write(tx, box, talk, words, side=Side.PERSON, staff=None, written_at=now, leaves_at=None)
    await want_message(tx, talk.person, talk.record, message, (words.language, GERMAN), now)
    return message


async def take_back(tx: Transaction, message: TalkMessageId, staff: StaffId, *, now: datetime) -> bool:
    """Take a message of one's own back before it leaves; False when it is too late."""
    taken = await tx.execute(_TAKE_BACK, message=message, writer=staff, now=to_us(now)) == 1
    if taken:
        await tx.execute(_NO_MORE, message=message)
    return taken


async def close_talk(tx: Transaction, talk: TalkId, by: StaffId | None, *, now: datetime) -> bool:
    """Close a conversation, for the person where ``by`` is None; False when it is closed already.

    A person whom the office leaves is told so, after what was still to leave, if anything reached her.
    """
    closed = await tx.execute(_CLOSE, talk=talk, now=to_us(now), closer=by, tells=0 if by is None else 1)
    return closed == 1


async def _write(  # noqa: PLR0913 - what one row is made of; the callers name each part
    tx: Transaction,
    box: Box,
    talk: Talk,
    words: TalkWords,
    *,
    side: Side,
    staff: StaffId | None,
    written_at: datetime,
    leaves_at: datetime | None,
) -> TalkMessageId:
    delivery = Delivery.HANDED_OVER if leaves_at is None else Delivery.WAITING
    number = await tx.insert_returning_id(
        _WRITE,
        talk_id=talk.id,
        person_id=talk.person,
        side=side.value,
        staff_id=staff,
        body=box.seal(words_context(talk.id), words.model_dump_json().encode()),
        written_at=to_us(written_at),
        leaves_at=to_us_or_none(leaves_at),
        delivery=delivery.value,
        owes=0,
    )
    return TalkMessageId(number)


def words_context(talk: TalkId) -> str:
    """Return the context that the words of a conversation are sealed under."""
    return f"talk:{talk}"


def to_talk(row: Row) -> Talk:
    """Return a row as a conversation."""
    return Talk(
        id=TalkId(row["id"]),
        record=RecordId(row["record_id"]),
        person=PersonId(row["person_id"]),
        state=TalkState(row["state"]),
        opened_at=from_us(row["opened_at"]),
        opened_by=StaffId(row["opened_by"]),
        closed_at=from_us_or_none(row["closed_at"]),
        closed_by=None if row["closed_by"] is None else StaffId(row["closed_by"]),
    )


def to_entry(box: Box, row: Row) -> TalkEntry:
    """Return a row as a message, with the translation that was made of it since it was written."""
    talk = TalkId(row["talk_id"])
    words = TalkWords.model_validate_json(box.open(words_context(talk), row["body"]))
    made = opened_result(box, RecordId(row["record_id"]), row["result"])
    return TalkEntry(
        id=TalkMessageId(row["id"]),
        talk=talk,
        side=Side(row["side"]),
        staff=None if row["staff_id"] is None else StaffId(row["staff_id"]),
        staff_name=row["display_name"],
        words=words if made is None else words.model_copy(update={"translation": made}),
        written_at=from_us(row["written_at"]),
        leaves_at=from_us_or_none(row["leaves_at"]),
        delivery=Delivery(row["delivery"]),
    )
