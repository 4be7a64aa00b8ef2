"""Telling people what was written down for them, seen from where it is written: the desk and the timed jobs.

How it is said, in which language and on which channel, belongs to the bot, which the desk never imports.
"""

from collections.abc import Collection, Sequence
from typing import Protocol

from domain.ids import PersonId
from domain.notices import ToTell
from storage.database import Transaction


class Teller(Protocol):
    """Puts notices into people's languages and writes them into what leaves."""

    async def prepare(self, people: Collection[PersonId]) -> None:
        """Load what telling these people needs, before the transaction: keys live in another database.

        Somebody who was not prepared is told all the same, only slower.
        """
        ...

    async def tell(self, tx: Transaction, tells: Sequence[ToTell]) -> None:
        """Write the words of each notice down in this transaction, to leave after its commit.

        The notices themselves must be stored already. Who was erased meanwhile is passed over.
        """
        ...
