"""Updates as Telegram sends them, and what becomes of them when one value is exchanged for nonsense."""

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.nonsense import texts, values

Path = tuple[str | int, ...]
_DATE = 1_795_000_000


def who(user: int) -> dict[str, object]:
    """A person as Telegram names her."""
    return {"id": user, "is_bot": False, "first_name": "Testperson", "language_code": "de"}


def private(user: int) -> dict[str, object]:
    """Her chat with the bot."""
    return {"id": user, "type": "private", "first_name": "Testperson"}


def message(user: int, **content: object) -> dict[str, object]:
    """A message of hers."""
    return {"message_id": 7, "date": _DATE, "chat": private(user), "from": who(user), **content}


def written(number: int, user: int, text: str) -> dict[str, object]:
    """An update: she wrote a text."""
    return {"update_id": number, "message": message(user, text=text)}


def pressed(number: int, user: int, data: object, text: str = "Frage") -> dict[str, object]:
    """An update: she pressed a button below a message of the bot."""
    bold = [{"type": "bold", "offset": 0, "length": 5}]
    bot = {"id": 1, "is_bot": True, "first_name": "Lotse"}
    shown = {**message(user, text=text, entities=bold), "from": bot}
    query = {"id": "4711", "from": who(user), "chat_instance": "1", "data": data, "message": shown}
    return {"update_id": number, "callback_query": query}


def _kinds(user: int) -> tuple[dict[str, object], ...]:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    member = {"user": {"id": 1, "is_bot": True, "first_name": "Lotse"}, "status": "member"}
    change = {"chat": private(user), "from": who(user), "date": _DATE}
    group = {"id": -user, "type": "group", "title": "Gruppe"}
    return (
        written(0, user, "Hallo"),
        written(0, user, "/start vhs"),
        pressed(0, user, "v1:1:de"),
        {"update_id": 0, "edited_message": message(user, text="anders", edit_date=_DATE)},
        {"update_id": 0, "message": message(user, photo=photo, media_group_id="5", caption="Bild")},
        {"update_id": 0, "message": message(user, location={"longitude": 6.0, "latitude": 50.7})},
        {"update_id": 0, "message": {**message(user, text="Hallo"), "chat": group}},
        {
            "update_id": 0,
            "my_chat_member": {
                **change,
                "old_chat_member": {**member, "status": "left"},
                "new_chat_member": member,
            },
        },
        {"update_id": 0, "message": message(user, text="Antwort", reply_to_message=message(user, text="a"))},
    )


def _paths(value: object, here: Path = ()) -> Iterator[Path]:
    yield here
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from _paths(part, (*here, key))


def _exchanged(update: dict[str, object], path: Path, value: object) -> object:
    if not path:
        return value
    whole = copy.deepcopy(update)
    place: Any = whole
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return whole


@st.composite
def broken_updates(draw: st.DrawFn, user: int) -> object:
    """An update in which up to three values are something else."""
    update: object = draw(st.sampled_from(_kinds(user)))
    for _ in range(draw(st.integers(1, 3))):
        if isinstance(update, dict):
            path = draw(st.sampled_from(list(_paths(update))))
            update = _exchanged(update, path, draw(st.one_of(values, texts)))
    if isinstance(update, dict) and draw(st.integers(0, 9)):
        update = {**update, "update_id": draw(st.integers(10_000, 2**40))}
    return update
