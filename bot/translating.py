"""Translating what people write, in the background: claimed in one transaction, stored in another.

Between the two nothing is locked. Who is killed there leaves a lease that runs out; the text is translated
again then, and stored once.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import structlog

from bot.backoff import Backoff
from bot.house import House
from bot.talk_telling import TalkTelling
from bot.translatable import possible
from domain.errors import BusyError, Erased
from domain.ids import GERMAN
from domain.talk import Side
from domain.translation import (
    NotTranslated,
    Wanted,
    Why,
    recommends_interpreter,
    reply_needs_interpreter,
    waits_for_models,
)
from storage.crypto import Box
from storage.database import Reader, Transaction
from storage.record_hints import recommend_interpreter
from storage.talk_delivery import lock_message, message_entry, owed
from storage.transactions import finish
from storage.translations import (
    Result,
    Task,
    claim_tasks,
    concern_of,
    directions_later,
    drop_task,
    finish_task,
    give_back,
    interpreter_recommended,
    put_off,
    revive,
)

LEASE: Final = timedelta(minutes=5)
"""Longer than any translation takes; after that another process begins anew."""
_MOST_TRIES: Final = 30
"""So often a text is put off, or its process dies of it. Then it is given up; one to the office that only the
queue was too long for begins anew when somebody next looks for what can be translated by now."""
_TRIES_TO_STORE: Final = 4

_log = structlog.get_logger(__name__)


class Translating:
    """Claims texts, has them translated, and stores what came of it."""

    def __init__(self, house: House, telling: TalkTelling, backoff: Backoff | None = None) -> None:
        self._house = house
        self._telling = telling
        self._backoff = backoff or Backoff(first=2.0, longest=300.0)

    async def claim(self, most: int) -> Sequence[Task]:
        """Take over texts that are due, at most so many."""
        if most <= 0:
            return ()
        async with self._house.database.transaction() as tx:
            return await claim_tasks(tx, now=self._house.clock(), lease=LEASE, most=most)

    async def give_back(self, tasks: Sequence[Task]) -> None:
        """Let others begin at once with texts that were claimed and that nobody works on any more."""
        if not tasks:
            return
        async with self._house.database.transaction() as tx:
            for task in tasks:
                await give_back(tx, task, self._house.clock())

    async def work(self, task: Task) -> None:
        """Translate one text and store what came of it; one whose person or record is gone is dropped."""
        try:
            box = await self._house.vault.box(task.person)
        except Erased:
            return
        async with self._house.database.glancing() as reader:
            wanted = await _wanted(reader, box, task)
        if wanted is None:
            async with self._house.database.transaction() as tx:
                await drop_task(tx, task)
            return
        result = await self._translate(wanted, task)
        await finish(self._store_soon(task, box, result))

    async def look_again(self) -> int:
        """Let texts be tried for which no model was installed and now one is; return how many there are."""
        translator = self._house.translator
        async with self._house.database.glancing() as reader:
            waiting = await directions_later(reader)
        if not waiting:
            return 0
        ready = [one for one in waiting if possible(translator, one)]
        if not ready:
            return 0
        async with self._house.database.transaction() as tx:
            return await revive(tx, ready, self._house.clock())

    async def _translate(self, wanted: Wanted, task: Task) -> Result:
        if task.attempt > _MOST_TRIES:
            return NotTranslated(why=Why.FAILED)
        try:
            return await self._house.translator.translate(wanted)
        except Exception as error:  # noqa: BLE001 - one text must not stop all others
            _log.error("translation failed", reason=type(error).__name__)
            return NotTranslated(why=Why.FAILED)

    async def _store_soon(self, task: Task, box: Box, result: Result) -> None:
        """Store what came of a text, also when others are in the way at first."""
        for _ in range(_TRIES_TO_STORE - 1):
            try:
                return await self._store(task, box, result)
            except BusyError:
                continue
        return await self._store(task, box, result)

    async def _store(self, task: Task, box: Box, result: Result) -> None:
        now = self._house.clock()
        async with self._house.database.transaction() as tx:
            busy = isinstance(result, NotTranslated) and result.why is Why.BUSY
            if busy and task.attempt < _MOST_TRIES:
                await put_off(tx, task, now + timedelta(seconds=self._backoff.pause(task.attempt)))
                return
            if busy and task.target != GERMAN:  # she was promised it, and waits: now she is told
                result, busy = NotTranslated(why=Why.FAILED), False
            await self._keep(tx, task, box, result, busy=busy)

    async def _keep(self, tx: Transaction, task: Task, box: Box, result: Result, *, busy: bool) -> None:
        if task.message is not None and not await lock_message(tx, task.message):
            return
        to_office = task.target == GERMAN
        kept = await finish_task(
            tx,
            box,
            task,
            result,
            recommends=recommends_interpreter(result, task.source, message=task.message is not None)
            if to_office
            else reply_needs_interpreter(result, task.target),
            later=to_office and (busy or waits_for_models(result)),
        )
        if not kept:
            return
        recommended = await interpreter_recommended(tx, task.record)
        await recommend_interpreter(tx, box, task.record, recommended=recommended)
        reply = None if task.message is None else await owed(tx, box, task.message)
        if reply is not None:
            await self._telling.bring_translation(tx, box, reply)


async def _wanted(reader: Reader, box: Box, task: Task) -> Wanted | None:
    """Return what is to be translated; the office writes German for certain, people in any language."""
    if task.message is None:
        concern = await concern_of(reader, box, task.record)
        return None if not concern else Wanted(concern, task.source, task.target)
    entry = await message_entry(reader, box, task.message)
    if entry is None:
        return None
    return Wanted(entry.words.text, task.source, task.target, certain=entry.side is Side.OFFICE)
