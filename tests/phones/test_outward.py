"""Addresses that somebody typed in: only https, only public ones, only so much, only so far."""

import asyncio
import ipaddress
from pathlib import Path

import pytest
from aiohttp import web
from hypothesis import example, given
from hypothesis import strategies as st

from bot.outward import (
    NotPublicError,
    Outside,
    OutwardError,
    RefusedError,
    TooLargeError,
    TooManyRedirectsError,
    fetch,
    is_public,
)
from tests.phones.calendars import https_server

PRIVATE = (
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address that is refused
    "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::",
    "2001:db8::1",
)  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_none_of_the_internet(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "64:ff9b::101:101"])
def test_public_addresses_are(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


REFUSED = (
    "http://example.org/", "ftp://example.org/", "file:///etc/passwd", "https://", "https:///x", "",
    "https://a:b@example.org/", "https://127.0.0.1/", "https://[::1]/", "https://①②⑦.⓪.⓪.①/",
    "https://192.168.0.1:8443/", "https://[::ffff:127.0.0.1]/", "//example.org/", "javascript:alert(1)",
    "https://example.org/" + "x" * 2000, "https://[fe80::1%25eth0]/",
)  # fmt: skip


@pytest.mark.parametrize("url", REFUSED)
def test_what_is_no_public_https_address_is_not_asked(url: str) -> None:
    with pytest.raises(NotPublicError):
        Outside().check(url)


@given(st.text(max_size=60))
@example("https://[")
@example("https://\x00/")
@example("https://\udcff/")
@example("https://a\r\nHost: b/")
def test_no_text_is_more_than_refused(text: str) -> None:
    for url in (text, f"https://{text}", f"https://example.org/{text}"):
        try:
            assert Outside().check(url).scheme == "https"
        except NotPublicError:
            continue


@pytest.mark.parametrize("host", ["localhost", "2130706433", "127.1", "017700000001"])
async def test_names_of_this_machine_are_found_out_when_they_are_resolved(host: str) -> None:
    with pytest.raises(OutwardError):
        await fetch(Outside(), f"https://{host}/", most=10)


async def test_what_is_handed_out_is_taken(tmp_path: Path) -> None:
    async def give(request: web.BaseRequest) -> web.Response:
        assert request.headers["Accept-Encoding"] == "identity"
        return web.Response(body=b"x" * 100)

    async with https_server(tmp_path, give) as (root, outside):
        assert await fetch(outside, f"{root}/a.ics", most=100) == b"x" * 100
        with pytest.raises(TooLargeError):
            await fetch(outside, root, most=99)


async def test_a_strange_certificate_is_refused(tmp_path: Path) -> None:
    async def give(_: web.BaseRequest) -> web.Response:
        return web.Response(body=b"x")

    async with https_server(tmp_path, give) as (root, _):
        with pytest.raises(OutwardError):
            await fetch(Outside(allows=lambda _: True), root, most=10)


async def test_three_redirects_are_followed_and_no_more(tmp_path: Path) -> None:
    async def lead_on(request: web.BaseRequest) -> web.Response:
        left = int(request.path.strip("/"))
        if left:
            raise web.HTTPFound(f"/{left - 1}")
        return web.Response(body=b"there")

    async with https_server(tmp_path, lead_on) as (root, outside):
        assert await fetch(outside, f"{root}/3", most=10) == b"there"
        with pytest.raises(TooManyRedirectsError):
            await fetch(outside, f"{root}/4", most=10)


TRAPS = (
    "http://localhost/",
    "https://127.0.0.1:1/",
    "https://10.0.0.1/",
    "file:///etc/passwd",
    "https://[::1]/",
)


@pytest.mark.parametrize("trap", TRAPS)
async def test_a_redirect_leads_nowhere_that_is_not_public(tmp_path: Path, trap: str) -> None:
    async def lead(request: web.BaseRequest) -> web.Response:
        assert request.path == "/"
        raise web.HTTPFound(trap)

    async with https_server(tmp_path, lead) as (root, outside):
        only_names = Outside(allows=_Once(), tls=outside.tls)
        with pytest.raises(NotPublicError):
            await fetch(only_names, f"{root}/", most=10)


class _Once:
    """Lets the first address pass, and then only public ones."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        self.asked += 1
        return self.asked == 1 or is_public(address)


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 500, 503])
async def test_anything_but_success_is_a_refusal(tmp_path: Path, status: int) -> None:
    async def refuse(_: web.BaseRequest) -> web.Response:
        return web.Response(status=status)

    async with https_server(tmp_path, refuse) as (root, outside):
        with pytest.raises(RefusedError):
            await fetch(outside, root, most=10)


async def test_a_packed_answer_is_refused(tmp_path: Path) -> None:
    async def pack(_: web.BaseRequest) -> web.Response:
        return web.Response(body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})

    async with https_server(tmp_path, pack) as (root, outside):
        with pytest.raises(RefusedError):
            await fetch(outside, root, most=10)


async def test_an_endless_answer_ends(tmp_path: Path) -> None:
    sent = asyncio.Event()

    async def without_end(request: web.BaseRequest) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        try:
            while True:
                await answer.write(b"x" * 10_000)
                sent.set()
                await asyncio.sleep(0)  # lets the loop hear that the other end is gone
        except ConnectionError:
            return answer

    async with https_server(tmp_path, without_end) as (root, outside):
        with pytest.raises(TooLargeError):
            await fetch(outside, root, most=1_000_000)
    assert sent.is_set()


async def test_where_nobody_answers_it_is_said_so() -> None:
    with pytest.raises(OutwardError):
        await fetch(Outside(allows=lambda _: True), "https://127.0.0.1:9/", most=10)
