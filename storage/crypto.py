"""The cryptography: keys derived from `LOTSE_SECRET_KEY`, and boxes that seal what belongs to one person."""

import hashlib
import hmac
import os
from collections.abc import Callable
from enum import StrEnum
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.errors import SettingsError, TamperedError
from domain.ids import PersonId

MINIMUM_LENGTH: Final = 32
_KEY_BYTES = 32
_NONCE_BYTES = 12
_VERSION = b"\x01"

RandomBytes = Callable[[int], bytes]


class Purpose(StrEnum):
    """What a derived key is for. The value is part of the derivation and must never change."""

    WRAP = "lotse/v1/wrap"
    LOOKUP = "lotse/v1/lookup"
    SIGN = "lotse/v1/sign"
    CHECK = "lotse/v1/check"


class SecretKey:
    """The installation's secret, from which every other key is derived. It is never shown nor stored."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the setting; less than 32 characters is a SettingsError."""
        stripped = text.strip()
        if not stripped:
            raise SettingsError("LOTSE_SECRET_KEY is not set; it needs at least 32 random characters")
        if len(stripped) < MINIMUM_LENGTH:
            raise SettingsError(f"LOTSE_SECRET_KEY is too short: {len(stripped)} of 32 characters")
        return cls(stripped.encode())

    def derive(self, purpose: Purpose) -> bytes:
        """Return the 256-bit key for one purpose (HKDF-SHA256)."""
        kdf = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=purpose.value.encode())
        return kdf.derive(self._secret)

    def __repr__(self) -> str:
        return "SecretKey(…)"


def _seal(cipher: AESGCM, data: bytes, bound_to: str, random: RandomBytes) -> bytes:
    nonce = random(_NONCE_BYTES)
    return _VERSION + nonce + cipher.encrypt(nonce, data, bound_to.encode())


def _open(cipher: AESGCM, blob: bytes, bound_to: str) -> bytes:
    if blob[:1] != _VERSION or len(blob) < 1 + _NONCE_BYTES:
        raise TamperedError
    nonce, sealed = blob[1 : 1 + _NONCE_BYTES], blob[1 + _NONCE_BYTES :]
    try:
        return cipher.decrypt(nonce, sealed, bound_to.encode())
    except InvalidTag:
        raise TamperedError from None


class Box:
    """Seals and opens what is stored about one person: AES-256-GCM, bound to the person and to its place."""

    def __init__(self, person: PersonId, key: bytes, random: RandomBytes = os.urandom) -> None:
        self.person = person
        self._cipher = AESGCM(key)
        self._random = random

    def seal(self, context: str, data: bytes) -> bytes:
        """Encrypt `data`; it opens only with the same `context`, such as `outbox` or `record:<id>`."""
        return _seal(self._cipher, data, f"{self.person}:{context}", self._random)

    def open(self, context: str, blob: bytes) -> bytes:
        """Decrypt what `seal` gave; anything else is a TamperedError."""
        return _open(self._cipher, blob, f"{self.person}:{context}")

    def __repr__(self) -> str:
        return "Box(…)"


class MasterKeys:
    """The keys derived from the installation's secret, each used for one thing."""

    def __init__(self, secret: SecretKey, random: RandomBytes = os.urandom) -> None:
        self._wrap = AESGCM(secret.derive(Purpose.WRAP))
        self._lookup = secret.derive(Purpose.LOOKUP)
        self._sign = secret.derive(Purpose.SIGN)
        self._random = random
        self.check_value = secret.derive(Purpose.CHECK).hex()
        """Says whether a keyring was made with the same secret, and nothing else about it."""

    def new_data_key(self, person: PersonId) -> bytes:
        """Return a fresh data key, wrapped."""
        return _seal(self._wrap, self._random(_KEY_BYTES), f"data-key:{person}", self._random)

    def unwrap(self, person: PersonId, wrapped: bytes) -> Box:
        """Return the box whose key is in `wrapped`."""
        return Box(person, _open(self._wrap, wrapped, f"data-key:{person}"), self._random)

    def lookup(self, scope: str, value: str) -> str:
        """Return the keyed hash by which `value` is found again, as 64 hex digits."""
        return _mac(self._lookup, scope, value)

    def sign(self, scope: str, text: str) -> str:
        """Return a signature of `text`, as 64 hex digits."""
        return _mac(self._sign, scope, text)

    def verify(self, scope: str, text: str, signature: str) -> bool:
        """Whether `signature` is that of `text`, in constant time."""
        return hmac.compare_digest(self.sign(scope, text).encode(), signature.encode())


def _mac(key: bytes, scope: str, text: str) -> str:
    # The length keeps ("a", "bc") and ("ab", "c") apart.
    message = f"{len(scope)}:{scope}:{text}".encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()
