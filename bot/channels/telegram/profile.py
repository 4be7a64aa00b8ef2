"""What Telegram shows about the bot in each language: the commands, and who it is. Set when changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from telegram import Bot, BotCommand

from bot.channels.telegram.asides import Texts
from bot.channels.telegram.languages import telegram_code
from bot.channels.telegram.text import shortened
from domain.events import Command
from domain.ids import GERMAN, Lang
from locales.isolates import plain
from locales.languages import Language

_MAX_COMMAND: Final = 100
_MAX_DESCRIPTION: Final = 512
_MAX_SHORT: Final = 120
_IN_MENU: Final = tuple(command for command in Command if command is not Command.BACK)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is shown to people whose app speaks `code`; None is everybody else."""

    code: str | None
    commands: tuple[BotCommand, ...]
    description: str
    short: str


def profiles(languages: Sequence[Language], texts: Texts) -> Iterator[Profile]:
    """Return the German profile for everybody else, then one for each language that has a code."""
    yield _profile(None, GERMAN, texts)
    done: set[str] = set()
    for language in languages:
        code = telegram_code(language.tag)
        if code is not None and code not in done:
            done.add(code)
            yield _profile(code, language.tag, texts)


async def set_profiles(bot: Bot, languages: Sequence[Language], texts: Texts) -> None:
    """Bring what Telegram shows up to date; raises the library's errors."""
    for profile in profiles(languages, texts):
        code = profile.code
        if tuple(await bot.get_my_commands(language_code=code)) != profile.commands:
            await bot.set_my_commands(profile.commands, language_code=code)
            _log.info("commands set", language=code)
        if (await bot.get_my_description(language_code=code)).description != profile.description:
            await bot.set_my_description(profile.description, language_code=code)
        if (await bot.get_my_short_description(language_code=code)).short_description != profile.short:
            await bot.set_my_short_description(profile.short, language_code=code)


def _profile(code: str | None, lang: Lang, texts: Texts) -> Profile:
    def text(message_id: str, limit: int) -> str:
        return shortened(plain(texts(message_id, lang)).strip(), limit)

    return Profile(
        code,
        tuple(BotCommand(one.value, text(f"cmd-{one.value}", _MAX_COMMAND)) for one in _IN_MENU),
        text("tg-description", _MAX_DESCRIPTION),
        text("tg-short-description", _MAX_SHORT),
    )
