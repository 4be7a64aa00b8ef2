"""What every posted form passes before anything happens: size, pace, and whether it is from our own page."""

from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.channels.web.forms import Form, TooLargeError, read_form
from bot.channels.web.limits import Buckets, network
from bot.channels.web.security import fits
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Site

OTHER_SITES = "cross-site"


@dataclass(frozen=True, slots=True)
class Posted:
    """A form that may be acted upon, and who sent it."""

    form: Form
    visitor: Visitor


class TooFastError(HTTPException):
    """Somebody sends faster than any person; nothing was changed."""

    def __init__(self, seconds: int, form: Form | None = None) -> None:
        super().__init__(429, headers={"Retry-After": str(seconds)})
        self.seconds = seconds
        self.form = form


class CoveredError(HTTPException):
    """Nobody touched the page for so long that it is covered; nothing was changed and nothing is shown."""

    def __init__(self) -> None:
        super().__init__(403)


async def admit(site: Site, request: Request, *, under_cover: bool = False) -> Posted:
    """Return a form that came from our own page at a human pace.

    Only forms that are sent from under the cover, or lead to it, may come while the page is covered.
    Raises HTTPException 403 (another site, or a page of another visitor), 413 (too large), `TooFastError` or
    `CoveredError`.
    """
    slow_down(site.limits.address, address_key(request))
    try:
        form = await read_form(request)
    except TooLargeError:
        raise HTTPException(413) from None
    request.state.form = form  # what a page for faults gives back to the person
    visitor = await site.sessions.visitor(request)
    from_us = request.headers.get("sec-fetch-site", "same-origin") != OTHER_SITES
    if visitor.new or not from_us or not fits(site.deps.vault, visitor.token, form.get("csrf")):
        raise HTTPException(403)
    if visitor.covered and not under_cover:
        raise CoveredError
    return Posted(form, visitor)


def slow_down(buckets: Buckets, key: str, form: Form | None = None) -> None:
    """Count one more; raise `TooFastError` when it was too many."""
    seconds = buckets.take(key)
    if seconds:
        raise TooFastError(seconds, form)


def address_key(request: Request) -> str:
    """Return what counts as one address for the limits."""
    return network(request.client.host if request.client else "")
