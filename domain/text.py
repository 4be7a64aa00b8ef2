"""Cleaning of text that people type, and the normal form in which two texts are compared."""

import unicodedata

_KEPT_CONTROLS = "\n"
_BIDI_CONTROLS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff")
_JOINERS = "\u200c\u200d"
_LETTER_APOSTROPHE = "\u02bc"
"""CLDR writes Ukrainian with this letter where people type a punctuation mark."""
_DIGITS = {
    ord(digit): str(value)
    for base in ("٠", "۰")
    for value, digit in enumerate(map(chr, range(ord(base), ord(base) + 10)))
}
_SAME_LETTERS = str.maketrans(
    {
        **dict.fromkeys("\u064a\u0649\u06d0\u06cd", "\u06cc"),  # the many forms of yeh
        **dict.fromkeys("\u0647\u0629\u06d5\u06be\u06c1", "\u0647"),  # of heh, and teh marbuta
        "\u0643": "\u06a9",  # kaf
        "\u0131": "i",  # Turkish i without its dot
        "\u0142": "l",
        "\u00f8": "o",
        "\u00e6": "ae",
        "\u0111": "d",
    }
)
"""Letters that keyboards write in different ways, and that Unicode does not take apart."""
_DJ = "dj"
"""The letter \u0111 on keyboards that lack it; others type a d alone."""


def clean(text: str) -> str:
    """Return the text without control characters and bidi overrides, trimmed, with plain line breaks."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = (
        character
        for character in plain
        if character in _KEPT_CONTROLS
        or character in _JOINERS
        or (
            character not in _BIDI_CONTROLS
            and unicodedata.category(character) not in {"Cc", "Cs", "Co", "Cn", "Cf"}
        )
        or character == "\t"
    )
    return "".join(" " if character == "\t" else character for character in kept).strip()


def western_digits(text: str) -> str:
    """Return the text with Arabic-Indic and Persian digits written as 0 to 9."""
    return text.translate(_DIGITS)


def fold(text: str) -> str:
    """Return the form in which typed words and labels are compared: no case, accents or punctuation."""
    plain = clean(text).replace(_LETTER_APOSTROPHE, " ")
    decomposed = unicodedata.normalize("NFKD", western_digits(plain).casefold())
    letters = (
        " " if unicodedata.category(character)[0] in "PSZ" or character == "\n" else character
        for character in decomposed
        if unicodedata.category(character) not in {"Mn", "Cf"}
    )
    return " ".join("".join(letters).translate(_SAME_LETTERS).replace(_DJ, "d").split())
