"""Telegram's HTML markup: read into text and entities, with Telegram's own errors."""

import html
import re
from dataclasses import dataclass

from tests.botapi.errors import ApiError, bad_request
from tests.botapi.model import Entity, Formatted

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
CHARACTER = re.compile(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot);?")
TAG_NAME = re.compile(r"[^\s>/]*")
ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/])")


def units(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> Formatted:
    """Read HTML markup; raises 400 "can't parse entities: …" for unknown or unbalanced tags."""
    return _Reader(source).read()


def commands_in(text: str) -> tuple[Entity, ...]:
    """Return the bot commands in plain text, as Telegram marks them by itself."""
    return tuple(
        Entity("bot_command", units(text[: found.start()]), units(found.group()))
        for found in COMMAND.finditer(text)
    )


def trimmed(content: Formatted) -> Formatted:
    """Return the text without white space around it, entities moved and cut to fit."""
    text = content.text.rstrip()
    lead = units(text) - units(text.lstrip())
    text = text.lstrip()
    end = units(text)
    entities = []
    for entity in content.entities:
        start = max(entity.offset - lead, 0)
        stop = min(entity.offset + entity.length - lead, end)
        if stop > start:
            entities.append(Entity(entity.kind, start, stop - start, entity.url, entity.language))
    return Formatted(text, tuple(sorted(entities, key=lambda e: (e.offset, -e.length))))


def _cannot(text: str) -> ApiError:
    return bad_request(f"can't parse entities: {text}")


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    start: int
    attributes: dict[str, str]


class _Reader:
    """One pass over the source: `done` is the text so far, `stack` the tags that are open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.done: list[str] = []
        self.length = 0
        self.stack: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "&":
                self._character_reference()
            elif character == "<" and self.source.startswith("</", self.position):
                self._end_tag()
            elif character == "<":
                self._start_tag()
            else:
                self._add(character, 1)
        if self.stack:
            name = self.stack[-1].name
            raise _cannot(f'Can\'t find end tag corresponding to start tag "{name}"')
        return Formatted("".join(self.done), tuple(self.entities))

    def _add(self, text: str, taken: int) -> None:
        self.done.append(text)
        self.length += units(text)
        self.position += taken

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _character_reference(self) -> None:
        found = CHARACTER.match(self.source, self.position)
        if found is None:
            self._add("&", 1)
        else:
            self._add(html.unescape(f"&{found.group(1)};"), len(found.group()))

    def _start_tag(self) -> None:
        begin = self.position
        name_match = TAG_NAME.match(self.source, begin + 1)
        name = name_match.group().lower() if name_match else ""
        position = begin + 1 + len(name)
        if name not in KINDS:
            raise _cannot(f'Unsupported start tag "{name}" at byte offset {self._byte(begin)}')
        attributes: dict[str, str] = {}
        while True:
            while self.source[position : position + 1].isspace():
                position += 1
            if ">" not in self.source[position:]:
                raise _cannot(f"Unclosed start tag at byte offset {self._byte(begin)}")
            if self.source[position] == ">":
                break
            found = ATTRIBUTE.match(self.source, position)
            if found is None:
                raise _cannot(f"Unexpected end of name token at byte offset {self._byte(begin)}")
            attributes[found.group(1).lower()] = html.unescape((found.group(2) or "").strip("\"'"))
            position = found.end()
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self.stack.append(_Open(name, self.length, attributes))
        self.position = position + 1

    def _end_tag(self) -> None:
        begin = self.position
        if not self.stack:
            raise _cannot(f"Unexpected end tag at byte offset {self._byte(begin)}")
        close = self.source.find(">", begin)
        if close == -1:
            raise _cannot(f"Unclosed end tag at byte offset {self._byte(begin)}")
        name = self.source[begin + 2 : close].strip().lower()
        opened = self.stack.pop()
        if name and name != opened.name:
            raise _cannot(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{opened.name}>", found "</{name}>"'
            )
        self.position = close + 1
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.length - opened.start
        kind = KINDS[opened.name]
        url = None
        if opened.name == "a":
            url = opened.attributes.get("href")
            if url is None or not url.startswith(("http://", "https://", "tg://", "mailto:", "tel:")):
                return
        language = opened.attributes.get("class", "").removeprefix("language-") or None
        outer = self.stack[-1] if self.stack else None
        if opened.name == "code" and language is not None and outer is not None and outer.name == "pre":
            outer.attributes["class"] = f"language-{language}"
            return
        if length > 0:
            entity_language = language if opened.name == "pre" else None
            self.entities.append(Entity(kind, opened.start, length, url, entity_language))
