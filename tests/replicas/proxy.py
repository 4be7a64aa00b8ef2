"""Debian's nginx as a process of its own, with the configuration of `examples/nginx.conf` on free ports."""

import asyncio
import os
import re
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.process import ROOT

MISSING = "nginx is not installed (on Debian: apt install nginx-light)"
SITE = ROOT / "examples" / "nginx.conf"
_PATIENCE = 10.0
# One process that keeps everything in its folder and needs no other user.
_AROUND = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 512; }}
http {{
    log_format upstreams '$request_method $uri $status $upstream_addr';
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


@dataclass(frozen=True, slots=True)
class Passed:
    """One request: the ports it was sent to, one after the other until one answered."""

    method: str
    path: str
    status: int
    ports: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Proxy:
    """A running nginx."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def passed(self, path: str) -> list[Passed]:
        """What was asked of a path so far."""
        found = []
        for line in (self.folder / "access.log").read_text().splitlines():
            method, asked, status, upstreams = line.split(" ", 3)
            if asked == path:
                ports = tuple(int(port) for port in re.findall(r":(\d+)", upstreams))
                found.append(Passed(method, asked, int(status), ports))
        return found

    def answered(self, path: str) -> Counter[int]:
        """How many requests to a path each port answered."""
        return Counter(one.ports[-1] for one in self.passed(path) if one.ports)


def nginx_path() -> str:
    """Where nginx is; without it the test is left out here, and fails in CI."""
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    return found


def site(port: int, upstreams: Sequence[int], log: Path) -> str:
    """The example as it is shipped, with the ports of this test in place of the names in it."""
    text = SITE.read_text(encoding="utf-8")
    names = re.findall(r"^ +server (\S+:\d+) ", text, flags=re.MULTILINE)
    for name, upstream in zip(names, upstreams, strict=True):
        text = text.replace(f"server {name} ", f"server 127.0.0.1:{upstream} ")
    assert "\n    listen 8080;" in text
    assert "\n    access_log off;" in text
    text = text.replace("\n    listen 8080;", f"\n    listen 127.0.0.1:{port};")
    return text.replace("\n    access_log off;", f"\n    access_log {log} upstreams;")


@asynccontextmanager
async def proxy(folder: Path, nginx: str, port: int, upstreams: Sequence[int]) -> AsyncIterator[Proxy]:
    """Run nginx in front of these ports for as long as the block lasts."""
    folder.mkdir()
    configuration = folder / "nginx.conf"
    configuration.write_text(
        _AROUND.format(folder=folder, site=site(port, upstreams, folder / "access.log")), encoding="utf-8"
    )
    process = await asyncio.create_subprocess_exec(
        nginx,
        *("-p", str(folder), "-c", str(configuration), "-e", str(folder / "error.log")),
        stdin=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(_PATIENCE):
            while not await _listens(port):
                assert process.returncode is None, (folder / "error.log").read_text()
                await asyncio.sleep(0.05)
        yield Proxy(folder, port)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
