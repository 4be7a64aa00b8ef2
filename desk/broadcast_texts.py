"""What a broadcast says in every language, for previews and for the release."""

from collections.abc import Mapping, Sequence

from desk.deps import WordBroadcast
from domain.broadcasts import Content, NoTranslator, PreparedText, Translator, translations
from domain.directory import Directory
from locales.broadcast_texts import prepared_texts
from locales.catalog import Catalog
from locales.languages import GERMAN


def broadcast_words(
    catalog: Catalog, defaults: Mapping[str, str | int], translator: Translator | None = None
) -> WordBroadcast:
    """Return what puts broadcasts into words; `defaults` are the operator's values, such as names."""
    machine = translator or NoTranslator()

    async def words(content: Content, directory: Directory) -> Sequence[PreparedText]:
        wanted = content.audience.languages or [one.tag for one in catalog.languages]
        foreign = [tag for tag in wanted if tag != GERMAN]
        found = {} if content.template else await translations(machine, content.free_text, foreign)
        return prepared_texts(catalog, content, directory, defaults, found)

    return words
