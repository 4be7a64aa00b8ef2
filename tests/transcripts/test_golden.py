"""The whole intake as it is read, in German and in Arabic, so that a change of wording is seen in a review.

`LOTSE_UPDATE_TRANSCRIPTS=1 pytest tests/transcripts` writes the files anew.
"""

import os
from pathlib import Path

import pytest

from domain.events import Inbound, Pressed, Started, Typed
from domain.ids import Lang
from storage.chat_log import LogEntry
from storage.statements import Dialect
from tests.transcripts.replay import Mode, Replay
from tests.transcripts.script import load
from tests.transcripts.shown import lines, visible
from tests.turn.stand import Stand

GOLDEN = Path(__file__).parent / "golden"
WAYS = ("everything_filled", "nothing_free", "notice_offer_other", "notice_reminder")
LANGUAGES = ("de", "ar")


def _did(event: Inbound) -> str:
    match event:
        case Started():
            return "opens the chat"
        case Pressed(_, option):
            return f"presses {option}"
        case Typed(text):
            return f"types {text}"
        case _:
            return type(event).__name__


def _page(event: Inbound, entries: list[LogEntry]) -> str:
    told = "\n".join(line for entry in entries for text in lines(entry) for line in visible(text).split("\n"))
    return f"===== {_did(event)} =====\n{told}\n"


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS)
async def test_it_reads_as_reviewed(stand: Stand, way: str, language: str) -> None:
    replay = Replay(stand, load(way), Lang(language), Mode.BUTTONS)
    await replay.run()
    text = "\n".join(_page(event, entries) for event, entries in replay.who.told)
    path = GOLDEN / f"{way}-{language}.txt"
    if os.environ.get("LOTSE_UPDATE_TRANSCRIPTS"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
