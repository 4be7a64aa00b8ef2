"""A teller that only notes whom it was to tell what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from domain.ids import PersonId
from domain.notices import ToTell
from storage.database import Transaction


@dataclass
class RecordingTeller:
    """`told` holds every notice in order, `prepared` the people it was prepared for."""

    told: list[ToTell] = field(default_factory=list)
    prepared: set[PersonId] = field(default_factory=set)

    async def prepare(self, people: Collection[PersonId]) -> None:
        self.prepared |= set(people)

    async def tell(self, tx: Transaction, tells: Sequence[ToTell]) -> None:
        noted = list(tells)
        tx.after_commit(lambda: self.told.extend(noted))
