"""What people type in these tests, and the search for it in every file they might leave behind."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

TYPED: Final = ("We sleep in the car near the station", "+49 000 1234567", "Oksana Beispielname")
"""A concern, an invented telephone number and an invented name."""


def files_with_secrets(folder: Path, secrets: Sequence[str]) -> tuple[set[str], list[tuple[str, str]]]:
    """Return the names of all files below `folder`, and each file and secret that were found together."""
    contents = {path: _content(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    found = [
        (path.name, secret)
        for path, content in contents.items()
        for secret in secrets
        for encoding in ("utf-8", "utf-16-le")
        if secret.encode(encoding) in content
    ]
    return {path.name for path in contents}, found


def _content(path: Path) -> bytes:
    """Return what stands in a file; nothing when a server has just removed its own."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
