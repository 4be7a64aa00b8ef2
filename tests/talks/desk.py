"""The office's side of a conversation as the desk does it, and the worker that goes between."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import bindparam, select

from bot.explanations import Explanations
from bot.house import WEB, House
from bot.talking import Talking
from domain.ids import GERMAN, Lang, MessageId, PersonId, RecordId, StaffId, TalkMessageId
from domain.intake import IntakeHints
from domain.messages import TalkSaid
from domain.talk import TAKE_BACK_FOR, StoredReply, Talk, TalkEntry, TalkWords
from domain.translation import NotTranslated, Translation, Translator, Wanted
from locales.isolates import plain
from storage import tables as t
from storage.database import Statement
from storage.records import hints_context
from storage.talks import close_talk, open_talk, take_back, talk_entries, talk_of, write_reply
from storage.translations import concern_translation
from tests.talks.translators import translated
from tests.transcripts.patterns import pattern_of
from tests.transcripts.shown import words
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

WRITER = StaffId("somebody of the office")
_RECORD = Statement(
    select(t.intake_record.c.id, t.intake_record.c.hints)
    .where(t.intake_record.c.person_id == bindparam("person"))
    .order_by(t.intake_record.c.created_at.desc())
)
Result = Translation | NotTranslated | None


@dataclass
class Desk:
    """Writes to people. Each look of the worker is one of a process that has just started."""

    stand: Stand
    translator: Translator
    explanations: Explanations = field(default_factory=Explanations)
    _ids: int = 0

    def house(self) -> House:
        """Return a house with the translator in it."""
        self._ids += 1
        house = self.stand.house(f"desk {self._ids} at {self.stand.now}")
        house.translator = self.translator
        house.explanations = self.explanations
        return house

    async def record(self, person: PersonId | None) -> RecordId:
        """Return a person's newest record."""
        async with self.stand.database.reading() as reader:
            row = await reader.fetch_one(_RECORD, person=person)
        assert row is not None
        return RecordId(row["id"])

    async def hints(self, person: PersonId | None) -> IntakeHints:
        """Return what the queue shows of a person's newest record."""
        assert person is not None
        async with self.stand.database.reading() as reader:
            row = await reader.fetch_one(_RECORD, person=person)
        assert row is not None
        box = await self.stand.vault.box(person)
        return IntakeHints.model_validate_json(box.open(hints_context(row["id"]), row["hints"]))

    async def writes(
        self,
        person: PersonId | None,
        text: str,
        translation: Result = None,
        stored: StoredReply | None = None,
    ) -> TalkMessageId:
        """Write a reply that leaves when it cannot be taken back any more."""
        assert person is not None
        record, box, now = await self.record(person), await self.stand.vault.box(person), self.stand.now
        said = TalkWords(text=text, language=GERMAN, stored=stored, translation=translation)
        async with self.stand.database.transaction() as tx:
            talk = await open_talk(tx, record, WRITER, now=now, new_id=self.house().new_id)
            return await write_reply(tx, box, talk, WRITER, said, now=now, leaves_at=now + TAKE_BACK_FOR)

    async def picks(self, person: PersonId | None, message: str, **values: str) -> TalkMessageId:
        """Write a stored reply."""
        reply = StoredReply(message=MessageId(message), values=values)
        return await self.writes(person, f"({message})", stored=reply)

    async def takes_back(self, message: TalkMessageId) -> bool:
        """Take a message back."""
        async with self.stand.database.transaction() as tx:
            return await take_back(tx, message, WRITER, now=self.stand.now)

    async def closes(self, person: PersonId | None) -> bool:
        """Close the conversation."""
        talk = await self.talk(person)
        async with self.stand.database.transaction() as tx:
            return await close_talk(tx, talk.id, WRITER, now=self.stand.now)

    async def talk(self, person: PersonId | None) -> Talk:
        """Return the newest conversation about a person's newest record."""
        record = await self.record(person)
        async with self.stand.database.reading() as reader:
            found = await talk_of(reader, record)
        assert found is not None
        return found

    async def entries(self, person: PersonId | None) -> Sequence[TalkEntry]:
        """Return the whole thread as the desk shows it."""
        assert person is not None
        record, box = await self.record(person), await self.stand.vault.box(person)
        async with self.stand.database.reading() as reader:
            return await talk_entries(reader, box, record)

    async def concern(self, person: PersonId | None) -> Result:
        """Return the translation of the concern."""
        assert person is not None
        record, box = await self.record(person), await self.stand.vault.box(person)
        async with self.stand.database.reading() as reader:
            return await concern_translation(reader, box, record)

    async def time_passes(self, by: timedelta = TAKE_BACK_FOR) -> None:
        """Let time pass, and the worker look once: at what is due, then at what is to be translated."""
        self.stand.now += by
        await self.worker_looks()

    async def worker_looks(self) -> None:
        """Let a worker that has just started do everything that is due now, once."""
        talking = Talking(self.house())
        await talking.bring()
        await talking.begin()
        await asyncio.gather(*talking.under_way)


def office_said(who: Someone) -> list[TalkSaid]:
    """Return what the office said to her last."""
    return [one for one in who.heard if isinstance(one, TalkSaid)]


def seen(message: TalkSaid) -> str:
    """Return a message as she reads it, without isolates."""
    german = () if message.original is None else (message.original,)
    return plain("\n".join((*message.paragraphs, *german, *message.closing)))


def hears(who: Someone, message_id: str) -> bool:
    """Say whether a message of the catalogues was among what she was told last, in her language."""
    assert who.hint is not None
    return pattern_of(who.stand.catalog, who.hint, message_id).search(words(who.heard)) is not None


async def handed_in(
    stand: Stand, language: str = "uk", channel: str = WEB, concern: str | None = None
) -> Someone:
    """Return somebody who booked an appointment some minutes ago, on demand with a concern."""
    who = someone(stand, channel=channel)
    who.hint = Lang(language)
    await who.start()
    await who.answer(language, "yes", "no", "yes", "monschau", "topics:wohnen", "normal")
    await (who.press("_skip") if concern is None else who.type(concern))
    await _books(who)
    return who


async def hands_in_again(who: Someone, municipality: str) -> None:
    """Let somebody hand in a second request, for another municipality, and so perhaps for another office."""
    await who.press("new")
    await who.answer("no", "yes", municipality, "topics:wohnen", "normal", "_skip")
    await _books(who)


async def _books(who: Someone) -> None:
    if _asks(who, "interpreter"):
        await who.press("no")
    await who.answer("1", "_skip", "_skip")
    if _asks(who, "call_name"):
        await who.press("_skip")
    await who.press(who.slots()[0])
    await who.press("confirm")
    who.stand.now += timedelta(minutes=5)


def _asks(who: Someone, step: str) -> bool:
    return who.question is not None and who.question.step == step


async def in_conversation(
    stand: Stand, desk: Desk, language: str = "uk", channel: str = WEB, text: str = "Guten Tag!"
) -> Someone:
    """Return somebody who has just read the first message of the office."""
    who = await handed_in(stand, language, channel)
    await desk.worker_looks()
    await desk.writes(who.person, text, translated(Wanted(text, GERMAN, Lang(language))))
    await desk.time_passes()
    await who.reads()
    return who
