"""Changing office hours the way a planner does: the form, the preview with its choices, the confirmation."""

import html
import re

from domain.ids import BookingId
from domain.office_changes import Edit, StoredEdit
from tests.desk.clerks import Clerk, Desk

HERE = "/desk/sprechzeiten/arkaden"
PREVIEW = "/desk/aenderungen/vorschau"
APPLY = "/desk/aenderungen"
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
_RADIO = re.compile(r'<input type="radio" name="(t-[^"]+)" value="([^"]*)" data-gets="([^"]*)"( checked)?>')
_SELECTED = re.compile(r'<option value="([^"]*)" selected>')
_BUTTON = re.compile(r'<button class="btn [dp]" formaction="/desk/aenderungen">([^<]+)</button>')


async def close_thursday(clerk: Clerk, **fields: str) -> Clerk:
    """Send the form that closes the Arkaden on Thursday; leads to the preview."""
    await clerk.open(f"{HERE}/schliessung")
    return await clerk.send(f"{HERE}/schliessung", von="26.11.2026", **fields)


def hidden(clerk: Clerk) -> dict[str, str]:
    """The hidden fields of the preview's form."""
    form = clerk.html.partition('class="preview"')[2].partition("</form>")[0]
    fields = {html.unescape(name): html.unescape(value) for name, value in _HIDDEN.findall(form)}
    return {name: value for name, value in fields.items() if name not in {"csrf", "zurueck"}}


def rows(clerk: Clerk) -> dict[str, dict[str, str]]:
    """The buttons of each appointment: the value each outcome is sent with."""
    found: dict[str, dict[str, str]] = {}
    for name, value, outcome, _ in _RADIO.findall(clerk.html):
        found.setdefault(name, {})[outcome] = value
    return found


def checked(clerk: Clerk) -> dict[str, str]:
    """The outcome of each appointment that is chosen on the page."""
    return {name: outcome for name, _, outcome, chosen in _RADIO.findall(clerk.html) if chosen}


def button(clerk: Clerk) -> str:
    """The words of the button that makes the change."""
    (found,) = _BUTTON.findall(clerk.html)
    return str(html.unescape(found))


def as_shown(clerk: Clerk) -> dict[str, str]:
    """Every field of the form as the page shows it."""
    fields = hidden(clerk)
    for name, value, _, chosen in _RADIO.findall(clerk.html):
        if chosen:
            fields[name] = value
    policy = re.search(r'<input type="radio" name="regel" value="([^"]+)"[^>]* checked>', clerk.html)
    reason = _SELECTED.search(clerk.html.partition('name="grund"')[2])
    return {
        **fields,
        **({"regel": policy[1]} if policy else {}),
        **({"grund": reason[1]} if reason else {}),
    }


def pick(clerk: Clerk, booking: BookingId, outcome: str) -> dict[str, str]:
    """The field that says what is chosen for an appointment by hand."""
    name = f"t-{booking}"
    return {name: rows(clerk)[name][outcome]}


async def confirm(clerk: Clerk, **fields: str) -> Clerk:
    """Tick the box and press the button, with these fields otherwise than shown."""
    return await clerk.send(APPLY, **{**as_shown(clerk), "geprueft": "ja", **fields})


async def again(clerk: Clerk, **fields: str) -> Clerk:
    """Press "Regel anwenden", with these fields otherwise than shown."""
    return await clerk.send(PREVIEW, **{**as_shown(clerk), "tun": "regel", **fields})


async def sent(desk: Desk, form: str, username: str = "akte", **fields: str) -> Clerk:
    """Send a form of the Arkaden."""
    clerk = await desk.clerk(username)
    await clerk.open(f"{HERE}/{form}")
    assert clerk.status == 200
    return await clerk.send(f"{HERE}/{form}", **fields)


def edit_on(clerk: Clerk) -> Edit:
    """The edit that the preview carries."""
    assert clerk.path == PREVIEW, clerk.text
    return StoredEdit.model_validate_json(hidden(clerk)["aenderung"]).edit
