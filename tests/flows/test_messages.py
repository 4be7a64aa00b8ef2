"""Every message that the flows and the engine name is in the catalogues."""

import ast
from collections.abc import Iterator
from pathlib import Path

from domain.ids import Lang
from flows.library import load_flows
from flows.messages import Shown, label_groups, message_uses
from tests.flows.books import catalog

ENGINE = Path(__file__).parents[2] / "flows"


def named_in_code() -> Iterator[str]:
    """The ids that stand as plain text in calls of ``phrase``."""
    for path in sorted(ENGINE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="phrase"), args=[ast.Constant(value=str() as message_id), *_]):
                    yield message_id


def test_what_the_engine_says_is_in_the_catalogue() -> None:
    named = set(named_in_code())
    assert "button-old" in named
    assert {name for name in named if not catalog().has(Lang("de"), name)} == set()


def test_what_the_flows_name_is_in_every_catalogue() -> None:
    missing = {
        (language.tag, use.message)
        for use in message_uses(load_flows())
        for language in catalog().languages
        if not catalog().has(language.tag, use.message)
    }
    assert missing == set()


def test_uses_tell_texts_from_buttons_and_from_lines_of_the_summary() -> None:
    uses = {use.message: use for use in message_uses(load_flows()) if use.flow == "intake"}
    assert uses[next(name for name in uses if name == "topics-ask")].shown is Shown.TEXT
    assert uses[next(name for name in uses if name == "urgency-deadline")].shown is Shown.BUTTON
    assert uses[next(name for name in uses if name == "summary-topics")].shown is Shown.EDIT_BUTTON


def test_labels_come_in_groups_of_what_is_offered_together() -> None:
    groups = {(group.flow, group.step): group for group in label_groups(load_flows())}
    urgency = next(group for (flow, step), group in groups.items() if (flow, step) == ("intake", "urgency"))
    assert urgency.labels == ("urgency-normal", "urgency-deadline", "urgency-no-shelter", "answer-unsure")
    assert {group.source for group in groups.values() if group.step == "topics"} == {"topics"}
