"""Places, rules, closures and changes of everybody, so that addresses can name those of others."""

from datetime import timedelta
from typing import Final

from domain.ids import PlaceId
from domain.staff import Role
from storage import tables as t
from storage.database import Database, Transaction
from storage.statements import insert
from storage.times import to_us
from tests.access.table import Where
from tests.api.region import ARKADEN, HACKLAENDER, RATHAUS_MONSCHAU
from tests.desk.clock import MORNING
from tests.desk.office import KREIS, STADT

_PLACES: Final = {Where.OWN: ARKADEN, Where.TOWN: RATHAUS_MONSCHAU, Where.BODY: HACKLAENDER}
_RULES: Final = {Where.OWN: "meise-2", Where.TOWN: "amsel-4", Where.BODY: "fink-2"}
_MADE: Final = MORNING - timedelta(hours=1)


async def office_hours_of(database: Database) -> dict[Where, dict[str, str]]:
    """Close each place for a day by a change, let a case manager sit at one, and return what there is."""
    async with database.transaction() as tx:
        for where, place in _PLACES.items():
            await _close(tx, where, place)
        await _seat(tx)
    found = {
        where: {
            "ort": str(place),
            "regel": _RULES[where],
            "nummer": f"change-{where.name}",
            "closure": f"closure-{where.name}",
        }
        for where, place in _PLACES.items()
    }
    nobody = {name: f"nobody-s-{name}" for name in found[Where.OWN]}
    return {where: found.get(where, nobody) for where in Where}


async def _close(tx: Transaction, where: Where, place: PlaceId) -> None:
    await tx.execute(
        insert(t.closure),
        id=f"closure-{where.name}",
        place_id=place,
        first_date="2026-12-18",
        last_date="2026-12-18",
        reason="Putztag",
        starts=None,
        ends=None,
        active=1,
    )
    edit = f'{{"edit": {{"type": "close", "place": "{place}", "first": "2026-12-18", "last": "2026-12-18"}}}}'
    await tx.execute(
        insert(t.office_change),
        id=f"change-{where.name}",
        organisation_id=STADT if where is Where.BODY else KREIS,
        staff_id="tanne",
        kind="close",
        edit=edit,
        undoing="{}",
        reason="closed",
        note="",
        note_translations="[]",
        state="done",
        affected=0,
        created_at=to_us(_MADE),
        undo_until=to_us(_MADE + timedelta(minutes=10)),
        undone_at=None,
        undone_by=None,
        version=1,
    )


async def _seat(tx: Transaction) -> None:
    """Give the case manager among the roles an office hour: she looks at her own."""
    await tx.execute(
        insert(t.office_rule),
        id="role-s",
        place_id=ARKADEN,
        staff_id=f"rolle-{Role.CASE_MANAGER.value.replace('_', '-')}",
        weekday=4,
        every_weeks=1,
        anchor_date=None,
        nth="[]",
        starts="09:00",
        ends="10:00",
        valid_from=None,
        valid_to=None,
        grid_minutes=15,
        walk_in=0,
        version=1,
        active=1,
        buffer_minutes=0,
        replaces=None,
    )
