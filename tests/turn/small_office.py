"""An office with exactly as many times as wanted, and people who stand before the choice."""

from datetime import time, timedelta

from domain.directory import Municipality, Organisation, Place, Topic
from domain.ids import Lang, MunicipalityId, OrganisationId, PersonId, PlaceId, RuleId, StaffId, TopicCode
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.staff import Role, StaffMember
from storage.conversations import store_conversation
from storage.office_hours import extend_horizon
from storage.people import add_address, add_person
from storage.setup import apply_setup
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

_ORGANISATION = OrganisationId("region")
_TOWN = MunicipalityId("stolberg")
_PLACE = PlaceId("vhs")
_HALF_HOURS_A_DAY = 10


async def open_small_office(stand: Stand, times: int) -> None:
    """Set up one place where advisers have, next Tuesday, so many times of half an hour; ten an adviser."""
    advisers = [f"adviser-{number}" for number in range(-(-times // _HALF_HOURS_A_DAY))]
    left = times
    rules = []
    for name in advisers:
        minutes = 30 * min(left, _HALF_HOURS_A_DAY)
        left -= minutes // 30
        ends = time(9 + minutes // 60, minutes % 60)
        rules.append(
            OfficeRule(RuleId(f"rule-{name}"), _PLACE, StaffId(name), 1, time(9), ends, grid_minutes=30)
        )
    setup = Setup(
        organisations=(Organisation(_ORGANISATION, "Region", "Region"),),
        municipalities=(Municipality(_TOWN, "Stolberg", _ORGANISATION),),
        places=(Place(_PLACE, _TOWN, "VHS Stolberg", desks=len(advisers)),),
        topics=(Topic(TopicCode("wohnen")),),
        staff=tuple(_adviser(name) for name in advisers),
        rules=tuple(rules),
    )
    async with stand.database.transaction() as tx:
        await apply_setup(tx, setup)
        await extend_horizon(tx, stand.now.date(), 1)


def _adviser(name: str) -> StaffMember:
    return StaffMember(
        StaffId(name), name, name, Role.CASE_MANAGER, _ORGANISATION, (_TOWN,), (Lang("de"),), adviser=True
    )


async def before_the_slots(stand: Stand, name: str = "someone") -> Someone:
    """Return somebody who has answered everything up to the free times."""
    who = someone(stand, name)
    await who.start()
    await who.answer(
        "de", "yes", "no", "yes", _TOWN, "topics:wohnen", "normal", "_skip", "1", "_skip", "_skip"
    )
    await who.press("_skip")
    return who


async def crowd_before_the_slots(stand: Stand, size: int) -> list[Someone]:
    """Return people who all stand before the free times: one who came there by turns, and her likenesses."""
    first = await before_the_slots(stand, "person 0")
    return [first, *[await _likeness(stand, first, number) for number in range(1, size)]]


async def _likeness(stand: Stand, first: Someone, number: int) -> Someone:
    who = someone(stand, f"person {number}")
    who.person, who.question = PersonId(f"person-{number}"), first.question
    who.hint = Lang("de")
    state = await first.state()
    box = await stand.vault.ensure_key(who.person)
    address = who.address
    expires_at = stand.now + timedelta(hours=72)
    async with stand.database.transaction() as tx:
        await add_person(tx, who.person, Lang("de"), stand.now)
        lookup = stand.vault.lookup(address.channel, address.value)
        await add_address(tx, box, who.person, address.channel, lookup, address.value, stand.now)
        await store_conversation(tx, box, who.person, state, version=None, expires_at=expires_at)
    return who
