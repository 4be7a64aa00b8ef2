"""Conversations of tests: what people wrote, what came of translating it, and the box for a reply."""

import html
import re
from datetime import datetime, timedelta

from domain.case_codes import show_case_code
from domain.ids import CaseCode, Lang, PersonId, RecordId, StaffId, TalkMessageId
from domain.talk import TalkEntry, TalkWords
from domain.translation import (
    NotTranslated,
    PartKind,
    Passage,
    ProtectedPart,
    Translation,
    recommends_interpreter,
)
from storage.record_hints import recommend_interpreter
from storage.talks import open_talk, talk_entries, write_message, write_reply
from storage.translations import claim_tasks, finish_task, want_concern
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.sample import CONCERN

AR, DE = Lang("ar"), Lang("de")
_BOX = re.compile(r'<form class="reply stack"[^>]*action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


def address(code: CaseCode, end: str = "") -> str:
    return f"/desk/faelle/{show_case_code(code)}{end}"


def part(kind: PartKind, text: str) -> ProtectedPart:
    return ProtectedPart(kind=kind, text=text)


def concern_in_german() -> Translation:
    """The German of the sample's concern: one sentence is certain, one a guess, one stayed Arabic."""
    first, rest = CONCERN.split(" لا أفهم", 1)
    second, third = rest.split("\n", 1)
    return Translation(
        source=AR,
        target=DE,
        passages=(
            Passage(
                original=first,
                text="Ich habe einen Brief vom Jobcenter mit einer Frist bis 02.12.2026 bekommen.",
                gap=" ",
                score=-0.2,
                protected=(part(PartKind.TERM, "Jobcenter"), part(PartKind.DATE, "02.12.2026")),
            ),
            Passage(
                original=f"لا أفهم{second}",
                text="Ich verstehe <nicht>, was ich tun soll.",
                gap="\n",
                score=-2.25,
                doubtful=True,
            ),
            Passage(original=third, lost=("6",)),
        ),
        engine="Argos 1.12.1",
        models=("ar-en 1.0", "en-de 1.9"),
        made_at=MORNING,
    )


async def translate_concern(
    desk: Desk, code: CaseCode, result: Translation | NotTranslated, of: Lang = AR
) -> None:
    """Store what came of translating the concern of a record, as the program does."""
    person, record = PersonId(f"person-{code}"), RecordId(f"record-{code}")
    box = await desk.vault.box(person)
    async with desk.database.transaction() as tx:
        await want_concern(tx, person, record, (of, DE), MORNING)
        (task,) = await claim_tasks(tx, now=MORNING, lease=timedelta(minutes=5), most=1)
        recommends = recommends_interpreter(result, of)
        await finish_task(tx, box, task, result, recommends=recommends, later=False)
        await recommend_interpreter(tx, box, record, recommended=recommends)


async def translate_newest(desk: Desk, code: CaseCode, result: Translation | NotTranslated) -> None:
    """Store what came of translating the only message of a record that waits for it."""
    box = await desk.vault.box(PersonId(f"person-{code}"))
    async with desk.database.transaction() as tx:
        (task,) = await claim_tasks(tx, now=desk.clock.now, lease=timedelta(minutes=5), most=1)
        await finish_task(tx, box, task, result, recommends=False, later=False)


async def person_writes(desk: Desk, code: CaseCode, text: str, language: str, at: datetime) -> None:
    """Let the person of a record write into her conversation; somebody opens it where nobody has."""
    box = await desk.vault.box(PersonId(f"person-{code}"))
    async with desk.database.transaction() as tx:
        talk = await open_talk(tx, RecordId(f"record-{code}"), StaffId("birke"), now=at, new_id=lambda: code)
        await write_message(tx, box, talk, TalkWords(text=text, language=Lang(language)), now=at)


async def office_writes(
    desk: Desk, code: CaseCode, staff: str, words: TalkWords, at: datetime
) -> TalkMessageId:
    """Let a member of staff write."""
    box = await desk.vault.box(PersonId(f"person-{code}"))
    async with desk.database.transaction() as tx:
        talk = await open_talk(tx, RecordId(f"record-{code}"), StaffId(staff), now=at, new_id=lambda: code)
        leaves_at = at + timedelta(seconds=30)
        return await write_reply(tx, box, talk, StaffId(staff), words, now=at, leaves_at=leaves_at)


async def said_in(desk: Desk, code: CaseCode) -> list[TalkEntry]:
    """Everything in the conversations about a record."""
    box = await desk.vault.box(PersonId(f"person-{code}"))
    async with desk.database.reading() as reader:
        return list(await talk_entries(reader, box, RecordId(f"record-{code}")))


async def answer(clerk: Clerk, button: str, **fields: str) -> Clerk:
    """Press a button of the box for a reply; what the page carries along goes with it."""
    box = _BOX.search(clerk.html)
    assert box is not None
    carried = {html.unescape(name): html.unescape(value) for name, value in _HIDDEN.findall(box.group(2))}
    return await clerk.send(html.unescape(box.group(1)), **{**carried, **fields, "tun": button})
