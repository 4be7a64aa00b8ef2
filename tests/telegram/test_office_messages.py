"""Messages of the office on Telegram: her language first, German kept in its own direction, one button."""

import pytest

from bot.channels.telegram.callback import MAX_BYTES, OLD, read_callback, talk_data
from bot.channels.telegram.keyboard import talk_keyboard
from bot.channels.telegram.text import MAX_TEXT, RIGHT_TO_LEFT_MARK
from bot.channels.telegram.wording import talk_texts
from bot.ports import Incoming
from domain.events import Started, TalkLeft
from domain.ids import TalkId
from domain.messages import OutMessage
from storage.statements import Dialect
from tests.botapi import BotApiServer
from tests.botapi.markup import parse_html, units
from tests.telegram.rooms import Rooms
from tests.telegram.said import AR, asked, office, question, said

TALK = TalkId("t" * 32)


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def test_german_words_stay_apart_in_a_right_to_left_message() -> None:
    (text,) = talk_texts(office("رسالة من:", "مرحبا", original="Guten <Tag>", language=AR))
    mark = RIGHT_TO_LEFT_MARK
    assert text == (
        f"<b>{mark}رسالة من:</b>\n\n{mark}مرحبا\n\n\u2068Guten &lt;Tag&gt;\u2069\n\n{mark}Schreiben Sie hier."
    )


def test_a_long_message_is_split_and_its_end_is_not_lost() -> None:
    texts = talk_texts(office("Nachricht", "слово " * 900, original="Wort " * 900))
    assert len(texts) > 2
    assert all(units(parse_html(text).text) <= MAX_TEXT for text in texts)
    assert "Schreiben Sie hier." in texts[-1]


def test_the_button_says_which_conversation_it_ends() -> None:
    drawn = talk_keyboard(office("Nachricht", end="Gespräch beenden"))
    assert drawn is not None
    ((key,),) = drawn.inline_keyboard
    assert (key.text, key.callback_data) == ("Gespräch beenden", f"t1:{TALK}:end")
    assert read_callback(talk_data(TALK, "end")) == TalkLeft(TALK)
    assert talk_keyboard(office("Nachricht")) is None


@pytest.mark.parametrize("data", ["t1:", "t1::end", f"t1:{TALK}:begin", f"t1:{'x' * 50}:end", "t1:a b:end"])
def test_anything_else_is_an_old_button(data: str) -> None:
    assert read_callback(data) == OLD
    assert talk_data(TalkId("x" * MAX_BYTES), "end") is None


async def test_the_button_goes_when_she_ends_it(rooms: Rooms, server: BotApiServer) -> None:
    def answer(incoming: Incoming) -> list[OutMessage]:
        if isinstance(incoming.event, Started):
            return [asked(question("Was möchten Sie tun?", "Termin"))]
        return [said("Das Gespräch ist zu Ende.").model_copy(update={"ends": TALK})]

    rooms.turns.reply = answer
    user = server.user()
    async with rooms.running() as telegram:
        user.start()
        await user.wait_text("Was möchten Sie tun?")
        await rooms.write(user.chat_id, office("Nachricht", original="Guten Tag", end="Gespräch beenden"))
        telegram.relay.wake()
        message = await user.wait_text("Nachricht")
        assert message.labels == ("Gespräch beenden",)
        await user.wait_answer(user.press("Gespräch beenden", message))
        await user.wait_text("Das Gespräch ist zu Ende.")
        await server.wait_until(
            lambda: (
                [one.labels for one in user.screen().from_bot if one.message_id == message.message_id] == [()]
                or None
            )
        )
    assert rooms.turns.stored[-1].event == TalkLeft(TALK)
