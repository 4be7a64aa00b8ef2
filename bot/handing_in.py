"""Handing in: the record is opened and the held slot confirmed, or the person listed; all at once."""

from bot.context import TurnContext
from bot.intake import (
    content_of,
    deadline_of,
    municipality_of,
    party_size_of,
    topics_of,
    urgency_of,
    waiting_of,
)
from domain.appointments import Appointment, Confirmed, WaitingEntry, length_minutes
from domain.case_codes import new_case_code
from domain.effects import SubmitIntake
from domain.errors import Conflict, StorageError
from domain.events import IntakeReceived, SlotGone
from domain.ids import GERMAN, BookingId, CaseCode, OrganisationId, RecordId
from domain.intake import IntakeRecord, RecordStatus, WaitingChoice
from domain.visits import visit_of
from storage.holds import confirm
from storage.records import add_record
from storage.translations import want_concern
from storage.waiting import leave_waiting_list, put_on_waiting_list

_PIN_DIGITS = 6
_TRIES = 5


async def hand_in(context: TurnContext, submit: SubmitIntake) -> IntakeReceived | SlotGone:
    """Store the record with its appointment; ``SlotGone``, nothing stored, when the start was lost."""
    record_id = RecordId(context.house.new_id())
    appointment: Appointment | None = None
    if submit.hold is not None:
        outcome = await confirm(
            context.tx,
            submit.hold.booking,
            version=submit.hold.version,
            record=record_id,
            now=context.now,
            policy=context.house.policy,
        )
        if not isinstance(outcome, Confirmed):
            return SlotGone()
        appointment = outcome.appointment
    code, pin = await _store(context, submit, record_id, appointment)
    await _list(context, submit, record_id, waiting=appointment is None)
    return IntakeReceived(code, pin, None if appointment is None else visit_of(appointment))


def pin_lookup(code: str, pin: str) -> str:
    """Return what is hashed for a case code with its PIN."""
    return f"{code}:{pin}"


async def _store(
    context: TurnContext, submit: SubmitIntake, record_id: RecordId, appointment: Appointment | None
) -> tuple[CaseCode, str]:
    house = context.house
    kept = house.retention.without_appointment if appointment is None else house.retention.advice
    pin = "".join(str(house.pick(10)) for _ in range(_PIN_DIGITS))
    for _ in range(_TRIES):
        code = new_case_code(house.pick)
        booking = None if appointment is None else appointment.booking
        record = _record(context, submit, record_id, code, booking)
        pin_hash = house.vault.lookup("pin", pin_lookup(code, pin))
        if await add_record(context.tx, context.box, record, pin_hash, context.now + kept):
            await _want_translation(context, record)
            return code, pin
    raise Conflict("no free case code was found")


async def _want_translation(context: TurnContext, record: IntakeRecord) -> None:
    """Note that the concern is to be translated: in this transaction, so that none is ever forgotten."""
    language = record.content.concern_language or record.language
    if record.content.concern:
        await want_concern(context.tx, record.person, record.id, (language, GERMAN), context.now)
        context.tx.after_commit(context.house.wakers.talks)


def _record(
    context: TurnContext,
    submit: SubmitIntake,
    record_id: RecordId,
    code: CaseCode,
    booking: BookingId | None,
) -> IntakeRecord:
    directory = context.directory
    known = {str(topic.code) for topic in directory.topics}
    asked = municipality_of(submit)
    municipality = None if asked is None else directory.municipality(asked)
    return IntakeRecord(
        id=record_id,
        case_code=code,
        person=context.person,
        organisation=_organisation(context, submit),
        municipality=None if municipality is None else municipality.id,
        language=submit.language,
        topics=tuple(topic for topic in topics_of(submit) if topic in known),
        urgency=urgency_of(submit),
        status=RecordStatus.RECEIVED if booking is None else RecordStatus.APPOINTMENT_MADE,
        deadline_date=deadline_of(submit),
        party_size=party_size_of(submit),
        flow=submit.flow,
        flow_hash=submit.revision,
        channel=context.channel,
        booking=booking,
        human_requested_at=context.now if submit.human_asked else None,
        created_at=context.now,
        updated_at=context.now,
        content=content_of(submit),
    )


def _organisation(context: TurnContext, submit: SubmitIntake) -> OrganisationId:
    found = context.directory.organisation_for(municipality_of(submit))
    if found is None:
        raise StorageError("no organisation is set up; run `lotse setup import`")
    return found.id


async def _list(context: TurnContext, submit: SubmitIntake, record_id: RecordId, *, waiting: bool) -> None:
    if not waiting:
        await leave_waiting_list(context.tx, context.person)
        return
    if waiting_of(submit) is WaitingChoice.WITHOUT:
        return
    topics = [topic for code in topics_of(submit) if (topic := context.directory.topic(code)) is not None]
    entry = WaitingEntry(
        person=context.person,
        language=submit.language,
        minutes=length_minutes(party_size_of(submit), topics, context.house.policy),
        municipality=municipality_of(submit),
        record=record_id,
        party_size=party_size_of(submit),
        adviser_wish=content_of(submit).adviser_wish,
    )
    await put_on_waiting_list(context.tx, entry, now=context.now, new_id=context.house.new_id)
