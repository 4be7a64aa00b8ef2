"""What the web chat is given from outside."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.channels.web.hub import Hub
from bot.channels.web.limits import Rates
from bot.ports import Address, Turns
from domain.directory import Directory
from domain.ids import Lang, PersonId
from locales.catalog import Catalog
from locales.wording import Wording
from storage.database import Database
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many wrong tries: the code is closed for so many minutes."""

    minutes: int


ResumeCheck = Callable[[str, str], Awaitable[PersonId | Wait | None]]
"""Takes a case code and a PIN as typed; gives whose they are, a `Wait`, or None when they do not fit."""
AddressOf = Callable[[PersonId], Awaitable[Address]]
"""Gives the web address of a person who exists, made now if she never had one."""
LoadDirectory = Callable[[], Awaitable[Directory]]
"""Gives places, municipalities and topics, at most some seconds old."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long things last."""

    session: timedelta = timedelta(hours=72)
    link: timedelta = timedelta(hours=72)
    cover: timedelta = timedelta(minutes=15)
    touch: timedelta = timedelta(minutes=1)
    heartbeat: timedelta = timedelta(seconds=15)
    poll: timedelta = timedelta(seconds=25)
    stream: timedelta = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class WebDeps:
    """Everything the web chat needs.

    `defaults` are the operator's values in all messages (`office`, `phone`, `days`, `web_url`); `imprint` and
    `accessibility` are the operator's texts, where None is shown as a marked placeholder; `public_url` is the
    address without a slash at its end; `leave_url` is where the quick exit goes: an own page or another site;
    `push_key` is the public key for Web Push, empty where there is none.
    """

    turns: Turns
    database: Database
    vault: Vault
    catalog: Catalog
    defaults: Mapping[str, str | int]
    clock: Callable[[], datetime]
    hub: Hub
    resume_check: ResumeCheck
    address_of: AddressOf
    load_directory: LoadDirectory
    public_url: str | None = None
    leave_url: str = "/leer"
    imprint: str | None = None
    accessibility: str | None = None
    secure_cookies: bool = True
    demo: bool = False
    push_key: str = ""
    rates: Rates = field(default_factory=Rates)
    times: Times = field(default_factory=Times)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Berlin"))

    def wording(self, language: Lang) -> Wording:
        """Return one language's way to say things; German where it is not enabled."""
        return Wording(self.catalog, language, self.defaults)
