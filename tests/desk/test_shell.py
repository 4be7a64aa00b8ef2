"""What every answer carries, forms from elsewhere, wrong addresses, and faults."""

import gzip

import httpx
import pytest
import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from structlog.testing import capture_logs

from desk.headers import DeskShell
from desk.templating import STATIC_DIRECTORY
from domain.case_codes import show_case_code
from tests.desk.clerks import Clerk, Desk
from tests.desk.office import NewRecord


async def test_pages_are_never_kept_and_load_nothing_from_elsewhere(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    for path in ("/desk/eingang", "/desk/anmelden", "/desk/gibt-es-nicht", "/desk/faelle/2222-2222"):
        headers = (await clerk.http.get(path)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'self'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]


async def test_pages_hold_no_inline_style_or_script(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    for path in ("/desk/eingang", f"/desk/faelle/{code}", "/desk/suche?code=x"):
        await clerk.open(path)
        assert " style=" not in clerk.html
        assert "<style" not in clerk.html
        assert " onclick" not in clerk.html
        assert "<script>" not in clerk.html


async def test_static_files_are_kept_and_change_their_address_with_their_content(desk: Desk) -> None:
    clerk = await desk.browser().open("/desk/anmelden")
    address = clerk.html.partition('href="/desk/static/desk.css')[2].partition('"')[0]
    answer = await clerk.http.get(f"/desk/static/desk.css{address}")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert (await clerk.http.get("/desk/static/../app.py")).status_code == 404


def test_styles_and_scripts_stay_within_their_weight() -> None:
    """The budget of a page, compressed: 12 KB of styles, 12 KB of scripts; a page has two of each at most."""
    weights = {path.name: len(gzip.compress(path.read_bytes())) for path in STATIC_DIRECTORY.iterdir()}
    for kind in ("css", "js"):
        shared = weights[f"desk.{kind}"]
        others = [weight for name, weight in weights.items() if name.endswith(f".{kind}")]
        assert shared + max(others) <= 12 * 1024


@pytest.mark.parametrize(
    "path",
    ["/desk/sperren", "/desk/abmelden", "/desk/sitzung", "/desk/faelle/{code}/uebernehmen"],
)
async def test_forms_without_the_secret_of_the_page_change_nothing(desk: Desk, path: str) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    clerk = await desk.clerk("birke")
    for data in ({}, {"csrf": "geraten"}):
        answer = await clerk.http.post(path.format(code=code), data={**data, "version": "1"})
        assert answer.status_code == 403
        assert "Formular abgelaufen" in answer.text
    await clerk.open(f"/desk/faelle/{code}")
    assert "Noch frei" in clerk.text


async def test_forms_of_other_sites_are_refused_even_with_the_secret(desk: Desk) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    clerk = await desk.clerk("birke")
    proof = clerk.html.partition('name="csrf" value="')[2].partition('"')[0]
    answer = await clerk.http.post(
        f"/desk/faelle/{code}/uebernehmen",
        data={"csrf": proof, "version": "1"},
        headers={"sec-fetch-site": "cross-site"},
    )
    assert answer.status_code == 403


async def test_forms_of_another_kind_or_size_are_refused(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    proof = clerk.html.partition('name="csrf" value="')[2].partition('"')[0]
    kind = await clerk.http.post("/desk/sperren", json={"csrf": proof})
    size = await clerk.http.post("/desk/sperren", data={"csrf": proof, "x": "y" * 70_000})
    many = {str(number): "" for number in range(200)}
    fields = await clerk.http.post("/desk/sperren", data={"csrf": proof, **many})
    assert [kind.status_code, size.status_code, fields.status_code] == [403, 403, 403]


async def test_looking_never_changes_anything(desk: Desk) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    clerk = await desk.clerk("birke")
    for path in ("uebernehmen", "rueckgabe", "oeffnen"):
        assert (await clerk.http.get(f"/desk/faelle/{code}/{path}")).status_code == 405
    assert "Noch frei" in (await clerk.open(f"/desk/faelle/{code}")).text


async def test_wrong_addresses_get_a_page(desk: Desk) -> None:
    clerk = await desk.browser().open("/desk/gibt-es-nicht")
    assert clerk.status == 404
    assert "Diese Seite gibt es nicht" in clerk.text


async def test_a_notice_that_was_forged_is_not_shown(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    clerk.http.cookies.set("lotse_desk_hinweis", "claimed.1.K7M29QXT.1.00", domain="desk.test", path="/desk")
    await clerk.open("/desk/eingang")
    assert clerk.status == 200
    assert "übernommen." not in clerk.text


async def test_a_fault_is_a_number_for_people_and_a_trace_for_the_log() -> None:
    async def broken(_: Request) -> Response:
        raise RuntimeError("geheim")

    shell = Middleware(DeskShell, logger=structlog.get_logger())
    app = Starlette(routes=[Route("/x", broken)], middleware=[shell])
    with capture_logs() as logs:
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://desk.test")
        clerk = await Clerk(http).open("/x")
        await http.aclose()
    assert clerk.status == 500
    assert "geheim" not in clerk.html
    assert logs[0]["number"] in clerk.text
    assert logs[0]["log_level"] == "error"
