"""What is unsealed of a record for its page: answers, the concern with its German, the conversation."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.ids import Lang, StaffId
from domain.intake import IntakeContent
from domain.talk import Talk, TalkEntry
from domain.translation import NotTranslated, Translation
from storage.database import Reader
from storage.desk_records import DeskRecord, content_of
from storage.people import language_of
from storage.reply_drafts import Draft, draft_of
from storage.talks import talk_entries, talk_of
from storage.translations import concern_translation, interpreter_recommended
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Inside:
    """The inside of a record.

    `translation` is of the concern, None while it follows. `reads` is the language in which the person reads
    now; the record keeps the one in which she handed it in.
    """

    content: IntakeContent
    recommended: bool
    translation: Translation | NotTranslated | None
    talk: Talk | None
    entries: Sequence[TalkEntry]
    reads: Lang
    draft: Draft | None
    """What the reader herself has written and not sent."""


async def read_inside(reader: Reader, vault: Vault, record: DeskRecord, viewer: StaffId) -> Inside | None:
    """Read and unseal the inside of a record for somebody; None when the person was erased."""
    content = await content_of(reader, vault, record)
    box = (await vault.boxes({record.person})).get(record.person)
    if content is None or box is None:
        return None
    return Inside(
        content=content,
        recommended=await interpreter_recommended(reader, record.id),
        translation=await concern_translation(reader, box, record.id),
        talk=await talk_of(reader, record.id),
        entries=await talk_entries(reader, box, record.id),
        reads=await language_of(reader, record.person) or record.language,
        draft=await draft_of(reader, box, record.id, viewer),
    )
