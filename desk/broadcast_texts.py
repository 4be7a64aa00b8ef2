"""What a broadcast says in every language, for previews and for the release."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.broadcasts import Content, NoTranslator, PreparedText, Translator, translations
from domain.directory import Directory
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog
from locales.languages import GERMAN


@dataclass(frozen=True, slots=True)
class BroadcastWords:
    """Puts broadcasts into words; `defaults` are the operator's values, such as names."""

    catalog: Catalog
    defaults: Mapping[str, str | int]
    translator: Translator

    @property
    def translates(self) -> bool:
        """Whether a machine is there that turns free text into other languages."""
        return not isinstance(self.translator, NoTranslator)

    async def __call__(self, content: Content, directory: Directory) -> Sequence[PreparedText]:
        """Return the words of each language that is meant."""
        wanted = content.audience.languages or [one.tag for one in self.catalog.languages]
        foreign = [tag for tag in wanted if tag != GERMAN]
        found = {} if content.template else await translations(self.translator, content.free_text, foreign)
        return prepared_texts(self.catalog, content, directory, self.defaults, found)
