"""Opening one's conversation again from another device: by case code and PIN, at one's own web address."""

from dataclasses import dataclass
from datetime import timedelta

from bot.channels.web.deps import Wait
from bot.handing_in import pin_lookup
from bot.house import WEB, House
from bot.ports import Address
from domain.case_codes import read_case_code
from domain.errors import Conflict
from domain.ids import PersonId
from domain.text import western_digits
from storage.people import add_address, addresses_of
from storage.records import PinLocked, check_pin

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Resuming:
    """Opening one's conversation again from another device."""

    house: House

    async def check(self, code: str, pin: str) -> PersonId | Wait | None:
        """Return whose code and PIN these are, a wait after too many tries, or None."""
        known = read_case_code(western_digits(code))
        digits = "".join(character for character in western_digits(pin) if character.isdigit())
        if known is None or not digits:
            return None
        now = self.house.clock()
        pin_hash = self.house.vault.lookup("pin", pin_lookup(known, digits))
        async with self.house.database.transaction() as tx:
            found = await check_pin(tx, known, pin_hash, now)
        if isinstance(found, PinLocked):
            return Wait(max(1, -(-(found.until - now) // _MINUTE)))
        return found

    async def address_of(self, person: PersonId) -> Address:
        """Return a person's web address, made now if she came by another channel."""
        box = await self.house.vault.box(person)
        async with self.house.database.reading() as reader:
            known = await addresses_of(reader, box, person)
        for one in known:
            if one.channel == WEB:
                return Address(WEB, one.value)
        value = self.house.new_id() + self.house.new_id()
        address_hash = self.house.vault.lookup(WEB, value)
        async with self.house.database.transaction() as tx:
            added = await add_address(tx, box, person, WEB, address_hash, value, self.house.clock())
            if not added:
                raise Conflict
        return Address(WEB, value)
