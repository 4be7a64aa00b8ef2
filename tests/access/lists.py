"""Appointments, people who wait, and broadcasts of everybody, so that addresses can name those of others."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete

from domain.appointments import BookingStatus
from domain.broadcasts import Audience, Broadcast, BroadcastState, Content, RecipientState
from domain.ids import BroadcastId, CaseCode, MunicipalityId, OrganisationId, PersonId, StaffId
from domain.ticks import tick_of
from locales.languages import load_languages
from storage import tables as t
from storage.broadcasts import add_broadcast
from storage.database import Database, Statement, Transaction
from storage.news import start_news
from storage.statements import insert, insert_or_ignore
from storage.times import to_us
from tests.access.table import Where
from tests.api.region import ARKADEN, HACKLAENDER, RATHAUS_MONSCHAU
from tests.desk.clock import MORNING
from tests.desk.office import AACHEN, KREIS, MONSCHAU, STADT, VEREIN, WUERSELEN

LANGUAGES: Final = tuple(language.tag for language in load_languages())
READER: Final = PersonId("reader-of-news")
_PLACES: Final = {Where.OWN: ARKADEN, Where.TOWN: RATHAUS_MONSCHAU, Where.BODY: HACKLAENDER}
_ADVISERS: Final = {Where.OWN: "meise", Where.TOWN: "amsel", Where.BODY: "fink"}
_SENDERS: Final[dict[Where, tuple[OrganisationId, tuple[MunicipalityId, ...]]]] = {
    Where.OWN: (KREIS, (WUERSELEN,)),
    Where.TOWN: (KREIS, (MONSCHAU,)),
    Where.BODY: (STADT, (AACHEN,)),
    Where.SHARED: (VEREIN, (WUERSELEN,)),
    Where.UNSURE: (STADT, ()),
}
"""Whose broadcast it is and which towns it goes to; without any to all of the organisation."""


def text_of(where: Where) -> str:
    """What only that broadcast says."""
    return f"Rundtext-{where.name.title()}"


async def lists_of(database: Database) -> dict[Where, dict[str, str]]:
    """Write everything down and return what there is."""
    async with database.transaction() as tx:
        await _person(tx, READER)
        await tx.execute(
            insert(t.channel_address),
            channel="web",
            address_hash="hash-of-the-reader",
            person_id=READER,
            address=b"sealed",
            reachable=1,
            created_at=to_us(MORNING),
        )
        await start_news(tx, READER, WUERSELEN, MORNING)
        for where in _SENDERS:
            await _write(tx, where, BroadcastState.DRAFT)
        for where in _PLACES:
            await _book(tx, where, MORNING)
    named = {
        where: {"broadcast": f"broadcast-{where.name}", "booking": f"visit-{where.name}"} for where in Where
    }
    return {where: named[where if where in _PLACES else Where.UNKNOWN] for where in Where}


async def wait_for_something(tx: Transaction, code: CaseCode, town: MunicipalityId | None) -> None:
    """Put the person of a record on the waiting list."""
    await tx.execute(
        insert(t.waiting),
        id=f"waiting-{code}",
        person_id=f"person-{code}",
        record_id=f"record-{code}",
        municipality_id=town,
        language="ar",
        minutes=30,
        created_at=to_us(MORNING),
        status="waiting",
        priority=0,
        party_size=1,
        adviser_wish="any",
        booking_id=None,
        offers=0,
        offered_at=None,
    )


async def begin_again(database: Database, stage: str, now: datetime) -> None:
    """Bring one's own broadcast to a stage, or one's own appointment to where nobody has said who came."""
    async with database.transaction() as tx:
        if stage == "booked":
            await _book(tx, Where.OWN, now)
        else:
            unknown = stage == "unknown"
            state = BroadcastState.SENDING if unknown else BroadcastState(stage)
            await _write(tx, Where.OWN, state, unknown=unknown)


async def _write(tx: Transaction, where: Where, state: BroadcastState, *, unknown: bool = False) -> None:
    code = BroadcastId(f"broadcast-{where.name}")
    organisation, towns = _SENDERS[where]
    await tx.execute(Statement.adhoc(delete(t.broadcast).where(t.broadcast.c.id == code)))
    content = Content(free_text=text_of(where), audience=Audience(municipalities=towns))
    looked = LANGUAGES if state is BroadcastState.SUBMITTED else ()
    await add_broadcast(
        tx,
        Broadcast(code, organisation, StaffId("birke"), state, content, MORNING, MORNING, looked_at=looked),
    )
    if state.frozen:
        copy = RecipientState.UNKNOWN if unknown else RecipientState.PLANNED
        await tx.execute(
            insert(t.recipient),
            broadcast_id=code,
            person_id=READER,
            channel="web",
            language="ar",
            state=copy.value,
            attempts=0,
            lease_until=None,
            not_before=None,
            error=None,
            at=None,
        )


async def _book(tx: Transaction, where: Where, now: datetime) -> None:
    person = PersonId(f"visitor-{where.name}")
    start = tick_of(now - timedelta(minutes=30))
    await _person(tx, person)
    await tx.execute(Statement.adhoc(delete(t.booking).where(t.booking.c.id == f"visit-{where.name}")))
    await tx.execute(
        insert(t.booking),
        id=f"visit-{where.name}",
        person_id=person,
        quota_no=1,
        record_id=None,
        place_id=_PLACES[where],
        resource=_ADVISERS[where],
        desk_no=1,
        party_size=1,
        start_tick=start,
        end_tick=start + 6,
        status=BookingStatus.CONFIRMED.value,
        hold_until=None,
        language_match=1,
        wish_match=1,
        sequence=0,
        version=1,
        created_at=to_us(MORNING - timedelta(hours=2)),
        updated_at=to_us(MORNING - timedelta(hours=2)),
        notice_id=None,
        person_confirmed_at=None,
        adviser_wish="any",
    )


async def _person(tx: Transaction, person: PersonId) -> None:
    await tx.execute(
        insert_or_ignore(t.person),
        id=person,
        language="ar",
        created_at=to_us(MORNING),
        last_seen_at=to_us(MORNING),
    )
