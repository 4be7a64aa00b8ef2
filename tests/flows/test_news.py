"""News of municipalities: asked for with their own consent, ended in the flow, by a button, or with /stop."""

from domain.conversation import ChannelPolicy, Phase
from domain.effects import Ask, Effect, RecordConsent, SettleNotice, StartNews, StopNews
from domain.events import Command, NoticeAnswered
from domain.ids import Lang, MunicipalityId, NoticeId
from domain.notices import NoticeOption
from domain.phrases import Phrase, Verbatim, phrase
from flows.book import MENU
from tests.flows.books import book_under
from tests.flows.people import asked, at, command, handed_in, newcomer, options, said, state
from tests.flows.shell import Shell

BUTTON = NoticeAnswered(NoticeId("b" * 32), NoticeOption.NO_NEWS)


def towns(shell: Shell) -> list[MunicipalityId]:
    """The first two municipalities of the book."""
    return [town.id for town in shell.book.directory.municipalities[:2]]


def name_of(shell: Shell, town: MunicipalityId) -> Verbatim:
    found = shell.book.directory.municipality(town)
    assert found is not None
    return Verbatim(found.name)


def with_news(count: int) -> Shell:
    """Somebody in the menu who gets news of so many municipalities."""
    shell = handed_in()
    shell.news = towns(shell)[:count]
    return shell


def prompt(effects: list[Effect]) -> Phrase:
    return [one.question.prompt for one in effects if isinstance(one, Ask)][-1]


def actions(effects: list[Effect]) -> list[Effect]:
    return [one for one in effects if isinstance(one, RecordConsent | StartNews | StopNews)]


def test_news_need_a_consent_of_their_own() -> None:
    shell = handed_in()
    home = towns(shell)[0]
    assert asked(shell.press("news")) == ["where"]
    effects = shell.press(str(home))
    assert dict(prompt(effects).args)["town"] == name_of(shell, home)
    effects = shell.press("yes")
    assert actions(effects) == [RecordConsent("news", "2026-11-22", Lang("uk")), StartNews(home)]
    assert (said(effects), state(shell).flow) == (["news-started"], MENU)
    assert shell.news == [home]


def test_no_is_an_answer_that_leaves_nothing_behind() -> None:
    shell = handed_in()
    shell.press("news")
    shell.press(str(towns(shell)[0]))
    effects = shell.press("no")
    assert (actions(effects), said(effects), state(shell).flow) == ([], ["news-not-started"], MENU)
    assert not {"news_town", "news_consent"} & state(shell).answers.keys()


def test_where_she_lives_is_not_asked_when_it_is_known() -> None:
    shell = handed_in()
    home = shell.home = towns(shell)[1]
    effects = shell.press("news")
    assert asked(effects) == ["ask"]
    assert dict(prompt(effects).args)["town"] == name_of(shell, home)
    assert StartNews(home) in shell.press("yes")


def test_one_tap_ends_the_only_news() -> None:
    shell = with_news(1)
    assert asked(shell.press("news")) == ["have"]
    effects = shell.press("stop")
    assert (actions(effects), said(effects)) == ([StopNews()], ["news-stopped"])
    assert (shell.news, state(shell).flow) == ([], MENU)


def test_of_several_municipalities_one_is_chosen_or_all() -> None:
    shell = with_news(2)
    first, second = shell.news
    shell.press("news")
    shell.press("stop")
    assert options(shell) == [first, second, "all"]
    assert said(shell.press(str(first))) == ["news-stopped-town"]
    assert shell.news == [second]
    shell = with_news(2)
    shell.press("news")
    shell.press("stop")
    assert said(shell.press("all")) == ["news-stopped"]
    assert shell.news == []


def test_another_municipality_is_added() -> None:
    shell = with_news(1)
    second = towns(shell)[1]
    shell.press("news")
    assert asked(shell.press("more")) == ["where"]
    shell.press(str(second))
    shell.press("yes")
    assert shell.news == towns(shell)


def test_the_button_ends_all_news_and_disturbs_no_question() -> None:
    shell = at("concern")
    shell.news = towns(shell)
    effects = shell.do(BUTTON)
    assert SettleNotice(BUTTON.notice, answer=phrase("news-stop-button")) in effects
    assert (said(effects), asked(effects), shell.news) == (["news-stopped"], ["concern"], [])
    again = shell.do(BUTTON)
    assert said(again) == ["news-stopped"]


def test_the_button_asks_nothing_of_who_has_stopped() -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    shell.news = towns(shell)
    effects = shell.do(BUTTON)
    assert (said(effects), asked(effects), shell.news) == (["news-stopped"], [], [])
    assert state(shell).phase is Phase.STOPPED


def test_the_button_works_where_the_channel_does_nothing_else() -> None:
    shell = with_news(1)
    shell.book = book_under(ChannelPolicy.OFF)
    effects = shell.do(BUTTON)
    assert (said(effects), asked(effects), shell.news) == (["news-stopped"], [], [])


def test_the_button_ends_the_news_of_somebody_whose_conversation_is_forgotten() -> None:
    shell = Shell(book=newcomer().book, news=towns(newcomer()))
    effects = shell.do(NoticeAnswered(BUTTON.notice, BUTTON.option, Lang("uk")))
    assert (said(effects), shell.news) == (["news-stopped"], [])
    assert (state(shell).flow, state(shell).language) == (MENU, "uk")


def test_stop_ends_news_too_and_says_so_before_it_offers_the_way_back() -> None:
    shell = at("concern")
    shell.news = towns(shell)
    effects = command(shell, Command.STOP)
    assert said(effects) == ["stopped", "news-stopped-too"]
    assert isinstance(effects[-1], Ask)
    assert (options(shell), shell.news) == (["go_on"], [])


def test_stop_says_nothing_of_news_to_who_has_none() -> None:
    shell = at("concern")
    assert said(command(shell, Command.STOP)) == ["stopped"]


def test_news_are_found_in_the_middle_of_the_intake_by_way_of_privacy() -> None:
    shell = at("concern")
    home = state(shell).answer("municipality")
    command(shell, Command.PRIVACY)
    assert asked(shell.press("news")) == ["ask"]
    effects = shell.press("yes")
    assert StartNews(MunicipalityId(str(home))) in effects
    assert asked(effects) == ["concern"]


def test_a_municipality_that_was_removed_is_not_named() -> None:
    shell = with_news(1)
    shell.news = [MunicipalityId("gone")]
    assert asked(shell.press("news")) == ["where"]
