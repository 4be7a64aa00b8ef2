"""German names, numbers and times inside sentences that run from right to left, on a phone in Chromium."""

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize

from bot.channels.telegram.wording import said_texts
from domain.effects import Tone
from domain.ids import Lang
from domain.messages import Direction, Said
from domain.phrases import Moment, Phrase, Series, Verbatim, phrase
from locales.catalog import Catalog
from locales.wording import Wording
from tests.botapi.markup import parse_html

NARROW = ViewportSize(width=360, height=740)
OPEN, CLOSE = "\u2068", "\u2069"
PLACE = "Rathaus Monschau (Raum 1.07)"
ADDRESS = "Laufenstraße 84, 52156 Monschau"
PHONE = "0241 / 5198-0"
WHEN = Moment(datetime(2026, 12, 3, 14, 5, tzinfo=UTC))
SENTENCES = (
    phrase("notice-before", place=Verbatim(PLACE), desk=Verbatim("Tisch 2")),
    phrase("slot-hint", place=Verbatim(PLACE), minutes=45),
    phrase(
        "received-appointment", when=WHEN, place=Verbatim(PLACE), address=Verbatim(ADDRESS), desk="Tisch 2"
    ),
    phrase("no-consent-places", places=Series((Verbatim(PLACE), Verbatim(ADDRESS))), phone=Verbatim(PHONE)),
    phrase("human-info", phone=Verbatim(PHONE)),
)
"""What holds German names among the person's own words."""
RECTANGLES = """names => names.map(([first, last]) => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(first), to = node.data.indexOf(last);
    if (at < 0 || to < 0) continue;
    const box = (start, length) => {
      const range = document.createRange();
      range.setStart(node, start); range.setEnd(node, start + length);
      const {left, right, top} = range.getBoundingClientRect();
      return {left, right, top};
    };
    found.push([box(at, first.length), box(to, last.length)]);
  }
  return found;
})"""

by_language = pytest.mark.parametrize("tag", ["ar", "prs", "ps"])


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load()


def said(catalog: Catalog, tag: str, sentences: Sequence[Phrase]) -> list[str]:
    wording = Wording(catalog, Lang(tag), {"office": "Beratung im Kreis", "phone": PHONE, "days": 2})
    return [wording.say(sentence) for sentence in sentences]


async def shown(page: Page, tag: str, texts: Sequence[str]) -> None:
    body = "".join(f'<p style="white-space: pre-line">{escape(text)}</p>' for text in texts)
    await page.set_content(
        f'<html lang="{tag}" dir="rtl"><body style="font: 16px sans-serif">{body}</body></html>'
    )


@by_language
async def test_german_names_read_from_left_to_right_in_a_sentence_that_does_not(
    catalog: Catalog, browser: Browser, tag: str, tmp_path: Path
) -> None:
    page = await browser.new_page(viewport=NARROW)
    await shown(page, tag, said(catalog, tag, SENTENCES))
    found = await page.evaluate(RECTANGLES, [["Rathaus", "Raum"], ["Laufenstraße", "84"], ["0241", "5198-0"]])
    for pairs in found:
        assert pairs
        for first, last in pairs:
            if abs(first["top"] - last["top"]) < 2:
                assert first["right"] <= last["left"] + 1, "the name's own order"
    picture = await page.screenshot(path=tmp_path / f"{tag}.png")
    assert len(picture) > 5_000
    assert not await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    await page.close()


@by_language
async def test_it_is_the_isolates_that_keep_a_phone_number_in_its_order(
    catalog: Catalog, browser: Browser, tag: str
) -> None:
    """Without them its groups of digits change places."""
    page = await browser.new_page(viewport=ViewportSize(width=1000, height=400))
    (text,) = said(catalog, tag, SENTENCES[-1:])
    for isolated in (True, False):
        await shown(page, tag, [text if isolated else text.replace(OPEN, "").replace(CLOSE, "")])
        (((first, last), *_),) = await page.evaluate(RECTANGLES, [["0241", "5198-0"]])
        assert (first["right"] <= last["left"] + 1) is isolated
    await page.close()


@by_language
def test_the_payload_for_telegram_carries_the_isolates(catalog: Catalog, tag: str) -> None:
    for text in said(catalog, tag, SENTENCES):
        message = Said(language=Lang(tag), direction=Direction.RTL, tone=Tone.PLAIN, paragraphs=(text,))
        (payload,) = said_texts(message)
        plain = parse_html(payload).text
        assert plain.count(OPEN) == plain.count(CLOSE) > 0
        for name in (PLACE, ADDRESS, PHONE):
            assert name not in plain or f"{OPEN}{name}{CLOSE}" in plain
        for line in plain.split("\n"):
            assert line.count(OPEN) == line.count(CLOSE)
