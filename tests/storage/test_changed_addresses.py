"""A place is somewhere else, or back: whoever is expected there hears of it, and may answer as before."""

from datetime import date, datetime

from domain.directory import Relocation
from domain.ids import PlaceId, RelocationId
from domain.notices import NoticeKind, NoticeState, ToTell
from domain.office_changes import Decision, LiftRelocation, NotUndone, Outcome, Outdated, Policy, Relocate
from storage.appointments import stored_appointment
from storage.bookings import move
from storage.change_answers import answer_notice, decline_move
from storage.change_apply import AppliedChange
from storage.change_undo import Undone
from storage.database import Database
from tests.storage.changes import (
    NEXT_TUESDAY,
    NOTICES,
    THE_TUESDAY,
    WEEKS,
    away,
    decide,
    directory_of,
    do,
    holds_together,
    new_id,
    one_pending_notice_each,
    preview,
    rows,
    told,
    two_places,
    undo,
)
from tests.storage.offices import (
    NOW,
    PLACE,
    TUESDAY_9,
    adviser,
    after,
    appoint,
    office,
    open_office,
    wants,
)

ELSEWHERE = Relocate(place=PLACE, first=THE_TUESDAY, last=THE_TUESDAY, address="Ersatzhaus 9")


async def relocation(database: Database) -> Relocation:
    (found,) = (await directory_of(database)).relocations
    return found


async def undone(database: Database, done: AppliedChange) -> Undone:
    outcome = await undo(database, done.change)
    assert not isinstance(outcome, NotUndone)
    await holds_together(database)
    await one_pending_notice_each(database)
    return outcome


def was(tell: ToTell) -> tuple[PlaceId, int, datetime]:
    assert tell.former is not None
    return tell.former.place, tell.former.desk_no, tell.former.start


async def test_who_was_sent_elsewhere_hears_that_the_place_is_back(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    await appoint(database, "boris", after(7 * 24 * 60))
    await do(database, ELSEWHERE)
    back = LiftRelocation(relocation=(await relocation(database)).id)
    shown = await preview(database, back)
    [one] = shown.affected
    assert (one.booking, one.outcome) == (amira.booking, Outcome.TELL)
    assert one.possible == {Outcome.TELL}
    done = await do(database, back)
    tell = (await told(database, done))["amira"]
    assert tell.kind is NoticeKind.PLACE
    again = await preview(database, back)
    assert (again.affected, again.impossible) == ((), ("Dieser Umzug ist schon aufgehoben.",))
    assert isinstance(await decide(database, Decision(back, Policy.MOVE, version=shown.version)), Outdated)
    await one_pending_notice_each(database)
    taken_back = await undone(database, done)
    assert [(one.person, one.kind) for one in taken_back.tell] == [("amira", NoticeKind.RESTORED)]
    assert (await relocation(database)).address == "Ersatzhaus 9"


async def test_only_the_days_that_are_left_count(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    boris = await appoint(database, "boris", after(7 * 24 * 60))
    await do(database, ELSEWHERE.model_copy(update={"last": NEXT_TUESDAY}))
    back = LiftRelocation(relocation=(await relocation(database)).id)
    [one] = (await preview(database, back, now=after(24 * 60))).affected
    assert one.booking == boris.booking
    nothing = LiftRelocation(relocation=RelocationId("never"))
    assert (await preview(database, nothing)).affected == ()


async def test_who_booked_while_the_place_was_elsewhere_hears_that_it_is_not(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    gone = await appoint(database, "gone", after(30))
    done = await do(database, ELSEWHERE)
    async with database.transaction() as tx:
        request = wants(gone.person, after(7 * 24 * 60))
        await move(tx, gone.booking, version=gone.version, request=request, now=NOW)
        [notice] = [one.notice for one in done.tell if one.person == gone.person]
        await answer_notice(tx, notice, "other", now=NOW)
    await appoint(database, "boris", after(30))
    back = await undone(database, done)
    assert {str(one.person): one.kind for one in back.tell} == {
        "amira": NoticeKind.RESTORED,
        "boris": NoticeKind.PLACE,
    }
    assert back.left == (gone.booking,)
    assert amira.booking not in back.left


async def test_who_may_decline_a_move_still_may_when_the_place_moves_too(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")), weeks=WEEKS)
    amira = await appoint(database, "amira")
    moved = await do(database, away(TUESDAY_9, after(60)))
    relocated = await do(database, ELSEWHERE)
    [tell] = relocated.tell
    assert (tell.kind, was(tell)) == (NoticeKind.MOVED, was(moved.tell[0]))
    assert tell.reason == moved.tell[0].reason
    back = await undone(database, relocated)
    [again] = back.tell
    assert (again.kind, was(again)) == (NoticeKind.MOVED, was(moved.tell[0]))
    states = {row["id"]: (row["state"], row["change_id"]) for row in await rows(database, NOTICES)}
    assert states[again.notice] == (NoticeState.OPEN, moved.change)
    directory = await directory_of(database)
    relocated = await do(database, ELSEWHERE)
    [last] = relocated.tell
    restored = await undone(database, moved)
    assert [one.kind for one in restored.tell] == [NoticeKind.RESTORED]
    async with database.transaction() as tx:
        assert (await stored_appointment(tx, amira.booking)).resource == "birke"
        assert await decline_move(tx, last.notice, now=NOW, new_id=new_id, directory=directory) is None


async def test_a_move_that_was_told_again_can_be_declined(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")), weeks=WEEKS)
    await appoint(database, "amira")
    await do(database, away(TUESDAY_9, after(60)))
    [tell] = (await do(database, ELSEWHERE)).tell
    directory = await directory_of(database)
    async with database.transaction() as tx:
        offer = await decline_move(tx, tell.notice, now=NOW, new_id=new_id, directory=directory)
    assert offer is not None
    assert offer.kind is NoticeKind.OFFER
    assert date(2026, 12, 1) in {one.start.date() for one in offer.offers}
    await holds_together(database)
