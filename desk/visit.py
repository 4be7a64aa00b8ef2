"""One request of somebody who is logged in, and the frame of the page that answers it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from desk import words
from desk.access import Right, may
from desk.addresses import BASE, safe_return, with_query
from desk.deps import DeskDeps
from desk.forms import BACK_FIELD
from desk.german import clock_text, full_day, today
from desk.menu import NavItem, menu
from desk.notices import Notice, NoticeView, clear_notice, give_notice, notice_view, take_notice
from desk.sessions import IDLE, WARNING, SignedIn
from desk.templating import render
from domain.ids import StaffId
from domain.staff import StaffMember


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page."""

    title: str
    name: str
    role: str
    organisation: str
    csrf: str
    here: str
    nav: tuple[NavItem, ...]
    searches: bool
    notice: NoticeView | None
    stamp: str
    idle_seconds: int
    warn_seconds: int
    demo: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """A request with everything a page needs to answer it."""

    request: Request
    deps: DeskDeps
    signed_in: SignedIn
    now: datetime
    form: Mapping[str, str]
    """The fields of the form; empty when the page is only looked at."""

    @property
    def member(self) -> StaffMember:
        """Who is logged in."""
        return self.signed_in.account.member

    @property
    def viewer(self) -> StaffId:
        """The id of who is logged in."""
        return self.member.id

    @property
    def today(self) -> date:
        """The day at the office."""
        return today(self.now)

    @property
    def here(self) -> str:
        """The address of this page, for the way back to it."""
        path = BASE + self.request.url.path.removeprefix(BASE)
        return safe_return(with_query(path, self.request.url.query))

    @property
    def back(self) -> str:
        """Where the form wants to lead back to."""
        return safe_return(self.form.get(BACK_FIELD))

    def to(self, address: str, notice: Notice | None = None) -> Response:
        """Lead on to another page, which shows the notice."""
        response = RedirectResponse(address, 303)
        if notice is not None:
            give_notice(response, self.deps, notice)
        return response

    async def show(self, template: str, title: str, status: int = 200, **context: object) -> Response:
        """Return a page with its frame; a notice that waits is shown once."""
        notice = take_notice(self.request, self.deps)
        frame = await self._frame(title, None if notice is None else notice_view(notice, self.now))
        response = render(template, status, frame=frame, demo=self.deps.demo, **context)
        if notice is not None:
            clear_notice(response, self.deps)
        return response

    async def _frame(self, title: str, notice: NoticeView | None) -> Frame:
        directory = await self.deps.load_directory()
        member = self.member
        names = (
            one.short_name or one.name for one in directory.organisations if one.id == member.organisation
        )
        return Frame(
            title=title,
            name=member.display_name,
            role=words.ROLES[member.role],
            organisation=next(names, ""),
            csrf=self.signed_in.session.csrf,
            here=self.here,
            nav=menu(member.role, BASE + self.request.url.path.removeprefix(BASE)),
            searches=may(member.role, Right.TRAIL),
            notice=notice,
            stamp=f"{full_day(self.today)}, {clock_text(self.now)} Uhr",
            idle_seconds=int(IDLE.total_seconds()),
            warn_seconds=int(WARNING.total_seconds()),
            demo=self.deps.demo,
        )
