"""From the answers of a conversation to the intake record."""

from datetime import date

from domain.conversation import Answer
from domain.effects import SubmitIntake
from domain.ids import MunicipalityId
from domain.intake import (
    IntakeContent,
    IntakeRecord,
    Interpreter,
    PracticalNeed,
    Urgency,
    WaitingChoice,
)
from domain.slots import AdviserWish

_UNSURE = "unsure"
_YES_NO = {True: "yes", False: "no"}


def content_of(submit: SubmitIntake) -> IntakeContent:
    """Return the encrypted part of the record."""
    answers = submit.answers
    wishes = _names(answers.get("wishes"))
    interpreter = answers.get("interpreter")
    concern = _text(answers.get("concern"))
    return IntakeContent(
        is_adult=_flag(answers.get("is_adult")),
        in_danger=_flag(answers.get("in_danger")),
        municipality_unsure=answers.get("municipality") == _UNSURE,
        deadline_date=deadline_of(submit),
        interpreter=None if interpreter is None else Interpreter(str(interpreter)),
        children=_number(answers.get("children")),
        school_age_children={"yes": True, "no": False}.get(str(answers.get("school_age_children"))),
        adviser_wish=next((wish for wish in AdviserWish if wish.value in wishes), AdviserWish.ANY),
        practical_needs=tuple(need for need in PracticalNeed if need.value in wishes),
        concern=concern,
        concern_language=None if concern is None else submit.language,
        call_name=_text(answers.get("call_name")),
        waiting=None if submit.hold is not None else waiting_of(submit),
        source_place=submit.source_place,
    )


def answers_of(record: IntakeRecord) -> dict[str, Answer]:
    """Return a record as the answers it came from, for showing it in the words of the flow."""
    content = record.content
    wishes = (content.adviser_wish.value, *(need.value for need in content.practical_needs))
    school_age = None if content.school_age_children is None else _YES_NO[content.school_age_children]
    asked: dict[str, Answer] = {
        "in_danger": content.in_danger,
        "is_adult": content.is_adult,
        "municipality": _UNSURE if content.municipality_unsure else record.municipality,
        "topics": record.topics,
        "urgency": None if record.urgency is Urgency.DANGER else record.urgency.value,
        "deadline_date": None if content.deadline_date is None else content.deadline_date.isoformat(),
        "concern": content.concern,
        "interpreter": None if content.interpreter is None else content.interpreter.value,
        "party_size": record.party_size,
        "children": content.children,
        "school_age_children": school_age,
        "wishes": tuple(wish for wish in wishes if wish != AdviserWish.ANY.value) or None,
        "call_name": content.call_name,
    }
    return {field: answer for field, answer in asked.items() if answer is not None}


def urgency_of(submit: SubmitIntake) -> Urgency:
    """Return how pressing the record is; danger outranks what was answered about urgency."""
    if submit.answers.get("in_danger") is True:
        return Urgency.DANGER
    return Urgency(str(submit.answers.get("urgency") or Urgency.NORMAL))


def deadline_of(submit: SubmitIntake) -> date | None:
    """Return the day of the deadline, if the person named one."""
    given = submit.answers.get("deadline_date")
    return date.fromisoformat(given) if isinstance(given, str) else None


def municipality_of(submit: SubmitIntake) -> MunicipalityId | None:
    """Return where the person lives; None when she is not sure."""
    given = submit.answers.get("municipality")
    return MunicipalityId(given) if isinstance(given, str) and given != _UNSURE else None


def waiting_of(submit: SubmitIntake) -> WaitingChoice | None:
    """Return what the person chose when there was no time for her; None when she was not asked."""
    given = submit.answers.get("waiting")
    return next((choice for choice in WaitingChoice if choice.value == given), None)


def topics_of(submit: SubmitIntake) -> tuple[str, ...]:
    """Return the codes of the chosen topics, the first being the primary one."""
    return _names(submit.answers.get("topics"))


def party_size_of(submit: SubmitIntake) -> int:
    """Return how many people come."""
    return _number(submit.answers.get("party_size")) or 1


def _names(answer: Answer) -> tuple[str, ...]:
    return answer if isinstance(answer, tuple) else ()


def _flag(answer: Answer) -> bool | None:
    return answer if isinstance(answer, bool) else None


def _number(answer: Answer) -> int | None:
    return answer if isinstance(answer, int) and not isinstance(answer, bool) else None


def _text(answer: Answer) -> str | None:
    return answer if isinstance(answer, str) and answer else None
