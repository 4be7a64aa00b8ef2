"""What protects every answer: headers, and tokens that tie a form to the browser it was shown in."""

import secrets

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storage.vault import Vault

_SCOPE = "web-csrf"
_CONTENT_POLICY = (
    "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"
)
_ALWAYS = {
    "Content-Security-Policy": _CONTENT_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}


class SafeHeaders:
    """Puts the protecting headers on every answer; browsers keep nothing unless a handler allows it."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._headers = dict(_ALWAYS)
        if https:
            self._headers["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add the headers to its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Cache-Control", "no-store")
                for name, value in self._headers.items():
                    headers[name] = value
            await send(message)

        await self._app(scope, receive, send_safely)


def new_token() -> str:
    """Return 256 random bits as text."""
    return secrets.token_urlsafe(32)


def form_token(vault: Vault, cookie: str) -> str:
    """Return a token for the forms shown to the holder of a cookie; each answer carries another one."""
    nonce = secrets.token_urlsafe(9)
    return f"{nonce}.{vault.sign(_SCOPE, f'{nonce}.{cookie}')}"


def fits(vault: Vault, cookie: str, token: str) -> bool:
    """Whether a form's token was made for the holder of this cookie."""
    nonce, dot, signature = token.partition(".")
    return bool(dot) and vault.verify(_SCOPE, f"{nonce}.{cookie}", signature)
