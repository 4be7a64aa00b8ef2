"""Example values for the variables of a message, so that it can be put into words without a conversation."""

from collections.abc import Iterator
from itertools import product

from locales.resources import Message

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_COUNTS = (0, 1, 2, 3, 5, 11, 21, 100, 1_000_000)
"""Every plural form of every language has one among them."""
_NUMBERS = frozenset(
    {"number", "total", "min", "max", "length", "count", "limit", "minutes", "hours", "days"}
)
_TEXTS = {
    "office": "Beratungsstelle im Rathaus",
    "web_url": "https://chat.example.org/",
    "phone": "[Telefon eintragen]",
    "day_short": "Mi., 30. Sept.",
    "label": "12",
}


def sample_values(message: Message, number: int = 5) -> dict[str, str | int]:
    """Give a value for every variable: ``number`` where a number is expected, else a plausible text."""
    words = {name: words[0] for name in message.variants if (words := words_chosen_by(message, name))}
    return {name: words.get(name) or _sample(message, name, number) for name in sorted(message.variables)}


def all_values(message: Message) -> Iterator[dict[str, str | int]]:
    """Give values for every combination of what the variables that choose variants may be."""
    choosing = sorted(message.selectors)
    choices: list[tuple[str | int, ...]] = [words_chosen_by(message, name) or _COUNTS for name in choosing]
    for chosen in product(*choices):
        yield sample_values(message) | dict(zip(choosing, chosen, strict=True))


def words_chosen_by(message: Message, name: str) -> tuple[str, ...]:
    """Return the words a variable chooses between; none where it is a number."""
    keys = message.variants.get(name, frozenset())
    numbers = {key for key in keys if key in _PLURALS or key.isdecimal()}
    return () if keys == numbers else tuple(sorted(keys - {"other"}))


def _sample(message: Message, name: str, number: int) -> str | int:
    return number if name in message.selectors or name in _NUMBERS else _TEXTS.get(name, f"[{name}]")
