"""A small right setup file, line by line, to be spoilt in one place at a time."""

SMALL = """\
[[organisation]]
id = "region"
name = "Region"
short_name = "Kreis"

[[municipality]]
id = "stolberg"
name = "Stolberg"
organisation = "region"
fallback_place = "vhs"

[[place]]
id = "vhs"
municipality = "stolberg"
name = "VHS Stolberg"
desks = 1

[[topic]]
code = "wohnen"
extra_minutes = 15

[[staff]]
username = "cm-birke"
label = "CM Birke"
role = "case_manager"
organisation = "region"
municipalities = ["stolberg"]
languages = ["de", "uk"]
adviser = true

[[staff]]
username = "cm-esche"
label = "CM Esche"
role = "case_manager"
organisation = "region"
adviser = true

[[office_hours]]
place = "vhs"
staff = "cm-birke"
days = ["monday", "tuesday"]
starts = "09:00"
ends = "12:00"

[[closure]]
first = 2026-12-24
last = 2026-12-31
reason = "Zwischen den Jahren"
"""


def spoilt(right: str, wrong: str) -> str:
    """The small file with one piece of text replaced."""
    assert SMALL.count(right) == 1
    return SMALL.replace(right, wrong)
