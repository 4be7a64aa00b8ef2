"""The line that staff add to a change, in the languages of those who are told of it."""

import asyncio
from collections.abc import Iterable

from desk.deps import DeskDeps
from domain.ids import GERMAN, Lang
from domain.office_changes import NO_NOTE, Note
from domain.translation import Translation, Wanted, is_german


async def translated_note(deps: DeskDeps, text: str, languages: Iterable[Lang]) -> Note:
    """Translate a line into these languages, as far as that is possible and done in time.

    Not inside a transaction. One language after the other: people in conversations wait for the same
    translator. Who comes too late, or reads what no model knows, gets the line in German.
    """
    if not text:
        return NO_NOTE
    done: list[Translation] = []
    try:
        async with asyncio.timeout(deps.translation_patience.total_seconds()):
            for language in sorted({one for one in languages if not is_german(one)}):
                found = await deps.translator.translate(Wanted(text, GERMAN, language, certain=True))
                if isinstance(found, Translation) and any(one.text is not None for one in found.passages):
                    done.append(found)
    except Exception as error:  # noqa: BLE001 - a change must not fail over a translation
        deps.logger.warning("note_not_translated", reason=type(error).__name__, done=len(done))
    return Note(text=text, translations=tuple(done))
