"""Requests to addresses that somebody typed in: https only, never into a network that is not public.

A name is resolved once, its addresses are looked at, and the connection goes to one of these: it cannot
resolve to another address between the look and the request.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

_LONGEST_URL: Final = 2_000
_REDIRECTS: Final = frozenset(
    {
        HTTPStatus.MOVED_PERMANENTLY,
        HTTPStatus.FOUND,
        HTTPStatus.SEE_OTHER,
        HTTPStatus.TEMPORARY_REDIRECT,
        HTTPStatus.PERMANENT_REDIRECT,
    }
)
_MOST_REDIRECTS: Final = 3
_SECONDS: Final = 20.0
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


class OutwardError(Exception):
    """A request to the outside did not come to what was wanted; the message never holds the address."""


class NotPublicError(OutwardError):
    """The address is not https, or leads into a network that is not public."""


class TooLargeError(OutwardError):
    """The answer is larger than allowed."""


class TooManyRedirectsError(OutwardError):
    """The answer led on and on."""


class RefusedError(OutwardError):
    """The server answered with an error."""


def is_public(address: IpAddress) -> bool:
    """Say whether an address belongs to the internet, also one that stands for an older address in it."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None and not is_public(inner):
            return False
    return address.is_global and not address.is_multicast


@dataclass(frozen=True, slots=True)
class Outside:
    """What counts as outside; tests let in their own machine and its certificate."""

    allows: Callable[[IpAddress], bool] = is_public
    tls: ssl.SSLContext | None = None

    def session(self) -> aiohttp.ClientSession:
        """Return a session that reaches nothing else; it takes no cookies and no proxy of the environment."""
        connector = aiohttp.TCPConnector(
            resolver=_Resolver(self.allows), ssl=self.tls or True, use_dns_cache=False, force_close=True
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=_SECONDS),
            auto_decompress=False,
            trust_env=False,
        )

    def check(self, url: str | URL) -> URL:
        """Return the address to ask, in the form in which it is asked; NotPublicError where it may not be."""
        try:
            # The library's own reading: another one might see another host in the same text.
            parsed = URL(url.strip()) if isinstance(url, str) else url
        except ValueError:
            raise NotPublicError("not an address") from None
        named = parsed.user or parsed.password
        if parsed.scheme != "https" or not parsed.host or named or len(str(parsed)) > _LONGEST_URL:
            raise NotPublicError("not an https address")
        literal = _literal(parsed.host)
        if literal is not None and not self.allows(literal):
            raise NotPublicError("not a public address")
        return parsed.with_fragment(None)


@dataclass(slots=True)
class _Resolver(AbstractResolver):
    """Resolves names by the system, and refuses those of which any address is not public."""

    allows: Callable[[IpAddress], bool]
    _flags: int = field(default=socket.AI_ADDRCONFIG)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return where to connect to."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family, flags=self._flags)
        results: list[ResolveResult] = []
        for kind, _, protocol, _, where in found:
            address = ipaddress.ip_address(str(where[0]).partition("%")[0])
            if not self.allows(address):
                raise NotPublicError("not a public address")
            results.append(
                ResolveResult(
                    hostname=host,
                    host=str(address),
                    port=port,
                    family=kind,
                    proto=protocol,
                    flags=socket.AI_NUMERICHOST,
                )
            )
        return results

    async def close(self) -> None:
        """There is nothing to close."""


def _literal(host: str) -> IpAddress | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


async def fetch(outside: Outside, url: str, *, most: int, headers: Mapping[str, str] | None = None) -> bytes:
    """Return what an address gives, at most so many bytes; each address that it leads on to is checked too.

    Raises an OutwardError, also where nobody answers.
    """
    wanted = {"Accept-Encoding": "identity", **(headers or {})}
    try:
        async with asyncio.timeout(_SECONDS), outside.session() as session:
            asked = outside.check(url)
            for _ in range(_MOST_REDIRECTS + 1):
                async with session.get(asked, headers=wanted, allow_redirects=False) as answer:
                    if answer.status in _REDIRECTS and "Location" in answer.headers:
                        asked = outside.check(asked.join(URL(answer.headers["Location"])))
                        continue
                    return await _body(answer, most)
    except OutwardError:
        raise
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
        raise OutwardError(type(error).__name__) from None
    raise TooManyRedirectsError("too many redirects")


async def _body(answer: aiohttp.ClientResponse, most: int) -> bytes:
    if answer.status != HTTPStatus.OK:
        raise RefusedError(str(answer.status))
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise RefusedError("packed")  # unpacked, a small answer may be without end
    body = bytearray()
    async for chunk in answer.content.iter_any():
        body += chunk
        if len(body) > most:
            raise TooLargeError(f"more than {most} bytes")
    return bytes(body)
