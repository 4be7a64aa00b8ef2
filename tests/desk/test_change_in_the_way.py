"""A change of office hours that meets others in the database, and a place that comes back."""

import pytest

import desk.pages.schedule.change as desk_change
from domain.errors import BusyError
from domain.notices import NoticeKind
from storage.database import Transaction
from tests.desk.changing import HERE, button, close_thursday, confirm
from tests.desk.clerks import Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import THURSDAY, at, book, open_hours
from tests.desk.office import NewRecord
from tests.desk.test_change import table

_RETRIED = ("apply_change", "undo_change")


@both_databases
async def test_who_is_in_the_way_once_is_waited_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    failed: list[str] = []

    def fails_at_the_end_once(name: str) -> None:
        done = getattr(desk_change, name)

        async def again(tx: Transaction, *what: object, **more: object) -> object:
            outcome = await done(tx, *what, **more)
            if name not in failed:
                failed.append(name)
                raise BusyError
            return outcome

        monkeypatch.setattr(desk_change, name, again)

    for name in _RETRIED:
        fails_at_the_end_once(name)
    await confirm(clerk)
    assert clerk.status == 200
    await clerk.send(f"{clerk.path}/rueckgaengig")
    assert clerk.status == 200
    assert failed == list(_RETRIED)
    [change] = await table(desk, "office_change")
    assert change["state"] == "undone"
    assert len(desk.teller.told) == 2
    assert [row["detail"] for row in await table(desk, "audit") if "office_change" in row["action"]] == [
        change["id"]
    ] * 2


@both_databases
async def test_a_place_that_is_back_only_tells_the_address(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await desk.clerk("akte")
    await clerk.open(f"{HERE}/umzug")
    form = {"von": "26.11.", "bis": "3.12.", "adresse": "Nebenstraße 3, Würselen", "raum": "Saal"}
    await clerk.send(f"{HERE}/umzug", **form)
    await confirm(clerk)
    [moved] = await table(desk, "relocation")
    await clerk.open(HERE)
    await clerk.send(f"{HERE}/aufheben", art="relocation", nummer=moved["id"])
    assert "Nur Bescheid geben" in clerk.text
    assert "Regel anwenden" not in clerk.text
    assert button(clerk).endswith("1 Person benachrichtigen")
    await confirm(clerk)
    assert clerk.status == 200
    assert [one.kind for one in desk.teller.told] == [NoticeKind.PLACE, NoticeKind.PLACE]
