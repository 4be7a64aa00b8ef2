"""Times in addresses: a date with a time and its zone as in RFC 3339, and nothing that only looks like it."""

import re
from datetime import datetime
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema

_FORM: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})"
)


def read_moment(text: object) -> datetime:
    """Return the time that the text says; ValueError when it says none."""
    if isinstance(text, str) and _FORM.fullmatch(text.upper()):
        try:
            return datetime.fromisoformat(text.upper())
        except ValueError:
            pass
    message = "a time with its zone is expected, such as 2026-12-01T08:00:00Z (a + is written %2B)"
    raise ValueError(message)


Moment = Annotated[
    datetime, BeforeValidator(read_moment), WithJsonSchema({"type": "string", "format": "date-time"})
]
"""A time with its zone."""
