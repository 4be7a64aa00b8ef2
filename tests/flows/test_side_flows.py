"""The other flows: own appointments, status, privacy, erasing; and the answers that end the intake early."""

import pytest

from domain.conversation import Phase
from domain.effects import CancelVisit, MoveVisit, RecordConsent, SendCalendarFile, TellMyData
from domain.events import Command, Typed
from domain.ids import Lang
from tests.flows.books import real_book
from tests.flows.people import SUMMARY, asked, at, command, handed_in, options, said, say, state, walk_to
from tests.flows.shell import Shell, offers


def at_visit() -> Shell:
    """Somebody who looks at her one appointment."""
    shell = handed_in()
    command(shell, Command.APPOINTMENT)
    return shell


def test_handing_in_gives_code_pin_calendar_file_and_the_menu() -> None:
    shell = at(SUMMARY)
    effects = shell.press("confirm")
    assert said(effects) == [
        "received",
        "received-appointment",
        "received-bring",
        "received-code",
        "received-code-hint",
        "received-pin",
    ]
    assert [effect.visit for effect in effects if isinstance(effect, SendCalendarFile)] == shell.visits
    assert (state(shell).flow, state(shell).answers) == ("menu", {"language": "uk", "consent": "yes"})
    assert (state(shell).hold, state(shell).case_code) == (None, "K7M29QXT")


def test_one_appointment_is_shown_at_once() -> None:
    shell = at_visit()
    assert (state(shell).step, options(shell)) == ("show", ["keep", "move", "cancel", "calendar"])


def test_several_appointments_are_chosen_from() -> None:
    shell = handed_in()
    shell.press("new")
    walk_to(shell, SUMMARY, {"slot": "r.4"})
    shell.press("confirm")
    shell.press("appointment")
    assert (state(shell).step, len(options(shell))) == ("which", 3)
    shell.press(options(shell)[1])
    assert (state(shell).step, state(shell).visit) == ("show", shell.visits[1].booking)


def test_no_appointment_is_said_so() -> None:
    shell = at("topics")
    effects = command(shell, Command.APPOINTMENT)
    assert (said(effects), asked(effects)) == (["visits-none"], ["topics"])


def test_an_appointment_is_kept() -> None:
    shell = at_visit()
    assert asked(shell.press("keep")) == ["choose"]
    assert state(shell).flow == "menu"


def test_an_appointment_is_moved_after_a_question() -> None:
    shell = at_visit()
    shell.press("move")
    shell.press("r.3")
    assert (state(shell).step, shell.question.prompt.id) == ("move_sure", "move-sure-ask")
    effects = shell.press("yes")
    assert len([one for one in effects if isinstance(one, MoveVisit | SendCalendarFile)]) == 2
    assert said(effects) == ["visit-moved"]
    assert [visit.start for visit in shell.visits] == [offers()[3].start]
    assert "new_slot" not in state(shell).answers


def test_a_move_to_a_time_that_was_taken_keeps_the_old_one_and_shows_others() -> None:
    shell = at_visit()
    old = shell.visits[0].start
    shell.press("move")
    shell.press("r.3")
    shell.taken.add("r.3")
    effects = shell.press("yes")
    assert (said(effects), asked(effects)) == (["slot-gone"], ["slot"])
    assert (shell.visits[0].start, "r.3" in options(shell)) == (old, False)


def test_a_move_that_failed_does_not_touch_the_time_held_for_a_new_request() -> None:
    shell = handed_in()
    shell.press("new")
    walk_to(shell, SUMMARY)
    held = state(shell).hold
    command(shell, Command.APPOINTMENT)
    shell.press("move")
    shell.press("r.6")
    shell.taken.add("r.6")
    shell.press("yes")
    after = state(shell).hold
    assert held is not None
    assert after is not None
    assert (after.offer, state(shell).answers["slot"]) == (held.offer, held.offer.key)


def test_nothing_free_to_move_to_shows_the_appointment_again() -> None:
    shell = at_visit()
    shell.free = ()
    effects = shell.press("move")
    assert (said(effects), asked(effects)) == (["move-none"], ["show"])


@pytest.mark.parametrize("presses", [("move", "keep_old"), ("move", "r.3", "no"), ("cancel", "no")])
def test_second_thoughts_keep_the_appointment(presses: tuple[str, ...]) -> None:
    shell = at_visit()
    before = list(shell.visits)
    for one in presses:
        effects = shell.press(one)
    assert said(effects) == ["visit-kept"]
    assert shell.visits == before


def test_an_appointment_is_cancelled_after_a_question() -> None:
    shell = at_visit()
    shell.press("cancel")
    effects = shell.press("yes")
    assert len([one for one in effects if isinstance(one, CancelVisit)]) == 1
    assert (said(effects), shell.visits) == (["visit-cancelled"], [])


