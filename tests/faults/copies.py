"""Backups taken while everybody talks, brought back, and held against each other."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from storage.backup_folder import copies
from storage.statements import Dialect
from tests.crowd.telegram import TelegramPerson
from tests.crowd.web import WebPerson
from tests.e2e.process import Installation
from tests.faults.counting import count
from tests.faults.crowd import Crowd, Person
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.stage import Props, Stage, judged, stage


async def under_load(case: Case) -> Finding:
    """Take copies under load, check each, lose the machine, and let people go on at the newest copy."""
    wanted = case.size(6, 2)
    async with stage(case, case.size(60, 16), Props(think=2.0)) as found:
        folder = found.case.ground.new_folder("copies")
        found.crowd.set_out()
        complaints: list[str] = []
        for number in range(wanted):
            await found.crowd.reached((number + 1) * 7 * len(found.crowd.people) // wanted)
            code, _, errors = await found.lotse.run("backup", str(folder))
            if code:
                complaints.append(f"backup: exit code {code}, {errors[-300:]}")
            await asyncio.sleep(1)  # the names of copies tell seconds
        on_their_way = list(found.crowd.under_way)
        await found.kill()
        await found.crowd.leave()
        for copy in copies(folder)[:-1]:
            complaints.extend(await _problems(found, folder, copy))
        restored = await _restored(found, folder, copies(folder)[-1], complaints)
        if not on_their_way:
            complaints.append("everybody had arrived before the last copy was taken")
        found.lotse = restored
        found.crowd = Crowd([_again(one, restored) for one in on_their_way], found.api)
        await found.start()
        await found.crowd.go()
        return await _concluded(found, complaints, len(copies(folder)))


async def _concluded(found: Stage, complaints: Sequence[str], taken: int) -> Finding:
    """Judge what went on at the copy. What came after the copy is lost with the machine, and nothing else."""
    counted = await found.crowd.settled(found.lotse)
    result = judged(found.crowd, counted, complaints=tuple(complaints))
    expected = ("updates are lost", "replies came twice", "messages were never sent")
    return replace(
        result,
        lost_updates=None,
        repeated=0,
        first_answers=found.crowd.first_answers(found.starts[-1:]),
        complaints=tuple(one for one in result.complaints if not any(part in one for part in expected)),
        note=f"{taken} copies under load",
    )


async def _problems(found: Stage, folder: Path, copy: Path) -> list[str]:
    """Bring a copy back in a place of its own and say what is wrong with it."""
    complaints: list[str] = []
    await _restored(found, folder, copy, complaints)
    return complaints


async def _restored(found: Stage, folder: Path, copy: Path, complaints: list[str]) -> Installation:
    """Bring a copy back in a place of its own, and check it."""
    settings = {name: value for name, value in found.lotse.settings.items() if name != "LOTSE_DATABASE_URL"}
    fresh = await found.case.ground.bare(found.case.database, settings)
    code, _, errors = await fresh.run("restore", str(folder), "--content", str(copy))
    if code:
        complaints.append(f"restore: exit code {code}, {errors[-300:]}")
    else:
        counted = await count(fresh)
        complaints.extend(f"{copy.name}: {one}" for one in counted.complaints[:3])
        if counted.twice:
            complaints.append(f"{copy.name}: {counted.twice} effects twice")
    return fresh


def _again(person: Person, lotse: Installation) -> Person:
    """Return the same person, who turns to the installation that was brought back."""
    if isinstance(person, TelegramPerson):
        return TelegramPerson(person.user, person.language, think=0.3)
    back = WebPerson(lotse.url, person.language, think=0.3)
    back.client.cookies = person.client.cookies
    return back


SCENARIOS = (
    Scenario(
        "backup",
        "Backups during load, restored",
        "A backup taken at any moment is consistent and can be gone on with.",
        under_load,
        channels=(Channel.BOTH,),
        short=(Dialect.SQLITE,),
    ),
)
