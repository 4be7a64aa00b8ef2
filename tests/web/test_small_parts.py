"""Small parts by themselves: limits, forms, codes in texts, languages of browsers."""

import pytest

from bot.channels.web.forms import Form, event_of
from bot.channels.web.language import favourites_first
from bot.channels.web.limits import Buckets, Rate, network
from bot.channels.web.texts import is_code, number_line, paragraphs, spelled
from domain.directory import Place
from domain.events import Command, Commanded, Inbound, Pressed, Submitted, Typed
from domain.ids import Lang, MunicipalityId, PlaceId
from locales.choosing import from_accepted
from tests.web.clock import Clock
from tests.web.house import CATALOG


class TestBuckets:
    def test_a_burst_passes_and_then_so_many_a_second(self) -> None:
        clock = Clock()
        buckets = Buckets(Rate(3, 0.5), clock)
        assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 2]
        clock.move(seconds=2)
        assert buckets.take("a") == 0

    def test_one_key_does_not_slow_another(self) -> None:
        buckets = Buckets(Rate(1, 1), Clock())
        assert (buckets.take("a"), buckets.take("a"), buckets.take("b")) == (0, 1, 0)

    def test_memory_is_bounded(self) -> None:
        buckets = Buckets(Rate(1, 1), Clock(), kept=2)
        for key in ("a", "b", "c"):
            buckets.take(key)
        assert buckets.take("a") == 0, "the oldest was forgotten"

    def test_an_ipv6_network_counts_as_one_address(self) -> None:
        assert network("2001:db8:1:2::7") == network("2001:db8:1:2:3:4:5:6")
        assert network("192.0.2.7") != network("192.0.2.8")
        assert network("testclient") == "testclient"


def form(**fields: str | list[str]) -> Form:
    return Form({name: [value] if isinstance(value, str) else value for name, value in fields.items()})


@pytest.mark.parametrize(
    ("sent", "event"),
    [
        (form(turn="3", option="yes"), Pressed(3, "yes")),
        (form(turn="3", edit="edit:topics"), Pressed(3, "edit:topics")),
        (form(turn="3", nav="_back", text="halb"), Pressed(3, "_back")),
        (form(turn="3", nav="_done", topic=["a", "b"]), Submitted(3, ("a", "b"))),
        (form(turn="3", nav="_done"), Submitted(3, ())),
        (form(text="  Hilfe\r\nbitte "), Typed("Hilfe\nbitte")),
        (form(turn="3", text="Brief"), Typed("Brief", 3)),
        (form(turn="", text="Brief"), Typed("Brief")),
        (form(turn="3", text="", date="2026-12-15"), Typed("2026-12-15", 3)),
        (form(turn="3", text="/sos"), Commanded(Command.SOS)),
        (form(command="status"), Commanded(Command.STATUS)),
        (form(text="/sos"), Commanded(Command.SOS)),
        (form(text="/unbekannt"), Typed("/unbekannt")),
        (form(turn="drei", option="yes"), None),
        (form(turn="٣", option="yes"), None),
        (form(text=" \n "), None),
    ],
)
def test_a_form_says_what_the_person_did(sent: Form, event: Inbound | None) -> None:
    assert event_of(sent) == event


def test_what_cannot_be_seen_is_taken_out() -> None:
    assert form(text="a\u202eb\x00c\u2066d\u200ce\u0301").text("text") == "abcd\u200cé"


def test_a_client_id_is_a_plain_id_or_none() -> None:
    assert form(cid="0f8a-77e1-aa").client_id() == "0f8a-77e1-aa"
    assert form(cid="short").client_id() is None
    assert form(cid="x" * 99).client_id() is None
    assert form(cid="no spaces in it").client_id() is None


def test_codes_are_known_and_spelled() -> None:
    assert is_code("\u2068K7QM-2P9X\u2069", "K7QM-2P9X")
    assert is_code("314159", None)
    assert not is_code("Ihr Code:", "K7QM-2P9X")
    assert spelled("\u2068K7QM-2P9X\u2069") == "K 7 Q M 2 P 9 X"


def test_a_help_line_is_a_number_and_what_it_is_for() -> None:
    line = number_line("116 016\nHilfe bei Gewalt")
    assert line is not None
    assert (line.number, line.tel, line.text) == ("116 016", "116016", "Hilfe bei Gewalt")
    assert number_line("Rufen Sie an:") is None
    assert number_line("112") is None


def test_long_texts_fall_into_paragraphs_with_headings() -> None:
    found = paragraphs("Wer liest das?\nBeratende.\n\nEin Satz.\nNoch einer.")
    assert [(part.heading, part.body) for part in found] == [
        ("Wer liest das?", "Beratende."),
        (None, "Ein Satz.\nNoch einer."),
    ]


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ar-SY,ar;q=0.9,de;q=0.5", "ar"),
        ("zh,uk;q=0.8,de;q=0.3", "uk"),
        ("fr,uk;q=0.8,de;q=0.3", "fr"),
        ("en;q=0,tr", "tr"),
        ("fa-AF,en;q=0.5", "prs"),
        ("de;q=0.2, en;q=0.9", "en"),
        ("xx;q=nonsense,en", "en"),
        ("*", None),
        ("", None),
    ],
)
def test_the_browser_s_language_is_found(header: str, language: str | None) -> None:
    assert from_accepted(header, CATALOG.languages) == language


@pytest.mark.parametrize(
    ("favourite", "of_place", "first"),
    [
        (None, (), ()),
        ("ar", (), ("ar",)),
        (None, ("uk", "ar"), ("uk", "ar")),
        ("ar", ("uk", "ar", "tr"), ("ar", "uk", "tr")),
        ("fr", ("uk", "gone"), ("fr", "uk")),
    ],
)
def test_the_favourite_stands_first_then_those_of_the_place_and_the_others_keep_their_order(
    favourite: str | None, of_place: tuple[str, ...], first: tuple[str, ...]
) -> None:
    place = Place(PlaceId("vhs"), MunicipalityId("m"), "VHS", languages=tuple(map(Lang, of_place)))
    wanted = None if favourite is None else Lang(favourite)
    order = [language.tag for language in favourites_first(CATALOG.languages, wanted, place)]
    assert order == [*first, *(one.tag for one in CATALOG.languages if one.tag not in first)]
