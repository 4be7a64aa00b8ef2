"""Whoever is not reached on Telegram any more gets it in the web chat, if she is there, and once."""

from domain.broadcasts import RecipientState
from domain.errors import Blocked
from domain.ids import PersonId
from domain.messages import Notified
from storage.broadcast_ledger import Shut, claim_copies, settle_copies
from storage.outbox_outcomes import mark_unreachable
from storage.people import add_address, mark_reachable
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.test_ledger import LEASE, lapse
from tests.broadcasts.towns import Town

SENT, UNREACHABLE = RecipientState.SENT, RecipientState.UNREACHABLE
AMIRA = PersonId("amira")


async def also_on_the_web(town: Town, *names: str) -> None:
    for name in names:
        person = PersonId(name)
        box = await town.vault.box(person)
        async with town.database.transaction() as tx:
            await add_address(tx, box, person, "web", town.vault.lookup("web", name), name, town.now)


async def test_who_blocked_the_bot_gets_it_on_her_page(town: Town) -> None:
    await town.know("amira", "boris")
    await also_on_the_web(town, "amira")
    broadcast = await town.release()
    channel = Channel()
    channel.errors["amira"], channel.errors["boris"] = [Blocked()], [Blocked()]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert await town.ledger(broadcast) == {"amira": SENT, "boris": UNREACHABLE}
    assert (channel.tried.count("amira"), channel.arrived) == (1, [])
    (entry,) = await outlet.page("amira")
    assert isinstance(entry, Notified)
    assert entry.paragraphs == ("Nachricht de",)
    assert (outlet.woken, outlet.rung) == (["amira"], ["amira"])
    report = (await town.stored(broadcast.id)).report
    assert report is not None
    assert (report.total, report.sent, report.unreachable, report.waiting) == (2, 1, 1, 0)
    assert report.by_channel == {"web": 1}


async def test_whose_address_has_gone_since_the_release_gets_it_on_her_page(town: Town) -> None:
    await town.know("amira", "boris")
    await also_on_the_web(town, "amira")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        await mark_unreachable(tx, AMIRA, "telegram")
        await mark_unreachable(tx, PersonId("boris"), "telegram")
    channel = Channel()
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert await town.ledger(broadcast) == {"amira": SENT, "boris": UNREACHABLE}
    assert channel.tried == []
    assert len(await outlet.page("amira")) == 1


async def test_a_page_that_does_not_reach_her_either_is_no_way(town: Town) -> None:
    await town.know("amira")
    await also_on_the_web(town, "amira")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        await mark_reachable(tx, AMIRA, "web", reachable=False)
    channel = Channel()
    channel.errors["amira"] = [Blocked()]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert await town.ledger(broadcast) == {"amira": UNREACHABLE}


async def test_a_late_word_opens_nothing_that_is_over(town: Town) -> None:
    await town.know("amira")
    await also_on_the_web(town, "amira")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        until = town.now + LEASE
        copies = await claim_copies(tx, broadcast.id, "telegram", now=town.now, until=until, most=1)
    town.later(seconds=31)
    assert await lapse(town) == 1
    async with town.database.transaction() as tx:
        await settle_copies(tx, [Shut(one, "blocked", "web") for one in copies], town.now)
    assert await town.ledger(broadcast) == {"amira": UNREACHABLE}
