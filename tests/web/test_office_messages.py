"""Messages of the office on the page: entries of the log, with one button that ends the conversation."""

import re
from urllib.parse import urlencode

import pytest

from bot.channels.web.forms import Form, event_of
from bot.channels.web.transcript import Look, fold
from domain.effects import Tone
from domain.events import TalkLeft, Typed
from domain.ids import Lang, TalkId
from domain.messages import Button, Direction, Said, TalkSaid
from domain.questions import Kind
from tests.web.browser_like import begin, form_with, forms, press
from tests.web.house import ChatHouse
from tests.web.test_transcript import asked, rows
from tests.web.test_with_script import JSON, send

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
        assert re.search(r'<p class="pre lead">Nachricht von: Stolberg</p>', html), "a human wrote it"
        page = await press(client, html, "option", "end")
        assert chat.turns.taken[-1].event == TalkLeft(TALK)
        assert not [form for form in forms(page.text) if ("option", "end") in form.buttons]


def box_of(html: str) -> tuple[bool, str]:
    """Whether the text box is hidden, and to which question its words belong."""
    box = re.search(r'<form class="composer[^>]*>.*?name="turn" value="(.*?)"', html, re.DOTALL)
    assert box is not None
    return " hidden>" in box[0], box[1]


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


def test_who_wrote_last_has_the_text_box() -> None:
    question = asked(1, "Was ist passiert?", Kind.TEXT)
    assert not fold(rows(office(), question)).office_asks
    assert fold(rows(question, office())).office_asks
    assert not fold(rows(question, office(), over())).office_asks
    assert not fold(rows(office())).office_asks


async def test_beside_a_question_for_words_of_her_own_the_office_can_be_answered(chat: ChatHouse) -> None:
    async with chat.client() as client:
        await begin(client)
        await chat.turns.write(chat.person, [asked(7, "Was ist passiert?", Kind.TEXT)])
        html = (await client.get("/")).text
        assert box_of(html) == (True, "7")
        after = html.split('data-after="')[1].split('"')[0]
        await chat.turns.write(chat.person, [office()])
        html = (await client.get("/")).text
        assert box_of(html) == (False, "")
        form = [one for one in forms(html) if ("send", "1") in one.buttons][-1]
        assert event_of(Form({name: [value] for name, value in [*form.fields, ("text", "Ja")]})) == Typed(
            "Ja"
        )
        body = urlencode([*form.fields, ("text", "/help"), ("after", after)])
        news = (await client.post(form.action, content=body, headers=JSON)).json()
        assert (news["own"], news["beside"]) == (False, True)
        news = (await send(client, html, "option", "end", after=after)).json()
        assert (news["own"], news["beside"]) == (True, False)
        assert box_of((await client.get("/")).text) == (True, "7")
