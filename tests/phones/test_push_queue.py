"""Whose turn it is among the hints to browsers: notices first, and no service in the way of another."""

import pytest

from bot.backoff import Backoff
from bot.push_queue import Hint, PushQueue
from domain.ids import Lang
from storage.outbox import Lane
from storage.push import StoredSubscription, Subscription

GOOD = "https://push.example"


def hint(name: str, origin: str = GOOD, lane: Lane = Lane.REPLY) -> Hint:
    browser = Subscription(endpoint=f"{origin}/{name}", p256dh="p", auth="a")
    return Hint(StoredSubscription(name, browser), origin, Lang("de"), lane)


def names(queue: PushQueue, now: float = 0.0) -> list[str]:
    """Take all that may be sent at once."""
    found: list[str] = []
    while (one := queue.take(now)) is not None:
        found.append(one.browser.endpoint_hash)
    return found


@pytest.fixture
def queue() -> PushQueue:
    return PushQueue(Backoff(first=2.0, longest=60.0, chance=lambda: 1.0), most=20)


def answer(queue: PushQueue, origin: str = GOOD) -> None:
    """Let a service answer well once."""
    queue.put(hint("first", origin))
    first = queue.take(0.0)
    assert first is not None
    queue.settle(first)


def refuse(queue: PushQueue, name: str, origin: str, seconds: float = 300.0, now: float = 0.0) -> int:
    queue.put(hint(name, origin))
    taken = queue.take(now)
    assert taken is not None
    return queue.refused(taken, now, seconds)


def test_a_service_that_wants_to_be_left_alone_holds_up_no_other(queue: PushQueue) -> None:
    for number in range(8):
        refuse(queue, f"m{number}", f"https://slow-{number}.example")
    queue.put(hint("vera"))
    assert names(queue) == ["vera"]
    assert queue.wait(0.0) == 300.0
    assert len(queue) == 8


def test_all_that_waits_for_a_service_waits_for_one_pause(queue: PushQueue) -> None:
    refuse(queue, "a", GOOD, 7.0)
    queue.put(hint("b"))
    assert names(queue, 6.9) == []
    assert queue.wait(6.0) == pytest.approx(1.0)
    # Then one hint finds out for all, and another one than the one that was refused.
    assert names(queue, 7.0) == ["a"]
    assert queue.wait(7.0) is None


def test_notices_go_before_news_whenever_they_came(queue: PushQueue) -> None:
    answer(queue)
    for number in range(3):
        queue.put(hint(f"news{number}", lane=Lane.BULK))
    queue.put(hint("cancelled"))
    queue.put(hint("news2"))
    assert names(queue) == ["cancelled", "news2", "news0", "news1"]


def test_a_hint_for_a_browser_that_waits_already_is_the_same_hint(queue: PushQueue) -> None:
    for lane in (Lane.BULK, Lane.BULK, Lane.REPLY, Lane.BULK):
        queue.put(hint("a", lane=lane))
    assert len(queue) == 1
    assert names(queue) == ["a"]
    assert len(queue) == 0


def test_services_nobody_knows_never_take_all_places(queue: PushQueue) -> None:
    answer(queue)
    for number in range(10):
        queue.put(hint(f"m{number}", f"https://silent-{number}.example"))
    queue.put(hint("vera"))
    assert sorted(names(queue)) == ["m0", "m1", "m2", "m3", "vera"]


def test_a_service_gets_so_many_at_once_and_in_its_turn(queue: PushQueue) -> None:
    other = "https://other.example"
    answer(queue)
    answer(queue, other)
    for number in range(10):
        queue.put(hint(f"a{number}"))
    queue.put(hint("b", other))
    taken = names(queue)
    assert len(taken) == 9
    assert "b" in taken[:2]


def test_who_fails_five_times_is_given_up_with_all_that_waits(queue: PushQueue) -> None:
    now = 0.0
    for number in range(4):
        assert refuse(queue, f"m{number}", GOOD, 0.0, now) == 0
        wait = queue.wait(now)
        assert wait is not None
        assert wait == 2.0 * 2**number
        now += wait
    assert refuse(queue, "m9", GOOD, 0.0, now) == 5
    assert len(queue) == 0
    assert queue.wait(now) is None


def test_a_browser_that_fails_alone_is_tried_five_times(queue: PushQueue) -> None:
    now = 0.0
    queue.put(hint("odd"))
    for given_up in (0, 0, 0, 0, 1):
        odd = queue.take(now)
        queue.put(hint("fine"))
        assert odd is not None
        assert queue.refused(odd, now, 0.0) == given_up
        now += 400.0
        fine = queue.take(now)
        assert fine is not None
        queue.settle(fine)
    assert len(queue) == 0


def test_only_so_many_wait_and_news_go_first(queue: PushQueue) -> None:
    for number in range(50):
        queue.put(hint(f"news{number}", lane=Lane.BULK))
    assert len(queue) == 20
    for number in range(20):
        queue.put(hint(f"notice{number}", f"https://{number}.example"))
    queue.put(hint("one more", lane=Lane.BULK))
    assert len(queue) == 20
    answer(queue)
    assert all(one.startswith("notice") for one in names(queue))


def test_news_are_let_in_as_long_as_there_is_room_and_little_left_to_send(queue: PushQueue) -> None:
    slow = "https://slow.example"
    refuse(queue, "m", slow)
    for number in range(17):
        assert queue.wants_more(0.0)
        queue.put(hint(f"{number}", slow, Lane.BULK))
    assert not queue.wants_more(0.0)
    roomy = PushQueue(Backoff())
    answer(roomy)
    for number in range(100):
        assert roomy.wants_more(0.0)
        roomy.put(hint(f"{number}", lane=Lane.BULK))
    assert not roomy.wants_more(0.0)


def test_only_so_many_services_are_remembered(queue: PushQueue) -> None:
    for number in range(1_000):
        one = f"https://{number}.example"
        answer(queue, one)
        refuse(queue, "m", f"https://x{number}.example")
    assert queue.known <= 520
