"""Choosing a time: by button, in words, taken by others, run out, none free, the quota, the waiting list."""

from datetime import timedelta

import pytest

from domain.effects import FindSlots, HoldSlot, ReleaseHold
from domain.events import Command, HoldExtended
from flows.engine import advance
from tests.flows.acts import go_on
from tests.flows.people import SUMMARY, asked, at, command, errors, nav, options, said, say, state, walk_to
from tests.flows.shell import NOW, Shell, offers


def waiting(option: str, free: int = 0) -> Shell:
    """Somebody for whom nothing was free and who answered what to do then."""
    shell = at("no_slot", free=free)
    shell.press(option)
    return shell


def test_the_search_knows_all_that_matters() -> None:
    shell = at("wishes", {"municipality": "sued", "party_size": "3"})
    shell.press("man")
    shell.press("_done")
    (search,) = [effect for effect in go_on(shell) if isinstance(effect, FindSlots)]
    assert (search.municipality, search.party_size, search.language, search.adviser) == (
        "sued",
        3,
        "uk",
        "man",
    )
    assert (search.anywhere, search.place, search.topics) == (False, None, state(shell).answers["topics"])


def test_whoever_is_unsure_about_the_municipality_is_searched_for_everywhere() -> None:
    shell = at("call_name", {"municipality": "unsure"})
    (search,) = [effect for effect in go_on(shell) if isinstance(effect, FindSlots)]
    assert search.municipality is None


def test_days_come_in_pages() -> None:
    shell = at("slot")
    first = [day.id for day in shell.question.days]
    shell.press("_more")
    second = [day.id for day in shell.question.days]
    assert (len(first), len(second), set(first) & set(second)) == (4, 2, set())
    shell.press("_more")
    assert [day.id for day in shell.question.days] == first


def test_a_day_shows_its_times_and_leads_back_to_the_days() -> None:
    shell = at("slot")
    day = shell.question.days[1].id
    shell.press(day)
    assert (shell.question.day, "_days" in nav(shell)) == (day, True)
    shell.press("_days")
    assert shell.question.day is None


def test_a_time_is_held_before_the_summary() -> None:
    shell = at("slot")
    effects = shell.press("r.3")
    assert [effect.offer.key for effect in effects if isinstance(effect, HoldSlot)] == ["r.3"]
    hold = state(shell).hold
    assert hold is not None
    assert (hold.offer.key, state(shell).answers["slot"], state(shell).step) == ("r.3", "r.3", SUMMARY)
    assert shell.question.hint is not None
    assert shell.question.hint.id == "held-until"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (("2", "1"), "r.2"),
        (("25.11.", "10:00"), "r.2"),
        (("25.11.2026", "10.30"), "r.3"),
        (("٢", "٢"), "r.3"),
    ],
)
def test_a_time_in_words_first_the_day_then_the_time(typed: tuple[str, str], key: str) -> None:
    shell = at("slot", language="de")
    assert asked(say(shell, typed[0])) == ["slot"]
    assert shell.question.day == "day.2026-11-25"
    say(shell, typed[1])
    assert state(shell).answers["slot"] == key


@pytest.mark.parametrize("typed", ["Kein Termin passt", "5"])
def test_that_no_time_fits_in_words(typed: str) -> None:
    shell = at("slot", language="de")
    say(shell, typed)
    assert state(shell).step == "no_slot_fits"


def test_on_a_single_day_a_number_is_a_time() -> None:
    shell = at("slot", free=1)
    say(shell, "1")
    assert state(shell).answers["slot"] == "r.0"


@pytest.mark.parametrize("typed", ["30.12.", "23:59", "99"])
def test_a_time_that_is_not_offered_is_not_guessed(typed: str) -> None:
    shell = at("slot")
    assert errors(say(shell, typed)) == ["not-understood"]
    assert state(shell).hold is None


def test_a_time_that_was_taken_a_moment_ago_shows_those_that_are_left() -> None:
    shell = at("slot")
    shell.taken.add("r.0")
    before = dict(state(shell).answers)
    effects = shell.press("r.0")
    assert (said(effects), asked(effects)) == (["slot-gone"], ["slot"])
    assert "r.0" not in options(shell)
    assert state(shell).answers == before


def test_the_held_time_stays_when_another_one_could_not_be_had() -> None:
    shell = at(SUMMARY)
    shell.press("edit.slot")
    shell.taken.add("r.5")
    effects = shell.press("r.5")
    hold = state(shell).hold
    assert hold is not None
    assert (hold.offer.key, state(shell).answers["slot"], asked(effects)) == ("r.0", "r.0", ["slot"])
    assert asked(shell.press("_back")) == [SUMMARY]


def test_a_time_taken_while_confirming_asks_for_another_and_keeps_all_answers() -> None:
    shell = at(SUMMARY)
    before = dict(state(shell).answers)
    shell.taken.add("r.0")
    effects = shell.press("confirm")
    assert (shell.records, said(effects), asked(effects)) == ([], ["slot-gone"], ["slot"])
    assert state(shell).answers == {name: value for name, value in before.items() if name != "slot"}
    shell.press("r.1")
    shell.press("confirm")
    assert [visit.start for visit in shell.visits] == [offers()[1].start]


def test_every_answer_extends_the_hold() -> None:
    shell = at(SUMMARY)
    shell.now += timedelta(minutes=10)
    shell.press("edit.concern")
    hold = state(shell).hold
    assert hold is not None
    assert hold.until == NOW + timedelta(minutes=25)


