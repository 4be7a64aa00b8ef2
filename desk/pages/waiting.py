"""The waiting list: who waits since when for how long an appointment; and where free times run out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlencode

from starlette.responses import Response

from desk.access import Right, may
from desk.addresses import BASE, record_address, with_query
from desk.flags import Flag, Tone
from desk.german import Moment, age_text, clock_text, iso, people_text, shown
from desk.names import Names, load_names
from desk.queue_controls import Tab
from desk.slot_warnings import slot_warnings
from desk.visit import Visit
from domain.ids import MunicipalityId
from storage.waiting_list import WaitingCount, WaitingLine, waiting_counts, waiting_list

WAITING_LIST: Final = f"{BASE}/warteliste"
MOST: Final = 200
UNSURE: Final = "unsicher"
"""What addresses call people who do not know their municipality."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One line of the list. Without `address` the record is not for the reader."""

    code: str
    address: str
    waits: Moment
    since: Moment
    municipality: str
    language: str
    people: str
    minutes: str
    priority: bool
    offers: str
    state: Flag


async def waiting(visit: Visit) -> Response:
    """Show who waits, in one's municipalities or in one of them."""
    chosen = visit.request.query_params.get("gemeinde", "")
    unsure = chosen == UNSURE
    town = MunicipalityId(chosen) if chosen in visit.member.municipalities else None
    names = await load_names(visit.deps)
    async with visit.deps.database.reading() as reader:
        counts = await waiting_counts(reader, visit.viewer)
        lines = await waiting_list(reader, visit.viewer, town=town, unsure=unsure, most=MOST + 1)
        warnings = await slot_warnings(visit, reader, names)
    opens = may(visit.member.role, Right.RECORDS)
    listed = _sum([count for key, count in counts.items() if _meant(key, town, unsure=unsure)])
    return await visit.show(
        "waiting.html",
        "Warteliste",
        rows=[_row(line, names, visit.now, opens=opens) for line in lines[:MOST]],
        cut=len(lines) > MOST,
        tabs=_tabs(counts, names, UNSURE if unsure else town or ""),
        total=listed,
        clock=clock_text(visit.now),
        own_address=with_query(WAITING_LIST, visit.request.url.query),
        warnings=warnings,
    )


def _meant(key: MunicipalityId | None, town: MunicipalityId | None, *, unsure: bool) -> bool:
    return key is None if unsure else town in {None, key}


def _sum(counts: Sequence[WaitingCount]) -> WaitingCount:
    return WaitingCount(
        sum(one.people for one in counts),
        sum(one.priority for one in counts),
        sum(one.offered for one in counts),
    )


def _tabs(counts: Mapping[MunicipalityId | None, WaitingCount], names: Names, chosen: str) -> list[Tab]:
    towns = sorted((names.municipality(key), str(key)) for key in counts if key is not None)
    everything = Tab(WAITING_LIST, "Alle", str(_sum(list(counts.values())).people), not chosen)
    found = [
        Tab(_address(code), name, str(counts[MunicipalityId(code)].people), chosen == code)
        for name, code in towns
    ]
    if None in counts:
        found.append(
            Tab(_address(UNSURE), "Gemeinde nicht sicher", str(counts[None].people), chosen == UNSURE)
        )
    return [everything, *found]


def _address(code: str) -> str:
    return with_query(WAITING_LIST, urlencode({"gemeinde": code}))


def _row(line: WaitingLine, names: Names, now: datetime, *, opens: bool) -> WaitingRow:
    return WaitingRow(
        code=line.case_code or "",
        address=record_address(line.case_code) if line.case_code and line.opens and opens else "",
        waits=Moment(age_text(line.since, now), iso(line.since)),
        since=shown(line.since, now),
        municipality=names.municipality(line.municipality),
        language=names.language(line.language),
        people=people_text(line.party_size),
        minutes=f"{line.minutes} Min.",
        priority=line.priority,
        offers=_offers_text(line.offers),
        state=_state(line, now),
    )


def _offers_text(offers: int) -> str:
    if not offers:
        return "noch kein Angebot"
    return "1 Angebot" if offers == 1 else f"{offers} Angebote"


def _state(line: WaitingLine, now: datetime) -> Flag:
    if not line.offered:
        return Flag("clock", "wartet", Tone.PLAIN)
    if line.offer_until is None:
        return Flag("info", "Angebot offen", Tone.INFO)
    return Flag("info", f"Angebot offen bis {shown(line.offer_until, now)}", Tone.INFO)
