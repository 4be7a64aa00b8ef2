"""docs/flows.md shows the flows as they are."""

from pathlib import Path

from domain.questions import Kind
from flows.diagram import diagram, document, table, write
from flows.graph import ways
from flows.library import load_flows

DOCUMENT = Path(__file__).parents[2] / "docs" / "flows.md"


def test_the_document_is_up_to_date() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(load_flows()), "run `make docs`"


def test_the_document_is_written_as_a_whole(tmp_path: Path) -> None:
    write(tmp_path / "flows.md", load_flows())
    assert (tmp_path / "flows.md").read_text(encoding="utf-8") == document(load_flows())


def test_every_step_and_every_way_is_drawn() -> None:
    for flow in load_flows().values():
        drawn = diagram(flow)
        rows = table(flow).splitlines()[2:]
        assert len(rows) == len(flow.step)
        for step, row in zip(flow.step, rows, strict=True):
            assert f"| `{step.id}` |" in row
            for way in ways(step):
                arrow = f"s_{step.id} -->"
                target = f"s_{(way.target or '').replace(':', '_')}"
                assert any(
                    line.strip().startswith(arrow) and line.endswith(f" {target}")
                    for line in drawn.splitlines()
                )


def test_a_diagram_tells_questions_from_what_the_program_does() -> None:
    drawn = diagram(next(flow for flow in load_flows().values() if flow.id == "appointment"))
    assert 's_show["show<br/><small>choice</small>"]' in drawn
    assert 's_move[["move<br/><small>move_visit</small>"]]' in drawn
    assert 's_moved(["moved<br/><small>end</small>"])' in drawn
    assert 's_load -->|"done"| s_which' in drawn


def test_the_menu_leads_to_the_other_flows() -> None:
    flows = load_flows()
    (menu,) = [flow for flow in flows.values() if flow.id == "menu"]
    assert 's_choose -->|"appointment"| s_flow_appointment' in diagram(menu)
    assert [step.kind for step in menu.step] == [Kind.CHOICE]
