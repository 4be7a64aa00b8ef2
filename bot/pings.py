"""Pings to the phones of staff: how many requests and people wait, and nothing about any of them."""

from datetime import UTC, date, datetime, timedelta
from typing import Final, Protocol

import structlog

from bot.house import House
from domain.errors import Blocked, Erased, LotseError, TransportError
from domain.public_holidays import public_holidays
from domain.quiet_hours import ZONE
from domain.staff import Role
from storage.crypto import Box
from storage.queue_counts import CAP, count_new
from storage.queue_query import QueueQuery, View
from storage.staff import StaffAccount, staff_by_id
from storage.staff_phones import (
    StaffPhone,
    Waiting,
    note_ping,
    open_chat,
    phones_with_pings,
    staff_key,
    stop_pings,
)
from storage.unanswered import count_unanswered

PAUSE: Final = timedelta(minutes=30)
"""The shortest time between two pings to the same phone."""
_WORKDAYS: Final = 5
_ADVISERS: Final = frozenset({Role.CASE_MANAGER, Role.TEAM_LEAD})
_EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)

_log = structlog.get_logger(__name__)


class StaffLine(Protocol):
    """Says something to the linked chat of somebody who works here."""

    async def say(self, chat: str, text: str) -> None:
        """Send a text; raises a TransportError, `Blocked` where its owner has shut the bot out."""


class Pings:
    """Looks what waits for each linked phone, and says so where that has become more."""

    def __init__(self, house: House, line: StaffLine) -> None:
        self._house = house
        self._line = line

    async def run(self) -> int:
        """Ping whom there is something to say to; return how many that were."""
        today = self._house.clock().astimezone(ZONE).date()
        if not _is_workday(today):
            return 0
        async with self._house.database.reading() as reader:
            phones = await phones_with_pings(reader)
        pinged = 0
        for phone in phones:
            try:
                pinged += await self._look(phone, today)
            except (LotseError, OSError) as error:
                # One phone that cannot be reached keeps no other from its ping.
                _log.warning("staff not pinged", staff=phone.staff, reason=type(error).__name__)
        return pinged

    async def _look(self, phone: StaffPhone, today: date) -> int:
        now = self._house.clock()
        async with self._house.database.reading() as reader:
            account = await staff_by_id(reader, phone.staff)
            if account is None or not _may_hear(account, today):
                return 0
            query = QueueQuery(phone.staff, now, today, View.FREE)
            requests = await count_new(reader, query, _EVER)
            waiting = Waiting(requests, await count_unanswered(reader, phone.staff, _EVER))
        known = waiting.at_most(phone.pinged_about)
        if known != phone.pinged_about:
            await self._note(phone, known, phone.pinged_at)
        if not waiting.exceeds(known) or _too_soon(phone, now) or phone.quiet.at(now):
            return 0
        box = await self._box(phone)
        if box is None:
            return 0
        return await self._ping(phone, open_chat(box, phone), waiting)

    async def _ping(self, phone: StaffPhone, chat: str, waiting: Waiting) -> int:
        try:
            await self._line.say(chat, ping_text(waiting))
        except Blocked:
            async with self._house.database.transaction() as tx:
                await stop_pings(tx, phone.staff)
            _log.info("pings switched off: the bot was shut out", staff=phone.staff)
            return 0
        except TransportError as error:
            _log.warning("staff not pinged", staff=phone.staff, reason=str(error))
            return 0
        await self._note(phone, waiting, self._house.clock())
        return 1

    async def _note(self, phone: StaffPhone, waiting: Waiting, at: datetime | None) -> None:
        async with self._house.database.transaction() as tx:
            await note_ping(tx, phone.staff, waiting, at)

    async def _box(self, phone: StaffPhone) -> Box | None:
        try:
            return await self._house.vault.box(staff_key(phone.staff))
        except Erased:
            _log.warning("staff not pinged: the key of the phone is gone", staff=phone.staff)
            return None


def ping_text(waiting: Waiting) -> str:
    """Say how many requests and people wait; who counts stops at a hundred."""
    said = []
    if waiting.requests:
        said.append(_counted(waiting.requests, "neue Anfrage wartet.", "neue Anfragen warten."))
    if waiting.messages:
        people = "Menschen haben Ihnen geschrieben."
        said.append(_counted(waiting.messages, "Person hat Ihnen geschrieben.", people))
    return " ".join(said)


def _counted(number: int, one: str, many: str) -> str:
    if number >= CAP:
        return f"Mehr als {CAP - 1} {many}"
    return f"1 {one}" if number == 1 else f"{number} {many}"


def _may_hear(account: StaffAccount, today: date) -> bool:
    return account.open_on(today) and account.member.role in _ADVISERS


def _too_soon(phone: StaffPhone, now: datetime) -> bool:
    return phone.pinged_at is not None and phone.pinged_at <= now < phone.pinged_at + PAUSE


def _is_workday(day: date) -> bool:
    return day.weekday() < _WORKDAYS and day not in public_holidays(day, day)
