"""Whole conversations of people who do anything at all: nothing is lost, and nobody is stuck."""

from collections.abc import Mapping
from pathlib import Path

from hypothesis.stateful import run_state_machine_as_test

from domain.ids import FlowId
from flows.definition import Flow
from locales.catalog import Catalog
from tests.fuzz.conversations import Conversations, Ground
from tests.fuzz.effort import effort

_RUNS = 25


def test_whatever_people_do_everything_is_as_it_should_be(
    sqlite_office: Path, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> None:
    class Here(Conversations):
        ground = Ground(sqlite_office, catalog, flows)

    run_state_machine_as_test(Here, settings=effort(_RUNS, steps=40))
    assert Here.turns > 10 * _RUNS
