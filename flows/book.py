"""Everything a turn may look at besides the state: flows, directory, languages, labels, channel policy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.ids import FlowId, Lang
from flows.definition import Flow

HOME = FlowId("intake")
MENU = FlowId("menu")
RESUME = FlowId("resume")
LANGUAGE = FlowId("language")
SWITCH = FlowId("switch")
APPOINTMENT = FlowId("appointment")
STATUS = FlowId("status")
PRIVACY = FlowId("privacy")
NEWS = FlowId("news")

Label = Callable[[str, Lang], str]
"""The words of a Fluent id in a language, without arguments; empty when there are none."""


class Guess(Protocol):
    """Finds reasons to offer another language; see locales/guessing.py."""

    def named(self, text: str, current: Lang, *, whole: bool) -> tuple[Lang, ...]:
        """Return the other languages that a text names."""

    def written(self, text: str, current: Lang, *, by_script: bool = False) -> tuple[Lang, ...]:
        """Return the other languages that a text may be written in, the likeliest first."""


class NoGuess:
    """Finds no reason ever."""

    def named(self, text: str, current: Lang, *, whole: bool) -> tuple[Lang, ...]:  # noqa: ARG002 - the protocol's
        """Return nothing."""
        return ()

    def written(self, text: str, current: Lang, *, by_script: bool = False) -> tuple[Lang, ...]:  # noqa: ARG002 - as above
        """Return nothing."""
        return ()


@dataclass(frozen=True, slots=True)
class LanguageName:
    """An enabled language and its name in itself."""

    tag: Lang
    name: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep a broken flow or a stuck person from going on for ever."""

    steps_a_turn: int = 100
    turns: int = 500
    days_a_page: int = 4
    misunderstood: int = 3


@dataclass(frozen=True, slots=True)
class Book:
    """The flows as they are now, bound to the directory, the languages and a channel's policy."""

    flows: Mapping[FlowId, Flow]
    directory: Directory
    languages: tuple[LanguageName, ...]
    label: Label
    policy: ChannelPolicy = ChannelPolicy.FULL
    live_limit: int = 2
    months: Mapping[str, int] = field(default_factory=dict)
    """The names of months in all enabled languages, folded, with their numbers."""
    joiners: frozenset[str] = frozenset()
    """The words before the last item of a list in all enabled languages, such as "and"."""
    guess: Guess = field(default_factory=NoGuess)
    limits: Limits = Limits()

    def under(self, policy: ChannelPolicy) -> "Book":
        """Return the same book for a channel with another policy."""
        return replace(self, policy=policy)

    def speaks(self, language: str | None) -> bool:
        """Say whether a language is enabled."""
        return any(name.tag == language for name in self.languages)
