"""The German names of places, topics and languages, by their codes."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from desk.deps import DeskDeps
from desk.german import OFFICE_ZONE
from domain.directory import Directory
from domain.ids import GERMAN


@dataclass(frozen=True, slots=True)
class Names:
    """Looks names up in the directory and the catalogue; what is not there any more shows its code."""

    deps: DeskDeps
    directory: Directory

    def topic(self, code: str) -> str:
        """Return the office's own label of a topic, or the catalogue's."""
        topic = self.directory.topic(code)
        own = None if topic is None else topic.labels.get(GERMAN)
        return own or self.deps.label(f"topic-{code}")

    def language(self, code: str) -> str:
        """Return the German name of a language."""
        return self.deps.language_names.get(code, code)

    def municipality(self, code: str | None) -> str:
        """Return the name of a municipality; people may be unsure about theirs."""
        if code is None:
            return "nicht sicher"
        found = self.directory.municipality(code)
        return code if found is None else found.name

    def place(self, code: str) -> str:
        """Return the name of a place."""
        found = self.directory.place(code)
        return code if found is None else found.name

    def zone(self, code: str) -> ZoneInfo:
        """Return the time zone of a place."""
        found = self.directory.place(code)
        return OFFICE_ZONE if found is None else ZoneInfo(found.tz)


async def load_names(deps: DeskDeps) -> Names:
    """Return the names as they are now."""
    return Names(deps, await deps.load_directory())
