"""`lotse models`: which translation models are installed, what is missing, and how they come and go."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import UsageError
from ops.model_table import model_lines
from ops.printable import printable
from ops.running import run
from ops.settings import Settings, load_settings
from translation import argos
from translation.index import Offer, Progress, download, fetch_offers, sha256_of
from translation.installing import SUFFIX, Check, downloads, install, remove
from translation.packages import ENGLISH, Package, installed, packages_in, parse_pair
from translation.ports import Direction

models_app = typer.Typer(help="Translation models: list, install, remove.", no_args_is_help=True)

_What = Annotated[
    list[str], typer.Argument(help="a file, a folder of files, or a pair such as uk-de from the index")
]


@models_app.command("list")
def models_list() -> None:
    """Say what is installed, how much memory it takes, and what is missing for our languages."""
    settings = load_settings()
    for line in model_lines(installed(settings.models), settings.models, settings.tuning.memory_mb):
        typer.echo(line)


@models_app.command("install")
def models_install(
    what: _What,
    sha256: Annotated[str, typer.Option(help="what the SHA-256 of the one file must be")] = "",
) -> None:
    """Install models; each is tried first, and replaces the one for the same pair."""
    settings = load_settings()
    if sha256 and (len(what) != 1 or not Path(what[0]).is_file()):
        raise UsageError("--sha256 goes with exactly one file")
    for one in what:
        path = Path(one)
        if path.is_file():
            _refuse_another(path, sha256)
            _install_file(settings, path)
        elif path.is_dir():
            _install_folder(settings, path)
        elif (pair := parse_pair(one)) is not None:
            _install_pair(settings, pair)
        else:
            raise UsageError(f"{one}: neither a file, nor a folder, nor a pair such as uk-de")


@models_app.command("remove")
def models_remove(
    pair: Annotated[str, typer.Argument(help="one direction, such as uk-en")],
) -> None:
    """Remove the model of one direction; a running `lotse serve` notices."""
    direction = parse_pair(pair)
    if direction is None:
        raise UsageError(f"{pair}: not a pair such as uk-en")
    package = remove(direction, load_settings().models)
    typer.echo(f"{direction} {package.version}: removed")


def _refuse_another(file: Path, sha256: str) -> None:
    if sha256 and sha256_of(file) != sha256.strip().lower():
        raise UsageError(f"{file.name}: has another SHA-256; nothing was installed")


def _install_file(settings: Settings, file: Path) -> None:
    package = install(file, settings.models, _check(settings))
    _say(package, sha256_of(file))


def _install_folder(settings: Settings, folder: Path) -> None:
    # macOS puts a "._" file beside each file on a stick.
    files = sorted(one for one in folder.glob(f"*{SUFFIX}") if not one.name.startswith("."))
    if not files and packages_in(folder):
        raise UsageError(
            f"{folder}: this is a folder of installed models; copy it to {settings.models}, or name it in "
            "LOTSE_MODELS_DIR"
        )
    if not files:
        raise UsageError(f"{folder}: no {SUFFIX} file in this folder")
    for file in files:
        _install_file(settings, file)


def _install_pair(settings: Settings, pair: Direction) -> None:
    """Fetch what a pair needs: the package that goes there directly, else the two by way of English."""
    offers = run(fetch_offers(settings.models_index))
    hops = [pair]
    if pair not in offers and ENGLISH not in {pair.source, pair.target}:
        hops = [Direction(pair.source, ENGLISH), Direction(ENGLISH, pair.target)]
    if missing := [str(hop) for hop in hops if hop not in offers]:
        raise UsageError(f"{pair}: the index has no {' and no '.join(missing)}")
    there = installed(settings.models)
    for hop in hops:
        offer = offers[hop]
        if hop in there and there[hop].version == offer.version:
            typer.echo(f"{hop} {offer.version}: is installed already")
        else:
            _install_offer(settings, offer)


def _install_offer(settings: Settings, offer: Offer) -> None:
    with downloads(settings.models) as folder:
        file = folder / f"{offer.direction}{SUFFIX}"
        with _progress(f"{offer.direction} {offer.version}") as progress:
            digest = run(download(offer, file, progress))
        package = install(file, settings.models, _check(settings), offer.direction)
    _say(package, f"{digest}, {'as' if offer.sha256 else 'not'} in the index")


@contextmanager
def _progress(label: str) -> Iterator[Progress]:
    """Show a bar on a terminal; into a file or a pipe, nothing."""
    if not sys.stderr.isatty():
        yield lambda _come, _all: None
        return
    with typer.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def show(come: int, whole: int | None) -> None:
            bar.length = max(come, whole or 0) or 1
            bar.update(come - bar.pos)

        yield show


def _check(settings: Settings) -> Check:
    return partial(argos.build, tuning=settings.tuning)


def _say(package: Package, digest: str) -> None:
    size = f"{package.size / 1_000_000:.1f} MB"
    typer.echo(printable(f"{package.direction} {package.version}: installed, {size} (sha256 {digest})"))
