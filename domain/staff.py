"""Members of staff as the rest of the house sees them: a post with a role, never a password."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.ids import Lang, MunicipalityId, OrganisationId, StaffId


class Role(StrEnum):
    """What a post does; rights follow from it and from nothing else."""

    CASE_MANAGER = "case_manager"
    TEAM_LEAD = "team_lead"
    ADMINISTRATION = "administration"
    COORDINATION = "coordination"
    PARTNER = "partner"
    LIAISON = "liaison"
    INTERPRETER = "interpreter"
    DATA_PROTECTION = "data_protection"
    TECHNICIAN = "technician"


class Gender(StrEnum):
    """Said only by advisers who want to be found by people who wish for a woman or a man."""

    WOMAN = "woman"
    MAN = "man"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A post: `municipalities` bounds what it may see, `ends_on` is its last day."""

    id: StaffId
    username: str
    display_name: str
    role: Role
    organisation: OrganisationId
    municipalities: tuple[MunicipalityId, ...] = ()
    languages: tuple[Lang, ...] = ()
    ends_on: date | None = None
    gender: Gender | None = None
    share: int = 100
    """The working share in percent."""
    adviser: bool = False
    """Whether people can have appointments with this post."""
