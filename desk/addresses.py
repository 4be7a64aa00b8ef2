"""Addresses of the desk: how they are written, and which ones a form may lead back to."""

from urllib.parse import quote, urlencode, urlsplit

from domain.case_codes import show_case_code

BASE = "/desk"
HOME = f"{BASE}/"
LOGIN = f"{BASE}/anmelden"
LOCK = f"{BASE}/sperre"
QUEUE = f"{BASE}/eingang"
OFFICE_HOURS = f"{BASE}/sprechzeiten"
CHANGES = f"{BASE}/aenderungen"
PREVIEW = f"{CHANGES}/vorschau"
PLACES = f"{BASE}/orte"
PROFILE = f"{BASE}/profil"
_LONGEST = 2000


def record_address(code: str, query: str = "") -> str:
    """Return where a record stands, on demand with the list it was opened from."""
    return with_query(f"{BASE}/faelle/{show_case_code(code)}", query)


def with_query(path: str, query: str) -> str:
    """Return the path with an encoded query behind it, if there is one."""
    return f"{path}?{query}" if query else path


def with_return(path: str, back: str) -> str:
    """Return the path of a page that leads back to where the person was."""
    return path if back in {"", HOME} else f"{path}?{urlencode({'weiter': back})}"


def safe_return(text: str | None) -> str:
    """Return the address to lead back to: always one of the desk, whatever was asked for."""
    if not text or not text.startswith(HOME) or len(text) > _LONGEST:
        return HOME
    parts = urlsplit(text)
    if "\\" in text or ".." in parts.path or parts.path.startswith((LOGIN, LOCK)):
        return HOME
    return with_query(quote(parts.path, safe="/-"), quote(parts.query, safe="=&%+~-._"))
