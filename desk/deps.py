"""What the desk is built from; the front door wires it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.directory import Directory
from storage.database import Database
from storage.vault import Vault


class Logger(Protocol):
    """Where the desk says what happened: an event and values, never content."""

    def info(self, event: str, **values: object) -> object:
        """Note something ordinary."""

    def warning(self, event: str, **values: object) -> object:
        """Note something somebody should look at."""

    def error(self, event: str, **values: object) -> object:
        """Note a failure: where it happened, never what was being handled."""


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
    demo: bool = False
    """Whether the data are invented; every page says so."""
    secure_cookies: bool = True
    """Whether cookies travel over https only; off for a try on one's own machine."""
