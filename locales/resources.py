"""The .ftl files of one language, parsed: messages with their variables and group, and what is no Fluent."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from domain.ids import Lang, MessageId

_ID = re.compile(r"[a-zA-Z][\w-]*")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a file; ``group`` is the file's name without its ending.

    ``text`` is its literal text, and ``selectors`` are the variables that choose between variants.
    """

    id: MessageId
    group: str
    pattern: ast.Pattern
    text: str
    variables: frozenset[str]
    selectors: frozenset[str]
    references: frozenset[str] = frozenset()
    """Other messages whose text stands in this one."""
    variants: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By variable that chooses: the names of its variants, as they are written."""

    @property
    def source(self) -> str:
        """The pattern in Fluent with white space evened out; only checks ask for it, a start need not pay."""
        entry = ast.Message(id=ast.Identifier(self.id), value=self.pattern)
        return _SPACE.sub(" ", FluentSerializer().serialize_entry(entry)).strip()


@dataclass(frozen=True, slots=True)
class Junk:
    """A part of a file that is no Fluent."""

    group: str
    first_line: str
    reason: str


@dataclass(frozen=True, slots=True)
class Resources:
    """All files of one language."""

    language: Lang
    trees: tuple[ast.Resource, ...]
    messages: dict[MessageId, Message]
    junk: tuple[Junk, ...]
    doubles: tuple[MessageId, ...]

    @property
    def groups(self) -> tuple[str, ...]:
        """The names of the files that hold messages, in alphabetical order."""
        return tuple(sorted({message.group for message in self.messages.values()}))

    @property
    def broken(self) -> frozenset[str]:
        """The ids of messages that are there but are no Fluent."""
        return frozenset(found[0] for junk in self.junk if (found := _ID.match(junk.first_line)))


class AllResources(Mapping[Lang, Resources]):
    """The files of all languages, each language parsed when it is first asked for: a start waits for none."""

    def __init__(self, folder: Path, languages: Iterable[Lang]) -> None:
        self._folder = folder
        self._found: dict[Lang, Resources | None] = dict.fromkeys(languages)

    def __getitem__(self, language: Lang) -> Resources:
        """Return the files of a language; raises KeyError where it is not enabled."""
        found = self._found[language]
        if found is None:
            # Two threads may both parse it; what they find is the same.
            found = self._found[language] = load_resources(self._folder, language)
        return found

    def __contains__(self, language: object) -> bool:
        """Say whether a language is enabled, without parsing it."""
        return language in self._found

    def __iter__(self) -> Iterator[Lang]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def load_resources(folder: Path, language: Lang) -> Resources:
    """Parse every .ftl file of a language; a language without a folder has no messages."""
    trees: list[ast.Resource] = []
    messages: dict[MessageId, Message] = {}
    junk: list[Junk] = []
    doubles: list[MessageId] = []
    for path in sorted((folder / language).glob("*.ftl")):
        file = _parsed(path.read_text(encoding="utf-8"), path.stem)
        trees.append(file.tree)
        junk.extend(file.junk)
        for message in file.messages:
            if message.id in messages:
                doubles.append(message.id)
            else:
                messages[message.id] = message
    return Resources(language, tuple(trees), messages, tuple(junk), tuple(doubles))


@dataclass(frozen=True, slots=True)
class _File:
    tree: ast.Resource
    messages: tuple[Message, ...]
    junk: tuple[Junk, ...]


@lru_cache(maxsize=512)
def _parsed(text: str, group: str) -> _File:
    """Parse a file; parsing is slow, and the same text comes again with every catalogue of a process."""
    tree = FluentParser(with_spans=False).parse(text)  # where it stands in the file costs memory and time
    return _File(tree, tuple(_messages(tree, group)), tuple(_junk(tree, group)))


def _messages(tree: ast.Resource, group: str) -> Iterator[Message]:
    for entry in tree.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            collector = _Collector()
            collector.visit(entry.value)
            yield Message(
                id=MessageId(entry.id.name),
                group=group,
                pattern=entry.value,
                text="\n".join(collector.texts),
                variables=frozenset(collector.variables),
                selectors=frozenset(collector.selectors),
                references=frozenset(collector.references),
                variants={name: frozenset(keys) for name, keys in collector.variants.items()},
            )


def _junk(tree: ast.Resource, group: str) -> Iterator[Junk]:
    for entry in tree.body:
        if isinstance(entry, ast.Junk):
            first_line = (entry.content or "").strip().split("\n")[0]
            reason = entry.annotations[0].message if entry.annotations else None
            yield Junk(group, first_line, reason or "no Fluent")


class _Collector(Visitor):
    """Gathers the variables of a pattern, those that choose between variants, and its text."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: set[str] = set()
        self.variants: dict[str, set[str]] = {}
        self.references: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - name given by fluent.syntax
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - name given by fluent.syntax
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - name given by fluent.syntax
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            self.selectors.add(name)
            keys = (one.key for one in node.variants)
            names = {key.name if isinstance(key, ast.Identifier) else str(key.value) for key in keys}
            self.variants.setdefault(name, set()).update(names)
        self.generic_visit(node)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802 - name given by fluent.syntax
        self.texts.append(str(node.parse()["value"]))

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - name given by fluent.syntax
        self.texts.append(node.value)
