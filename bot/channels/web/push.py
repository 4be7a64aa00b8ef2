"""Whether a browser may be told that there is a message: asked for by its person, taken back with one tap."""

import base64
import binascii
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.forms import Form
from bot.channels.web.gate import Posted, admit, slow_down
from bot.channels.web.site import Site, site_of
from bot.outward import NotPublicError, Outside
from bot.push import ENDPOINT_SCOPE
from domain.ids import PersonId
from storage.push import Subscription, drop_own_subscription, owns_subscription, put_subscription

WORKER: Final = "/push/worker.js"
_SOURCE: Final = (Path(__file__).parent / "static" / "worker.js").read_bytes()
_LONGEST: Final = 1_000
_POINT: Final = 65
_SECRET: Final = 16


async def worker(request: Request) -> Response:
    """Hand out the script that shows the hint; its address stays the same, so it is asked for each time."""
    del request
    return Response(_SOURCE, media_type="text/javascript", headers={"Cache-Control": "no-cache"})


async def allow(request: Request) -> Response:
    """Note where this browser is reached; it is told from now on."""
    site, posted, person = await _admitted(request)
    subscription = read_subscription(posted.form)
    if subscription is None:
        raise HTTPException(422)
    box = await site.deps.vault.box(person)
    async with site.deps.database.transaction() as tx:
        hashed = _hash(site, subscription.endpoint)
        await put_subscription(tx, box, person, hashed, subscription, site.deps.clock())
    return Response(status_code=204)


async def refuse(request: Request) -> Response:
    """Tell this browser no more."""
    site, posted, person = await _admitted(request)
    async with site.deps.database.transaction() as tx:
        await drop_own_subscription(tx, person, _hash(site, _endpoint(posted.form)))
    return Response(status_code=204)


async def mine(request: Request) -> Response:
    """Say whether it is this person who is told in this browser: somebody else may have used it before."""
    site, posted, person = await _admitted(request)
    async with site.deps.database.glancing() as reader:
        own = await owns_subscription(reader, person, _hash(site, _endpoint(posted.form)))
    return JSONResponse({"own": own})


def read_subscription(form: Form) -> Subscription | None:
    """Return what the browser says about itself; None for what no browser says."""
    endpoint, p256dh, auth = _endpoint(form), form.get("p256dh"), form.get("auth")
    try:
        Outside().check(endpoint)
        point, secret = _bytes(p256dh), _bytes(auth)
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except (NotPublicError, ValueError, binascii.Error):
        return None
    if len(endpoint) > _LONGEST or len(point) != _POINT or len(secret) != _SECRET:
        return None
    return Subscription(endpoint=endpoint, p256dh=p256dh, auth=auth)


async def _admitted(request: Request) -> tuple[Site, Posted, PersonId]:
    site = site_of(request)
    posted = await admit(site, request)
    if not site.deps.push_key:
        raise HTTPException(404)
    if posted.visitor.person is None:
        raise HTTPException(403)
    slow_down(site.limits.conversation, posted.visitor.token)
    return site, posted, posted.visitor.person


def _endpoint(form: Form) -> str:
    """Return the address as it came: it is longer than what else stands on one line of a form."""
    values = form.fields.get("endpoint", ())
    return values[-1].strip()[: _LONGEST + 1] if values else ""


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _hash(site: Site, endpoint: str) -> str:
    return site.deps.vault.lookup(ENDPOINT_SCOPE, endpoint)
