"""A change of office hours in German words: what it is called, what it says, what the button says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import assert_never

from desk.german import full_day
from desk.names import Names
from desk.rule_words import (
    absence_span,
    absence_text,
    closure_text,
    days_text,
    hours_text,
    relocation_text,
    rule_details,
    rule_text,
    there_text,
    validity_text,
)
from desk.schedule_scope import Scope
from desk.words import ABSENCES
from domain.ids import PlaceId, RuleId, StaffId
from domain.office_changes import (
    AddRules,
    CloseDays,
    Edit,
    EndPost,
    LiftAbsence,
    LiftClosure,
    LiftRelocation,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from domain.office_hours import OfficeRule
from storage.database import Reader
from storage.schedule import absence_by_id, closure_by_id, relocation_by_id


@dataclass(frozen=True, slots=True)
class EditWords:
    """The words of one edit: `name` is a heading, `verb` stands on the button, `done` in the history."""

    name: str
    verb: str
    done: str
    facts: tuple[tuple[str, str], ...]
    place: PlaceId | None = None
    """The place it is about, when it is one."""


@dataclass(frozen=True, slots=True)
class EditTeller:
    """Says what edits are; names of advisers and rules that are not known (any more) are left out."""

    names: Names
    advisers: Mapping[StaffId, str]
    rules: dict[RuleId, OfficeRule]
    lifted: dict[str, str] = field(default_factory=dict)
    """What was or will be lifted, by its id."""

    def words(self, edit: Edit) -> EditWords:
        """Return the words of an edit."""
        match edit:
            case CloseDays():
                return self._closing(edit)
            case TakeAbsence():
                who, span = self._who(edit.staff), absence_span(edit.start, edit.end)
                facts = (("Person", who), ("Abwesend", span), ("Art", ABSENCES[edit.kind]))
                return EditWords(
                    f"{who} fehlt: {span}", "Abwesenheit eintragen", f"{who} fehlt {span}", facts
                )
            case Relocate():
                return self._moving(edit)
            case AddRules():
                return self._adding(edit)
            case ReplaceRule():
                return self._replacing(edit)
            case EndPost():
                return self._ending_post(edit)
            case LiftClosure() | LiftAbsence() | LiftRelocation():
                return self._lifting(edit)
            case _:
                assert_never(edit)

    def _closing(self, edit: CloseDays) -> EditWords:
        days, where = days_text(edit.first, edit.last), self._where(edit.place)
        part = hours_text(edit.starts, edit.ends)
        facts = [("Ort", where), ("Geschlossen", f"{days}, {part}")]
        facts += [("Anlass", edit.title)] if edit.title else []
        name = f"{days}, schließen"
        return EditWords(name, "Schließen", f"{where} geschlossen, {days}, {part}", tuple(facts), edit.place)

    def _moving(self, edit: Relocate) -> EditWords:
        days, there = days_text(edit.first, edit.last), there_text(edit.address, edit.room)
        where = self._where(edit.place)
        facts = (("Ort", where), ("Tage", days), ("Dann hier", there), ("Zeiten", "bleiben"))
        return EditWords(
            f"{where} zieht um: {days}",
            "Umzug eintragen",
            f"{where} woanders, {days}: {there}",
            facts,
            edit.place,
        )

    def _adding(self, edit: AddRules) -> EditWords:
        first = edit.rules[0]
        once = first.valid_from == first.valid_to
        people = ", ".join(self._who(draft.staff) for draft in edit.rules)
        name = "Aktionstag anlegen" if once else "Regel anlegen"
        facts = (("Ort", self._where(first.place)), ("Personen", people), *_rule_facts(first))
        done = f"{self._where(first.place)}: neue Sprechzeit, {rule_text(first)}"
        return EditWords(name, name, done, facts, first.place)

    def _replacing(self, edit: ReplaceRule) -> EditWords:
        old = self.rules.get(edit.rule)
        was = "" if old is None else f"{rule_text(old)}, {self._who(old.staff)}"
        last = full_day(edit.from_day - timedelta(days=1))
        facts = [("Bisher", was)] if was else []
        place = None if old is None else old.place
        if edit.draft is None:
            facts.append(("Letzter Tag", last))
            return EditWords("Regel beenden", "Regel beenden", f"Regel beendet: {was}", tuple(facts), place)
        new = f"{rule_text(edit.draft)}, {self._who(edit.draft.staff)}"
        facts += [
            ("Ab", full_day(edit.from_day)),
            ("Neu", new),
            *_rule_facts(edit.draft)[1:],
        ]
        return EditWords("Regel ändern", "Regel ändern", f"Regel geändert: {new}", tuple(facts), place)

    def _ending_post(self, edit: EndPost) -> EditWords:
        who = self._who(edit.staff)
        last = "ohne Ende" if edit.last_day is None else full_day(edit.last_day)
        facts = (("Person", who), ("Letzter Tag", last))
        return EditWords(
            f"Letzter Tag von {who}: {last}", "Letzten Tag eintragen", f"Letzter Tag von {who}: {last}", facts
        )

    def _lifting(self, edit: LiftClosure | LiftAbsence | LiftRelocation) -> EditWords:
        match edit:
            case LiftClosure(closure=code):
                what, after = "Schließung", "Die Sprechzeiten gelten wieder."
            case LiftAbsence(absence=code):
                what, after = "Abwesenheit", "Die Person ist wieder da."
            case LiftRelocation(relocation=code):
                what, after = "Umzug", "Der Ort ist wieder an seiner Adresse."
        lifted = self.lifted.get(code, "")
        facts = ((what, lifted), ("Danach", after)) if lifted else (("Danach", after),)
        done = f"{what} aufgehoben: {lifted}" if lifted else f"{what} aufgehoben"
        return EditWords(f"{what} aufheben", f"{what} aufheben", done, facts)

    def _where(self, place: PlaceId | None) -> str:
        return "Alle Orte" if place is None else self.names.place(place)

    def _who(self, staff: StaffId) -> str:
        return self.advisers.get(staff, "eine Fachkraft")


def _rule_facts(draft: RuleDraft) -> tuple[tuple[str, str], ...]:
    once = draft.valid_from == draft.valid_to
    facts = [("Sprechzeit", rule_text(draft)), ("Termine", rule_details(draft))]
    if not once:
        facts.append(("Gilt", validity_text(draft.valid_from, draft.valid_to)))
    return tuple(facts)


async def edit_teller(reader: Reader, scope: Scope, edits: Sequence[Edit]) -> EditTeller:
    """Return who says what these edits are; what they lift is looked up."""
    return EditTeller(
        names=scope.names,
        advisers=scope.colleagues,
        rules={line.rule.id: line.rule for line in scope.rules},
        lifted={code: text for edit in edits for code, text in await _lifted(reader, scope, edit)},
    )


async def _lifted(reader: Reader, scope: Scope, edit: Edit) -> list[tuple[str, str]]:
    match edit:
        case LiftClosure(closure=code):
            closure = await closure_by_id(reader, code)
            if closure is None:
                return []
            where = "Alle Orte" if closure.place is None else scope.names.place(closure.place)
            return [(code, f"{where}, {closure_text(closure)}")]
        case LiftAbsence(absence=code):
            line = await absence_by_id(reader, scope.member.organisation, code)
            return [] if line is None else [(code, f"{line.adviser}, {absence_text(line.absence)}")]
        case LiftRelocation(relocation=code):
            moved = await relocation_by_id(reader, code)
            if moved is None:
                return []
            return [(code, f"{scope.names.place(moved.place)}, {relocation_text(moved)}")]
        case _:
            return []
