"""What is to be translated, and what came of it: a row for each text, claimed under a lease, finished once.

Translating takes long and is done between two transactions: one claims, the other stores what came of it.
Whoever was killed in between has done nothing; when the lease is over, somebody else begins anew.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Final

from pydantic import TypeAdapter
from sqlalchemy import and_, bindparam, delete, exists, literal_column, or_, select, update

from domain.ids import Lang, PersonId, RecordId, TalkMessageId, TranslationId
from domain.intake import IntakeContent
from domain.talk import Talk
from domain.translation import NotTranslated, Translation, Why
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement, Transaction
from storage.records import content_context
from storage.statements import insert, insert_or_ignore
from storage.times import from_us, to_us

Result = Translation | NotTranslated
Direction = tuple[Lang, Lang]
"""From which language into which."""

_RESULTS: Final = TypeAdapter[Result](Annotated[Result, "told apart by their fields"])
_tr: Final = t.translation.c
_NAMES: Final = (
    *("person_id", "record_id", "message_id", "source", "target", "state", "attempts", "not_before"),
    *("lease_until", "why", "recommends", "result", "created_at"),
)
_WANT_CONCERN: Final = insert_or_ignore(t.translation, *_NAMES)
_WANT_MESSAGE: Final = insert(t.translation, *_NAMES)
_waits: Final = _tr.state == literal_column("'waiting'")
_DUE: Final = Statement(
    select(t.translation)
    .where(
        _waits,
        _tr.not_before <= bindparam("now"),
        or_(_tr.lease_until.is_(None), _tr.lease_until <= bindparam("now")),
    )
    .order_by(_tr.message_id.is_(None), _tr.not_before, _tr.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_LEASE: Final = Statement(
    update(t.translation)
    .where(_tr.id.in_(bindparam("ids", expanding=True)))
    .values(lease_until=bindparam("until"), attempts=_tr.attempts + 1)
)
_mine: Final = and_(
    _tr.id == bindparam("wanted"), _waits, _tr.attempts == bindparam("attempt", type_=_tr.attempts.type)
)
_FINISH: Final = Statement(
    update(t.translation)
    .where(_mine)
    .values(
        state=bindparam("new_state"),
        why=bindparam("reason"),
        recommends=bindparam("interpreter"),
        result=bindparam("sealed"),
        source=bindparam("found"),
        lease_until=None,
    )
)
_PUT_OFF: Final = Statement(
    update(t.translation).where(_mine).values(not_before=bindparam("until"), lease_until=None)
)
_GIVE_BACK: Final = Statement(
    update(t.translation)
    .where(_mine)
    .values(not_before=bindparam("until"), lease_until=None, attempts=_tr.attempts - 1)
)
_DROP: Final = Statement(delete(t.translation).where(_tr.id == bindparam("wanted")))
_CONTENT: Final = Statement(
    select(t.intake_record.c.content).where(t.intake_record.c.id == bindparam("record"))
)
_LATER: Final = Statement(
    select(_tr.source, _tr.target).distinct().where(_tr.state == literal_column("'later'"))
)
_REVIVE: Final = Statement(
    update(t.translation)
    .where(
        _tr.state == literal_column("'later'"),
        _tr.source == bindparam("of"),
        _tr.target == bindparam("into"),
    )
    .values(state="waiting", attempts=0, not_before=bindparam("now"), lease_until=None)
)
_RESULT_OF_CONCERN: Final = Statement(
    select(_tr.result).where(_tr.record_id == bindparam("record"), _tr.message_id.is_(None))
)
_RECOMMENDED: Final = Statement(
    select(literal_column("1")).where(
        exists().where(_tr.record_id == bindparam("record"), _tr.recommends == literal_column("1"))
    )
)


@dataclass(frozen=True, slots=True)
class Task:
    """One text to translate; of a record's concern where ``message`` is None.

    ``attempt`` says which claim it is: of two workers, only the later one may store what came of it.
    """

    id: TranslationId
    person: PersonId
    record: RecordId
    message: TalkMessageId | None
    source: Lang
    target: Lang
    attempt: int
    created_at: datetime


async def want_concern(
    tx: Transaction, person: PersonId, record: RecordId, direction: Direction, now: datetime
) -> None:
    """Note that a record's concern is to be translated."""
    await tx.execute(_WANT_CONCERN, **_values(person, record, None, direction, now))


async def want_message(
    tx: Transaction,
    person: PersonId,
    record: RecordId,
    message: TalkMessageId,
    direction: Direction,
    now: datetime,
) -> None:
    """Note that a message of a conversation is to be translated."""
    await tx.execute(_WANT_MESSAGE, **_values(person, record, message, direction, now))


