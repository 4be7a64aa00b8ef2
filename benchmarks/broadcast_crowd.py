"""Very many people who want news, put into an installation from outside, and what staff do for them."""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Final

from bot.house import TELEGRAM
from domain.broadcasts import Broadcast, BroadcastState, Content, Fields, Report, Template
from domain.directory import Directory
from domain.ids import BroadcastId, PersonId, StaffId
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog
from storage.broadcast_audience import release_broadcast
from storage.broadcast_progress import progress
from storage.broadcasts import add_broadcast, broadcast_by_id
from storage.crypto import SecretKey
from storage.database import Database, open_database
from storage.directory import load_directory
from storage.news import start_news
from storage.people import add_address, add_person
from storage.vault import Vault, open_vault
from tests.botapi import BotApiServer
from tests.botapi.model import Standing
from tests.e2e.process import SECRET_KEY

_AT_ONCE: Final = 200


@dataclass(slots=True)
class Crowd:
    """The people and the database that they are in; `chats` are where they are written to."""

    database: Database
    vault: Vault
    directory: Directory
    catalog: Catalog
    chats: set[int] = field(default_factory=set)

    async def gather(self, api: BotApiServer, people: int) -> None:
        """Add people who have written to the bot before and want news; each language in turn."""
        now, town = datetime.now(UTC), self.directory.municipalities[0].id
        languages = [language.tag for language in self.catalog.languages]
        ids = [PersonId(uuid.uuid4().hex) for _ in range(people)]
        chats = [self._chat(api) for _ in ids]
        boxes = {person: await self.vault.ensure_key(person) for person in ids}
        for start in range(0, people, _AT_ONCE):
            async with self.database.transaction() as tx:
                for number in range(start, min(start + _AT_ONCE, people)):
                    person, address = ids[number], str(chats[number])
                    hashed = self.vault.lookup(TELEGRAM, address)
                    await add_person(tx, person, languages[number % len(languages)], now)
                    await add_address(tx, boxes[person], person, TELEGRAM, hashed, address, now)
                    await start_news(tx, person, town, now)
        self.chats.update(chats)

    def _chat(self, api: BotApiServer) -> int:
        user = api.user("de")
        api.world.chats[user.chat_id].standing = Standing.MEMBER
        return user.chat_id

    async def release(self, day: date) -> Broadcast:
        """Release a broadcast about an office hour, as two members of staff would at the desk."""
        now, organisation = datetime.now(UTC), self.directory.organisations[0].id
        place = self.directory.places[0].id
        fields = Fields(place=place, day=day, starts=time(9), ends=time(12))
        content = Content(template=Template.CANCELLED, fields=fields)
        author = StaffId("clerk")
        draft = Broadcast(
            id=BroadcastId(uuid.uuid4().hex),
            organisation=organisation,
            author=author,
            state=BroadcastState.SUBMITTED,
            content=content,
            created_at=now,
            updated_at=now,
        )
        released = replace(draft, state=BroadcastState.RELEASED, version=2, released_at=now)
        texts = prepared_texts(self.catalog, content, self.directory, {"office": "Beispielstelle"})
        async with self.database.transaction() as tx:
            await add_broadcast(tx, draft)
            frozen = await release_broadcast(tx, released, texts, now)
        assert frozen == len(self.chats)
        return released

    async def look(self, broadcast: Broadcast) -> tuple[BroadcastState, Report]:
        """Look at the progress, as the page of the desk does."""
        async with self.database.reading() as reader:
            found = await broadcast_by_id(reader, broadcast.id, broadcast.organisation)
            assert found is not None
            return found.state, await progress(reader, found)


@asynccontextmanager
async def crowd_in(database_url: str) -> AsyncIterator[Crowd]:
    """Open the database of an installation that is running."""
    database = await open_database(database_url)
    vault = await open_vault(SecretKey.parse(SECRET_KEY), database_url)
    async with database.reading() as reader:
        directory = await load_directory(reader)
    try:
        yield Crowd(database, vault, directory, Catalog.load())
    finally:
        await vault.close()
        await database.close()
