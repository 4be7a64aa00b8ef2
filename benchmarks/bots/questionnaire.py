"""The questions of Lotse's intake as a plain list, so that every bot asks the same in the same words."""

import json
from pathlib import Path
from typing import Final

from domain.ids import Lang
from locales.catalog import Catalog

LANGUAGE: Final = "uk"
DONE: Final = "_done"
CODE: Final = "K7QF-2MXH"

_YES_NO: Final = (("yes", "answer-yes"), ("no", "answer-no"))
_STEPS: Final[tuple[tuple[str, tuple[tuple[str, str], ...]], ...]] = (
    ("consent-ask", (("yes", "consent-yes"), ("no", "consent-no"))),
    ("danger-ask", _YES_NO),
    ("adult-ask", _YES_NO),
    ("municipality-ask", ()),
    ("topics-ask", (("wohnen", "topic-wohnen"), ("brief", "topic-brief"), (DONE, "nav-done-word"))),
    ("urgency-ask", (("normal", "urgency-normal"), ("deadline", "urgency-deadline"))),
    ("concern-ask", (("_skip", "nav-skip"),)),
    ("interpreter-ask", _YES_NO),
    ("party-ask", ()),
    ("school-age-ask", _YES_NO),
    ("wishes-ask", (("woman", "wish-woman"), ("man", "wish-man"), ("_skip", "nav-skip"))),
    ("call-name-ask", (("_skip", "nav-skip"),)),
)
_PLACES: Final = ("Aachen", "Alsdorf", "Baesweiler", "Eschweiler", "Herzogenrath", "Monschau", "Stolberg")
_DAYS: Final = ("Mo 23.11.", "Di 24.11.", "Mi 25.11.", "Do 26.11.", "Fr 27.11.")
_TIMES: Final = ("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")

Question = dict[str, object]


def questions() -> list[Question]:
    """Return each question with its words and its buttons as pairs of id and label."""
    catalog = Catalog.load(strict=True)

    def say(message_id: str) -> str:
        return catalog.label(Lang(LANGUAGE), message_id)

    def question(message_id: str, buttons: list[tuple[str, str]]) -> Question:
        return {"prompt": say(message_id), "buttons": buttons, "several": message_id == "topics-ask"}

    languages = [(str(one.tag), one.name) for one in catalog.languages]
    asked = [question("language-ask", languages)]
    for message_id, options in _STEPS:
        buttons = [(option, say(label)) for option, label in options]
        if message_id == "municipality-ask":
            buttons = [(name.lower(), name) for name in _PLACES]
        elif message_id == "party-ask":
            buttons = [(str(number), str(number)) for number in range(1, 9)]
        asked.append(question(message_id, buttons))
    asked.append(question("slot-ask", [(f"d{number}", day) for number, day in enumerate(_DAYS)]))
    asked.append(question("slot-ask", [(f"t{number}", time) for number, time in enumerate(_TIMES)]))
    asked.append(
        question("check-ask", [("confirm", say("check-confirm")), ("discard", say("check-discard"))])
    )
    menu = [(f"m{number}", say(one)) for number, one in enumerate(("menu-status", "menu-appointment"))]
    asked.append(question("menu-ask", menu))
    asked[-1]["prompt"] = f"{CODE}\n\n{asked[-1]['prompt']}"
    return asked


def write(path: Path) -> None:
    """Write the questions into a file, for a bot in another environment."""
    path.write_text(json.dumps(questions(), ensure_ascii=False), encoding="utf-8")
