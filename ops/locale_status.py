"""How far each language is: complete, stale, checked, and its longest button; a table or JSON."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from domain.ids import GERMAN, FlowId, Lang
from flows.definition import Flow
from locales.catalog import Catalog
from locales.findings import LIMITS, Layout, Rule, Use
from locales.lint import lint, shown_label
from locales.program_uses import program_uses
from ops.check import flow_uses

_BUTTONS = frozenset({Layout.ROW_OF_ONE, Layout.ROW_OF_TWO, Layout.ROW_OF_THREE, Layout.EDIT_BUTTON})
_HEAD = ("language", "", "complete", "stale", "checked", "longest button")


@dataclass(frozen=True, slots=True)
class LanguageStatus:
    """One language: ``checked`` says of each file whether a speaker has checked it."""

    tag: str
    name: str
    direction: str
    translators: tuple[str, ...]
    messages: int
    of: int
    missing: tuple[str, ...]
    stale: int
    checked: Mapping[str, bool]
    longest_button: str
    longest_button_id: str
    longest_button_limit: int

    @property
    def row(self) -> tuple[str, ...]:
        """The cells of the table."""
        done = sum(self.checked.values())
        checked = "original" if self.tag == GERMAN else f"{done} of {len(self.checked)} files"
        longest = f"{len(self.longest_button)} of {self.longest_button_limit}: {self.longest_button}"
        complete = "yes" if not self.missing else f"{self.messages} of {self.of}"
        return (self.tag, self.name, complete, str(self.stale), checked, longest)


def locale_status(flows: Mapping[FlowId, Flow], folder: Path | None = None) -> list[LanguageStatus]:
    """Return the status of every enabled language, in their order; raises FlowError for broken files."""
    catalog = Catalog.load(folder)
    stale = [found.language for found in lint(catalog) if found.rule in {Rule.STALE, Rule.UNRECORDED}]
    buttons = [use for use in (*flow_uses(flows), *program_uses()) if use.layout in _BUTTONS]
    return [
        _status(catalog, language.tag, stale.count(language.tag), buttons) for language in catalog.languages
    ]


def as_table(found: Sequence[LanguageStatus]) -> str:
    """Return the table that people read."""
    rows = [_HEAD, *(one.row for one in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def as_json(found: Sequence[LanguageStatus]) -> str:
    """Return the same for machines, with what is missing and each file's check."""
    return json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2)


def _status(catalog: Catalog, lang: Lang, stale: int, buttons: Sequence[Use]) -> LanguageStatus:
    language, german = catalog.language(lang), catalog.resources[GERMAN]
    missing = tuple(name for name in german.messages if not catalog.has(lang, name))
    shown = [use for use in buttons if catalog.has(lang, use.message)]
    labels = {use: shown_label(catalog, lang, use) for use in shown}
    longest = max(labels, key=lambda use: len(labels[use]), default=None)
    provenance = catalog.provenance[lang].group.values()
    return LanguageStatus(
        tag=lang,
        name=language.full_name,
        direction=language.direction,
        translators=tuple(sorted({group.translator for group in provenance})),
        messages=len(german.messages) - len(missing),
        of=len(german.messages),
        missing=missing,
        stale=stale,
        checked={group: catalog.checked(lang, group) for group in german.groups},
        longest_button="" if longest is None else labels[longest],
        longest_button_id="" if longest is None else longest.message,
        longest_button_limit=0 if longest is None else LIMITS[longest.layout],
    )
