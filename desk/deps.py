"""What the desk is built from; the front door wires it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from desk.reply_texts import ReplyTexts
from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.attendance import GRACE
from domain.broadcast_steps import BroadcastRules
from domain.broadcasts import Content, PreparedText
from domain.busy import BusyTime, CalendarProblem
from domain.directory import Directory
from domain.translation import DOUBTFUL_BELOW, Translator
from storage.database import Database
from storage.telling_port import Teller
from storage.vault import Vault
from translation.null import NullTranslator


class Logger(Protocol):
    """Where the desk says what happened: an event and values, never content."""

    def info(self, event: str, **values: object) -> object:
        """Note something ordinary."""

    def warning(self, event: str, **values: object) -> object:
        """Note something somebody should look at."""

    def error(self, event: str, **values: object) -> object:
        """Note a failure: where it happened, never what was being handled."""


class WordBroadcast(Protocol):
    """Puts a broadcast into the final words of every language; without words yet there are no paragraphs."""

    @property
    def translates(self) -> bool:
        """Whether free text goes out in other languages than German."""

    async def __call__(
        self, content: Content, directory: Directory, *, final: bool = False
    ) -> Sequence[PreparedText]:
        """Return the words of each language that is meant; `TranslationBusy` when `final` ones must wait."""


ReadCalendar = Callable[[bytes], Awaitable[tuple[BusyTime, ...] | CalendarProblem]]
"""Turns the bytes of an adviser's own calendar into the times at which she is busy."""
BotName = Callable[[], Awaitable[str]]
"""Gives the name of the Telegram bot without the @; nothing while Telegram cannot be asked."""


@dataclass(frozen=True, slots=True)
class DeskDeps:
    """Everything the desk needs from outside."""

    database: Database
    vault: Vault
    clock: Callable[[], datetime]
    """The time now, aware UTC."""
    new_id: Callable[[], str]
    load_directory: Callable[[], Awaitable[Directory]]
    label: Callable[[str], str]
    """The German text of a catalogue message, such as `topic-wohnen`."""
    language_names: Mapping[str, str]
    """The German name of each language by its code."""
    logger: Logger
    teller: Teller
    """Who tells people in their language what the office changed."""
    word_broadcast: WordBroadcast
    read_calendar: ReadCalendar
    reply_texts: ReplyTexts
    """The stored replies in words."""
    translator: Translator = field(default_factory=NullTranslator)
    """Translates what case managers write, or says why it does not."""
    translation_patience: timedelta = timedelta(seconds=8)
    """So long a page waits for a translation; after that it follows."""
    doubtful_below: float = DOUBTFUL_BELOW
    """The score below which a sentence is marked as unsure."""
    wake_talks: Callable[[], None] = lambda: None
    """Told after a message was written, so that it leaves in time."""
    appointments: AppointmentPolicy = DEFAULT_POLICY
    texts_checked: Callable[[str], bool] = lambda _: False
    """Whether a speaker has checked the stored texts of notices in a language."""
    grace: timedelta = GRACE
    """So long after the start nobody is called missing."""
    few_slots: int = 5
    """Staff are warned where fewer appointments than this are left."""
    few_slots_days: int = 14
    """How many days ahead is counted for that."""
    broadcast_rules: BroadcastRules = field(default_factory=BroadcastRules)
    bot_name: BotName | None = None
    """None where there is no Telegram."""
    public_url: str = ""
    """Where people and calendars reach this installation, without a slash at its end; empty: unknown."""
    demo: bool = False
    """Whether the data are invented; every page says so."""
    secure_cookies: bool = True
    """Whether cookies travel over https only; off for a try on one's own machine."""
