"""A wrong setup file is refused with its line and the reason, in words an operator can act on."""

from datetime import time
from pathlib import Path

import pytest

from domain.errors import SetupError
from ops.setup_file import SetupFile, Weekday
from ops.setup_lines import index_lines, line_of
from ops.setup_parse import TABLES, parse_setup
from tests.ops.setup_texts import SMALL, spoilt

WRONG = [
    (spoilt('"Region"', '"Region'), "3: not valid TOML: Illegal character"),
    (spoilt('name = "VHS Stolberg"\n', ""), "12: place: name: this key is missing"),
    (spoilt("desks = 1", "desk = 1"), "16: place: desk: this key is not known here; is desks meant?"),
    (spoilt("desks = 1", "desks = 0"), "16: place: desks: it should be greater than or equal to 1"),
    (spoilt("desks = 1", 'desks = "one"'), "16: place: desks: it should be a valid integer"),
    (
        spoilt('id = "vhs"', 'id = "vhs-stolberg-mitte"'),
        "13: place: id: it should have at most 12 characters",
    ),
    (spoilt('id = "vhs"', 'id = "VHS"'), "13: place: id: only small letters, digits and hyphens"),
    (spoilt("desks = 1", 'tz = "Europe/Stolberg"'), "16: place: tz: 'Europe/Stolberg' is not a time zone"),
    (
        spoilt('"region"\nfallback', '"stadt"\nfallback'),
        "9: municipality: organisation: there is no organisation 'stadt'",
    ),
    (
        spoilt('fallback_place = "vhs"', 'fallback_place = "gone"'),
        "10: municipality: fallback_place: there is no place 'gone'",
    ),
    (spoilt("desks = 1", 'nearby = ["gone"]'), "16: place: nearby: there is no place 'gone'"),
    (
        spoilt("desks = 1", 'languages = ["uk", "pl"]'),
        "16: place: languages: 'pl' is not enabled; there are de, de-simple, en, uk,",
    ),
    (spoilt("desks = 1", 'languages = ["uk", "ar", "uk"]'), "16: place: languages: 'uk' is named twice"),
    (spoilt("desks = 1", 'languages = "uk"'), "16: place: languages: it should be a valid tuple"),
    (spoilt('["stolberg"]', '["aachen"]'), "27: staff: municipalities: there is no municipality 'aachen'"),
    (spoilt('"uk"]', '"Ukrainisch"]'), "28: staff: languages: 'Ukrainisch' is not a language code"),
    (
        spoilt('username = "cm-esche"', 'username = "cm-birke"'),
        "32: staff: username: there is already a staff 'cm-birke'",
    ),
    (
        spoilt('staff = "cm-birke"', 'staff = "cm-linde"'),
        "40: office_hours: staff: there is no staff 'cm-linde'",
    ),
    (
        spoilt('["de", "uk"]\nadviser = true', '["de", "uk"]'),
        "39: office_hours: staff: 'cm-birke' gives no advice",
    ),
    (spoilt('"tuesday"]', '"tuesdays"]'), "41: office_hours: days: it should be 'monday', 'tuesday'"),
    (
        spoilt('starts = "09:00"', "starts = 9"),
        '42: office_hours: starts: a time of day such as "09:00" is needed',
    ),
    (
        spoilt('starts = "09:00"', 'starts = "09:03"'),
        "42: office_hours: starts: times are in steps of 5 minutes",
    ),
    (
        spoilt('ends = "12:00"', 'ends = "08:00"'),
        "43: office_hours: ends: an office hour ends after it starts",
    ),
    (
        spoilt('ends = "12:00"', 'ends = "12:00"\nevery_weeks = 2'),
        "44: office_hours: every_weeks: add anchor =",
    ),
    (spoilt('ends = "12:00"', 'ends = "12:00"\nnth = [6]'), "44: office_hours: nth: 1 to 5, or -1"),
    (
        spoilt("extra_minutes = 15", "extra_minutes = 7"),
        "20: topic: extra_minutes: minutes are in steps of 5",
    ),
    (
        spoilt("first = 2026-12-24", 'first = "24.12.2026"'),
        "46: closure: first: a date such as 2026-12-31 is needed",
    ),
    (spoilt("last = 2026-12-31", "last = 2026-12-01"), "47: closure: last: this day is before the first day"),
    (
        spoilt('ends = "12:00"', 'ends = "12:00"\nbuffer_minutes = 12'),
        "44: office_hours: buffer_minutes: 0 to 60 minutes in steps of 5",
    ),
    (
        spoilt('place = "vhs"\nstaff', 'id = "mine"\nplace = "vhs"\nstaff'),
        "39: office_hours: id: only entries made at the desk have an id",
    ),
    (
        spoilt('place = "vhs"\nstaff', 'id = "desk.1"\nplace = "vhs"\nstaff'),
        "42: office_hours: days: an entry made at the desk has one day",
    ),
    (
        spoilt("last = 2026-12-31", 'last = 2026-12-31\nstarts = "10:00"'),
        "45: closure: either both starts and ends, or none of them",
    ),
    (
        spoilt("last = 2026-12-31", 'last = 2026-12-31\nstarts = "10:00"\nends = "09:00"'),
        "49: closure: ends: it ends after it starts",
    ),
    (spoilt("[[closure]]", "[[closures]]"), "45: closures: this key is not known here; is closure meant?"),
    (spoilt("[[closure]]", "[closure]"), "45: closure: write it as [[closure]], with double brackets"),
    ("", "1: there is no [[organisation]]"),
]


