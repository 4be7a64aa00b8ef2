"""The OpenAPI document: what it promises, and what it leaves to nobody else."""

import json
from typing import Any

import pytest

from desk.api.app import build_api
from ops.records_export import schema
from tests.api.systems import Region
from tests.desk.deps import desk_deps


async def document(region: Region) -> Any:  # noqa: ANN401 - JSON of any depth
    answer = await region.system().http.get("/api/", follow_redirects=True)
    assert (answer.status_code, answer.url.path) == (200, "/api/openapi.json")
    return answer.json()


def without_null(part: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if value is not None}


async def test_it_is_found_without_a_key_and_names_every_address(region: Region) -> None:
    described = await document(region)
    assert set(described["paths"]) == {"/v1/records", "/v1/records/{code}", "/v1/places", "/v1/slots"}
    assert {method for path in described["paths"].values() for method in path} == {"get"}
    assert described["servers"] == [{"url": "/api"}]


async def test_a_record_is_described_as_the_export_describes_it(region: Region) -> None:
    described = (await document(region))["components"]["schemas"]
    # FastAPI leaves out a default of null; everything else is the same.
    exported = json.loads(schema().replace("#/$defs/", "#/components/schemas/"), object_hook=without_null)
    for name, part in exported.pop("$defs").items():
        assert described[name] == part
    assert described["IntakeRecord"] == exported


async def test_every_address_wants_a_key_and_says_what_it_may_answer(region: Region) -> None:
    for path in (await document(region))["paths"].values():
        assert path["get"]["security"] == [{"key": []}]
        answers = path["get"]["responses"]
        assert {"200", "401", "403", "429", "503"} <= set(answers)
        assert all(
            "application/problem+json" in answers[status]["content"] for status in answers if status != "200"
        )


async def test_nothing_in_it_leads_elsewhere(region: Region) -> None:
    assert "://" not in json.dumps(await document(region))


async def test_a_false_host_changes_nothing(region: Region) -> None:
    http = region.system().http
    usual = await http.get("/api/openapi.json")
    false = await http.get("/api/openapi.json", headers={"host": "evil.example"})
    assert false.content == usual.content
    led = await http.get("/api/", headers={"host": "evil.example"})
    assert led.headers["location"] == "/api/openapi.json"


def test_the_library_reports_to_nobody(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FASTAPI_OTEL_AUTO_CONFIGURE", "true")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    api = build_api(desk_deps(region.database, region.vault, region.clock))
    assert not api._native_telemetry.enabled()  # noqa: SLF001 - the only place where the library says it
    assert not api._telemetry["auto_configure"]  # noqa: SLF001 - as above
