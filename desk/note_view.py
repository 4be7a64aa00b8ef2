"""The line that staff added to a change, as people of other languages got it."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.flags import Flag
from desk.names import Names
from desk.translated_view import TextView, machine_flags, translated_view
from domain.ids import Lang
from domain.office_changes import Note
from domain.translation import is_german


@dataclass(frozen=True, slots=True)
class TranslatedNote:
    """The line in one language, and how far it is to be trusted."""

    text: TextView
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class NoteView:
    """The line in the languages of those who got it; the others read it in German only."""

    translated: tuple[TranslatedNote, ...]
    german_only: tuple[str, ...]


def note_view(note: Note, languages: Iterable[Lang], names: Names) -> NoteView:
    """Return what people who read these languages got; nothing about the languages of others."""
    foreign = sorted({one for one in languages if not is_german(one)}, key=names.language)
    found = [one for language in foreign if (one := note.into(language)) is not None]
    done = {one.target for one in found}
    return NoteView(
        tuple(TranslatedNote(translated_view(one, names), machine_flags(one)) for one in found),
        tuple(names.language(one) for one in foreign if one not in done),
    )
