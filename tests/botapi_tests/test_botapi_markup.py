"""Telegram's HTML: what it becomes and how it is refused."""

import pytest

from tests.botapi.errors import ApiError
from tests.botapi.markup import commands_in, parse_html, trimmed
from tests.botapi.model import Entity


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("<b>fett", 'Can\'t find end tag corresponding to start tag "b"'),
        ("fett</b>", "Unexpected end tag at byte offset 4"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("ä <div>x</div>", 'Unsupported start tag "div" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br" at byte offset 0'),
    ],
)
def test_wrong_markup_is_refused_with_its_place(source: str, error: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.failure.code == 400
    assert caught.value.failure.description == f"Bad Request: can't parse entities: {error}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot; &#228; &nbsp;", 'a <b> & "c" ä &nbsp;', ()),
        ("<b>a<i>b</i></b>", "ab", (Entity("bold", 0, 2), Entity("italic", 1, 1))),
        ("😀<u>x</u>", "😀x", (Entity("underline", 2, 1),)),
        (
            '<a href="https://example.org/?a=1&amp;b=2">hier</a>',
            "hier",
            (Entity("text_link", 0, 4, url="https://example.org/?a=1&b=2"),),
        ),
        (
            '<pre><code class="language-python">x</code></pre>',
            "x",
            (Entity("pre", 0, 1, language="python"),),
        ),
        ('<span class="tg-spoiler">x</span>', "x", (Entity("spoiler", 0, 1),)),
        ("<blockquote expandable>x</blockquote>", "x", (Entity("blockquote", 0, 1),)),
        ("<b></b>x", "x", ()),
        (" \n <b> x </b> \n", "x", (Entity("bold", 0, 1),)),
    ],
)
def test_markup_becomes_entities(source: str, text: str, entities: tuple[Entity, ...]) -> None:
    content = trimmed(parse_html(source))
    assert (content.text, content.entities) == (text, entities)


def test_commands_are_marked_in_what_people_type() -> None:
    assert commands_in("/start abc") == (Entity("bot_command", 0, 6),)
    assert commands_in("😀 /sos@lotse_test_bot!") == (Entity("bot_command", 3, 19),)
    assert commands_in("und/oder 1/2 https://example.org/start") == ()
