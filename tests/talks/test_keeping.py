"""What is kept of conversations, for how long, who finds it; it goes with its person and its record."""

from datetime import timedelta

import pytest
from sqlalchemy import Table, bindparam, func, select, update

from bot.forgetting import Forgetting
from bot.house import TELEGRAM, WEB
from domain.conversation import ChannelPolicy
from domain.events import Command
from domain.ids import GERMAN, Lang
from domain.messages import TalkSaid
from domain.talk import Side, TalkState
from domain.translation import Translation, Wanted
from storage import tables as t
from storage.database import Statement
from tests.talks.desk import Desk, handed_in, hears, in_conversation
from tests.talks.translators import translated
from tests.transcripts.shown import words
from tests.turn.stand import Stand

SECRET_WORDS = "Ich heiße Zauberwort"
_TABLES = (t.talk, t.talk_message, t.translation)
_DELETE_SOON = Statement(
    update(t.intake_record)
    .where(t.intake_record.c.person_id == bindparam("person"))
    .values(delete_after=0, booking_id=None)
)


async def count(stand: Stand, table: Table) -> int:
    async with stand.database.reading() as reader:
        row = await reader.fetch_one(Statement.adhoc(select(func.count().label("rows")).select_from(table)))
    assert row is not None
    return int(row["rows"])


async def forget(stand: Stand) -> None:
    await Forgetting(stand.house(f"forgetting at {stand.now}")).run()


async def test_it_goes_with_its_person(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type(SECRET_WORDS)
    await desk.writes(who.person, "Bis dann")
    await who.command(Command.DELETE)
    assert (await who.press("yes")).erased
    assert [await count(stand, table) for table in _TABLES] == [0, 0, 0]
    await desk.time_passes()


async def test_it_goes_with_its_record(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type(SECRET_WORDS)
    async with stand.database.transaction() as tx:
        await tx.execute(_DELETE_SOON, person=who.person)
    await forget(stand)
    assert [await count(stand, table) for table in _TABLES] == [0, 0, 0]


async def test_what_was_written_is_forgotten_after_three_months(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type(SECRET_WORDS)
    await desk.worker_looks()
    stand.now += timedelta(days=90)
    await who.type("Noch einmal")
    await forget(stand)
    assert [entry.words.text for entry in await desk.entries(who.person)][1:] == [SECRET_WORDS, "Noch einmal"]
    stand.now += timedelta(days=2)
    await forget(stand)
    assert [entry.words.text for entry in await desk.entries(who.person)] == ["Noch einmal"]


async def test_in_the_web_chat_it_stands_until_the_conversation_is_over(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    assert who.person is not None
    stand.now += timedelta(days=8)
    await forget(stand)
    log, _ = await stand.told(who.person, WEB, 0)
    assert [type(entry) for entry in log] == [TalkSaid]
    await desk.closes(who.person)
    await forget(stand)
    log, _ = await stand.told(who.person, WEB, 0)
    assert log == []


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_she_sees_all_of_it_in_her_data(stand: Stand, desk: Desk, channel: str) -> None:
    who = await in_conversation(stand, desk, channel=channel)
    await who.type(SECRET_WORDS)
    await desk.worker_looks()
    taken_back = await desk.writes(who.person, "Das war für jemand anderen")
    assert await desk.takes_back(taken_back)
    await desk.writes(who.person, "Noch nicht unterwegs")
    await who.command(Command.MYDATA)
    shown = words(who.heard)
    for told in ("talk-stored", "talk-stored-you", "talk-stored-office"):
        assert hears(who, told), told
    assert "Guten Tag!" in shown
    assert f"[uk→de] {SECRET_WORDS}" in shown
    assert "jemand anderen" not in shown
    assert "Noch nicht unterwegs" not in shown


@pytest.mark.parametrize("policy", [ChannelPolicy.APPOINTMENTS, ChannelPolicy.INFO])
async def test_a_channel_without_free_text_only_says_where_her_messages_are(
    stand: Stand, desk: Desk, policy: ChannelPolicy
) -> None:
    who = await in_conversation(stand, desk, channel=TELEGRAM)
    await who.type(SECRET_WORDS)
    stand.policy = policy
    await who.command(Command.MYDATA)
    shown = words(who.heard)
    assert hears(who, "talk-stored")
    assert stand.house("asked for its address").words.web_url in shown
    assert SECRET_WORDS not in shown
    assert "Guten Tag!" not in shown


async def test_her_data_say_what_a_machine_made_and_what_is_exact(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk, "en")
    await desk.picks(who.person, "reply-until", date="2026-12-03")
    unsure = translated(Wanted("Bis dann", GERMAN, Lang("en")), doubtful=True, approximate=True)
    await desk.writes(who.person, "Bis dann", unsure)
    await desk.time_passes()
    await who.command(Command.MYDATA)
    shown = words(who.heard)
    for told in ("reply-until", "talk-machine", "talk-approximate", "talk-doubtful"):
        assert hears(who, told), told
    assert "3 December 2026" in shown
    assert "(reply-until)" not in shown


async def test_no_word_of_it_is_readable_in_the_database(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type(SECRET_WORDS)
    await desk.worker_looks()
    await desk.writes(who.person, f"Guten Tag, {SECRET_WORDS}")
    await desk.time_passes()
    for table in t.metadata.sorted_tables:
        async with stand.database.reading() as reader:
            for row in await reader.fetch_all(Statement.adhoc(select(table))):
                values = [row[column.name] for column in table.columns]
                assert not any(
                    SECRET_WORDS.encode() in value if isinstance(value, bytes) else SECRET_WORDS in str(value)
                    for value in values
                ), table.name


async def test_the_thread_holds_everything_in_its_order(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await who.type("Eins")
    await desk.writes(who.person, "Zwei")
    await who.type("Drei")
    await desk.time_passes()
    entries = await desk.entries(who.person)
    assert [entry.words.text for entry in entries] == ["Guten Tag!", "Eins", "Zwei", "Drei"]
    assert [entry.side for entry in entries] == [Side.OFFICE, Side.PERSON, Side.OFFICE, Side.PERSON]
    assert all(isinstance(entry.words.translation, Translation) for entry in entries)
    talk = await desk.talk(who.person)
    assert {entry.talk for entry in entries} == {talk.id}
    assert (talk.state, talk.person) == (TalkState.OPEN, who.person)


async def test_opening_twice_is_one_conversation(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    await desk.picks(who.person, "reply-read")
    await desk.picks(who.person, "reply-solved")
    assert await count(stand, t.talk) == 1
