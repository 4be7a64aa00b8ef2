"""The key with which this installation shows the makers of browsers who it is (VAPID, RFC 8292)."""

import base64
import binascii
from dataclasses import dataclass
from typing import Final, Self

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from domain.errors import SettingsError
from storage.vault import Vault

_CURVE: Final = ec.SECP256R1()
_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class PushKeys:
    """The private key; its public half is known to every browser that is to be told."""

    private: ec.EllipticCurvePrivateKey

    @classmethod
    def of(cls, vault: Vault, configured: str = "") -> Self:
        """Return the configured key, else the one that follows from the installation's secret.

        Nothing has to be stored, every process has the same, and no other installation does.
        """
        if configured:
            return cls(_read(configured))
        number = int(vault.sign("web_push", "vapid"), 16)
        return cls(ec.derive_private_key(number % (_ORDER - 1) + 1, _CURVE))

    @property
    def public(self) -> str:
        """The public key as browsers want it: an uncompressed point in base64url."""
        point = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return base64.urlsafe_b64encode(point).decode().rstrip("=")


def _read(text: str) -> ec.EllipticCurvePrivateKey:
    """Read a private key as `vapid` and web-push tools print it: 32 bytes in base64url."""
    try:
        raw = base64.urlsafe_b64decode(text.strip() + "=" * (-len(text.strip()) % 4))
    except (ValueError, binascii.Error):
        raw = b""
    number = int.from_bytes(raw, "big")
    if len(raw) != _BYTES or not 0 < number < _ORDER:
        raise SettingsError("LOTSE_VAPID_KEY must be a private key: 32 bytes in base64url")
    return ec.derive_private_key(number, _CURVE)
