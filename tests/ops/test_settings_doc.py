"""Every setting is explained in docs/settings.md, with its default as the program has it."""

import re
from enum import Enum
from pathlib import Path

import pytest

from domain.errors import SettingsError
from ops.settings import PREFIX, Settings, load_settings

PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(LOTSE_[A-Z_]+)` \| (.*?) \|", flags=re.MULTILINE)
ROWS: dict[str, str] = dict(ROW.findall(PAGE))
NAMES = {f"{PREFIX}{name.upper()}": name for name in Settings.model_fields}


def default_of(name: str) -> str:
    """The default of a setting the way the page writes it."""
    default = Settings.model_fields[name].default
    value = default.value if isinstance(default, Enum) else default
    return "none" if value is None or value == "" else f"`{value}`"


def may_stand_in_a_file(variable: str) -> bool:
    """Whether the program looks for the setting in a file; here it looks for one that is not there."""
    try:
        load_settings({f"{variable}_FILE": "/nonexistent/secret"})
    except SettingsError as refused:
        return f"{variable}_FILE" in str(refused)
    return False


def test_the_page_has_a_row_for_each_setting_and_no_other() -> None:
    assert set(ROWS) == set(NAMES)


@pytest.mark.parametrize("variable", sorted(NAMES))
def test_the_page_tells_the_default(variable: str) -> None:
    assert ROWS[variable] == default_of(NAMES[variable])


@pytest.mark.parametrize("variable", sorted(NAMES))
def test_the_page_says_which_settings_may_stand_in_a_file(variable: str) -> None:
    assert (f"`{variable}_FILE`" in PAGE) == may_stand_in_a_file(variable)
