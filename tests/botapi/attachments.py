"""Files and places that people send, as the message fields of the Bot API."""

from tests.botapi.files import FileStore
from tests.botapi.params import JsonObject

PHONE_PLACEHOLDER = "[Telefonnummer eintragen]"


def photo(files: FileStore, content: bytes) -> JsonObject:
    """Return the field of a photo in two sizes."""
    small = files.add("photos", "photo.jpg", "image/jpeg", content[:16])
    large = files.add("photos", "photo.jpg", "image/jpeg", content)
    sizes = [
        {**small.wire(), "width": 90, "height": 67},
        {**large.wire(), "width": 1280, "height": 960},
    ]
    return {"photo": sizes}


def voice(files: FileStore, content: bytes, seconds: int) -> JsonObject:
    """Return the field of a voice message."""
    stored = files.add("voice", "voice.oga", "audio/ogg", content)
    return {"voice": {**stored.wire(), "duration": seconds, "mime_type": "audio/ogg"}}


def sticker(files: FileStore, emoji: str) -> JsonObject:
    """Return the field of a sticker."""
    stored = files.add("stickers", "sticker.webp", "image/webp", b"sticker")
    shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": {**stored.wire(), **shape, "emoji": emoji}}


def document(files: FileStore, filename: str, mime_type: str, content: bytes) -> JsonObject:
    """Return the field of any other file."""
    return {"document": files.add("documents", filename, mime_type, content).document()}


def contact(user_id: int, first_name: str) -> JsonObject:
    """Return the field of a shared contact."""
    return {"contact": {"phone_number": PHONE_PLACEHOLDER, "first_name": first_name, "user_id": user_id}}


def location(latitude: float, longitude: float) -> JsonObject:
    """Return the field of a point on the map."""
    return {"location": {"latitude": latitude, "longitude": longitude}}
