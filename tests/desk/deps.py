"""What the front door gives the desk, for tests: everything real but the clock and who tells people."""

from itertools import count
from typing import Any

import structlog

from bot.calendar_reader import CalendarReader
from desk.broadcast_texts import BroadcastWords
from desk.deps import DeskDeps
from desk.reply_texts import ReplyTexts
from domain.directory import Directory
from locales.catalog import Catalog
from storage.database import Database
from storage.directory import load_directory
from storage.vault import Vault
from tests.desk.clock import DeskClock
from tests.desk.office import LABELS, LANGUAGE_NAMES
from tests.desk.teller import RecordingTeller
from translation.null import NullTranslator

CATALOG = Catalog.load(strict=True)


def desk_deps(
    database: Database,
    vault: Vault,
    clock: DeskClock,
    teller: RecordingTeller | None = None,
    **others: Any,  # noqa: ANN401 - any field of DeskDeps, by its name
) -> DeskDeps:
    """Return what the desk is built from; `others` are fields that this test wants otherwise."""
    ids = count(1)

    async def directory() -> Directory:
        async with database.reading() as reader:
            return await load_directory(reader)

    usual: dict[str, Any] = {
        "new_id": lambda: f"{next(ids):032x}",
        "logger": structlog.get_logger(),
        "secure_cookies": False,
        "reply_texts": ReplyTexts(CATALOG, {}),
        "word_broadcast": BroadcastWords(CATALOG, {"office": "StädteRegion Beispiel"}, NullTranslator()),
    }
    return DeskDeps(
        database=database,
        vault=vault,
        clock=clock,
        load_directory=directory,
        label=lambda message: LABELS[message],
        language_names=LANGUAGE_NAMES,
        teller=teller or RecordingTeller(),
        read_calendar=CalendarReader(clock).read,
        **(usual | others),
    )
