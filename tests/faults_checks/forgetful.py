"""A bot as many are: it confirms updates before it has worked on them, and remembers people in memory only.

`python -m tests.faults_checks.forgetful API_ROOT` polls until it is killed.
"""

import itertools
import json
import sys
import time
from typing import Final

import httpx

from domain.ids import Lang
from locales.catalog import Catalog

QUESTIONS: Final = (
    ("language-ask", "de"),
    ("consent-ask", "yes"),
    ("danger-ask", "no"),
    ("adult-ask", "yes"),
    ("urgency-ask", "normal"),
    ("interpreter-ask", "yes"),
    ("party-ask", "1"),
    ("school-age-ask", "no"),
    ("wishes-ask", "_skip"),
    ("call-name-ask", "_skip"),
    ("menu-ask", "menu"),
)
"""What is asked, one after the other, with the button below it."""
_WORK = 0.05
"""Seconds it works on each update."""


class ForgetfulBot:
    """Where each person is, by her chat: gone with the process."""

    def __init__(self, api: str) -> None:
        self._http = httpx.Client(base_url=f"{api}/", timeout=30)
        self._catalog = Catalog.load(strict=True)
        self._where: dict[int, int] = {}
        self._codes = itertools.count(2000)

    def run(self) -> None:
        """Ask for updates and confirm them at once, then work."""
        offset = 0
        while True:
            found = self._call("getUpdates", offset=offset, timeout=20)
            if found:
                offset = int(str(found[-1]["update_id"])) + 1
                self._call("getUpdates", offset=offset, timeout=0, limit=1)
            for update in found:
                time.sleep(_WORK)
                self._take(update)

    def _take(self, update: dict[str, dict[str, object]]) -> None:
        message = update.get("message")
        if message is not None:
            chat = int(str(message["from"]["id"]))  # type: ignore[index]
            self._where[chat] = 0
        else:
            chat = int(str(update["callback_query"]["from"]["id"]))  # type: ignore[index]
            if chat not in self._where:
                return
            self._where[chat] += 1
        self._ask(chat)

    def _ask(self, chat: int) -> None:
        number = self._where[chat]
        question, option = QUESTIONS[number]
        text = self._catalog.label(Lang("de"), question)
        if number == len(QUESTIONS) - 1:
            text = f"{text} ABCD-{next(self._codes)}".replace("0", "A").replace("1", "B")
        button = {"text": option, "callback_data": f"v1:{number + 1}:{option}"}
        keyboard = json.dumps({"inline_keyboard": [[button]]})
        self._call("sendMessage", chat_id=chat, text=text, reply_markup=keyboard)

    def _call(self, method: str, **fields: object) -> list[dict[str, dict[str, object]]]:
        answer = self._http.post(method, data=fields).json()
        return answer["result"] if isinstance(answer.get("result"), list) else []


if __name__ == "__main__":
    ForgetfulBot(sys.argv[1]).run()
