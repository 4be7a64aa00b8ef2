"""The invented office of the desk tests with office hours in it: three places with free starts."""

from datetime import date, time

from domain.directory import Place
from domain.ids import Lang, OrganisationId, PlaceId, RuleId, StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.staff import Role, StaffMember
from storage.database import Database
from storage.office_hours import extend_horizon
from storage.setup import apply_setup
from storage.vault import Vault
from tests.desk.office import AACHEN, ARKADEN, DIRECTORY, KREIS, MONSCHAU, STADT, WUERSELEN, Office

TODAY = date(2026, 11, 24)
"""The Tuesday of `tests.desk.clock.MORNING`."""
RATHAUS_MONSCHAU, HACKLAENDER = PlaceId("rathaus-monschau"), PlaceId("hacklaender")
PLACES = (
    *DIRECTORY.places,
    Place(RATHAUS_MONSCHAU, MONSCHAU, "Rathaus Monschau"),
    Place(HACKLAENDER, AACHEN, "Hackländerstraße", desks=2),
)


def _adviser(name: str, organisation: OrganisationId, *languages: str) -> StaffMember:
    spoken = tuple(Lang(code) for code in ("de", *languages))
    return StaffMember(
        StaffId(name), name, f"CM {name.title()}", Role.CASE_MANAGER, organisation, (), spoken, adviser=True
    )


def _hours(name: str, place: PlaceId, weekday: int) -> OfficeRule:
    return OfficeRule(RuleId(f"{name}-{weekday}"), place, StaffId(name), weekday, time(9), time(10))


SETUP = Setup(
    organisations=DIRECTORY.organisations,
    municipalities=DIRECTORY.municipalities,
    places=PLACES,
    topics=DIRECTORY.topics,
    staff=(
        _adviser("meise", KREIS, "uk"),
        _adviser("amsel", KREIS),
        _adviser("fink", STADT),
    ),
    rules=(
        _hours("meise", ARKADEN, weekday=2),
        _hours("amsel", ARKADEN, weekday=3),
        _hours("amsel", RATHAUS_MONSCHAU, weekday=4),
        _hours("fink", HACKLAENDER, weekday=2),
    ),
)
"""Nine to ten: Arkaden Wednesday and Thursday, Monschau Friday, Hackländerstraße Wednesday."""


async def open_region(database: Database, vault: Vault) -> Office:
    """Write organisations, staff, places and the office hours of four weeks."""
    office = Office(database, vault)
    await office.open()
    async with database.transaction() as tx:
        await apply_setup(tx, SETUP)
        await extend_horizon(tx, TODAY, 4)
    return office


__all__ = ["ARKADEN", "HACKLAENDER", "RATHAUS_MONSCHAU", "WUERSELEN", "open_region"]
