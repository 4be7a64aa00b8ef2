"""No value writes a line of its own into the log, moves the reader's cursor, or tells what people said."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import example, given
from hypothesis import strategies as st

from ops.logs import configure_logging
from ops.settings import LogFormat
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import texts, values
from tests.fuzz.on_telegram import unseen

FORMS = list(LogFormat)


class Log:
    """What was logged, by form."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def lines(self, form: LogFormat, event: str, **fields: object) -> list[str]:
        """Log an event and return the lines that it became."""
        kept = io.StringIO()
        self._monkeypatch.setattr(sys, "stderr", kept)
        configure_logging(form)
        structlog.get_logger("tests").info(event, **fields)
        logging.getLogger("library").warning("%s", event)
        return kept.getvalue().split("\n")[:-1]


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[Log]:
    handlers, level = logging.root.handlers[:], logging.root.level
    yield Log(monkeypatch)
    logging.root.handlers[:], logging.root.level = handlers, level
    structlog.reset_defaults()


@effort(120)
@given(form=st.sampled_from(FORMS), event=texts, value=values)
@example(form=LogFormat.CONSOLE, event="a\n2026 [error] fake", value="\x1b[2J")
@example(form=LogFormat.JSON, event="\x85\u2028\x9b31m", value={"k\n": ["\u202e", "\ud800"]})
def test_two_events_are_two_lines_whatever_they_hold(
    log: Log, form: LogFormat, event: str, value: object
) -> None:
    lines = log.lines(form, event, value=value)
    assert len(lines) == 2
    for line in lines:
        assert not unseen(line)
        assert len(line.splitlines()) == 1
        if form is LogFormat.JSON:
            assert isinstance(json.loads(line), dict)


@pytest.mark.parametrize("form", FORMS)
def test_an_exception_is_where_it_happened_and_not_what_it_says(log: Log, form: LogFormat) -> None:
    try:
        try:
            int("what a person wrote")
        except ValueError as error:
            raise RuntimeError("what another person\nwrote") from error
    except RuntimeError as error:
        lines = log.lines(form, "failed", exc_info=error)
    assert len(lines) == 2
    assert "RuntimeError from ValueError at " in lines[0]
    assert "test_an_exception_is_where_it_happened" in lines[0]
    assert "person" not in "".join(lines)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.usefixtures("log")
def test_what_asyncio_says_of_a_task_is_not_repeated(
    form: LogFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = io.StringIO()
    monkeypatch.setattr(sys, "stderr", kept)
    configure_logging(form)
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task 'a person wrote'>")
    assert "Task exception was never retrieved" in kept.getvalue()
    assert "person" not in kept.getvalue()


@pytest.mark.parametrize("form", FORMS)
def test_a_token_is_hidden_wherever_it_stands(log: Log, form: LogFormat) -> None:
    token = "123456:ABCdefGHIjklMNOpqrSTUvwx"
    lines = log.lines(form, f"https://x/bot{token}/send", parts=[{"url": token}])
    assert token not in "".join(lines)
