"""When the API says no: one form for everything, nothing of what was sent, and never a trace."""

from dataclasses import dataclass, field, replace

from domain.api_keys import ApiRight
from domain.directory import Directory
from domain.errors import BusyError
from tests.api.systems import Region, mounted
from tests.desk.deps import desk_deps

SECRET = "Amina-aus-Aleppo"
WRONG = [
    ("records", {"limit": "0"}, "limit"),
    ("records", {"limit": "201"}, "limit"),
    ("records", {"limit": SECRET}, "limit"),
    ("records", {"since": SECRET}, "since"),
    ("records", {"since": "2026-11-24"}, "since"),
    ("records", {"since": "2026-11-24T08:00:00"}, "since"),
    ("records", {"since": "1764000000"}, "since"),
    ("records", {"since": "2026-13-24T08:00:00Z"}, "since"),
    ("records", {"after": SECRET}, "after"),
    ("records", {"after": "1.\0"}, "after"),
    ("records", {"after": "1" * 17 + ".a"}, "after"),
    ("records", {"sinec": "2026-11-24T08:00:00Z"}, "sinec"),
    ("slots", {}, "place"),
    ("slots", {"place": "x" * 65}, "place"),
    ("slots", {"place": "arkaden", "minutes": "91"}, "minutes"),
    ("slots", {"place": "arkaden", "language": SECRET}, "language"),
    ("slots", {"place": "arkaden", "begin": "2026-11-24T08:00:00Z"}, "begin"),
]

NOTHING = [
    ("GET", "/api/v1/nothing", 404),
    ("GET", "/api/v1/records/", 404),
    ("GET", "/api/docs", 404),
    ("GET", "/api/redoc", 404),
    ("POST", "/api/v1/records", 405),
    ("HEAD", "/api/v1/places", 405),
    ("OPTIONS", "/api/v1/slots", 405),
    ("DELETE", "/api/v1/records/2222-2222", 405),
]


@dataclass
class Log:
    """Keeps what was logged."""

    lines: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def info(self, event: str, **values: object) -> None:
        self.lines.append((event, values))

    warning = info
    error = info


async def test_a_wrong_parameter_is_named_and_not_repeated(region: Region) -> None:
    system = await region.with_rights(*ApiRight)
    for path, parameters, named in WRONG:
        answer = await system.ask(path, **parameters)
        problem = answer.json()
        assert (answer.status_code, problem["status"]) == (422, 422), parameters
        assert problem["detail"].startswith(f"{named}: ")
        assert SECRET not in answer.text


async def test_what_no_address_answers(region: Region) -> None:
    http = region.system().http
    for method, path, status in NOTHING:
        answer = await http.request(method, path, headers={"origin": "https://elsewhere.example"})
        assert answer.status_code == status, (method, path)
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers.get("allow") == ("GET" if status == 405 else None)
        assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_no_answer_may_be_kept(region: Region) -> None:
    system = await region.with_rights(*ApiRight)
    for path in ("records", "records/2222-2222", "places", "slots", "nothing"):
        answer = await system.ask(path)
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_busy_database_asks_for_patience(region: Region) -> None:
    async def busy() -> Directory:
        raise BusyError

    deps = replace(desk_deps(region.database, region.vault, region.clock), load_directory=busy)
    key = (await region.with_rights(ApiRight.SLOTS)).key
    answer = await region.system(key, mounted(deps)).ask("places")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert answer.headers["cache-control"] == "no-store"


async def test_a_fault_is_a_number_and_neither_answer_nor_log_hold_content(region: Region) -> None:
    async def broken() -> Directory:
        raise RuntimeError(SECRET)

    log = Log()
    deps = replace(desk_deps(region.database, region.vault, region.clock, logger=log), load_directory=broken)
    key = (await region.with_rights(ApiRight.SLOTS)).key
    answer = await region.system(key, mounted(deps)).ask("places")
    ((event, values),) = log.lines
    assert (answer.status_code, event, values["kind"]) == (500, "desk_failed", "RuntimeError")
    assert str(values["number"]) in answer.json()["detail"]
    assert SECRET not in answer.text + repr(log.lines)
