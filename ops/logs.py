"""Logging: structlog for everything, one line an event, never a token, a name or a message."""

import logging
import re
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from typing import Any, Final

import structlog

from ops.printable import printable
from ops.settings import LogFormat

_TOKEN: Final = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
_FRAMES: Final = 12
_LONGEST: Final = 4_000
_DEEPEST: Final = 4


def configure_logging(form: LogFormat) -> None:
    """Send all log lines to standard error in the chosen form."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _only_the_first_line,
        _where_it_happened,
        _on_one_line,
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form is LogFormat.JSON
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for noisy in ("uvicorn.access", "apscheduler", "httpx", "telegram", "aiosqlite", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _only_the_first_line(
    _logger: Any,  # noqa: ANN401 - structlog's signature
    _name: str,
    event: MutableMapping[str, Any],
) -> MutableMapping[str, Any]:
    """Keep of what asyncio says only what happened: it goes on with what a task was doing and to what."""
    record = event.get("_record")
    if isinstance(record, logging.LogRecord) and record.name == "asyncio":
        event["event"] = str(event.get("event", "")).partition("\n")[0]
    return event


def _where_it_happened(
    _logger: Any,  # noqa: ANN401 - structlog's signature
    _name: str,
    event: MutableMapping[str, Any],
) -> MutableMapping[str, Any]:
    """Say of an exception what kind it is and where it came from, never its words: they may be a person's."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
        places = " > ".join(f"{one.filename}:{one.lineno} {one.name}" for one in frames)
        event["raised"] = f"{' from '.join(_kinds(error))} at {places or 'nowhere'}"
    return event


def _kinds(error: BaseException) -> list[str]:
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(kinds) < _DEEPEST:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__
    return kinds


def _on_one_line(
    _logger: Any,  # noqa: ANN401 - structlog's signature
    _name: str,
    event: MutableMapping[str, Any],
) -> MutableMapping[str, Any]:
    """Let nobody write a line of the log, move the cursor, or find a bot's token: whatever a value holds."""
    for key, value in event.items():
        if key != "_record":
            event[key] = _plain(value)
    return event


def _plain(value: object, depth: int = 0) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case Mapping() if depth < _DEEPEST:
            return {printable(str(key)): _plain(part, depth + 1) for key, part in value.items()}
        case list() | tuple() if depth < _DEEPEST:
            return [_plain(part, depth + 1) for part in value]
        case _:
            text = _TOKEN.sub("[token]", str(value).rstrip())
            return printable(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
