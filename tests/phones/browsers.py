"""A browser that allowed hints, and the service of its maker, on this machine."""

import base64
import json
import os
from dataclasses import dataclass, field

import http_ece
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from storage.push import Subscription


def text64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


class Browser:
    """Knows its keys and reads what was sealed for it."""

    def __init__(self, endpoint: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._secret = os.urandom(16)
        point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        self.subscription = Subscription(endpoint=endpoint, p256dh=text64(point), auth=text64(self._secret))

    def read(self, body: bytes) -> dict[str, str]:
        """Open a hint; raises for what is for another browser."""
        opened = http_ece.decrypt(body, private_key=self._key, auth_secret=self._secret, version="aes128gcm")
        return dict(json.loads(opened))


@dataclass
class Post:
    """What the service was sent."""

    path: str
    body: bytes
    headers: dict[str, str]


@dataclass
class Service:
    """Takes hints; `answers` are the statuses of the next ones, each with when to come again."""

    posts: list[Post] = field(default_factory=list)
    answers: list[tuple[int, str]] = field(default_factory=list)

    async def take(self, request: web.BaseRequest) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.posts.append(Post(request.path, await request.read(), headers))
        status, later = self.answers.pop(0) if self.answers else (201, "")
        return web.Response(status=status, headers={"Retry-After": later} if later else {})
