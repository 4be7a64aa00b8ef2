"""A conversation over a real socket: what people do, and what they then see."""

import pytest

from bot.ports import Address, Incoming
from domain.events import Attached, Attachment, Command, Commanded, Pressed, Started, Typed
from domain.ids import Lang, PlaceId
from domain.messages import OutMessage
from domain.questions import Kind
from storage.last_question import LastQuestion
from storage.statements import Dialect
from tests.botapi import BotApiServer
from tests.telegram.rooms import Rooms
from tests.telegram.said import asked, question, retired, said, settled


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def ask_then_settle(incoming: Incoming) -> list[OutMessage]:
    match incoming.event:
        case Started():
            return [asked(question("Geht es Ihnen gut?", "Ja", "Nein"))]
        case Pressed(turn=1) | Typed():
            return [
                settled("Geht es Ihnen gut?", "Ja"),
                said("Das ist schön."),
                asked(question("Noch etwas?", "Nein", turn=2)),
            ]
        case _:
            return [retired(), said("Dieser Knopf ist alt.")]


async def test_a_pressed_answer_stands_in_the_place_of_its_question(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = ask_then_settle
    user = server.user("ar")
    async with rooms.running():
        user.start("vhs-aachen")
        first = await user.wait_text("Geht es Ihnen gut?")
        assert first.content.marked("bold") == ("Geht es Ihnen gut?",)
        assert first.labels == ("Ja", "Nein")
        callback = user.press("Ja")
        await user.wait_text("Noch etwas?")
        await user.wait_answer(callback)
    texts = [message.text for message in user.screen().from_bot]
    assert texts == ["Geht es Ihnen gut?\n➜ Ja", "Das ist schön.", "Noch etwas?"]
    assert user.screen().from_bot[0].labels == ()
    assert callback.answers[0].text == ""
    address = Address("telegram", str(user.chat_id))
    started, pressed = rooms.turns.stored
    assert started.event == Started(PlaceId("vhs-aachen"), Lang("ar"))
    assert (started.address, started.language_hint) == (address, Lang("ar"))
    assert (pressed.event, pressed.message_id) == (Pressed(1, "ja"), first.message_id)
    assert server.unanswered_callbacks() == []


async def test_a_typed_answer_stands_there_too(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = ask_then_settle
    user = server.user()
    async with rooms.running():
        user.start()
        first = await user.wait_text("Geht es Ihnen gut?")
        user.type("ja")
        await user.wait_text("Noch etwas?")
    shown = {message.message_id: message for message in user.screen().from_bot}
    assert shown[first.message_id].text == "Geht es Ihnen gut?\n➜ Ja"
    assert shown[first.message_id].labels == ()
    assert await rooms.shown(user.chat_id) == LastQuestion(max(shown), 2)


async def test_a_button_of_an_old_question_is_taken_away_with_a_note(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = ask_then_settle
    user = server.user()
    async with rooms.running():
        user.start()
        old = await user.wait_text("Geht es Ihnen gut?")
        user.press("Ja")
        new = await user.wait_text("Noch etwas?")
        rooms.turns.reply = lambda _: [retired(turn=2), said("Alt.")]
        user.press("Nein", new)
        await user.wait_text("Alt.")
        await user.wait_for(lambda one: one.text == "Noch etwas?\n\nNicht mehr gültig", anywhere=True)
        assert user.screen().keyboard is None
        user.press("Nein", old)
        answered = await user.wait_for(
            lambda one: one.text == "Geht es Ihnen gut?\n➜ Ja\n\nNicht mehr gültig", anywhere=True
        )
    assert answered.message_id == old.message_id
    assert rooms.turns.stored[-1].event == Pressed(1, "nein")


async def test_several_choices_are_ticked_in_their_own_message(rooms: Rooms, server: BotApiServer) -> None:
    chosen: list[str] = []

    def tick(incoming: Incoming) -> list[OutMessage]:
        if isinstance(incoming.event, Pressed):
            chosen.append(incoming.event.option)
        base = question("Worum geht es?", "Wohnung", "Geld", kind=Kind.SEVERAL)
        buttons = tuple(one.model_copy(update={"selected": one.id in chosen}) for one in base.buttons)
        now = base.model_copy(update={"buttons": buttons, "chosen": f"Gewählt: {', '.join(chosen)}"})
        return [asked(now, replace=bool(chosen))]

    rooms.turns.reply = tick
    user = server.user()
    async with rooms.running():
        user.start()
        first = await user.wait_text("Worum geht es?")
        assert first.labels == ("▫️ Wohnung", "▫️ Geld")
        user.press("▫️ Geld")
        await user.wait_text("Gewählt: geld")
    (message,) = user.screen().from_bot
    assert message.message_id == first.message_id
    assert message.labels == ("▫️ Wohnung", "✅ Geld")
    assert await rooms.shown(user.chat_id) == LastQuestion(first.message_id, 1)


async def test_a_question_put_again_leaves_only_one_keyboard(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = lambda _: [asked(question("Geht es Ihnen gut?", "Ja", "Nein"))]
    user = server.user()
    async with rooms.running():
        user.start()
        await user.wait_text("Geht es Ihnen gut?")
        user.type("/help")
        await user.wait_screen(lambda screen: [len(message.labels) for message in screen.from_bot] == [0, 2])
    assert await rooms.shown(user.chat_id) == LastQuestion(user.screen().from_bot[-1].message_id, 1)


async def test_a_question_that_was_deleted_is_sent_anew_when_it_changes(
    rooms: Rooms, server: BotApiServer
) -> None:
    rooms.turns.reply = lambda incoming: [
        asked(
            question(f"Worum geht es? {len(rooms.turns.taken)}", "Wohnung"),
            replace=isinstance(incoming.event, Pressed),
        )
    ]
    user = server.user()
    async with rooms.running():
        user.start()
        first = await user.wait_text("Worum geht es? 1")
        user.press("Wohnung")
        await user.wait_text("Worum geht es? 2")
        server.world.revise(server.world.chats[user.chat_id], first, deleted=True)
        user.press("Wohnung", first)
        again = await user.wait_text("Worum geht es? 3")
    assert again.message_id > first.message_id
    assert again.labels == ("Wohnung",)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/sos", Commanded(Command.SOS)),
        ("/DELETE@lotse_test_bot", Commanded(Command.DELETE)),
        ("/nonsense", Typed("/nonsense")),
        ("Ich brauche Hilfe", Typed("Ich brauche Hilfe")),
        ("/start@lotse_test_bot  vhs ", Started(PlaceId("vhs"), Lang("de"))),
    ],
)
async def test_what_is_typed_becomes_an_event(
    rooms: Rooms, server: BotApiServer, text: str, event: object
) -> None:
    user = server.user("de")
    async with rooms.running():
        user.type(text)
        await user.next_message()
    assert [one.event for one in rooms.turns.stored] == [event]


async def test_what_is_not_text_is_known_by_its_kind_and_never_fetched(
    rooms: Rooms, server: BotApiServer
) -> None:
    user = server.user()
    async with rooms.running():
        user.photo("Das ist mein Brief")
        user.voice()
        user.sticker()
        user.document()
        user.contact()
        user.location()
        user.type("Halo")
        user.edit_last("Hallo")
        await server.wait_until(lambda: len(rooms.turns.stored) == 8)
    kinds = [one.event.kind for one in rooms.turns.stored if isinstance(one.event, Attached)]
    assert kinds == [
        Attachment.PHOTO,
        Attachment.VOICE,
        Attachment.STICKER,
        Attachment.DOCUMENT,
        Attachment.CONTACT,
        Attachment.LOCATION,
        Attachment.EDITED,
    ]
    assert server.calls.of("getFile") == []


async def test_an_album_is_answered_once(rooms: Rooms, server: BotApiServer) -> None:
    user = server.user()
    async with rooms.running():
        user.album(4)
        user.type("fertig")
        await user.wait_text("fertig")
    events = [one.event for one in rooms.turns.stored]
    assert events == [Attached(Attachment.PHOTO), Typed("fertig")]


async def test_last_words_are_said_to_a_person_who_was_erased(rooms: Rooms, server: BotApiServer) -> None:
    rooms.turns.reply = lambda _: []
    rooms.turns.farewell = (said("Alles ist gelöscht."), said("Auf Wiedersehen."))
    user = server.user()
    async with rooms.running():
        user.type("löschen")
        await user.wait_text("Auf Wiedersehen.")
    assert [message.text for message in user.screen().from_bot] == ["Alles ist gelöscht.", "Auf Wiedersehen."]
    assert await rooms.left() == {}
