"""Which message of a channel shows a person's open question, so that its buttons can be taken away."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select

from domain.ids import PersonId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert

_last = t.last_question.c
_SHOWN = Statement(
    select(_last.person_id, _last.message_id, _last.turn).where(
        _last.channel == bindparam("channel"), _last.person_id.in_(bindparam("people", expanding=True))
    )
)
_REMEMBER = upsert(t.last_question, ("person_id",))
_FORGET = Statement(
    delete(t.last_question).where(_last.person_id == bindparam("person_id"), _last.turn == bindparam("turn"))
)
# The lock keeps an erasure from happening between this look and the insert (SQLite has only one writer).
_STILL_THERE = Statement(
    select(t.person.c.id)
    .where(t.person.c.id.in_(bindparam("people", expanding=True)))
    .order_by(t.person.c.id)
    .with_for_update(read=True, key_share=True)
)


@dataclass(frozen=True, slots=True)
class LastQuestion:
    """The message that shows a turn's question with live buttons."""

    message_id: int
    turn: int


async def last_questions(
    reader: Reader, channel: str, people: Collection[PersonId]
) -> Mapping[PersonId, LastQuestion]:
    """Return what is shown to each of these people, where something is."""
    rows = await reader.fetch_all(_SHOWN, channel=channel, people=list(people))
    return {PersonId(row["person_id"]): LastQuestion(int(row["message_id"]), row["turn"]) for row in rows}


async def remember_questions(tx: Transaction, channel: str, shown: Mapping[PersonId, LastQuestion]) -> None:
    """Note which message shows a question now; people who were erased meanwhile are passed over."""
    if not shown:
        return
    rows = await tx.fetch_all(_STILL_THERE, people=list(shown))
    await tx.execute_many(_REMEMBER, [_row(channel, row["id"], shown[row["id"]]) for row in rows])


async def forget_questions(tx: Transaction, answered: Sequence[tuple[PersonId, int]]) -> None:
    """Note that the question of a turn has been answered and its buttons are gone."""
    await tx.execute_many(_FORGET, [{"person_id": person, "turn": turn} for person, turn in answered])


def _row(channel: str, person: PersonId, question: LastQuestion) -> dict[str, object]:
    return {
        "person_id": person,
        "channel": channel,
        "message_id": str(question.message_id),
        "turn": question.turn,
    }
