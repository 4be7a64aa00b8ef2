"""Reading a setup file: a wrong one is refused with one line for each problem, each with its line number."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from domain.errors import SetupError, UsageError
from ops.printable import printable
from ops.setup_check import Problem, check_setup
from ops.setup_file import (
    ClosureEntry,
    MunicipalityEntry,
    OfficeHoursEntry,
    OrganisationEntry,
    PlaceEntry,
    SetupFile,
    StaffEntry,
    TopicEntry,
)
from ops.setup_lines import Location, index_lines, line_of

LARGEST: Final = 1_000_000
"""Bytes of a setup file; the StädteRegion has 12,000."""
_MOST_LINES: Final = 100
_LONGEST_LINE: Final = 400
_LONGEST_NAME: Final = 60
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")
TABLES: Mapping[str, type[BaseModel]] = {
    "organisation": OrganisationEntry,
    "municipality": MunicipalityEntry,
    "place": PlaceEntry,
    "topic": TopicEntry,
    "staff": StaffEntry,
    "office_hours": OfficeHoursEntry,
    "closure": ClosureEntry,
}


def read_setup_file(path: Path) -> str:
    """Return the text of a setup file; too much of it or no text is a SetupError, no file a UsageError."""
    name = printable(str(path))
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a path"
        raise UsageError(f"{name}: {reason}") from None
    if len(content) > LARGEST:
        raise SetupError(f"{name}:1: larger than {LARGEST:,} bytes")
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise SetupError(f"{name}:1: not UTF-8 text") from None


def parse_setup(source: str, filename: str) -> SetupFile:
    """Return the file as values; SetupError says `file:line: where: reason`, a line a problem."""
    try:
        data = tomllib.loads(source)
    except RecursionError:
        raise SetupError(f"{printable(filename)}:1: nested too deep") from None
    except ValueError as error:  # also for a number with thousands of digits
        raise SetupError(_syntax(str(error), source, filename)) from None
    try:
        setup = SetupFile.model_validate(data)
    except ValidationError as error:
        problems = [_problem(detail) for detail in error.errors(include_url=False)]
        raise refusal(problems, source, filename) from None
    problems = check_setup(setup, _enabled())
    if problems:
        raise refusal(problems, source, filename)
    return setup


def _enabled() -> list[str]:
    from locales.languages import load_languages  # noqa: PLC0415 - slow to load, and most commands read no file

    return [language.tag for language in load_languages()]


def refusal(problems: Iterable[Problem], source: str, filename: str) -> SetupError:
    """Return the error that says what is wrong where, in the order of the file."""
    lines = index_lines(source)
    name = printable(filename)
    found = sorted({(line_of(lines, problem.location), _sentence(problem)) for problem in problems})
    said = [f"{name}:{line}: {text}" for line, text in found[:_MOST_LINES]]
    if len(found) > _MOST_LINES:
        said.append(f"{name}: {len(found) - _MOST_LINES} more")
    return SetupError("\n".join(said))


def _syntax(message: str, source: str, filename: str) -> str:
    match = _AT_LINE.search(message)
    line = int(match[1]) if match else max(1, len(source.splitlines()))
    reason = printable(_AT_LINE.sub("", message))[:_LONGEST_LINE]
    return f"{printable(filename)}:{line}: not valid TOML: {reason}"


def _sentence(problem: Problem) -> str:
    where = [str(part) for part in problem.location if not isinstance(part, int)]
    said = ": ".join([*(part[:_LONGEST_NAME] for part in where[:2]), problem.reason])
    return printable(said)[:_LONGEST_LINE]


def _problem(detail: ErrorDetails) -> Problem:
    location = _cleaned(detail["loc"])
    name = str(location[-1]) if location else ""
    match detail["type"]:
        case "missing" | "too_short" if len(location) == 1:
            return Problem((), f"there is no [[{name}]]")
        case "missing":
            return Problem(location, "this key is missing")
        case "extra_forbidden":
            return Problem(location, f"this key is not known here{_meant(location)}")
        case "tuple_type" if len(location) == 1:
            return Problem(location, f"write it as [[{name}]], with double brackets")
        case "value_error":
            return Problem(location, detail["msg"].removeprefix("Value error, "))
        case _:
            return Problem(
                location, detail["msg"].replace("Input should", "it should").replace("String", "it")
            )


def _cleaned(location: tuple[int | str, ...]) -> Location:
    """Without pydantic's own marks, such as `[key]` for the key of a mapping."""
    return tuple(part for part in location if part != "[key]")


def _meant(location: Location) -> str:
    """What was probably meant by a key that is not known."""
    if len(str(location[-1])) > _LONGEST_NAME:
        return ""
    table = TABLES.get(str(location[0]))
    known = TABLES if len(location) == 1 else {} if table is None else table.model_fields
    close = difflib.get_close_matches(str(location[-1]), list(known), n=1)
    return f"; is {close[0]} meant?" if close else ""
