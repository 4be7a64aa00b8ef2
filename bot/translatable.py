"""Whether texts of one language can be translated into another here: said without reading any of them."""

from typing import Final

from domain.ids import Lang
from domain.translation import Support, Translator, is_german

_ENGLISH: Final = Lang("en")
_POSSIBLE: Final = frozenset({Support.YES, Support.APPROXIMATE})


def possible(translator: Translator, direction: tuple[Lang, Lang]) -> bool:
    """Say whether it is worth while to have a text translated.

    Who is expected to write German may write something else. Then a translator must be there to find that
    out, and whether one is shows in English, through which nearly all others go.
    """
    source, target = direction
    if is_german(source) and is_german(target):
        source = _ENGLISH
    return translator.support(source, target) in _POSSIBLE
