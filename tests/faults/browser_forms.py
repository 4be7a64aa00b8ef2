"""What a browser would send of a form: its hidden fields, what is ticked, chosen and written in it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it stands on the page; `fields` is what it sends when nothing is changed."""

    action: str
    fields: dict[str, str]
    buttons: tuple[tuple[str, str], ...]
    """The words of each button with the address it sends to."""


@dataclass(slots=True)
class _Open:
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Open] = []
        self._open: _Open | None = None
        self._select: str | None = None
        self._button: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = _Open(found.get("action", ""))
            self.forms.append(self._open)
        if self._open is None:
            return
        name = found.get("name", "")
        match tag:
            case "input" if name and found.get("type") in {"radio", "checkbox"}:
                if "checked" in found:
                    self._open.fields[name] = found.get("value", "on")
            case "input" if name:
                self._open.fields[name] = found.get("value", "")
            case "select":
                self._select = name
            case "option" if self._select and ("selected" in found or self._select not in self._open.fields):
                self._open.fields[self._select] = found.get("value", "")
            case "button":
                self._button = found.get("formaction", self._open.action)
                self._open.buttons.append(("", self._button))
            case _:
                pass

    def handle_data(self, data: str) -> None:
        if self._open is not None and self._button is not None:
            words, address = self._open.buttons[-1]
            self._open.buttons[-1] = (words + data, address)

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "form":
                self._open = None
            case "select":
                self._select = None
            case "button":
                self._button = None
            case _:
                pass


def form_with(page: str, label: str) -> tuple[Form, str]:
    """Return the form of a page that has a button of these words, and where that button sends it."""
    reader = _Reader()
    reader.feed(page)
    for one in reader.forms:
        for words, address in one.buttons:
            if label in words:
                return Form(one.action, one.fields, tuple(one.buttons)), address
    known = [words.strip() for one in reader.forms for words, _ in one.buttons]
    message = f"no button {label!r} among {known}"
    raise LookupError(message)
