"""The table at the end: for the terminal, and as Markdown for docs/reliability.md."""

from collections.abc import Sequence
from statistics import median
from typing import Final

from storage.statements import Dialect
from tests.faults.findings import Row, Verdict

HEADINGS: Final = (
    "scenario",
    "database",
    "channel",
    "people",
    "kills",
    "lost conversations",
    "lost updates",
    "effects twice",
    "replies twice (allowed)",
    "start to first answer, p50 / max",
    "seconds",
    "verdict",
)
_NAMES: Final = {Dialect.SQLITE: "SQLite", Dialect.POSTGRESQL: "PostgreSQL"}


def broken(rows: Sequence[Row]) -> bool:
    """Say whether a promise was broken in any of the runs."""
    return any(row.finding.verdict is Verdict.BROKEN for row in rows)


def cells(row: Row) -> tuple[str, ...]:
    """Return one run as words and figures, in the order of the headings."""
    found = row.finding
    first = found.first_answers
    return (
        row.scenario.title,
        _NAMES[row.database],
        row.channel.value,
        str(found.people),
        str(found.kills),
        str(found.lost_conversations),
        "–" if found.lost_updates is None else str(found.lost_updates),
        str(found.twice),
        f"{found.repeated} ({found.allowed})",
        f"{median(first):.1f} / {max(first):.1f} s" if first else "–",
        f"{row.seconds:.0f}",
        found.verdict.value if not found.missing else f"{found.verdict.value}: needs {found.missing}",
    )


def as_text(rows: Sequence[Row]) -> str:
    """Return the table for a terminal, then what broke promises and what else there is to say."""
    table = [HEADINGS, *(cells(row) for row in rows)]
    widths = [max(len(line[number]) for line in table) for number in range(len(HEADINGS))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    for row in rows:
        where = f"{row.scenario.name}, {_NAMES[row.database]}, {row.channel.value}"
        lines.extend(f"BROKEN {where}: {complaint}" for complaint in row.finding.complaints)
        if row.finding.note:
            lines.append(f"note   {where}: {row.finding.note}")
    return "\n".join(lines)


def as_markdown(rows: Sequence[Row]) -> str:
    """Return the table as Markdown."""
    rule = ["---", "---", "---", *["---:"] * 8, "---"]
    table = [HEADINGS, rule, *(cells(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in table)
