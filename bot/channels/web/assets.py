"""The style sheet and the script: joined from their parts once, and named by their content."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

_FOLDER: Final = Path(__file__).parent / "static"
_KINDS: Final = {"chat.css": "text/css", "chat.js": "text/javascript", "icon.svg": "image/svg+xml"}
_PARTS: Final = {
    "chat.css": ("base.css", "talk.css", "question.css", "wide.css"),
    "chat.js": ("leave.js", "send.js", "page.js", "push.js"),
    "icon.svg": ("icon.svg",),
}


@dataclass(frozen=True, slots=True)
class Assets:
    """The files a page loads; `url` gives an address that changes whenever the content does."""

    contents: Mapping[str, bytes]
    urls: Mapping[str, str]

    @classmethod
    def load(cls) -> "Assets":
        """Read and join all parts."""
        contents = {
            name: b"".join((_FOLDER / part).read_bytes() for part in parts) for name, parts in _PARTS.items()
        }
        urls = {
            name: f"/static/{hashlib.sha256(content).hexdigest()[:12]}/{name}"
            for name, content in contents.items()
        }
        return cls(contents, urls)

    async def serve(self, request: Request) -> Response:
        """Answer with a file; it may be kept for ever, because its address names its content."""
        content = self.contents.get(request.path_params["name"])
        if content is None:
            return Response(status_code=404)
        return Response(
            content,
            media_type=_KINDS[request.path_params["name"]],
            headers={"Cache-Control": "public, max-age=31536000, immutable"},
        )
