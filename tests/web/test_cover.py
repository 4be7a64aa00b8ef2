"""The cover of an idle page: nothing gets past it, and it says no more than is true."""

import httpx
import pytest

from domain.effects import Tone
from domain.ids import PersonId
from tests.web.browser_like import HEADERS, Form, begin, form_with, forms, log, press, text, walk
from tests.web.fake_turns import CODE, PIN
from tests.web.house import ChatHouse
from tests.web.test_with_script import JSON

NOBODY_READS = "So kann niemand mitlesen."


async def with_code(chat: ChatHouse, client: httpx.AsyncClient) -> str:
    """A conversation that has handed a record in and got its code."""
    await begin(client)
    await chat.hand_in()
    await chat.turns.say(chat.person, f"Ihr Code:\n{CODE}", Tone.CONFIRMATION, CODE)
    return (await client.get("/")).text


def lifting(cover: str) -> Form:
    """The form that takes the cover off."""
    return next(one for one in forms(cover) if one.action.startswith("/continue"))


async def lift(client: httpx.AsyncClient, pin: str) -> httpx.Response:
    """Type a PIN on the cover."""
    form = lifting((await client.get("/")).text)
    return await client.post(
        form.action, data=dict(form.fields) | {"pin": pin}, headers=HEADERS, follow_redirects=True
    )


async def test_an_idle_page_is_covered_and_goes_on_with_the_pin(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        chat.clock.move(minutes=15)
        cover = await client.get("/")
        assert "Der Chat ist verdeckt" in cover.text
        assert NOBODY_READS in cover.text
        assert CODE not in cover.text
        assert "Guten Tag." not in cover.text
        wrong = await lift(client, "1")
        assert wrong.status_code == 422
        assert 'id="list"' not in wrong.text
        assert CODE in (await lift(client, PIN)).text


async def test_the_pin_is_asked_for_when_the_code_has_left_the_log(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.hand_in()
        chat.clock.move(minutes=15)
        assert 'id="pin"' in (await client.get("/")).text
        assert (await lift(client, "")).status_code == 422
        assert "Guten Tag." in log((await lift(client, PIN)).text)


async def test_a_code_in_the_log_without_a_record_asks_for_no_pin(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.say(chat.person, f"Ihr Code:\n{CODE}", Tone.CONFIRMATION, CODE)
        chat.clock.move(minutes=15)
        assert 'id="pin"' not in (await client.get("/")).text


async def test_the_pin_of_any_record_takes_the_cover_off(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        await chat.hand_in("2222-2222", "271828")
        for pin in (PIN, "271828"):
            chat.clock.move(minutes=16)
            assert (await lift(client, "000000")).status_code == 422
            assert CODE in log((await lift(client, pin)).text)


async def test_the_pin_of_somebody_else_does_not(chat: ChatHouse) -> None:
    async with chat.client() as client, chat.client() as other:
        await with_code(chat, client)
        await begin(other)
        chat.codes.owners[CODE] = PersonId("person-1")
        chat.clock.move(minutes=16)
        assert (await lift(client, PIN)).status_code == 422


async def test_many_wrong_pins_have_to_wait(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        chat.clock.move(minutes=16)
        answers = [(await lift(client, "000000")).status_code for _ in range(6)]
        assert answers == [422] * 5 + [429]
        assert "Warten Sie 15 Minuten." in (await lift(client, PIN)).text


async def test_before_there_is_a_pin_a_press_is_enough_and_the_cover_says_so(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        chat.clock.move(minutes=16)
        cover = await client.get("/")
        assert NOBODY_READS not in cover.text
        assert "Es gibt noch keine PIN. Wer „Weiterschreiben“ drückt, kann alles lesen." in text(cover.text)
        assert (await client.get("/chat/stream?after=0")).status_code == 204
        page = await press(client, cover.text, "", "")
        assert "Guten Tag." in log(page.text)


async def test_the_next_person_can_start_anew(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        chat.clock.move(minutes=16)
        page = await press(client, (await client.get("/")).text, "stay", "1")
        assert form_with(page.text, "lang", "de")
        assert CODE not in page.text


async def test_who_only_reads_is_not_covered(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        token = dict(forms(html)[0].fields)["csrf"]
        chat.clock.move(minutes=10)
        here = await client.post("/chat/here", data={"csrf": token}, headers=HEADERS)
        assert here.status_code == 204
        chat.clock.move(minutes=10)
        assert "Guten Tag." in log((await client.get("/")).text)


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/chat/turn", {"turn": "2", "option": "yes"}),
        ("/chat/turn", {"text": "Hallo"}),
        ("/chat/turn", {"command": "mydata"}),
        ("/chat/turn", {}),
        ("/language", {"lang": "en"}),
        ("/resume-link", {}),
        ("/chat/here", {}),
    ],
)
async def test_no_form_gets_past_the_cover(chat: ChatHouse, path: str, sent: dict[str, str]) -> None:
    async with chat.client() as client:
        html = await with_code(chat, client)
        proof = {"csrf": dict(forms(html)[0].fields)["csrf"]}
        before = len(chat.turns.taken)
        chat.clock.move(minutes=15)
        page = await client.post(path, data=proof | sent, headers=HEADERS)
        assert page.status_code == 403
        assert "Der Chat ist verdeckt" in page.text
        assert 'id="pin"' in page.text
        for secret in ("Guten Tag.", CODE, "/r#", "Hallo", 'id="list"'):
            assert secret not in page.text
        told = await client.post(path, data=proof | sent, headers=JSON)
        assert (told.status_code, told.json()) == (403, {"goto": "/"})
        assert len(chat.turns.taken) == before
        assert "Der Chat ist verdeckt" in (await client.get("/")).text, "it was not touched"


@pytest.mark.parametrize("path", ["/language?lang=de", "/o/rathaus", "/?lang=en"])
async def test_no_page_shows_what_is_covered_or_touches_it(chat: ChatHouse, path: str) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        chat.clock.move(minutes=15)
        page = await client.get(path, follow_redirects=True)
        assert "Der Chat ist verdeckt" in page.text
        assert CODE not in page.text
        assert "Der Chat ist verdeckt" in (await client.get("/")).text


async def test_help_and_legal_pages_stay_open_under_the_cover(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await with_code(chat, client)
        chat.clock.move(minutes=15)
        for path in ("/sos", "/impressum", "/datenschutz", "/barrierefreiheit", "/resume", "/r", "/leer"):
            page = await client.get(path)
            assert page.status_code == 200
            assert "verdeckt" not in page.text
        form = next(
            one for one in forms((await client.get("/resume")).text) if one.action.startswith("/resume")
        )
        sent = dict(form.fields) | {"code": CODE, "pin": PIN}
        assert (await client.post(form.action, data=sent, headers=HEADERS)).status_code == 303
        assert CODE in log((await client.get("/")).text), "code and PIN open it as they open any chat"


async def test_an_answer_that_was_refused_can_be_sent_again(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        chat.clock.move(minutes=15)
        refused = await press(client, html, "option", "yes")
        assert refused.status_code == 403
        await press(client, refused.text, "", "")
        assert "Sind Sie jetzt in Gefahr?" in await walk(client, html, ("option", "yes"))
