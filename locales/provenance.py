"""Where translations come from: translator, a speaker's check, the German text each message was made from."""

import hashlib
import json
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from domain.conversation import Frozen
from domain.errors import FlowError
from domain.ids import GERMAN, Lang, MessageId
from locales.languages import FOLDER
from locales.resources import Message, Resources, load_resources

_FILE = "provenance.toml"


class GroupProvenance(Frozen):
    """The origin of one file: translator, whether a speaker checked it, the German hashes by message.

    ``right`` are the messages of an unchecked file that she has found right so far.
    """

    translator: str = "Lotse"
    checked: bool = False
    right: tuple[MessageId, ...] = ()
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
        right = {name for name in found_right(old) if hashes.get(name) == old.source.get(name)}
        found[group] = _judged(old, right, hashes, all_of=old.source if old.checked else hashes)
    return _write(folder / language / _FILE, found)


def note_checked(
    language: Lang, folder: Path, verdicts: Mapping[MessageId, bool], changed: Collection[MessageId] = ()
) -> Path:
    """Note what a speaker finds right or not (``verdicts``) of the texts that she was shown.

    What she finds right, and what she ``changed``, fits the German of today. A file is checked when all its
    messages are; of those she did not see an older check counts, where their German has not changed since.
    """
    german = load_resources(folder, GERMAN)
    translated = load_resources(folder, language)
    before = load_provenance(folder, language)
    found: dict[str, GroupProvenance] = {}
    for group in translated.groups:
        old = before.group.get(group, GroupProvenance())
        today = _hashes(german, translated, group)
        fits = {name for name in today if verdicts.get(name) or name in changed}
        source = {name: today[name] if name in fits else old.source.get(name, "") for name in today}
        older = {name for name in found_right(old) if verdicts.get(name, True) and name not in changed}
        right = {name for name in today if verdicts.get(name) or name in older}
        right = {name for name in right if source[name] == today[name]}
        known = {name: value for name, value in source.items() if value}
        found[group] = _judged(old, right, known, all_of=today)
    return _write(folder / language / _FILE, found)


def found_right(group: GroupProvenance) -> Collection[MessageId]:
    """Return the messages of a file that a speaker has found right, as they were then."""
    return tuple(group.source) if group.checked else group.right


def _judged(
    old: GroupProvenance,
    right: Collection[MessageId],
    source: Mapping[MessageId, str],
    *,
    all_of: Collection[MessageId],
) -> GroupProvenance:
    checked = bool(all_of) and all(name in right for name in all_of)
    return GroupProvenance(
        translator=old.translator,
        checked=checked,
        right=() if checked else tuple(sorted(right)),
        source=source,
    )


def _write(path: Path, groups: Mapping[str, GroupProvenance]) -> Path:
    lines = ["# Written by write_provenance: which German text each message was translated from.\n"]
    for name, group in groups.items():
        lines += [
            f"[group.{name}]\n",
            f"translator = {json.dumps(group.translator, ensure_ascii=False)}\n",
            f"checked = {str(group.checked).lower()}\n",
            *([f"right = {json.dumps(group.right)}\n"] if group.right else []),
            "\n",
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
