"""A broadcast in the final words of every language: a template, or free German text with a line before it."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from domain.broadcast_words import HEADING, NOT_TRANSLATED, template_phrases
from domain.broadcasts import Content, PreparedText
from domain.directory import Directory
from domain.ids import GERMAN, Lang
from domain.messages import Direction
from domain.phrases import Phrase
from domain.translation import Translation
from locales.catalog import Catalog
from locales.isolates import isolate
from locales.languages import Language
from locales.machine_words import below_german
from locales.wording import Wording

NEWS: Final = "news"
"""The file of the catalogues that all stored texts of broadcasts stand in."""
_EMPTY_LINES: Final = re.compile(r"\n\s*\n")
_NOTHING: Final[Mapping[Lang, Translation]] = {}


def prepared_texts(
    catalog: Catalog,
    content: Content,
    directory: Directory,
    defaults: Mapping[str, str | int],
    translations: Mapping[Lang, Translation] = _NOTHING,
) -> tuple[PreparedText, ...]:
    """Return what people of every enabled language would read; only those of the audience's languages.

    `defaults` are the operator's values (the name of the office), `translations` of the free text are made
    by a machine and marked so, below the German original. Without words yet there are no paragraphs.
    """
    wanted = content.audience.languages
    languages = [one for one in catalog.languages if not wanted or one.tag in wanted]
    if content.template is None:
        return tuple(_free(catalog, content, one, defaults, translations.get(one.tag)) for one in languages)
    return tuple(_from_template(catalog, content, directory, one, defaults) for one in languages)


def _from_template(
    catalog: Catalog,
    content: Content,
    directory: Directory,
    language: Language,
    defaults: Mapping[str, str | int],
) -> PreparedText:
    phrases = template_phrases(content, directory)
    if not phrases:
        return PreparedText(language.tag, language.tag, _checked(catalog, language), ())
    before = catalog.fallbacks.total()
    words = _said(Wording(catalog, language.tag, defaults), (HEADING, *phrases))
    if catalog.fallbacks.total() == before:
        return PreparedText(language.tag, language.tag, _checked(catalog, language), words)
    # One language a message: where a part of it is missing, the whole of it is German.
    words = _said(Wording(catalog, GERMAN, defaults), (HEADING, *phrases))
    return PreparedText(language.tag, GERMAN, checked=True, paragraphs=words)


def _free(
    catalog: Catalog,
    content: Content,
    language: Language,
    defaults: Mapping[str, str | int],
    translated: Translation | None,
) -> PreparedText:
    tag, checked = language.tag, _checked(catalog, language)
    original = _paragraphs(content.free_text)
    if not original:
        return PreparedText(tag, tag, checked, ())
    wording = Wording(catalog, tag, defaults)
    heading = wording.say(HEADING)
    if tag == GERMAN:
        return PreparedText(tag, tag, checked, (heading, *original))
    if translated is None:
        return PreparedText(tag, GERMAN, checked, (heading, wording.say(NOT_TRANSLATED)), original)
    german = (_within(part, language) for part in original)
    foreign = (part for text in below_german(wording, translated) for part in _paragraphs(text))
    return PreparedText(tag, tag, checked=False, paragraphs=(heading, *german, *foreign))


def _said(wording: Wording, phrases: Sequence[Phrase]) -> tuple[str, ...]:
    return tuple(wording.say(one) for one in phrases)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _EMPTY_LINES.split(text) if part.strip())


def _within(german: str, language: Language) -> str:
    """Keep the writing direction of German lines inside a message that runs the other way."""
    return german if language.direction is Direction.LTR else isolate(german)


def _checked(catalog: Catalog, language: Language) -> bool:
    return catalog.checked(language.tag, NEWS)
