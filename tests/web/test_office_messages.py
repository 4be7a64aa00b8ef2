"""Messages of the office on the page: entries of the log, with one button that ends the conversation."""

import re

import pytest

from bot.channels.web.forms import Form, event_of
from bot.channels.web.transcript import Look, fold
from domain.effects import Tone
from domain.events import TalkLeft
from domain.ids import Lang, TalkId
from domain.messages import Button, Direction, Said, TalkSaid
from tests.web.browser_like import begin, form_with, forms, press
from tests.web.house import ChatHouse
from tests.web.test_transcript import rows
from tests.web.test_with_script import send

TALK = TalkId("t1")
END = Button(id="end", label="Gespräch beenden")


def office(text: str = "Nachricht von: Stolberg", original: str | None = "Guten Tag") -> TalkSaid:
    return TalkSaid(
        language=Lang("de"),
        direction=Direction.LTR,
        talk=TALK,
        paragraphs=(text, "Original auf Deutsch:"),
        original=original,
        closing=("Schreiben Sie hier.",),
        buttons=(END,),
    )


def over() -> Said:
    return Said(
        language=Lang("de"), direction=Direction.LTR, tone=Tone.PLAIN, paragraphs=("Ende",), ends=TALK
    )


def test_only_the_newest_message_has_the_button() -> None:
    talk = fold(rows(office("eins"), office("zwei")))
    assert [entry.look for entry in talk.entries] == [Look.NOTICE, Look.NOTICE]
    notices = [entry.notice for entry in talk.entries]
    assert [notice.buttons for notice in notices if notice is not None] == [(), (END,)]
    assert not talk.changed


def test_what_ends_it_takes_the_button_away_here_and_on_open_pages() -> None:
    talk = fold(rows(office(), over()))
    assert talk.entries[0].notice is not None
    assert talk.entries[0].notice.buttons == ()
    assert fold(rows(over())).settled == {"t1": ""}
    assert fold(rows(over(), office())).settled == {}


async def test_it_is_an_entry_with_german_words_marked_as_german(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.write(chat.person, [office()])
        html = (await client.get("/")).text
        assert dict(form_with(html, "option", "end").fields)["talk"] == "t1"
        assert re.search(r'lang="de" dir="ltr">Guten Tag', html)
        page = await press(client, html, "option", "end")
        assert chat.turns.taken[-1].event == TalkLeft(TALK)
        assert not [form for form in forms(page.text) if ("option", "end") in form.buttons]


async def test_with_a_script_the_open_page_hears_that_it_is_over(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.write(chat.person, [office()])
        html = (await client.get("/")).text
        after = html.split('data-after="')[1].split('"')[0]
        news = (await send(client, html, "option", "end", after=after)).json()
        assert news["settled"] == {"t1": ""}


@pytest.mark.parametrize("talk", ["t1", "  t1 ", "t\u202e1"])
def test_the_form_names_the_conversation(talk: str) -> None:
    assert event_of(Form({"talk": [talk], "option": ["end"]})) == TalkLeft(TALK)
