"""Example values for the variables of a message, so that it can be put into words without a conversation."""

from locales.resources import Message

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
    return {
        name: number if name in message.selectors or name in _NUMBERS else _TEXTS.get(name, f"[{name}]")
        for name in sorted(message.variables)
    }
