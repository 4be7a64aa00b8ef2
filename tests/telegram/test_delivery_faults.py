"""The Bot API answers wrongly, late or not at all, over real sockets."""

import base64

import pytest

from domain.messages import Direction, FileSent
from storage.outbox import Lane, State
from storage.statements import Dialect
from tests.botapi import (
    BotApiServer,
    Faults,
    Hits,
    Limits,
    User,
    answer_bad_gateway,
    answer_blocked,
    answer_server_error,
    answer_too_many,
)
from tests.telegram.rooms import Rooms
from tests.telegram.said import DE, asked, question, said, settled

SENDING = frozenset({"sendMessage"})
THREE = [said("eins"), said("zwei"), said("drei")]


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def bot_texts(user: User) -> list[str]:
    return [message.text for message in user.screen().from_bot]


@pytest.mark.parametrize(
    "fault",
    [
        answer_server_error(Hits(next_calls=2, methods=SENDING)),
        answer_server_error(Hits(next_calls=2, methods=SENDING), 503),
        answer_bad_gateway(Hits(next_calls=2, methods=SENDING)),
        answer_too_many(Hits(next_calls=1, methods=SENDING), 1),
    ],
    ids=["500", "503", "502 with a page", "429"],
)
async def test_what_the_server_refuses_for_now_arrives_later_and_in_order(
    rooms: Rooms, server: BotApiServer, fault: object
) -> None:
    rooms.turns.reply = lambda _: THREE
    server.set_faults(Faults(answers=(fault,)))  # type: ignore[arg-type]
    user = server.user()
    async with rooms.running() as telegram:
        user.start()
        await user.wait_text("drei")
    assert bot_texts(user) == ["eins", "zwei", "drei"]
    assert telegram.relay.counts.failed + telegram.relay.counts.halted > 0
    assert await rooms.left() == {}


async def test_the_pause_the_server_asks_for_is_kept(rooms: Rooms, server: BotApiServer) -> None:
    server.set_faults(Faults(answers=(answer_too_many(Hits(next_calls=1, methods=SENDING), 1),)))
    user = server.user()
    async with rooms.running():
        user.type("Hallo")
        await user.wait_text("Hallo")
    refused, sent = server.calls.of("sendMessage")
    assert refused.error_code == 429
    assert sent.started - refused.started >= 1.0


async def test_a_connection_lost_before_the_message_was_taken_loses_nothing(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = lambda _: THREE
    server.set_faults(Faults(drop_before=Hits(next_calls=2, methods=SENDING)))
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("drei")
    assert bot_texts(user) == ["eins", "zwei", "drei"]


async def test_a_connection_lost_after_it_may_repeat_the_message_but_loses_nothing(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = lambda _: THREE
    server.set_faults(Faults(drop_after=Hits(next_calls=1, methods=SENDING)))
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("drei")
    assert bot_texts(user) == ["eins", "eins", "zwei", "drei"]


async def test_who_blocks_the_bot_is_left_alone_until_she_comes_back(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = lambda _: THREE
    server.set_faults(Faults(answers=(answer_blocked(Hits(next_calls=1, methods=SENDING, spare=1)),)))
    user = server.user()
    async with rooms.running():
        user.start()
        await server.wait_until(lambda: len(server.calls.of("sendMessage")) == 2)
    assert bot_texts(user) == ["eins"]
    assert await rooms.left() == {State.UNREACHABLE: 2}
    assert not await rooms.reachable(user.chat_id)
    async with rooms.running():
        rooms.turns.reply = lambda _: [said("Willkommen zurück")]
        user.type("Hallo")
        await user.wait_text("Willkommen zurück")
    assert await rooms.reachable(user.chat_id)


async def test_blocking_and_unblocking_is_noted_at_once(rooms: Rooms, server: BotApiServer) -> None:
    user = server.user()
    async with rooms.running():
        user.type("Hallo")
        await user.wait_text("Hallo")
        user.block()
        other = server.user()
        other.type("danach")
        await other.wait_text("danach")
        assert not await rooms.reachable(user.chat_id)
        await rooms.write(user.chat_id, said("Erinnerung"), lane=Lane.BULK)
        user.unblock()
        other.type("und danach")
        await other.wait_text("und danach")
        assert await rooms.reachable(user.chat_id)


async def test_a_message_telegram_refuses_for_good_does_not_hold_up_the_next(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = lambda _: [asked(question("Kaputt", " ")), said("Gut")]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("Gut")
    assert bot_texts(user) == ["Gut"]
    assert await rooms.left() == {State.FAILED: 1}


async def test_an_edit_that_changes_nothing_counts_as_done(rooms: Rooms, server: BotApiServer) -> None:
    same = asked(question("Worum geht es?", "Wohnung"), replace=True)
    rooms.turns.reply = lambda _: [same]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("Worum geht es?")
        user.press("Wohnung")
        await server.wait_until(lambda: server.calls.of("editMessageText"))
        rooms.turns.reply = lambda _: [said("weiter")]
        user.type("weiter")
        await user.wait_text("weiter")
    assert bot_texts(user) == ["Worum geht es?", "weiter"]
    assert await rooms.left() == {}


async def test_an_answered_question_that_was_deleted_is_let_go(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = lambda _: [asked(question("Geht es gut?", "Ja"))]
    user = server.user()
    async with rooms.running():
        user.start()
        shown = await user.wait_text("Geht es gut?")
        server.world.revise(server.world.chats[user.chat_id], shown, deleted=True)
        rooms.turns.reply = lambda _: [settled("Geht es gut?", "Ja"), said("Weiter geht es.")]
        user.press("Ja", shown)
        await user.wait_text("Weiter geht es.")
    assert bot_texts(user) == ["Weiter geht es."]
    assert await rooms.left() == {}


async def test_flood_limits_of_the_server_are_lived_with(rooms: Rooms, server: BotApiServer) -> None:
    server.set_limits(Limits(enabled=True, per_chat_rate=20.0))
    rooms.turns.reply = lambda _: [said(str(number)) for number in range(6)]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("5")
    assert bot_texts(user) == ["0", "1", "2", "3", "4", "5"]


async def test_long_texts_come_in_several_messages_and_the_last_has_the_buttons(
    rooms: Rooms, server: BotApiServer
) -> None:
    long = question("Einverstanden?", "Ja").model_copy(
        update={"hint": "h" * 4_000, "original": ("o" * 4_000,)}
    )
    rooms.turns.reply = lambda _: [asked(long)]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("ooo")
    assert [message.labels for message in user.screen().from_bot] == [(), ("Ja",)]


async def test_a_file_arrives_as_it_is(rooms: Rooms, server: BotApiServer) -> None:
    content = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    rooms.turns.reply = lambda _: [
        FileSent(
            language=DE,
            direction=Direction.LTR,
            filename="termin.ics",
            mime_type="text/calendar",
            content=base64.b64encode(content).decode(),
            caption="Ihr Termin <für den Kalender>",
        )
    ]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("Ihr Termin <für den Kalender>")
    (document,) = server.documents()
    assert document.file.content == content
    assert (document.file.filename, document.file.mime_type) == ("termin.ics", "text/calendar")


async def test_texts_never_show_a_preview_of_a_link(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = lambda _: [said("https://chat.example/")]
    user = server.user()
    async with rooms.running():
        user.start()
        message = await user.wait_text("https://chat.example/")
    assert message.extra["link_preview_options"] == {"is_disabled": True}
