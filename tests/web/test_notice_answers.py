"""Notices of the office on the page: an entry of the log with a form of its own, with or without a script."""

import re

import pytest

from bot.channels.web.forms import Form, event_of
from domain.events import Commanded, NoticeAnswered
from domain.ids import NoticeId
from domain.messages import Button
from domain.notices import NoticeOption
from tests.web.browser_like import begin, form_with, forms, press, text
from tests.web.house import ChatHouse
from tests.web.test_with_script import send

BUTTONS = (Button(id="2", label="2: Do., 3. Dez., 10:00"), Button(id="other", label="Andere Zeiten"))


async def test_a_notice_is_an_entry_with_buttons_and_the_question_stays(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.notify(chat.person, BUTTONS)
        html = (await client.get("/")).text
        form = form_with(html, "option", "2")
        assert dict(form.fields)["notice"] == "n1"
        assert form.buttons["option", "2"] == "2: Do., 3. Dez., 10:00"
        log, after = html.split("</ol>", 1)
        assert 'data-notice="n1"' in log
        assert re.search(r'lang="de" dir="ltr">Der Aufzug ist kaputt', log)
        assert "Einverstanden" in text(after) or "einverstanden" in text(after), "the question is still open"


async def test_an_answer_without_a_script_leads_back_to_the_page(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.notify(chat.person, BUTTONS)
        page = await press(client, (await client.get("/")).text, "option", "2")
        assert chat.turns.taken[-1].event == NoticeAnswered(NoticeId("n1"), NoticeOption.TAKE_2)
        assert page.history[0].status_code == 303
        assert not [form for form in forms(page.text) if ("option", "2") in form.buttons]
        assert '<p class="settled">➜ Ihre Antwort: ' in page.text
        assert ("option", "yes") in [button for form in forms(page.text) for button in form.buttons]


async def test_an_answer_with_a_script_says_which_notice_is_settled(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.notify(chat.person, BUTTONS)
        html = (await client.get("/")).text
        after = html.split('data-after="')[1].split('"')[0]
        news = (await send(client, html, "option", "other", after=after)).json()
        assert list(news["settled"]) == ["n1"]
        assert "Ihre Antwort" in news["settled"]["n1"]
        assert 'class="m me"' in news["entries"]


async def test_a_form_of_another_page_is_not_taken(chat: ChatHouse) -> None:
    async with chat.client() as client, chat.client() as stranger:
        await begin(client)
        await begin(stranger)
        await chat.turns.notify(chat.person, BUTTONS)
        html = (await client.get("/")).text
        taken = len(chat.turns.taken)
        assert (await press(stranger, html, "option", "2")).status_code == 403
        assert len(chat.turns.taken) == taken


async def test_a_right_to_left_notice_keeps_the_german_line_apart(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client, "ar")
        await chat.turns.notify(chat.person, BUTTONS)
        html = (await client.get("/")).text
        assert 'dir="rtl"' in html
        (line,) = re.findall(r"<p[^>]*>Der Aufzug ist kaputt\.</p>", html)
        assert 'lang="de" dir="ltr"' in line


@pytest.mark.parametrize("option", NoticeOption)
def test_every_answer_of_a_notice_is_understood(option: NoticeOption) -> None:
    form = Form({"notice": ["abc"], "option": [option.value], "turn": ["3"]})
    assert event_of(form) == NoticeAnswered(NoticeId("abc"), option)


def test_what_is_no_answer_of_a_notice_says_nothing() -> None:
    assert event_of(Form({"notice": ["abc"], "option": ["later"]})) is None
    assert event_of(Form({"notice": ["abc"]})) is None
    assert isinstance(event_of(Form({"notice": ["abc"], "command": ["help"]})), Commanded)


async def test_a_form_that_says_nothing_changes_nothing(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.notify(chat.person, BUTTONS)
        form = form_with((await client.get("/")).text, "option", "2")
        taken = len(chat.turns.taken)
        headers = {"sec-fetch-site": "same-origin"}
        page = await client.post(
            form.action, data=dict(form.fields) | {"option": "later"}, headers=headers, follow_redirects=True
        )
        assert page.status_code == 200
        assert len(chat.turns.taken) == taken
