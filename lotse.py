"""The front door: puts the house together and is its command line. Nobody imports it."""

# ruff: noqa: E402 - looking for garbage while modules come in finds none, and takes a sixth of the start
import gc

gc.disable()

import re
import sys
import tempfile
from pathlib import Path
from typing import Annotated, NoReturn

import structlog
import typer
from typer.exceptions import TyperException

from bot.open_house import new_id, open_house, utc_now
from bot.talk import talk
from domain.errors import LotseError, SettingsError
from domain.ids import Lang
from lotse_server import Server, office_words, run_server
from ops import (
    api_key_commands,
    check_command,
    commands,
    data_commands,
    locale_commands,
    model_commands,
)
from ops.demo import demo_lines, demo_settings, prepare_demo
from ops.logs import configure_logging
from ops.printable import printable
from ops.rooms import open_rooms
from ops.running import run
from ops.serving import ALL_PARTS, Part, serving
from ops.settings import load_settings

gc.enable()
gc.freeze()

_log = structlog.get_logger("lotse")
_HALVES = re.compile("[\ud800-\udfff]")
"""What Python makes of bytes that are no text: no database takes it."""

app = typer.Typer(
    help="Lotse: intake and appointments for municipal integration management.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(commands.database_app, name="db")
app.add_typer(commands.setup_app, name="setup")
app.add_typer(commands.staff_app, name="staff")
app.add_typer(api_key_commands.api_keys_app, name="api-keys")
app.add_typer(data_commands.records_app, name="records")
app.add_typer(locale_commands.locales_app, name="locales")
app.add_typer(model_commands.models_app, name="models")
app.command("check")(check_command.check_command)
app.command("docs")(check_command.docs_command)
app.command("backup")(data_commands.backup_command)
app.command("restore")(data_commands.restore_command)


@app.command()
def serve(only: Annotated[Part | None, typer.Option(help="run one part instead of all")] = None) -> None:
    """Run what is configured: web chat, Telegram, desk and jobs, in one process or one part."""
    settings = load_settings()
    configure_logging(settings.log_format)

    async def work() -> None:
        async with open_rooms(settings, fresh=True) as rooms:
            await run_server(
                Server(rooms, only), lambda address: _log.info("serving", address=address, part=only or "all")
            )

    with serving(settings.content_url, ALL_PARTS if only is None else (only,)):
        run(work())


@app.command()
def demo() -> None:
    """Web chat and desk with the Aachen example in a temporary folder; nothing is kept."""
    configured = load_settings()
    configure_logging(configured.log_format)

    async def work(folder: Path) -> None:
        async with open_rooms(demo_settings(folder, configured), fresh=True) as rooms:
            logins = await prepare_demo(rooms.database, now=utc_now(), new_id=new_id)

            def announce(address: str) -> None:
                for line in demo_lines(logins, address):
                    typer.echo(line)

            await run_server(Server(rooms, None, demo=True), announce)

    with tempfile.TemporaryDirectory(prefix="lotse-demo-") as folder:
        run(work(Path(folder)))


@app.command("talk")
def talk_in_terminal(
    lang: Annotated[str, typer.Option(help="language to start in, such as uk")] = "",
) -> None:
    """Have the same conversation in the terminal, against the configured database."""
    settings = load_settings()
    configure_logging(settings.log_format)

    async def work() -> None:
        async with open_rooms(settings, fresh=True) as rooms:
            house = open_house(rooms.database, rooms.vault, words=office_words(settings))
            if lang and lang not in {one.tag for one in house.catalog.languages}:
                known = ", ".join(one.tag for one in house.catalog.languages)
                raise SettingsError(f"--lang {lang}: not an enabled language; known: {known}")
            if not (await house.directory()).organisations:
                raise SettingsError("nothing is set up yet; run `lotse setup import FILE.toml`")
            await talk(house, Lang(lang) if lang else None, sys.stdin, sys.stdout)

    run(work())


def main() -> None:
    """Run the command line: a failure is one line on standard error, never a traceback."""
    if any(not word.isprintable() and _HALVES.search(word) for word in sys.argv[1:]):
        _fail("an argument is not UTF-8 text", 2)
    try:
        result = app(standalone_mode=False)
    except LotseError as error:
        _fail(str(error), error.exit_code)
    except TyperException as error:
        _fail(str(error), 2)
    except OSError as error:
        _fail(f"{error.filename or 'system'}: {error.strerror or error}", 1)
    except (typer.Abort, KeyboardInterrupt):
        _fail("stopped", 130)
    else:
        sys.exit(result if isinstance(result, int) else 0)


def _fail(reason: str, exit_code: int) -> NoReturn:
    # A problem a line; what others wrote into a name or a file must not move the operator's cursor.
    typer.echo("\n".join(map(printable, f"lotse: {reason}".split("\n"))), err=True)
    sys.exit(exit_code)


if __name__ == "__main__":
    main()
