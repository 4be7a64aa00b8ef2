"""What a broadcast says in every language, for previews and for the release."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from domain.broadcasts import Content, PreparedText
from domain.directory import Directory
from domain.ids import GERMAN, Lang
from domain.translation import NotTranslated, Support, Translation, Translator, Wanted, Why, is_german
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog

_POSSIBLE: Final = frozenset({Support.YES, Support.APPROXIMATE})
_KEPT: Final = 64
"""So many translations are remembered: a few texts in every language."""


class TranslationBusy(Exception):  # noqa: N818 - the state of the machine, said to who asked
    """Too much waits for the translator: the words are not final yet."""


@dataclass(frozen=True, slots=True)
class BroadcastWords:
    """Puts broadcasts into words; `defaults` are the operator's values, such as names.

    What was translated is remembered for a while, so that a preview that is looked at again costs nothing.
    """

    catalog: Catalog
    defaults: Mapping[str, str | int]
    translator: Translator
    _made: OrderedDict[tuple[str, Lang], Translation | None] = field(
        default_factory=OrderedDict, init=False, repr=False, compare=False
    )

    @property
    def translates(self) -> bool:
        """Whether a machine is there that turns free text into any other language."""
        foreign = (one.tag for one in self.catalog.languages if not is_german(one.tag))
        return any(self.translator.support(GERMAN, tag) in _POSSIBLE for tag in foreign)

    async def __call__(
        self, content: Content, directory: Directory, *, final: bool = False
    ) -> Sequence[PreparedText]:
        """Return the words of each language that is meant. Not inside a transaction: it takes a while.

        While the translator is busy, the languages that it has not come to yet are in German in a preview;
        `TranslationBusy` where the words are to be `final`.
        """
        wanted = content.audience.languages or [one.tag for one in self.catalog.languages]
        foreign = [tag for tag in wanted if tag != GERMAN]
        found = {} if content.template else await self._translations(content.free_text, foreign, final=final)
        return prepared_texts(self.catalog, content, directory, self.defaults, found)

    async def _translations(
        self, text: str, languages: Sequence[Lang], *, final: bool
    ) -> Mapping[Lang, Translation]:
        """Translate a text into every language for which that is possible.

        One after the other: people in conversations wait for the same translator.
        """
        made: dict[Lang, Translation] = {}
        try:
            for language in languages:
                words = await self._translated(text, language)
                if words is not None:
                    made[language] = words
        except TranslationBusy:
            if final:
                raise
        return made

    async def _translated(self, text: str, language: Lang) -> Translation | None:
        """Return the translation; sentences that have none stand in it in German."""
        if (text, language) in self._made:
            self._made.move_to_end((text, language))
            return self._made[text, language]
        found = await self.translator.translate(Wanted(text, GERMAN, language, certain=True))
        if isinstance(found, NotTranslated):
            if found.why is Why.BUSY:
                raise TranslationBusy
            return None
        words = found if found.says_more else None
        self._made[text, language] = words
        if len(self._made) > _KEPT:
            self._made.popitem(last=False)
        return words
