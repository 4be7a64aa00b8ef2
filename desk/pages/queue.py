"""The intake queue and what has changed in it since somebody looked."""

from datetime import datetime

from starlette.responses import JSONResponse, Response

from desk.addresses import with_query
from desk.german import clock_text
from desk.list_state import ListState, read_state
from desk.names import load_names
from desk.numbers import number_in
from desk.queue_controls import chips, count_text, headers, selects, tabs
from desk.queue_rows import TARGET_WORKDAYS, RowMaker
from desk.unanswered_view import note_of_unanswered
from desk.undelivered_view import note_for_list
from desk.visit import Visit
from desk.words import VIEWS
from domain.case_codes import show_case_code
from domain.staff import Role
from storage.desk_records import hints_of, topics_of
from storage.queue import queue_page
from storage.queue_counts import count_new, count_pressing, count_views, languages_in, taken_since
from storage.times import from_us, to_us
from storage.unanswered import count_unanswered, unanswered_among, unanswered_by
from storage.undelivered import undelivered_records

PAGE_SIZE = 25
_NAMED = 10
"""How many records are named at most whose people did not get a message, or wait for an answer."""
_NEWS = "/desk/eingang/neues"


async def queue(visit: Visit) -> Response:
    """Show one page of the list."""
    state = read_state(visit.request.query_params)
    query = state.asked_by(visit.viewer, visit.now)
    async with visit.deps.database.reading() as reader:
        page = await queue_page(reader, query, size=PAGE_SIZE, bookmark=state.bookmark)
        topics = await topics_of(reader, [row.record.id for row in page.rows])
        counts = await count_views(reader, query)
        pressing = await count_pressing(reader, query)
        languages = await languages_in(reader, visit.viewer)
        lead = visit.member.role is Role.TEAM_LEAD
        failed = await undelivered_records(reader, visit.viewer, most=_NAMED) if lead else ()
        unanswered = await unanswered_by(reader, visit.viewer, most=_NAMED + 1)
        wrote = await unanswered_among(reader, [row.record.id for row in page.rows])
    hints = await hints_of(visit.deps.vault, [row.record for row in page.rows])
    names = await load_names(visit.deps)
    maker = RowMaker(names, visit.viewer, visit.now, state.query(), topics, hints, wrote)
    title = f"({count_text(pressing)}) Eingang" if pressing else "Eingang"
    return await visit.show(
        "queue.html",
        title,
        state=state,
        view_name=VIEWS[state.view],
        rows=[maker.row(row.record) for row in page.rows],
        tabs=tabs(state, counts),
        selects=selects(state, names, visit.member, languages),
        chips=chips(state, names),
        headers=headers(state),
        total=count_text(counts[state.view]),
        earlier=None if page.earlier is None else state.address_at(page.earlier),
        later=None if page.later is None else state.address_at(page.later),
        target=TARGET_WORKDAYS,
        news=_news_address(state, visit.now),
        clock=clock_text(visit.now),
        undelivered=note_for_list(failed),
        unanswered=note_of_unanswered(unanswered, visit.now, most=_NAMED),
    )


async def news(visit: Visit) -> Response:
    """Say in numbers what came in after a moment, and which records others have claimed since."""
    since = _since(visit.request.query_params.get("seit", ""), visit.now)
    state = read_state(visit.request.query_params)
    async with visit.deps.database.reading() as reader:
        new = await count_new(reader, state.asked_by(visit.viewer, visit.now), since)
        taken = await taken_since(reader, visit.viewer, since)
        wrote = await count_unanswered(reader, visit.viewer, since)
    return JSONResponse(
        {
            "neu": new + wrote,
            "text": _news_text(new, wrote, since),
            "uebernommen": [
                {
                    "code": show_case_code(one.case_code),
                    "von": one.claimer,
                    "seit": f"seit heute, {clock_text(one.at)}",
                }
                for one in taken
            ],
        }
    )


def _news_text(new: int, wrote: int, since: datetime) -> str:
    """Say what came since a moment: requests, and messages to the reader."""
    requests = "1 neue Anfrage" if new == 1 else f"{count_text(new)} neue Anfragen"
    messages = "1 neue Nachricht an Sie" if wrote == 1 else f"{count_text(wrote)} neue Nachrichten an Sie"
    what = " und ".join(text for number, text in ((new, requests), (wrote, messages)) if number)
    return f"{what} seit {clock_text(since)} Uhr. Ihre Liste bleibt, wie sie ist." if what else ""


def _news_address(state: ListState, now: datetime) -> str:
    return with_query(_NEWS, f"{state.query()}&seit={to_us(now)}")


def _since(text: str, now: datetime) -> datetime:
    """Read the moment; what is none, or lies ahead, is now."""
    moment = number_in(text)
    return now if moment is None else min(from_us(moment), now)
