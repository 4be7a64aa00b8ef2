"""Towns, people who want their news, and broadcasts in every state."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from domain.broadcast_steps import BroadcastRules, Refusal, looked_at, released, submitted
from domain.broadcasts import (
    Audience,
    Broadcast,
    BroadcastPreview,
    BroadcastState,
    Content,
    PreparedText,
    RecipientState,
    Report,
)
from domain.directory import Municipality, Organisation, Place
from domain.ids import BroadcastId, Lang, MunicipalityId, OrganisationId, PersonId, PlaceId, StaffId
from domain.setup import Setup
from domain.staff import Role, StaffMember
from locales.languages import load_languages
from storage import tables as t
from storage.broadcast_audience import count_audience, release_broadcast
from storage.broadcast_progress import progress
from storage.broadcasts import add_broadcast, broadcast_by_id, store_broadcast
from storage.database import Database, Statement
from storage.news import start_news
from storage.people import add_address, add_person
from storage.setup import apply_setup
from storage.vault import Vault
from tests.storage.offices import NOW

REGION = OrganisationId("region")
ELSEWHERE = OrganisationId("elsewhere")
STOLBERG = MunicipalityId("stolberg")
MONSCHAU = MunicipalityId("monschau")
ABROAD = MunicipalityId("abroad")
HALL = PlaceId("rathaus")
GERMAN, ARABIC, ENGLISH = Lang("de"), Lang("ar"), Lang("en")
LANGUAGES = tuple(language.tag for language in load_languages())
RULES = BroadcastRules(grace=timedelta())
"""Without the time after the release in which nothing leaves yet."""


def clerk(name: str = "vera", role: Role = Role.ADMINISTRATION) -> StaffMember:
    return StaffMember(StaffId(name), name, name.title(), role, REGION)


VERA = clerk()
TANJA = clerk("tanja", Role.TEAM_LEAD)
FREE = Content(free_text="Am Dienstag ist zu.")


def words(text: str = "Nachricht", languages: Sequence[Lang] = LANGUAGES) -> tuple[PreparedText, ...]:
    return tuple(PreparedText(one, one, checked=True, paragraphs=(f"{text} {one}",)) for one in languages)


@dataclass(slots=True)
class Town:
    """An installation with three municipalities; every person's address is her name."""

    database: Database
    vault: Vault
    now: datetime = NOW
    made: list[BroadcastId] = field(default_factory=list)

    async def found(self) -> None:
        setup = Setup(
            organisations=(Organisation(REGION, "Region", "R"), Organisation(ELSEWHERE, "Elsewhere", "E", 1)),
            municipalities=(
                Municipality(STOLBERG, "Stolberg", REGION),
                Municipality(MONSCHAU, "Monschau", REGION, position=1),
                Municipality(ABROAD, "Abroad", ELSEWHERE, position=2),
            ),
            places=(Place(HALL, STOLBERG, "Rathaus"), Place(PlaceId("vhs"), STOLBERG, "VHS", position=1)),
        )
        async with self.database.transaction() as tx:
            await apply_setup(tx, setup)

    async def know(
        self,
        *names: str,
        channel: str = "telegram",
        language: Lang = GERMAN,
        news: Sequence[MunicipalityId] = (STOLBERG,),
        address: str | None = None,
    ) -> None:
        """Add people who want news."""
        for name in names:
            person = PersonId(name)
            box = await self.vault.ensure_key(person)
            async with self.database.transaction() as tx:
                await add_person(tx, person, language, self.now)
                value = address or name
                await add_address(
                    tx, box, person, channel, self.vault.lookup(channel, value), value, self.now
                )
                for municipality in news:
                    await start_news(tx, person, municipality, self.now)

    def draft(self, content: Content = FREE) -> Broadcast:
        """Return a draft of Vera's that is not stored."""
        number = BroadcastId(f"{len(self.made):04}{uuid.uuid4().hex[:28]}")
        self.made.append(number)
        return Broadcast(number, REGION, VERA.id, BroadcastState.DRAFT, content, self.now, self.now)

    async def submitted(self, content: Content = FREE) -> Broadcast:
        """Store a draft, hand it over, and have Tanja look at every language of it."""
        draft = self.draft(content)
        async with self.database.transaction() as tx:
            await add_broadcast(tx, draft)
        waiting = await self.step(draft, submitted(draft, VERA, self.now))
        return await self.step(waiting, looked_at(waiting, LANGUAGES, TANJA, RULES, self.now))

    async def release(
        self,
        content: Content | None = None,
        *,
        audience: Audience | None = None,
        send_at: datetime | None = None,
        expires_at: datetime | None = None,
        texts: Sequence[PreparedText] | None = None,
        rules: BroadcastRules = RULES,
    ) -> Broadcast:
        """Release a broadcast in all its steps."""
        content = content or FREE.model_copy(
            update={"audience": audience or Audience(), "send_at": send_at, "expires_at": expires_at}
        )
        waiting = await self.submitted(content)
        texts = tuple(texts or words())
        async with self.database.transaction() as tx:
            counts = await count_audience(tx, waiting)
            preview = BroadcastPreview(waiting.id, waiting.version, tuple(texts), counts)
            after = released(waiting, preview, TANJA, rules, self.now)
            assert not isinstance(after, Refusal), after
            assert await release_broadcast(tx, after, texts, self.now) is not None
        return await self.stored(after.id)

    async def stored(self, broadcast: BroadcastId) -> Broadcast:
        async with self.database.reading() as reader:
            found = await broadcast_by_id(reader, broadcast, REGION)
        assert found is not None
        return found

    async def step(self, broadcast: Broadcast, after: Broadcast | Refusal) -> Broadcast:
        """Store what a step made of a broadcast."""
        assert not isinstance(after, Refusal), after
        async with self.database.transaction() as tx:
            assert await store_broadcast(tx, after)
        return await self.stored(broadcast.id)

    async def report(self, broadcast: Broadcast) -> Report:
        async with self.database.reading() as reader:
            return await progress(reader, await self.stored(broadcast.id))

    async def ledger(self, broadcast: Broadcast) -> dict[str, RecipientState]:
        """Return what became of everybody's copy."""
        rows = select(t.recipient.c.person_id, t.recipient.c.state).where(
            t.recipient.c.broadcast_id == broadcast.id
        )
        async with self.database.reading() as reader:
            found = await reader.fetch_all(Statement.adhoc(rows))
        return {row["person_id"]: RecipientState(row["state"]) for row in found}

    def later(self, **time: float) -> datetime:
        """Let time pass and return what it is now."""
        self.now += timedelta(**time)
        return self.now
