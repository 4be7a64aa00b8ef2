"""The short way of reading an update says the same as the way through the library."""

import json
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot, Update

from bot.channels.telegram.arrivals import Turn, arrival
from bot.channels.telegram.plain_arrivals import plain_arrival
from domain.events import NoticeAnswered
from domain.ids import NoticeId
from domain.notices import NoticeOption
from locales.languages import load_languages
from tests.fuzz.nonsense import texts
from tests.fuzz.updates import broken_updates, message, pressed, private, who, written

_LANGUAGES = load_languages()
_BOT = Bot("1:test")


def _by_library(update: dict[str, object]) -> object:
    read = Update.de_json(cast("dict[str, Any]", json.loads(json.dumps(update))), _BOT)
    return arrival(read, _LANGUAGES)


@given(st.one_of(texts, st.sampled_from(("/start", "/start vhs", "/SOS", "/sos@lotse_bot now", "/unknown"))))
def test_a_text_means_the_same_on_both_ways(text: str) -> None:
    update = written(5, 77, text)
    plain = plain_arrival(5, update, _LANGUAGES)
    assert plain is not None
    assert plain.turn == _by_library(update)
    assert (plain.callback_id, plain.pressed) == (None, None)


@given(
    st.one_of(
        texts,
        st.sampled_from(("v1:1:de", "v1:3:next", "other", "n1", "n1::2", "n1:abc:", "n1:abc:9", "n1:a/b:2")),
        st.sampled_from(NoticeOption).map(lambda option: f"n1:{'0' * 32}:{option}"),
        texts.map(lambda text: f"n1:{text}:fine"),
    )
)
def test_a_press_means_the_same_on_both_ways(data: str) -> None:
    update = pressed(6, 78, data)
    plain = plain_arrival(6, update, _LANGUAGES)
    assert plain is not None
    assert plain.turn == _by_library(update)
    assert plain.callback_id == "4711"
    assert plain.pressed is not None
    assert plain.pressed["text"] == "Frage"


@pytest.mark.parametrize("option", NoticeOption)
def test_a_press_on_a_notice_is_its_answer(option: NoticeOption) -> None:
    plain = plain_arrival(6, pressed(6, 78, f"n1:{'0a' * 16}:{option}"), _LANGUAGES)
    assert plain is not None
    assert plain.turn.incoming.event == NoticeAnswered(NoticeId("0a" * 16), option)
    assert plain.turn.incoming.message_id is not None


@pytest.mark.parametrize("code", ["de", "uk", "pt-br", "xx", None])
def test_the_language_of_her_telegram_is_read_the_same(code: str | None) -> None:
    sender = {**who(79), "language_code": code}
    update: dict[str, object] = {"update_id": 7, "message": {**message(79, text="/start"), "from": sender}}
    plain = plain_arrival(7, update, _LANGUAGES)
    assert plain is not None
    assert plain.turn == _by_library(update)


@given(broken_updates(80))
def test_of_broken_updates_the_short_way_takes_none_that_the_library_reads_otherwise(update: object) -> None:
    if not isinstance(update, dict) or not isinstance(number := update.get("update_id"), int):
        return
    try:
        plain = plain_arrival(number, update, _LANGUAGES)
        through_library = _by_library(update)
    except Exception:  # noqa: BLE001 - whatever either way refuses is the receiver's concern, see tests/fuzz
        return
    if plain is not None and isinstance(through_library, Turn):
        assert plain.turn == through_library


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "edited_message": message(81, text="anders")},
        {"update_id": 1, "message": message(81, photo=[])},
        {"update_id": 1, "message": {**message(81, text="Hallo"), "chat": {**private(81), "type": "group"}}},
        {"update_id": 1, "message": message(81, text="Hallo"), "later": {}},
        {"update_id": 1, "callback_query": {"id": "1", "from": who(81), "data": "v1:1:de"}},
    ],
)
def test_everything_else_is_left_to_the_library(update: dict[str, object]) -> None:
    assert plain_arrival(1, update, _LANGUAGES) is None
