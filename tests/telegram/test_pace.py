"""How fast is allowed, and how long retries wait."""

from datetime import datetime, timedelta

import pytest

from bot.backoff import Backoff
from bot.pacing import Pacing, PacingRules
from domain.ids import PersonId
from storage.outbox import Lane
from tests.storage.offices import NOW

AMIRA = PersonId("amira")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pacing(clock: Clock) -> Pacing:
    return Pacing(PacingRules(), clock)


def test_over_a_minute_a_person_gets_one_message_a_second_and_the_burst(pacing: Pacing, clock: Clock) -> None:
    sent = 0
    for _ in range(600):
        while pacing.person_wait(AMIRA, Lane.REPLY) == 0.0:
            pacing.count(AMIRA)
            sent += 1
        clock.advance(0.1)
    assert sent == 64


def test_bulk_to_a_person_waits_until_she_has_had_a_rest(pacing: Pacing, clock: Clock) -> None:
    assert pacing.person_wait(AMIRA, Lane.BULK) == 0.0
    pacing.count(AMIRA)
    assert pacing.person_wait(AMIRA, Lane.BULK) == pytest.approx(1.0)
    assert pacing.person_wait(AMIRA, Lane.REPLY) == 0.0
    clock.advance(1.0)
    assert pacing.person_wait(AMIRA, Lane.BULK) == 0.0


def test_no_second_sees_more_bulk_than_its_share(pacing: Pacing, clock: Clock) -> None:
    sent: list[datetime] = []
    for _ in range(400):
        while pacing.overall_wait(Lane.BULK) == 0.0:
            assert pacing.overall_wait(Lane.REPLY) == 0.0
            pacing.count(PersonId(str(len(sent))))
            sent.append(clock.now)
        clock.advance(0.013)
    busiest = max(
        sum(at <= other < at + timedelta(seconds=1) for other in sent) for at in dict.fromkeys(sent)
    )
    assert busiest == 22


def test_answers_are_paced_by_person_alone_but_bulk_gives_way_to_them(pacing: Pacing, clock: Clock) -> None:
    for number in range(500):
        assert pacing.overall_wait(Lane.REPLY) == 0.0
        pacing.count(PersonId(str(number)))
    assert pacing.overall_wait(Lane.BULK) == pytest.approx(1.0)
    clock.advance(1.0)
    assert pacing.overall_wait(Lane.BULK) == 0.0


def test_the_wait_of_bulk_is_told_exactly(pacing: Pacing, clock: Clock) -> None:
    for number in range(22):
        pacing.count(PersonId(str(number)))
        clock.advance(0.01)
    wait = pacing.overall_wait(Lane.BULK)
    assert wait == pytest.approx(0.78)
    clock.advance(wait)
    assert pacing.overall_wait(Lane.BULK) == 0.0


def test_two_people_refused_together_halt_everybody(pacing: Pacing, clock: Clock) -> None:
    pacing.halt(AMIRA, 4.0)
    clock.advance(0.5)
    pacing.halt(AMIRA, 4.0)
    assert pacing.overall_wait(Lane.REPLY) == 0.0
    pacing.halt(PersonId("bilal"), 5.0)
    assert pacing.overall_wait(Lane.REPLY) == pytest.approx(5.0)
    assert pacing.bulk_wait() == pytest.approx(5.0)
    clock.advance(5.0)
    assert pacing.overall_wait(Lane.REPLY) == 0.0


def test_bulk_that_is_refused_to_many_at_once_holds_up_no_answer(pacing: Pacing, clock: Clock) -> None:
    refused = [PersonId(f"reader-{number}") for number in range(5)]
    for person in refused:
        pacing.halt(person, 35.0, Lane.BULK)
        clock.advance(0.04)
    assert pacing.overall_wait(Lane.REPLY) == 0.0
    assert pacing.bulk_wait() == pytest.approx(35.0 - 0.04)
    assert pacing.person_wait(refused[-1], Lane.REPLY) == pytest.approx(35.0 - 0.04)
    assert pacing.person_wait(AMIRA, Lane.REPLY) == 0.0


def test_refused_bulk_does_not_count_towards_a_pause_of_answers(pacing: Pacing, clock: Clock) -> None:
    pacing.halt(PersonId("reader"), 35.0, Lane.BULK)
    pacing.halt(AMIRA, 4.0)
    pacing.halt(PersonId("reader"), 35.0, Lane.BULK)
    assert pacing.overall_wait(Lane.REPLY) == 0.0
    clock.advance(0.5)
    pacing.halt(PersonId("bilal"), 5.0, Lane.REPLY)
    assert pacing.overall_wait(Lane.REPLY) == pytest.approx(5.0)


def test_two_people_refused_one_after_the_other_halt_only_themselves(pacing: Pacing, clock: Clock) -> None:
    pacing.halt(AMIRA, 4.0)
    clock.advance(1.5)
    pacing.halt(PersonId("bilal"), 5.0)
    assert pacing.overall_wait(Lane.REPLY) == 0.0


def test_a_pause_holds_the_person_and_bulk_to_everybody(pacing: Pacing, clock: Clock) -> None:
    pacing.halt(AMIRA, 9.0)
    pacing.halt(AMIRA, 4.0)
    assert pacing.person_wait(AMIRA, Lane.REPLY) == pytest.approx(9.0)
    assert pacing.overall_wait(Lane.BULK) == pytest.approx(9.0)
    assert pacing.overall_wait(Lane.REPLY) == 0.0
    clock.advance(9.0)
    assert (pacing.person_wait(AMIRA, Lane.REPLY), pacing.bulk_wait()) == (0.0, 0.0)


def test_people_who_have_rested_are_forgotten_but_not_those_who_have_not(
    pacing: Pacing, clock: Clock
) -> None:
    for number in range(5_000):
        pacing.count(PersonId(str(number)))
    clock.advance(60.0)
    for _ in range(5):
        pacing.count(AMIRA)
    assert pacing.person_wait(PersonId("somebody new"), Lane.BULK) == 0.0
    assert pacing.person_wait(AMIRA, Lane.REPLY) == pytest.approx(1.0)


def test_retries_wait_longer_each_time_up_to_a_limit() -> None:
    backoff = Backoff(first=1.0, longest=60.0, chance=lambda: 1.0)
    assert [backoff.pause(failures) for failures in (0, 1, 2, 3, 6, 7, 10_000)] == [1, 1, 2, 4, 32, 60, 60]


def test_retries_are_spread() -> None:
    assert Backoff(chance=lambda: 0.0).pause(3) == 2.0
    assert Backoff(chance=lambda: 0.5).pause(3) == 3.0
    assert 0.5 <= Backoff().pause(1) <= 1.0
