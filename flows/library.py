"""Loading flow files; what is broken is refused with one line that names flow, step and reason."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from domain.errors import FlowError
from domain.findings import Finding
from domain.ids import FlowId
from flows.definition import Flow
from flows.lint import lint_flows
from flows.rules import Rule

DEFINITIONS = Path(__file__).parent / "definitions"


def load_flow(source: str, name: str) -> Flow:
    """Read one flow from TOML text; raises ``FlowError`` with a line that says what is wrong where."""
    try:
        raw = tomllib.loads(source)
        return Flow.model_validate(raw)
    except tomllib.TOMLDecodeError as error:
        message = f"{name}: not valid TOML: {error}"
        raise FlowError(message) from None
    except ValidationError as error:
        first = error.errors()[0]
        message = f"{name}: {_place(raw, first['loc'])}: {first['msg']}"
        raise FlowError(message) from None


def load_flows(folder: Path = DEFINITIONS) -> Mapping[FlowId, Flow]:
    """Read all flow files of a folder; raises ``FlowError`` with a line for everything that is broken."""
    flows, findings = read_flows(folder)
    findings = [*findings, *lint_flows(flows)]
    if findings:
        raise FlowError("\n".join(found.line() for found in findings))
    return flows


def read_flows(folder: Path = DEFINITIONS) -> tuple[Mapping[FlowId, Flow], list[Finding]]:
    """Read the flow files in the order of their names; what cannot be read is a finding."""
    flows: dict[FlowId, Flow] = {}
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            flow = load_flow(path.read_text(encoding="utf-8"), path.name)
        except FlowError as error:
            findings.append(Finding(Rule.UNREADABLE, str(error)))
            continue
        if flow.id in flows:
            findings.append(Finding(Rule.DOUBLE_ID, f"{path.name} is the second file of this flow", flow.id))
        flows[flow.id] = flow
    return flows, findings


def _place(raw: object, location: Sequence[str | int]) -> str:
    """Name the place of a mistake by the ids of step and option instead of their numbers."""
    named: list[str] = []
    here = raw
    for part in location:
        try:
            here = here[part]  # type: ignore[index]  # a document as it was read: tables and lists
        except (KeyError, IndexError, TypeError):
            here = None
        known = here.get("id") if isinstance(here, dict) and isinstance(part, int) else None
        named.append(str(part if known is None else known))
    return ".".join(named)
