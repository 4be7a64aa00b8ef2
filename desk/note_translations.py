"""The line that staff add to a change, in the languages of those who are told of it."""

import asyncio
from collections.abc import Sequence

from desk.deps import DeskDeps
from domain.ids import GERMAN, Lang
from domain.office_changes import NO_NOTE, Note
from domain.translation import Translation, Wanted, is_german


async def translated_note(deps: DeskDeps, text: str, languages: Sequence[Lang]) -> Note:
    """Translate a line into these languages in their order, as far as that is possible and done in time.

    Not inside a transaction. One language after the other: people in conversations wait for the same
    translator. Who comes too late, or reads what no model knows, gets the line in German.
    """
    if not text:
        return NO_NOTE
    done: list[Translation] = []
    missing = {one: "too late" for one in languages if not is_german(one)}
    try:
        async with asyncio.timeout(deps.translation_patience.total_seconds()):
            for language in tuple(missing):
                found = await deps.translator.translate(Wanted(text, GERMAN, language, certain=True))
                if not isinstance(found, Translation):
                    missing[language] = found.why.value
                    continue
                del missing[language]
                if found.says_more:
                    done.append(found)
    except Exception as error:  # noqa: BLE001 - a change must not fail over a translation
        deps.logger.warning("note_not_translated", reason=type(error).__name__)
    if missing:
        deps.logger.info("note_in_german_only", languages=missing)
    return Note(text=text, translations=tuple(done))
