"""What becomes of free German text on its way to a person: translated, shown, and only then sent.

What was shown travels in the form, signed. So exactly what somebody has seen is sent, and a text that was
changed afterwards is not.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from desk.deps import DeskDeps
from domain.conversation import Frozen
from domain.ids import GERMAN, Lang, RecordId
from domain.translation import NotTranslated, Translation, Wanted, Why
from storage.vault import Vault

SHOWN_FIELD: Final = "gezeigt"
SEAL_FIELD: Final = "siegel"
_SCOPE: Final = "desk_reply_preview"


class Preview(Frozen):
    """A reply as it was shown: for which record, in which language, and what came of translating it."""

    record: RecordId
    language: Lang
    text: str
    result: Translation | NotTranslated

    def of(self, record: RecordId, language: Lang, text: str) -> bool:
        """Say whether it is the preview of this reply."""
        return (self.record, self.language, self.text) == (record, language, text)

    @property
    def translation(self) -> Translation | None:
        """The translation, if there is one."""
        return self.result if isinstance(self.result, Translation) else None


@dataclass(frozen=True, slots=True)
class Signed:
    """A preview as a form carries it."""

    shown: str
    seal: str


def signed(vault: Vault, preview: Preview) -> Signed:
    """Return a preview as the form brings it back."""
    text = preview.model_dump_json()
    return Signed(text, vault.sign(_SCOPE, text))


def read_preview(vault: Vault, form: Mapping[str, str]) -> Preview | None:
    """Return the preview that a form brings back; None without one, or when it is not ours."""
    text = form.get(SHOWN_FIELD, "")
    if not vault.verify(_SCOPE, text, form.get(SEAL_FIELD, "")):
        return None
    try:
        return Preview.model_validate_json(text)
    except ValidationError:  # signed by another version of the program
        return None


async def make_preview(deps: DeskDeps, record: RecordId, language: Lang, text: str) -> Preview:
    """Translate a reply into a person's language, or say why not; never inside a transaction."""
    wanted = Wanted(text, GERMAN, language, certain=True)
    return Preview(record=record, language=language, text=text, result=await _in_time(deps, wanted))


async def back_into_german(deps: DeskDeps, preview: Preview) -> Translation | NotTranslated:
    """Translate a translation back, so that who knows only German sees what became of the meaning."""
    there = preview.translation
    if there is None:
        return NotTranslated(why=Why.SAME)
    return await _in_time(deps, Wanted(there.text, preview.language, GERMAN, certain=True))


async def _in_time(deps: DeskDeps, wanted: Wanted) -> Translation | NotTranslated:
    """Translate, but let nobody wait for ever: what takes too long follows later."""
    try:
        async with asyncio.timeout(deps.translation_patience.total_seconds()):
            return await deps.translator.translate(wanted)
    except TimeoutError:
        return NotTranslated(why=Why.BUSY, source=wanted.source)
    except Exception as error:  # noqa: BLE001 - what somebody typed must not be lost over a translation
        deps.logger.warning("desk_translation_failed", reason=type(error).__name__)
        return NotTranslated(why=Why.FAILED, source=wanted.source)
