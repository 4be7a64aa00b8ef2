"""Where translations come from: translator, a speaker's check, the German text each message was made from."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from domain.conversation import Frozen
from domain.errors import FlowError
from domain.ids import GERMAN, Lang, MessageId
from locales.languages import FOLDER
from locales.resources import Message, Resources, load_resources

_FILE = "provenance.toml"


class GroupProvenance(Frozen):
    """The origin of one file: translator, whether a speaker checked it, the German hashes by message."""

    translator: str = "Lotse"
    checked: bool = False
    source: Mapping[MessageId, str] = Field(default_factory=dict)


class Provenance(Frozen):
    """The origins of all files of one language, by file name without its ending."""

    group: Mapping[str, GroupProvenance] = Field(default_factory=dict)


def source_hash(message: Message) -> str:
    """Give a short hash of a message's text that ignores comments and white space."""
    return hashlib.sha256(message.source.encode()).hexdigest()[:12]


def load_provenance(folder: Path, language: Lang) -> Provenance:
    """Read provenance.toml of a language; empty when there is none. Raises FlowError when it is wrong."""
    path = folder / language / _FILE
    if not path.exists():
        return Provenance()
    try:
        return Provenance.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise FlowError(f"{language}/{_FILE}: {error}") from error


def write_provenance(language: Lang, folder: Path = FOLDER) -> Path:
    """Note that every message of a language fits the German of today.

    A file one of whose messages now stands for another German text counts as unchecked again.
    """
    german = load_resources(folder, GERMAN)
    translated = load_resources(folder, language)
    before = load_provenance(folder, language)
    found: dict[str, GroupProvenance] = {}
    for group in translated.groups:
        old = before.group.get(group, GroupProvenance())
        hashes = _hashes(german, translated, group)
        checked = old.checked and all(hashes.get(name) == known for name, known in old.source.items())
        found[group] = GroupProvenance(translator=old.translator, checked=checked, source=hashes)
    return _write(folder / language / _FILE, found)


def note_checked(language: Lang, folder: Path, verdicts: Mapping[MessageId, bool]) -> Path:
    """Note what a speaker has compared with the German of today, and whether she finds it right.

    A file is checked when all its messages are; of those she did not see the old check counts, where their
    German has not changed since.
    """
    german = load_resources(folder, GERMAN)
    translated = load_resources(folder, language)
    before = load_provenance(folder, language)
    found: dict[str, GroupProvenance] = {}
    for group in translated.groups:
        old = before.group.get(group, GroupProvenance())
        today = _hashes(german, translated, group)
        kept = {name: old.source[name] for name in today if name in old.source and name not in verdicts}
        seen = {name: value for name, value in today.items() if name in verdicts}
        right = all(verdicts.get(name, old.checked and kept.get(name) == today[name]) for name in today)
        source = dict(sorted((kept | seen).items()))
        found[group] = GroupProvenance(translator=old.translator, checked=right, source=source)
    return _write(folder / language / _FILE, found)


def _write(path: Path, groups: Mapping[str, GroupProvenance]) -> Path:
    lines = ["# Written by write_provenance: which German text each message was translated from.\n"]
    for name, group in groups.items():
        lines += [
            f"[group.{name}]\n",
            f"translator = {json.dumps(group.translator, ensure_ascii=False)}\n",
            f"checked = {str(group.checked).lower()}\n\n",
            f"[group.{name}.source]\n",
            *(f'{message} = "{value}"\n' for message, value in group.source.items()),
            "\n",
        ]
    path.write_text("".join(lines).rstrip() + "\n", encoding="utf-8")
    return path


def _hashes(german: Resources, translated: Resources, group: str) -> dict[MessageId, str]:
    return {
        name: source_hash(german.messages[name])
        for name, message in sorted(translated.messages.items())
        if message.group == group and name in german.messages
    }