def test_an_appointment_that_is_gone_meanwhile_is_said_so() -> None:
    shell = at_visit()
    shell.press("cancel")
    shell.visits.clear()
    assert said(shell.press("yes")) == ["visit-missing"]


def test_the_calendar_file_again() -> None:
    shell = at_visit()
    effects = shell.press("calendar")
    assert [one.visit for one in effects if isinstance(one, SendCalendarFile)] == shell.visits


def test_where_the_request_stands() -> None:
    shell = handed_in()
    effects = command(shell, Command.STATUS)
    assert said(effects) == ["status-tell", "status-line", "status-promise"]
    assert asked(effects) == ["choose"]


def test_no_request_is_said_so_and_the_question_comes_back() -> None:
    shell = at("urgency")
    effects = command(shell, Command.STATUS)
    assert (said(effects), asked(effects)) == (["status-none"], ["urgency"])


def test_privacy_tells_and_comes_back() -> None:
    shell = at("urgency")
    command(shell, Command.PRIVACY)
    assert said(shell.press("notice")) == ["privacy-notice"]
    assert asked(shell.press("leave")) == ["urgency"]


def test_my_data_are_shown() -> None:
    shell = at("urgency")
    effects = command(shell, Command.MYDATA)
    assert TellMyData() in effects
    assert state(shell).flow == "privacy"


def test_deleting_asks_once_more() -> None:
    shell = at("urgency")
    before = dict(state(shell).answers)
    command(shell, Command.DELETE)
    effects = shell.press("no")
    assert (said(effects), asked(effects), shell.erased) == (["delete-kept"], ["urgency"], 0)
    assert state(shell).answers == before


def test_deleting_leaves_nothing_and_says_nothing_more() -> None:
    shell = at(SUMMARY)
    command(shell, Command.DELETE)
    shell.taken.add("r.0")
    effects = shell.press("yes")
    assert (shell.erased, said(effects), asked(effects)) == (1, ["erased"], [])
    left = state(shell)
    assert (left.phase, left.answers, left.hold, left.parked, left.visits) == (
        Phase.ERASED,
        {},
        None,
        None,
        (),
    )


def test_giving_up_at_the_summary_erases_after_a_question() -> None:
    shell = at(SUMMARY)
    shell.press("discard")
    assert asked(shell.press("no")) == [SUMMARY]
    shell.press("discard")
    shell.press("yes")
    assert (shell.erased, state(shell).phase) == (1, Phase.ERASED)


def test_consent_is_recorded_with_text_version_and_language() -> None:
    shell = at("consent", language="ar", answers={"language": "ar"})
    given = [one for one in shell.press("yes") if isinstance(one, RecordConsent)]
    assert [(one.scope, one.language) for one in given] == [("intake", "ar")]


def test_without_consent_nothing_is_recorded_and_there_is_another_way() -> None:
    shell = at("consent")
    effects = shell.press("no")
    assert not [one for one in effects if isinstance(one, RecordConsent)]
    assert options(shell) == ["agree", "leave"]
    assert said(shell.press("leave")) == ["bye"]
    assert (state(shell).phase, set(state(shell).answers)) == (Phase.STOPPED, {"language"})


def test_whoever_refused_may_still_consent() -> None:
    shell = at("consent")
    shell.press("no")
    assert asked(shell.press("agree")) == ["consent"]
    shell.press("yes")
    assert state(shell).step == "danger"


def test_whoever_comes_back_after_refusing_is_asked_for_consent_again() -> None:
    shell = at("consent")
    shell.press("no")
    shell.press("leave")
    assert asked(say(shell, "hallo")) == ["consent"]


def test_danger_shows_the_help_lines_first() -> None:
    shell = at("danger")
    effects = shell.press("yes")
    assert (said(effects), asked(effects)) == (["sos-text"], ["danger_go_on"])
    shell.press("pause")
    assert state(shell).phase is Phase.STOPPED
    assert asked(shell.do(Typed("ich bin sicher"))) == ["danger_go_on"]


@pytest.mark.parametrize(("option", "step"), [("go_on", "municipality"), ("leave", "bye")])
def test_minors_may_go_on_or_leave(option: str, step: str) -> None:
    shell = at("adult")
    shell.press("no")
    shell.press(option)
    assert state(shell).step == step


def test_no_place_to_sleep_is_told_once() -> None:
    shell = at("urgency")
    assert said(shell.press("no_shelter")) == ["no-shelter-info"]
    shell.press("_back")
    assert said(shell.press("no_shelter")) == []


@pytest.mark.parametrize("language", [name.tag for name in real_book().languages])
def test_readers_of_plain_german_are_asked_for_somebody_who_translates_like_all_but_readers_of_german(
    language: Lang,
) -> None:
    shell = at("concern", language=language)
    assert asked(shell.press("_skip")) == ["party_size" if language == "de" else "interpreter"]
