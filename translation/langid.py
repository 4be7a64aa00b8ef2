"""The model of py3langid, which costs 96 MB and two seconds: loaded at the first need, beside the loop."""

import asyncio
from collections.abc import Mapping
from typing import Final, Protocol

from domain.ids import Lang

_LOOKED_AT: Final = 600
_TAGS: Final = {
    "de": "de",
    "en": "en",
    "uk": "uk",
    "ru": "ru",
    "bg": "bg",
    "ar": "ar",
    "fa": "prs",
    "ps": "ps",
    "ku": "kmr",
    "ro": "ro",
    "sq": "sq",
    "tr": "tr",
    "fr": "fr",
    "bs": "bs",
    "hr": "bs",
    "sr": "bs",
}


class _Model(Protocol):
    """What we use of py3langid, which has no types."""

    def rank(self, text: str) -> list[tuple[str, float]]:
        """Return all codes with their shares of 1, the likeliest first."""


class LangId:
    """How likely a text is in each of our languages, as a model of letter groups sees it."""

    def __init__(self) -> None:
        self._model: _Model | None = None
        self._lock = asyncio.Lock()

    async def likelihoods(self, text: str) -> Mapping[Lang, float]:
        """Return shares of 1; loads the model first, which takes a moment."""
        model = await self._loaded()
        found: dict[Lang, float] = {}
        for code, share in model.rank(text[:_LOOKED_AT]):
            tag = Lang(_TAGS[code])
            found[tag] = found.get(tag, 0.0) + float(share)
        return found

    async def _loaded(self) -> _Model:
        async with self._lock:
            if self._model is None:
                self._model = await asyncio.to_thread(_load)
            return self._model


def _load() -> _Model:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - start-up must not pay for it

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages(list(_TAGS))
    typed: _Model = model
    return typed
