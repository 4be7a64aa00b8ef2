"""Phones of staff: which Telegram chat belongs to whom, and the codes with which one is linked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, or_, select, update

from domain.ids import PersonId, StaffId
from domain.quiet_hours import QuietHours
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us, to_us_or_none

_CONTEXT: Final = "staff_phone"
_KEY: Final = "staff."
_p: Final = t.staff_phone.c
_c: Final = t.staff_phone_code.c
_PUT_CODE: Final = insert(t.staff_phone_code)
_CODE: Final = Statement(select(t.staff_phone_code).where(_c.code_hash == bindparam("code_hash")))
_USE_CODE: Final = Statement(delete(t.staff_phone_code).where(_c.code_hash == bindparam("code_hash")))
_DROP_CODES: Final = Statement(
    delete(t.staff_phone_code).where(
        or_(_c.staff_id == bindparam("staff"), _c.expires_at <= bindparam("expired"))
    )
)
_LINK: Final = insert(t.staff_phone)
_UNLINK: Final = Statement(delete(t.staff_phone).where(_p.staff_id == bindparam("staff")))
_RELEASE: Final = Statement(
    delete(t.staff_phone).where(
        or_(_p.staff_id == bindparam("staff"), _p.chat_hash == bindparam("chat_hash"))
    )
)
_OF_STAFF: Final = Statement(select(t.staff_phone).where(_p.staff_id == bindparam("staff")))
_BY_CHAT: Final = Statement(select(_p.staff_id).where(_p.chat_hash == bindparam("chat_hash")))
_CHATS: Final = Statement(select(_p.chat_hash))
_PINGED: Final = Statement(
    select(t.staff_phone)
    .join(t.staff, t.staff.c.id == _p.staff_id)
    .where(_p.pings == 1)
    .order_by(_p.staff_id)
)
_SET_PINGS: Final = Statement(
    update(t.staff_phone)
    .where(_p.staff_id == bindparam("owner"))
    .values(pings=bindparam("wanted"), quiet_from=bindparam("new_from"), quiet_until=bindparam("new_until"))
)
_NOTE_PING: Final = Statement(
    update(t.staff_phone)
    .where(_p.staff_id == bindparam("owner"))
    .values(
        pinged_about=bindparam("requests"),
        pinged_messages=bindparam("messages"),
        pinged_at=bindparam("at", type_=_p.pinged_at.type),
    )
)
_PINGS_OFF: Final = Statement(update(t.staff_phone).where(_p.staff_id == bindparam("owner")).values(pings=0))
_STAFF: Final = Statement(select(t.staff.c.id))


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many requests nobody has taken, and how many people wait for an answer of one's own."""

    requests: int = 0
    messages: int = 0

    def exceeds(self, other: "Waiting") -> bool:
        """Say whether there is more of anything."""
        return self.requests > other.requests or self.messages > other.messages

    def at_most(self, other: "Waiting") -> "Waiting":
        """Return the smaller number of each."""
        return Waiting(min(self.requests, other.requests), min(self.messages, other.messages))


@dataclass(frozen=True, slots=True)
class StaffPhone:
    """A linked phone. `sealed_chat` is the chat's number, which only the key of its owner opens.

    `pinged_about` is what waited when this was last looked at.
    """

    staff: StaffId
    sealed_chat: bytes
    linked_at: datetime
    pings: bool
    quiet: QuietHours
    pinged_at: datetime | None
    pinged_about: Waiting


def staff_key(staff: StaffId) -> PersonId:
    """Return the name under which the keyring keeps the key of somebody who works here."""
    return PersonId(f"{_KEY}{staff}")


async def staff_keys(reader: Reader) -> set[PersonId]:
    """Return the names of all keys of staff; for sweeping those that belong to nobody."""
    return {staff_key(StaffId(row["id"])) for row in await reader.fetch_all(_STAFF)}


