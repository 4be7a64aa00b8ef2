"""Takes updates in, one after the other for each chat: an update is received when its turn is stored."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, assert_never
from weakref import WeakValueDictionary

import structlog
from telegram import Update

from bot.channels.telegram.api import RawUpdate, TelegramApi
from bot.channels.telegram.arrivals import Arrival, InCompany, Nothing, Standing, Turn, arrival
from bot.channels.telegram.asides import Asides
from bot.channels.telegram.background import Background
from bot.channels.telegram.old_texts import OldTexts
from bot.channels.telegram.plain_arrivals import plain_arrival
from bot.channels.telegram.raw import text_or_none, update_number
from bot.channels.telegram.staff_door import StaffDoor
from bot.house import TELEGRAM
from bot.ports import Turns
from domain.errors import StorageError
from locales.languages import Language
from storage.database import Database
from storage.outbox_outcomes import mark_unreachable
from storage.people import mark_reachable, person_by_address
from storage.vault import Vault

_REMEMBERED_ALBUMS: Final = 1_000
_TRIES_WHILE_OTHERS_WORK: Final = 5
_TRIES: Final = 50
_PATIENCE: Final = 3_600.0
"""Seconds for which an update is tried again at least when storage is at fault and not the update."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """An update with its number and what it is to us."""

    number: int
    what: Arrival
    callback_id: str | None = None


@dataclass(slots=True)
class _Trouble:
    tries: int
    done_before: int
    since: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What taking an update in works with."""

    api: TelegramApi
    turns: Turns
    database: Database
    vault: Vault
    languages: Sequence[Language]
    asides: Asides
    old_texts: OldTexts
    background: Background
    staff: StaffDoor | None = None


class Receiver:
    """One handler for all updates, whichever way they come in."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._with = surroundings
        self._albums: OrderedDict[tuple[int, str], int] = OrderedDict()
        self._troubles: dict[int, _Trouble] = {}
        self._done = 0
        # Whoever works on a chat keeps its lock alive.
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def read(self, raw: RawUpdate) -> Received | None:
        """Return what an update is; one of an unknown form is nothing to us.

        None for what has no number: it is no update, and could not be confirmed to Telegram either.
        """
        number = update_number(raw.get("update_id"))
        if number is None:
            _log.error("update without a number")
            return None
        try:
            plain = plain_arrival(number, raw, self._with.languages)
            if plain is not None:
                if plain.pressed is not None:
                    self._with.old_texts.keep(plain.turn.chat, plain.turn.incoming.message_id, plain.pressed)
                return Received(number, plain.turn, plain.callback_id)
            update = Update.de_json(dict(raw), self._with.api.bot)
            what = arrival(update, self._with.languages)
            query = update.callback_query
            callback_id = None if query is None else text_or_none(query.id)
        except Exception as error:  # noqa: BLE001 - one update that cannot be read must not stop the others
            _log.error("update cannot be read", update=number, reason=type(error).__name__)
            return Received(number, Nothing())
        return Received(number, what, callback_id)

    async def take_in(self, received: Received) -> None:
        """Carry an update out; returns after the commit and raises when it has to come again."""
        if received.callback_id is not None:
            self._with.background.start(self._with.asides.answer(received.callback_id))
        lock = self._chats.setdefault(received.what.chat, asyncio.Lock())
        try:
            async with lock:
                await self._take(received)
        except Exception as error:
            if not self._gives_up(received.number, error):
                raise
        else:
            self._troubles.pop(received.number, None)
            self._done += 1

    async def _take(self, received: Received) -> None:
        match received.what:
            case Turn():
                await self._turn(received.what, received.number)
            case Standing():
                await self._standing(received.what)
            case InCompany():
                self._with.background.start(self._with.asides.decline(received.what))
            case Nothing():
                pass
            case _:
                assert_never(received.what)

    async def _turn(self, turn: Turn, number: int) -> None:
        if turn.album is not None and not self._first_of_album(turn.chat, turn.album, number):
            return
        if self._with.staff is not None:
            met = await self._with.staff.meet(turn)
            if met is None:
                return
            turn = met
        taken = await self._with.turns.take(turn.incoming)
        if taken.farewell:
            address, target = turn.incoming.address.value, turn.incoming.message_id
            self._with.background.start(self._with.asides.farewell(address, taken.farewell, target))

    def _first_of_album(self, chat: int, album: str, number: int) -> bool:
        """Answer several pictures sent at once only once; the first may well come a second time."""
        first = self._albums.setdefault((chat, album), number)
        if len(self._albums) > _REMEMBERED_ALBUMS:
            self._albums.popitem(last=False)
        return first == number

    async def _standing(self, standing: Standing) -> None:
        address_hash = self._with.vault.lookup(TELEGRAM, str(standing.chat))
        async with self._with.database.transaction() as tx:
            person = await person_by_address(tx, TELEGRAM, address_hash)
            if person is None:
                return
            if standing.reachable:
                await mark_reachable(tx, person, TELEGRAM, reachable=True)
            else:
                await mark_unreachable(tx, person, TELEGRAM)

    def _gives_up(self, number: int, error: Exception) -> bool:
        """Say whether to let go of an update that fails again and again.

        Early when others go through, so that one broken update does not hold up a person or everybody; late
        when nothing works. When storage fails the fault is ours: an update is let go of only when others have
        been stored in the meantime, for an hour, and this one never.
        """
        trouble = self._troubles.setdefault(number, _Trouble(0, self._done, time.monotonic()))
        trouble.tries += 1
        _log.warning("update not stored", update=number, tries=trouble.tries, reason=type(error).__name__)
        others_work = self._done > trouble.done_before
        if isinstance(error, StorageError | OSError):
            # While some can be stored and others not, which is what a failing disk or database looks like.
            at_fault = others_work and time.monotonic() - trouble.since >= _PATIENCE
            patient = trouble.tries < _TRIES or not at_fault
        else:
            patient = trouble.tries < (_TRIES_WHILE_OTHERS_WORK if others_work else _TRIES)
        if patient:
            return False
        _log.error("update given up", update=number, reason=type(error).__name__)
        del self._troubles[number]
        return True
