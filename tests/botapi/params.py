"""The parameters of one call, whether they came as a form, as multipart, as JSON or in the query."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.requests import Request

from tests.botapi.errors import bad_request

JsonObject = dict[str, object]


@dataclass(frozen=True, slots=True)
class Upload:
    """One file as the client sent it."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Values by name, with the lenient reading the Bot API has (numbers and JSON may be strings)."""

    values: Mapping[str, object] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """Return the value as text; `default` when it is missing."""
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return the value as a whole number; `default` when it is missing or no number."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def number(self, name: str) -> float:
        """Return the value as a number; raises 400 when it is missing or no number."""
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f"wrong parameter {name} in request") from None

    def flag(self, name: str) -> bool:
        """Return true for true, yes and 1 in any spelling."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def parsed(self, name: str) -> object | None:
        """Return the JSON value behind a parameter, None when missing; raises 400 for broken JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if value == "":
            return None
        try:
            decoded: object = json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None
        return decoded

    def record(self, name: str) -> JsonObject | None:
        """Return a JSON object, None when missing; raises 400 for anything else."""
        value = self.parsed(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise bad_request("object expected as " + name.replace("_", " "))
        return {str(key): item for key, item in value.items()}

    def array(self, name: str) -> list[object] | None:
        """Return a JSON array, None when missing; raises 400 for anything else."""
        value = self.parsed(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise bad_request(f"{name} must be an Array")
        return value


async def read_params(request: Request) -> Params:
    """Read query string and body; raises 400 when the body is no valid JSON object."""
    values: dict[str, object] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "application/json":
        values.update(_json_body(await request.body()))
    elif kind in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    mime = value.content_type or "application/octet-stream"
                    uploads[name] = Upload(value.filename or name, mime, await value.read())
                else:
                    values[name] = value
    else:
        await request.body()
    return Params(values, uploads)


def _json_body(body: bytes) -> JsonObject:
    if not body:
        return {}
    try:
        decoded = json.loads(body)
    except ValueError:
        raise bad_request("can't parse request body JSON object") from None
    if not isinstance(decoded, dict):
        raise bad_request("request body must be a JSON object")
    return decoded
