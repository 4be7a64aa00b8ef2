"""Texts and captions of a call: length, markup and entities."""

from tests.botapi.errors import bad_request
from tests.botapi.markup import parse_html, trimmed
from tests.botapi.model import Entity, Formatted
from tests.botapi.params import Params

MAX_TEXT = 4096
MAX_CAPTION = 1024


def read_text(params: Params, *, editing: bool = False) -> Formatted:
    """Read `text` with its markup; raises 400 when it is empty, too long or marked up wrongly."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    content = _read(params, "text", "entities")
    if not content.text:
        raise bad_request("text must be non-empty")
    if len(content.text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG" if editing else "message is too long")
    return content


def read_caption(params: Params) -> Formatted:
    """Read `caption` with its markup; raises 400 when it is too long or marked up wrongly."""
    content = _read(params, "caption", "caption_entities")
    if len(content.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return content


def _read(params: Params, name: str, entities: str) -> Formatted:
    source = params.text(name)
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return trimmed(parse_html(source))
    if mode:
        raise bad_request("unsupported parse_mode")
    return trimmed(Formatted(source, _entities(params, entities)))


def _entities(params: Params, name: str) -> tuple[Entity, ...]:
    found = []
    for item in params.array(name) or []:
        if not isinstance(item, dict):
            raise bad_request("can't parse entities: MessageEntity must be an Object")
        try:
            found.append(Entity(str(item["type"]), int(item["offset"]), int(item["length"]), item.get("url")))
        except (KeyError, ValueError):
            raise bad_request("can't parse entities: wrong MessageEntity") from None
    return tuple(found)
