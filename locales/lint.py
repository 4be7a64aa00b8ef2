"""Checks the catalogues against German and against the places that show them; knows no flows, only values."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from domain.ids import GERMAN, Lang, MessageId
from locales.catalog import Catalog
from locales.findings import LIMITS, Choice, Finding, Layout, Rule, Use
from locales.isolates import plain
from locales.origin_lint import lint_origin
from locales.program_uses import program_uses
from locales.resources import Resources
from locales.samples import sample_values

_FORMAT_ALLOWED = frozenset("\u00ad\u200c\u200d\u200e\u200f")
"""Soft hyphen, joiners and direction marks; everything else of their kind has no place in a text."""


def lint(catalog: Catalog, uses: Sequence[Use] = (), choices: Sequence[Choice] = ()) -> list[Finding]:
    """Return every broken rule, by language in their order; empty means that the catalogues are clean."""
    all_uses = (*uses, *program_uses())
    findings: list[Finding] = []
    for language in catalog.languages:
        resources = catalog.resources[language.tag]
        if not resources.messages and not resources.junk:
            findings.append(Finding(Rule.NO_CATALOGUE, "the folder has no messages", language.tag))
            continue
        findings += _files(resources)
        findings += _missing(catalog, language.tag, uses)
        findings += lint_origin(catalog, language.tag)
        findings += _texts(catalog, language.tag)
        findings += _lengths(catalog, language.tag, all_uses)
        findings += _choices(catalog, language.tag, choices)
    return findings


def _files(resources: Resources) -> Iterator[Finding]:
    for junk in resources.junk:
        message = f"{junk.group}.ftl: {junk.reason} ({junk.first_line})"
        yield Finding(Rule.JUNK, message, resources.language)
    for double in resources.doubles:
        yield Finding(Rule.DOUBLE, f"{double} is written twice", resources.language)


def _missing(catalog: Catalog, lang: Lang, uses: Iterable[Use]) -> Iterator[Finding]:
    """Yield what is used and missing here; what German lacks is reported for German alone."""
    resources, german = catalog.resources[lang], catalog.resources[GERMAN]
    first_use: dict[MessageId, Use] = {}
    for use in uses:
        first_use.setdefault(use.message, use)
    for name in first_use.keys() | german.messages.keys() if lang == GERMAN else german.messages.keys():
        if name not in resources.messages and name not in resources.broken:
            use = first_use.get(name, Use(name))
            yield Finding(Rule.MISSING, f"{name} is missing", lang, use.flow, use.step)


def _texts(catalog: Catalog, lang: Lang) -> Iterator[Finding]:
    for message in catalog.resources[lang].messages.values():
        text, reason = catalog.attempt(lang, message.id, sample_values(message))
        if reason is not None:
            yield Finding(Rule.BROKEN, f"{message.id}: {reason}", lang)
        if len(text) > LIMITS[Layout.TEXT]:
            note = f"{message.id} has {len(text)} characters, {LIMITS[Layout.TEXT]} fit"
            yield Finding(Rule.TEXT_TOO_LONG, note, lang)
        found = sorted({letter for letter in message.text if _is_control(letter)})
        if found:
            names = ", ".join(f"U+{ord(letter):04X}" for letter in found)
            yield Finding(Rule.CONTROL_CHARACTER, f"{message.id} contains {names}", lang)


def _is_control(letter: str) -> bool:
    category = unicodedata.category(letter)
    return (category == "Cc" and letter != "\n") or (category == "Cf" and letter not in _FORMAT_ALLOWED)


def _lengths(catalog: Catalog, lang: Lang, uses: Iterable[Use]) -> Iterator[Finding]:
    for use in dict.fromkeys(uses):
        limit = LIMITS[use.layout]
        if use.layout is Layout.TEXT or not catalog.has(lang, use.message):
            continue
        text = shown_label(catalog, lang, use)
        if len(text) > limit:
            note = f"{use.message} “{text}” has {len(text)} characters, {limit} fit: {use.layout}"
            yield Finding(Rule.LABEL_TOO_LONG, note, lang, use.flow, use.step)


def shown_label(catalog: Catalog, lang: Lang, use: Use) -> str:
    """Return the words of a message as the place that shows it shows them."""
    message = catalog.resources[lang].messages[use.message]
    text = plain(catalog.attempt(lang, use.message, sample_values(message))[0])
    if use.layout is Layout.EDIT_BUTTON and catalog.has(lang, "edit-button"):
        return plain(catalog.attempt(lang, "edit-button", {"label": text})[0])
    return text


def _choices(catalog: Catalog, lang: Lang, choices: Iterable[Choice]) -> Iterator[Finding]:
    for choice in choices:
        seen: dict[str, MessageId] = {}
        for label in dict.fromkeys(choice.labels):
            if not catalog.has(lang, label):
                continue
            text = plain(catalog.attempt(lang, label, {})[0]).casefold().strip()
            if text in seen:
                note = f"{seen[text]} and {label} have the same words: {text}"
                yield Finding(Rule.SAME_LABEL, note, lang, choice.flow, choice.step)
            seen.setdefault(text, label)
