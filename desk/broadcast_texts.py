"""What a broadcast says in every language, for previews and for the release."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from domain.broadcasts import Content, PreparedText
from domain.directory import Directory
from domain.ids import Lang
from domain.translation import NotTranslated, Support, Translator, Wanted
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog
from locales.languages import GERMAN

_POSSIBLE: Final = frozenset({Support.YES, Support.APPROXIMATE})


@dataclass(frozen=True, slots=True)
class BroadcastWords:
    """Puts broadcasts into words; `defaults` are the operator's values, such as names."""

    catalog: Catalog
    defaults: Mapping[str, str | int]
    translator: Translator

    @property
    def translates(self) -> bool:
        """Whether a machine is there that turns free text into any other language."""
        foreign = (one.tag for one in self.catalog.languages if one.tag.partition("-")[0] != GERMAN)
        return any(self.translator.support(GERMAN, tag) in _POSSIBLE for tag in foreign)

    async def __call__(self, content: Content, directory: Directory) -> Sequence[PreparedText]:
        """Return the words of each language that is meant. Not inside a transaction: it takes a while."""
        wanted = content.audience.languages or [one.tag for one in self.catalog.languages]
        foreign = [tag for tag in wanted if tag != GERMAN]
        found = {} if content.template else await self._translations(content.free_text, foreign)
        return prepared_texts(self.catalog, content, directory, self.defaults, found)

    async def _translations(self, text: str, languages: Sequence[Lang]) -> Mapping[Lang, str]:
        """Translate a text into every language for which that is possible, side by side."""
        made = await asyncio.gather(*(self._translated(text, language) for language in languages))
        return {language: words for language, words in zip(languages, made, strict=True) if words is not None}

    async def _translated(self, text: str, language: Lang) -> str | None:
        """Return the translation; sentences that have none stand in it in German."""
        found = await self.translator.translate(Wanted(text, GERMAN, language, certain=True))
        if isinstance(found, NotTranslated) or all(one.text is None for one in found.passages):
            return None
        return found.text
