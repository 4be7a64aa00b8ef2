"""What a browser without scripts does with a page: find forms, fill them in, send them."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx

HEADERS = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}


@dataclass(slots=True)
class Form:
    """One form: where it goes, its fields that would be sent, its buttons with their words."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    buttons: dict[tuple[str, str], str] = field(default_factory=dict)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._button: tuple[str, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(found["action"]))
        elif tag == "input" and self.forms and found.get("type") == "hidden":
            self.forms[-1].fields.append((found["name"], found["value"]))
        elif tag == "button" and self.forms and found.get("type", "submit") == "submit":
            self._button = (found.get("name", ""), found.get("value", ""))
            self.forms[-1].buttons[self._button] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "button":
            self._button = None

    def handle_data(self, data: str) -> None:
        if self._button is not None:
            self.forms[-1].buttons[self._button] += data


def forms(html: str) -> list[Form]:
    """All forms of a page, in their order."""
    parser = _Forms()
    parser.feed(html)
    return parser.forms


def form_with(html: str, name: str, value: str) -> Form:
    """The form that has a certain button."""
    return next(form for form in forms(html) if (name, value) in form.buttons)


def text(html: str) -> str:
    """The words of a page on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def log(html: str) -> str:
    """The words of the log."""
    return text(html.split('id="list"', 1)[1].split("</ol>", 1)[0])


async def press(
    client: httpx.AsyncClient, html: str, name: str, value: str, *more: tuple[str, str]
) -> httpx.Response:
    """Press a button of a page and follow where that leads."""
    form = form_with(html, name, value)
    body = urlencode([*form.fields, *more, (name, value)])
    return await client.post(form.action, content=body, headers=HEADERS, follow_redirects=True)


async def begin(client: httpx.AsyncClient, language: str = "de") -> str:
    """Open the page, choose a language, and return the page with the next question."""
    first = await client.get("/")
    return (await press(client, first.text, "lang", language)).text


async def walk(client: httpx.AsyncClient, html: str, *buttons: tuple[str, str]) -> str:
    """Press one button after the other."""
    for name, value in buttons:
        html = (await press(client, html, name, value)).text
    return html
