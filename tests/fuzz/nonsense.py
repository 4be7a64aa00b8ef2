"""Values that nobody expects: texts, numbers, JSON and bytes."""

import json
from urllib.parse import quote_plus

from hypothesis import strategies as st

_HARD = (
    "",
    " ",
    "\0",
    "a\0b",
    "\r\nSet-Cookie: x=1",
    "line\nline",
    "\x1b[31mred\x1b[0m",
    "\x9b31m",
    "\u202egnp.exe",
    "\u2066isolate",
    "\u2028\u2029\x85",
    "\ufeff\u200b\u00ad",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#0; &",
    "{{ 7 * 7 }} {% raw %} {$name} {-term}",
    "%00%ff%0d%0a",
    "../../etc/passwd",
    "javascript:alert(1)",
    "' OR 1=1; --",
    "%s %d %n {0} {name}",
    "1" * 400,
    "9" * 5000,
    "-1",
    "0x10",
    "1e999",
    "NaN",
    "٣",
    "²",
    "🧑‍🧑‍🧒",
    "e" + "\u0301\u0323" * 600,
    "ﷺ" * 300,
    "x" * 4097,
    "1 " * 2100,
    "a, b, c, " * 450,
    "/start",
    "/start " + "p" * 300,
    "/start@bot x",
    "/unknown",
    "true",
    "_back",
    "_done",
    "yes",
)
plain_texts = st.one_of(
    st.sampled_from(_HARD), st.text(max_size=40), st.text(alphabet=st.characters(codec="utf-8"), max_size=400)
)
"""Texts as they come in UTF-8."""
texts = st.one_of(plain_texts, st.text(alphabet=st.characters(), max_size=20), st.just("half \ud83d"))
"""Texts with halves of characters among them, as only JSON brings them."""
numbers = st.one_of(
    st.integers(),
    st.sampled_from((0, -1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63), 2**64, 10**400)),
    st.floats(),
    st.booleans(),
)
values = st.recursive(
    st.one_of(st.none(), numbers, texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)
"""Any JSON, with what Python writes beyond it: NaN and infinities."""


def as_json(value: object) -> bytes:
    """Write a value as JSON, halves of characters as escapes."""
    return json.dumps(value).encode()


def form_part(text: str) -> str:
    """Write a text for a form, halves of characters as browsers never send them."""
    return quote_plus(text.encode("utf-8", "surrogatepass"))