@pytest.mark.parametrize(("source", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_wrong_file_is_refused_with_its_line(source: str, message: str) -> None:
    with pytest.raises(SetupError) as refused:
        parse_setup(source, "region.toml")
    assert [line for line in str(refused.value).splitlines() if line.startswith(f"region.toml:{message}")]


def test_each_problem_is_one_line_in_the_order_of_the_file() -> None:
    source = SMALL.replace("desks = 1", "desks = 0").replace("last = 2026-12-31", "until = 2026-12-31")
    with pytest.raises(SetupError) as refused:
        parse_setup(source, "region.toml")
    assert [line.split(":")[1] for line in str(refused.value).splitlines()] == ["16", "45", "47"]


def test_a_right_file_becomes_values() -> None:
    setup = parse_setup(SMALL, "region.toml")
    [hours] = setup.office_hours
    assert (hours.starts, hours.ends) == (time(9), time(12))
    assert [day.number for day in hours.days] == [0, 1]
    assert setup.place[0].tz == "Europe/Berlin"
    assert [day.number for day in Weekday] == list(range(7))


def test_times_may_be_written_as_toml_times() -> None:
    setup = parse_setup(spoilt('starts = "09:00"', "starts = 09:00:00"), "region.toml")
    assert setup.office_hours[0].starts == time(9)


def test_lines_are_found_for_tables_keys_and_tables_below_tables() -> None:
    source = '# topics\n[[topic]]\ncode = "a"\n\n[[topic]]\n"code" = "b"\n[topic.labels]\nuk = "Б"\n'
    lines = index_lines(source)
    assert line_of(lines, ("topic", 0)) == 2
    assert line_of(lines, ("topic", 1, "code")) == 6
    assert line_of(lines, ("topic", 1, "labels", "uk")) == 8
    assert line_of(lines, ("topic", 0, "missing")) == 2
    assert line_of(lines, ("nowhere",)) == 1


def test_what_looks_like_a_table_in_a_long_text_is_text() -> None:
    lines = index_lines('[[place]]\nname = """\n[[place]]\n"""\n[[place]]\n')
    assert line_of(lines, ("place", 1)) == 5


def test_the_documentation_names_every_table_and_key() -> None:
    text = (Path(__file__).parents[2] / "docs" / "setup-file.md").read_text(encoding="utf-8")
    for table in SetupFile.model_fields:
        section = text.split(f"## `[[{table}]]`")[1].split("## `[[")[0]
        for key in TABLES[table].model_fields:
            assert f"`{key}`" in section, f"{table}: {key}"
