"""Setting, removing and asking about the webhook."""

import re
from urllib.parse import urlsplit

from tests.botapi.errors import bad_request
from tests.botapi.params import JsonObject, Params
from tests.botapi.webhooks import DEFAULT_CONNECTIONS, Webhook
from tests.botapi.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MAX_CONNECTIONS = 100


def set_webhook(world: World, params: Params) -> bool:
    """Deliver updates to a URL from now on; plain HTTP passes for loopback only."""
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if SECRET.fullmatch(secret) is None:
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(params.integer("max_connections", DEFAULT_CONNECTIONS), 1), MAX_CONNECTIONS)
    kinds = params.array("allowed_updates")
    if kinds is not None:
        world.queue.allowed = frozenset(str(kind) for kind in kinds)
    if params.flag("drop_pending_updates"):
        world.queue.drop_pending()
    world.poll.end_for_webhook()
    world.webhooks.set(Webhook(url, secret, connections, "certificate" in params.uploads))
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Go back to getUpdates."""
    world.webhooks.set(None)
    if params.flag("drop_pending_updates"):
        world.queue.drop_pending()
    return True


def get_webhook_info(world: World, _params: Params) -> JsonObject:
    """Return the webhook with its last error and the number of waiting updates."""
    return world.webhooks.info()
