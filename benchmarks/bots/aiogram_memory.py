"""A plain aiogram bot with its state in memory; runs in an environment of its own, without Lotse's code."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

QUESTIONS: list[dict[str, Any]] = []
TEXT_QUESTION = 7
dispatcher = Dispatcher(storage=MemoryStorage())


def keyboard(number: int, ticked: Sequence[str] = ()) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    rows = [
        [
            InlineKeyboardButton(
                text=f"✅ {label}" if option in ticked else label, callback_data=f"v1:{number}:{option}"
            )
        ]
        for option, label in QUESTIONS[number]["buttons"]
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


@dispatcher.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    """Ask the first question."""
    await state.clear()
    await message.answer(QUESTIONS[0]["prompt"], reply_markup=keyboard(0))


@dispatcher.callback_query()
async def pressed(query: CallbackQuery, state: FSMContext) -> None:
    """Take a pressed button and ask the next question in the same message."""
    await query.answer()
    _, turn, option = query.data.split(":", 2)
    number = int(turn)
    if QUESTIONS[number]["several"] and not option.startswith("_"):
        ticked = [*(await state.get_data()).get("ticked", []), option]
        await state.update_data(ticked=ticked)
        await query.message.edit_reply_markup(reply_markup=keyboard(number, ticked))
        return
    await state.update_data({str(number): option})
    await query.message.edit_text(QUESTIONS[number + 1]["prompt"], reply_markup=keyboard(number + 1))


@dispatcher.message(F.text)
async def typed(message: Message, state: FSMContext) -> None:
    """Take a text and ask the next question."""
    await state.update_data({str(TEXT_QUESTION): message.text})
    following = TEXT_QUESTION + 1
    await message.answer(QUESTIONS[following]["prompt"], reply_markup=keyboard(following))


async def main() -> None:
    """Run until a signal ends it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--questions", type=Path, required=True)
    options = parser.parse_args()
    QUESTIONS.extend(json.loads(options.questions.read_text(encoding="utf-8")))
    session = AiohttpSession(api=TelegramAPIServer.from_base(options.api))
    await dispatcher.start_polling(Bot(options.token, session=session))


if __name__ == "__main__":
    asyncio.run(main())