async def note_unclear(
    tx: Transaction,
    box: Box,
    talk: Talk,
    message: TalkMessageId,
    direction: Direction,
    result: Result,
    now: datetime,
) -> None:
    """Note that what came of a message before it was written is not clear: an interpreter should come."""
    done = {
        "state": "done",
        "why": result.why.value if isinstance(result, NotTranslated) else None,
        "recommends": 1,
        "result": box.seal(result_context(talk.record), _RESULTS.dump_json(result)),
    }
    await tx.execute(_WANT_MESSAGE, **(_values(talk.person, talk.record, message, direction, now) | done))


async def claim_tasks(tx: Transaction, *, now: datetime, lease: timedelta, most: int) -> Sequence[Task]:
    """Take over what is due until ``now + lease``; messages, for which somebody waits, before concerns."""
    rows = await tx.fetch_all(_DUE, now=to_us(now), most=most)
    if rows:
        await tx.execute(_LEASE, ids=[row["id"] for row in rows], until=to_us(now + lease))
    return [_task(row) for row in rows]


async def finish_task(
    tx: Transaction, box: Box, task: Task, result: Result, *, recommends: bool, later: bool
) -> bool:
    """Store what came of a text; False, and nothing stored, when somebody else has taken it over.

    ``recommends``: an interpreter should come. ``later``: look at it again when more models are installed,
    for the language that the text was found to be in.
    """
    done = await tx.execute(
        _FINISH,
        wanted=task.id,
        attempt=task.attempt,
        new_state="later" if later else "done",
        reason=result.why.value if isinstance(result, NotTranslated) else None,
        interpreter=int(recommends),
        sealed=box.seal(result_context(task.record), _RESULTS.dump_json(result)),
        found=result.source or task.source,
    )
    return done == 1


async def put_off(tx: Transaction, task: Task, until: datetime) -> bool:
    """Try a text again at another time; False when somebody else has taken it over."""
    return await tx.execute(_PUT_OFF, wanted=task.id, attempt=task.attempt, until=to_us(until)) == 1


async def give_back(tx: Transaction, task: Task, now: datetime) -> bool:
    """Undo a claim: nobody has tried the text, and it is due now; False when somebody else has taken it."""
    return await tx.execute(_GIVE_BACK, wanted=task.id, attempt=task.attempt, until=to_us(now)) == 1


async def drop_task(tx: Transaction, task: Task) -> None:
    """Forget a text that is gone."""
    await tx.execute(_DROP, wanted=task.id)


async def concern_of(reader: Reader, box: Box, record: RecordId) -> str | None:
    """Return what a person wrote when she handed a record in; None when it or the record is gone."""
    row = await reader.fetch_one(_CONTENT, record=record)
    if row is None:
        return None
    return IntakeContent.model_validate_json(box.open(content_context(record), row["content"])).concern


async def directions_later(reader: Reader) -> Sequence[Direction]:
    """Return the directions of texts for which no model was installed."""
    return [(Lang(row["source"]), Lang(row["target"])) for row in await reader.fetch_all(_LATER)]


async def revive(tx: Transaction, directions: Collection[Direction], now: datetime) -> int:
    """Let the texts of these directions be tried again; return how many there are."""
    return sum([await tx.execute(_REVIVE, of=one[0], into=one[1], now=to_us(now)) for one in directions])


async def concern_translation(reader: Reader, box: Box, record: RecordId) -> Result | None:
    """Return the translation of a record's concern, BUSY while it follows; None where none was asked for."""
    row = await reader.fetch_one(_RESULT_OF_CONCERN, record=record)
    if row is None:
        return None
    return opened_result(box, record, row["result"]) or NotTranslated(why=Why.BUSY)


async def interpreter_recommended(reader: Reader, record: RecordId) -> bool:
    """Say whether a text of a record could not be translated well."""
    return await reader.fetch_one(_RECOMMENDED, record=record) is not None


def opened_result(box: Box, record: RecordId, sealed: bytes | None) -> Result | None:
    """Unseal what came of a text, None where nothing did so far."""
    return None if sealed is None else _RESULTS.validate_json(box.open(result_context(record), sealed))


def result_context(record: RecordId) -> str:
    """Return the context that the translations of a record's texts are sealed under."""
    return f"translation:{record}"


def _values(
    person: PersonId,
    record: RecordId,
    message: TalkMessageId | None,
    direction: Direction,
    now: datetime,
) -> dict[str, object]:
    source, target = direction
    return {
        "person_id": person,
        "record_id": record,
        "message_id": message,
        "source": source,
        "target": target,
        "state": "waiting",
        "attempts": 0,
        "not_before": to_us(now),
        "lease_until": None,
        "why": None,
        "recommends": 0,
        "result": None,
        "created_at": to_us(now),
    }


def _task(row: Row) -> Task:
    return Task(
        id=TranslationId(row["id"]),
        person=PersonId(row["person_id"]),
        record=RecordId(row["record_id"]),
        message=None if row["message_id"] is None else TalkMessageId(row["message_id"]),
        source=Lang(row["source"]),
        target=Lang(row["target"]),
        attempt=row["attempts"] + 1,
        created_at=from_us(row["created_at"]),
    )
