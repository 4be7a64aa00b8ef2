"""Simulated people, groups and channels, and what a bot gets to see of them."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Forbidden
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from tests.botapi import BotApiServer, User
from tests.botapi.attachments import PHONE_PLACEHOLDER
from tests.botapi_tests.support import bot_for, text_of

YES_NO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Ja", callback_data="yes"), InlineKeyboardButton("Nein", callback_data="no")]]
)


@pytest.fixture
def user(server: BotApiServer) -> User:
    return server.user("ti")


async def test_everything_a_person_can_send_arrives(bot: Bot, user: User) -> None:
    user.photo("Mein Brief", content=b"jpeg")
    user.voice(seconds=4)
    user.sticker("🙂")
    user.document("brief.pdf")
    user.contact()
    user.location(51.5, 7.5)
    messages = [update.message for update in await bot.get_updates()]
    photo, voice, sticker, document, contact, location = (m for m in messages if m is not None)
    assert (photo.caption, len(photo.photo)) == ("Mein Brief", 2)
    file = await bot.get_file(photo.photo[-1])
    assert bytes(await file.download_as_bytearray()) == b"jpeg"
    assert voice.voice is not None
    assert voice.voice.duration == timedelta(seconds=4)
    assert sticker.sticker is not None
    assert sticker.sticker.emoji == "🙂"
    assert document.document is not None
    assert document.document.file_name == "brief.pdf"
    assert contact.contact is not None
    assert contact.contact.phone_number == PHONE_PLACEHOLDER
    assert location.location is not None
    assert location.location.longitude == 7.5


async def test_an_album_comes_as_single_messages_of_one_group(bot: Bot, user: User) -> None:
    user.album(3)
    messages = [update.message for update in await bot.get_updates()]
    groups = {message.media_group_id for message in messages if message is not None}
    assert len(messages) == 3
    assert len(groups) == 1


async def test_an_edit_comes_as_an_edit(bot: Bot, user: User) -> None:
    user.type("Halo")
    user.edit_last("Hallo")
    [_, update] = await bot.get_updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "Hallo"
    assert str(user.screen()) == "#1 you: Hallo"


async def test_old_keyboards_can_be_pressed(bot: Bot, user: User) -> None:
    user.start()
    sent = await bot.send_message(user.chat_id, "Frage 1", reply_markup=YES_NO)
    old = await user.next_message()
    await bot.edit_message_text("Frage 1 ➜ Ja", user.chat_id, sent.message_id)
    await bot.send_message(user.chat_id, "Frage 2", reply_markup=YES_NO)
    user.press("Nein", old)
    user.press("yes")
    queries = [update.callback_query for update in await bot.get_updates() if update.callback_query]
    assert [(q.data, q.message.message_id if q.message else 0) for q in queries] == [("no", 2), ("yes", 3)]
    assert len({query.chat_instance for query in queries}) == 1
    with pytest.raises(LookupError, match="no button 'Vielleicht'"):
        user.press("Vielleicht")
    await bot.delete_message(user.chat_id, sent.message_id)
    user.press("Ja", old)
    [update] = await bot.get_updates(offset=-1)
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_links_cannot_be_pressed(bot: Bot, user: User) -> None:
    user.start()
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Karte", url="https://example.org/karte")]])
    await bot.send_message(user.chat_id, "Hier", reply_markup=markup)
    with pytest.raises(LookupError, match="sends nothing"):
        user.press("Karte")


async def test_waiting_looks_at_what_came_after_the_own_act(bot: Bot, user: User) -> None:
    user.start()
    sent = await bot.send_message(user.chat_id, "Frage")
    assert (await user.wait_text("Frage")).message_id == sent.message_id
    user.type("Antwort")
    with pytest.raises(TimeoutError, match=r"(?s)no such message.*bot: Frage"):
        await user.wait_text("Frage", timeout=0.05)
    assert await user.wait_for(lambda m: m.text == "Frage", anywhere=True)
    waiting = asyncio.create_task(user.wait_text("geändert"))
    await bot.edit_message_text("geändert", user.chat_id, sent.message_id)
    assert (await waiting).message_id == sent.message_id


async def test_next_message_gives_each_message_once(bot: Bot, user: User) -> None:
    user.start()
    for text in ("eins", "zwei"):
        await bot.send_message(user.chat_id, text)
    assert [(await user.next_message()).text for _ in range(2)] == ["eins", "zwei"]
    with pytest.raises(TimeoutError, match="no further message"):
        await user.next_message(timeout=0.05)


async def test_the_screen_reads_like_a_chat(bot: Bot, user: User) -> None:
    user.start()
    await bot.send_message(user.chat_id, "Sind Sie 18?", reply_markup=YES_NO)
    screen = await user.wait_screen(lambda s: s.keyboard is not None)
    assert str(screen) == "#1 you: /start\n#2 bot: Sind Sie 18?\n    [Ja] [Nein]"


async def test_a_group_tells_of_the_bot_and_of_commands_only(
    server: BotApiServer, bot: Bot, user: User
) -> None:
    group = server.group("Beratung")
    group.add_bot(user)
    group.type(user, "unter uns")
    group.type(user, "/start@lotse_test_bot")
    added, joined, command = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert joined.message is not None
    assert [member.username for member in joined.message.new_chat_members] == ["lotse_test_bot"]
    assert text_of(command) == "/start@lotse_test_bot"
    await bot.send_message(group.chat_id, "Nur im privaten Chat", reply_markup=YES_NO)
    assert (await group.wait_for(lambda m: "privat" in m.text)).labels == ("Ja", "Nein")
    group.press(user, "Ja")
    assert await bot.leave_chat(group.chat_id)
    await group.wait_left()
    with pytest.raises(Forbidden, match="not a member of the group chat"):
        await bot.send_message(group.chat_id, "x")


async def test_a_bot_thrown_out_of_a_group_gets_403(server: BotApiServer, bot: Bot, user: User) -> None:
    group = server.group()
    group.add_bot(user)
    group.remove_bot(user)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group.chat_id, "x")


async def test_a_channel_posts_without_an_author(server: BotApiServer, bot: Bot, user: User) -> None:
    channel = server.channel(username="beispiel_kanal")
    channel.post(user, "vorher")
    channel.add_bot(user)
    channel.post(user, "Neuigkeit")
    added, update = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "administrator"
    assert update.channel_post is not None
    assert (update.channel_post.text, update.channel_post.from_user) == ("Neuigkeit", None)
    chat = await bot.get_chat("@beispiel_kanal")
    assert (chat.id, chat.type) == (channel.chat_id, "channel")
    await bot.leave_chat(channel.chat_id)
    await channel.wait_left()


async def _ask(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text("Sind Sie 18?", reply_markup=YES_NO)


async def _thank(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(f"Ihre Antwort: {update.callback_query.data}")


async def test_a_whole_application_talks_with_many_people(server: BotApiServer) -> None:
    application = Application.builder().bot(bot_for(server)).build()
    application.add_handler(CommandHandler("start", _ask))
    application.add_handler(CallbackQueryHandler(_thank))
    people = [server.user() for _ in range(20)]

    async def converse(person: User) -> str:
        person.start()
        await person.wait_text("Sind Sie 18?")
        person.press("Ja")
        return (await person.wait_text("Ihre Antwort")).text

    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        answers = await asyncio.gather(*(converse(person) for person in people))
        await application.updater.stop()
        await application.stop()
    assert answers == ["Ihre Antwort: yes"] * 20
    assert server.unanswered_callbacks() == []
