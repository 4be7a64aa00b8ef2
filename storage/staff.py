"""Accounts of staff: who may log in at the desk, and what the post behind the account may see."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import bindparam, delete, select, update

from domain.ids import Lang, MunicipalityId, OrganisationId, StaffId
from domain.staff import Gender, Role, StaffMember
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us_or_none, to_us

_ALL: Final = Statement(select(t.staff).order_by(t.staff.c.username))
_BY_ID: Final = Statement(select(t.staff).where(t.staff.c.id == bindparam("staff")))
_BY_USERNAME: Final = Statement(select(t.staff).where(t.staff.c.username == bindparam("username")))
_MUNICIPALITIES: Final = Statement(
    select(t.staff_municipality).order_by(
        t.staff_municipality.c.staff_id, t.staff_municipality.c.municipality_id
    )
)
_MUNICIPALITIES_OF: Final = Statement(
    select(t.staff_municipality)
    .where(t.staff_municipality.c.staff_id == bindparam("staff"))
    .order_by(t.staff_municipality.c.municipality_id)
)
_ADD: Final = insert(t.staff)
_ADD_MUNICIPALITY: Final = insert(t.staff_municipality)
_SET_PASSWORD: Final = Statement(
    update(t.staff).where(t.staff.c.id == bindparam("staff")).values(password_hash=bindparam("password_hash"))
)
_DISABLE: Final = Statement(update(t.staff).where(t.staff.c.id == bindparam("staff")).values(active=0))
_ENABLE: Final = Statement(update(t.staff).where(t.staff.c.id == bindparam("staff")).values(active=1))
_LOGGED_IN: Final = Statement(
    update(t.staff)
    .where(t.staff.c.id == bindparam("staff"))
    .values(last_login_at=bindparam("last_login_at", type_=t.staff.c.last_login_at.type))
)
_END_SESSIONS: Final = Statement(
    delete(t.staff_session).where(t.staff_session.c.staff_id == bindparam("staff"))
)


@dataclass(frozen=True, slots=True)
class StaffAccount:
    """A post with what it needs to log in; without a password hash nobody can."""

    member: StaffMember
    password_hash: str | None
    active: bool
    last_login_at: datetime | None

    def open_on(self, day: date) -> bool:
        """Say whether the account may be used that day: it is active and its last day has not passed."""
        return self.active and (self.member.ends_on is None or day <= self.member.ends_on)


def read_username(text: str) -> str:
    """Return a user name as it is stored: small letters, nothing around it."""
    return text.strip().casefold()


async def add_staff(tx: Transaction, member: StaffMember, *, password_hash: str | None) -> None:
    """Add an account; a taken id or user name, or an unknown organisation, is a ConstraintError."""
    await tx.execute(
        _ADD,
        id=member.id,
        username=read_username(member.username),
        display_name=member.display_name,
        role=member.role.value,
        organisation_id=member.organisation,
        password_hash=password_hash,
        languages=json.dumps(list(member.languages)),
        gender=None if member.gender is None else member.gender.value,
        share=member.share,
        ends_on=None if member.ends_on is None else member.ends_on.isoformat(),
        is_adviser=int(member.adviser),
        active=1,
        last_login_at=None,
    )
    for municipality in member.municipalities:
        await tx.execute(_ADD_MUNICIPALITY, staff_id=member.id, municipality_id=municipality)


async def set_password(tx: Transaction, staff: StaffId, password_hash: str) -> bool:
    """Give the account a password; every session of it ends. False: there is no such account."""
    changed = await tx.execute(_SET_PASSWORD, staff=staff, password_hash=password_hash)
    await tx.execute(_END_SESSIONS, staff=staff)
    return changed == 1


async def disable_staff(tx: Transaction, staff: StaffId) -> bool:
    """Close the account and end its sessions; what it had claimed counts as free. False: no such account."""
    changed = await tx.execute(_DISABLE, staff=staff)
    await tx.execute(_END_SESSIONS, staff=staff)
    return changed == 1


async def enable_staff(tx: Transaction, staff: StaffId) -> bool:
    """Open a closed account again, with the password it had. False: there is no such account."""
    return await tx.execute(_ENABLE, staff=staff) == 1


async def note_login(tx: Transaction, staff: StaffId, now: datetime) -> None:
    """Remember when the account was last logged in to."""
    await tx.execute(_LOGGED_IN, staff=staff, last_login_at=to_us(now))


async def staff_by_username(reader: Reader, username: str) -> StaffAccount | None:
    """Return the account with that user name, in whatever case it was typed."""
    return await _one(reader, await reader.fetch_one(_BY_USERNAME, username=read_username(username)))


async def staff_by_id(reader: Reader, staff: StaffId) -> StaffAccount | None:
    """Return the account with that id."""
    return await _one(reader, await reader.fetch_one(_BY_ID, staff=staff))


async def list_staff(reader: Reader) -> list[StaffAccount]:
    """Return all accounts, closed ones too, by user name."""
    places: dict[str, list[MunicipalityId]] = {}
    for row in await reader.fetch_all(_MUNICIPALITIES):
        places.setdefault(row["staff_id"], []).append(MunicipalityId(row["municipality_id"]))
    return [_account(row, places.get(row["id"], [])) for row in await reader.fetch_all(_ALL)]


async def _one(reader: Reader, row: Row | None) -> StaffAccount | None:
    if row is None:
        return None
    places = await reader.fetch_all(_MUNICIPALITIES_OF, staff=row["id"])
    return _account(row, [MunicipalityId(place["municipality_id"]) for place in places])


def _account(row: Row, municipalities: list[MunicipalityId]) -> StaffAccount:
    member = StaffMember(
        id=StaffId(row["id"]),
        username=row["username"],
        display_name=row["display_name"],
        role=Role(row["role"]),
        organisation=OrganisationId(row["organisation_id"]),
        municipalities=tuple(municipalities),
        languages=tuple(Lang(code) for code in json.loads(row["languages"])),
        ends_on=None if row["ends_on"] is None else date.fromisoformat(row["ends_on"]),
        gender=None if row["gender"] is None else Gender(row["gender"]),
        share=row["share"],
        adviser=bool(row["is_adviser"]),
    )
    return StaffAccount(
        member=member,
        password_hash=row["password_hash"],
        active=bool(row["active"]),
        last_login_at=from_us_or_none(row["last_login_at"]),
    )
