"""What must be so after a turn of a transcript."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from domain.conversation import Conversation
from domain.ids import Lang, PersonId, StaffId
from domain.messages import FileSent
from storage import tables as t
from storage.appointments import appointments_of
from storage.consents import consents_of
from storage.database import Reader, Statement
from storage.office_rules import load_staff
from storage.queue import queue_page
from storage.queue_query import QueueQuery, View
from storage.records import content_context
from tests.transcripts.patterns import pattern_of
from tests.transcripts.script import Plain, Turn
from tests.transcripts.shown import words
from tests.turn.dump import dump
from tests.turn.people import Someone
from tests.turn.stand import Stand

_RECORDS = Statement(
    select(t.intake_record)
    .where(t.intake_record.c.person_id == bindparam("person"))
    .order_by(t.intake_record.c.created_at.desc())
)
_TOPICS = Statement(
    select(t.record_topic.c.topic_id)
    .where(t.record_topic.c.record_id == bindparam("record"))
    .order_by(t.record_topic.c.position)
)
_WAITING = Statement(
    select(func.count().label("number")).where(
        t.waiting.c.person_id == bindparam("person"), t.waiting.c.status == "waiting"
    )
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a turn came to: the language and the person from before it, and whether it erased her."""

    stand: Stand
    who: Someone
    state: Conversation | None
    spoken: Lang
    before: PersonId | None
    erased: bool


async def check(scene: Scene, turn: Turn, named: Callable[[str], str]) -> None:
    """Compare all that the turn of the transcript speaks of; ``named`` fills in the names it leaves open."""
    assert scene.erased == turn.erased, "erased" if scene.erased else "not erased"
    person, state = scene.who.person, scene.state
    _check_words(scene, turn, scene.spoken if state is None else state.language)
    if turn.nobody:
        assert not any((await dump(scene.stand)).values())
    if turn.new_person:
        assert person != scene.before
    if state is not None:
        _check_state(scene, turn, state, named)
    if person is not None and turn.counts:
        async with scene.stand.database.reading() as reader:
            await _check_counts(reader, scene, turn, person)
    if person is not None and turn.record:
        await _check_record(scene, turn, person, named)
    if person is not None and turn.seen_by is not None:
        await _check_queue(scene, turn.seen_by, person)


def _check_words(scene: Scene, turn: Turn, language: Lang) -> None:
    heard = words(scene.who.heard)
    place = 0
    for message_id in turn.sees:
        found = pattern_of(scene.stand.catalog, language, message_id).search(heard, place)
        assert found is not None, f"{message_id} in {language} is not told (in this order): {heard}"
        place = found.end()
    for message_id in turn.unseen:
        pattern = pattern_of(scene.stand.catalog, language, message_id)
        assert pattern.search(heard) is None, f"{message_id} in {language} is told: {heard}"
    for text in turn.tells:
        assert text in heard
    if turn.silent:
        assert heard == ""
    if turn.file is not None:
        assert any(isinstance(entry, FileSent) for entry in scene.who.heard) == turn.file


def _check_state(scene: Scene, turn: Turn, state: Conversation, named: Callable[[str], str]) -> None:
    if turn.step is not None:
        assert f"{state.flow}.{state.step}" == turn.step
    if turn.phase is not None:
        assert state.phase is turn.phase
    for field, value in turn.answers.items():
        given = state.answers.get(field, "(no answer)")
        assert given == (named(value) if isinstance(value, str) else value), field
    for field in turn.skipped:
        assert state.answers.get(field, "(no answer)") is None, field
    for field in turn.unanswered:
        assert field not in state.answers
    if turn.ticked is not None:
        assert state.draft == turn.ticked
    if turn.slots is not None:
        assert bool(scene.who.slots()) == turn.slots


async def _check_counts(reader: Reader, scene: Scene, turn: Turn, person: PersonId) -> None:
    now = scene.stand.now
    if turn.records is not None:
        assert len(await reader.fetch_all(_RECORDS, person=person)) == turn.records
    if turn.visits is not None:
        assert len(await appointments_of(reader, person, now=now)) == turn.visits
    if turn.waiting is not None:
        row = await reader.fetch_one(_WAITING, person=person)
        assert row is not None
        assert row["number"] == turn.waiting
    if turn.consents is not None:
        given = await consents_of(reader, person)
        assert sum(one.withdrawn_at is None for one in given) == turn.consents


async def _check_record(scene: Scene, turn: Turn, person: PersonId, named: Callable[[str], str]) -> None:
    box = await scene.stand.vault.box(person)
    async with scene.stand.database.reading() as reader:
        row = (await reader.fetch_all(_RECORDS, person=person))[0]
        topics = await reader.fetch_all(_TOPICS, record=row["id"])
    content = json.loads(box.open(content_context(row["id"]), row["content"]))
    found: Mapping[str, object] = {
        **{name: row[name] for name in ("language", "urgency", "status", "party_size", "channel")},
        **{name: row[name] for name in ("municipality_id", "organisation_id", "deadline_date")},
        "booked": row["booking_id"] is not None,
        "asked_for_human": row["human_requested_at"] is not None,
        "topics": tuple(topic["topic_id"] for topic in topics),
        **{f"content.{name}": _plain(value) for name, value in content.items()},
    }
    for name, value in turn.record.items():
        assert found[name] == (named(value) if isinstance(value, str) else value), name


def _plain(value: object) -> Plain | None:
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    return value if isinstance(value, bool | int | str) else None


async def _check_queue(scene: Scene, username: str, person: PersonId) -> None:
    now = scene.stand.now
    async with scene.stand.database.reading() as reader:
        staff = {member.username: member.id for member in await load_staff(reader)}
        viewer = StaffId(staff[username])
        page = await queue_page(reader, QueueQuery(viewer, now, now.date(), View.NO_APPOINTMENT), size=20)
    assert [row.record.person for row in page.rows] == [person]
