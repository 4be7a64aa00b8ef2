"""What all handlers share: the templates, the sessions, the limits, and the frame around every page."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.channels.web import texts
from bot.channels.web.assets import Assets
from bot.channels.web.deps import WebDeps
from bot.channels.web.language import html_tag, preferred
from bot.channels.web.limits import Limits
from bot.channels.web.security import form_token
from bot.channels.web.sessions import Sessions, Visitor
from bot.channels.web.transcript import OFFICE, Entry, Look
from domain.ids import Lang
from domain.messages import Direction
from domain.phrases import Value, phrase
from locales.formatting import day_near
from locales.languages import Language
from locales.wording import Wording


@dataclass(frozen=True, slots=True)
class Frame:
    """What a template needs beside its own content: the language, the visitor's forms, the addresses."""

    wording: Wording
    csrf: str
    known: bool
    error: bool = False

    @property
    def language(self) -> Language:
        """The language of the page."""
        return self.wording.language

    @property
    def tag(self) -> str:
        """The language as browsers and screen readers know it."""
        return html_tag(self.language)

    @property
    def direction(self) -> Direction:
        """The direction of the page."""
        return self.wording.direction

    @property
    def title(self) -> str:
        """A title that tells a stranger nothing; an error is said first."""
        title = self.say("web-title")
        return f"{self.say('web-error-title')}: {title}" if self.error else title

    def say(self, message_id: str, **args: Value) -> str:
        """Put a message into the words of the page's language."""
        return self.wording.say(phrase(message_id, **args))

    def original(self, message_id: str) -> str | None:
        """Return the German text where nobody has checked the translation."""
        return self.wording.original(phrase(message_id))

    def new_id(self) -> str:
        """Return an id for one turn, so that the same form sent twice counts once."""
        return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that lives as long as the process."""

    deps: WebDeps
    sessions: Sessions
    limits: Limits
    assets: Assets
    templates: Environment = field(repr=False)

    @classmethod
    def build(cls, deps: WebDeps) -> "Site":
        """Load the templates and files."""
        assets = Assets.load()
        return cls(deps, Sessions(deps), Limits(deps.rates, deps.clock), assets, _environment(deps, assets))

    def frame(self, request: Request, visitor: Visitor, language: Lang | None = None) -> Frame:
        """Return the frame of a page: in a language, or in the one the address or the browser asks for."""
        chosen = language or preferred(request, self.deps.catalog.languages)
        return Frame(
            wording=self.deps.wording(chosen),
            csrf=form_token(self.deps.vault, visitor.token),
            known=visitor.person is not None,
        )

    def render(self, template: str, frame: Frame, **parts: object) -> str:
        """Return a template's text."""
        return self.templates.get_template(template).render(frame=frame, say=frame.say, **parts)

    def page(
        self,
        template: str,
        frame: Frame,
        visitor: Visitor,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        cookie: bool = False,
        **parts: object,
    ) -> Response:
        """Return a whole page. Only with `cookie`, for a page with a form, a new browser gets its cookie."""
        html = self.render(template, frame, visitor=visitor, **parts)
        response = HTMLResponse(html, status, dict(headers or {}))
        if cookie and visitor.new:
            self.sessions.set_cookie(response, visitor)
        return response


def site_of(request: Request) -> Site:
    """Return the site a request came to."""
    site = request.app.state.site
    if not isinstance(site, Site):
        raise TypeError("the application was not built by build_web_chat")
    return site


def _environment(deps: WebDeps, assets: Assets) -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.channels.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        assets=assets.urls,
        leave_url=deps.leave_url,
        demo=deps.demo,
        push_key=deps.push_key,
        cover_seconds=int(deps.times.cover.total_seconds()),
        is_code=texts.is_code,
        spelled=texts.spelled,
        names_a_time=texts.names_a_time,
        day_near=day_near,
        number_line=texts.number_line,
        paragraphs=texts.paragraphs,
        html_tag=html_tag,
        Look=Look,
        OFFICE=OFFICE,
        clock=lambda entry: _clock(deps, entry),
    )
    return environment


def _clock(deps: WebDeps, entry: Entry) -> str:
    return f"{entry.at.astimezone(deps.zone):%H:%M}"
