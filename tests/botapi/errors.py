"""Errors of the Bot API: the code, Telegram's own text and the parameters that go with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed call as the client reads it; `raw_body` replaces the JSON body (a proxy's error page)."""

    code: int
    description: str
    retry_after: int | None = None
    raw_body: str | None = None


class ApiError(Exception):
    """Raised by a method to answer with a failure."""

    def __init__(self, failure: Failure) -> None:
        """Keep the failure for the answer."""
        super().__init__(f"{failure.code} {failure.description}")
        self.failure = failure


def bad_request(text: str) -> ApiError:
    """Return a 400 with Telegram's prefix."""
    return ApiError(Failure(400, f"Bad Request: {text}"))


def forbidden(text: str) -> ApiError:
    """Return a 403 with Telegram's prefix."""
    return ApiError(Failure(403, f"Forbidden: {text}"))


def conflict(text: str) -> ApiError:
    """Return a 409 with Telegram's prefix."""
    return ApiError(Failure(409, f"Conflict: {text}"))


def too_many_requests(retry_after: int) -> Failure:
    """Return a 429; `retry_after` is in whole seconds."""
    return Failure(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


BLOCKED = "bot was blocked by the user"
UNAUTHORIZED = Failure(401, "Unauthorized")
METHOD_NOT_FOUND = Failure(404, "Not Found: method not found")
NOT_FOUND = Failure(404, "Not Found")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
SECOND_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
WEBHOOK_SET = "terminated by setWebhook request"
