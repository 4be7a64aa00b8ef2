"""The whole way by plain forms: what a browser without JavaScript sees and sends."""

import re

from domain.events import Command, Commanded, Pressed, Started, Submitted, Typed
from domain.ids import GERMAN, PlaceId
from domain.messages import Direction, Retired
from tests.web.browser_like import HEADERS, begin, form_with, forms, log, press, text, walk
from tests.web.fake_turns import CODE, ICS, PIN
from tests.web.house import CATALOG, ChatHouse


async def test_the_first_page_asks_for_the_language_and_stores_nothing(chat: ChatHouse) -> None:
    async with chat.client(accept_language="ar") as client:
        page = await client.get("/")
        assert page.status_code == 200
        assert '<html lang="ar" dir="rtl">' in page.text
        assert "Sprache · Language · اللغة" in text(page.text)
        buttons = forms(page.text)[0].buttons
        assert [value for _, value in buttons] == [
            "ar",
            *(one.tag for one in CATALOG.languages if one.tag != "ar"),
        ]
        assert 'lang="uk" dir="ltr">Українська' in page.text
    assert chat.turns.taken == []


async def test_the_whole_way_leads_to_a_code_and_a_calendar_file(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        assert "Sind Sie einverstanden?" in text(html)
        html = await walk(client, html, ("option", "yes"), ("option", "no"), ("option", "alsdorf"))
        html = (await press(client, html, "nav", "_done", ("topic", "wohnen"), ("topic", "brief"))).text
        assert "Wohnung suchen, Brief vom Amt" in log(html)
        html = await walk(client, html, ("option", "deadline"))
        html = (await press(client, html, "send", "1", ("text", "15.12.2026"))).text
        html = (await press(client, html, "send", "1", ("text", "Ein Brief vom Jobcenter"))).text
        html = await walk(client, html, ("option", "3"), ("option", "2026-12-03T15:00"))
        assert "Stimmt alles?" in text(html)
        html = await walk(client, html, ("option", "confirm"))
        assert CODE in html
        assert "K 7 Q M 2 P 9 X" in html, "read aloud letter by letter"
        assert PIN in html
        link = re.search(r'href="(/calendar/\d+\.ics)"', html)
        assert link is not None
        file = await client.get(link.group(1))
        assert (file.content, file.headers["content-type"]) == (ICS, "text/calendar; charset=utf-8")
        assert file.headers["content-disposition"] == 'attachment; filename="termin.ics"'
    kinds = [type(one.event) for one in chat.turns.taken]
    assert kinds[:2] == [Started, Pressed]
    assert Submitted in kinds
    assert Typed in kinds


async def test_an_answer_stands_in_the_log_and_the_next_question_is_the_form(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await walk(client, await begin(client), ("option", "yes"))
        assert "Lotse, ein Programm: Ich speichere Ihre Antworten für die Beratung." in log(html)
        assert "Sie: Ja, ich bin einverstanden gesendet" in log(html)
        assert "09:33" in log(html)
        assert html.index('id="list"') < html.index('id="q"') < html.index('id="composer"')
        assert html.count('id="q"') == 1


async def test_an_error_is_said_in_the_title_and_above_the_answers(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        html = await walk(client, html, ("option", "yes"), ("option", "no"), ("option", "alsdorf"))
        page = await press(client, html, "nav", "_done")
        assert page.status_code == 422
        assert "<title>Fehler: Lotse</title>" in page.text
        assert page.text.index('role="alert"') < page.text.index('type="checkbox"')


async def test_a_text_that_is_too_long_is_kept(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        html = await walk(client, html, ("option", "yes"), ("option", "no"), ("option", "alsdorf"))
        html = (await press(client, html, "nav", "_done", ("topic", "brief"))).text
        html = await walk(client, html, ("option", "normal"), ("nav", "_skip"))
        written = "Brief " * 100
        page = await press(client, html, "send", "1", ("text", written))
        assert page.status_code == 422
        assert "599" in text(page.text)
        assert f">{written.strip()}</textarea>" in page.text


async def test_a_typed_text_is_taken_where_buttons_are_offered(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await walk(client, await begin(client), ("option", "yes"))
        form = next(one for one in forms(html) if ("send", "1") in one.buttons)
        body = dict(form.fields) | {"text": "blau", "send": "1"}
        page = await client.post(form.action, data=body, headers=HEADERS, follow_redirects=True)
        assert "Sie: blau" in log(page.text)
    assert chat.turns.taken[-1].event == Typed("blau", 3), (
        "it is an answer to the question it was typed under"
    )


async def test_the_same_form_sent_twice_counts_once(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        first = await press(client, html, "option", "yes")
        again = await press(client, html, "option", "yes")
        assert log(again.text) == log(first.text)
        other = await press(client, html, "option", "no")
        assert "Dieser Knopf gehört zu einer alten Frage." in log(other.text)
    assert len([one for one in chat.turns.taken if one.event == Pressed(2, "yes")]) == 1


async def test_the_first_form_sent_twice_makes_one_person(chat: ChatHouse) -> None:
    async with chat.client() as client:
        first = (await client.get("/")).text
        form = form_with(first, "lang", "de")
        cookie = client.cookies["lotse"]
        for _ in range(2):
            client.cookies.clear()
            sent = dict(form.fields) | {"lang": "de"}
            headers = HEADERS | {"cookie": f"lotse={cookie}"}
            answer = await client.post(form.action, data=sent, headers=headers)
            assert (answer.status_code, answer.headers["location"]) == (303, "/#q")
            assert answer.cookies["lotse"] != cookie, "the token of the first page opens nothing"
    assert {one.address for one in chat.turns.taken} == {chat.turns.taken[0].address}
    assert len(chat.turns.taken) == 2


async def test_a_link_of_a_place_is_remembered(chat: ChatHouse) -> None:
    for address in ("/o/rathaus-alsdorf", "/?place=rathaus-alsdorf"):
        async with chat.client() as client:
            page = await client.get(address)
            await press(client, page.text, "lang", "uk")
        started = next(one.event for one in reversed(chat.turns.taken) if isinstance(one.event, Started))
        assert started.place == PlaceId("rathaus-alsdorf")
        assert started.hint == "uk"


async def test_correcting_an_answer_comes_back_to_the_summary(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        html = await walk(client, html, ("option", "yes"), ("option", "no"), ("option", "alsdorf"))
        html = (await press(client, html, "nav", "_done", ("topic", "brief"))).text
        html = await walk(client, html, ("option", "normal"), ("nav", "_skip"), ("nav", "_skip"))
        html = await walk(client, html, ("option", "3"), ("option", "2026-12-03T15:00"))
        html = await walk(client, html, ("edit", "edit-municipality"), ("option", "monschau"))
        assert "Stimmt alles?" in text(html)
        assert "Monschau" in text(html)


async def test_the_language_can_be_changed_on_the_way(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await walk(client, await begin(client), ("option", "yes"))
        languages = await client.get("/language?lang=de")
        page = await press(client, languages.text, "lang", "ar")
        assert '<html lang="ar" dir="rtl">' in page.text
        assert 'lang="de" dir="ltr"' in page.text, "what was said in German stays German"
        assert (await client.get("/language")).status_code == 200


async def test_plain_german_is_german_to_a_screen_reader(chat: ChatHouse) -> None:
    async with chat.client() as client:
        assert '<html lang="de" dir="ltr">' in await begin(client, "de-simple")


async def test_a_person_who_erased_herself_is_forgotten_here_too(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        form = next(one for one in forms(html) if ("send", "1") in one.buttons)
        sent = dict(form.fields) | {"text": "/delete"}
        page = await client.post(form.action, data=sent, headers=HEADERS, follow_redirects=True)
        assert 'role="status"' in page.text
        assert 'id="list"' not in (await client.get("/")).text


async def test_without_a_question_the_page_offers_what_can_be_done(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        state = chat.turns.state_of(chat.person)
        state.step, state.turn = 10, 50
        await chat.turns.write(chat.person, [chat.turns.asked(state)])
        html = await walk(client, (await client.get("/")).text, ("option", "confirm"))
        assert "Was möchten Sie tun?" in text(html)
        page = await press(client, html, "command", "status")
        assert page.status_code == 200


async def test_a_conversation_that_is_over_can_be_gone_on_with(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        assert ("command", "start") not in [button for form in forms(html) for button in form.buttons]
        opened = chat.turns.state_of(chat.person)
        gone = Retired(language=GERMAN, direction=Direction.LTR, turn=opened.turn, note="alt")
        await chat.turns.write(chat.person, [gone])
        html = (await client.get("/")).text
        form = form_with(html, "command", "start")
        assert "Weiterschreiben" in form.buttons["command", "start"]
        assert [one.buttons for one in forms(html)].count(form.buttons) == 1, "not beside a question"
        await press(client, html, "command", "start")
    assert chat.turns.taken[-1].event == Commanded(Command.START)


async def test_what_is_typed_beside_a_question_names_it(chat: ChatHouse) -> None:
    async with chat.client() as client:
        html = await begin(client)
        asked = dict(form_with(html, "option", "yes").fields)["turn"]
        assert dict(form_with(html, "send", "1").fields)["turn"] == asked
        later = await walk(client, html, ("option", "yes"))
        await press(client, html, "send", "1", ("text", "von vorhin"))
        assert chat.turns.taken[-1].event == Typed("von vorhin", int(asked))
        await press(client, later, "send", "1", ("text", "von jetzt"))
        assert chat.turns.taken[-1].event == Typed("von jetzt", int(asked) + 1)


async def test_a_text_from_before_stands_above_the_button_that_uses_it(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        now = chat.turns.asked(chat.turns.state_of(chat.person))
        kept = "Das haben Sie schon geschrieben:\n\u2068Mein <Brief>\u2069"
        question = now.question.model_copy(update={"kept": kept})
        await chat.turns.write(chat.person, [now.model_copy(update={"question": question})])
        page = (await client.get("/")).text
    assert ' q-kept"' in page
    words = kept.replace("<", "&lt;").replace(">", "&gt;")
    assert f'<p class="pre" id="q-kept">{words}</p>' in page
    assert page.index('id="q-kept"') < page.index('name="option"')
