"""All texts of all languages: a message is said in its language, or as a whole in German, never mixed."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number

from domain.errors import FlowError
from domain.ids import GERMAN, Lang, MessageId
from locales.isolates import isolate, plain, strip_outer
from locales.languages import FOLDER, Language, load_languages
from locales.provenance import Provenance, found_right, load_provenance, source_hash
from locales.resources import AllResources, Resources


@dataclass(frozen=True, slots=True)
class Fallback:
    """A message that was wanted in one language and said in German, and why."""

    language: Lang
    message: str
    reason: str


def _ignore(_: Fallback) -> None:
    """Nobody listens."""


@dataclass(slots=True)
class Catalog:
    """The messages of every enabled language. ``strict`` raises where production falls back to German."""

    languages: tuple[Language, ...]
    resources: Mapping[Lang, Resources]
    provenance: Mapping[Lang, Provenance]
    strict: bool = False
    on_fallback: Callable[[Fallback], None] = _ignore
    fallbacks: Counter[tuple[Lang, str]] = field(default_factory=Counter)
    _bundles: dict[Lang, FluentBundle] = field(default_factory=dict)
    _languages: dict[Lang, Language] = field(default_factory=dict)
    _labels: dict[tuple[Lang, str], str] = field(default_factory=dict)
    _variables: dict[tuple[Lang, str], frozenset[str]] = field(default_factory=dict)

    @classmethod
    def load(
        cls,
        folder: Path | None = None,
        *,
        strict: bool = False,
        on_fallback: Callable[[Fallback], None] = _ignore,
    ) -> "Catalog":
        """Open the catalogues of a folder (by default the ones that come with Lotse); raises FlowError.

        A language is read when its first message is asked for, or with `read_all`.
        """
        folder = folder or FOLDER
        languages = load_languages(folder)
        return cls(
            languages=languages,
            resources=AllResources(folder, [language.tag for language in languages]),
            provenance={language.tag: load_provenance(folder, language.tag) for language in languages},
            strict=strict,
            on_fallback=on_fallback,
        )

    def read_all(self) -> None:
        """Read all languages now; a second or so, for a thread beside those who wait for nothing."""
        tuple(self.resources.values())

    def language(self, lang: Lang) -> Language:
        """Return an enabled language; German where the tag is not enabled (any more)."""
        if not self._languages:
            self._languages.update({language.tag: language for language in self.languages})
        return self._languages.get(lang) or self._languages[GERMAN]

    def has(self, lang: Lang, message_id: str) -> bool:
        """Say whether the language itself has the message."""
        return lang in self.resources and MessageId(message_id) in self.resources[lang].messages

    def variables(self, lang: Lang, message_id: str) -> frozenset[str]:
        """Return the names of the values that a message uses, in this language or in German."""
        known = self._variables.get((lang, message_id))
        if known is None:
            known = self._used(lang, message_id) | self._used(GERMAN, message_id)
            self._variables[lang, message_id] = known
        return known

    def _used(self, lang: Lang, message_id: str) -> frozenset[str]:
        message = self.resources[lang].messages.get(MessageId(message_id)) if lang in self.resources else None
        if message is None:
            return frozenset()
        return message.variables.union(*(self._used(lang, one) for one in message.references))

    def group_of(self, message_id: str) -> str | None:
        """Return the name of the file a message stands in, or None where German does not have it."""
        message = self.resources[GERMAN].messages.get(MessageId(message_id))
        return message.group if message else None

    def checked(self, lang: Lang, group: str) -> bool:
        """Say whether a speaker has checked a file; German is the original and counts as checked."""
        if lang == GERMAN:
            return True
        provenance = self.provenance.get(lang, Provenance()).group.get(group)
        return provenance is not None and provenance.checked

    def found_right(self, lang: Lang) -> Collection[MessageId]:
        """Return the messages that a speaker has found right and whose German is still the same."""
        german = self.resources[GERMAN].messages
        if lang == GERMAN:
            return frozenset(german)
        return {
            name
            for group in self.provenance.get(lang, Provenance()).group.values()
            for name in found_right(group)
            if name in german and group.source.get(name) == source_hash(german[name])
        }

    def needs_original(self, lang: Lang, group: str) -> bool:
        """Say whether the German text has to stand beside the texts of a file (consent, emergency)."""
        return not self.checked(lang, group)

    def format(self, lang: Lang, message_id: str, args: Mapping[str, str | int]) -> str:
        """Put a message into words; text values are isolated, whole numbers choose plurals.

        Where the language lacks the message or it cannot be formatted, the whole message is German and the
        fallback is counted. Raises FlowError instead when the catalogue is strict.
        """
        text, reason = self.attempt(lang, message_id, args)
        if reason is None:
            return text
        if self.strict:
            raise FlowError(f"{lang}: {message_id}: {reason}")
        self.fallbacks[(lang, message_id)] += 1
        self.on_fallback(Fallback(lang, message_id, reason))
        return self.attempt(GERMAN, message_id, args)[0]

    def label(self, lang: Lang, message_id: str, args: Mapping[str, str | int] | None = None) -> str:
        """Give a short text without isolates, for comparing with what people type."""
        if args:
            return plain(self.format(lang, message_id, args))
        known = self._labels.get((lang, message_id))
        if known is None:
            known = self._labels[lang, message_id] = plain(self.format(lang, message_id, {}))
        return known

    def attempt(self, lang: Lang, message_id: str, args: Mapping[str, str | int]) -> tuple[str, str | None]:
        """Format in this language or not at all: the text, and what is wrong with it (None: nothing)."""
        if not self.has(lang, message_id):
            return message_id, "no such message"
        bundle = self._bundle(lang)
        pattern = bundle.get_message(message_id).value
        if pattern is None:
            return message_id, "no text"
        message = self.resources[lang].messages[MessageId(message_id)]
        choosing = {name for name in message.selectors if isinstance(args.get(name), str)}
        values = {name: value if name in choosing else _prepared(value) for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, values)
        return strip_outer(str(text)), f"{errors[0]}" if errors else None

    def _bundle(self, lang: Lang) -> FluentBundle:
        bundle = self._bundles.get(lang)
        if bundle is None:
            # Fluent's own isolation would also wrap plural variants; here exactly the values are wrapped.
            bundle = FluentBundle([self.language(lang).locale], use_isolating=False)
            for tree in self.resources[lang].trees:
                bundle.add_resource(tree)
            self._bundles[lang] = bundle
        return bundle


def _prepared(value: str | int) -> object:
    """Isolate text; write whole numbers without grouping, so that they look the same everywhere."""
    if isinstance(value, str):
        return isolate(value)
    return fluent_number(value, useGrouping=False)
