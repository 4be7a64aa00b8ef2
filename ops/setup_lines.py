"""Where in a TOML text a table or a key stands, so that a wrong setup file is refused with its line."""

import re
from collections.abc import Mapping, Sequence

Location = tuple[str | int, ...]
"""A path such as ("staff", 3, "role"): table, number in the file counted from 0, key."""

_ARRAY_TABLE = re.compile(r"\[\[\s*([\w-]+)\s*\]\]")
_TABLE = re.compile(r"\[\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*\]")
_KEY = re.compile(r"""(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=""")
_LONG_STRING = re.compile(r'"""|\'\'\'')


def index_lines(source: str) -> Mapping[Location, int]:
    """Return the line, counted from 1, of every table and key; tolerant, it never fails."""
    lines: dict[Location, int] = {}
    counts: dict[str, int] = {}
    here: Location = ()
    in_string = False
    for number, line in enumerate(source.splitlines(), start=1):
        text = line.strip()
        was_in_string = in_string
        in_string ^= len(_LONG_STRING.findall(text)) % 2 == 1
        if was_in_string:
            continue
        if match := _ARRAY_TABLE.match(text):
            name = match[1]
            here = (name, counts.get(name, 0))
            counts[name] = counts.get(name, 0) + 1
            lines[here] = number
            lines.setdefault((name,), number)
        elif match := _TABLE.match(text):
            first, *rest = re.split(r"\s*\.\s*", match[1])
            here = (first, counts[first] - 1, *rest) if first in counts else (first, *rest)
            lines[here] = number
        elif match := _KEY.match(text):
            lines[(*here, match[1] or match[2] or match[3])] = number
    return lines


def line_of(lines: Mapping[Location, int], location: Sequence[str | int]) -> int:
    """Return the line of the location or of the nearest thing around it; 1 when nothing fits."""
    path = tuple(location)
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1
