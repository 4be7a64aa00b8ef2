"""Forms that come in: read within limits, and only from pages of the desk itself."""

from collections.abc import Mapping
from secrets import compare_digest
from urllib.parse import parse_qsl

from starlette.requests import Request

from desk.numbers import number_in

CSRF_FIELD = "csrf"
BACK_FIELD = "zurueck"
_LONGEST = 64 * 1024
MOST_FIELDS = 100
_TYPE = "application/x-www-form-urlencoded"
_SAME_SITE = frozenset({"same-origin", "none"})


class UnreadableForm(ValueError):  # noqa: N818 - the state of a form, answered with a page
    """The form is too long or is none."""


async def read_form(request: Request, most_fields: int = MOST_FIELDS) -> Mapping[str, str]:
    """Return the fields of a form, the first value of each; `UnreadableForm` when it is none."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _TYPE:
        raise UnreadableForm
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST:
            raise UnreadableForm
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=most_fields)
    except ValueError:
        raise UnreadableForm from None
    return dict(reversed(pairs))


def from_this_site(request: Request) -> bool:
    """Say whether the browser says that one of our own pages sent this; old browsers say nothing."""
    return request.headers.get("sec-fetch-site", "same-origin") in _SAME_SITE


def proves(form: Mapping[str, str], expected: str) -> bool:
    """Say whether the form carries the secret of the page it was sent with."""
    return compare_digest(form.get(CSRF_FIELD, "").encode(), expected.encode())


def version_in(form: Mapping[str, str]) -> int:
    """Return the version a form names; 0, which no record has, when it names none."""
    return number_in(form.get("version", "")) or 0