def test_a_hold_that_ran_out_and_was_taken_is_noticed_at_the_summary() -> None:
    shell = at(SUMMARY)
    shell.now += timedelta(hours=2)
    shell.taken.add("r.0")
    effects = command(shell, Command.HELP)
    assert (said(effects), asked(effects)) == (["help-text", "slot-gone"], [SUMMARY, "slot"])
    assert (state(shell).hold, state(shell).step) == (None, "slot")


def test_a_hold_that_ran_out_elsewhere_does_not_disturb_the_question_there() -> None:
    shell = at(SUMMARY)
    shell.press("edit.concern")
    shell.now += timedelta(hours=2)
    shell.taken.add("r.0")
    effects = command(shell, Command.HELP)
    assert (said(effects), asked(effects)) == (["help-text", "slot-gone"], ["concern"])
    assert (state(shell).hold, "slot" in state(shell).answers) == (None, False)
    assert asked(say(shell, "Heizung")) == ["slot"]


def test_a_hold_is_lost_also_while_another_flow_is_in_front() -> None:
    shell = at(SUMMARY)
    command(shell, Command.PRIVACY)
    shell.taken.add("r.0")
    effects = shell.press("leave")
    assert asked(effects) == [SUMMARY, "slot"]


def test_an_answer_that_comes_too_late_for_a_hold_that_is_gone_changes_nothing() -> None:
    shell = at("slot")
    after, effects = advance(shell.book, state(shell), HoldExtended(NOW), NOW)
    assert (after.hold, effects) == (None, ())


def test_nothing_free_asks_what_to_do() -> None:
    shell = at("no_slot", free=0)
    assert options(shell) == ["yes", "elsewhere", "human"]


def test_nothing_free_and_the_list() -> None:
    shell = waiting("yes")
    assert state(shell).step == SUMMARY
    shell.press("send")
    (record,) = shell.records
    assert (record.answers["waiting"], record.hold) == ("yes", None)


def test_nothing_free_and_a_human() -> None:
    shell = waiting("human")
    assert (shell.humans, state(shell).step) == (1, SUMMARY)


def test_nothing_free_here_but_elsewhere() -> None:
    shell = at("no_slot", free=0)
    shell.free = offers(4)
    effects = shell.press("elsewhere")
    (search,) = [effect for effect in effects if isinstance(effect, FindSlots)]
    assert (search.anywhere, asked(effects)) == (True, ["slot"])
    shell.press("r.0")
    assert state(shell).step == SUMMARY


def test_nothing_free_elsewhere_either_asks_again() -> None:
    assert state(waiting("elsewhere")).step == "no_slot"


@pytest.mark.parametrize(("option", "step"), [("again", "slot"), ("elsewhere", "slot"), ("yes", SUMMARY)])
def test_no_time_fits(option: str, step: str) -> None:
    shell = at("slot")
    shell.press("none_fits")
    shell.press(option)
    assert (state(shell).step, state(shell).hold) == (step, None)


def test_whoever_wants_none_of_the_times_gives_the_held_one_back() -> None:
    shell = at(SUMMARY)
    held = state(shell).hold
    assert held is not None
    shell.press("edit.slot")
    assert ReleaseHold(held.booking) in shell.press("none_fits")
    shell.press("yes")
    assert (state(shell).hold, state(shell).answers["waiting"]) == (None, "yes")
    assert "slot" not in state(shell).answers


@pytest.mark.parametrize(("edit", "answer"), [("urgency", "normal"), ("school_age", "no"), ("adult", "yes")])
def test_whoever_waits_is_not_asked_again_after_a_correction_that_has_nothing_to_do_with_it(
    edit: str, answer: str
) -> None:
    shell = waiting("yes")
    shell.press(f"edit.{edit}")
    assert asked(shell.press(answer)) == [SUMMARY]
    assert state(shell).answers["waiting"] == "yes"


def test_whoever_waits_and_comes_from_elsewhere_is_searched_for_again() -> None:
    shell = waiting("yes")
    shell.free = offers(4)
    shell.press("edit.municipality")
    assert asked(shell.press("sued")) == ["slot"]


def test_the_quota_offers_the_own_appointments_or_a_request_without() -> None:
    shell = at("slot")
    shell.quota = 0
    effects = shell.press("r.0")
    assert asked(effects) == ["quota"]
    shell.press("without")
    shell.press("send")
    (record,) = shell.records
    assert (record.answers["waiting"], record.hold) == ("without", None)


def test_after_a_cancelled_appointment_the_request_goes_on_with_free_times() -> None:
    shell = at(SUMMARY)
    shell.press("confirm")
    shell.press("new")
    shell.quota = 1
    walk_to(shell, "slot")
    go_on(shell)
    assert state(shell).step == "quota"
    before = dict(state(shell).answers)
    shell.press("appointments")
    shell.press("cancel")
    assert asked(shell.press("yes")) == ["slot"]
    assert state(shell).answers == before
    shell.press("r.2")
    assert state(shell).step == SUMMARY


def test_an_adviser_without_the_language_or_the_wish_is_said_so() -> None:
    shell = at("call_name")
    shell.free = tuple(
        one.model_copy(update={"language_match": False, "wish_match": False}) for one in offers(2)
    )
    shell.press("_skip")
    assert said(shell.press("r.0")) == ["slot-relaxed-language", "slot-relaxed-wish"]
