"""What stands in the database afterwards, read with the installation's key: nothing twice, nothing half."""

from collections import Counter
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from pydantic import ValidationError
from sqlalchemy import select, text

from domain.conversation import Conversation
from domain.errors import LotseError
from domain.ids import PersonId
from domain.messages import Asked
from storage import tables as t
from storage.chat_log import read_latest
from storage.conversations import open_state
from storage.crypto import Box, SecretKey
from storage.database import Database, Reader, Row, open_database
from storage.outbox import Outgoing, State
from storage.statements import Dialect, Statement
from storage.vault import Vault, open_vault
from tests.e2e.process import SECRET_KEY, Installation
from tests.faults.ground import content_url

_ALL = 10_000
_INBOX = Statement(select(t.inbox.c.source, t.inbox.c.update_id))
_ADDRESSES = Statement(
    select(t.channel_address.c.person_id, t.channel_address.c.channel, t.channel_address.c.address_hash)
)
_RECORDS = Statement(
    select(
        t.intake_record.c.id,
        t.intake_record.c.case_code,
        t.intake_record.c.person_id,
        t.intake_record.c.booking_id,
    )
)
_BOOKINGS = Statement(
    select(
        t.booking.c.id,
        t.booking.c.person_id,
        t.booking.c.record_id,
        t.booking.c.resource,
        t.booking.c.start_tick,
        t.booking.c.end_tick,
        t.booking.c.status,
    )
)
_CLAIMS = Statement(select(t.claim.c.booking_id, t.claim.c.resource, t.claim.c.tick))
_CONSENTS = Statement(
    select(t.consent.c.person_id, t.consent.c.scope).where(t.consent.c.withdrawn_at.is_(None))
)
_CONVERSATIONS = Statement(
    select(t.conversation.c.person_id, t.conversation.c.state, t.conversation.c.version)
)
_OUTBOX = Statement(select(t.outbox.c.person_id, t.outbox.c.state, t.outbox.c.body))
_SHOWN = Statement(select(t.last_question.c.person_id, t.last_question.c.turn))
_WAITING = Statement(select(t.waiting.c.person_id).where(t.waiting.c.status == "waiting"))
_FOREIGN_KEYS = Statement(text("PRAGMA foreign_key_check"))
_LIVE = frozenset({"held", "confirmed"})
_OCCUPIES = _LIVE | {"offered"}
_OF_A_RECORD = frozenset({"confirmed", "displaced", "cancelled_by_office"})
"""What the booking of a record may be: one that lost its time to a change of the office stays hers."""
_LEAVING = (State.WAITING, State.CLAIMED)


@dataclass(frozen=True, slots=True)
class Counted:
    """The database as people and updates would want it; `complaints` says what is not as it should be."""

    records_twice: int = 0
    appointments_twice: int = 0
    consents_twice: int = 0
    codes: frozenset[str] = frozenset()
    confirmed: int = 0
    waiting: int = 0
    telegram: frozenset[int] = frozenset()
    """The numbers of the updates that were taken."""
    web: Mapping[str, int] = field(default_factory=dict)
    """How many turns each form of the web chat was taken for, by the form's own id."""
    to_send: int = 0
    set_aside: int = 0
    repeated: int = 0
    """How many questions stand twice on a page of the web chat."""
    complaints: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        """All effects that are there twice."""
        return self.records_twice + self.appointments_twice + self.consents_twice


@asynccontextmanager
async def opened(url: str, secret: str = SECRET_KEY) -> AsyncIterator[tuple[Database, Vault]]:
    """Open a database and its keyring beside whoever else has them open."""
    database = await open_database(url)
    try:
        vault = await open_vault(SecretKey.parse(secret), url)
        try:
            yield database, vault
        finally:
            await vault.close()
    finally:
        await database.close()


async def count(lotse: Installation) -> Counted:
    """Count an installation's database."""
    async with opened(content_url(lotse)) as (database, vault):
        return await count_in(database, vault)


async def count_in(database: Database, vault: Vault) -> Counted:
    """Count an open database."""
    async with database.reading() as reader:
        inbox = await reader.fetch_all(_INBOX)
        records = await reader.fetch_all(_RECORDS)
        bookings = await reader.fetch_all(_BOOKINGS)
        claims = await reader.fetch_all(_CLAIMS)
        consents = await reader.fetch_all(_CONSENTS)
        outbox = await reader.fetch_all(_OUTBOX)
        waiting = await reader.fetch_all(_WAITING)
        talks = await _Talks.read(reader, vault, inbox, outbox)
        broken_keys = [] if database.dialect is Dialect.POSTGRESQL else await reader.fetch_all(_FOREIGN_KEYS)
    live = [row for row in bookings if row["status"] in _LIVE]
    states = Counter(row["state"] for row in outbox)
    return Counted(
        records_twice=_surplus(row["person_id"] for row in records),
        appointments_twice=_surplus(row["person_id"] for row in live),
        consents_twice=_surplus((row["person_id"], row["scope"]) for row in consents),
        codes=frozenset(row["case_code"] for row in records),
        confirmed=sum(row["status"] == "confirmed" for row in bookings),
        waiting=len(waiting),
        telegram=frozenset(int(row["update_id"]) for row in inbox if row["source"] == "telegram"),
        web=Counter(_form_of(row["update_id"]) for row in inbox if row["source"] == "web"),
        to_send=sum(states[one] for one in _LEAVING),
        set_aside=states[State.FAILED],
        repeated=talks.repeated,
        complaints=(
            *(f"{len(broken_keys)} rows point nowhere" for _ in broken_keys[:1]),
            *_bookings(records, bookings, claims),
            *talks.complaints,
        ),
    )


