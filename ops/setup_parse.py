"""Reading a setup file: a wrong one is refused with one line for each problem, each with its line number."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from domain.errors import SetupError
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


def parse_setup(source: str, filename: str) -> SetupFile:
    """Return the file as values; SetupError says `file:line: where: reason`, a line a problem."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise SetupError(_syntax(str(error), source, filename)) from None
    try:
        setup = SetupFile.model_validate(data)
    except ValidationError as error:
        problems = [_problem(detail) for detail in error.errors(include_url=False)]
        raise refusal(problems, source, filename) from None
    problems = check_setup(setup)
    if problems:
        raise refusal(problems, source, filename)
    return setup


def refusal(problems: Iterable[Problem], source: str, filename: str) -> SetupError:
    """Return the error that says what is wrong where, in the order of the file."""
    lines = index_lines(source)
    found = sorted((line_of(lines, problem.location), _sentence(problem)) for problem in problems)
    return SetupError("\n".join(f"{filename}:{line}: {text}" for line, text in dict.fromkeys(found)))


def _syntax(message: str, source: str, filename: str) -> str:
    match = _AT_LINE.search(message)
    line = int(match[1]) if match else max(1, len(source.splitlines()))
    return f"{filename}:{line}: not valid TOML: {_AT_LINE.sub('', message)}"


def _sentence(problem: Problem) -> str:
    where = [str(part) for part in problem.location if not isinstance(part, int)]
    return ": ".join([*where[:2], problem.reason])


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
    table = TABLES.get(str(location[0]))
    known = TABLES if len(location) == 1 else {} if table is None else table.model_fields
    close = difflib.get_close_matches(str(location[-1]), list(known), n=1)
    return f"; is {close[0]} meant?" if close else ""
