"""The help lines as data: numbers are the same in every language and stand in no message."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import Field, ValidationError

from domain.conversation import Frozen
from domain.errors import FlowError
from domain.ids import MessageId
from locales.languages import FOLDER


class HelpLine(Frozen):
    """One help line with where its number comes from; an unverified one is kept but not shown."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    number: str = Field(pattern=r"^[0-9 ]+$")
    tel: str = Field(pattern=r"^\+?[0-9]+$")
    message: MessageId
    source: str
    verified: bool = True
    verified_on: date


class _HelpLineFile(Frozen):
    line: tuple[HelpLine, ...]


@cache
def load_help_lines(path: Path = FOLDER / "help_lines.toml") -> tuple[HelpLine, ...]:
    """Read all help lines, verified or not, in their order; raises FlowError when the file is wrong."""
    try:
        return _HelpLineFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))).line
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise FlowError(f"{path.name}: {error}") from error
