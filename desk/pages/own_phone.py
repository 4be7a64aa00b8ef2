"""Linking one's own phone: the code, the pings, and the end of it."""

import secrets

from starlette.responses import Response

from desk.addresses import PROFILE
from desk.filled import Filled
from desk.notices import told
from desk.pages.own import Fresh, Shown, profile_page
from desk.visit import Visit
from domain.phone_codes import CODE_SCOPE, LASTS, PREFIX, new_phone_code
from domain.quiet_hours import QuietHours
from storage.login_attempts import note_try, tries_for
from storage.staff_phones import put_phone_code, set_pings, unlink_phone

_MADE_SCOPE = "staff_phone_codes_made"
_MOST = 10
"""Codes in as long a time as one lasts."""
TOO_MANY = "Sie haben gerade viele Codes erzeugt. Warten Sie 10 Minuten."


async def make_code(visit: Visit) -> Response:
    """Show a new code; it is kept as a hash only, so it stands on this answer and nowhere else."""
    deps, now = visit.deps, visit.now
    if deps.bot_name is None:
        return visit.to(PROFILE)
    key = deps.vault.lookup(_MADE_SCOPE, visit.viewer)
    code = new_phone_code(secrets.randbelow)
    async with deps.database.transaction() as tx:
        allowed = (await tries_for(tx, key, now - LASTS)).number < _MOST
        if allowed:
            await note_try(tx, key, now)
            hashed = deps.vault.lookup(CODE_SCOPE, code)
            await put_phone_code(tx, visit.viewer, hashed, now=now, expires_at=now + LASTS)
    if not allowed:
        form = Filled({}, visit.today)
        form.wrong("telefon", TOO_MANY)
        return await profile_page(visit, Shown(form=form), 429)
    bot = await deps.bot_name()
    link = f"https://t.me/{bot}?start={PREFIX}{code}" if bot else ""
    return await profile_page(visit, Shown(Fresh(code=code, link=link)))


async def unlink(visit: Visit) -> Response:
    """Forget the phone."""
    async with visit.deps.database.transaction() as tx:
        gone = await unlink_phone(tx, visit.viewer)
    return visit.to(PROFILE, told(visit.now, "Die Verknüpfung ist gelöst.") if gone else None)


async def change_pings(visit: Visit) -> Response:
    """Switch pings on or off and say when there are to be none."""
    form = Filled(visit.form, visit.today)
    quiet = QuietHours(form.number("ruhe_von", 0, 23), form.number("ruhe_bis", 0, 23))
    if not form.valid:
        return await profile_page(visit, Shown(form=form), 422)
    async with visit.deps.database.transaction() as tx:
        known = await set_pings(tx, visit.viewer, quiet, wanted=form.ticked("hinweise"))
    return visit.to(PROFILE, told(visit.now, "Gespeichert.") if known else None)
