"""The form of a transcript: what a person does turn by turn, and what must be seen; in no language."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from domain.conversation import ChannelPolicy, Frozen, Phase
from domain.events import Attachment, Command
from domain.notices import NoticeOption
from tests.transcripts.deeds import Deed

FOLDER = Path(__file__).parent
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def _span(text: object) -> object:
    found = re.fullmatch(r"(\d+)([smhd])", text) if isinstance(text, str) else None
    return text if found is None else timedelta(**{_UNITS[found[2]]: int(found[1])})


Span = Annotated[timedelta, BeforeValidator(_span)]
"""Written as ``20s``, ``16m``, ``3h`` or ``2d``."""
Plain = bool | int | str | tuple[str, ...]


class OldButton(Frozen):
    """A button of a question that was open before."""

    step: str
    option: str


class Turn(Frozen):
    """One thing that happens, and what must be so afterwards.

    Options may be written as ``{language}``, ``{other}`` (the next one), ``slot.1`` or ``day.2``; what is
    typed may be ``{other name}``.
    Message ids are looked for in the person's language, in this order, in what the turn told her.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: str | None = None
    """The place whose link was used, empty for none."""
    press: str | None = None
    tick: tuple[str, ...] | None = None
    type: str | None = None
    say: str | None = None
    """A message id whose words are typed."""
    command: Command | None = None
    attach: Attachment | None = None
    language: str | None = None
    old: OldButton | None = None
    notice: NoticeOption | None = None
    """A button of the newest notice that has any."""
    again: bool | None = None
    """The same once more, as a new update: a double press."""
    redelivered: bool | None = None
    """The very same update once more."""
    deed: Deed | None = None
    """Something that others do meanwhile."""

    by_button: bool = False
    """Pressed even where the person types: what is meant is the button itself."""
    after: Span | None = None
    not_in: tuple[str, ...] = ()
    """Languages in which this turn is left out."""
    only_in: tuple[str, ...] = ()
    """The languages in which alone this turn happens, if any are named."""

    sees: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    """Words that are told as they stand here."""
    silent: bool = False
    file: bool | None = None
    step: str | None = None
    phase: Phase | None = None
    answers: dict[str, Plain] = Field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    ticked: tuple[str, ...] | None = None
    slots: bool | None = None
    erased: bool = False
    new_person: bool = False
    nobody: bool = False
    """Nothing at all is stored about her."""
    records: int | None = None
    visits: int | None = None
    waiting: int | None = None
    consents: int | None = None
    record: dict[str, Plain] = Field(default_factory=dict)
    """Parts of the newest record; ``content.x`` is in its sealed part."""
    seen_by: str | None = None
    """Who of the staff finds the newest record in the list of those without an appointment."""

    def happens_in(self, language: str) -> bool:
        """Say whether this turn happens in a language."""
        return language not in self.not_in and (not self.only_in or language in self.only_in)

    @property
    def counts(self) -> bool:
        """Whether anything is to be counted in the database."""
        return any(one is not None for one in (self.records, self.visits, self.waiting, self.consents))

    @model_validator(mode="after")
    def _one_deed(self) -> "Turn":
        deeds = (self.start, self.press, self.tick, self.type, self.say, self.command, self.attach)
        others = (self.language, self.old, self.notice, self.again, self.redelivered, self.deed)
        if sum(one is not None for one in (*deeds, *others)) != 1:
            raise ValueError("a turn has exactly one thing that happens")
        return self


class Transcript(Frozen):
    """One way through the conversation."""

    title: str
    channel: str | None = None
    policy: ChannelPolicy = ChannelPolicy.FULL
    turn: tuple[Turn, ...]


def load(name: str) -> Transcript:
    """Read a transcript; a file of the wrong form says what is wrong with it."""
    whole = _read(FOLDER / f"{name}.toml")
    return Transcript.model_validate({**whole, "turn": list(_unfolded(whole["turn"]))})


def _unfolded(turns: Iterable[dict[str, object]]) -> Iterator[dict[str, object]]:
    """Put the turns of a part where the part is named."""
    for turn in turns:
        if "part" in turn:
            yield from _unfolded(_read(FOLDER / "parts" / f"{turn['part']}.toml")["turn"])
        else:
            yield turn


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def names() -> list[str]:
    """Return the names of all transcripts."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))
