"""Answering pressed buttons."""

from tests.botapi.errors import QUERY_TOO_OLD, bad_request
from tests.botapi.model import CallbackAnswer
from tests.botapi.params import Params
from tests.botapi.world import World

MAX_ANSWER = 200


def answer_callback_query(world: World, params: Params) -> bool:
    """End the progress bar of a pressed button; raises 400 when that comes too late."""
    callback = world.callbacks.get(params.text("callback_query_id"))
    now = world.clock()
    if callback is None or now - callback.pressed_at > world.settings.callback_lifetime:
        raise bad_request(QUERY_TOO_OLD)
    text = params.text("text")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    callback.answers.append(CallbackAnswer(text, params.flag("show_alert"), now))
    world.changes.bump(callback.chat_id)
    return True
