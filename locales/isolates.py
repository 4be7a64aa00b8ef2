"""Bidirectional isolation (Unicode TR9): values keep their own direction inside a sentence of another one."""

import re

FIRST_STRONG = "\u2068"
"""FSI: what follows takes its direction from its first letter."""
POP = "\u2069"
"""PDI: ends the innermost isolate."""
_COMMAND = re.compile(r"(?<![\w/\u2068])/[a-z]+\b")
_OPENING = frozenset("\u2066\u2067\u2068")


def isolate(text: str) -> str:
    """Isolate each line of a value; an isolate may not reach over the end of a paragraph.

    Isolates that a value opens or closes alone are taken away: nobody's text may get out of its own.
    """
    lines = (line if balanced(line) else plain(line) for line in strip_outer(text).split("\n"))
    return "\n".join(f"{FIRST_STRONG}{line}{POP}" if line else line for line in lines)


def strip_outer(text: str) -> str:
    """Take away an isolate that spans the whole text, where there is nothing to be isolated from."""
    while text.startswith(FIRST_STRONG) and text.endswith(POP) and _closes_at_end(text):
        text = text[1:-1]
    return text


def plain(text: str) -> str:
    """Give the text without any isolates, for comparing with what people type."""
    return "".join(letter for letter in text if letter not in _OPENING and letter != POP)


def isolate_commands(text: str) -> str:
    """Isolate commands such as /delete, which would be torn apart inside a right-to-left sentence."""
    return _COMMAND.sub(lambda found: f"{FIRST_STRONG}{found[0]}{POP}", text)


def balanced(text: str) -> bool:
    """Say whether every line closes as many isolates as it opens, in the right order."""
    for line in text.split("\n"):
        depth = 0
        for letter in line:
            depth += (letter in _OPENING) - (letter == POP)
            if depth < 0:
                return False
        if depth:
            return False
    return True


def _closes_at_end(text: str) -> bool:
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter in _OPENING) - (letter == POP)
        if depth == 0:
            return position == len(text) - 1
    return False
