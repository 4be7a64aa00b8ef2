"""A plain `ConversationHandler` bot of python-telegram-bot: `python benchmarks/bots/ptb.py --help`.

Answers are kept in memory, in a pickle flushed each second, or in SQLite with a commit for each.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import aiosqlite
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

Context = ContextTypes.DEFAULT_TYPE
Handler = BaseHandler[Update, Context, object]
QUESTIONS: list[dict[str, object]] = []
DATABASE: list[aiosqlite.Connection] = []


def keyboard(number: int, ticked: Sequence[str]) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    buttons = QUESTIONS[number]["buttons"]
    assert isinstance(buttons, list)
    rows = [
        [
            InlineKeyboardButton(
                f"✅ {label}" if option in ticked else label, callback_data=f"v1:{number}:{option}"
            )
        ]
        for option, label in buttons
    ]
    return InlineKeyboardMarkup(rows)


async def keep(update: Update, question: int, answer: str) -> None:
    """Commit an answer, where there is a database."""
    if DATABASE:
        chat = update.effective_chat
        await DATABASE[0].execute(
            "INSERT OR REPLACE INTO answer VALUES (?, ?, ?)", (chat.id if chat else 0, question, answer)
        )
        await DATABASE[0].commit()


async def start(update: Update, context: Context) -> int:
    """Ask the first question."""
    assert context.user_data is not None
    assert update.message is not None
    context.user_data.clear()
    await update.message.reply_text(str(QUESTIONS[0]["prompt"]), reply_markup=keyboard(0, ()))
    return 0


async def pressed(update: Update, context: Context) -> int:
    """Take a pressed button and ask the next question in the same message."""
    query = update.callback_query
    assert query is not None
    assert context.user_data is not None
    await query.answer()
    _, turn, option = str(query.data).split(":", 2)
    number = int(turn)
    if QUESTIONS[number]["several"] and not option.startswith("_"):
        ticked = context.user_data.setdefault("ticked", [])
        ticked.append(option)
        await keep(update, number, ",".join(ticked))
        await query.edit_message_reply_markup(keyboard(number, ticked))
        return number
    context.user_data[number] = option
    await keep(update, number, option)
    following = number + 1
    await query.edit_message_text(str(QUESTIONS[following]["prompt"]), reply_markup=keyboard(following, ()))
    return following


async def typed(update: Update, context: Context) -> int:
    """Take a text and ask the next question."""
    assert update.message is not None
    assert context.user_data is not None
    number = int(context.user_data.get("text_question", 7))
    context.user_data[number] = update.message.text
    await keep(update, number, str(update.message.text))
    following = number + 1
    await update.message.reply_text(str(QUESTIONS[following]["prompt"]), reply_markup=keyboard(following, ()))
    return following


async def open_database(path: Path, *, wal: bool) -> None:
    """Open the database of the answers; `wal`: with the settings that an expert would choose."""
    connection = await aiosqlite.connect(path)
    if wal:
        await connection.execute("PRAGMA journal_mode = WAL")
        await connection.execute("PRAGMA synchronous = NORMAL")
    await connection.execute("CREATE TABLE answer (chat, question, answer, PRIMARY KEY (chat, question))")
    await connection.commit()
    DATABASE.append(connection)


def main() -> None:
    """Run until a signal ends it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--store", choices=("memory", "pickle", "sqlite", "wal"), default="memory")
    options = parser.parse_args()
    QUESTIONS.extend(json.loads(options.questions.read_text(encoding="utf-8")))
    builder = ApplicationBuilder().token(options.token).base_url(f"{options.api}/bot")
    if options.store == "pickle":
        builder = builder.persistence(PicklePersistence(options.folder / "bot.pickle", update_interval=1))

    async def prepare(_application: object) -> None:
        if options.store in {"sqlite", "wal"}:
            await open_database(options.folder / "bot.db", wal=options.store == "wal")

    application = builder.post_init(prepare).build()
    answered: list[Handler] = [
        CallbackQueryHandler(pressed),
        MessageHandler(filters.TEXT & ~filters.COMMAND, typed),
    ]
    steps: dict[object, list[Handler]] = {number: [*answered] for number in range(len(QUESTIONS))}
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states=steps,
            fallbacks=[CommandHandler("start", start)],
            name="intake",
            persistent=options.store == "pickle",
            allow_reentry=True,
        )
    )
    application.run_polling(timeout=30)


if __name__ == "__main__":
    main()
