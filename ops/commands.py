"""The operator's commands that need neither chat nor desk: database, setup, staff, backup, checks."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer

from domain.errors import UsageError
from domain.staff import Role
from ops.move import move_installation
from ops.rooms import open_database_only, open_rooms
from ops.running import run
from ops.settings import load_settings
from ops.setup_export import export_setup
from ops.setup_import import import_setup
from ops.setup_parse import read_setup_file
from ops.staff import account_lines, add_account, disable_account, new_password
from storage.database import parse_url, sqlite_path
from storage.migrate import revision_status, upgrade

database_app = typer.Typer(help="The database's revision.", no_args_is_help=True)
setup_app = typer.Typer(help="Organisations, places, staff, hours as one file.", no_args_is_help=True)
staff_app = typer.Typer(help="Desk accounts.", no_args_is_help=True)


@database_app.command("upgrade")
def database_upgrade() -> None:
    """Bring the database to this program's revision; doing it again does nothing."""
    settings = load_settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    run(upgrade(settings.content_url))
    database_status()


@database_app.command("status")
def database_status() -> None:
    """Say which revision the database has and which one this program needs."""
    settings = load_settings()
    url = parse_url(settings.content_url)
    if url.get_backend_name() == "sqlite" and not sqlite_path(url).exists():
        typer.echo("database: not there yet; run `lotse db upgrade`")
        raise typer.Exit(1)
    status = run(revision_status(settings.content_url))
    typer.echo(f"database: {status.current or 'empty'}, program: {status.head}")
    if not status.is_current:
        raise typer.Exit(1)


@database_app.command("move")
def database_move(
    url: Annotated[
        str, typer.Argument(help="postgresql://user:password@host/name; - reads it from standard input")
    ],
    keyring: Annotated[str, typer.Option(help="another PostgreSQL database for the keyring")] = "",
) -> None:
    """Move everything from SQLite into an empty PostgreSQL database, counts compared; stop `serve` first."""
    target = sys.stdin.readline().strip() if url == "-" else url
    for line in run(move_installation(load_settings(), target, keyring)):
        typer.echo(line)


@setup_app.command("import")
def setup_import(file: Annotated[Path, typer.Argument(help="a TOML file, see docs/setup-file.md")]) -> None:
    """Make the database say what the file says; a wrong file changes nothing."""
    settings = load_settings()
    source = read_setup_file(file)

    async def work() -> list[str]:
        async with open_rooms(settings, fresh=True) as rooms:
            report = await import_setup(
                rooms.database, source, file.name, now=datetime.now(UTC), new_id=lambda: uuid4().hex
            )
        return report.lines()

    for line in run(work()):
        typer.echo(line)


@setup_app.command("export")
def setup_export() -> None:
    """Print the whole configuration as a file that can be imported again; no personal data."""

    async def work() -> str:
        async with open_database_only(load_settings()) as database, database.reading() as reader:
            return await export_setup(reader)

    typer.echo(run(work()), nl=False)


@staff_app.command("add")
def staff_add(
    username: str,
    role: Annotated[Role, typer.Option(help="what the post does")] = Role.CASE_MANAGER,
    organisation: Annotated[str, typer.Option(help="id of the organisation")] = "",
    name: Annotated[str, typer.Option(help="shown name, for example a post")] = "",
    municipality: Annotated[list[str] | None, typer.Option(help="id; may be repeated")] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="last day")] = None,
    *,
    password_stdin: Annotated[bool, typer.Option(help="read the password from standard input")] = False,
) -> None:
    """Add an account, or give a post of the setup a (new) password, which is printed once."""
    password = sys.stdin.readline().strip() if password_stdin else new_password()
    if not password:
        raise UsageError("no password came on standard input")
    last_day: date | None = None if until is None else until.date()

    async def work() -> None:
        async with open_database_only(load_settings()) as database:
            await add_account(
                database,
                username=username,
                display_name=name,
                role=role,
                organisation=organisation,
                municipalities=tuple(municipality or ()),
                password=password,
                ends_on=last_day,
                new_id=lambda: uuid4().hex,
            )

    run(work())
    typer.echo(f"{username}: done" if password_stdin else f"{username}: password {password}")


@staff_app.command("list")
def staff_list() -> None:
    """List all accounts."""

    async def work() -> list[str]:
        async with open_database_only(load_settings()) as database:
            return await account_lines(database)

    for line in run(work()):
        typer.echo(line)


@staff_app.command("disable")
def staff_disable(username: str) -> None:
    """Lock an account; its records stay."""

    async def work() -> None:
        async with open_database_only(load_settings()) as database:
            await disable_account(database, username)

    run(work())
    typer.echo(f"{username}: disabled")
