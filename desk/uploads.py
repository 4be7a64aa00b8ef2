"""Forms that bring a file along: read within limits, the file as text among the other fields."""

from collections.abc import AsyncGenerator, Mapping
from typing import Final

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from desk.forms import UnreadableForm, read_form
from domain.busy import LONGEST

_TYPE: Final = "multipart/form-data"
_LARGEST_BODY: Final = 5 * LONGEST
"""More than may be in it, so that whoever chose too large a file is told that, and not to log in again."""
_LARGEST_FIELD: Final = 16 * 1024
_MOST_FIELDS: Final = 10
_ENCODING: Final = "utf-8"
_ODD_BYTES: Final = "surrogateescape"


async def read_upload(request: Request) -> Mapping[str, str]:
    """Return the fields of a form, a file as its content; `UnreadableForm` when it is none or too large.

    What a file holds may be any bytes: `content_of` gives them back as they were.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _TYPE:
        return await read_form(request)
    parser = MultiPartParser(
        request.headers, _bounded(request), max_files=1, max_fields=_MOST_FIELDS, max_part_size=_LARGEST_FIELD
    )
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError, KeyError):
        raise UnreadableForm from None
    try:
        return {
            name: (await value.read()).decode(_ENCODING, _ODD_BYTES)
            if isinstance(value, UploadFile)
            else value
            for name, value in reversed(form.multi_items())
        }
    finally:
        await form.close()


def content_of(text: str) -> bytes:
    """Return the bytes of a file that `read_upload` gave as a text."""
    return text.encode(_ENCODING, _ODD_BYTES)


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > _LARGEST_BODY:
            raise UnreadableForm
        yield chunk
