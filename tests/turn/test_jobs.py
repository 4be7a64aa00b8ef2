"""What happens by the clock: unfinished conversations, run-out holds, horizon, orphaned keys, the lease."""

from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import func, select

from bot.house import TELEGRAM
from bot.jobs import Jobs
from domain.errors import ConstraintError, Erased, StorageError
from domain.events import Command
from domain.ids import PersonId
from storage import tables as t
from storage.appointments import appointments_of
from storage.consents import consents_of
from storage.database import Database, Dialect, Reader, Statement, Transaction
from storage.people import all_people
from storage.records import requests_of
from tests.turn.dump import dump
from tests.turn.people import someone
from tests.turn.stand import Stand

_LAST_DAY = Statement(select(func.max(t.office_session.c.local_date).label("last")))
_OLD_TICKS = Statement(select(func.min(t.open_tick.c.tick).label("first")))


def _jobs(stand: Stand, holder: str = "one") -> Jobs:
    return Jobs(stand.house("jobs"), holder)


async def test_an_unfinished_conversation_is_erased_with_its_key_after_its_time(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no")
    assert who.person is not None
    stand.now += timedelta(hours=71)
    await _jobs(stand).forget_old()
    assert (await who.state()).step == "adult"
    stand.now += timedelta(hours=2)
    await _jobs(stand).forget_old()
    with pytest.raises(Erased):
        await stand.fresh_vault().box(who.person)
    async with stand.database.reading() as reader:
        assert await all_people(reader) == set()
        given = await consents_of(reader, who.person)
    assert [one.withdrawn_at for one in given] == [stand.now]


async def test_every_answer_moves_the_time_on(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.press("de")
    for answer in ("yes", "no", "yes"):
        stand.now += timedelta(hours=71)
        await _jobs(stand).forget_old()
        await who.press(answer)
    assert (await who.state()).step == "municipality"


async def test_of_a_person_with_a_record_only_the_unfinished_conversation_goes(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    await who.answer("new", "no", "yes")
    assert who.person is not None
    stand.now += timedelta(hours=73)
    await _jobs(stand).forget_old()
    assert await stand.state(who.person) is None
    async with stand.database.reading() as reader:
        assert len(await requests_of(reader, who.person)) == 1
    assert await stand.vault.keyring.people() == {who.person}
    await who.command(Command.STATUS)
    assert [one.status for one in (await who.state()).requests] == ["appointment_made"]


async def test_the_finished_are_left_alone(stand: Stand) -> None:
    who = someone(stand, channel=TELEGRAM)
    await who.to_booked()
    stand.now += timedelta(hours=5)
    before = (await dump(stand))["intake_record"]
    stand.now += timedelta(days=3)
    await _jobs(stand).forget_old()
    assert (await dump(stand))["intake_record"] == before
    assert (await who.state()).flow == "menu"


async def test_old_messages_go_and_the_record_stays_until_its_own_time(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    assert who.person is not None
    stand.now += timedelta(days=8)
    await _jobs(stand).forget_old()
    assert (await dump(stand))["chat_log"] == []
    stand.now += timedelta(days=400)
    await _jobs(stand).forget_old()
    assert await stand.vault.keyring.people() == set()
    assert (await dump(stand))["person"] == []


async def test_run_out_holds_are_swept_and_the_time_is_free_for_others(stand: Stand) -> None:
    who = someone(stand)
    await who.to_summary()
    assert who.person is not None
    assert await _jobs(stand).sweep_holds() == 0
    stand.now += timedelta(hours=2)
    assert await _jobs(stand).sweep_holds() == 1
    async with stand.database.reading() as reader:
        assert await appointments_of(reader, who.person, now=stand.now, with_holds=True) == []
    assert (await dump(stand))["claim"] == []


async def test_the_horizon_moves_on_and_what_is_past_goes(stand: Stand) -> None:
    async with stand.database.reading() as reader:
        before = await reader.fetch_one(_LAST_DAY)
    stand.now += timedelta(days=15)
    assert await _jobs(stand).extend() > 0
    assert await _jobs(stand).extend() == 0
    async with stand.database.reading() as reader:
        after, first = await reader.fetch_one(_LAST_DAY), await reader.fetch_one(_OLD_TICKS)
    assert before is not None
    assert after is not None
    assert first is not None
    assert before["last"] < after["last"]
    assert first["first"] * 300 >= (stand.now - timedelta(days=2)).timestamp()


async def test_keys_of_nobody_are_swept_when_they_are_old_enough(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    assert who.person is not None
    await stand.vault.ensure_key(PersonId("nobody"))
    await _jobs(stand).forget_old()
    assert await stand.vault.keyring.people() == {who.person, "nobody"}
    stand.now += timedelta(hours=2)
    await _jobs(stand).forget_old()
    assert await stand.vault.keyring.people() == {who.person}


async def test_who_comes_back_while_the_job_runs_keeps_everything(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes")
    stand.now += timedelta(hours=73)
    await who.press("no")
    await _jobs(stand).forget_old()
    assert (await who.state()).answers["in_danger"] is False


async def test_only_who_holds_the_lease_runs_the_jobs(stand: Stand) -> None:
    ran: list[str] = []

    async def note(jobs: str) -> int:
        ran.append(jobs)
        return 1

    first, second = _jobs(stand, "first"), _jobs(stand, "second")
    for name, jobs in (("first", first), ("second", second), ("first", first)):
        await jobs.run("note", partial(note, name))
    assert ran == ["first", "first"]
    stand.now += timedelta(minutes=3)
    await second.run("note", partial(note, "second"))
    await first.run("note", partial(note, "first"))
    assert ran == ["first", "first", "second"]


async def test_a_job_that_fails_is_tried_again(stand: Stand) -> None:
    tries = []

    async def fail() -> int:
        tries.append(1)
        raise StorageError("the disk is full")

    jobs = _jobs(stand)
    await jobs.run("fail", fail)
    await jobs.run("fail", fail)
    assert len(tries) == 2


async def last_day(stand: Stand) -> str:
    async with stand.database.reading() as reader:
        row = await reader.fetch_one(_LAST_DAY)
    assert row is not None
    return str(row["last"])


class Weary(Database):
    """A database that fails so many times and then works."""

    def __init__(self, database: Database, failures: int, error: Exception) -> None:
        self._database = database
        self._failures = failures
        self._error = error

    @property
    def dialect(self) -> Dialect:
        return self._database.dialect

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        if self._failures:
            self._failures -= 1
            raise self._error
        return self._database.transaction()

    def reading(self) -> AbstractAsyncContextManager[Reader]:
        return self._database.reading()

    def glancing(self) -> AbstractAsyncContextManager[Reader]:
        return self._database.glancing()

    async def close(self) -> None:
        """It belongs to the stand."""


@pytest.mark.parametrize("error", [ConstraintError("pk_office_session"), OSError("gone"), ValueError("odd")])
async def test_a_start_survives_an_opening_that_fails_and_tries_again(stand: Stand, error: Exception) -> None:
    before = await last_day(stand)
    stand.now += timedelta(days=15)
    house = stand.house("jobs")
    house.database = Weary(stand.database, 2, error)
    jobs = Jobs(house, "one")
    await jobs.start()
    try:
        assert await last_day(stand) == before
        assert "opening" in jobs.scheduled
        await jobs.open_horizon()
        assert await last_day(stand) == before
        await jobs.open_horizon()
        assert await last_day(stand) > before
        assert "opening" not in jobs.scheduled
    finally:
        jobs.stop()


async def test_a_start_opens_the_weeks_though_a_dead_process_still_has_the_lease(stand: Stand) -> None:
    before = await last_day(stand)
    stand.now += timedelta(days=15)

    async def nothing() -> int:
        return 0

    await _jobs(stand, "dead").run("anything", nothing)
    jobs = _jobs(stand, "started again")
    await jobs.start()
    try:
        assert await last_day(stand) > before
        assert jobs.scheduled == {"holds", "horizon", "retention"}
    finally:
        jobs.stop()


async def test_who_stops_leaves_the_jobs_to_the_next_at_once(stand: Stand) -> None:
    done: list[str] = []

    async def work(name: str) -> int:
        done.append(name)
        return 0

    leaving, next_one = _jobs(stand, "leaving"), _jobs(stand, "next")
    await leaving.start()
    await leaving.run("anything", lambda: work("leaving"))
    await next_one.run("anything", lambda: work("next"))
    assert done == ["leaving"]
    await leaving.leave()
    await next_one.run("anything", lambda: work("next"))
    assert done == ["leaving", "next"]


async def test_who_was_killed_leaves_the_jobs_to_the_next_when_the_lease_ends(stand: Stand) -> None:
    done: list[str] = []

    async def work(name: str) -> int:
        done.append(name)
        return 0

    killed, next_one = _jobs(stand, "killed"), _jobs(stand, "next")
    await killed.run("anything", lambda: work("killed"))
    stand.now += timedelta(seconds=119)
    await next_one.run("anything", lambda: work("next"))
    assert done == ["killed"]
    stand.now += timedelta(seconds=2)
    await next_one.run("anything", lambda: work("next"))
    assert done == ["killed", "next"]
