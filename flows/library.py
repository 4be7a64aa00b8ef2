"""Loading flow files; what is broken is refused with one line that names flow, step and reason."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from domain.errors import FlowError
from domain.ids import FlowId
from flows.definition import Flow

DEFINITIONS = Path(__file__).parent / "definitions"


def load_flow(source: str, name: str) -> Flow:
    """Read one flow from TOML text; raises ``FlowError`` with a line that says what is wrong where."""
    try:
        return Flow.model_validate(tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        message = f"{name}: not valid TOML: {error}"
        raise FlowError(message) from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        message = f"{name}: {place}: {first['msg']}"
        raise FlowError(message) from None


def load_flows(folder: Path = DEFINITIONS) -> Mapping[FlowId, Flow]:
    """Read all flow files of a folder, in the order of their names."""
    flows = [load_flow(path.read_text(encoding="utf-8"), path.name) for path in sorted(folder.glob("*.toml"))]
    return {flow.id: flow for flow in flows}
