"""The vault: gives each person's box, and forgets a person for good."""

import time
import uuid
from collections import OrderedDict
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Final

from domain.errors import Erased, SettingsError
from domain.ids import PersonId
from storage.crypto import Box, MasterKeys, SecretKey
from storage.keyring import Keyring, open_keyring

_CACHED_BOXES = 512
_TRUSTED_SECONDS: Final = 60.0
"""After so long the keyring is asked again: another process may have erased the person, unheard here."""
KEY_CHECK: Final = "key_check"
KEYRING_ID: Final = "keyring_id"


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _nobody(_person: PersonId) -> None:
    """Nobody has to hear of it."""


class Vault:
    """All keys of an installation. Boxes that were used lately are kept unwrapped, in this process only.

    ``forgotten`` is called with whoever was forgotten here, so that other processes can let go of her too.
    """

    def __init__(
        self,
        secret: SecretKey,
        keyring: Keyring,
        *,
        clock: Callable[[], datetime] = _utc_now,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._keys = MasterKeys(secret)
        self._clock = clock
        self._seconds = seconds
        self._boxes: OrderedDict[PersonId, tuple[Box, float]] = OrderedDict()
        self._forgotten = 0
        self.forgotten: Callable[[PersonId], None] = _nobody
        self.keyring = keyring

    async def check(self) -> None:
        """Make sure that the secret is the one this keyring was made with; otherwise a SettingsError."""
        self.require_check_value(await self.keyring.meta_or_put(KEY_CHECK, self._keys.check_value))

    def require_check_value(self, known: str | None) -> None:
        """Raise a SettingsError unless `known` is what a keyring made with this secret says."""
        if known != self._keys.check_value:
            raise SettingsError("LOTSE_SECRET_KEY does not fit this keyring: it was made with another key")

    async def keyring_id(self) -> str:
        """Return what tells this keyring from every other: made once, kept for ever."""
        return await self.keyring.meta_or_put(KEYRING_ID, uuid.uuid4().hex)

    async def ensure_key(self, person: PersonId) -> Box:
        """Return the box of a person, new if need be. The key is committed before anything can need it."""
        known = self._cached(person)
        if known is not None:
            return known
        before = self._forgotten
        wrapped = await self.keyring.wrapped(person)
        if wrapped is None:
            fresh = self._keys.new_data_key(person)
            wrapped = await self.keyring.put_if_absent(person, fresh, self._clock())
        return self._keep(person, wrapped, before)

    async def box(self, person: PersonId) -> Box:
        """Return the box of a person; `Erased` when there is no key (any more)."""
        known = self._cached(person)
        if known is not None:
            return known
        before = self._forgotten
        wrapped = await self.keyring.wrapped(person)
        if wrapped is None:
            raise Erased
        return self._keep(person, wrapped, before)

    async def boxes(self, people: Collection[PersonId]) -> dict[PersonId, Box]:
        """Return the boxes of all who have one, in one reading; for lists of records."""
        wanted = set(people)
        found = {person: box for person in wanted if (box := self._cached(person)) is not None}
        before = self._forgotten
        for person, wrapped in (await self.keyring.wrapped_many(wanted - found.keys())).items():
            found[person] = self._keep(person, wrapped, before)
        return found

    async def forget(self, person: PersonId) -> None:
        """Erase the key of a person: what was stored about her, in backups too, is unreadable from now on."""
        self.let_go(person)
        await self.keyring.delete([person])
        self.let_go(person)
        self.forgotten(person)

    def let_go(self, person: PersonId) -> None:
        """Keep the key of a person no longer in memory; call it when another process has erased it."""
        self._forgotten += 1
        self._boxes.pop(person, None)

    def let_all_go(self) -> None:
        """Keep no key in memory, when it is not known whose have been erased."""
        self._forgotten += 1
        self._boxes.clear()

    async def sweep_orphans(self, known: set[PersonId], older_than: datetime) -> int:
        """Erase the keys of people who are not `known`, made before `older_than`; return how many."""
        orphans = await self.keyring.people(created_before=older_than) - known
        for person in orphans:
            self._boxes.pop(person, None)
        return await self.keyring.delete(orphans)

    def lookup(self, scope: str, value: str) -> str:
        """Return the keyed hash by which `value` is found again, as 64 hex digits."""
        return self._keys.lookup(scope, value)

    def sign(self, scope: str, text: str) -> str:
        """Return a signature of `text`, as 64 hex digits."""
        return self._keys.sign(scope, text)

    def verify(self, scope: str, text: str, signature: str) -> bool:
        """Whether `signature` is that of `text`, in constant time."""
        return self._keys.verify(scope, text, signature)

    async def close(self) -> None:
        """Close the keyring and drop all keys."""
        self._boxes.clear()
        await self.keyring.close()

    def _cached(self, person: PersonId) -> Box | None:
        box, since = self._boxes.get(person, (None, 0.0))
        if box is None or self._seconds() - since > _TRUSTED_SECONDS:
            return None
        self._boxes.move_to_end(person)
        return box

    def _keep(self, person: PersonId, wrapped: bytes, before: int) -> Box:
        box = self._keys.unwrap(person, wrapped)
        if before == self._forgotten:  # nobody was forgotten while the key was on its way
            self._boxes[person] = box, self._seconds()
            self._boxes.move_to_end(person)
            if len(self._boxes) > _CACHED_BOXES:
                self._boxes.popitem(last=False)
        return box


async def open_vault(
    secret: SecretKey,
    database_url: str,
    keyring_url: str | None = None,
    *,
    clock: Callable[[], datetime] = _utc_now,
) -> Vault:
    """Open the keyring that belongs to a database and make sure that `secret` fits."""
    vault = Vault(secret, await open_keyring(database_url, keyring_url), clock=clock)
    try:
        await vault.check()
    except BaseException:
        await vault.close()
        raise
    return vault
