"""The operator's commands for what people entrusted: backup, restore, export."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import UsageError
from ops.records_export import ExportFormat, export_records, schema
from ops.rooms import open_rooms
from ops.running import run
from ops.settings import load_settings
from storage.backup import backup
from storage.restore import restore

records_app = typer.Typer(help="Intake records for another system.", no_args_is_help=True)


def backup_command(directory: Annotated[Path, typer.Argument(help="folder for the copies")]) -> None:
    """Copy the content (dated, keep many) and the keyring (newest only) while everything runs."""

    async def work() -> list[str]:
        async with open_rooms(load_settings()) as rooms:
            report = await backup(rooms.database, rooms.vault, directory, datetime.now(UTC))
        return [
            f"content: {report.content} ({report.rows} rows)",
            f"keyring: {report.keyring} ({report.people} keys)",
        ]

    for line in run(work()):
        typer.echo(line)


def restore_command(
    directory: Annotated[Path, typer.Argument(help="folder with the copies")],
    content: Annotated[Path | None, typer.Option(help="a certain copy instead of the newest")] = None,
) -> None:
    """Replace the content with a copy; people who were erased since stay erased."""

    async def work() -> list[str]:
        async with open_rooms(load_settings(), fresh=True) as rooms:
            report = await restore(rooms.database, rooms.vault, directory, content)
        keys = ["keyring: brought back"] if report.keyring_restored else []
        return [
            f"content: {report.content} ({report.rows} rows)",
            f"stays erased: {report.erased}",
            f"messages set aside, not sent: {report.set_aside}",
            *keys,
        ]

    for line in run(work()):
        typer.echo(line)


@records_app.command("export")
def records_export(
    form: Annotated[ExportFormat, typer.Option("--format", help="how to write them")] = ExportFormat.JSONL,
    since: Annotated[str, typer.Option(help="only what changed since, ISO date or time")] = "",
) -> None:
    """Write intake records to standard output."""
    after = _moment(since)

    async def work() -> int:
        async with open_rooms(load_settings()) as rooms:
            return await export_records(rooms.database, rooms.vault, form, after, sys.stdout)

    count = run(work())
    typer.echo(f"{count} records", err=True)


@records_app.command("schema")
def records_schema() -> None:
    """Print the JSON Schema of an intake record."""
    typer.echo(schema())


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--since {text}: not an ISO date or time, for example 2026-12-02") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
