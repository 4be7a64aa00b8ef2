"""Notices over a real socket: with buttons that stay apart from the question, and freeze with the answer."""

import pytest

from bot.ports import Incoming
from domain.events import NoticeAnswered, Started
from domain.ids import NoticeId
from domain.messages import Button, OutMessage
from domain.notices import NoticeOption
from storage.outbox import Lane
from storage.statements import Dialect
from tests.botapi import BotApiServer
from tests.telegram.rooms import Rooms
from tests.telegram.said import AR, asked, notice_settled, notified, question, said

TIMES = (
    Button(id="1", label="1: Do., 3. Dez., 10:00"),
    Button(id="2", label="2: Fr., 4. Dez., 9:00"),
    Button(id="other", label="Andere Zeiten"),
)


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def answer(incoming: Incoming) -> list[OutMessage]:
    match incoming.event:
        case Started():
            return [asked(question("Was möchten Sie tun?", "Termin", "Nichts"))]
        case NoticeAnswered(option=NoticeOption.TAKE_2):
            return [
                notice_settled("➜ Ihre Antwort: Termin 2", "Dieser Termin kann nicht stattfinden."),
                said("Ihr neuer Termin ist fest."),
            ]
        case _:
            return [notice_settled("Nicht mehr gültig"), said("Diese Nachricht gilt nicht mehr.")]


async def test_a_notice_comes_beside_the_question_and_freezes_with_its_answer(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = answer
    user = server.user()
    async with rooms.running() as telegram:
        user.start()
        first = await user.wait_text("Was möchten Sie tun?")
        await rooms.write(user.chat_id, notified("Dieser Termin kann nicht stattfinden.", buttons=TIMES))
        telegram.relay.wake()
        notice = await user.wait_text("kann nicht stattfinden")
        assert notice.labels == tuple(one.label for one in TIMES)
        assert [len(row) for row in notice.keyboard] == [1, 1, 1]
        callback = user.press("2: Fr., 4. Dez., 9:00", notice)
        await user.wait_answer(callback)
        await user.wait_text("Ihr neuer Termin ist fest.")
    question_message, frozen, confirmed = user.screen().from_bot
    assert question_message.message_id == first.message_id
    assert question_message.labels == ("Termin", "Nichts"), "the open question keeps its buttons"
    assert frozen.message_id == notice.message_id
    assert frozen.labels == ()
    assert frozen.text == (
        "Dieser Termin kann nicht stattfinden.\n\nWas möchten Sie?\n\n➜ Ihre Antwort: Termin 2"
    )
    assert confirmed.text == "Ihr neuer Termin ist fest."
    stored = rooms.turns.stored[-1]
    assert stored.event == NoticeAnswered(NoticeId("n" * 32), NoticeOption.TAKE_2)
    assert stored.message_id == notice.message_id
    assert server.unanswered_callbacks() == []


async def test_two_presses_in_a_row_show_the_same(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = answer
    user = server.user()
    async with rooms.running() as telegram:
        user.start()
        await user.wait_text("Was möchten Sie tun?")
        await rooms.write(user.chat_id, notified("Dieser Termin kann nicht stattfinden.", buttons=TIMES))
        telegram.relay.wake()
        notice = await user.wait_text("kann nicht stattfinden")
        presses = [user.press("2: Fr., 4. Dez., 9:00", notice) for _ in range(2)]
        for press in presses:
            await user.wait_answer(press)
        await server.wait_until(lambda: len(rooms.turns.stored) == 3 or None)
        await user.wait_text("Ihr neuer Termin ist fest.")
    frozen = next(one for one in user.screen().from_bot if one.message_id == notice.message_id)
    assert frozen.text.count("Ihre Antwort") == 1
    assert frozen.labels == ()


async def test_an_old_notice_keeps_its_words_and_loses_its_buttons(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = answer
    user = server.user("ar")
    async with rooms.running() as telegram:
        user.start()
        await user.wait_text("Was möchten Sie tun?")
        await rooms.write(
            user.chat_id, notified("هذا الموعد غير ممكن.", buttons=TIMES, language=AR), lane=Lane.BULK
        )
        telegram.relay.wake()
        notice = await user.wait_text("هذا الموعد")
        user.press("Andere Zeiten", notice)
        await user.wait_text("Diese Nachricht gilt nicht mehr.")
    frozen = next(one for one in user.screen().from_bot if one.message_id == notice.message_id)
    assert "هذا الموعد" in frozen.text
    assert frozen.text.endswith("Nicht mehr gültig")
    assert frozen.labels == ()
