"""`lotse db move`: from SQLite to PostgreSQL, with counts compared and the settings to change told."""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from domain.errors import SettingsError, UsageError
from ops.serving import ALL_PARTS, held, moved_mark
from ops.settings import Settings
from storage.database import open_database, parse_url, sqlite_path
from storage.keyring import keyring_location, open_keyring
from storage.migrate import require_head, upgrade
from storage.move import Home, MoveReport, move, require_room
from storage.vault import open_vault

_POSTGRESQL = "postgresql"
_EXAMPLE = "postgresql://user:password@host/name"


@dataclass(frozen=True, slots=True)
class _Route:
    """From where to where, as addresses that still have their passwords; `keyring` None: it stays."""

    source: str
    source_keyring: str | None
    target: str
    keyring: str | None
    files: tuple[Path, ...]


async def move_installation(settings: Settings, target: str, keyring: str = "") -> list[str]:
    """Move the configured installation to `target`, its keyring to `keyring` or into the same database.

    Returns the lines to print. Everything that stands in the way is a LotseError of one line, and then
    neither place has changed.
    """
    key = settings.key()
    route = _route(settings, target, keyring)
    for file in route.files:
        if not file.exists():
            raise UsageError(f"{file} is missing: there is nothing to move")
    with held(settings.content_url, ALL_PARTS):
        await require_head(route.source)
        await require_room(route.target, datetime.now(UTC))
        async with AsyncExitStack() as opened:
            vault = await open_vault(key, route.source, route.source_keyring)
            opened.push_async_callback(vault.close)
            await vault.keyring_id()  # tells a keyring that was half moved before from one of somebody else
            await upgrade(route.target)
            source = await open_database(route.source)
            opened.push_async_callback(source.close)
            there = await open_database(route.target)
            opened.push_async_callback(there.close)
            keys = vault.keyring
            if route.keyring is not None:
                keys = await open_keyring(route.target, route.keyring)
                opened.push_async_callback(keys.close)
            report = await move(Home(source, vault.keyring), Home(there, keys), key)
        moved_mark(route.files[0]).touch()
    return [*_table(report), "", *_what_now(route)]


def _route(settings: Settings, target: str, keyring: str) -> _Route:
    source, goal = parse_url(settings.content_url), _backend("the target", target)
    if parse_url(target) == source:
        raise UsageError("the target is the database that is in use already")
    if source.get_backend_name() != "sqlite":
        raise UsageError(
            "only an installation on SQLite can be moved, and LOTSE_DATABASE_URL names another database"
        )
    if goal != _POSTGRESQL:
        raise UsageError(f"the target must be PostgreSQL, as in {_EXAMPLE}")
    own_keys = settings.keyring_url or None
    old_keys = keyring_location(settings.content_url, own_keys)
    if old_keys.get_backend_name() != "sqlite":
        if keyring:
            raise UsageError("the keyring is in PostgreSQL already and stays there; leave --keyring out")
        return _Route(settings.content_url, own_keys, target, None, (sqlite_path(source),))
    new_keys = keyring or target
    if _backend("--keyring", new_keys) != _POSTGRESQL:
        raise UsageError(f"--keyring must be PostgreSQL, as in {_EXAMPLE}")
    return _Route(
        settings.content_url, own_keys, target, new_keys, (sqlite_path(source), sqlite_path(old_keys))
    )


def _backend(what: str, url: str) -> str:
    try:
        return parse_url(url).get_backend_name()
    except SettingsError:
        raise UsageError(f"{what} must be the address of a PostgreSQL database, as in {_EXAMPLE}") from None


def _table(report: MoveReport) -> Iterator[str]:
    """Give the counts, a line for each table that has rows."""
    head = ("table", "source", "target")
    lines = [(one.name, str(one.source), str(one.target)) for one in report.tables if one.source]
    empty = len(report.tables) - len(lines)
    total = sum(one.source for one in report.tables), sum(one.target for one in report.tables)
    lines.append(("all", str(total[0]), str(total[1])))
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    for name, here, there in (head, *lines):
        yield f"{name:{widths[0]}}  {here:>{widths[1]}}  {there:>{widths[2]}}"
    yield f"{empty} tables are empty here and there"
    yield f"keys: the sealed addresses of {report.tried} people opened with the keyring in its new place"


def _what_now(route: _Route) -> Iterator[str]:
    yield "Everything was moved. Change these settings, then start again:"
    yield f"  LOTSE_DATABASE_URL={_shown(route.target)}"
    if route.keyring is None:
        yield "  LOTSE_KEYRING_URL stays as it is"
    elif route.keyring != route.target:
        yield f"  LOTSE_KEYRING_URL={_shown(route.keyring)}"
    elif route.source_keyring is not None:
        yield "  LOTSE_KEYRING_URL is not set any more: the keyring is in the same database"
    yield "  LOTSE_SECRET_KEY stays as it is"
    yield "The old files are as they were; delete them when all is well, the keyring above all:"
    yield from (f"  {file}" for file in route.files)


def _shown(url: str) -> str:
    """Return an address as it is written in settings, without its password."""
    return parse_url(url).set(drivername=_POSTGRESQL).render_as_string()
