"""What every turn of this process shares: storage, texts, flows, clock, and the operator's choices."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.explanations import Explanations
from bot.fresh import Fresh
from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.ids import FlowId, Lang, PersonId
from domain.offer_times import VACANCY_FOR
from domain.quiet_hours import QuietHours
from domain.reminders import ReminderPolicy
from domain.translation import Translator
from flows.book import Book, LanguageName
from flows.definition import Flow
from locales.catalog import Catalog
from locales.formatting import joining_words, month_numbers
from locales.guessing import Guesser
from locales.wording import Wording
from storage.database import Database
from storage.directory import load_directory
from storage.vault import Vault
from translation.null import NullTranslator

WEB = "web"
TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """What the operator says about the office; every text that names it takes these values."""

    office: str = "[Name der Stelle eintragen]"
    phone: str = "[Telefonnummer eintragen]"
    days: int = 2
    web_url: str = "[Adresse des Web-Chats eintragen]"

    def values(self) -> dict[str, str | int]:
        """Return the values by their Fluent names."""
        return {"office": self.office, "phone": self.phone, "days": self.days, "web_url": self.web_url}


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept; see docs/privacy.md."""

    unfinished: timedelta = timedelta(hours=72)
    without_appointment: timedelta = timedelta(days=91)
    advice: timedelta = timedelta(days=365)
    messages: timedelta = timedelta(days=7)
    inbox: timedelta = timedelta(days=3)
    consents: timedelta = timedelta(days=3 * 365)
    audit: timedelta = timedelta(days=365)
    news: timedelta = timedelta(days=2 * 365)
    """How long news are sent before somebody has to ask for them anew."""
    notices: timedelta = timedelta(days=30)
    """How long it is known what the office asked or told somebody about an appointment."""
    talks: timedelta = timedelta(days=91)
    """How long what people and the office write to each other is kept, and its translations."""
    recipients: timedelta = timedelta(days=30)
    """How long it is known who got a broadcast, after its end; its numbers are kept."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When people are written to by the clock, and how long something is kept for them."""

    remind_hours: tuple[int, ...] = (24, 2)
    quiet: QuietHours = field(default_factory=QuietHours)
    vacancy_hold: timedelta = VACANCY_FOR
    release_delay: timedelta = timedelta()
    """A time that somebody gives back is free for others after a while, at most this long."""

    @property
    def reminders(self) -> ReminderPolicy:
        """When people are reminded of an appointment."""
        return ReminderPolicy(self.remind_hours, self.quiet)


def _nobody(*_: object) -> None:
    """Nobody has to be woken."""


@dataclass(frozen=True, slots=True)
class Wakers:
    """Whom a commit wakes: the pages of a person, and the relay; `push` tells browsers that are elsewhere.

    `talks` is who translates, and brings people what the office writes.
    """

    page: Callable[[PersonId], None]
    relay: Callable[[], None]
    push: Callable[[PersonId], None] = _nobody
    talks: Callable[[], None] = _nobody


@dataclass(slots=True)
class House:
    """The shared parts; the directory is read again when it is older than ``directory_age``."""

    database: Database
    vault: Vault
    catalog: Catalog
    flows: Mapping[FlowId, Flow]
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    pick: Callable[[int], int]
    words: OfficeWords = field(default_factory=OfficeWords)
    policy: AppointmentPolicy = DEFAULT_POLICY
    telegram_policy: ChannelPolicy = ChannelPolicy.FULL
    retention: Retention = field(default_factory=Retention)
    timing: Timing = field(default_factory=Timing)
    wakers: Wakers = field(default_factory=lambda: Wakers(_nobody, _nobody))
    translator: Translator = field(default_factory=NullTranslator)
    """Translates free text, or says why it does not."""
    explanations: Explanations = field(default_factory=Explanations)
    directory_age: timedelta = timedelta(seconds=10)
    _directory: Directory | None = None
    fresh: Fresh = field(default_factory=Fresh)
    _months: Mapping[str, int] = field(default_factory=dict)
    _joiners: frozenset[str] = frozenset()
    _guess: Guesser = field(init=False)
    _wordings: dict[Lang, Wording] = field(default_factory=dict)
    _read_at: datetime | None = None
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        """Gather the names of months and the words of lists once."""
        self._months = month_numbers(self.catalog.languages)
        self._joiners = joining_words(self.catalog.languages)
        self._guess = Guesser(self.catalog)

    async def directory(self) -> Directory:
        """Return places, municipalities and topics, at most some seconds old."""
        async with self._reading:
            now = self.clock()
            fresh = self._read_at is not None and abs(now - self._read_at) <= self.directory_age
            if self._directory is None or not fresh:
                async with self.database.reading() as reader:
                    self._directory = await load_directory(reader)
                self._read_at = now
            return self._directory

    def book(self, directory: Directory, channel: str) -> Book:
        """Return the flows bound to the directory and to what a channel may do."""
        return Book(
            flows=self.flows,
            directory=directory,
            languages=tuple(LanguageName(one.tag, one.full_name) for one in self.catalog.languages),
            label=self.label,
            policy=self.policy_of(channel),
            live_limit=self.policy.live_limit,
            months=self._months,
            joiners=self._joiners,
            guess=self._guess,
        )

    def policy_of(self, channel: str) -> ChannelPolicy:
        """Return how much a channel may do."""
        return self.telegram_policy if channel == TELEGRAM else ChannelPolicy.FULL

    def label(self, message_id: str, language: Lang) -> str:
        """Return the words of a message without its values, for comparing with what people type."""
        return self.catalog.label(language, message_id) if self.catalog.has(language, message_id) else ""

    def wording(self, language: Lang) -> Wording:
        """Return one language's way to say things, with the operator's values."""
        known = self._wordings.get(language)
        if known is None:
            known = self._wordings[language] = Wording(self.catalog, language, self.words.values())
        return known
