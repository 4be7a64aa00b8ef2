"""The containers, for one machine and for several processes, as far as they can be checked with no engine."""

import os
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest
import yaml  # type: ignore[import-untyped] # used here only

from ops.settings import PREFIX, Settings, load_settings
from tests.gates import tree

SECRETS = "/run/secrets/"
NAMES = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
OF_THE_WEB_SERVER = {"FORWARDED_ALLOW_IPS"}
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


def compose() -> dict[str, Any]:
    found = yaml.safe_load((tree.ROOT / "compose.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


SERVICES: dict[str, dict[str, Any]] = compose()["services"]
OURS = {name: one for name, one in SERVICES.items() if one.get("image") == "lotse"}
REPLICAS = {name: one for name, one in OURS.items() if "profiles" in one}


def is_setting(variable: str) -> bool:
    return variable in NAMES or variable.removesuffix("_FILE") in NAMES


def test_it_is_one_process_unless_asked_for_more() -> None:
    assert {name for name, one in SERVICES.items() if "profiles" not in one} == {"lotse"}
    assert {tuple(one["profiles"]) for one in SERVICES.values() if "profiles" in one} == {("replicated",)}
    assert len(REPLICAS) == 3


@pytest.mark.parametrize("name", sorted(OURS))
def test_it_is_built_from_the_dockerfile_here(name: str) -> None:
    assert OURS[name]["build"] == "."
    assert (tree.ROOT / "Dockerfile").exists()


def test_no_image_names_a_registry_and_each_is_pinned() -> None:
    images = {one["image"] for one in SERVICES.values()} - {"lotse"}
    assert [image for image in images if not re.fullmatch(r"[a-z]+:[0-9.]+", image)] == []


@pytest.mark.parametrize("name", sorted(OURS))
def test_it_names_only_settings_there_are(name: str) -> None:
    environment = OURS[name]["environment"]
    assert [one for one in environment if not is_setting(one) and one not in OF_THE_WEB_SERVER] == []
    asked = {found[0] for value in environment.values() for found in VARIABLE.findall(value)}
    assert [one for one in asked if not is_setting(one)] == []


@pytest.mark.parametrize("name", sorted(OURS))
def test_lotse_starts_with_these_settings(name: str, tmp_path: Path) -> None:
    given = {"LOTSE_PUBLIC_URL": "https://chat.example.org"}
    environment = {
        variable: VARIABLE.sub(lambda found: given.get(found[1], found[3] or ""), value).replace(
            SECRETS, f"{tmp_path}/"
        )
        for variable, value in OURS[name]["environment"].items()
    }
    for secret in OURS[name]["secrets"]:
        (tmp_path / secret).write_text("")
    (tmp_path / "secret-key").write_text("a secret key for tests only, long enough\n")
    if name in REPLICAS:
        (tmp_path / "database-url").write_text("postgresql://lotse:x@postgres/lotse\n")
    settings = load_settings(environment)
    settings.key()
    assert settings.public_url == given["LOTSE_PUBLIC_URL"]
    assert settings.telegram_token is None
    assert settings.content_url.startswith("postgresql:" if name in REPLICAS else "sqlite:")


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_secrets_come_from_files_that_the_service_is_given(name: str) -> None:
    service, known = SERVICES[name], compose()["secrets"]
    given = set(service.get("secrets", ()))
    environment = service.get("environment", {})
    read = {value for variable, value in environment.items() if variable.endswith("_FILE")}
    assert {f"{SECRETS}{one}" for one in given} == read
    assert given <= set(known)
    assert not {"LOTSE_SECRET_KEY", "LOTSE_TELEGRAM_TOKEN", "LOTSE_DATABASE_URL"} & set(environment)
    assert all(one["file"].startswith("./secrets/") for one in known.values())
    assert "/secrets/" in (tree.ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_all_replicas_are_alike() -> None:
    first, *others = REPLICAS.values()
    assert all(other == first for other in others)
    assert "volumes" not in first
    assert first["environment"]["LOTSE_TELEGRAM_UPDATES"] == "webhook"


def test_the_proxy_knows_every_replica() -> None:
    mounted = SERVICES["nginx"]["volumes"][0].split(":")[0]
    text = (tree.ROOT / mounted).read_text(encoding="utf-8")
    assert set(re.findall(r"^ +server (\S+):8080 ", text, flags=re.MULTILINE)) == set(REPLICAS)
    assert set(SERVICES["nginx"]["depends_on"]) == set(REPLICAS)
    assert "listen 8080;" in text


def test_nothing_is_reached_from_outside_this_machine() -> None:
    ports = [port for one in SERVICES.values() for port in one.get("ports", ())]
    assert set(ports) == {"127.0.0.1:8080:8080"}


class _Ready(BaseHTTPRequestHandler):
    """Is ready, and notes what it was asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


@pytest.mark.parametrize("name", sorted(OURS))
def test_who_is_not_ready_is_not_healthy(name: str) -> None:
    how, program, *words = OURS[name]["healthcheck"]["test"]
    assert (how, program) == ("CMD", "python")
    with HTTPServer(("127.0.0.1", 0), _Ready) as server:
        command = [word.replace("127.0.0.1:8080", f"127.0.0.1:{server.server_port}") for word in words]
        answering = Thread(target=server.handle_request)
        answering.start()
        done = subprocess.run([sys.executable, *command], env={"PATH": os.environ["PATH"]}, check=False)
        answering.join()
    assert done.returncode == 0
    assert _Ready.asked.pop() == "/readyz"
