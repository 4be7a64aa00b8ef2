"""Sending: texts, documents, places and chat actions."""

from tests.botapi.errors import bad_request
from tests.botapi.files import MAX_UPLOAD_BYTES, StoredFile
from tests.botapi.keyboard import read_markup
from tests.botapi.methods.texts import read_caption, read_text
from tests.botapi.model import Chat, ChatAction, Formatted
from tests.botapi.params import JsonObject, Params
from tests.botapi.world import World

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(world: World, params: Params) -> JsonObject:
    """Send a text."""
    chat = world.writable_chat(params.text("chat_id"))
    return _send(world, chat, params, read_text(params))


def send_document(world: World, params: Params) -> JsonObject:
    """Send a file: uploaded, or by the id of one that is stored."""
    chat = world.writable_chat(params.text("chat_id"))
    stored = _document(world, params)
    return _send(world, chat, params, read_caption(params), media={"document": stored.document()})


def send_location(world: World, params: Params) -> JsonObject:
    """Send a point on the map."""
    chat = world.writable_chat(params.text("chat_id"))
    return _send(world, chat, params, Formatted(), media={"location": _point(params)})


def send_venue(world: World, params: Params) -> JsonObject:
    """Send a place with name and address."""
    chat = world.writable_chat(params.text("chat_id"))
    title, address = params.text("title"), params.text("address")
    if not title or not address:
        raise bad_request("venue title and address must be non-empty")
    point = _point(params)
    venue: JsonObject = {"location": point, "title": title, "address": address}
    return _send(world, chat, params, Formatted(), media={"location": point, "venue": venue})


def send_chat_action(world: World, params: Params) -> bool:
    """Show what the bot is doing."""
    chat = world.writable_chat(params.text("chat_id"))
    action = params.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.actions.append(ChatAction(action, world.clock()))
    world.changes.bump(chat.chat_id)
    return True


def _send(
    world: World, chat: Chat, params: Params, content: Formatted, media: JsonObject | None = None
) -> JsonObject:
    markup = read_markup(params)
    extra: JsonObject = {}
    if params.flag("protect_content"):
        extra["has_protected_content"] = True
    preview = params.record("link_preview_options")
    if preview is not None:
        extra["link_preview_options"] = preview
    reply_to = _reply_to(chat, params)
    message = world.post(
        chat,
        world.bot,
        content,
        keyboard=markup.inline,
        media=media,
        extra=extra,
        reply_to=reply_to,
    )
    return world.message_wire(message)


def _reply_to(chat: Chat, params: Params) -> int | None:
    reply = params.record("reply_parameters") or {}
    wanted = reply.get("message_id")
    if wanted is None:
        wanted = params.integer("reply_to_message_id") or None
    if not isinstance(wanted, int):
        return None
    replied = chat.messages.get(wanted)
    if replied is not None and not replied.deleted:
        return wanted
    if reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _document(world: World, params: Params) -> StoredFile:
    value = params.text("document")
    upload = params.uploads.get(value.removeprefix("attach://") if value else "document")
    if upload is None:
        if not value or value.startswith("attach://"):
            raise bad_request("there is no document in the request")
        return world.files.by_id(value)
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > MAX_UPLOAD_BYTES:
        raise bad_request("file is too big")
    return world.files.add("documents", upload.filename, upload.content_type, upload.content)


def _point(params: Params) -> JsonObject:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}
