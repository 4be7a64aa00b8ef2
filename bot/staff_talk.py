"""What a member of staff can do from her phone, once its chat is linked to her account: a few commands.

Nothing of it is a conversation: each message is answered by itself, and none starts an intake.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot import staff_words as words
from bot.house import House
from bot.own_absence import AbsentAlready, Entered, NoHours, OwnAbsences, Shown, absence_again
from domain.events import Attached, Attachment, Inbound, Pressed, Started, Typed
from domain.ids import ChangeId, StaffId
from domain.office_changes import UNDO_FOR, AbsenceKind, NotUndone
from domain.phone_codes import CODE_SCOPE, read_phone_code
from domain.quiet_hours import ZONE
from domain.staff import StaffMember
from domain.ticks import tick_from_text, tick_of, tick_text
from storage.login_attempts import note_try, tries_for
from storage.staff import StaffAccount, staff_by_id
from storage.staff_phones import link_phone, staff_by_chat, staff_key, unlink_phone, use_phone_code
from storage.telling_port import Teller

CHAT_SCOPE: Final = "staff_phone"
_TRY_SCOPE: Final = "staff_phone_try"
_TRIES: Final = 5
_TRIES_FOR: Final = timedelta(hours=1)
_EARLIEST, _LATEST = 5, 480
_MARK: Final = "s"
_DIGITS: Final = 3
_KINDS: Final = {"a": AbsenceKind.OTHER, "l": AbsenceKind.LATE}
_LETTERS: Final = {kind: letter for letter, kind in _KINDS.items()}
_DROP: Final = "n"
_UNDO: Final = "u"


class StaffCommand(StrEnum):
    """What staff can type; the values are the names."""

    ABSENT = "absent"
    LATE = "late"
    UNLINK = "unlink"
    HELP = "help"


class Menu(StrEnum):
    """What becomes of the commands that only this chat shows."""

    SHOW = "show"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class StaffButton:
    """A button below an answer; `option` comes back when it is pressed."""

    label: str
    option: str


@dataclass(frozen=True, slots=True)
class StaffReply:
    """One answer."""

    text: str
    buttons: tuple[StaffButton, ...] = ()
    menu: Menu | None = None


class StaffTalk:
    """Links phones and carries out commands."""

    def __init__(self, house: House, teller: Teller) -> None:
        self._house = house
        self._absences = OwnAbsences(house, teller)

    def chat_hash(self, chat: str) -> str:
        """Return the keyed hash under which a linked chat is found."""
        return self._house.vault.lookup(CHAT_SCOPE, chat)

    async def link(self, chat: str, code: str) -> StaffReply:
        """Link a chat with a code of the desk, in place of the chat that was linked before."""
        account = await self._owner_of(chat, code)
        if account is None:
            return StaffReply(words.WRONG_CODE)
        vault, staff = self._house.vault, account.member.id
        box = await vault.ensure_key(staff_key(staff))
        async with self._house.database.transaction() as tx:
            await link_phone(tx, box, staff, self.chat_hash(chat), chat, self._house.clock())
        return StaffReply(f"{words.LINKED}\n\n{words.HELP}", menu=Menu.SHOW)

    async def answer(self, chat: str, event: Inbound) -> StaffReply | None:
        """Answer what came from a linked chat; None when it is not linked (any more)."""
        async with self._house.database.reading() as reader:
            staff = await staff_by_chat(reader, self.chat_hash(chat))
            account = None if staff is None else await staff_by_id(reader, staff)
        if staff is None or account is None:
            return None
        if not account.open_on(self._today()):
            return await self._unlink(staff, words.CLOSED)
        match event:
            case Pressed():
                return await self._pressed(account.member, event.option)
            case Typed():
                return await self._typed(account.member, event.text)
            case Attached(Attachment.EDITED):
                return StaffReply("")
            case _:
                return StaffReply(words.HELP)

    async def _owner_of(self, chat: str, code: str) -> StaffAccount | None:
        """Return whose code this is; who tries many is not listened to for a while."""
        house, now = self._house, self._house.clock()
        key = house.vault.lookup(_TRY_SCOPE, chat)
        async with house.database.transaction() as tx:
            if (await tries_for(tx, key, now - _TRIES_FOR)).number >= _TRIES:
                return None
            staff = await use_phone_code(tx, house.vault.lookup(CODE_SCOPE, code), now) if code else None
            if staff is None:
                await note_try(tx, key, now)
                return None
            account = await staff_by_id(tx, staff)
        return account if account is not None and account.open_on(self._today()) else None

    async def _typed(self, member: StaffMember, text: str) -> StaffReply:
        word, _, rest = text.removeprefix("/").strip().partition(" ")
        name = word.partition("@")[0].lower()
        if not text.startswith("/"):
            return StaffReply(words.HELP)
        match name:
            case StaffCommand.ABSENT:
                return self._shown(await self._absences.rest_of_today(member))
            case StaffCommand.LATE:
                minutes = _minutes(rest)
                if minutes is None:
                    return StaffReply(words.HOW_LATE)
                return self._shown(await self._absences.later_by(member, minutes))
            case StaffCommand.UNLINK:
                return await self._unlink(member.id, words.UNLINKED)
            case _:
                return StaffReply(words.HELP)

    async def _pressed(self, member: StaffMember, option: str) -> StaffReply:
        mark, _, rest = option.partition(".")
        kind, _, rest = rest.partition(".")
        if mark != _MARK:
            return StaffReply(words.OLD_BUTTON)
        if kind == _DROP:
            return StaffReply(words.DROPPED)
        if kind == _UNDO:
            return await self._undo(member, ChangeId(rest))
        return await self._enter(member, kind, rest)

    async def _enter(self, member: StaffMember, letter: str, rest: str) -> StaffReply:
        first, _, more = rest.partition(".")
        end, _, digest = more.partition(".")
        kind = _KINDS.get(letter)
        try:
            ticks = tick_from_text(first), tick_from_text(end)
            edit = kind and absence_again(member.id, kind, *ticks, self._house.clock())
        except (ValueError, OverflowError, OSError):
            edit = None
        if not edit:
            return StaffReply(words.OLD_BUTTON)
        done = await self._absences.enter(member, edit, digest)
        match done:
            case Entered():
                label = words.undo_label(self._house.clock() + UNDO_FOR)
                undo = StaffButton(label, f"{_MARK}.{_UNDO}.{done.change}")
                return StaffReply(words.done_text(done.told), (undo,))
            case Shown():
                shown = self._shown(done)
                return StaffReply(f"{words.CHANGED}\n\n{shown.text}", shown.buttons)
            case AbsentAlready():
                return StaffReply(words.ALREADY)

    async def _undo(self, member: StaffMember, change: ChangeId) -> StaffReply:
        done = await self._absences.undo(member, change)
        if isinstance(done, NotUndone):
            return StaffReply(words.NOT_UNDONE)
        return StaffReply(words.undone_text(len(done.tell), len(done.left)))

    async def _unlink(self, staff: StaffId, said: str) -> StaffReply:
        async with self._house.database.transaction() as tx:
            await unlink_phone(tx, staff)
        return StaffReply(said, menu=Menu.HIDE)

    def _shown(self, found: Shown | NoHours | AbsentAlready) -> StaffReply:
        match found:
            case NoHours():
                return StaffReply(words.NO_HOURS)
            case AbsentAlready():
                return StaffReply(words.ALREADY)
            case Shown():
                edit = found.edit
                parts = (
                    _MARK,
                    _LETTERS[edit.kind],
                    tick_text(tick_of(edit.start)),
                    tick_text(tick_of(edit.end)),
                    found.digest,
                )
                return StaffReply(
                    words.preview_text(edit.kind, edit.start, edit.end, found.preview),
                    (
                        StaffButton(words.DO, ".".join(parts)),
                        StaffButton(words.CANCEL, f"{_MARK}.{_DROP}"),
                    ),
                )

    def _today(self) -> date:
        return self._house.clock().astimezone(ZONE).date()


def linking_code(event: Inbound) -> str | None:
    """Return the code with which somebody wants to link this chat; None when that is not what she wants."""
    if not isinstance(event, Started) or event.place is None:
        return None
    return read_phone_code(event.place)


def _minutes(text: str) -> int | None:
    digits = text.strip().partition(" ")[0]
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS):
        return None
    minutes = int(digits)
    return minutes if _EARLIEST <= minutes <= _LATEST else None
