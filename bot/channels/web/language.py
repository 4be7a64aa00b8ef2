"""Which language a page speaks, and what the browser is told about it."""

from collections.abc import Sequence

from starlette.requests import Request

from domain.directory import Place, language_rank
from domain.ids import GERMAN, Lang
from locales.choosing import from_accepted
from locales.languages import Language


def html_tag(language: Language) -> str:
    """Return the BCP 47 tag for `lang` attributes; plain German is German to a screen reader."""
    return GERMAN if language.tag.startswith("de-") else language.tag


def enabled(tag: str, languages: Sequence[Language]) -> Lang | None:
    """Return the language of this tag, if it is enabled."""
    return next((language.tag for language in languages if language.tag == tag), None)


def wished(request: Request, languages: Sequence[Language]) -> Lang | None:
    """Return the language the address names, else the browser's first that is enabled, if there is one."""
    named = enabled(request.query_params.get("lang", ""), languages)
    return named or from_accepted(request.headers.get("accept-language", ""), languages)


def preferred(request: Request, languages: Sequence[Language]) -> Lang:
    """Return the language that the page speaks: the one that is wished, else German."""
    return wished(request, languages) or GERMAN


def favourites_first(
    languages: Sequence[Language], favourite: Lang | None, place: Place | None
) -> list[Language]:
    """Return the languages in their fixed order, with the favourite and those of a place in front."""
    rank = language_rank(place, favourite)
    return sorted(languages, key=lambda language: rank(language.tag))
