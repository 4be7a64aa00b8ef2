"""Keys with which other systems read records and free times: what a key may do, and for whom."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.ids import MunicipalityId, OrganisationId, StaffId

ACTOR: Final = "api:"
"""What the audit trail puts before the name of a key, so that it is never mistaken for a post."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class ApiRight(StrEnum):
    """What a key opens; one does not include the other."""

    RECORDS = "records"
    SLOTS = "slots"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What a key may do. Without municipalities it is for the whole organisation, never for another one."""

    name: str
    organisation: OrganisationId
    rights: frozenset[ApiRight]
    municipalities: tuple[MunicipalityId, ...] = ()

    @property
    def actor(self) -> StaffId:
        """How the audit trail names who read with this key."""
        return StaffId(f"{ACTOR}{self.name}")

    def covers(self, municipality: MunicipalityId) -> bool:
        """Say whether a municipality of the organisation is within the bounds of the key."""
        return not self.municipalities or municipality in self.municipalities


def is_key_name(text: str) -> bool:
    """Say whether a key may be called so: small letters, digits and hyphens, at most 40."""
    return _NAME.fullmatch(text) is not None
