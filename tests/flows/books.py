"""The real flows with the real texts: what tests of typed words and of whole conversations start from."""

from dataclasses import replace
from functools import cache

from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.ids import Lang
from flows.book import Book, LanguageName
from flows.library import load_flows
from locales.catalog import Catalog
from locales.formatting import joining_words
from locales.guessing import Guesser
from tests.flows.shell import DIRECTORY


@cache
def catalog() -> Catalog:
    """The catalogues, read once."""
    return Catalog.load()


@cache
def label(message_id: str, language: Lang) -> str:
    """The words of a message in a language, as the program compares them with what is typed."""
    found = catalog()
    return found.label(language, message_id) if found.has(language, message_id) else ""


@cache
def real_book() -> Book:
    """The flows, all enabled languages and their words, and a small invented directory."""
    languages = tuple(LanguageName(one.tag, one.full_name) for one in catalog().languages)
    joiners = joining_words(catalog().languages)
    return Book(
        flows=load_flows(),
        directory=DIRECTORY,
        languages=languages,
        label=label,
        joiners=joiners,
        guess=Guesser(catalog()),
    )


def book_under(policy: ChannelPolicy) -> Book:
    """The same book in a channel with a policy."""
    return real_book().under(policy)


def with_languages(book: Book, *tags: str) -> Book:
    """The same book in which every place offers some languages first."""
    found = book.directory
    places = tuple(replace(place, languages=tuple(map(Lang, tags))) for place in found.places)
    directory = Directory(found.organisations, found.municipalities, places, found.topics)
    return replace(book, directory=directory)
