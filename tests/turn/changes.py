"""What offices do to appointments of people, done for real: advisers fall ill, changes are taken back."""

from datetime import timedelta

from sqlalchemy import select

from bot.telling import Telling
from domain.appointments import Appointment
from domain.conversation import Offer
from domain.ids import BookingId, ChangeId, NoticeId, OrganisationId, PersonId, PlaceId, StaffId
from domain.messages import NoticeSettled, Notified
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.office_changes import NO_NOTE, AbsenceKind, Decision, Edit, Note, Policy, Reason, TakeAbsence
from domain.visits import visit_of
from storage import tables as t
from storage.appointments import appointment, appointments_of
from storage.change_apply import AppliedChange, apply_change
from storage.change_preview import preview_change
from storage.change_undo import Undone, undo_change
from storage.database import Statement, Transaction
from storage.notices import add_notice
from storage.offers import held_alternatives
from tests.turn.people import Someone
from tests.turn.stand import Stand

CLERK = StaffId("clerk")
_LAST_CHANGE = Statement(select(t.office_change.c.id).order_by(t.office_change.c.created_at.desc()).limit(1))


async def change(
    stand: Stand,
    edit: Edit,
    policy: Policy = Policy.OFFER,
    *,
    reason: Reason = Reason.NONE,
    note: Note = NO_NOTE,
) -> AppliedChange:
    """Preview an edit, do it, and tell everybody, as the desk does."""
    house = stand.house(f"change at {stand.now}")
    directory = await house.directory()
    async with stand.database.reading() as reader:
        shown = await preview_change(reader, edit, policy, now=stand.now, directory=directory)
    telling = Telling(house)
    async with stand.database.transaction() as tx:
        done = await apply_change(
            tx,
            Decision(edit, policy, reason=reason, note=note, version=shown.version),
            by=CLERK,
            organisation=OrganisationId(directory.organisations[0].id),
            now=stand.now,
            new_id=house.new_id,
            directory=directory,
        )
        assert isinstance(done, AppliedChange), done
        await telling.tell(tx, done.tell)
    return done


async def undo(stand: Stand, done: ChangeId) -> Undone:
    """Take a change back and tell everybody."""
    house = stand.house(f"undo at {stand.now}")
    async with stand.database.transaction() as tx:
        undone = await undo_change(tx, done, by=CLERK, now=stand.now, new_id=house.new_id)
        assert isinstance(undone, Undone), undone
        await Telling(house).tell(tx, undone.tell)
    return undone


async def adviser_falls_ill(
    stand: Stand, who: Someone, policy: Policy = Policy.OFFER, *, note: Note = NO_NOTE
) -> ToTell:
    """Let whoever advises a person be away at her time; returns what she is told of it."""
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, policy, note=note)
    await who.reads()
    return told


async def adviser_is_away(stand: Stand, person: PersonId, policy: Policy, *, note: Note = NO_NOTE) -> ToTell:
    """The same, unread by her."""
    found = await visit_of_hers(stand, person)
    away = TakeAbsence(
        staff=found.resource,
        start=found.start - timedelta(minutes=30),
        end=found.end + timedelta(minutes=30),
        kind=AbsenceKind.ILL,
    )
    done = await change(stand, away, policy, reason=Reason.ILL, note=note)
    (told,) = [one for one in done.tell if one.person == person]
    return told


async def appointment_of(stand: Stand, who: Someone) -> Appointment:
    """Return the person's only appointment."""
    assert who.person is not None
    return await visit_of_hers(stand, who.person)


async def visit_of_hers(stand: Stand, person: PersonId) -> Appointment:
    """Return a person's only appointment."""
    async with stand.database.reading() as reader:
        (found,) = await appointments_of(reader, person, now=stand.now)
    return found


async def booking(stand: Stand, code: BookingId) -> Appointment:
    """Return a booking as it is stored."""
    async with stand.database.reading() as reader:
        found = await appointment(reader, code)
    assert found is not None
    return found


async def alternatives(stand: Stand, notice: NoticeId) -> tuple[Appointment, ...]:
    """Return everything that a notice ever held."""
    async with stand.database.reading() as reader:
        return await held_alternatives(reader, notice)


async def tell(stand: Stand, who: Someone, kind: NoticeKind) -> ToTell:
    """Tell a person something about her appointment that comes by the clock."""
    assert who.person is not None
    told = await tell_her(stand, who.person, kind)
    await who.reads()
    return told


async def tell_her(stand: Stand, person: PersonId, kind: NoticeKind) -> ToTell:
    """The same, unread by her."""
    found = await visit_of_hers(stand, person)
    house = stand.house(f"{kind} at {stand.now}")
    notice = Notice(
        id=NoticeId(house.new_id()),
        person=person,
        kind=kind,
        state=NoticeState.OPEN,
        created_at=stand.now,
        booking=found.booking,
    )
    told = ToTell(notice=notice.id, person=person, kind=kind, visit=visit_of(found))
    async with stand.database.transaction() as tx:
        await add_notice(tx, notice)
        await Telling(house).tell(tx, [told])
    return told


async def last_change(stand: Stand) -> ChangeId:
    """Return the newest change."""
    async with stand.database.reading() as reader:
        row = await reader.fetch_one(_LAST_CHANGE)
    assert row is not None
    return ChangeId(row["id"])


async def say(stand: Stand, tx: Transaction, *tells: ToTell) -> None:
    """Tell notices that are stored already."""
    await Telling(stand.house("telling")).tell(tx, tells)


def notified(who: Someone) -> Notified:
    """Return the one notice in what was heard last."""
    (found,) = [one for one in who.heard if isinstance(one, Notified)]
    return found


def settled(who: Someone) -> list[NoticeSettled]:
    """Return what was closed in what was heard last."""
    return [one for one in who.heard if isinstance(one, NoticeSettled)]


def same_time(found: Appointment, offer: Offer) -> bool:
    """Whether an appointment is at the time and place of an offer."""
    return (found.place, found.start, found.minutes) == (PlaceId(offer.place), offer.start, offer.minutes)
