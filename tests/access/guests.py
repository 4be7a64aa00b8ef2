"""Two people with a conversation, a record and an appointment each, who know nothing of each other."""

import re
from dataclasses import dataclass
from typing import Final

import httpx
import pytest
from sqlalchemy import select

from domain.case_codes import read_case_code
from storage import tables as t
from storage.database import Statement
from tests.access.world import FORM, URL, World, csrf_in
from tests.crowd import answers
from tests.crowd.web import WebPerson
from tests.desk.office import WUERSELEN
from tests.web.browser_like import text

COOKIE: Final = "lotse"
_PIN: Final = re.compile(r"\(PIN\): \W*([0-9]{6})")
_ROW: Final = re.compile(r'href="/calendar/([0-9]+)\.ics')


@dataclass(frozen=True)
class Guest:
    """What only she and her advisers know, and the ids that are hers."""

    code: str
    pin: str
    row: str
    """The line of her log that is a calendar file."""
    booking: str
    person: str
    word: str

    @property
    def words(self) -> frozenset[str]:
        """What may stand on no page of anybody else."""
        return frozenset(
            {self.code, self.code.replace("-", ""), self.pin, self.booking, self.person, self.word}
        )


def browser_of_guest(world: World) -> httpx.AsyncClient:
    """A browser that asks at a human pace: time passes between two requests."""

    async def wait(_: httpx.Request) -> None:
        world.clock.forward(seconds=3)

    http = world.browser()
    http.event_hooks["request"].append(wait)
    return http


async def arrive(world: World, word: str) -> Guest:
    """Go the whole way to an appointment; her concern is a word that nobody else says."""
    person = WebPerson(URL)
    await person.client.aclose()
    person.client = browser_of_guest(world)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answers, "_WRITTEN", {"concern-ask": word})
        patch.setattr(answers, "_PRESSED", {**answers._PRESSED, "municipality-ask": (WUERSELEN,)})  # noqa: SLF001 - one more answer
        code = await person.intake()
    pin, row = _PIN.search(text(person.page)), _ROW.search(person.page)
    assert pin is not None
    assert row is not None
    found = select(t.intake_record).where(t.intake_record.c.case_code == read_case_code(code))
    async with world.office.database.reading() as reader:
        record = await reader.fetch_one(Statement.adhoc(found))
    assert record is not None
    return Guest(code, pin[1], row[1], record["booking_id"], record["person_id"], word)


async def entered(world: World, guest: Guest) -> httpx.AsyncClient:
    """Another browser of a guest: she came in with her code and PIN."""
    http = browser_of_guest(world)
    answer = await send(http, "/resume", {"code": guest.code, "pin": guest.pin}, page="/resume")
    assert answer.status_code == 303, answer.text
    return http


async def send(
    http: httpx.AsyncClient, path: str, form: dict[str, str], *, page: str = "/"
) -> httpx.Response:
    """Send a form of a page."""
    secret = csrf_in((await http.get(page)).text)
    return await http.post(path, data={**form, "csrf": secret}, headers=FORM)
