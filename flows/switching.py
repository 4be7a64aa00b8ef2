"""Offering another language to somebody who writes in it or names it; it is never changed unasked."""

from domain.effects import Echo
from domain.ids import Lang
from flows.book import HOME, MENU, SWITCH
from flows.policy import may_run
from flows.walk import park, start_flow
from flows.work import Work


def offer_language(work: Work, words: str, *, own_words: bool = False) -> bool:
    """Ask in which language to go on, and come back to the open question; False where nothing speaks for it.

    ``own_words`` is a text that is wanted in the person's words: there only a language's bare name counts, or
    letters that no text in her language has. Languages that she did not take are offered again only by name.
    """
    if work.step.field == "language" or not may_run(work, SWITCH):
        return False
    found = _named(work, words, own_words=own_words) or _written(work, words, own_words=own_words)
    if not found:
        return False
    work.change(offered=(*found, work.state.language))
    work.emit(Echo(words))
    park(work)
    start_flow(work, SWITCH)
    return True


def _named(work: Work, words: str, *, own_words: bool) -> tuple[Lang, ...]:
    return work.book.guess.named(words, work.state.language, whole=own_words)


def _written(work: Work, words: str, *, own_words: bool) -> tuple[Lang, ...]:
    if work.state.flow not in {HOME, MENU}:
        return ()
    found = work.book.guess.written(words, work.state.language, by_script=own_words)
    return () if set(found) <= set(work.state.offered) else found
