"""The words about municipalities and languages in which free appointments run out."""

from collections.abc import Sequence

from desk.broadcast_words import number_text
from desk.names import Names
from desk.visit import Visit
from domain.slot_warnings import FewSlots
from storage.database import Reader
from storage.slot_warnings import few_free_starts


async def slot_warnings(visit: Visit, reader: Reader, names: Names) -> Sequence[str]:
    """Return a sentence for each municipality of one's own, and language there, with few left."""
    own = [
        town.id
        for town in names.directory.municipalities
        if town.organisation == visit.member.organisation and town.id in visit.member.municipalities
    ]
    found = await few_free_starts(
        reader,
        names.directory,
        own,
        now=visit.now,
        days=visit.deps.few_slots_days,
        fewer_than=visit.deps.few_slots,
        policy=visit.deps.appointments,
    )
    return [_sentence(one, names, visit.deps.few_slots_days) for one in found]


def _sentence(one: FewSlots, names: Names, days: int) -> str:
    where = names.municipality(one.municipality)
    if one.language is not None:
        where = f"{where}, {names.language(one.language)}"
    free = {0: "kein freier Termin mehr", 1: "noch 1 freier Termin"}.get(
        one.free, f"noch {number_text(one.free)} freie Termine"
    )
    wait = {0: "", 1: ", 1 Person wartet"}.get(one.waiting, f", {number_text(one.waiting)} Personen warten")
    return f"{where}: {free} in {days} Tagen{wait}."