async def put_phone_code(
    tx: Transaction, staff: StaffId, code_hash: str, *, now: datetime, expires_at: datetime
) -> None:
    """Store a code; the one before it counts no longer."""
    await tx.execute(_DROP_CODES, staff=staff, expired=to_us(now))
    await tx.execute(_PUT_CODE, code_hash=code_hash, staff_id=staff, expires_at=to_us(expires_at))


async def use_phone_code(tx: Transaction, code_hash: str, now: datetime) -> StaffId | None:
    """Return whose code this is, once; None for one that is unknown, used or too old."""
    row = await tx.fetch_one(_CODE, code_hash=code_hash)
    if row is None or await tx.execute(_USE_CODE, code_hash=code_hash) != 1:
        return None
    return StaffId(row["staff_id"]) if to_us(now) < row["expires_at"] else None


async def link_phone(
    tx: Transaction, box: Box, staff: StaffId, chat_hash: str, chat: str, now: datetime
) -> None:
    """Link a chat in place of the one before; a chat belongs to one account only."""
    await tx.execute(_RELEASE, staff=staff, chat_hash=chat_hash)
    quiet = QuietHours()
    await tx.execute(
        _LINK,
        staff_id=staff,
        chat_hash=chat_hash,
        chat=box.seal(_CONTEXT, chat.encode()),
        linked_at=to_us(now),
        pings=1,
        quiet_from=quiet.begins,
        quiet_until=quiet.ends,
        pinged_at=None,
        pinged_about=0,
        pinged_messages=0,
    )


async def unlink_phone(tx: Transaction, staff: StaffId) -> bool:
    """Forget the chat; False when there was none."""
    return await tx.execute(_UNLINK, staff=staff) == 1


async def phone_of(reader: Reader, staff: StaffId) -> StaffPhone | None:
    """Return the linked phone, if there is one."""
    row = await reader.fetch_one(_OF_STAFF, staff=staff)
    return None if row is None else _phone(row)


def open_chat(box: Box, phone: StaffPhone) -> str:
    """Return the chat's number; a TamperedError for what another key has sealed."""
    return box.open(_CONTEXT, phone.sealed_chat).decode()


async def staff_by_chat(reader: Reader, chat_hash: str) -> StaffId | None:
    """Return whose phone this is, if it is linked."""
    row = await reader.fetch_one(_BY_CHAT, chat_hash=chat_hash)
    return None if row is None else StaffId(row["staff_id"])


async def linked_chats(reader: Reader) -> frozenset[str]:
    """Return the keyed hashes of all linked chats."""
    return frozenset(row["chat_hash"] for row in await reader.fetch_all(_CHATS))


async def phones_with_pings(reader: Reader) -> Sequence[StaffPhone]:
    """Return the phones that want to hear that requests wait."""
    return [_phone(row) for row in await reader.fetch_all(_PINGED)]


async def set_pings(tx: Transaction, staff: StaffId, quiet: QuietHours, *, wanted: bool) -> bool:
    """Switch pings on or off and say when there are none; False when no phone is linked."""
    changed = await tx.execute(
        _SET_PINGS, owner=staff, wanted=int(wanted), new_from=quiet.begins, new_until=quiet.ends
    )
    return changed == 1


async def note_ping(tx: Transaction, staff: StaffId, waiting: Waiting, at: datetime | None) -> None:
    """Remember what waited, and when the phone was last told so."""
    await tx.execute(
        _NOTE_PING,
        owner=staff,
        requests=waiting.requests,
        messages=waiting.messages,
        at=to_us_or_none(at),
    )


async def stop_pings(tx: Transaction, staff: StaffId) -> None:
    """Ping this phone no more: its owner has shut the bot out."""
    await tx.execute(_PINGS_OFF, owner=staff)


def _phone(row: Row) -> StaffPhone:
    return StaffPhone(
        staff=StaffId(row["staff_id"]),
        sealed_chat=row["chat"],
        linked_at=from_us(row["linked_at"]),
        pings=bool(row["pings"]),
        quiet=QuietHours(row["quiet_from"], row["quiet_until"]),
        pinged_at=from_us_or_none(row["pinged_at"]),
        pinged_about=Waiting(row["pinged_about"], row["pinged_messages"]),
    )
