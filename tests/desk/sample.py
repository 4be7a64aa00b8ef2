"""A morning's queue as the mock-up shows it: enough kinds of requests to look at the desk with."""

from datetime import date, timedelta

from domain.ids import CaseCode, Lang
from domain.intake import (
    IntakeContent,
    Interpreter,
    PracticalNeed,
    RecordStatus,
    Urgency,
    WaitingChoice,
)
from domain.slots import AdviserWish
from tests.desk.clock import MORNING
from tests.desk.office import ALSDORF, NewRecord, Office

CONCERN = (
    "وصلتني رسالة من Jobcenter وفيها مهلة حتى 02.12.2026. لا أفهم ما المطلوب مني.\n"
    "نحن أربعة أشخاص ونبحث أيضاً عن شقة منذ ستة أشهر."
)


def _content(interpreter: Interpreter, **more: object) -> IntakeContent:
    return IntakeContent.model_validate({"interpreter": interpreter, **more})


LETTER = _content(
    Interpreter.UNSURE,
    is_adult=True,
    in_danger=False,
    children=2,
    school_age_children=True,
    adviser_wish=AdviserWish.WOMAN,
    practical_needs=(PracticalNeed.STEP_FREE, PracticalNeed.LARGE_PRINT),
    concern=CONCERN,
    concern_language=Lang("ar"),
    call_name="Amsel",
)


HOUR = timedelta(hours=1)


def _pressing() -> list[NewRecord]:
    return [
        NewRecord(
            language="kmr",
            urgency=Urgency.DANGER,
            topics=("gesundheit",),
            content=_content(Interpreter.YES, in_danger=True),
            created_at=MORNING - timedelta(minutes=22),
        ),
        NewRecord(
            language="prs",
            urgency=Urgency.NO_SHELTER,
            municipality=ALSDORF,
            topics=("wohnen", "schule"),
            party_size=5,
            content=_content(Interpreter.YES, waiting=WaitingChoice.YES),
            created_at=MORNING - 26 * HOUR,
            human_requested_at=MORNING - 1 * HOUR,
        ),
        NewRecord(
            language="uk",
            urgency=Urgency.DEADLINE,
            deadline=date(2026, 11, 24),
            party_size=2,
            created_at=MORNING - 16 * HOUR,
            appointment=MORNING + 24 * HOUR,
        ),
        NewRecord(
            urgency=Urgency.DEADLINE,
            deadline=date(2026, 12, 2),
            topics=("brief", "wohnen", "schule"),
            party_size=4,
            content=LETTER,
            claimed_by="birke",
            status=RecordStatus.APPOINTMENT_MADE,
            created_at=MORNING - 17 * HOUR,
            appointment=MORNING + timedelta(days=2, minutes=48),
        ),
    ]


def _ordinary() -> list[NewRecord]:
    return [
        NewRecord(
            language="uk",
            topics=("arbeit",),
            claimed_by="esche",
            status=RecordStatus.ASSIGNED,
            party_size=3,
            created_at=MORNING - 121 * HOUR,
        ),
        NewRecord(language="ti", municipality=None, topics=("gesundheit",), created_at=MORNING - 96 * HOUR),
        NewRecord(language="de-simple", topics=(), created_at=MORNING - 18 * HOUR),
        NewRecord(
            language="uk", topics=("wohnen",), status=RecordStatus.CLOSED, created_at=MORNING - 90 * HOUR
        ),
    ]


async def fill(office: Office) -> list[CaseCode]:
    """Hand the requests in and return their codes in that order."""
    return [await office.add(request) for request in [*_pressing(), *_ordinary()]]
