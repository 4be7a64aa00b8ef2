"""How somebody types what others press: the words of the button, or its number."""

from dataclasses import dataclass

from domain.ids import Lang
from domain.messages import Button, Notified, OpenQuestion
from domain.questions import Kind
from locales.catalog import Catalog
from locales.isolates import plain

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WAYS_ON = {
    "_done": "nav-done-word",
    "_skip": "nav-skip",
    "_back": "nav-back",
    "_more": "nav-more",
    "_human": "nav-human",
}
_EDIT = "edit."


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who types in a language, now and then numbers instead of words."""

    catalog: Catalog
    language: Lang
    numbers: bool

    def line_for(self, question: OpenQuestion, option: str) -> str | None:
        """Return what to type for a button; None where there are no words for it."""
        if option in _WAYS_ON:
            return self.catalog.label(self.language, _WAYS_ON[option])
        found = next((button for button in question.buttons if button.id == option), None)
        if found is None or question.kind in {Kind.TEXT, Kind.SEVERAL}:
            return None
        if option.startswith(_EDIT):
            return f"{self.catalog.label(self.language, 'edit-short')} {plain(found.label)}"
        if question.kind is Kind.NUMBER:
            return self._digits(int(option))
        if found.day is not None and not self.numbers:
            return plain(found.label).split(" ")[0]  # the time alone, without the place
        if self.numbers or _is_visit(question, found):
            return self._digits(_numbered(question).index(option) + 1)
        return plain(found.label)

    def day_for(self, question: OpenQuestion, option: str) -> str | None:
        """Return what to type first where a time is wanted and its day is not chosen; None elsewhere."""
        found = next((button for button in question.buttons if button.id == option), None)
        if found is None or found.day is None or question.day is not None or len(question.days) == 1:
            return None
        days = [day.id for day in question.days]
        number = self._digits(days.index(found.day) + 1)
        year, month, day = found.day.removeprefix("day.").split("-")
        return number if self.numbers else f"{int(day)}.{int(month)}.{year}"

    def list_for(self, question: OpenQuestion, options: tuple[str, ...]) -> str:
        """Return what to type for several options of a question in one line."""
        offered = [button.id for button in question.buttons]
        if self.numbers:
            return " ".join(self._digits(offered.index(option) + 1) for option in options)
        labels = {button.id: plain(button.label) for button in question.buttons}
        return ", ".join(labels[option] for option in options)

    def line_for_notice(self, notified: Notified, option: str) -> str:
        """Return what to type for a button of a notice: its words, or its number, as of a time always."""
        ids = [button.id for button in notified.buttons]
        if self.numbers or option.isdigit():
            return self._digits(ids.index(option) + 1)
        return plain(notified.buttons[ids.index(option)].label)

    def _digits(self, number: int) -> str:
        """Write a number the way people of that script often do."""
        written = str(number)
        script = self.catalog.language(self.language).script
        return written.translate(_ARABIC_DIGITS) if script == "Arabic" else written


def _numbered(question: OpenQuestion) -> list[str]:
    """Return what numbers count: the buttons; of free times first the days, then the times of one day."""
    day = question.day or (question.days[0].id if len(question.days) == 1 else None)
    days = [one.id for one in question.days] if day is None else []
    buttons = [button for button in question.buttons if not button.id.startswith(_EDIT)]
    return [*days, *(button.id for button in buttons if button.day in {None, day})]


def _is_visit(question: OpenQuestion, button: Button) -> bool:
    """Say whether a button is an appointment, which nobody types in full."""
    return f"{question.flow}.{question.step}" == "appointment.which" and not button.quiet
