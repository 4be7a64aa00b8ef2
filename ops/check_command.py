"""`lotse check` and `lotse docs`: what is wrong in one line each; the flows as a page of documentation."""

from pathlib import Path
from typing import Annotated

import typer

from domain.errors import SettingsError
from flows.diagram import write
from flows.library import load_flows
from ops.check import Installation, as_json, format_line, run_check
from ops.running import run
from ops.settings import Settings, load_settings

_FLOWS_PAGE = Path("docs/flows.md")


def check_command(
    *, json: Annotated[bool, typer.Option("--json", help="findings as a JSON list")] = False
) -> None:
    """Check flows, catalogues, settings and the database; one line for each finding."""
    settings, problems = _settings()
    installation = None if settings is None else _installation(settings, problems)
    findings = run(run_check(installation, settings_problems=problems))
    if json:
        typer.echo(as_json(findings))
    else:
        for finding in findings:
            typer.echo(format_line(finding))
    if findings:
        raise typer.Exit(1)


def docs_command(path: Annotated[Path, typer.Argument(help="the page to write")] = _FLOWS_PAGE) -> None:
    """Write the page that shows all flows as diagrams and tables."""
    write(path, load_flows())
    typer.echo(f"{path}: written")


def _settings() -> tuple[Settings | None, list[str]]:
    try:
        return load_settings(), []
    except SettingsError as error:
        return None, [str(error)]


def _installation(settings: Settings, problems: list[str]) -> Installation:
    """Name the database; without a key its conversations are not looked at, a wrong key is a finding."""
    secret = None
    if settings.secret_key is not None:
        try:
            secret = settings.key()
        except SettingsError as error:
            problems.append(str(error))
    return Installation(settings.content_url, settings.keyring_url or None, secret)
