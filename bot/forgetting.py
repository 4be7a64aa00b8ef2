"""Forgetting what has been kept long enough: unfinished conversations, records, messages, proofs, keys."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from bot.house import House
from domain.ids import PersonId, RecordId
from domain.ticks import tick_of
from storage.broadcast_progress import forget_recipients
from storage.chat_log import purge_log
from storage.consents import withdraw_consents_of_nobody
from storage.conversations import delete_conversation, expired_conversations, is_unfinished, lock_if_expired
from storage.database import Transaction
from storage.erasure import erase_person
from storage.inbox import purge_inbox
from storage.news import end_old_news, news_of
from storage.outbox_outcomes import purge_outbox
from storage.people import all_people
from storage.retention import (
    delete_record,
    has_records,
    left_over_people,
    lock_if_left_over,
    purge_audit,
    purge_changes,
    purge_consents,
    purge_notices,
    records_due,
)
from storage.staff_phones import staff_keys
from storage.talk_delivery import purge_messages
from storage.web_sessions import delete_expired

_ORPHAN_AGE: Final = timedelta(hours=1)
_AT_ONCE: Final = 200


class Forgetting:
    """The periods are those of the house; everything is looked at again inside its transaction."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def run(self) -> int:
        """Forget everything that is due and return how many things that were."""
        return (
            await self._unfinished()
            + await self._records()
            + await self._left_over()
            + await self._small_things()
            + await self._orphaned_keys()
        )

    async def _unfinished(self) -> int:
        async with self._house.database.reading() as reader:
            people = await expired_conversations(reader, self._house.clock(), _AT_ONCE)
        for person in people:
            await self._in_turn(person, partial(self._unfinished_one, person))
        return len(people)

    async def _unfinished_one(self, person: PersonId, tx: Transaction) -> bool:
        """Erase who never handed anything in; of others, and of who gets news, end only the conversation."""
        now = self._house.clock()
        if not await lock_if_expired(tx, person, now):
            return False
        if await has_records(tx, person) or await news_of(tx, person):
            await delete_conversation(tx, person)
            return False
        return await erase_person(tx, person, now)

    async def _left_over(self) -> int:
        """Erase people of whom nothing is left to keep, such as those whose news have ended."""
        before = self._house.clock() - self._house.retention.unfinished
        async with self._house.database.reading() as reader:
            people = await left_over_people(reader, before, _AT_ONCE)
        for person in people:
            await self._in_turn(person, partial(self._left_over_one, person, before))
        return len(people)

    async def _left_over_one(self, person: PersonId, before: datetime, tx: Transaction) -> bool:
        if not await lock_if_left_over(tx, person, before):
            return False
        return await erase_person(tx, person, self._house.clock())

    async def _records(self) -> int:
        now = self._house.clock()
        async with self._house.database.reading() as reader:
            due = await records_due(reader, now, tick_of(now), _AT_ONCE)
        for record, person in due:
            await self._in_turn(person, partial(self._record_one, record, person))
        return len(due)

    async def _record_one(self, record: RecordId, person: PersonId, tx: Transaction) -> bool:
        """Delete a record; who has no other one, no news and is not in the middle of a new one is erased."""
        now = self._house.clock()
        if not await delete_record(tx, record, now):
            return False
        kept = await has_records(tx, person) or await is_unfinished(tx, person)
        if kept or await news_of(tx, person):
            return False
        return await erase_person(tx, person, now)

    async def _in_turn(self, person: PersonId, work: Callable[[Transaction], Awaitable[bool]]) -> None:
        """Do one piece of work in a transaction; forget the key of who was erased in it."""
        async with self._house.database.transaction() as tx:
            erased = await work(tx)
        if erased:
            await self._house.vault.forget(person)

    async def _small_things(self) -> int:
        house, now = self._house, self._house.clock()
        keep = house.retention
        async with house.database.transaction() as tx:
            return (
                await purge_inbox(tx, now - keep.inbox)
                + await purge_log(tx, now - keep.messages)
                + await purge_outbox(tx, now - keep.messages)
                + await delete_expired(tx, now)
                + await end_old_news(tx, now - keep.news, now)
                + await forget_recipients(tx, now - keep.recipients)
                + await withdraw_consents_of_nobody(tx, now)
                + await purge_consents(tx, now - keep.consents)
                + await purge_audit(tx, now - keep.audit)
                + await purge_messages(tx, now - keep.talks)
                + await purge_notices(tx, now - keep.notices, tick_of(now))
                + await purge_changes(tx, now - keep.audit)
            )

    async def _orphaned_keys(self) -> int:
        async with self._house.database.reading() as reader:
            known = await all_people(reader) | await staff_keys(reader)
        return await self._house.vault.sweep_orphans(known, self._house.clock() - _ORPHAN_AGE)
