"""Checks a translation against its German original: same messages, same placeholders, not older than it."""

from collections.abc import Iterator

from domain.ids import GERMAN, Lang
from locales.catalog import Catalog
from locales.findings import Finding, Rule
from locales.provenance import GroupProvenance, source_hash
from locales.resources import Message

_DERIVED = ("_near", "_short")
"""Endings of the shorter forms that every day brings along; a language may use any of them."""


def lint_origin(catalog: Catalog, lang: Lang) -> Iterator[Finding]:
    """Yield what does not fit the German messages; nothing for German itself."""
    if lang == GERMAN:
        return
    german = catalog.resources[GERMAN]
    for message in catalog.resources[lang].messages.values():
        original = german.messages.get(message.id)
        if original is None:
            if message.id not in german.broken:
                yield Finding(Rule.UNKNOWN, f"{message.id} has no German original", lang)
            continue
        if _placeholders(message) != _placeholders(original):
            expected = ", ".join(sorted(_placeholders(original))) or "none"
            found = ", ".join(sorted(_placeholders(message))) or "none"
            note = f"{message.id} has the placeholders {found}; German has {expected}"
            yield Finding(Rule.PLACEHOLDERS, note, lang)
    yield from _age(catalog, lang)


def _age(catalog: Catalog, lang: Lang) -> Iterator[Finding]:
    german, translated = catalog.resources[GERMAN], catalog.resources[lang]
    for group in translated.groups:
        known = catalog.provenance[lang].group.get(group, GroupProvenance()).source
        names = [name for name, message in translated.messages.items() if message.group == group]
        unrecorded = [name for name in names if name in german.messages and name not in known]
        if unrecorded:
            note = f"{group}.ftl: {len(unrecorded)} messages without their German hash, first {unrecorded[0]}"
            yield Finding(Rule.UNRECORDED, note, lang)
        for name in names:
            if name in german.messages and known.get(name, "") not in (
                "",
                source_hash(german.messages[name]),
            ):
                yield Finding(
                    Rule.STALE, f"{name}: the German text has changed since it was translated", lang
                )


def _placeholders(message: Message) -> frozenset[str]:
    names = set()
    for name in message.variables:
        base = next((name.removesuffix(ending) for ending in _DERIVED if name.endswith(ending)), name)
        names.add(f"${base}")
    return frozenset(names)
