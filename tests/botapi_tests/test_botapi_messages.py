"""Sending, editing, deleting and answering, driven by python-telegram-bot."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken

from tests.botapi import BotApiServer, Settings, User
from tests.botapi_tests.support import Clock, RawClient, bot_for

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="v1:1:yes")]])


@pytest.fixture
def user(server: BotApiServer) -> User:
    person = server.user("ar")
    person.start()
    return person


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert me.is_bot
    assert me.username == "lotse_test_bot"


async def test_a_wrong_token_and_an_unknown_method_are_refused(server: BotApiServer, raw: RawClient) -> None:
    with pytest.raises(InvalidToken):
        async with bot_for(server, "123456:WRONG"):
            pass
    wrong = await raw.call("getMe", token="1:2")
    assert (wrong.status, wrong.body) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    unknown = await raw.call("sendPigeon")
    assert (unknown.status, unknown.description) == (404, "Not Found: method not found")


async def test_methods_can_be_called_by_get_with_a_query_string(raw: RawClient, user: User) -> None:
    query = {"chat_id": str(user.chat_id), "text": "Guten Tag"}
    url = f"{raw.server.url}/bot{raw.server.token}/SENDMESSAGE"
    async with raw.session.get(url, params=query) as response:
        assert (await response.json())["result"]["text"] == "Guten Tag"


async def test_broken_bodies_are_refused(raw: RawClient, user: User) -> None:
    url = f"{raw.server.url}/bot{raw.server.token}/sendMessage"
    async with raw.session.post(url, data=b"{", headers={"Content-Type": "application/json"}) as response:
        assert response.status == 400
    form = {"chat_id": str(user.chat_id), "text": "x", "reply_markup": "{"}
    async with raw.session.post(url, data=form) as response:
        assert "can't parse reply_markup JSON object" in (await response.json())["description"]


async def test_messages_are_numbered_in_each_chat_and_dated_in_seconds(
    server: BotApiServer, bot: Bot
) -> None:
    first, second = server.user(), server.user()
    first.start()
    second.start()
    sent = [await bot.send_message(person.chat_id, "Guten Tag") for person in (first, first, second)]
    assert [message.message_id for message in sent] == [2, 3, 2]
    assert sent[0].from_user is not None
    assert sent[0].from_user.is_bot
    assert sent[0].date.microsecond == 0
    assert [message.text for message in first.screen().messages] == ["/start", "Guten Tag", "Guten Tag"]


async def test_markup_becomes_text_and_entities(bot: Bot, user: User) -> None:
    text = "  😀 Ihr Code: <b>K7QM</b> &amp; <code>2P9X</code>\n"
    message = await bot.send_message(user.chat_id, text, parse_mode=ParseMode.HTML)
    assert message.text == "😀 Ihr Code: K7QM & 2P9X"
    assert message.parse_entities() == {message.entities[0]: "K7QM", message.entities[1]: "2P9X"}
    shown = await user.next_message()
    assert shown.content.marked("bold") == ("K7QM",)


async def test_an_edit_replaces_text_and_drops_the_keyboard(bot: Bot, user: User) -> None:
    message = await bot.send_message(user.chat_id, "Sind Sie 18?", reply_markup=KEYBOARD)
    assert message.reply_markup == KEYBOARD
    edited = await bot.edit_message_text("Ihre Antwort: Ja", user.chat_id, message.message_id)
    assert not isinstance(edited, bool)
    assert edited.edit_date is not None
    assert edited.reply_markup is None
    assert user.screen().from_bot[-1].labels == ()
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Ihre Antwort: Ja", user.chat_id, message.message_id)


async def test_a_keyboard_can_be_replaced_alone(bot: Bot, user: User) -> None:
    message = await bot.send_message(user.chat_id, "Themen", reply_markup=KEYBOARD)
    other = InlineKeyboardMarkup([[InlineKeyboardButton("Nein", callback_data="no")]])
    edited = await bot.edit_message_reply_markup(user.chat_id, message.message_id, reply_markup=other)
    assert not isinstance(edited, bool)
    assert edited.text == "Themen"
    assert user.screen().from_bot[-1].labels == ("Nein",)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(user.chat_id, message.message_id, reply_markup=other)


async def test_what_is_not_there_cannot_be_edited_or_deleted(bot: Bot, user: User) -> None:
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", user.chat_id, 99)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", user.chat_id, 1)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(user.chat_id, 99)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(424242, "x")


async def test_somebody_who_never_wrote_is_not_found(server: BotApiServer, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(server.user().chat_id, "x")


async def test_deleted_messages_leave_the_screen(bot: Bot, user: User) -> None:
    message = await bot.send_message(user.chat_id, "weg")
    assert await bot.delete_message(user.chat_id, message.message_id)
    assert not user.screen().shows("weg")


async def test_messages_older_than_48_hours_stay() -> None:
    clock = Clock()
    async with BotApiServer(settings=Settings(clock=clock)) as server, bot_for(server) as bot:
        user = server.user()
        user.start()
        message = await bot.send_message(user.chat_id, "alt")
        clock.now += 48 * 3600 + 1
        with pytest.raises(BadRequest, match="can't be deleted for everyone"):
            await bot.delete_message(user.chat_id, message.message_id)


@pytest.mark.parametrize(
    ("text", "error"),
    [("", "text is empty"), (" \n ", "must be non-empty"), ("x" * 4097, "message is too long")],
)
async def test_texts_have_1_to_4096_characters(raw: RawClient, user: User, text: str, error: str) -> None:
    reply = await raw.call("sendMessage", chat_id=user.chat_id, text=text)
    assert reply.status == 400
    assert error in reply.description


async def test_length_counts_after_the_markup(raw: RawClient, user: User) -> None:
    text = f"<b>{'x' * 4096}</b>"
    fits = await raw.call("sendMessage", chat_id=user.chat_id, text=text, parse_mode="HTML")
    assert fits.status == 200
    plain = await raw.call("sendMessage", chat_id=user.chat_id, text=text)
    assert plain.description == "Bad Request: message is too long"


@pytest.mark.parametrize(
    ("markup", "error"),
    [
        ([], "object expected as reply markup"),
        ({"inline_keyboard": {}}, 'Field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [{"text": "x"}]}, "row must be an Array"),
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"callback_data": "x"}]]}, 'Field "text" must be of type String'),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "ü" * 33}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "url": "tel:112"}]]}, "Unsupported URL protocol"),
        ({"inline_keyboard": [[{"text": "x", "url": "http://desk"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "1"}] * 101]}, "reply markup is too long"),
    ],
)
async def test_wrong_keyboards_are_refused(raw: RawClient, user: User, markup: object, error: str) -> None:
    reply = await raw.call("sendMessage", chat_id=user.chat_id, text="x", reply_markup=markup)
    assert reply.status == 400
    assert error in reply.description


async def test_documents_are_stored_and_can_be_downloaded(server: BotApiServer, bot: Bot, user: User) -> None:
    content = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    message = await bot.send_document(
        user.chat_id, InputFile(content, "termin.ics"), caption="<b>Termin</b>", parse_mode="HTML"
    )
    assert message.document is not None
    assert (message.document.file_name, message.document.file_size) == ("termin.ics", len(content))
    assert message.caption == "Termin"
    file = await bot.get_file(message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content
    [sent] = server.documents()
    assert (sent.chat_id, sent.file.filename, sent.file.content) == (user.chat_id, "termin.ics", content)
    again = await bot.send_document(user.chat_id, message.document.file_id)
    assert again.document == message.document
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(user.chat_id, InputFile(content, "x.ics"), caption="x" * 1025)


async def test_places_come_back_as_messages(bot: Bot, user: User) -> None:
    point = await bot.send_location(user.chat_id, 51.0, 7.0)
    assert point.location is not None
    assert point.location.latitude == 51.0
    place = await bot.send_venue(user.chat_id, 51.0, 7.0, "Beispiel-Rathaus", "[Adresse eintragen]")
    assert place.venue is not None
    assert place.venue.title == "Beispiel-Rathaus"
    assert [tuple(message.media) for message in user.screen().from_bot] == [
        ("location",),
        ("location", "venue"),
    ]
    with pytest.raises(BadRequest, match="Wrong location"):
        await bot.send_location(user.chat_id, 91.0, 7.0)


async def test_typing_is_shown(bot: Bot, user: User) -> None:
    assert await bot.send_chat_action(user.chat_id, "typing")
    assert user.actions == ["typing"]
    with pytest.raises(BadRequest, match="Wrong parameter action"):
        await bot.send_chat_action(user.chat_id, "singing")


async def test_replies_point_at_the_message(bot: Bot, user: User) -> None:
    reply = await bot.send_message(user.chat_id, "Antwort", reply_to_message_id=1)
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.text == "/start"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(user.chat_id, "Antwort", reply_to_message_id=77)


async def test_a_press_is_answered_within_its_time() -> None:
    clock = Clock()
    async with BotApiServer(settings=Settings(clock=clock)) as server, bot_for(server) as bot:
        user = server.user()
        user.start()
        await bot.send_message(user.chat_id, "Sind Sie 18?", reply_markup=KEYBOARD)
        early, late = user.press("Ja"), user.press("v1:1:yes")
        [update] = await bot.get_updates(offset=-1)
        assert update.callback_query is not None
        assert update.callback_query.data == "v1:1:yes"
        assert update.callback_query.chat_instance
        with pytest.raises(BadRequest, match="Message_too_long"):
            await bot.answer_callback_query(early.callback_id, "x" * 201)
        assert await bot.answer_callback_query(early.callback_id, "Gut", show_alert=True)
        answer = await user.wait_answer(early)
        assert (answer.text, answer.alert) == ("Gut", True)
        assert server.unanswered_callbacks() == [late]
        clock.now += 16
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            await bot.answer_callback_query(late.callback_id)


async def test_a_blocked_bot_gets_403_until_unblocked(bot: Bot, user: User) -> None:
    user.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(user.chat_id, "x")
    with pytest.raises(RuntimeError, match="blocked"):
        user.type("Hallo")
    user.start()
    await bot.send_message(user.chat_id, "Willkommen zurück")
    kinds = [
        update.my_chat_member.new_chat_member.status
        for update in await bot.get_updates()
        if update.my_chat_member
    ]
    assert kinds == ["kicked", "member"]


async def test_every_call_is_on_record(server: BotApiServer, bot: Bot, user: User) -> None:
    await bot.send_message(user.chat_id, "Guten Tag", disable_notification=True)
    with pytest.raises(BadRequest):
        await bot.send_message(user.chat_id, "<b>", parse_mode="HTML")
    good, bad = server.calls.of("sendMessage")
    assert (good.params.text("text"), good.params.flag("disable_notification")) == ("Guten Tag", True)
    assert good.executed
    assert good.finished is not None
    assert good.finished >= good.started
    assert not bad.executed
    assert bad.error_code == 400
    assert bad.description == (
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
    )
