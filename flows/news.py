"""News that people ask for: what they have, and how they end, also by a button below one or by /stop."""

from domain.conversation import Phase
from domain.effects import SettleNotice, StopNews
from domain.events import NewsLoaded, NewsStopped
from domain.ids import NoticeId
from domain.phrases import phrase
from flows.asking import offer_return
from flows.commands import ask_again
from flows.definition import ActionName, Route
from flows.scene import fill
from flows.walk import enter
from flows.work import Work

TOWN = "news_town"
"""The field that keeps which municipality is meant."""

NewsOutcome = NewsLoaded | NewsStopped


def end_news_by_button(work: Work, notice: NoticeId) -> None:
    """End all news, whatever is asked now."""
    work.emit(StopNews(notice=notice))


def news_outcome(work: Work, event: NewsOutcome) -> None:
    """Go on with what was found or ended."""
    match event:
        case NewsLoaded():
            _loaded(work, event)
        case NewsStopped():
            _stopped(work, event)


def _loaded(work: Work, event: NewsLoaded) -> None:
    """Lead on to what she has; without any, to her own municipality if that is known."""
    if work.step.action is not ActionName.LOAD_NEWS:
        return
    known = work.book.directory.municipality
    work.change(news=tuple(town for town in event.towns if known(town) is not None))
    home = event.home or work.state.answer("municipality")
    if work.state.news:
        enter(work, work.step.on[Route.DONE])
    elif isinstance(home, str) and known(home) is not None:
        work.state = work.state.with_answer(TOWN, home)
        enter(work, work.step.on[Route.NONE])
    else:
        enter(work, work.step.on[Route.MISSING])


def _stopped(work: Work, event: NewsStopped) -> None:
    if event.notice is not None:
        work.emit(SettleNotice(event.notice, answer=phrase("news-stop-button")))
        work.say(phrase("news-stopped"))
        ask_again(work)
    elif work.step.action is ActionName.STOP_NEWS and work.state.phase is Phase.OPEN:
        work.say(phrase("news-stopped") if event.town is None else fill(work, "news-stopped-town"))
        enter(work, work.step.on[Route.DONE])
    else:
        if event.ended:
            work.say(phrase("news-stopped-too"))
        offer_return(work)