async def in_flight(lotse: Installation) -> int:
    """Return how many messages were handed out and are not settled, just after a kill."""
    database = await open_database(content_url(lotse))
    try:
        async with database.reading() as reader:
            rows = await reader.fetch_all(_OUTBOX)
    finally:
        await database.close()
    return sum(row["state"] == State.CLAIMED for row in rows)


def _surplus(things: Iterable[object]) -> int:
    """Return how many of the things are there once more than they should be."""
    return sum(number - 1 for number in Counter(things).values())


def _form_of(update_id: str) -> str:
    """Return the id that a page gave its form: what stands between the person and the kind of the turn."""
    return update_id.partition(":")[2].rpartition("-")[0]


def _bookings(records: Collection[Row], bookings: Collection[Row], claims: Collection[Row]) -> list[str]:
    """Say which bookings lack their time or their record, and which times belong to nobody."""
    taken: dict[str, set[tuple[str, int]]] = {}
    for row in claims:
        taken.setdefault(row["booking_id"], set()).add((row["resource"], row["tick"]))
    wanted = {
        row["id"]: {(row["resource"], tick) for tick in range(row["start_tick"], row["end_tick"])}
        for row in bookings
        if row["status"] in _OCCUPIES
    }
    of_record = {row["id"]: row["booking_id"] for row in records}
    found = [
        f"booking {one} has not the time it is for" for one in wanted if taken.get(one, set()) != wanted[one]
    ]
    found.extend(
        f"the time of booking {one} is taken and nobody has it" for one in taken.keys() - wanted.keys()
    )
    confirmed = {row["id"]: row["record_id"] for row in bookings if row["status"] == "confirmed"}
    hers = {row["id"] for row in bookings if row["status"] in _OF_A_RECORD}
    found.extend(
        f"booking {one} and record {record} do not know each other"
        for one, record in confirmed.items()
        if of_record.get(record) != one
    )
    found.extend(
        f"record {one} has an appointment that is none"
        for one, booking in of_record.items()
        if booking is not None and booking not in hers
    )
    return found


class _Talks:
    """Everybody's conversation beside what was taken from her and what she was told."""

    def __init__(self) -> None:
        self.repeated = 0
        self.complaints: list[str] = []

    @classmethod
    async def read(
        cls, reader: Reader, vault: Vault, inbox: Sequence[Row], outbox: Sequence[Row]
    ) -> "_Talks":
        """Open every conversation."""
        talks = cls()
        addresses = {row["person_id"]: row for row in await reader.fetch_all(_ADDRESSES)}
        shown = {row["person_id"]: int(row["turn"]) for row in await reader.fetch_all(_SHOWN)}
        prefixes = Counter(row["update_id"].partition(":")[0] for row in inbox if row["source"] == "web")
        bodies: dict[str, list[bytes]] = {}
        for row in outbox:
            bodies.setdefault(row["person_id"], []).append(row["body"])
        for row in await reader.fetch_all(_CONVERSATIONS):
            person = row["person_id"]
            try:
                box = await vault.box(PersonId(person))
                state = open_state(box, row["state"])
                address = addresses[person]
                if address["channel"] == "web":
                    taken = prefixes[address["address_hash"][:32]]
                    if taken != row["version"]:
                        talks.complaints.append(
                            f"conversation {person}: {taken} answers taken, {row['version']} turns stored"
                        )
                    turns = await _asked_on_page(reader, box, person)
                    talks.repeated += _surplus(turns)
                    asked = set(turns[-1:])
                else:
                    waiting = [_question(box, body) for body in bodies.get(person, ())]
                    asked = {one for one in (*waiting, shown.get(person)) if one is not None}
            except (LotseError, ValidationError, KeyError) as error:
                talks.complaints.append(f"conversation {person} cannot be read: {type(error).__name__}")
                continue
            if not _in_step(state, asked):
                talks.complaints.append(
                    f"half a turn: conversation {person} waits at {state.step} (turn {state.turn}), "
                    f"asked were {sorted(asked)}"
                )
        return talks


async def _asked_on_page(reader: Reader, box: Box, person: str) -> list[int]:
    """Return the numbers of the questions that were put, those that only changed left out."""
    rows = await read_latest(reader, box, PersonId(person), _ALL)
    asked = [row.entry for row in rows if isinstance(row.entry, Asked)]
    return [one.question.turn for one in asked if not one.replace]


def _question(box: Box, body: bytes) -> int | None:
    message = Outgoing.model_validate_json(box.open("outbox", body)).message
    return message.question.turn if isinstance(message, Asked) else None


def _in_step(state: Conversation, asked: set[int]) -> bool:
    """Whether the question that the conversation waits at has been put, or waits to be sent."""
    return state.turn in asked
