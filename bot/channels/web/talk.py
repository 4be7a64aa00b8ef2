"""The chat itself as the page shows it: read from the log, drawn whole or as what is new."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.question_view import Layout, QuestionView, view_of
from bot.channels.web.sessions import Visitor
from bot.channels.web.site import Frame, Site
from bot.channels.web.transcript import Open, Transcript, fold
from domain.ids import Lang, PersonId
from storage.chat_log import read_after, read_latest

SHOWN = 300
"""How many log rows a page shows at most."""
CAUGHT_UP = 60
"""How many log rows are sent as news; with more than that behind, the page is loaded anew."""


@dataclass(frozen=True, slots=True)
class News:
    """What a page has to change to be up to date again, as JSON; `reload` means that it is too much."""

    last: int
    html: dict[str, object]


async def read_talk(site: Site, person: PersonId) -> Transcript:
    """Return what the page shows of a person's log."""
    box = await site.deps.vault.box(person)
    async with site.deps.database.glancing() as reader:
        return fold(await read_latest(reader, box, person, SHOWN))


def show_talk(
    site: Site,
    request: Request,
    visitor: Visitor,
    talk: Transcript,
    *,
    note: str | None = None,
    kept: str = "",
    status: int = 200,
) -> Response:
    """Return the whole page; `note` is said above the question, `kept` is what stands in the text box."""
    frame = _frame(site, request, visitor, talk.language, talk.open)
    return site.page(
        "chat.html",
        frame,
        visitor,
        status=status,
        talk=talk,
        view=_view(frame, talk.open, kept),
        beside=_beside(talk),
        note=note,
        kept=kept,
    )


async def read_news(
    site: Site, request: Request, visitor: Visitor, person: PersonId, after: int
) -> News | None:
    """Return what came after a log row; None when nothing did."""
    box = await site.deps.vault.box(person)
    async with site.deps.database.glancing() as reader:
        rows = await read_after(reader, box, person, after, CAUGHT_UP + 1)
    if not rows:
        return None
    part = fold(rows)
    if len(rows) > CAUGHT_UP:
        return News(part.last_id, {"reload": True})
    frame = _frame(site, request, visitor, part.language, part.open)
    view = _view(frame, part.open, "")
    html: dict[str, object] = {
        "last": part.last_id,
        "lang": frame.language.tag if part.language else "",
        "title": frame.title,
        "entries": site.render("entries.html", frame, entries=part.entries, whole=False),
    }
    if part.settled:
        html["settled"] = dict(part.settled)
    if part.changed:
        html |= {
            "question": site.render("question.html", frame, view=view),
            "progress": site.render("progress.html", frame, view=view),
            "error": frame.error,
            "long": view is None or view.long,
        }
    if part.changed or part.touches_office:
        talk = part if part.changed else await read_talk(site, person)
        html |= {"own": _hides_box(talk), "beside": _beside(talk)}
    return News(part.last_id, html)


def _own_field(talk: Transcript) -> bool:
    return talk.open is not None and view_of(talk.open).own_field


def _beside(talk: Transcript) -> bool:
    """Say whether the text box is for the office, beside a question that has a field of its own."""
    return _own_field(talk) and talk.office_asks


def _hides_box(talk: Transcript) -> bool:
    return _own_field(talk) and not talk.office_asks


def _frame(
    site: Site, request: Request, visitor: Visitor, language: Lang | None, opened: Open | None
) -> Frame:
    frame = site.frame(request, visitor, language)
    failed = opened is not None and opened.question.error is not None
    return Frame(frame.wording, frame.csrf, frame.known, failed)


def _view(frame: Frame, opened: Open | None, kept: str) -> QuestionView | None:
    return None if opened is None else view_of(opened, kept=kept, counts=_counts(frame, opened))


def _counts(frame: Frame, opened: Open) -> Sequence[str]:
    if view_of(opened).layout is not Layout.SEVERAL:
        return ()
    return [frame.say("web-done-selected", count=count) for count in range(len(opened.question.buttons) + 1)]
