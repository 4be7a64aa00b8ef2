"""What `lotse models list` prints: the installed models, their memory, and what our languages still need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from locales.languages import load_languages
from translation.codes import GERMAN, code_of, is_approximate
from translation.packages import ENGLISH, Package, route
from translation.ports import Code, Direction

_MB: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class LanguageModels:
    """One of our languages: which packages carry it to German and back, and which of them are missing."""

    tag: str
    to_german: str
    from_german: str


def model_lines(packages: Mapping[Direction, Package], folder: Path, budget_mb: int) -> list[str]:
    """Return the whole report, line by line."""
    lines = _table(
        ("pair", "version", "size"),
        [(str(one.direction), one.version, _mb(one.size)) for one in packages.values()],
    )
    whole = sum(package.size for package in packages.values())
    return [
        *(lines if packages else [f"no models in {folder}; docs/translation.md says where they come from"]),
        "",
        f"all together {_mb(whole)}; loaded at a time at most {budget_mb} MB (LOTSE_TRANSLATION_MEMORY_MB)",
        "",
        *_table(
            ("language", "to German", "from German"),
            [(one.tag, one.to_german, one.from_german) for one in language_models(packages)],
        ),
    ]


def language_models(packages: Mapping[Direction, Package]) -> list[LanguageModels]:
    """Say of each of our languages how it is translated to German and from it."""
    return [
        LanguageModels(
            language.tag,
            _way(packages, code_of(language.tag), GERMAN, approximate=is_approximate(language.tag)),
            _way(packages, GERMAN, code_of(language.tag), approximate=is_approximate(language.tag)),
        )
        for language in load_languages()
    ]


def _way(
    packages: Mapping[Direction, Package], source: Code | None, target: Code | None, *, approximate: bool
) -> str:
    if source is None or target is None:
        return "no model exists"
    if source == target:
        return "-"
    hops = route(packages, source, target)
    if hops is None:
        return f"missing: {_names(missing(packages, source, target))}"
    return _names(hops) + (", approximate" if approximate else "")


def missing(packages: Mapping[Direction, Package], source: Code, target: Code) -> Sequence[Direction]:
    """Return the packages that a way by English lacks."""
    if ENGLISH in (source, target):
        return (Direction(source, target),)
    hops = (Direction(source, ENGLISH), Direction(ENGLISH, target))
    return [hop for hop in hops if hop not in packages]


def _names(hops: Sequence[Direction]) -> str:
    return " ".join(map(str, hops))


def _mb(size: int) -> str:
    return f"{size / _MB:,.1f} MB"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    everything = [head, *rows]
    widths = [max(len(cell) for cell in column) for column in zip(*everything, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in everything
    ]
