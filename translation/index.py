"""The index of packages that the Argos project keeps on the internet, or a copy of it nearby."""

import hashlib
import json
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

import aiohttp

from domain.errors import UsageError
from translation.packages import direction_of, version_of
from translation.ports import Direction

_OFFLINE: Final = "without internet, install from files: docs/translation.md"
_CONNECT_SECONDS: Final = 10
_SILENT_SECONDS: Final = 20
_MOST_INDEX: Final = 10_000_000
_MOST_PACKAGE: Final = 1_000_000_000
_CHUNK: Final = 1 << 18
_SHA256: Final = re.compile(r"[0-9a-f]{64}")

Progress = Callable[[int, int | None], None]
"""Told after each part: how many bytes came, and how many there are in all where the server says so."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be fetched; the project's own index gives no checksum, a copy may."""

    direction: Direction
    version: str
    links: tuple[str, ...]
    sha256: str | None = None


async def fetch_offers(url: str) -> Mapping[Direction, Offer]:
    """Return what the index offers, of each direction the highest version.

    UsageError of one line when the index cannot be reached within seconds, or is none.
    """
    async with _answer(url, "the index of models") as response:
        content = bytearray()
        async for part in response.content.iter_chunked(_CHUNK):
            content += part
            if len(content) > _MOST_INDEX:
                raise UsageError(f"{url}: larger than any index of models")
    try:
        entries = json.loads(content)
    except (ValueError, RecursionError):
        entries = None
    if not isinstance(entries, list):
        raise UsageError(f"{url}: not an index of models")
    return _best(offer for entry in entries if (offer := read_offer(entry, url)) is not None)


def read_offer(entry: object, url: str) -> Offer | None:
    """Read one entry of the index; None for what cannot be fetched or translates nothing."""
    if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
        return None
    direction = direction_of(entry.get("from_code"), entry.get("to_code"))
    version = version_of(entry.get("package_version"))
    found = entry.get("links")
    links = found if isinstance(found, list) else []
    usable = [whole for link in links if isinstance(link, str) and (whole := _usable(link, url))]
    if direction is None or version is None or not usable:
        return None
    digest = str(entry.get("sha256", "")).lower()
    return Offer(direction, version, tuple(usable), digest if _SHA256.fullmatch(digest) else None)


async def download(offer: Offer, to: Path, progress: Progress) -> str:
    """Fetch a package into a file and return its SHA-256; the links are tried one after the other.

    UsageError when none of them gives the whole package, or when it is not the one that the index describes.
    """
    problem: UsageError | None = None
    for link in offer.links:
        try:
            digest = await _fetch(link, to, progress)
        except UsageError as error:
            problem = error
            continue
        if offer.sha256 is not None and digest != offer.sha256:
            raise UsageError(f"{link}: its checksum is not the one of the index; nothing was installed")
        return digest
    raise problem or UsageError(f"{offer.direction}: the index names no address")


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


async def _fetch(link: str, to: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    come = 0
    async with _answer(link, "the model") as response:
        with to.open("wb") as file:
            async for part in response.content.iter_chunked(_CHUNK):
                come += len(part)
                if come > _MOST_PACKAGE:
                    raise UsageError(f"{link}: larger than any model")
                digest.update(part)
                file.write(part)
                progress(come, response.content_length)
    return digest.hexdigest()


@asynccontextmanager
async def _answer(url: str, what: str) -> AsyncIterator[aiohttp.ClientResponse]:
    """Ask for an address, through the proxy of the environment if there is one; a failure is one line."""
    patience = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_SECONDS, sock_read=_SILENT_SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=patience, trust_env=True) as session,
            session.get(url) as response,
        ):
            if not response.ok:
                raise UsageError(f"{url}: the server answers {response.status}")
            if url.startswith("https:") and response.url.scheme != "https":
                raise UsageError(f"{url}: leads to an address without encryption")
            yield response
    except TimeoutError as error:
        raise UsageError(f"{what} cannot be fetched from {url}: no answer; {_OFFLINE}") from error
    except aiohttp.ClientError as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise UsageError(f"{what} cannot be fetched from {url}: {reason}; {_OFFLINE}") from error


def _usable(link: str, url: str) -> str | None:
    """Return the whole address of a link; none from an index by HTTPS to a package that is not."""
    whole = urljoin(url, link)
    allowed = {"https"} if urlsplit(url).scheme == "https" else {"http", "https"}
    return whole if urlsplit(whole).scheme in allowed and urlsplit(whole).netloc else None


def _best(offers: Iterable[Offer]) -> Mapping[Direction, Offer]:
    best: dict[Direction, Offer] = {}
    for offer in offers:
        known = best.get(offer.direction)
        if known is None or _rank(offer.version) >= _rank(known.version):
            best[offer.direction] = offer
    return best


def _rank(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version))
