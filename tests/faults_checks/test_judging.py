"""What counts as a broken promise, and that one is enough to fail."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from domain.ids import Lang
from locales.catalog import Catalog
from storage.statements import Dialect
from tests.botapi import BotApiServer
from tests.faults.__main__ import Wanted, read, run_one
from tests.faults.counting import Counted
from tests.faults.crowd import Crowd, repeated, shown_at
from tests.faults.findings import Case, Channel, Finding, Row, Scenario, Verdict
from tests.faults.ground import Ground
from tests.faults.scenarios import SCENARIOS
from tests.faults.stage import judged
from tests.faults.table import HEADINGS, as_markdown, as_text, broken

CODE = "ABCD-EFGH"
GOOD = Counted(codes=frozenset({"ABCDEFGH"}))


def crowd(*codes: str) -> Crowd:
    """People who have come to an end with these codes."""
    return Crowd([], codes=list(codes))


def scenario(run: Callable[[Case], Awaitable[Finding]]) -> Scenario:
    return Scenario("invented", "Something", "Nothing happens.", run)


def row(finding: Finding) -> Row:
    async def run(_case: Case) -> Finding:
        return finding

    return Row(scenario(run), Dialect.SQLITE, Channel.WEB, finding, 1.0)


def test_all_is_well() -> None:
    assert judged(crowd(CODE), GOOD).verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        (Counted(), "1 case codes are not in the database"),
        (replace(GOOD, records_twice=1), "twice: 1 records"),
        (replace(GOOD, appointments_twice=2), "2 appointments"),
        (replace(GOOD, consents_twice=3), "3 consents"),
        (replace(GOOD, to_send=1), "1 messages were never sent"),
        (replace(GOOD, set_aside=4), "4 set aside"),
        (replace(GOOD, repeated=1), "1 replies came twice, 0 were in flight"),
        (replace(GOOD, complaints=("half a turn",)), "half a turn"),
    ],
)
def test_what_stands_wrong_in_the_database_breaks_the_promise(counted: Counted, words: str) -> None:
    found = judged(crowd(CODE), counted)
    assert found.verdict is Verdict.BROKEN
    assert any(words in complaint for complaint in found.complaints)


def test_two_people_with_one_code_are_one_too_few() -> None:
    assert judged(crowd(CODE, CODE), GOOD).lost_conversations == 1


def test_an_answer_that_was_taken_and_is_not_there_is_lost() -> None:
    people = crowd(CODE)
    people.answers.posted = {"taken": True, "gone": True, "never answered": False}
    found = judged(people, replace(GOOD, web={"taken": 1}))
    assert (found.lost_updates, found.verdict) == (1, Verdict.BROKEN)


async def test_an_update_that_nobody_took_is_lost() -> None:
    async with BotApiServer() as api:
        user = api.user()
        user.start()
        user.block()
        (number, *_) = api.updates.history
        people = Crowd([], api)
        assert judged(people, Counted(telegram=frozenset({number}))).lost_updates == 0
        assert judged(people, Counted()).lost_updates == 1


async def test_replies_count_as_repeated_by_words_and_buttons() -> None:
    import aiohttp  # noqa: PLC0415 - only here

    async with BotApiServer() as api, aiohttp.ClientSession() as http:
        user = api.user()
        user.start()
        for text, markup in (("Hallo", ""), ("Hallo", ""), ("Hallo", '{"inline_keyboard": []}'), ("Ja", "")):
            fields = {"chat_id": str(user.chat_id), "text": text, "reply_markup": markup}
            async with http.post(f"{api.url}/bot{api.token}/sendMessage", data=fields) as answer:
                assert answer.ok
        assert len(repeated(api.calls.of("sendMessage"))) == 1
        assert len(shown_at(api)) == 4
        gone = Catalog.load(strict=True).label(Lang("de"), "slot-gone")
        for text in (gone, gone):
            fields = {"chat_id": str(user.chat_id), "text": text}
            async with http.post(f"{api.url}/bot{api.token}/sendMessage", data=fields) as answer:
                assert answer.ok
        assert len(repeated(api.calls.of("sendMessage"))) == 1
        taken = Counted(telegram=frozenset(api.updates.history))
        assert judged(Crowd([], api), taken).verdict is Verdict.BROKEN
        assert judged(Crowd([], api), taken, allowed=1).verdict is Verdict.KEPT


def test_the_first_answer_belongs_to_the_start_before_it() -> None:
    people = crowd()
    people.answers.at = [10.5, 11.0, 40.25]
    assert people.first_answers([10.0, 20.0, 40.0]) == (0.5, 0.25)


async def test_a_scenario_that_fails_is_a_broken_promise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def run(_case: Case) -> Finding:
        raise RuntimeError("no such luck")

    wanted = Wanted((), (), 5, short=True, markdown=False, channels=())
    found = await run_one(scenario(run), Dialect.SQLITE, Channel.WEB, Ground(tmp_path), wanted)
    assert broken([found])
    assert found.finding.complaints == ("RuntimeError: no such luck",)
    assert "--seed 5" in capsys.readouterr().out


def test_one_broken_promise_fails_the_whole() -> None:
    rows = [row(Finding()), row(Finding(complaints=("lost",))), row(Finding(missing="a second moon"))]
    assert broken(rows)
    assert not broken([rows[0], rows[2]])
    text = as_text(rows)
    assert "BROKEN invented, SQLite, web chat: lost" in text
    assert "not tried: needs a second moon" in text
    assert {line.count("|") for line in as_markdown(rows).splitlines()} == {len(HEADINGS) + 1}


def test_scenarios_have_names_of_their_own_and_a_promise() -> None:
    names = [one.name for one in SCENARIOS]
    assert len(set(names)) == len(names)
    assert all(one.promise.endswith(".") for one in SCENARIOS)


def test_the_command_line_chooses_what_runs() -> None:
    everything = read([])
    assert everything is not None
    assert {one.name for one, _, _ in everything.runs()} == {one.name for one in SCENARIOS}
    short = read(["--short"])
    assert short is not None
    assert 0 < len(short.runs()) < len(everything.runs()) / 2
    chosen = read(["--only", "kill", "--database", "sqlite", "--channel", "web", "--seed", "7"])
    assert chosen is not None
    assert [(one.name, where, how) for one, where, how in chosen.runs()] == [
        ("kill", Dialect.SQLITE, Channel.WEB)
    ]
    assert chosen.seed == 7
    assert read(["--list"]) is None
