"""Everything a turn may look at besides the state: flows, directory, languages, labels, channel policy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.ids import FlowId, Lang
from flows.definition import Flow

HOME = FlowId("intake")
MENU = FlowId("menu")
RESUME = FlowId("resume")
LANGUAGE = FlowId("language")
APPOINTMENT = FlowId("appointment")
STATUS = FlowId("status")
PRIVACY = FlowId("privacy")
NEWS = FlowId("news")

Label = Callable[[str, Lang], str]
"""The words of a Fluent id in a language, without arguments; empty when there are none."""


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
    limits: Limits = Limits()

    def under(self, policy: ChannelPolicy) -> "Book":
        """Return the same book for a channel with another policy."""
        return replace(self, policy=policy)

    def speaks(self, language: str | None) -> bool:
        """Say whether a language is enabled."""
        return any(name.tag == language for name in self.languages)
