"""Whatever happens between claim and report: nobody is missed, nobody gets it twice unless staff said so."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.broadcast_steps import resumed, stopped
from domain.broadcasts import Broadcast, BroadcastState, RecipientState, Report
from domain.ids import PersonId
from storage.broadcast_ledger import Copy, Postponed, Settlement, claim_copies, lapse_claims, settle_copies
from storage.broadcast_progress import finish_broadcasts, leave_unknown, resend_unknown
from storage.crypto import SecretKey
from storage.database import open_database
from storage.erasure import erase_person
from storage.vault import open_vault
from tests.broadcasts.towns import TANJA, Town
from tests.databases import SECRET
from tests.fuzz.effort import effort

LEASE = timedelta(seconds=30)
PEOPLE = tuple(f"p{number}" for number in range(6))
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("claim"), st.integers(1, 4)),
        st.tuples(
            st.sampled_from(("arrives", "arrives unheard", "is lost", "is refused", "is put off", "fails")),
            st.integers(0, 5),
        ),
        st.tuples(st.sampled_from(("wait", "tidy", "stop", "go on", "resend", "leave")), st.just(0)),
        st.tuples(st.just("erase"), st.integers(0, len(PEOPLE) - 1)),
    ),
    max_size=30,
)
_ENDS = {
    "arrives": RecipientState.SENT,
    "is refused": RecipientState.UNREACHABLE,
    "fails": RecipientState.FAILED,
}


@dataclass(slots=True)
class Post:
    """A sender whose messages may be lost, and what has really arrived at whom."""

    town: Town
    broadcast: Broadcast
    hands: list[Copy] = field(default_factory=list)
    arrived: Counter[str] = field(default_factory=Counter)
    resent: Counter[str] = field(default_factory=Counter)
    erased: set[str] = field(default_factory=set)

    async def do(self, deed: str, number: int) -> None:
        match deed:
            case "claim":
                await self.claim(number)
            case "erase":
                await self.erase(PEOPLE[number])
            case "wait":
                self.town.later(seconds=31)
            case "tidy":
                await self.tidy()
            case "stop" | "go on":
                await self.turn(deed)
            case "resend" | "leave":
                await self.decide(deed)
            case _ if self.hands:
                await self.send(self.hands.pop(number % len(self.hands)), deed)

    async def claim(self, most: int) -> None:
        before = (await self.town.stored(self.broadcast.id)).state
        async with self.town.database.transaction() as tx:
            now = self.town.now
            copies = await claim_copies(
                tx, self.broadcast.id, "telegram", now=now, until=now + LEASE, most=most
            )
        assert not copies or before in {BroadcastState.RELEASED, BroadcastState.SENDING}
        assert not {one.person for one in copies} & self.erased
        self.hands.extend(copies)

    async def send(self, copy: Copy, deed: str) -> None:
        """Send a copy; what is lost or arrives unheard is never reported."""
        self.arrived[copy.person] += deed in {"arrives", "arrives unheard"}
        if deed in {"is lost", "arrives unheard"}:
            return
        word: Settlement | Postponed = Postponed(copy, self.town.now)
        if deed != "is put off":
            word = Settlement(copy, _ENDS[deed])
        async with self.town.database.transaction() as tx:
            await settle_copies(tx, [word], self.town.now)

    async def tidy(self) -> None:
        async with self.town.database.transaction() as tx:
            await lapse_claims(tx, self.town.now, self.town.now + 2 * LEASE)
            await finish_broadcasts(tx, self.town.now)

    async def turn(self, deed: str) -> None:
        present = await self.town.stored(self.broadcast.id)
        under_way = present.state in {BroadcastState.RELEASED, BroadcastState.SENDING}
        if deed == "stop" and under_way:
            await self.town.step(present, stopped(present, TANJA, self.town.now))
        elif deed == "go on" and present.state is BroadcastState.STOPPED:
            await self.town.step(present, resumed(present, TANJA, self.town.now))

    async def decide(self, deed: str) -> None:
        before = await self.town.ledger(self.broadcast)
        async with self.town.database.transaction() as tx:
            if deed == "leave":
                await leave_unknown(tx, await self.town.stored(self.broadcast.id))
                return
            await resend_unknown(tx, self.broadcast.id)
        after = await self.town.ledger(self.broadcast)
        self.resent.update(one for one, state in after.items() if state != before[one])

    async def erase(self, name: str) -> None:
        self.erased.add(name)
        async with self.town.database.transaction() as tx:
            await erase_person(tx, PersonId(name), self.town.now)

    async def assert_promises(self) -> None:
        """What is true after every deed."""
        ledger = await self.town.ledger(self.broadcast)
        assert set(ledger) == set(PEOPLE) - self.erased
        for name, state in ledger.items():
            assert self.arrived[name] <= 1 + self.resent[name], name
            if state is RecipientState.SENT:
                assert self.arrived[name], name
            if state is RecipientState.PLANNED and not self.resent[name]:
                assert not self.arrived[name], name
        report = await self.town.report(self.broadcast)
        assert (report.total, report.erased) == (len(PEOPLE), len(self.erased))
        if (await self.town.stored(self.broadcast.id)).state is BroadcastState.SENT:
            assert report.waiting == 0

    async def assert_it_ends(self) -> None:
        """With a sender that works, everybody who is left gets it or stays unknown, and it is over."""
        await self.turn("go on")
        self.town.later(seconds=31)
        await self.tidy()
        await self.claim(len(PEOPLE))
        for copy in self.hands[:]:
            if (await self.town.ledger(self.broadcast)).get(copy.person) is RecipientState.CLAIMED:
                await self.send(copy, "arrives")
        await self.tidy()
        ledger = await self.town.ledger(self.broadcast)
        assert not {RecipientState.PLANNED, RecipientState.CLAIMED} & set(ledger.values())
        assert (await self.town.stored(self.broadcast.id)).state is BroadcastState.SENT


async def lived(url: str, deeds: list[tuple[str, int]]) -> Report:
    """Live through one row of deeds and return its report; then nobody is left for the next one."""
    database, vault = await open_database(url), await open_vault(SecretKey.parse(SECRET), url)
    try:
        town = Town(database, vault)
        await town.found()
        await town.know(*PEOPLE)
        post = Post(town, await town.release())
        for deed, number in deeds:
            await post.do(deed, number)
            await post.assert_promises()
        await post.assert_it_ends()
        report = await town.report(post.broadcast)
        for name in set(PEOPLE) - post.erased:
            await post.erase(name)
        return report
    finally:
        await vault.close()
        await database.close()


@effort(12)
@given(deeds=DEEDS)
def test_nobody_is_missed_and_nobody_gets_it_twice_unasked(
    database_url: str, deeds: list[tuple[str, int]]
) -> None:
    report = asyncio.run(lived(database_url, deeds))
    assert (report.total, report.waiting) == (len(PEOPLE), 0)
