"""The enabled languages as values, read from languages.toml in the order in which people see them."""

import tomllib
from enum import StrEnum
from pathlib import Path

from babel import Locale, UnknownLocaleError
from pydantic import Field, ValidationError, field_validator

from domain.conversation import Frozen
from domain.errors import FlowError
from domain.ids import GERMAN, Lang
from domain.messages import Direction

FOLDER = Path(__file__).parent


class Script(StrEnum):
    """The script a language is written in, as Unicode names its letters."""

    LATIN = "Latin"
    CYRILLIC = "Cyrillic"
    ARABIC = "Arabic"
    ETHIOPIC = "Ethiopic"


class Language(Frozen):
    """One enabled language: how it calls itself, how it is written, where its CLDR data are."""

    tag: Lang = Field(pattern=r"^[a-z]{2,3}(-[a-z]+)?$")
    name: str
    note: str | None = None
    direction: Direction = Direction.LTR
    locale: str
    second_months: str | None = None
    weekdays: str | None = None
    full: str | None = None
    near: str | None = None
    first_of_month: str | None = None
    digits_on_buttons: bool = False
    digits_beside: bool = False
    script: Script

    @field_validator("locale", "second_months", "weekdays")
    @classmethod
    def _known_to_cldr(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                Locale.parse(value)
            except (UnknownLocaleError, ValueError) as error:
                message = f"CLDR has no locale {value}"
                raise ValueError(message) from error
        return value

    @property
    def german_name(self) -> str:
        """How German calls the language, with its note, and without a country; for the desk."""
        known = Locale.parse("de").languages
        name = str(known.get(self.tag.partition("-")[0], self.name))
        return f"{name} ({self.note})" if self.note else name

    @property
    def full_name(self) -> str:
        """The own name with its small second part, for places that have only one line."""
        return f"{self.name} ({self.note})" if self.note else self.name


class _LanguageFile(Frozen):
    language: tuple[Language, ...]


def load_languages(folder: Path = FOLDER) -> tuple[Language, ...]:
    """Read languages.toml of a catalogue folder; raises FlowError when it is wrong or has no German."""
    path = folder / "languages.toml"
    try:
        found = _LanguageFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))).language
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise FlowError(f"{path.name}: {error}") from error
    tags = [language.tag for language in found]
    if GERMAN not in tags or len(set(tags)) != len(tags):
        raise FlowError(f"{path.name}: every language once, and German among them; found {', '.join(tags)}")
    return found
