"""A small fixed conversation with every kind of question, in the words of the catalogues."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.ids import Lang
from domain.messages import Button, DayButton, OpenQuestion, SummaryLine
from domain.phrases import Value, phrase
from domain.questions import Kind
from locales.wording import Wording

TOPICS = (
    "wohnen",
    "aufenthalt",
    "familie",
    "arbeit",
    "teilhabe",
    "deutsch",
    "anerkennung",
    "rechtskreis",
    "gesundheit",
    "schule",
    "brief",
    "sonstiges",
)
TIMES: Mapping[str, Mapping[Lang, str]] = {
    "2026-12-01": {
        Lang("de"): "Dienstag, 1. Dezember",
        Lang("ar"): "الثلاثاء، 1 كانون الأول (ديسمبر)",
    },
    "2026-12-03": {
        Lang("de"): "Donnerstag, 3. Dezember",
        Lang("ar"): "الخميس، 3 كانون الأول (ديسمبر)",
    },
}
CLOCKS = ("09:00", "09:45", "14:30", "15:00")
STEPS = (
    "language",
    "consent",
    "danger",
    "municipality",
    "topics",
    "urgency",
    "deadline_date",
    "concern",
    "party_size",
    "slot",
    "check",
)
KINDS = {
    "language": Kind.CHOICE,
    "consent": Kind.CONSENT,
    "danger": Kind.YES_NO,
    "municipality": Kind.CHOICE,
    "topics": Kind.SEVERAL,
    "urgency": Kind.CHOICE,
    "deadline_date": Kind.DATE,
    "concern": Kind.TEXT,
    "party_size": Kind.NUMBER,
    "slot": Kind.SLOT,
    "check": Kind.SUMMARY,
}
STAGES = {
    "language": 1,
    "consent": 2,
    "danger": 3,
    "municipality": 5,
    "topics": 6,
    "urgency": 7,
    "deadline_date": 7,
    "concern": 8,
    "party_size": 9,
    "slot": 11,
    "check": 12,
}
PROMPTS = {"deadline_date": "deadline-ask", "party_size": "party-ask"}
HINTS = {
    "consent": "consent-hint",
    "danger": "danger-hint",
    "topics": "topics-hint",
    "deadline_date": "deadline-hint",
    "concern": "concern-hint",
    "party_size": "party-hint",
    "check": "check-hint",
}
STAGE_TITLES = {"deadline_date": "stage-urgency", "party_size": "stage-people"}
TOWNS = {
    "alsdorf": "Alsdorf",
    "eschweiler": "Eschweiler",
    "herzogenrath": "Herzogenrath",
    "monschau": "Monschau",
}


@dataclass(slots=True)
class Words:
    """Builds the questions in one language."""

    wording: Wording
    answers: dict[str, str] = field(default_factory=dict)

    def say(self, message_id: str, **args: Value) -> str:
        return self.wording.say(phrase(message_id, **args))

    def prompt(self, step: str) -> str:
        return self.say(PROMPTS.get(step, f"{step}-ask"))

    def question(self, step: str, turn: int, error: str | None = None) -> OpenQuestion:
        kind = KINDS[step]
        stage = STAGES[step]
        title = self.say(STAGE_TITLES.get(step, f"stage-{step}"))
        return OpenQuestion(
            turn=turn,
            flow="intake",
            step=step,
            kind=kind,
            prompt=self.prompt(step),
            hint=self._hint(step),
            error=error,
            details=self.say("consent-details") if step == "consent" else None,
            details_label=self.say("more-reading") if step == "consent" else None,
            buttons=self.buttons(step),
            days=tuple(DayButton(id=day, label=self._day(day)) for day in TIMES) if step == "slot" else (),
            lines=self._lines() if step == "check" else (),
            nav=self._nav(step),
            progress_number=stage,
            progress_total=12,
            progress_text=self.say("step-title", number=stage, total=12, title=title),
            max_length=500 if step == "concern" else None,
            columns={"party_size": 3, "municipality": 2, "language": 2}.get(step, 1),
            placeholder=self.say(f"placeholder-{kind}") if kind in {Kind.TEXT, Kind.DATE} else None,
        )

    def buttons(self, step: str) -> tuple[Button, ...]:
        match step:
            case "language":
                return tuple(
                    Button(id=one.tag, label=one.full_name, language=one.tag, direction=one.direction)
                    for one in self.wording.catalog.languages
                )
            case "topics":
                return tuple(Button(id=code, label=self.say(f"topic-{code}")) for code in TOPICS)
            case "municipality":
                towns = [Button(id=code, label=name) for code, name in TOWNS.items()]
                return (*towns, Button(id="unsure", label=self.say("answer-unsure"), quiet=True))
            case "party_size":
                return tuple(Button(id=str(number), label=str(number)) for number in range(1, 10))
            case "slot":
                return (*self._times(), Button(id="none_fits", label=self.say("slot-none-fits"), quiet=True))
            case _:
                return self._labelled(step)

    def _labelled(self, step: str) -> tuple[Button, ...]:
        ids = {
            "consent": ("consent-yes", "consent-no"),
            "danger": ("answer-no", "answer-yes"),
            "urgency": ("urgency-normal", "urgency-deadline", "urgency-no-shelter", "answer-unsure"),
            "check": ("check-confirm", "check-discard"),
        }.get(step, ())
        return tuple(
            Button(
                id=message.split("-", 1)[1].replace("-", "_"),
                label=self.say(message),
                quiet=message in {"answer-unsure", "check-discard"},
            )
            for message in ids
        )

    def _times(self) -> list[Button]:
        return [
            Button(
                id=f"{day}T{clock}",
                label=clock,
                group=self._day(day),
                day=day,
                spoken=self.say("slot-spoken", day_near=self._day(day), day=self._day(day), time=clock),
            )
            for day in TIMES
            for clock in CLOCKS
        ]

    def _day(self, day: str) -> str:
        names = TIMES[day]
        return names.get(self.wording.lang, names[Lang("de")])

    def _hint(self, step: str) -> str | None:
        if step == "slot":
            return self.say("slot-hint", minutes=45, place="Rathaus Herzogenrath")
        return self.say(HINTS[step]) if step in HINTS else None

    def _nav(self, step: str) -> tuple[Button, ...]:
        ids = ["_back"] if step != "consent" else []
        if step in {"concern", "deadline_date"}:
            ids.append("_skip")
        if step == "slot":
            ids.append("_more")
        if step == "topics":
            ids.append("_done")
        names = {"_back": "nav-back", "_skip": "nav-skip", "_more": "nav-more", "_done": "nav-done"}
        return tuple(
            Button(id=one, label=self.say(names[one], **({"count": 0} if one == "_done" else {})))
            for one in ids
        )

    def _lines(self) -> tuple[SummaryLine, ...]:
        shown = {
            "municipality": "summary-municipality",
            "topics": "summary-topics",
            "urgency": "summary-urgency",
            "deadline_date": "summary-deadline",
            "concern": "summary-concern",
            "party_size": "summary-party",
            "slot": "summary-slot",
        }
        return tuple(
            SummaryLine(
                label=self.say(message),
                value=self.answers.get(step, self.say("not-answered")),
                edit=f"edit-{step}",
                edit_label=self.say("edit-short"),
            )
            for step, message in shown.items()
        )
