"""What one turn works with besides the house: whose it is, when, over which channel, in which transaction."""

from dataclasses import dataclass
from datetime import datetime

from bot.house import House
from domain.directory import Directory
from domain.ids import PersonId
from storage.crypto import Box
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class TurnContext:
    """One turn under way."""

    house: House
    tx: Transaction
    person: PersonId
    box: Box
    channel: str
    directory: Directory
    now: datetime
