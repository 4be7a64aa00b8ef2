"""Proofs of consent: who agreed to which version of which text, in which language, and when it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, exists, select, update

from domain.ids import ConsentId, Lang, PersonId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us

_columns = t.consent.c
_INSERT = insert(t.consent)
_OF = Statement(
    select(
        _columns.scope, _columns.text_version, _columns.language, _columns.granted_at, _columns.withdrawn_at
    )
    .where(_columns.person_id == bindparam("person_id"))
    .order_by(_columns.granted_at)
)
_WITHDRAW = Statement(
    update(t.consent)
    .where(_columns.person_id == bindparam("owner"), _columns.withdrawn_at.is_(None))
    .values(withdrawn_at=bindparam("withdrawn_at"))
)
_WITHDRAW_SCOPE = Statement(
    update(t.consent)
    .where(
        _columns.person_id == bindparam("owner"),
        _columns.scope == bindparam("about"),
        _columns.withdrawn_at.is_(None),
    )
    .values(withdrawn_at=bindparam("withdrawn_at"))
)

_WITHDRAW_OF_NOBODY = Statement(
    update(t.consent)
    .where(_columns.withdrawn_at.is_(None), ~exists().where(t.person.c.id == _columns.person_id))
    .values(withdrawn_at=bindparam("withdrawn_at"))
)


@dataclass(frozen=True, slots=True)
class Consent:
    """One proof of consent."""

    scope: str
    text_version: str
    language: Lang
    granted_at: datetime
    withdrawn_at: datetime | None


async def add_consent(tx: Transaction, consent: ConsentId, person: PersonId, given: Consent) -> None:
    """Store a proof of consent."""
    await tx.execute(
        _INSERT,
        id=consent,
        person_id=person,
        scope=given.scope,
        text_version=given.text_version,
        language=given.language,
        granted_at=to_us(given.granted_at),
        withdrawn_at=None,
    )


async def consents_of(reader: Reader, person: PersonId) -> Sequence[Consent]:
    """Return a person's consents, oldest first."""
    rows = await reader.fetch_all(_OF, person_id=person)
    return [
        Consent(
            row["scope"],
            row["text_version"],
            Lang(row["language"]),
            from_us(row["granted_at"]),
            from_us_or_none(row["withdrawn_at"]),
        )
        for row in rows
    ]


async def withdraw_consents(tx: Transaction, person: PersonId, now: datetime) -> int:
    """Note that a person takes back all her consents."""
    return await tx.execute(_WITHDRAW, owner=person, withdrawn_at=to_us(now))


async def withdraw_scope(tx: Transaction, person: PersonId, scope: str, now: datetime) -> int:
    """Note that a person takes back what she agreed to under one scope."""
    return await tx.execute(_WITHDRAW_SCOPE, owner=person, about=scope, withdrawn_at=to_us(now))


async def withdraw_consents_of_nobody(tx: Transaction, now: datetime) -> int:
    """Note the end of consents whose person is gone: an old backup brings them back as they once were."""
    return await tx.execute(_WITHDRAW_OF_NOBODY, withdrawn_at=to_us(now))
