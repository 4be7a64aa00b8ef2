"""Doing what a person decides about news, inside her turn's transaction."""

from bot.context import TurnContext
from domain.effects import LoadNews, StartNews, StopNews
from domain.events import Done, NewsLoaded, NewsStopped
from domain.phrases import Moment, Phrase, Verbatim, phrase
from storage.news import home_of, news_of, start_news, stop_news


async def carry_out_for_news(
    context: TurnContext, action: LoadNews | StartNews | StopNews
) -> NewsLoaded | NewsStopped | Done:
    """Carry out one action about news and return its result."""
    tx, person = context.tx, context.person
    match action:
        case LoadNews():
            towns = tuple(one.municipality for one in await news_of(tx, person))
            return NewsLoaded(towns, await home_of(tx, person))
        case StartNews():
            await start_news(tx, person, action.town, context.now)
            return Done()
        case StopNews():
            ended = await stop_news(tx, person, context.now, action.town)
            return NewsStopped(ended, action.town, action.notice)


async def news_lines(context: TurnContext) -> list[Phrase]:
    """Return what is stored about the news that a person gets, a line for each municipality."""
    known = context.directory.municipality
    lines: list[Phrase] = []
    for one in await news_of(context.tx, context.person):
        town = known(one.municipality)
        name = Verbatim(str(one.municipality) if town is None else town.name)
        lines.append(phrase("news-mydata", town=name, date=Moment(one.since)))
    return lines
