"""Whatever is sent to the desk: it is answered, nothing of it gets through, and the clerk works on."""

from urllib.parse import quote_from_bytes

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.databases import database, database_url
from tests.desk.clerks import Clerk, Desk
from tests.desk.conftest import desk, vault
from tests.desk.office import NewRecord
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import form_part, plain_texts
from tests.fuzz.web_chat import checked

__all__ = ["database", "database_url", "desk", "vault"]

GET_PATHS = (
    "/desk/",
    "/desk/anmelden",
    "/desk/eingang",
    "/desk/eingang/neues",
    "/desk/suche",
    "/desk/sperre",
    "/desk/start",
    "/desk/sitzung",
    "/desk/faelle/",
    "/desk/static/",
    "/desk/nirgends/",
)
ACTIONS = ("uebernehmen", "rueckgabe", "abschluss", "oeffnen")
PARAMETERS = (
    "ansicht",
    "sort",
    "dringlichkeit",
    "sprache",
    "thema",
    "gemeinde",
    "termin",
    "vor",
    "nach",
    "seit",
    "code",
    "weiter",
    "verdeckt",
)
FIELDS = ("version", "grund", "zurueck", "passwort", "benutzername", "csrf")
HEADERS = (
    b"host",
    b"cookie",
    b"referer",
    b"sec-fetch-site",
    b"accept-language",
    b"x-forwarded-for",
    b"range",
)
octets = st.binary(max_size=60)
header_values = st.one_of(
    octets.map(lambda value: value.translate(None, b"\r\n\0")),
    st.sampled_from((b"[", b"[::1", b"]", b"http://[/", b"http://desk.test/desk/\xff", b"x" * 8000)),
    st.builds(
        b"%b=%b".__mod__,
        st.tuples(
            st.sampled_from(
                (b"lotse_desk", b"lotse_desk_besuch", b"lotse_desk_geraet", b"lotse_desk_hinweis")
            ),
            st.sampled_from((b'"\\012\\000\\377"', b"x" * 5000, b"\xff", b"a.b.c.d.e", b"")),
        ),
    ),
)
queries = st.lists(st.tuples(st.sampled_from(PARAMETERS), plain_texts), max_size=4)


@pytest.fixture
async def clerk(desk: Desk) -> Clerk:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    return await clerk.open(f"/desk/faelle/{code}")


async def get(clerk: Clerk, path: str, headers: list[tuple[bytes, bytes]] | None = None) -> httpx.Response:
    """Look at a page."""
    return checked(await clerk.http.get(path, headers=headers))


async def works_on(clerk: Clerk) -> None:
    """The clerk opens the list."""
    page = await get(clerk, "/desk/eingang")
    if page.status_code == 303:
        await clerk.log_in("birke")
        page = await get(clerk, "/desk/eingang")
    assert page.status_code == 200


@effort(60)
@given(path=st.sampled_from(GET_PATHS), more=octets, query=octets)
@example(path="/desk/static/", more=b"\0", query=b"")
@example(path="/desk/faelle/", more=b"\0", query=b"")
@example(path="/desk/faelle/", more="\x1b[31m\u202e".encode(), query=b"")
@example(path="/desk/static/", more=b"../" * 5 + b"etc/passwd", query=b"")
@example(path="/desk/static/", more=b"x" * 5000, query=b"")
@example(path="/desk/faelle/", more=b"K7M2-9QXT/protokoll", query=b"vor=9999999999999999")
async def test_any_address_is_answered(clerk: Clerk, path: str, more: bytes, query: bytes) -> None:
    answer = await get(clerk, f"{path}{quote_from_bytes(more)}?{quote_from_bytes(query, safe='&=')}")
    assert answer.status_code in {200, 303, 307, 400, 404, 405}


