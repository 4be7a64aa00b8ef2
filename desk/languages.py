"""How a text in a person's language is marked, so that browsers and screen readers get it right."""

from dataclasses import dataclass

_RIGHT_TO_LEFT = frozenset({"ar", "prs", "fa", "ps", "ckb", "ur", "he"})
_TAGS = {"de-simple": "de"}


@dataclass(frozen=True, slots=True)
class TextMark:
    """The `lang` and `dir` attributes of a text."""

    lang: str
    direction: str


def text_mark(language: str | None) -> TextMark:
    """Return how a text in that language is marked; without a language the text's first letter decides."""
    if language is None:
        return TextMark("und", "auto")
    tag = _TAGS.get(language, language)
    return TextMark(tag, "rtl" if tag.partition("-")[0] in _RIGHT_TO_LEFT else "ltr")
