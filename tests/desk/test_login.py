"""Log-in, lock and log-out."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, update

from domain.ids import StaffId
from domain.staff import Role, StaffMember
from storage import tables as t
from storage.database import Statement
from storage.passwords import hash_password, verify_password
from storage.staff import (
    add_staff,
    disable_staff,
    enable_staff,
    list_staff,
    set_password,
    staff_by_username,
)
from tests.desk.clerks import Clerk, Desk, desk_app
from tests.desk.dialects import both_databases
from tests.desk.office import KREIS, PASSWORD, PASSWORD_HASH

EVERYBODY = ("birke", "esche", "ahorn", "tanne", "linde", "akte", "board", "waage", "siegel", "kabel")
WRONG = "Benutzername oder Passwort stimmt nicht"


async def test_right_password_opens_the_queue(desk: Desk) -> None:
    clerk = await desk.browser().log_in("birke")
    assert (clerk.status, clerk.path) == (200, "/desk/eingang")
    assert "CM Birke" in clerk.html


async def test_user_names_are_read_in_any_case(desk: Desk) -> None:
    clerk = await desk.browser().log_in(" Birke ")
    assert clerk.path == "/desk/eingang"


async def test_wrong_user_and_wrong_password_say_the_same(desk: Desk) -> None:
    stranger = await desk.browser("10.0.0.1").log_in("niemand")
    guesser = await desk.browser("10.0.0.2").log_in("birke", "falsch")
    assert stranger.status == guesser.status == 422
    assert WRONG in stranger.text
    assert stranger.text == guesser.text


@both_databases
@pytest.mark.parametrize("typed", ["\0", "niemand\0", "\x1b\x07", "' OR 1=1 --\0"])
async def test_control_characters_make_an_unknown_user(desk: Desk, typed: str) -> None:
    clerk = await desk.browser().log_in(typed)
    assert clerk.status == 422
    assert WRONG in clerk.text
    assert "\0" not in clerk.html


async def test_an_account_without_password_cannot_log_in(desk: Desk) -> None:
    member = StaffMember(StaffId("neu"), "neu", "CM Neu", Role.CASE_MANAGER, KREIS)
    async with desk.database.transaction() as tx:
        await add_staff(tx, member, password_hash=None)
    clerk = await desk.browser().log_in("neu", "")
    assert WRONG in clerk.text


@both_databases
async def test_disabled_accounts_are_refused_at_once(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    async with desk.database.transaction() as tx:
        assert await disable_staff(tx, StaffId("birke"))
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/anmelden")
    assert WRONG in (await desk.browser().log_in("birke")).text
    async with desk.database.transaction() as tx:
        assert await enable_staff(tx, StaffId("birke"))
    assert (await desk.browser().log_in("birke")).path == "/desk/eingang"


async def test_the_last_day_of_a_post_is_its_last(desk: Desk) -> None:
    post = StaffMember(
        StaffId("zeit"), "zeit", "CM Zeit", Role.CASE_MANAGER, KREIS, ends_on=date(2026, 11, 24)
    )
    async with desk.database.transaction() as tx:
        await add_staff(tx, post, password_hash=PASSWORD_HASH)
    clerk = await desk.browser().log_in("zeit")
    assert clerk.path == "/desk/eingang"
    desk.clock.forward(hours=15)
    assert WRONG in (await desk.browser().log_in("zeit")).text


@both_databases
async def test_after_five_wrong_tries_one_waits_longer_and_longer(desk: Desk) -> None:
    clerk = desk.browser()
    for _ in range(5):
        assert WRONG in (await clerk.log_in("birke", "falsch")).text
    await clerk.log_in("birke")
    assert clerk.status == 429
    assert "Zu viele Versuche. Warten Sie 1 Minute" in clerk.text
    assert clerk.page is not None
    assert clerk.page.headers["retry-after"] == "60"
    desk.clock.forward(seconds=61)
    assert WRONG in (await clerk.log_in("birke", "falsch")).text
    assert "Warten Sie 2 Minuten" in (await clerk.log_in("birke")).text
    desk.clock.forward(minutes=2, seconds=1)
    assert (await clerk.log_in("birke")).path == "/desk/eingang"


async def test_unknown_accounts_wait_as_well(desk: Desk) -> None:
    clerk = desk.browser()
    for _ in range(5):
        await clerk.log_in("niemand", "falsch")
    assert (await clerk.log_in("niemand")).status == 429


async def test_colleagues_at_the_same_address_are_not_held_up(desk: Desk) -> None:
    for _ in range(6):
        await desk.browser("10.0.0.9").log_in("birke", "falsch")
    assert (await desk.browser("10.0.0.9").log_in("esche")).path == "/desk/eingang"


async def test_a_browser_that_knows_the_account_is_not_kept_out_by_strangers(desk: Desk) -> None:
    own = await desk.clerk("birke")
    await own.send("/desk/abmelden")
    for _ in range(6):
        await desk.browser("10.9.9.9").log_in("birke", "falsch")
    assert (await desk.browser("10.9.9.9").log_in("birke")).status == 429
    assert (await own.log_in("birke")).path == "/desk/eingang"


async def test_an_address_that_tries_many_accounts_is_slowed_down_for_seconds(desk: Desk) -> None:
    known = await desk.browser("10.0.0.9").log_in("tanne")
    await known.send("/desk/abmelden")
    for _ in range(3):
        for username in EVERYBODY:
            await desk.browser("10.0.0.9").log_in(username, "falsch")
    stopped = await desk.browser("10.0.0.9").log_in("esche")
    assert stopped.status == 429
    assert stopped.page is not None
    assert int(stopped.page.headers["retry-after"]) <= 30
    assert (await known.log_in("tanne")).path == "/desk/eingang"
    desk.clock.forward(seconds=31)
    assert (await stopped.log_in("esche")).path == "/desk/eingang"


async def test_the_session_cookie_is_hardened_and_its_token_is_stored_hashed(desk: Desk) -> None:
    app = desk_app(desk.database, desk.vault, desk.clock, secure_cookies=True)
    clerk = replace(desk, app=app).browser()
    await clerk.open("/desk/anmelden")
    visitor = clerk.page.headers["set-cookie"] if clerk.page is not None else ""
    assert "HttpOnly" in visitor
    clerk.http.base_url = clerk.http.base_url.copy_with(scheme="https")
    await clerk.open("/desk/anmelden")
    proof = clerk.html.partition('name="csrf" value="')[2].partition('"')[0]
    answer = await clerk.http.post(
        "/desk/anmelden", data={"csrf": proof, "benutzername": "birke", "passwort": PASSWORD}
    )
    cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("lotse_desk="))
    for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/desk"):
        assert part in cookie
    assert "Max-Age" not in cookie
    token = cookie.partition("=")[2].partition(";")[0]
    async with desk.database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(select(t.staff_session.c.token_hash)))
    assert token
    assert token not in {row["token_hash"] for row in rows}


async def test_the_log_in_form_works_only_in_the_browser_it_was_sent_to(desk: Desk) -> None:
    victim, attacker = desk.browser(), desk.browser()
    await attacker.open("/desk/anmelden")
    proof = attacker.html.partition('name="csrf" value="')[2].partition('"')[0]
    form = {"csrf": proof, "benutzername": "birke", "passwort": PASSWORD}
    answer = await victim.http.post("/desk/anmelden", data=form)
    assert answer.status_code == 403
    assert "lotse_desk" not in victim.http.cookies


@pytest.mark.parametrize(
    "back",
    [
        "https://anderswo.example/desk/",
        "//anderswo.example/desk/",
        "/desk/../konto",
        "/\\anderswo.example",
        "javascript:alert(1)",
        "/andere",
        "/desk/anmelden",
    ],
)
async def test_nobody_is_led_out_of_the_desk(desk: Desk, back: str) -> None:
    clerk = await desk.browser().log_in("birke", back=back)
    assert clerk.path == "/desk/eingang"


async def test_log_in_leads_to_the_page_that_was_asked_for(desk: Desk) -> None:
    clerk = await desk.browser().open("/desk/eingang?ansicht=meine&sprache=ar")
    assert clerk.path == "/desk/anmelden?weiter=%2Fdesk%2Feingang%3Fansicht%3Dmeine%26sprache%3Dar"
    wanted = "/desk/eingang?ansicht=meine&sprache=ar"
    await clerk.send("/desk/anmelden", benutzername="birke", passwort=PASSWORD, zurueck=wanted)
    assert clerk.path == wanted


async def test_the_last_log_in_is_shown_once(desk: Desk) -> None:
    first = await desk.clerk("birke")
    assert "Letzte Anmeldung" not in first.text
    desk.clock.forward(minutes=5)
    second = await desk.clerk("birke")
    assert "Letzte Anmeldung: heute, 09:42 Uhr." in second.text
    assert "Letzte Anmeldung" not in (await second.open("/desk/eingang")).text


@both_databases
async def test_after_ten_idle_minutes_the_screen_is_locked_and_opens_at_the_same_place(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    desk.clock.forward(minutes=9)
    await clerk.open("/desk/eingang?ansicht=frei")
    desk.clock.forward(minutes=10)
    await clerk.open("/desk/eingang?ansicht=frei&sprache=uk")
    assert clerk.path.startswith("/desk/sperre?weiter=")
    assert "Gesperrt" in clerk.text
    token = clerk.http.cookies["lotse_desk"]
    await unlock(clerk, "falsch", "/desk/eingang?ansicht=frei&sprache=uk")
    assert "Das Passwort stimmt nicht." in clerk.text
    await unlock(clerk, PASSWORD, "/desk/eingang?ansicht=frei&sprache=uk")
    assert clerk.path == "/desk/eingang?ansicht=frei&sprache=uk"
    assert clerk.http.cookies["lotse_desk"] != token


async def unlock(clerk: Clerk, password: str, back: str) -> None:
    await clerk.send("/desk/sperre", passwort=password, zurueck=back)


async def test_a_form_sent_after_the_lock_leads_back_to_its_page(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.open("/desk/eingang?ansicht=frei")
    desk.clock.forward(minutes=11)
    await clerk.send("/desk/faelle/K7M2-9QXT/uebernehmen", version=1)
    assert clerk.path == "/desk/sperre?weiter=%2Fdesk%2Feingang%3Fansicht%3Dfrei"


async def test_sperren_locks_every_tab_of_the_session(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.send("/desk/sperren", zurueck="/desk/eingang?ansicht=meine")
    assert clerk.path == "/desk/sperre?weiter=%2Fdesk%2Feingang%3Fansicht%3Dmeine"
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/sperre")
    assert (await clerk.http.get("/desk/eingang/neues")).status_code == 401


async def test_wrong_passwords_at_the_lock_are_throttled_too(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.send("/desk/sperren")
    for _ in range(5):
        await unlock(clerk, "falsch", "")
    await unlock(clerk, PASSWORD, "")
    assert clerk.status == 429


async def test_asking_for_news_is_no_activity(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    for _ in range(5):
        desk.clock.forward(minutes=2, seconds=1)
        await clerk.http.get("/desk/eingang/neues")
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/sperre")


async def test_weiterarbeiten_starts_the_idle_time_anew(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    desk.clock.forward(minutes=9)
    assert (await clerk.http.get("/desk/sitzung")).json() == {"rest": 60}
    await clerk.send("/desk/sitzung", zurueck="/desk/eingang?ansicht=meine")
    assert clerk.path == "/desk/eingang?ansicht=meine"
    desk.clock.forward(minutes=9)
    assert (await clerk.open("/desk/eingang")).path == "/desk/eingang"


@both_databases
async def test_after_ten_hours_everybody_logs_in_again(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    for _ in range(75):
        desk.clock.forward(minutes=8)
        await clerk.open("/desk/eingang")
    assert clerk.path.startswith("/desk/anmelden")


@both_databases
async def test_log_out_ends_the_session_for_good(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    token = clerk.http.cookies["lotse_desk"]
    assert (await clerk.send("/desk/abmelden")).path == "/desk/anmelden"
    clerk.http.cookies.set("lotse_desk", token, domain="desk.test", path="/desk")
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/anmelden")


@both_databases
async def test_a_new_password_ends_all_sessions(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    async with desk.database.transaction() as tx:
        assert await set_password(tx, StaffId("birke"), hash_password("noch ein Passwort"))
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/anmelden")
    assert (await clerk.log_in("birke", "noch ein Passwort")).path == "/desk/eingang"


@both_databases
async def test_accounts_are_listed_with_their_municipalities(desk: Desk) -> None:
    async with desk.database.reading() as reader:
        accounts = await list_staff(reader)
        birke = await staff_by_username(reader, "BIRKE")
    assert [account.member.username for account in accounts] == sorted(
        account.member.username for account in accounts
    )
    assert birke in accounts
    assert birke is not None
    assert birke.member.municipalities == ("alsdorf", "wuerselen")


async def test_a_row_without_session_owner_is_nobody(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(update(t.staff_session).values(token_hash="0")))
    assert (await clerk.open("/desk/eingang")).path.startswith("/desk/anmelden")


def test_passwords_are_argon2id_and_checked_whatever_the_keyboard() -> None:
    stored = hash_password("Bu\u0308rgeramt 12")
    assert stored.startswith("$argon2id$")
    assert verify_password("B\u00fcrgeramt 12", stored)
    assert not verify_password("Buergeramt 12", stored)
    assert not verify_password("", None)
    assert not verify_password("x", "kein Hash")