@effort(60)
@given(path=st.sampled_from(GET_PATHS), query=queries)
@example(path="/desk/eingang", query=[("sort", "neueste"), ("nach", f"{2**63 - 1}~x")])
@example(path="/desk/eingang", query=[("sort", "neueste"), ("nach", "1~\ud800")])
@example(path="/desk/eingang/neues", query=[("seit", "9" * 16)])
@example(path="/desk/anmelden", query=[("weiter", "//evil.example")])
@example(path="/desk/anmelden", query=[("weiter", "/desk/\\evil.example")])
async def test_any_query_is_answered(clerk: Clerk, path: str, query: list[tuple[str, str]]) -> None:
    asked = "&".join(f"{name}={form_part(value)}" for name, value in query)
    answer = await get(clerk, f"{path}?{asked}")
    assert "evil" not in answer.headers.get("location", "")


@effort(25)
@given(
    path=st.sampled_from(("/desk/", "/desk/eingang", "/desk/anmelden", "/desk/sperre", "/desk/nirgends/")),
    headers=st.lists(st.tuples(st.sampled_from(HEADERS), header_values), max_size=3),
)
@example(path="/desk/eingang", headers=[(b"host", b"[")])
async def test_any_headers_are_answered(clerk: Clerk, path: str, headers: list[tuple[bytes, bytes]]) -> None:
    assert (await get(clerk, path, headers)).status_code in {200, 303, 307, 400, 404}
    answer = checked(await clerk.http.post("/desk/sitzung", headers=headers))
    assert answer.status_code in {303, 400, 403}
    await works_on(clerk)


@effort(12)
@given(fields=st.lists(st.tuples(st.sampled_from(FIELDS), plain_texts), max_size=5), proven=st.booleans())
@example(fields=[("version", "9" * 16)], proven=True)
@example(fields=[("version", "1"), ("zurueck", "//evil.example")], proven=True)
async def test_any_form_is_answered(clerk: Clerk, fields: list[tuple[str, str]], *, proven: bool) -> None:
    await clerk.open("/desk/eingang")
    if proven and 'name="csrf" value="' in clerk.html:
        fields = [("csrf", clerk.html.split('name="csrf" value="', 1)[1].split('"', 1)[0]), *fields]
    body = "&".join(f"{name}={form_part(value)}" for name, value in fields).encode()
    for path in (
        *(f"/desk/faelle/K7M2-9QXT/{action}" for action in ACTIONS),
        "/desk/anmelden",
        "/desk/sitzung",
    ):
        kind = {"content-type": "application/x-www-form-urlencoded"}
        answer = checked(await clerk.http.post(path, content=body, headers=kind))
        assert "evil" not in answer.headers.get("location", "")
    await works_on(clerk)


@effort(12)
@given(body=octets, kind=st.sampled_from(("application/x-www-form-urlencoded", "multipart/form-data", "")))
@example(body=b"&" * 60_000, kind="application/x-www-form-urlencoded")
@example(body=b"csrf=" + b"x" * 70_000, kind="application/x-www-form-urlencoded")
async def test_any_body_is_refused(clerk: Clerk, body: bytes, kind: str) -> None:
    for path in ("/desk/anmelden", "/desk/sperren", "/desk/abmelden"):
        answer = await clerk.http.post(path, content=body, headers={"content-type": kind})
        assert checked(answer).status_code in {403, 303}
    await works_on(clerk)


@effort(6)
@given(name=plain_texts, password=plain_texts)
async def test_any_name_and_password_is_wrong(desk: Desk, name: str, password: str) -> None:
    browser = desk.browser()
    await browser.open("/desk/anmelden")
    form = {"csrf": browser.html.split('name="csrf" value="', 1)[1].split('"', 1)[0]}
    body = "&".join(
        f"{key}={form_part(value)}"
        for key, value in (*form.items(), ("benutzername", name), ("passwort", password))
    )
    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = await browser.http.post("/desk/anmelden", content=body.encode(), headers=kind)
    assert checked(answer).status_code in {403, 422, 429}
