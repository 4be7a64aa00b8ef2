"""The operator's commands for the keys of other systems."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from domain.api_keys import ApiRight
from ops.api_keys import add_key, key_for, key_lines, new_key, revoke_key
from ops.rooms import open_database_only, open_rooms
from ops.running import run
from ops.settings import load_settings

api_keys_app = typer.Typer(help="Keys of other systems for /api/.", no_args_is_help=True)


@api_keys_app.command("add")
def api_keys_add(
    name: Annotated[str, typer.Argument(help="what the audit trail calls the other system")],
    organisation: Annotated[str, typer.Option(help="id; needed where there are several")] = "",
    municipality: Annotated[list[str] | None, typer.Option(help="only these; may be repeated")] = None,
    rights: Annotated[list[ApiRight] | None, typer.Option(help="may be repeated")] = None,
) -> None:
    """Make a key, which is printed once."""
    secret = new_key()
    key = key_for(name, organisation, municipality or (), rights or ())

    async def work() -> None:
        async with open_rooms(load_settings()) as rooms:
            await add_key(rooms.database, rooms.vault, key, secret=secret, now=datetime.now(UTC))

    run(work())
    typer.echo(f"{name}: key {secret}")


@api_keys_app.command("list")
def api_keys_list() -> None:
    """List all keys, revoked ones too; a key itself is never shown again."""

    async def work() -> list[str]:
        async with open_database_only(load_settings()) as database:
            return await key_lines(database)

    for line in run(work()):
        typer.echo(line)


@api_keys_app.command("revoke")
def api_keys_revoke(name: str) -> None:
    """Close a key for good, at once."""

    async def work() -> None:
        async with open_database_only(load_settings()) as database:
            await revoke_key(database, name, datetime.now(UTC))

    run(work())
    typer.echo(f"{name}: revoked")
