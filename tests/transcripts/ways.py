"""Which transcript is replayed in which language, and whether its person presses or types."""

from typing import Final

from domain.ids import Lang
from locales.languages import Script, load_languages
from tests.transcripts.replay import Mode, Replay
from tests.transcripts.script import load, names
from tests.turn.stand import Stand

WAYS: Final = list(enumerate(names()))
_LANGUAGES: Final = load_languages()
LANGUAGES: Final = [language.tag for language in _LANGUAGES]
LATIN: Final = [language.tag for language in _LANGUAGES if language.script is Script.LATIN]
OTHERS: Final = [language.tag for language in _LANGUAGES if language.script is not Script.LATIN]
_MODES: Final = list(Mode)


def mode_of(position: int, language: Lang) -> Mode:
    """How a transcript is answered in a language: of two neighbours one presses and one types."""
    return _MODES[(position + LANGUAGES.index(language)) % len(_MODES)]


def other_mode(position: int, language: Lang) -> Mode:
    """The way in which it is not answered there."""
    (other,) = set(_MODES) - {mode_of(position, language)}
    return other


async def turns_gone(stand: Stand, name: str, language: Lang, mode: Mode) -> int:
    """Replay a transcript and return how many turns it had; AssertionError where anything differs."""
    return await Replay(stand, load(name), language, mode).run()


def turns_of(name: str, language: Lang) -> int:
    """How many turns of a transcript happen in a language."""
    return sum(turn.happens_in(language) for turn in load(name).turn)
