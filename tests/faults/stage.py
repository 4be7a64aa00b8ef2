"""The stage of a scenario: an installation that serves, a Bot API server, and a crowd before it."""

import random
import signal
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.botapi import BotApiServer
from tests.botapi.settings import DEFAULT_SETTINGS, Settings
from tests.crowd.telegram import TelegramPerson
from tests.crowd.web import WebPerson
from tests.e2e.process import Installation
from tests.faults.counting import Counted
from tests.faults.crowd import LANGUAGES, THINK, Crowd, Person
from tests.faults.findings import Case, Channel, Finding
from tests.faults.ground import UNHURRIED

_TELEGRAM = frozenset({Channel.POLLING, Channel.WEBHOOK, Channel.BOTH})
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Props:
    """What a scenario wants otherwise than usual."""

    think: float = THINK
    patience: float = PATIENCE
    setup: Path | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    server: Settings = DEFAULT_SETTINGS
    serving: bool = True
    """Whether the installation is to be started before the scenario begins."""


USUAL = Props()


@dataclass
class Stage:
    """Everything a scenario works with. Times are epoch seconds."""

    case: Case
    lotse: Installation
    crowd: Crowd
    api: BotApiServer | None
    random: random.Random
    starts: list[float] = field(default_factory=list)

    @property
    def telegram(self) -> BotApiServer:
        """The Bot API server of a scenario that has one."""
        assert self.api is not None
        return self.api

    async def start(self) -> None:
        """Start the process and wait until it is ready."""
        self.starts.append(time.time())
        await self.lotse.start()

    async def kill(self) -> None:
        """Kill the process as a power cut would."""
        await self.lotse.stop(signal.SIGKILL)

    async def conclude(
        self, *, kills: int = 0, allowed: int = 0, complaints: tuple[str, ...] = (), note: str = ""
    ) -> Finding:
        """Wait until everybody has come to an end, count, and say what was found."""
        await self.crowd.end()
        counted = await self.crowd.settled(self.lotse)
        found = judged(self.crowd, counted, allowed=allowed, complaints=complaints)
        first = self.crowd.first_answers(self.starts)
        return replace(found, kills=kills, note=note, first_answers=first)


def judged(crowd: Crowd, counted: Counted, *, allowed: int = 0, complaints: tuple[str, ...] = ()) -> Finding:
    """Hold what happened to people and updates against what stands in the database."""
    codes = {code.replace("-", "") for code in crowd.codes}
    unknown = codes - counted.codes
    lost = len(crowd.lost) + len(unknown) + len(crowd.codes) - len(codes)
    updates = crowd.missing(counted)
    said_twice = crowd.repeated()
    repeated = len(said_twice) + counted.repeated
    found = [*complaints, *counted.complaints[:5]]
    if crowd.lost:
        found.append(f"{len(crowd.lost)} people have no case code; one of them: {crowd.lost[0]}")
    if unknown:
        found.append(f"{len(unknown)} case codes are not in the database")
    if lost > len(crowd.lost) + len(unknown):
        found.append("two people have the same case code")
    if updates:
        found.append(f"{updates} updates are lost")
    if counted.twice:
        found.append(
            f"twice: {counted.records_twice} records, {counted.appointments_twice} appointments, "
            f"{counted.consents_twice} consents"
        )
    if repeated > allowed:
        found.append(f"{repeated} replies came twice, {allowed} were in flight: {said_twice[:4]}")
    if counted.to_send or counted.set_aside:
        found.append(f"{counted.to_send} messages were never sent, {counted.set_aside} set aside")
    return Finding(
        people=len(crowd.people),
        lost_conversations=lost,
        lost_updates=updates,
        twice=counted.twice,
        repeated=repeated,
        allowed=allowed,
        complaints=tuple(found),
    )


@asynccontextmanager
async def stage(case: Case, people: int, props: Props = USUAL) -> AsyncIterator[Stage]:
    """Set the stage; people are on it and have not begun."""
    async with AsyncExitStack() as stack:
        api = None
        settings = {**UNHURRIED, **props.settings}
        if case.channel in _TELEGRAM:
            api = await stack.enter_async_context(BotApiServer(settings=props.server))
            settings |= {"LOTSE_TELEGRAM_TOKEN": api.token, "LOTSE_TELEGRAM_API_URL": api.url}
        lotse = await case.ground.installation(case.database, settings, setup=props.setup)
        if case.channel is Channel.WEBHOOK:
            lotse.settings = {
                **lotse.settings,
                "LOTSE_TELEGRAM_UPDATES": "webhook",
                "LOTSE_PUBLIC_URL": lotse.url,
            }
        crowd = Crowd([_person(case, props, lotse, api, number) for number in range(people)], api)
        found = Stage(case, lotse, crowd, api, random.Random(case.seed))  # noqa: S311 - repeatable
        stack.push_async_callback(found.kill)  # whichever installation the scenario has come to
        stack.push_async_callback(crowd.leave)
        if props.serving:
            await found.start()
        yield found


def _person(case: Case, props: Props, lotse: Installation, api: BotApiServer | None, number: int) -> Person:
    language = LANGUAGES[number % len(LANGUAGES)]
    on_web = api is None or (case.channel is Channel.BOTH and number % 2 == 0)
    if on_web:
        return WebPerson(lotse.url, language, think=props.think, patience=props.patience)
    assert api is not None
    return TelegramPerson(api.user(language), language, think=props.think, patience=props.patience)
